//! What voters know: the last ballot each got a receipt for, and the one whose answer never came. Held against the
//! server after every blow. Never takes the server's word for more than a page shows.

use std::net::Ipv4Addr;

use anyhow::{Context, Result, bail, ensure};

use super::ballots;
use super::official::Outcome;
use super::voter::{self, Post, Voter};

/// One voter with a letter.
pub struct Known {
    code: String,
    /// The ballot that was acknowledged last, and its receipt.
    held: Option<(Post, String)>,
    /// The receipt of the acknowledged ballot before that.
    earlier: Option<String>,
    /// A ballot that was sent and got no answer, or the answer that it was not stored.
    open: Option<Post>,
}

/// How a vote went that was not acknowledged.
pub enum Unanswered {
    /// The connection broke: the server is gone.
    Cut,
    /// The server says that it could not store the ballot, and shows it again.
    NotStored,
}

impl Known {
    /// Somebody who has not voted.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), held: None, earlier: None, open: None }
    }

    /// Votes once with choices drawn by `draw`; `None` when it was acknowledged.
    pub fn vote(&mut self, voter: &Voter<'_>, draw: &mut Draw) -> Result<Option<Unanswered>> {
        match self.try_vote(voter, draw) {
            Ok(unanswered) => Ok(unanswered),
            Err(error) if error.chain().any(|cause| cause.is::<ureq::Error>()) => Ok(Some(Unanswered::Cut)),
            Err(error) => Err(error),
        }
    }

    fn try_vote(&mut self, voter: &Voter<'_>, draw: &mut Draw) -> Result<Option<Unanswered>> {
        let ballot_page = voter.enter(&self.code)?;
        let post = voter.choose(&ballot_page, &draw.ballot(&voter::plans(&ballot_page)))?;
        self.open = Some(post.clone());
        let page = voter.send(&post)?;
        if page.status == 503 && page.html.contains("Wij konden uw stem nu niet opslaan") {
            ensure!(page.form_to("/uitbrengen").is_some(), "the refused ballot is not on the page any more");
            return Ok(Some(Unanswered::NotStored));
        }
        let receipt = voter::receipt(&page).with_context(|| page.instead_of("a receipt"))?;
        self.acknowledged(post, receipt);
        Ok(None)
    }

    fn acknowledged(&mut self, post: Post, receipt: String) {
        self.open = None;
        self.earlier = self.held.replace((post, receipt)).map(|(_, earlier)| earlier);
    }

    /// Whether a ballot waits to be sent again.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Whether a ballot of this voter was acknowledged.
    pub fn has_voted(&self) -> bool {
        self.held.is_some()
    }

    /// Sends an unanswered ballot again, twice: both must give one receipt. Then asks for everything that is known:
    /// the last ballot is in the box, the one before it is not, and the last post once more gives the same receipt.
    pub fn hold_against(&mut self, origin: &str, path: &str, address: Ipv4Addr) -> Result<()> {
        let voter = Voter::at(origin, path, address);
        if let Some(post) = self.open.clone() {
            let (one, two) = (voter.cast(&post)?, voter.cast(&post)?);
            ensure!(one == two, "the same post got the receipts {one} and {two}");
            self.acknowledged(post, one);
        }
        let Some((post, receipt)) = &self.held else { return Ok(()) };
        ensure!(voter.is_in_box(receipt)?, "the acknowledged ballot {receipt} is not in the box");
        if let Some(earlier) = &self.earlier {
            ensure!(!voter.is_in_box(earlier)?, "the replaced ballot {earlier} is still in the box");
        }
        let again = voter.cast(post)?;
        ensure!(again == *receipt, "the post of {receipt} got another receipt, {again}");
        ensure!(voter.is_in_box(receipt)?, "sending {receipt} again took it out of the box");
        Ok(())
    }
}

/// Compares a published result with what all voters know; gives the number of ballots.
pub fn compare(known: &[Known], outcome: &Outcome) -> Result<usize> {
    if let Some(open) = known.iter().find(|known| known.is_open()) {
        bail!("the ballot of letter {} was never settled", open.code.get(..4).unwrap_or_default());
    }
    let held = known.iter().filter_map(|known| known.held.as_ref());
    let wanted = ballots::sorted(held.map(|(post, _)| post.choices.clone()).collect());
    ensure!(outcome.ballots == wanted, "the counted ballots are not those that the voters know");
    for (plan, votes) in &outcome.votes {
        let number = plan.to_string();
        let known = wanted.iter().filter(|ballot| ballot.contains(&number)).count();
        ensure!(usize::try_from(*votes)? == known, "plan {plan} has {votes} votes, the voters gave {known}");
    }
    Ok(wanted.len())
}

/// Numbers that look random and are the same for the same seed (xorshift, Marsaglia 2003).
pub struct Draw(u64);

impl Draw {
    /// From any seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `limit`, which is not zero.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }

    /// One to three of these plans.
    fn ballot(&mut self, plans: &[String]) -> Vec<String> {
        let mut left = plans.to_vec();
        (0..=self.below(3))
            .map_while(|_| {
                let place = usize::try_from(self.below(u64::try_from(left.len()).ok()?)).ok()?;
                (place < left.len()).then(|| left.swap_remove(place))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_are_drawn_without_repeats_and_alike_for_one_seed() {
        let plans: Vec<String> = (1..=5).map(|number| number.to_string()).collect();
        let (mut one, mut two) = (Draw::new(7), Draw::new(7));
        for _ in 0..200 {
            let mut ballot = one.ballot(&plans);
            assert_eq!(ballot, two.ballot(&plans));
            assert!((1..=3).contains(&ballot.len()));
            ballot.sort_unstable();
            ballot.dedup();
            assert!(!ballot.is_empty());
        }
    }
}
