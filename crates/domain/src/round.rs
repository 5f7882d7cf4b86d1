//! Round (ronde): one asking, by one method, in one window, under one privacy class.
//!
//! A method is code behind the small interface [`Method`]: validate an answer. Its tally lives in a pure crate of
//! its own (`tally` for budgets) and its use case in `app`. A new method adds a file and touches nothing else.

use serde::{Deserialize, Serialize};

use crate::{Cents, ContributionId, Refusal, RoundId, UndertakingId, frame::BallotForm, frame::Window};

/// How answers become an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodKind {
    /// People hand in contributions and support each other's.
    Collect,
    /// People divide a budget over plans.
    Allocate,
}

impl MethodKind {
    /// The method as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Allocate => "allocate",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Collect, Self::Allocate].into_iter().find(|method| method.as_str() == text)
    }
}

/// Whether an answer is linked to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Privacy {
    /// The author is shown.
    Named,
    /// Nobody, staff included, can link an answer to a person.
    Secret,
}

impl Privacy {
    /// The class as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Secret => "secret",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Named, Self::Secret].into_iter().find(|privacy| privacy.as_str() == text)
    }
}

/// One asking. Goal, question and action stand in the frame it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// The undertaking it belongs to.
    pub undertaking: UndertakingId,
    /// Its method.
    pub method: MethodKind,
    /// Its privacy class.
    pub privacy: Privacy,
    /// When answers are taken.
    pub window: Window,
}

/// What a method must be able to do with an answer before it is stored.
pub trait Method {
    /// The answer as it comes from a form or a paper ballot.
    type Answer;
    /// Why this answer cannot be taken, if it cannot.
    fn refuse(&self, answer: &Self::Answer) -> Option<Refusal>;
}

/// A plan that stands on the ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BallotLine {
    /// Which plan.
    pub plan: ContributionId,
    /// Its number, as printed and as typed from paper.
    pub number: i64,
    /// What it costs.
    pub cost: Cents,
}

/// Dividing a budget: the ballot is a set of plan numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocate {
    /// The ballot form of the frame.
    pub form: BallotForm,
    /// The money to divide.
    pub budget: Cents,
    /// The plans on the ballot, by number.
    pub lines: Vec<BallotLine>,
}

impl Method for Allocate {
    type Answer = Vec<i64>;

    fn refuse(&self, answer: &Vec<i64>) -> Option<Refusal> {
        let mut seen = std::collections::BTreeSet::new();
        let mut total = Cents::ZERO;
        for number in answer {
            let Some(line) = self.lines.iter().find(|line| line.number == *number) else {
                return Some(Refusal::of("keuze", "ballot-unknown-plan").with("number", number));
            };
            if !seen.insert(*number) {
                return Some(Refusal::of("keuze", "ballot-plan-twice").with("number", number));
            }
            total = total + line.cost;
        }
        let chosen = seen.len();
        match self.form {
            BallotForm::Approval { minimum, .. } if chosen < usize::from(minimum).min(self.lines.len()) => {
                Some(Refusal::of("keuze", "ballot-too-few").with("chosen", chosen).with("minimum", minimum))
            }
            BallotForm::Approval { maximum, .. } if chosen > usize::from(maximum) => {
                Some(Refusal::of("keuze", "ballot-too-many").with("chosen", chosen).with("maximum", maximum))
            }
            BallotForm::WithinBudget if chosen == 0 => Some(Refusal::of("keuze", "ballot-empty")),
            BallotForm::WithinBudget if total > self.budget => Some(
                Refusal::of("keuze", "ballot-over-budget")
                    .with("total_cents", total.cents())
                    .with("budget_cents", self.budget.cents()),
            ),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    fn allocate(form: BallotForm) -> Allocate {
        let lines = (1..=6)
            .map(|number| BallotLine {
                plan: ContributionId::from_uuid(uuid::Uuid::nil()),
                number,
                cost: Cents::euros(100 * number),
            })
            .collect();
        Allocate { form, budget: Cents::euros(600), lines }
    }

    #[test]
    fn ballots_keep_to_the_rules() {
        let approval = allocate(BallotForm::Approval { minimum: 2, maximum: 3 });
        let within = allocate(BallotForm::WithinBudget);
        for (method, answer, code) in [
            (&approval, vec![1, 2], None),
            (&approval, vec![1, 2, 6], None),
            (&approval, vec![1], Some("ballot-too-few")),
            (&approval, vec![1, 2, 3, 4], Some("ballot-too-many")),
            (&approval, vec![1, 1], Some("ballot-plan-twice")),
            (&approval, vec![1, 9], Some("ballot-unknown-plan")),
            (&within, vec![1, 2, 3], None),
            (&within, vec![6], None),
            (&within, vec![1, 6], Some("ballot-over-budget")),
            (&within, vec![], Some("ballot-empty")),
        ] {
            assert_eq!(method.refuse(&answer).map(|refusal| refusal.code).as_deref(), code, "{answer:?}");
        }
    }
}
