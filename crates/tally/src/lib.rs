//! Placeholder until the counting crate lands.

/// Placeholder.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Rule;
