//! Rows of words and figures as aligned lines for a terminal. Decides nothing.

use std::fmt::Write as _;

use domain::text::clean_line;

/// The most characters of a title in a table.
const LONGEST: usize = 48;

/// Lays rows out: the first `words` columns begin at the left, the others end at the right.
pub fn lines(rows: &[Vec<String>], words: usize) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    rows.iter().map(|row| line(row, &widths, words)).collect()
}

/// One row in columns of these widths.
pub fn line(row: &[String], widths: &[usize], words: usize) -> String {
    let mut text = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        let _infallible =
            if column < words { write!(text, "{cell:<width$}  ") } else { write!(text, "{cell:>width$}  ") };
    }
    format!("{}\n", text.trim_end())
}

/// A sentence that quotes a file made safe to print: one line, without control characters.
pub fn printable_sentence(text: &str) -> String {
    clean_line(text)
}

/// A text of a file made safe to print: one line, without control characters, and not too long.
pub fn printable(text: &str) -> String {
    let clean = clean_line(text);
    if clean.chars().count() <= LONGEST {
        return clean;
    }
    let mut short: String = clean.chars().take(LONGEST - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_at_the_left_and_figures_end_at_the_right() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [row(["plan", "cost", "votes"]), row(["één", "12000", "7"])];
        assert_eq!(lines(&rows, 1), "plan   cost  votes\néén   12000      7\n");
    }

    #[test]
    fn a_title_cannot_move_the_cursor() {
        assert_eq!(printable("a\x1b[2Jb\nc"), "a [2Jb c");
        assert_eq!(printable(&"x".repeat(100)).chars().count(), LONGEST);
    }
}
