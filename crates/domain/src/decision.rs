//! Decision (besluit): an outcome with its reason, who decided it, on which frame, and where an idea can go next.

use serde::{Deserialize, Serialize};

use crate::{Cents, ContributionId, Day, DecisionId, Refusal};

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

/// Where one plan that is not carried out can still go, when that is not where all others go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDoor {
    /// Which plan.
    pub plan: ContributionId,
    /// Whom to ask, or what to apply for.
    pub next_door: String,
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
    /// Where plans that are not carried out can still go.
    #[serde(default)]
    pub next_door: String,
    /// Plans with a door of their own.
    #[serde(default)]
    pub doors: Vec<OwnDoor>,
    /// The day on which the decider looks whether the decision still holds, when there is one.
    #[serde(default)]
    pub review: Option<Day>,
    /// The earlier decision that this one takes the place of.
    #[serde(default)]
    pub replaces: Option<DecisionId>,
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
    pub fn obstacles(&self, result: &[ResultLine], today: Day) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        if self.reason.trim().is_empty() {
            refusals.push(Refusal::of("reason", "decision-without-reason"));
        }
        if self.decider.trim().is_empty() {
            refusals.push(Refusal::of("decider", "decision-without-decider"));
        }
        let carried_out = self.carried_out(result);
        let nowhere = |line: &ResultLine| !carried_out.contains(&line.plan) && self.next_door(line.plan).is_empty();
        if result.iter().any(nowhere) {
            refusals.push(Refusal::of("next_door", "decision-without-next-door"));
        }
        if self.review.is_some_and(|day| day <= today) {
            refusals.push(Refusal::of("review", "decision-review-passed"));
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

    /// Where a plan that is not carried out can still go: its own door, else that of all.
    pub fn next_door(&self, plan: ContributionId) -> &str {
        let own = self.doors.iter().find(|door| door.plan == plan).map(|door| door.next_door.trim());
        own.filter(|door| !door.is_empty()).unwrap_or(self.next_door.trim())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id as _;

    fn plan(number: u128) -> ContributionId {
        ContributionId::from_uuid(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_departure_needs_its_own_reason_and_must_change_something() {
        let result = [(1, true), (2, true), (3, false)].map(|(number, won)| ResultLine {
            plan: plan(number),
            cost: Cents::euros(100),
            won,
        });
        let departure = |number, carried_out, reason: &str| Departure {
            plan: plan(number),
            carried_out,
            reason: reason.to_owned(),
        };
        let adoption = Adoption {
            reason: "De uitslag is helder.".to_owned(),
            decider: "College".to_owned(),
            departures: vec![departure(2, false, "De brug wordt gesloopt."), departure(3, true, "Er is geld over.")],
            next_door: "Het wijkfonds".to_owned(),
            doors: Vec::new(),
            review: Day::new(2027, 6, 1),
            replaces: None,
        };
        let today = Day::new(2026, 6, 1).expect("a real day");
        assert_eq!(adoption.obstacles(&result, today), []);
        assert_eq!(adoption.carried_out(&result), [plan(1), plan(3)]);
        // Plan 2 is the only one that is not carried out: with a door of its own it needs none for all.
        let door = OwnDoor { plan: plan(2), next_door: "De provincie".to_owned() };
        let own = Adoption { next_door: " ".to_owned(), doors: vec![door], ..adoption.clone() };
        assert_eq!(own.obstacles(&result, today), []);
        assert_eq!((own.next_door(plan(2)), adoption.next_door(plan(2))), ("De provincie", "Het wijkfonds"));
        let codes = |adoption: &Adoption| {
            adoption.obstacles(&result, today).into_iter().map(|refusal| refusal.code).collect::<Vec<_>>()
        };
        let wrong = Adoption {
            departures: vec![departure(1, true, "Toch."), departure(2, false, " "), departure(9, true, "Anders.")],
            next_door: String::new(),
            review: Some(today),
            ..adoption
        };
        assert_eq!(
            codes(&wrong),
            [
                "decision-without-next-door",
                "decision-review-passed",
                "departure-changes-nothing",
                "departure-without-reason",
                "departure-changes-nothing"
            ]
        );
    }
}
