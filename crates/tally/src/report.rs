//! The published form of a result: what `bondgenoot count --format json` prints, a result page offers and the
//! WebAssembly module answers. There is no other.
//!
//! Every amount is decimal text in units of currency (`"2500"`, `"2500.5"`), so that no reader has to know about
//! smallest units, and a count in cents looks the same as one in whole euros. Holds all of [`Decided`] and reads back
//! into it, so that a checker can work from the published form alone. `docs/counting.md` tells readers what each
//! field means.

use crate::amount::{Amount, AmountError, MOST_DECIMALS, split_decimal};
use crate::fraction::Fraction;
use crate::outcome::{
    Compared, Decided, LotNeeded, NeighborhoodResult, Outcome, ProjectResult, Reason, Round, Standing, StoppedBecause,
    VoterStatistics,
};
use crate::rule::Rule;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;

/// A result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Report {
    /// The rule decided everything.
    Decided(Box<DecidedReport>),
    /// A lot must be drawn first.
    LotNeeded(Box<LotNeeded>),
}

/// An amount as it is published: decimal text in units of currency, with only the decimals it needs.
pub type PublishedAmount = String;

/// A decided result in its published form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedReport {
    /// The rule as it was counted.
    pub rule: Rule,
    /// Ids in order of selection.
    pub winners: Vec<String>,
    /// What the winners cost together, with money from elsewhere included.
    pub total_cost: PublishedAmount,
    /// The money there was.
    pub budget: PublishedAmount,
    /// Budget that nobody gets.
    pub left: PublishedAmount,
    /// Share of each ballot, for Equal Shares.
    pub endowment: Option<EndowmentReport>,
    /// Number of steps that shares grew.
    pub steps: Option<u64>,
    /// Why the count ended.
    pub stopped_because: StoppedBecause,
    /// Ballots, empty ones included.
    pub ballots: u64,
    /// Every plan, in order of id.
    pub projects: Vec<ProjectReport>,
    /// Every choice, in order.
    pub rounds: Vec<Round<PublishedAmount>>,
    /// The comparison step, when the rule has one.
    pub comparison: Option<Compared>,
    /// What voters got.
    pub voters: VoterStatistics,
    /// What areas got.
    pub neighborhoods: Vec<NeighborhoodResult<PublishedAmount>>,
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
    /// What it costs.
    pub cost: PublishedAmount,
    /// Won, partly paid or lost.
    pub outcome: Standing,
    /// Why.
    pub reason: Reason<PublishedAmount>,
}

impl Outcome {
    /// The published form.
    pub fn report(&self) -> Report {
        self.clone().into_report()
    }

    /// The published form, of an outcome that is not needed any more.
    pub fn into_report(self) -> Report {
        match self {
            Self::Decided(decided) => Report::Decided(Box::new(decided.into_report())),
            Self::LotNeeded(lot) => Report::LotNeeded(lot),
        }
    }
}

impl Decided {
    /// The published form.
    pub fn report(&self) -> DecidedReport {
        self.clone().into_report()
    }

    fn into_report(self) -> DecidedReport {
        let decimals = self.decimals;
        let decimal = |amount: Amount| amount.to_decimal(decimals);
        let endowment =
            self.endowment.map(|share| EndowmentReport { decimal: share.to_decimal_rounded(6), fraction: share });
        DecidedReport {
            rule: self.rule,
            winners: self.winners,
            total_cost: decimal(self.total_cost),
            budget: decimal(self.budget),
            left: decimal(self.left),
            endowment,
            steps: self.steps,
            stopped_because: self.stopped_because,
            ballots: self.ballots,
            projects: self.projects.into_iter().map(|project| project.into_report(decimals)).collect(),
            rounds: written(self.rounds, |round| round.in_other_money(&|amount| Ok(decimal(amount)))),
            comparison: self.comparison,
            voters: self.voters,
            neighborhoods: written(self.neighborhoods, |area| area.in_other_money(&|amount| Ok(decimal(amount)))),
        }
    }
}

impl ProjectResult {
    /// The published form; `decimals` are those of the result it belongs to.
    pub fn into_report(self, decimals: u8) -> ProjectReport {
        let decimal = |amount: Amount| Ok::<_, Infallible>(amount.to_decimal(decimals));
        let (Ok(cost), Ok(reason)) = (decimal(self.cost), self.reason.in_other_money(&decimal));
        ProjectReport { id: self.id, votes: self.votes, score: self.score, cost, outcome: self.standing, reason }
    }
}

/// Writing never fails.
fn written<From, To>(all: Vec<From>, write: impl Fn(From) -> Result<To, Infallible>) -> Vec<To> {
    all.into_iter()
        .map(|one| {
            let Ok(written) = write(one);
            written
        })
        .collect()
}

impl Report {
    /// The outcome that was published, in the decimals that its finest amount needs and at least so many. Nothing is
    /// checked but that amounts are amounts.
    pub fn into_outcome(self, at_least: u8) -> Result<Outcome, AmountError> {
        Ok(match self {
            Self::Decided(report) => Outcome::Decided(Box::new(report.into_decided(at_least)?)),
            Self::LotNeeded(lot) => Outcome::LotNeeded(lot),
        })
    }
}

