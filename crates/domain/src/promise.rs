//! Promise (afspraak): who promises what to whom by when, and whether it was kept.
//!
//! Four verbs: aansluiten (asked) → afspreken (made) → aanspreken (due, overdue, changed) →
//! afrekenen (kept, kept late, not kept, withdrawn). Due and overdue follow from the date, so they are
//! never stored; what people did is.

mod day;

use serde::{Deserialize, Serialize};

use crate::{Cents, Day, PersonId, PromiseId, Refusal, Timestamp};

pub use day::{Told, to_tell};

/// What was done with a promise so far, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// Asked, not yet made: the owner has still to say yes.
    Asked,
    /// Made: runs until its date.
    Made,
    /// The owner says it was kept; the beneficiary has 14 days to say otherwise.
    Claimed,
    /// Kept on time.
    Kept,
    /// Kept after its date.
    KeptLate,
    /// Not kept.
    NotKept,
    /// Withdrawn, with a reason.
    Withdrawn,
}

impl PromiseState {
    /// All states.
    pub const ALL: [Self; 7] =
        [Self::Asked, Self::Made, Self::Claimed, Self::Kept, Self::KeptLate, Self::NotKept, Self::Withdrawn];

    /// The state as stored, also the tail of the message ids `promise-state-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Made => "made",
            Self::Claimed => "claimed",
            Self::Kept => "kept",
            Self::KeptLate => "kept-late",
            Self::NotKept => "not-kept",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether nothing more will happen to it.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Kept | Self::KeptLate | Self::NotKept | Self::Withdrawn)
    }
}

/// What can be done with a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "act")]
pub enum PromiseAct {
    /// The owner says yes.
    Make,
    /// A new date with a reason, before the old date has passed.
    Change {
        /// The new date.
        due: Day,
        /// Why.
        reason: String,
    },
    /// The owner says it is done.
    Claim {
        /// What was done, for the beneficiary.
        report: String,
    },
    /// The beneficiary says it was kept.
    Confirm,
    /// The beneficiary says it was not kept.
    Deny {
        /// What is missing.
        reason: String,
    },
    /// 14 days without a word of the beneficiary: the owner's word counts, and is marked so.
    Silence,
    /// The owner says it will not be kept.
    Fail {
        /// Why.
        reason: String,
    },
    /// The promise is taken back.
    Withdraw {
        /// Why.
        reason: String,
    },
    /// A step on the ladder was told: overdue to team, manager, portfolio holder.
    Escalate {
        /// Which step.
        step: Escalation,
    },
}

impl PromiseAct {
    /// Stable name, also the tail of the message ids `promise-act-…`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Make => "make",
            Self::Change { .. } => "change",
            Self::Claim { .. } => "claim",
            Self::Confirm => "confirm",
            Self::Deny { .. } => "deny",
            Self::Silence => "silence",
            Self::Fail { .. } => "fail",
            Self::Withdraw { .. } => "withdraw",
            Self::Escalate { .. } => "escalate",
        }
    }

    /// The words that go with the act; empty where it has none.
    pub fn reason(&self) -> &str {
        match self {
            Self::Change { reason, .. } | Self::Deny { reason } | Self::Fail { reason } | Self::Withdraw { reason } => {
                reason
            }
            Self::Claim { report } => report,
            Self::Make | Self::Confirm | Self::Silence | Self::Escalate { .. } => "",
        }
    }
}

/// Who hears that a promise is overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Escalation {
    /// The team, the day after.
    Team,
    /// The manager, seven days after.
    Manager,
    /// The portfolio holder, fourteen days after.
    PortfolioHolder,
}

impl Escalation {
    /// All steps.
    pub const ALL: [Self; 3] = [Self::Team, Self::Manager, Self::PortfolioHolder];

    /// Days after the date on which this step is due.
    pub const fn days(self) -> i64 {
        match self {
            Self::Team => 1,
            Self::Manager => 7,
            Self::PortfolioHolder => 14,
        }
    }

    /// Stable name, also the tail of the message ids `escalation-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Manager => "manager",
            Self::PortfolioHolder => "portfolio-holder",
        }
    }

    /// The highest step that is due on a day, if any.
    pub fn due(due: Day, today: Day) -> Option<Self> {
        let late = due.days_until(today);
        Self::ALL.into_iter().rev().find(|step| late >= step.days())
    }
}

/// Days before the date on which the owner is reminded.
pub const REMINDERS: [i64; 2] = [14, 3];
/// Days of silence after which the owner's word counts.
pub const SILENCE_DAYS: i64 = 14;

/// Days after the owner's word during which the beneficiary is heard, also when silence has settled it meanwhile.
pub const ANSWER_DAYS: i64 = 30;

/// A promise as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// Number in the register.
    pub number: i64,
    /// What is promised.
    pub title: String,
    /// Who keeps it.
    pub owner: PersonId,
    /// The function of the owner, shown beside the name.
    pub owner_function: String,
    /// Who may say whether it was kept; `None` when the author asked to be forgotten.
    pub beneficiary: Option<PersonId>,
    /// By when.
    pub due: Day,
    /// The money set aside.
    pub money: Cents,
    /// What was done so far.
    pub state: PromiseState,
    /// When the owner said it was done.
    pub claimed_at: Option<Timestamp>,
    /// Settled by the owner's word after silence.
    pub settled_by_silence: bool,
}

