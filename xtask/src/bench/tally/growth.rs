//! How the time of a count grows: one made-up election at several sizes, time held against approvals times winners.
//!
//! Processor time, so that other work on the machine matters little; a figure to read, never a test.

use ::tally::{Control, Outcome, Rule, TieKey, count_with, pb};
use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};

use super::made;
use super::one::processor_time;

const PLANS: u64 = 200;
/// Ballots of the smallest election. Smaller ones fit in the fastest memory, which is another measurement.
const BALLOTS: u64 = 50_000;
const BUDGET: u64 = 2_500_000;
/// Times the ballots and times the budget of the smallest election.
const SIZES: [(u64, u64); 6] = [(1, 1), (2, 1), (4, 1), (8, 1), (1, 2), (1, 4)];
/// The most times that time per approval and winner may be of that in the smallest election: a larger election lies in
/// slower memory, which is no growth of work.
pub const TOLERANCE: f64 = 2.0;
/// Counts are repeated until they took this long together, because processor time is told in hundredths of seconds.
const SECONDS: f64 = 1.0;

/// One size.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Size {
    ballots: u64,
    approvals: u64,
    winners: u64,
    /// Of processor time, for one count.
    seconds: f64,
}

impl Size {
    /// Nanoseconds per approval and winner.
    #[expect(clippy::cast_precision_loss, reason = "a figure for reading")]
    fn each(&self) -> f64 {
        self.seconds * 1e9 / (self.approvals as f64 * self.winners as f64)
    }
}

/// Measures every size.
pub fn measure() -> Result<Vec<Size>> {
    SIZES.iter().map(|(ballots, budget)| one(BALLOTS * ballots, BUDGET * budget)).collect()
}

fn one(ballots: u64, budget: u64) -> Result<Size> {
    let mut text = Vec::new();
    made::write(&mut text, &made::Sizes { plans: PLANS, ballots, least: 3, most: 12, budget })?;
    let election = pb::read_bytes(&text)?.election;
    drop(text);
    let rule = Rule::equal_shares(vec![TieKey::Cost, TieKey::Votes, TieKey::Id]);
    let (before, mut counts, mut winners) = (processor_time(), 0_u32, 0);
    while processor_time() - before < SECONDS {
        let Outcome::Decided(result) = count_with(&election, &rule, &Control::default())? else {
            bail!("a tie in an election made to have none");
        };
        counts += 1;
        winners = result.winners.len();
    }
    let seconds = (processor_time() - before) / f64::from(counts);
    let approvals = u64::try_from(election.ballots().choices())?;
    Ok(Size { ballots, approvals, winners: u64::try_from(winners)?, seconds })
}

/// The most times that any size takes per approval and winner of what the smallest takes.
pub fn growth(all: &[Size]) -> f64 {
    let first = all.first().map_or(1.0, Size::each);
    all.iter().map(|size| size.each() / first).fold(0.0, f64::max)
}

pub fn rows(all: &[Size]) -> Vec<Vec<String>> {
    let head = [
        "ballots",
        "approvals on distinct ballots",
        "winners",
        "processor time",
        "per approval and winner",
        "times the first",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    let first = all.first().map_or(1.0, Size::each);
    for size in all {
        rows.push(vec![
            size.ballots.to_string(),
            size.approvals.to_string(),
            size.winners.to_string(),
            super::shown(size.seconds),
            format!("{:.2} ns", size.each()),
            format!("{:.2}", size.each() / first),
        ]);
    }
    rows
}
