//! Undertaking (opgave): what people work on together, and the stage of the loop it is in.
//!
//! The stage is never stored: it follows from the published frame, the clock and the acts done so far,
//! so it cannot disagree with them.

use serde::{Deserialize, Serialize};

use crate::{PersonId, Timestamp, UndertakingId, frame::Frame, frame::PhaseKind};

/// Kinds of undertaking. A new kind adds a variant and its own pages; nothing else changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UndertakingKind {
    /// Neighbourhood budget (begroting).
    Budget,
}

impl UndertakingKind {
    /// The kind as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Budget => "budget",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Budget].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Where an undertaking stands in the loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The frame is being written; only staff see it.
    Preparing,
    /// The frame is published; plans cannot be handed in yet.
    Announced,
    /// Residents hand in plans and support them.
    Collecting,
    /// Staff check the plans against the criteria.
    Checking,
    /// Residents vote.
    Voting,
    /// The vote is closed and waits for its count (or for a drawn lot).
    Counting,
    /// There is a result; college or council decides.
    Deciding,
    /// Decided; promises are carried out.
    Executing,
    /// Closed with a lesson.
    Closed,
}

impl Stage {
    /// All stages in the order of the loop.
    pub const ALL: [Self; 9] = [
        Self::Preparing,
        Self::Announced,
        Self::Collecting,
        Self::Checking,
        Self::Voting,
        Self::Counting,
        Self::Deciding,
        Self::Executing,
        Self::Closed,
    ];

    /// Stable name, also the tail of the message ids `stage-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Announced => "announced",
            Self::Collecting => "collecting",
            Self::Checking => "checking",
            Self::Voting => "voting",
            Self::Counting => "counting",
            Self::Deciding => "deciding",
            Self::Executing => "executing",
            Self::Closed => "closed",
        }
    }
}

/// The acts that, with the frame and the clock, fix the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Acts {
    /// A result was published, with nothing left to draw.
    pub has_result: bool,
    /// College or council decided on the result.
    pub has_decision: bool,
    /// Closed with a lesson.
    pub is_closed: bool,
}

/// The stage of an undertaking at a moment. `frame` is the newest *published* frame.
pub fn stage(frame: Option<&Frame>, acts: Acts, now: Timestamp) -> Stage {
    let Some(frame) = frame else { return Stage::Preparing };
    if acts.is_closed {
        return Stage::Closed;
    }
    if acts.has_decision {
        return Stage::Executing;
    }
    if acts.has_result {
        return Stage::Deciding;
    }
    let collecting = frame.window(PhaseKind::Collect);
    let voting = frame.window(PhaseKind::Vote);
    if now > voting.closes {
        Stage::Counting
    } else if now >= voting.opens {
        Stage::Voting
    } else if now > collecting.closes {
        Stage::Checking
    } else if now >= collecting.opens {
        Stage::Collecting
    } else {
        Stage::Announced
    }
}

/// What people work on together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undertaking {
    /// Its id.
    pub id: UndertakingId,
    /// Name in its address.
    pub slug: String,
    /// Which kind.
    pub kind: UndertakingKind,
    /// Title as shown.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Its one owner.
    pub owner: PersonId,
    /// The function under which the owner is shown.
    pub owner_function: String,
    /// When it was closed with a lesson.
    pub closed_at: Option<Timestamp>,
}
