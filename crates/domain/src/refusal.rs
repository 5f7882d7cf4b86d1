//! A refusal: the domain says no, with a stable code that every language has a sentence for.
//!
//! The sentence lives in `locales/*/refusal.ftl` under `refusal-<code>`; this module only names causes.

use serde::{Deserialize, Serialize};

/// Why the domain does not do what was asked. `code` is stable and is the key of the sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{field}: {code}")]
pub struct Refusal {
    /// The form field it belongs to; empty when it is about the act as a whole.
    pub field: String,
    /// Stable key, kebab-case, for instance `frame-without-last-word`.
    pub code: String,
    /// Values the sentence needs, by name, ready to show.
    pub values: Vec<(String, String)>,
}

impl Refusal {
    /// A refusal of the act as a whole.
    pub fn new(code: &str) -> Self {
        Self { field: String::new(), code: code.to_owned(), values: Vec::new() }
    }

    /// A refusal that belongs to one field of the form.
    pub fn of(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), values: Vec::new() }
    }

    /// Adds a value that the sentence shows.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }
}

/// Several refusals at once, so that a form can show them all together.
pub type Refusals = Vec<Refusal>;
