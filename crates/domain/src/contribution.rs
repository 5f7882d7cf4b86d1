//! Contribution (inbreng): a plan in answer to a round, its states, and what a check leaves behind.

use serde::{Deserialize, Serialize};

use crate::{AreaId, Cents, ContributionId, PersonId, PhotoId, Refusal, Timestamp, area::Place, frame::Window, text};

/// How a contribution reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Typed in by the author.
    Online,
    /// On a paper form, entered by staff.
    Paper,
    /// Told at a stall or in the neighbourhood centre, entered by staff.
    Stall,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Online, Self::Paper, Self::Stall];

    /// The channel as stored, also the tail of the message ids `channel-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Paper => "paper",
            Self::Stall => "stall",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }
}

/// States of a plan. [`ContributionState::after`] is the only way from one to the next.
///
/// ```text
/// draft → unconfirmed → open → admitted | refused
///   └────────────────────┴──→ withdrawn
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContributionState {
    /// Being written; only its author has the address.
    Draft,
    /// Finished, waits for the click on the link in the e-mail.
    Unconfirmed,
    /// Public: can be supported, waits for its check.
    Open,
    /// Checked and on the ballot.
    Admitted,
    /// Checked and not on the ballot; has a reason and a next door.
    Refused,
    /// Taken back by its author.
    Withdrawn,
}

/// What can happen to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContributionAct {
    /// The author finished the last page.
    Submit,
    /// The author opened the link in the e-mail, or staff entered it from paper.
    Confirm,
    /// The check let it through.
    Admit,
    /// The check did not let it through.
    Refuse,
    /// The check was reopened before the vote.
    Reopen,
    /// The author took it back.
    Withdraw,
}

impl ContributionState {
    /// All states.
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Unconfirmed, Self::Open, Self::Admitted, Self::Refused, Self::Withdrawn];

    /// The state as stored, also the tail of the message ids `contribution-state-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Unconfirmed => "unconfirmed",
            Self::Open => "open",
            Self::Admitted => "admitted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether anyone may see the plan.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Open | Self::Admitted | Self::Refused)
    }

    /// The state after an act.
    pub fn after(self, act: ContributionAct) -> Result<Self, Refusal> {
        use ContributionAct as Act;
        match (self, act) {
            (Self::Draft, Act::Submit) => Ok(Self::Unconfirmed),
            (Self::Open, Act::Admit) => Ok(Self::Admitted),
            (Self::Open, Act::Refuse) => Ok(Self::Refused),
            (Self::Draft | Self::Unconfirmed, Act::Confirm) | (Self::Admitted | Self::Refused, Act::Reopen) => {
                Ok(Self::Open)
            }
            (Self::Draft | Self::Unconfirmed | Self::Open | Self::Admitted, Act::Withdraw) => Ok(Self::Withdrawn),
            _ => Err(Refusal::new("contribution-not-in-this-state").with("state", self.as_str())),
        }
    }
}

/// What a person writes about a plan. All fields cleaned and bounded by [`PlanText::new`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanText {
    /// At most 80 characters.
    pub title: String,
    /// One or two sentences, at most 300 characters.
    pub summary: String,
    /// At most 5,000 characters, paragraphs kept.
    pub description: String,
}

impl PlanText {
    /// Cleans and checks the three texts; all refusals at once.
    pub fn new(title: &str, summary: &str, description: &str) -> Result<Self, Vec<Refusal>> {
        let title = text::line("title", title, 80);
        let summary = text::line("summary", summary, 300);
        let description = text::text("description", description, 5_000);
        match (title, summary, description) {
            (Ok(title), Ok(summary), Ok(description)) => Ok(Self { title, summary, description }),
            (title, summary, description) => {
                Err([title.err(), summary.err(), description.err()].into_iter().flatten().collect())
            }
        }
    }
}

/// Where a plan is: a point, words, an area; any of them may be missing but not all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PlanPlace {
    /// A point on the map.
    pub point: Option<Place>,
    /// An address or a description of the place.
    pub address: String,
    /// The neighbourhood.
    pub area: Option<AreaId>,
}

/// A plan as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    /// Its id.
    pub id: ContributionId,
    /// Its number within the undertaking; drafts have none.
    pub number: Option<i64>,
    /// Its state.
    pub state: ContributionState,
    /// Who handed it in; `None` for a draft without a confirmed address, or after erasure.
    pub author: Option<PersonId>,
    /// How it reached us.
    pub channel: Channel,
    /// Its texts.
    pub text: PlanText,
    /// Where it is.
    pub place: PlanPlace,
    /// Category of the frame, or empty.
    pub category: String,
    /// Cost as the author sees it.
    pub cost: Cents,
    /// Cost as staff estimate it; counts in the vote when present.
    pub estimated_cost: Option<Cents>,
    /// Its picture.
    pub photo: Option<PhotoId>,
    /// What the picture shows.
    pub photo_description: String,
    /// When it was handed in.
    pub submitted_at: Option<Timestamp>,
    /// Before when the check is promised.
    pub check_due: Option<Timestamp>,
}

/// Longest name to show, in characters.
pub const LONGEST_NAME: usize = 60;
/// Longest address or description of a place.
pub const LONGEST_ADDRESS: usize = 200;
/// Longest description of a photo.
pub const LONGEST_PHOTO_DESCRIPTION: usize = 200;

/// Why no plan can be handed in, changed or supported at this moment, if it cannot. Says from or until when it could.
pub fn refuse_outside(window: Window, now: Timestamp) -> Option<Refusal> {
    let told = |code: &str, moment: Timestamp| {
        Refusal::new(code).with("day", moment.day()).with("time", moment.zoned().strftime("%H:%M"))
    };
    if now < window.opens {
        Some(told("collect-not-open", window.opens))
    } else if now > window.closes {
        Some(told("collect-closed", window.closes))
    } else {
        None
    }
}

