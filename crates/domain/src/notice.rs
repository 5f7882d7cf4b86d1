//! Notice (bericht): a message with its cause, its channel and what became of it.

use serde::{Deserialize, Serialize};

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoticeState {
    /// In the outbox.
    Waiting,
    /// Handed to the mail server, or written to the outbox folder.
    Sent,
    /// Given up after repeated tries; an official must look.
    Failed,
}

impl NoticeState {
    /// The state as stored, also the tail of the message ids `notice-state-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Waiting, Self::Sent, Self::Failed].into_iter().find(|state| state.as_str() == text)
    }
}

/// Why a notice is sent; every notice has a cause that its reader can look up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Confirm a plan by opening the link.
    ConfirmPlan,
    /// Sign in by opening the link.
    SignIn,
    /// An official sets a password and a second factor by opening the link.
    Welcome,
    /// A plan was received.
    PlanReceived,
    /// A plan was checked.
    PlanChecked,
    /// A colleague asks for advice, or gave it.
    Advice,
    /// Decision on the result.
    Decision,
    /// A promise was made, is due, overdue, changed, kept or not.
    Promise,
    /// A frame was published or changed.
    Frame,
    /// An undertaking was closed with a lesson.
    Lesson,
}

impl Cause {
    /// The cause as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmPlan => "confirm-plan",
            Self::SignIn => "sign-in",
            Self::Welcome => "welcome",
            Self::PlanReceived => "plan-received",
            Self::PlanChecked => "plan-checked",
            Self::Advice => "advice",
            Self::Decision => "decision",
            Self::Promise => "promise",
            Self::Frame => "frame",
            Self::Lesson => "lesson",
        }
    }
}
