//! Frame (kader): what is fixed, what is open, how much money, which dates, who has the last word, and the
//! rules of the vote. A published frame never changes: a change is a new version with its reason, and from
//! the moment the vote opens there is no new version at all.

mod phases;

use serde::{Deserialize, Serialize};

pub use self::phases::{PhaseKind, Phases, Window};
use crate::{AreaId, Cents, Refusal, Timestamp, refusal::Refusals};

/// Ladder of influence used in Dutch participation ordinances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Influence {
    /// Informeren.
    Inform,
    /// Raadplegen.
    Consult,
    /// Adviseren.
    Advise,
    /// Coproduceren.
    Coproduce,
    /// Meebeslissen.
    Codecide,
}

impl Influence {
    /// All steps, lowest first.
    pub const ALL: [Self; 5] = [Self::Inform, Self::Consult, Self::Advise, Self::Coproduce, Self::Codecide];

    /// Stable name, also the tail of the message ids `influence-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Consult => "consult",
            Self::Advise => "advise",
            Self::Coproduce => "coproduce",
            Self::Codecide => "codecide",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }
}

/// Who may vote and be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// Area whose residents are asked; `None` means the whole organisation.
    pub area: Option<AreaId>,
    /// Youngest age that may vote.
    pub minimum_age: u8,
}

/// One point of the checklist against which plans are checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// The point as a short statement that is true or not: "Ligt op grond van de gemeente".
    pub title: String,
    /// What it means, in a sentence.
    pub explanation: String,
}

/// How a voter fills in the ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "form")]
pub enum BallotForm {
    /// Choose at least `minimum` and at most `maximum` plans.
    Approval {
        /// Fewest choices.
        minimum: u16,
        /// Most choices.
        maximum: u16,
    },
    /// Choose plans that together cost no more than the budget.
    WithinBudget,
}

/// The rules of the vote, frozen when the vote opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VoteRules {
    /// The ballot form.
    pub ballot: BallotForm,
    /// The counting rule with its completion, minimum votes, caps and tie order; repeated in the result.
    pub rule: tally::Rule,
}

/// A frame. Stored and published as this document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// What the asking is for. *(goals-data-action)*
    pub goal: String,
    /// The question put to residents.
    pub question: String,
    /// Who uses the answers.
    pub user: String,
    /// What is done with the answers.
    pub action: String,
    /// What is fixed.
    pub fixed: Vec<String>,
    /// What is open.
    pub open: Vec<String>,
    /// What whoever works on it holds on to: "Every vote weighs the same".
    #[serde(default)]
    pub principles: Vec<String>,
    /// The money to divide.
    pub amount: Cents,
    /// Level of influence.
    pub influence: Influence,
    /// Who has the last word.
    pub last_word: String,
    /// Who is asked.
    pub audience: Audience,
    /// Dates.
    pub phases: Phases,
    /// The checklist.
    pub criteria: Vec<Criterion>,
    /// Categories a plan can be in; may be empty.
    pub categories: Vec<String>,
    /// How many people must support a plan before it is checked; zero means no threshold.
    pub support_threshold: u32,
    /// The rules of the vote.
    pub vote: VoteRules,
}

/// What a plan's text may not exceed, in characters.
pub const LONGEST_STATEMENT: usize = 500;
/// Most points in a checklist, lines in a list, categories.
pub const MOST_ITEMS: usize = 30;

impl Frame {
    /// The dates of one phase.
    pub fn window(&self, phase: PhaseKind) -> Window {
        match phase {
            PhaseKind::Collect => self.phases.collect,
            PhaseKind::Check => self.phases.check,
            PhaseKind::Vote => self.phases.vote,
            PhaseKind::Decide => self.phases.decide,
        }
    }