/// How a promise stands on a day, for lists and totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Asked, not yet made.
    Asked,
    /// Runs, its date is more than 14 days away.
    Running,
    /// Its date is at most 14 days away.
    DueSoon,
    /// Its date has passed.
    Overdue,
    /// Said to be done; waits for the beneficiary.
    Claimed,
    /// Kept on time.
    Kept,
    /// Kept late.
    KeptLate,
    /// Not kept.
    NotKept,
    /// Withdrawn.
    Withdrawn,
}

impl Standing {
    /// All standings, in the order in which the register shows them.
    pub const ALL: [Self; 9] = [
        Self::Overdue,
        Self::DueSoon,
        Self::Running,
        Self::Claimed,
        Self::Asked,
        Self::Kept,
        Self::KeptLate,
        Self::NotKept,
        Self::Withdrawn,
    ];

    /// Stable name, also the tail of the message ids `standing-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Running => "running",
            Self::DueSoon => "due-soon",
            Self::Overdue => "overdue",
            Self::Claimed => "claimed",
            Self::Kept => "kept",
            Self::KeptLate => "kept-late",
            Self::NotKept => "not-kept",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Promise {
    /// How the promise stands on a day.
    pub fn standing(&self, today: Day) -> Standing {
        match self.state {
            PromiseState::Asked => Standing::Asked,
            PromiseState::Claimed => Standing::Claimed,
            PromiseState::Kept => Standing::Kept,
            PromiseState::KeptLate => Standing::KeptLate,
            PromiseState::NotKept => Standing::NotKept,
            PromiseState::Withdrawn => Standing::Withdrawn,
            PromiseState::Made if self.due < today => Standing::Overdue,
            PromiseState::Made if today.days_until(self.due) <= REMINDERS[0] => Standing::DueSoon,
            PromiseState::Made => Standing::Running,
        }
    }

    /// The promise after an act, or why the act is refused. The one transition function of a promise.
    ///
    /// Rule 5: it changes only with an explanation before its date; the beneficiary says whether it was kept.
    pub fn after(&self, act: &PromiseAct, now: Timestamp) -> Result<Self, Refusal> {
        use PromiseState as State;
        let today = now.day();
        let mut next = self.clone();
        match (self.state, act) {
            (State::Asked, PromiseAct::Make) => next.state = State::Made,
            (State::Made | State::Asked, PromiseAct::Change { due, reason }) => {
                if today > self.due {
                    return Err(Refusal::of("due", "promise-date-passed"));
                }
                if *due < today {
                    return Err(Refusal::of("due", "promise-new-date-passed"));
                }
                need(reason)?;
                next.due = *due;
            }
            (State::Made, PromiseAct::Claim { report }) => {
                need(report)?;
                next.state = State::Claimed;
                next.claimed_at = Some(now);
            }
            (State::Claimed, PromiseAct::Confirm) => next.state = self.kept_state(),
            // The word of the beneficiary stands above silence.
            (State::Kept | State::KeptLate, PromiseAct::Confirm) if self.still_hears(now) => {
                next.settled_by_silence = false;
            }
            (State::Claimed, PromiseAct::Silence) => {
                let silent_since = self.claimed_at.unwrap_or(now);
                if now < silent_since.plus_days(SILENCE_DAYS) {
                    return Err(Refusal::new("promise-silence-too-short"));
                }
                next.state = self.kept_state();
                next.settled_by_silence = true;
            }
            // "Not yet": it becomes a running promise again, overdue if its date has passed.
            (_, PromiseAct::Deny { reason }) if self.state == State::Claimed || self.still_hears(now) => {
                need(reason)?;
                next.state = State::Made;
                next.claimed_at = None;
                next.settled_by_silence = false;
            }
            (State::Made | State::Claimed, PromiseAct::Fail { reason }) => {
                need(reason)?;
                next.state = State::NotKept;
            }
            (State::Asked | State::Made, PromiseAct::Withdraw { reason }) => {
                need(reason)?;
                next.state = State::Withdrawn;
            }
            (State::Made, PromiseAct::Escalate { .. }) => {}
            _ => return Err(Refusal::new("promise-not-in-this-state").with("state", self.state.as_str())),
        }
        Ok(next)
    }

    /// Whether the beneficiary may say now whether it was kept.
    pub fn awaits_answer(&self, now: Timestamp) -> bool {
        self.state == PromiseState::Claimed || self.still_hears(now)
    }

    /// Settled by silence, but not so long ago that the beneficiary can no longer be heard.
    fn still_hears(&self, now: Timestamp) -> bool {
        self.settled_by_silence && self.claimed_at.is_some_and(|claimed| now < claimed.plus_days(ANSWER_DAYS))
    }

    fn kept_state(&self) -> PromiseState {
        let claimed = self.claimed_at.map(Timestamp::day);
        if claimed.is_some_and(|day| day <= self.due) { PromiseState::Kept } else { PromiseState::KeptLate }
    }
}

fn need(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::of("reason", "change-without-reason")) } else { Ok(()) }
}
