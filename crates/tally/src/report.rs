//! The published form of a result: what `count --format json` prints.
//!
//! Amounts are decimal text in the file's own unit, so that no reader has to know about smallest units. Holds
//! all of [`Decided`] and reads back into it, so that a checker can work from the published form alone.

use crate::amount::{Amount, AmountError};
use crate::fraction::Fraction;
use crate::outcome::{
    Compared, Decided, LotNeeded, NeighborhoodResult, Outcome, ProjectResult, Reason, Round, Standing, StoppedBecause,
    VoterStatistics,
};
use crate::rule::Rule;
use serde::{Deserialize, Serialize};

/// A result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Report {
    /// The rule decided everything.
    Decided(Box<DecidedReport>),
    /// A lot must be drawn first.
    LotNeeded(Box<LotNeeded>),
}

/// A decided result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedReport {
    /// The rule as it was counted.
    pub rule: Rule,
    /// Ids in order of selection.
    pub winners: Vec<String>,
    /// In the file's own unit.
    pub total_cost: String,
    /// In the file's own unit.
    pub budget: String,
    /// In the file's own unit.
    pub left: String,
    /// Share of each ballot, for Equal Shares.
    pub endowment: Option<EndowmentReport>,
    /// Number of steps that shares grew.
    pub steps: Option<u64>,
    /// Why the count ended.
    pub stopped_because: StoppedBecause,
    /// Ballots, empty ones included.
    pub ballots: u64,
    /// Ballots without a winner.
    pub ballots_without_winner: u64,
    /// Every plan, in order of id.
    pub projects: Vec<ProjectReport>,
    /// How many decimals amounts have: what a smallest unit is, in which rounds and reasons speak.
    pub decimals: u8,
    /// Every choice, in order. Amounts inside are whole smallest units.
    pub rounds: Vec<Round>,
    /// The comparison step, when the rule has one.
    pub comparison: Option<Compared>,
    /// What voters got.
    pub voters: VoterStatistics,
    /// What areas got. Amounts inside are whole smallest units.
    pub neighborhoods: Vec<NeighborhoodResult>,
}

/// A share, exact and for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndowmentReport {
    /// Exact.
    pub fraction: Fraction,
    /// Rounded to six decimals.
    pub decimal: String,
}

/// One plan in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectReport {
    /// Its id.
    pub id: String,
    /// Ballots with this plan.
    pub votes: u64,
    /// What the rule counts for it.
    pub score: Fraction,
    /// In the file's own unit.
    pub cost: String,
    /// Won, partly paid or lost.
    pub outcome: Standing,
    /// Why. Amounts inside are whole smallest units, shares are decimals in the file's own unit.
    pub reason: Reason,
}

impl Outcome {
    /// The published form.
    pub fn report(&self) -> Report {
        match self {
            Self::Decided(decided) => Report::Decided(Box::new(decided.report())),
            Self::LotNeeded(lot) => Report::LotNeeded(lot.clone()),
        }
    }
}

impl Decided {
    /// The published form.
    pub fn report(&self) -> DecidedReport {
        let decimal = |amount: Amount| amount.to_decimal(self.decimals);
        let projects = self.projects.iter().map(|project| ProjectReport {
            id: project.id.clone(),
            votes: project.votes,
            score: project.score.clone(),
            cost: decimal(project.cost),
            outcome: project.standing,
            reason: project.reason.clone(),
        });
        let endowment = self
            .endowment
            .as_ref()
            .map(|share| EndowmentReport { fraction: share.clone(), decimal: share.to_decimal_rounded(6) });
        DecidedReport {
            rule: self.rule.clone(),
            winners: self.winners.clone(),
            total_cost: decimal(self.total_cost),
            budget: decimal(self.budget),
            left: decimal(self.left),
            endowment,
            steps: self.steps,
            stopped_because: self.stopped_because,
            ballots: self.ballots,
            ballots_without_winner: self.voters.without_winner,
            projects: projects.collect(),
            decimals: self.decimals,
            rounds: self.rounds.clone(),
            comparison: self.comparison.clone(),
            voters: self.voters.clone(),
            neighborhoods: self.neighborhoods.clone(),
        }
    }
}

impl Report {
    /// The outcome that was published. Nothing is checked but that amounts are amounts.
    pub fn into_outcome(self) -> Result<Outcome, AmountError> {
        Ok(match self {
            Self::Decided(report) => Outcome::Decided(Box::new(report.into_decided()?)),
            Self::LotNeeded(lot) => Outcome::LotNeeded(lot),
        })
    }
}

impl DecidedReport {
    fn into_decided(self) -> Result<Decided, AmountError> {
        let decimals = self.decimals;
        let amount = |text: &str| Amount::parse(text, decimals);
        let project = |project: ProjectReport| {
            Ok(ProjectResult {
                cost: amount(&project.cost)?,
                id: project.id,
                votes: project.votes,
                score: project.score,
                standing: project.outcome,
                reason: project.reason,
            })
        };
        Ok(Decided {
            budget: amount(&self.budget)?,
            total_cost: amount(&self.total_cost)?,
            left: amount(&self.left)?,
            projects: self.projects.into_iter().map(project).collect::<Result<_, AmountError>>()?,
            // The figure that people read is the one that is checked.
            voters: VoterStatistics { without_winner: self.ballots_without_winner, ..self.voters },
            rule: self.rule,
            decimals,
            ballots: self.ballots,
            winners: self.winners,
            endowment: self.endowment.map(|share| share.fraction),
            steps: self.steps,
            stopped_because: self.stopped_because,
            rounds: self.rounds,
            comparison: self.comparison,
            neighborhoods: self.neighborhoods,
        })
    }
}
