//! Session: one signed-in browser. How someone came in decides what they may do and how long it lasts.

use serde::{Deserialize, Serialize};

/// How someone signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionKind {
    /// By a link in an e-mail. An official who comes in this way is a resident.
    Resident,
    /// With password and second factor.
    Staff,
}

impl SessionKind {
    /// The kind as stored, also the tail of the message ids `session-kind-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Staff => "staff",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Resident, Self::Staff].into_iter().find(|kind| kind.as_str() == text)
    }

    /// How long a session lasts at most, in seconds: thirty days for a resident, a working day for an official.
    pub const fn longest_seconds(self) -> i64 {
        match self {
            Self::Resident => 30 * 86_400,
            Self::Staff => 12 * 3_600,
        }
    }

    /// After how many seconds without a visit it ends.
    pub const fn idle_seconds(self) -> i64 {
        match self {
            Self::Resident => 30 * 86_400,
            Self::Staff => 2 * 3_600,
        }
    }
}

/// How long a sign-in link works, in seconds.
pub const LINK_SECONDS: i64 = 30 * 60;
/// How long an official has between the password and the second factor, in seconds.
pub const HALF_WAY_SECONDS: i64 = 10 * 60;
/// Fewest characters in a password of an official.
pub const SHORTEST_PASSWORD: usize = 12;