    /// Everything that keeps this frame from being published; empty means it may be.
    ///
    /// Rules 1 and 2 of the loop: no round without goal, user and action; no round without a last word.
    pub fn obstacles(&self, now: Timestamp) -> Refusals {
        let mut refusals = Vec::new();
        for (field, text, code) in [
            ("goal", &self.goal, "frame-without-goal"),
            ("question", &self.question, "frame-without-question"),
            ("user", &self.user, "frame-without-user"),
            ("action", &self.action, "frame-without-action"),
            ("last_word", &self.last_word, "frame-without-last-word"),
        ] {
            if text.trim().is_empty() {
                refusals.push(Refusal::of(field, code));
            }
        }
        if self.amount <= Cents::ZERO {
            refusals.push(Refusal::of("amount", "frame-without-amount"));
        }
        if self.criteria.is_empty() {
            refusals.push(Refusal::of("criteria", "frame-without-criteria"));
        }
        refusals.extend(self.ballot_obstacle());
        refusals.extend(self.date_obstacles(now));
        refusals
    }

    fn ballot_obstacle(&self) -> Option<Refusal> {
        match self.vote.ballot {
            BallotForm::Approval { minimum, maximum } if minimum == 0 || maximum < minimum || maximum > 100 => {
                Some(Refusal::of("ballot", "frame-ballot-limits"))
            }
            _ => None,
        }
    }

    fn date_obstacles(&self, now: Timestamp) -> Refusals {
        let mut refusals = Vec::new();
        let phases = &self.phases;
        for kind in PhaseKind::ALL {
            let window = self.window(kind);
            if window.closes <= window.opens {
                refusals.push(Refusal::of(kind.as_str(), "frame-phase-ends-before-it-begins"));
            }
        }
        if phases.check.closes > phases.vote.opens || phases.collect.closes > phases.vote.opens {
            refusals.push(Refusal::of("vote", "frame-vote-before-check-ends"));
        }
        if phases.decide.closes <= phases.vote.closes {
            refusals.push(Refusal::of("decide", "frame-decision-before-vote-ends"));
        }
        if phases.collect.closes <= now {
            refusals.push(Refusal::of("collect", "frame-dates-passed"));
        }
        refusals
    }

    /// Why a published frame may not be replaced now, if it may not.
    ///
    /// Rule 11: nothing published changes in silence; and after the vote opens nothing changes at all.
    pub fn refuse_change(&self, reason: &str, now: Timestamp) -> Option<Refusal> {
        if self.is_frozen(now) {
            return Some(Refusal::new("frame-frozen"));
        }
        reason.trim().is_empty().then(|| Refusal::of("reason", "change-without-reason"))
    }

    /// Whether the vote has opened, after which no rule changes.
    pub fn is_frozen(&self, now: Timestamp) -> bool {
        now >= self.phases.vote.opens
    }

    /// Everything that keeps this frame from replacing the published frame `old`; the reason is asked by
    /// [`Self::refuse_change`]. Phases that are over may keep their dates; what is still to come lies ahead.
    pub fn obstacles_after(&self, old: &Self, now: Timestamp) -> Refusals {
        let collecting_is_over = old.phases.collect.closes <= now && self.phases.collect == old.phases.collect;
        let mut refusals = self.obstacles(now);
        refusals.retain(|refusal| !(collecting_is_over && refusal.code == "frame-dates-passed"));
        if self.phases.vote.opens <= now {
            refusals.push(Refusal::of("vote", "frame-dates-passed"));
        }
        refusals
    }

    /// The first moment after `now` at which another phase begins or ends, if one is still to come.
    pub fn next_turn(&self, now: Timestamp) -> Option<Timestamp> {
        let after = |moment: Timestamp| Timestamp::from_micros(moment.micros().saturating_add(1));
        let phases = &self.phases;
        [phases.collect.opens, after(phases.collect.closes), phases.vote.opens, after(phases.vote.closes)]
            .into_iter()
            .find(|turn| *turn > now)
    }
}