impl DecidedReport {
    fn into_decided(self, at_least: u8) -> Result<Decided, AmountError> {
        let decimals = self.finest()?.max(at_least);
        let amount = |text: PublishedAmount| Amount::parse(&text, decimals);
        let project = |project: ProjectReport| {
            Ok(ProjectResult {
                cost: amount(project.cost)?,
                reason: project.reason.in_other_money(&amount)?,
                id: project.id,
                votes: project.votes,
                score: project.score,
                standing: project.outcome,
            })
        };
        Ok(Decided {
            budget: amount(self.budget)?,
            total_cost: amount(self.total_cost)?,
            left: amount(self.left)?,
            projects: self.projects.into_iter().map(project).collect::<Result<_, AmountError>>()?,
            rounds: self.rounds.into_iter().map(|round| round.in_other_money(&amount)).collect::<Result<_, _>>()?,
            neighborhoods: self
                .neighborhoods
                .into_iter()
                .map(|area| area.in_other_money(&amount))
                .collect::<Result<_, _>>()?,
            rule: self.rule,
            decimals,
            ballots: self.ballots,
            winners: self.winners,
            endowment: self.endowment.map(|share| share.fraction),
            steps: self.steps,
            stopped_because: self.stopped_because,
            comparison: self.comparison,
            voters: self.voters,
        })
    }

    /// The most decimals of any amount.
    fn finest(&self) -> Result<u8, AmountError> {
        let sums = [&self.total_cost, &self.budget, &self.left];
        let plans = self.projects.iter().flat_map(|plan| std::iter::once(&plan.cost).chain(plan.reason.money()));
        let rounds = self.rounds.iter().flat_map(|round| [&round.paid, &round.left]);
        let areas = self.neighborhoods.iter().map(|area| &area.cost);
        let mut finest = 0;
        for text in sums.into_iter().chain(plans).chain(rounds).chain(areas) {
            let (_, places) = split_decimal(text)?;
            finest = finest.max(u8::try_from(places).map_err(|_| AmountError::TooFine(MOST_DECIMALS))?);
        }
        if finest > MOST_DECIMALS { Err(AmountError::TooFine(MOST_DECIMALS)) } else { Ok(finest) }
    }
}

impl<Money> Round<Money> {
    /// The same with its amounts written in another way.
    fn in_other_money<Other, E>(self, other: &impl Fn(Money) -> Result<Other, E>) -> Result<Round<Other>, E> {
        Ok(Round {
            number: self.number,
            phase: self.phase,
            project: self.project,
            score: self.score,
            payment: self.payment,
            paid: other(self.paid)?,
            left: other(self.left)?,
            tie: self.tie,
            candidates: self.candidates,
        })
    }
}

impl<Money> NeighborhoodResult<Money> {
    /// The same with its amount written in another way.
    fn in_other_money<Other, E>(
        self,
        other: &impl Fn(Money) -> Result<Other, E>,
    ) -> Result<NeighborhoodResult<Other>, E> {
        Ok(NeighborhoodResult {
            name: self.name,
            projects: self.projects,
            winners: self.winners,
            cost: other(self.cost)?,
        })
    }
}

impl<Money> Reason<Money> {
    /// The amount in it, if it has one.
    fn money(&self) -> Option<&Money> {
        match self {
            Self::Chosen { from_elsewhere: money, .. } | Self::PartlyPaid { paid: money, .. } => Some(money),
            Self::DidNotFit { left } => Some(left),
            _ => None,
        }
    }

    /// The same with its amounts written in another way.
    fn in_other_money<Other, E>(self, other: &impl Fn(Money) -> Result<Other, E>) -> Result<Reason<Other>, E> {
        Ok(match self {
            Self::Chosen { round, phase, paid_per_supporter, from_elsewhere } => {
                Reason::Chosen { round, phase, paid_per_supporter, from_elsewhere: other(from_elsewhere)? }
            }
            Self::PartlyPaid { round, paid } => Reason::PartlyPaid { round, paid: other(paid)? },
            Self::DidNotFit { left } => Reason::DidNotFit { left: other(left)? },
            Self::BelowMinimum { minimum, needed, found } => Reason::BelowMinimum { minimum, needed, found },
            Self::NoVotes => Reason::NoVotes,
            Self::TooFewVotes { money } => Reason::TooFewVotes { money },
            Self::SupportersSpent { money, on } => Reason::SupportersSpent { money, on },
            Self::AfterStop { at } => Reason::AfterStop { at },
            Self::CapReached { by, name } => Reason::CapReached { by, name },
            Self::ExcludedBy { project } => Reason::ExcludedBy { project },
            Self::LostTie { to, settled_by } => Reason::LostTie { to, settled_by },
            Self::OutsideParts => Reason::OutsideParts,
            Self::SeatsTaken => Reason::SeatsTaken,
        })
    }
}