/// What a public plan said before an edit; kept so that no change is silent (rule 11).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Its texts.
    pub text: PlanText,
    /// Where it was.
    pub place: PlanPlace,
    /// Its category.
    pub category: String,
    /// Cost as the author saw it.
    pub cost: Cents,
    /// Its picture; the picture itself is not kept when it was replaced.
    pub photo: Option<PhotoId>,
    /// What the picture showed.
    pub photo_description: String,
}

impl Contribution {
    /// What the plan says now, to keep when it is changed.
    pub fn version(&self) -> PlanVersion {
        PlanVersion {
            text: self.text.clone(),
            place: self.place.clone(),
            category: self.category.clone(),
            cost: self.cost,
            photo: self.photo,
            photo_description: self.photo_description.clone(),
        }
    }

    /// The cost that counts: the estimate of staff, else the author's.
    pub fn counted_cost(&self) -> Cents {
        self.estimated_cost.unwrap_or(self.cost)
    }
}

/// What staff say of one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Met.
    Yes,
    /// Not met.
    No,
    /// Met on a condition that the reason names.
    Conditional,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Conditional];

    /// The verdict as stored, also the tail of the message ids `verdict-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Conditional => "conditional",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == text)
    }
}

/// A verdict with its reason on one criterion of the frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionVerdict {
    /// Position in the frame's list, from zero.
    pub criterion: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}

/// The whole check of one plan, ready to be recorded as a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// One per criterion of the frame.
    pub verdicts: Vec<CriterionVerdict>,
    /// Cost as estimated by staff.
    pub estimated_cost: Cents,
    /// Whether the plan goes on the ballot.
    pub admitted: bool,
    /// The reason as the author will read it.
    pub reason: String,
    /// Where the idea can still go; compulsory when the plan falls.
    pub next_door: String,
}

impl Check {
    /// Everything that keeps this check from being recorded.
    ///
    /// Rule 3 (a decision has a reason) and rule 8 (a plan that is not chosen gets a reason and a next door).
    pub fn obstacles(&self, number_of_criteria: usize, budget: Cents) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for index in 0..number_of_criteria {
            match self.verdicts.iter().find(|verdict| verdict.criterion == index) {
                None => refusals.push(Refusal::of(&format!("verdict-{index}"), "check-criterion-open")),
                Some(verdict) if verdict.reason.trim().is_empty() => {
                    refusals.push(Refusal::of(&format!("reason-{index}"), "check-criterion-without-reason"));
                }
                Some(_) => {}
            }
        }
        if self.reason.trim().is_empty() {
            refusals.push(Refusal::of("reason", "decision-without-reason"));
        }
        if !self.admitted && self.next_door.trim().is_empty() {
            refusals.push(Refusal::of("next_door", "check-without-next-door"));
        }
        if self.admitted && self.verdicts.iter().any(|verdict| verdict.verdict == Verdict::No) {
            refusals.push(Refusal::of("outcome", "check-admits-what-fails"));
        }
        if self.admitted && self.estimated_cost <= Cents::ZERO {
            refusals.push(Refusal::of("estimated_cost", "check-without-cost"));
        }
        if self.admitted && self.estimated_cost > budget {
            refusals.push(Refusal::of("estimated_cost", "check-cost-above-budget"));
        }
        refusals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_moves_only_along_the_drawn_arrows() {
        use ContributionAct::{Admit, Confirm, Refuse, Reopen, Submit, Withdraw};
        use ContributionState::{Admitted, Draft, Open, Refused, Unconfirmed, Withdrawn};
        let arrows = [
            (Draft, Submit, Unconfirmed),
            (Draft, Confirm, Open),
            (Unconfirmed, Confirm, Open),
            (Open, Admit, Admitted),
            (Open, Refuse, Refused),
            (Admitted, Reopen, Open),
            (Refused, Reopen, Open),
            (Draft, Withdraw, Withdrawn),
            (Unconfirmed, Withdraw, Withdrawn),
            (Open, Withdraw, Withdrawn),
            (Admitted, Withdraw, Withdrawn),
        ];
        for state in ContributionState::ALL {
            for act in [Submit, Confirm, Admit, Refuse, Reopen, Withdraw] {
                let drawn = arrows.iter().find(|(from, by, _)| *from == state && *by == act).map(|(_, _, to)| *to);
                assert_eq!(state.after(act).ok(), drawn, "{state:?} {act:?}");
            }
        }
    }

    #[test]
    fn a_check_needs_every_reason_and_a_next_door() {
        let verdict =
            |criterion, verdict| CriterionVerdict { criterion, verdict, reason: "Gezien ter plaatse.".into() };
        let check = Check {
            verdicts: vec![verdict(0, Verdict::Yes), verdict(1, Verdict::No)],
            estimated_cost: Cents::euros(10),
            admitted: false,
            reason: "Past niet.".into(),
            next_door: String::new(),
        };
        let codes = |check: &Check| {
            check.obstacles(2, Cents::euros(100)).into_iter().map(|refusal| refusal.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(&check), ["check-without-next-door"]);
        assert_eq!(codes(&Check { admitted: true, ..check.clone() }), ["check-admits-what-fails"]);
        assert_eq!(
            codes(&Check { verdicts: vec![verdict(0, Verdict::Yes)], next_door: "Wijkfonds".into(), ..check }),
            ["check-criterion-open"]
        );
    }
}
