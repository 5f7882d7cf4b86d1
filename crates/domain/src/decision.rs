//! Decision (besluit): an outcome with its reason, who decided it, on which frame, and where an idea can go next.

use serde::{Deserialize, Serialize};

use crate::{Cents, ContributionId, Refusal};

/// What a decision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    /// Whether a plan goes on the ballot.
    Check,
    /// What is done with the result of the vote.
    Result,
}

impl DecisionKind {
    /// The kind as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Result => "result",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Check, Self::Result].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// One plan that the decider takes in or leaves out against the result, with its own reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// Which plan.
    pub plan: ContributionId,
    /// True: carried out although it lost. False: not carried out although it won.
    pub carried_out: bool,
    /// Why, for everyone to read.
    pub reason: String,
}

/// What college or council does with a result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adoption {
    /// The reason for the whole.
    pub reason: String,
    /// Who decides: "College van burgemeester en wethouders".
    pub decider: String,
    /// Empty when the result is adopted as it is.
    pub departures: Vec<Departure>,
}

/// A plan in the light of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultLine {
    /// Which plan.
    pub plan: ContributionId,
    /// What it costs.
    pub cost: Cents,
    /// Whether the count chose it.
    pub won: bool,
}

impl Adoption {
    /// Everything that keeps this decision from being recorded.
    pub fn obstacles(&self, result: &[ResultLine]) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        if self.reason.trim().is_empty() {
            refusals.push(Refusal::of("reason", "decision-without-reason"));
        }
        if self.decider.trim().is_empty() {
            refusals.push(Refusal::of("decider", "decision-without-decider"));
        }
        for departure in &self.departures {
            if departure.reason.trim().is_empty() {
                refusals.push(Refusal::of(&format!("departure-{}", departure.plan), "departure-without-reason"));
            }
            let line = result.iter().find(|line| line.plan == departure.plan);
            if line.is_none_or(|line| line.won == departure.carried_out) {
                refusals.push(Refusal::of(&format!("departure-{}", departure.plan), "departure-changes-nothing"));
            }
        }
        refusals
    }

    /// The plans that are carried out, in the order of the result.
    pub fn carried_out(&self, result: &[ResultLine]) -> Vec<ContributionId> {
        result
            .iter()
            .filter(|line| {
                self.departures
                    .iter()
                    .find(|departure| departure.plan == line.plan)
                    .map_or(line.won, |departure| departure.carried_out)
            })
            .map(|line| line.plan)
            .collect()
    }
}
