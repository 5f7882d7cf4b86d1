//! The published form of a result: what `count --format json` prints and a result page offers.
//!
//! Amounts are decimal text in the file's own unit, so that no reader has to know about smallest units. The
//! whole trace stays in [`Decided`], which reads and writes as data by itself.

use crate::amount::Amount;
use crate::fraction::Fraction;
use crate::outcome::{Decided, LotNeeded, Outcome, Reason, Standing, StoppedBecause};
use crate::rule::Rule;
use serde::Serialize;

/// A result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Report<'outcome> {
    /// The rule decided everything.
    Decided(DecidedReport<'outcome>),
    /// A lot must be drawn first.
    LotNeeded(&'outcome LotNeeded),
}

/// A decided result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecidedReport<'outcome> {
    /// The rule as it was counted.
    pub rule: &'outcome Rule,
    /// Ids in order of selection.
    pub winners: &'outcome [String],
    /// In the file's own unit.
    pub total_cost: String,
    /// In the file's own unit.
    pub budget: String,
    /// In the file's own unit.
    pub left: String,
    /// Share of each ballot, for Equal Shares.
    pub endowment: Option<EndowmentReport<'outcome>>,
    /// Number of steps that shares grew.
    pub steps: Option<u64>,
    /// Why the count ended.
    pub stopped_because: StoppedBecause,
    /// Ballots, empty ones included.
    pub ballots: u64,
    /// Ballots without a winner.
    pub ballots_without_winner: u64,
    /// Every plan, in order of id.
    pub projects: Vec<ProjectReport<'outcome>>,
}

/// A share, exact and for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EndowmentReport<'outcome> {
    /// Exact.
    pub fraction: &'outcome Fraction,
    /// Rounded to six decimals.
    pub decimal: String,
}

/// One plan in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProjectReport<'outcome> {
    /// Its id.
    pub id: &'outcome str,
    /// Ballots with this plan.
    pub votes: u64,
    /// What the rule counts for it.
    pub score: &'outcome Fraction,
    /// In the file's own unit.
    pub cost: String,
    /// Won, partly paid or lost.
    pub outcome: Standing,
    /// Why. Amounts inside are whole smallest units, shares are decimals in the file's own unit.
    pub reason: &'outcome Reason,
}

impl Outcome {
    /// The published form.
    pub fn report(&self) -> Report<'_> {
        match self {
            Self::Decided(decided) => Report::Decided(decided.report()),
            Self::LotNeeded(lot) => Report::LotNeeded(lot),
        }
    }
}

impl Decided {
    /// The published form.
    pub fn report(&self) -> DecidedReport<'_> {
        let decimal = |amount: Amount| amount.to_decimal(self.decimals);
        let projects = self.projects.iter().map(|project| ProjectReport {
            id: &project.id,
            votes: project.votes,
            score: &project.score,
            cost: decimal(project.cost),
            outcome: project.standing,
            reason: &project.reason,
        });
        DecidedReport {
            rule: &self.rule,
            winners: &self.winners,
            total_cost: decimal(self.total_cost),
            budget: decimal(self.budget),
            left: decimal(self.left),
            endowment: self
                .endowment
                .as_ref()
                .map(|endowment| EndowmentReport { fraction: endowment, decimal: endowment.to_decimal_rounded(6) }),
            steps: self.steps,
            stopped_because: self.stopped_because,
            ballots: self.ballots,
            ballots_without_winner: self.voters.without_winner,
            projects: projects.collect(),
        }
    }
}
