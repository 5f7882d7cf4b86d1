//! Every noun has its own type of identifier, so that a plan's id can never be passed for a promise's.
//!
//! An id is a version 7 UUID made of a moment and 74 random bits that the caller supplies.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What all ids have in common; the store binds ids through it.
pub trait Id: Copy + Eq + std::fmt::Debug + Send + Sync {
    /// The raw value, for the store and for URLs.
    fn uuid(self) -> Uuid;
    /// Wraps a raw value that came from the store or a URL.
    fn from_uuid(uuid: Uuid) -> Self;
    /// A new id of this moment.
    fn new(now: crate::Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(now.micros() / 1000).unwrap_or(0);
        Self::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl Id for $name {
            fn uuid(self) -> Uuid { self.0 }
            fn from_uuid(uuid: Uuid) -> Self { Self(uuid) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> { text.parse().map(Self) }
        }
    )*};
}

ids! {
    /// A tenant: one civil service.
    OrganisationId;
    /// A gemeente, wijk or buurt.
    AreaId;
    /// One address in the municipality's own list.
    AddressId;
    /// A resident, an official, or both.
    PersonId;
    /// A team, a panel, a neighbourhood group.
    GroupId;
    /// One signed-in browser.
    SessionId;
    /// What people work on together.
    UndertakingId;
    /// One asking.
    RoundId;
    /// A plan, idea or statement in answer to a round.
    ContributionId;
    /// An outcome with its reason.
    DecisionId;
    /// Who promised what to whom by when.
    PromiseId;
    /// A message with its cause.
    NoticeId;
    /// What was learned.
    LessonId;
    /// A question to a colleague about a contribution.
    AdviceId;
    /// A note of staff on a contribution.
    NoteId;
    /// A picture, re-encoded by us.
    PhotoId;
    /// One row of a voter roll: one letter, one ballot.
    RollEntryId;
    /// One paper ballot that waits for its second reader.
    PaperBallotId;
    /// Work to be done later, at least once.
    JobId;
    /// One line of the audit trail.
    AuditId;
}
