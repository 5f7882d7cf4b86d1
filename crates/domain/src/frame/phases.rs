//! The phases of a frame and their dates. Which phase it is now is decided elsewhere (`undertaking::stage`).

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// Phases with dates of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhaseKind {
    /// Handing in and supporting plans.
    Collect,
    /// Checking plans; closes at the latest when the vote opens.
    Check,
    /// Voting.
    Vote,
    /// College or council decides.
    Decide,
}

impl PhaseKind {
    /// All phases in order.
    pub const ALL: [Self; 4] = [Self::Collect, Self::Check, Self::Vote, Self::Decide];

    /// Stable name, also the tail of the message ids `phase-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Check => "check",
            Self::Vote => "vote",
            Self::Decide => "decide",
        }
    }
}

/// From `opens` up to and including `closes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First moment.
    pub opens: Timestamp,
    /// Last moment.
    pub closes: Timestamp,
}

impl Window {
    /// Whether the moment lies in the window.
    pub fn contains(self, now: Timestamp) -> bool {
        self.opens <= now && now <= self.closes
    }
}

/// Dates of the four phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phases {
    /// Handing in plans.
    pub collect: Window,
    /// Checking plans.
    pub check: Window,
    /// Voting.
    pub vote: Window,
    /// The decision is due before `closes`.
    pub decide: Window,
}