/// A frame as published, with its place in the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FrameVersion {
    /// 1 for the first published version.
    pub version: i64,
    /// The document.
    pub frame: Frame,
    /// Why it replaced the version before; empty for the first.
    pub reason: String,
    /// When it was published.
    pub published_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;

    fn day(month: i8, number: i8) -> Day {
        Day::new(2026, month, number).expect("a real day")
    }

    fn window(from: Day, until: Day) -> Window {
        Window { opens: from.start(), closes: until.end() }
    }

    fn frame() -> Frame {
        Frame {
            goal: "Een wijk waar men elkaar kent.".into(),
            question: "Welk plan maakt de wijk beter?".into(),
            user: "Het wijkteam".into(),
            action: "Het wijkteam voert de gekozen plannen uit.".into(),
            fixed: Vec::new(),
            open: Vec::new(),
            principles: Vec::new(),
            amount: Cents::euros(30_000),
            influence: Influence::Codecide,
            last_word: "Het college".into(),
            audience: Audience { area: None, minimum_age: 16 },
            phases: Phases {
                collect: window(day(6, 15), day(7, 26)),
                check: window(day(6, 15), day(8, 23)),
                vote: window(day(8, 31), day(9, 20)),
                decide: window(day(9, 21), day(10, 11)),
            },
            criteria: vec![Criterion { title: "Ligt in de wijk".into(), explanation: String::new() }],
            categories: Vec::new(),
            support_threshold: 0,
            vote: VoteRules { ballot: BallotForm::Approval { minimum: 3, maximum: 5 }, rule: tally::Rule::advised() },
        }
    }

    fn codes(refusals: &[Refusal]) -> Vec<(&str, &str)> {
        refusals.iter().map(|refusal| (refusal.field.as_str(), refusal.code.as_str())).collect()
    }

    #[test]
    fn a_frame_without_purpose_or_last_word_is_not_published() {
        let now = day(6, 1).at(12, 0);
        assert!(frame().obstacles(now).is_empty());
        let empty = Frame {
            goal: " ".into(),
            action: String::new(),
            last_word: String::new(),
            amount: Cents::ZERO,
            criteria: Vec::new(),
            ..frame()
        };
        assert_eq!(
            codes(&empty.obstacles(now)),
            [
                ("goal", "frame-without-goal"),
                ("action", "frame-without-action"),
                ("last_word", "frame-without-last-word"),
                ("amount", "frame-without-amount"),
                ("criteria", "frame-without-criteria"),
            ]
        );
    }

    #[test]
    fn dates_run_in_the_order_of_the_loop() {
        let now = day(6, 1).at(12, 0);
        let mut wrong = frame();
        wrong.phases.vote = window(day(8, 1), day(9, 20));
        assert_eq!(codes(&wrong.obstacles(now)), [("vote", "frame-vote-before-check-ends")]);
        assert_eq!(codes(&frame().obstacles(day(7, 27).start())), [("collect", "frame-dates-passed")]);
    }

    #[test]
    fn a_change_needs_a_reason_and_ends_when_the_vote_opens() {
        let (old, checking) = (frame(), day(8, 10).at(9, 0));
        assert_eq!(
            old.refuse_change("", checking).map(|refusal| refusal.code).as_deref(),
            Some("change-without-reason")
        );
        assert_eq!(old.refuse_change("Meer geld.", checking), None);
        assert_eq!(
            old.refuse_change("Meer geld.", day(8, 31).start()).map(|refusal| refusal.code).as_deref(),
            Some("frame-frozen")
        );
        let more = Frame { amount: Cents::euros(40_000), ..frame() };
        assert!(more.obstacles_after(&old, checking).is_empty(), "a phase that is over keeps its dates");
        let mut early = frame();
        early.phases.check = window(day(6, 15), day(8, 8));
        early.phases.vote = window(day(8, 9), day(9, 20));
        assert_eq!(codes(&early.obstacles_after(&old, checking)), [("vote", "frame-dates-passed")]);
    }

    #[test]
    fn turns_come_in_order() {
        let (frame, mut now, mut turns) = (frame(), day(6, 1).start(), Vec::new());
        while let Some(turn) = frame.next_turn(now) {
            turns.push(turn.day());
            now = turn;
        }
        assert_eq!(turns, [day(6, 15), day(7, 27), day(8, 31), day(9, 21)]);
    }
}
