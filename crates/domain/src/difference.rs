//! What changed between two texts, word by word, so that a reader sees an edit without comparing by eye.
//!
//! Longest common subsequence of words after taking off what both texts share at their ends. Never guesses: when
//! the changed middle is too long to compare in a moment, it is shown as one removal and one addition.

use serde::{Deserialize, Serialize};

/// Most cells of the comparison table: 2,000 by 2,000 words take some milliseconds.
const MOST_CELLS: usize = 4_000_000;

/// What happened to a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Stands in both.
    Kept,
    /// Stood only in the old text.
    Removed,
    /// Stands only in the new text.
    Added,
}

/// A run of words with the same fate, spaces and line ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// What happened to it.
    pub change: Change,
    /// Its text.
    pub text: String,
}

/// The pieces that lead from `old` to `new`. Kept and added pieces together are `new`, kept and removed are `old`.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (split(old), split(new));
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut pieces = Pieces::default();
    pieces.push_all(Change::Kept, &part(&old, 0, head));
    middle(&part(&old, head, old.len() - tail), &part(&new, head, new.len() - tail), &mut pieces);
    pieces.push_all(Change::Kept, &part(&old, old.len() - tail, old.len()));
    pieces.0
}

fn part<'a>(words: &[&'a str], from: usize, to: usize) -> Vec<&'a str> {
    words.iter().skip(from).take(to.saturating_sub(from)).copied().collect()
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, change: Change, word: &str) {
        match self.0.last_mut() {
            Some(last) if last.change == change => last.text.push_str(word),
            _ => self.0.push(Piece { change, text: word.to_owned() }),
        }
    }

    fn push_all(&mut self, change: Change, words: &[&str]) {
        for word in words {
            self.push(change, word);
        }
    }
}

/// Words with the white space that follows them.
fn split(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    let width = new.len() + 1;
    if old.is_empty() || new.is_empty() || (old.len() + 1).saturating_mul(width) > MOST_CELLS {
        pieces.push_all(Change::Removed, old);
        pieces.push_all(Change::Added, new);
        return;
    }
    // length[i * width + j]: longest common subsequence of what stands from i in `old` and from j in `new`.
    let mut length = vec![0_u32; (old.len() + 1) * width];
    let at = |length: &[u32], i: usize, j: usize| length.get(i * width + j).copied().unwrap_or(0);
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            let value =
                if a == b { at(&length, i + 1, j + 1) + 1 } else { at(&length, i + 1, j).max(at(&length, i, j + 1)) };
            if let Some(cell) = length.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (old.get(i), new.get(j)) {
        if a == b {
            pieces.push(Change::Kept, a);
            (i, j) = (i + 1, j + 1);
        } else if at(&length, i + 1, j) >= at(&length, i, j + 1) {
            pieces.push(Change::Removed, a);
            i += 1;
        } else {
            pieces.push(Change::Added, b);
            j += 1;
        }
    }
    pieces.push_all(Change::Removed, &part(old, i, old.len()));
    pieces.push_all(Change::Added, &part(new, j, new.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(pieces: &[Piece], without: Change) -> String {
        pieces.iter().filter(|piece| piece.change != without).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn both_texts_can_be_read_back_from_the_pieces() {
        let long = "woord ".repeat(3_000);
        for (old, new) in [
            ("", ""),
            ("", "Nieuw."),
            ("Een bankje bij de vijver.", "Een houten bankje bij de grote vijver."),
            ("a b c\n\nd", "a c\nd e"),
            (long.as_str(), "kort"),
            ("aa aa aa", "aa aa"),
        ] {
            let pieces = words(old, new);
            assert_eq!(side(&pieces, Change::Added), old);
            assert_eq!(side(&pieces, Change::Removed), new);
        }
        let pieces = words("Een bankje bij de vijver.", "Een houten bankje bij de vijver.");
        assert_eq!(pieces.get(1), Some(&Piece { change: Change::Added, text: "houten ".into() }));
        assert_eq!(pieces.len(), 3);
    }
}
