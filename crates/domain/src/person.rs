//! Person: an account; may be resident and official at once. What a person may do is a set of roles.

use serde::{Deserialize, Serialize};

use crate::PersonId;

/// What an official may do in the whole organisation. Residents have no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StaffRole {
    /// Makes accounts, areas, theme and settings.
    Admin,
    /// Opens undertakings, checks plans, runs the vote, turns winners into promises.
    Organiser,
    /// Gives advice, enters paper plans and ballots.
    Adviser,
    /// Decides for college or council.
    Decider,
}

impl StaffRole {
    /// All roles, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::Admin, Self::Organiser, Self::Adviser, Self::Decider];

    /// The role as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Organiser => "organiser",
            Self::Adviser => "adviser",
            Self::Decider => "decider",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// Languages of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
    /// Frisian.
    Fy,
}

impl Language {
    /// All languages, Dutch first.
    pub const ALL: [Self; 3] = [Self::Nl, Self::En, Self::Fy];

    /// The language tag.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Fy => "fy",
        }
    }

    /// Reads a language tag.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == text)
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// A name of the person's own choice, shown in public.
    pub display_name: String,
    /// Where notices go; `None` after erasure or when never given.
    pub email: Option<String>,
    /// Language of pages and mail.
    pub language: Language,
    /// What this person may do as an official; empty for a resident.
    pub roles: Vec<StaffRole>,
}

impl Person {
    /// Whether this person is an official.
    pub fn is_staff(&self) -> bool {
        !self.roles.is_empty()
    }
}
