//! What is wrong in a `.pb` file, with its line. Never decides what to do about it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Whether a finding stops the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Accepted; what was done about it is said.
    Warning,
    /// Refused.
    Error,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Line in the file, from 1; 0 for the file as a whole.
    pub line: u64,
    /// Accepted or refused.
    pub severity: Severity,
    /// What it is.
    pub defect: Defect,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(formatter, "{}", self.defect)
        } else {
            write!(formatter, "line {}: {}", self.line, self.defect)
        }
    }
}

/// What can be wrong. The text of each says what was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the message of each variant is its documentation")]
pub enum Defect {
    #[error("the file is not UTF-8 text")]
    NotUtf8,
    #[error("the file starts with a byte order mark; it was passed over")]
    ByteOrderMark,
    #[error("text before the first section META")]
    TextBeforeMeta,
    #[error("the section {section} is missing")]
    MissingSection { section: String },
    #[error("the section {section} stands in the file twice")]
    SectionTwice { section: String },
    #[error("the section {section} has no column `{column}`")]
    MissingColumn { section: String, column: String },
    #[error("the column `{column}` stands in the section twice")]
    ColumnTwice { column: String },
    #[error("META has no `{key}`")]
    MissingKey { key: String },
    #[error("META has `{key}` twice; the first one counts")]
    KeyTwice { key: String },
    #[error("`{value}` is not a value for `{key}`")]
    BadValue { key: String, value: String },
    #[error("the row has {found} fields where the header has {expected}")]
    WrongFieldCount { found: usize, expected: usize },
    #[error("a quoted field does not end on its line")]
    OpenQuote,
    #[error("a carriage return stands inside the line")]
    ReturnInLine,
    #[error("an empty line was passed over")]
    EmptyLine,
    #[error("the project has no id")]
    NoProjectId,
    #[error("the project id `{id}` stands in the file twice")]
    SameProject { id: String },
    #[error("`{value}` is not a cost for project `{id}`: an amount is zero or more, such as 2500 or 2500.50")]
    BadCost { id: String, value: String },
    #[error("`{value}` was read as an amount with a decimal comma")]
    DecimalComma { value: String },
    #[error(
        "the cost of project `{id}` is {cost}, which usually means that it was withdrawn; it takes part as it stands"
    )]
    SentinelCost { id: String, cost: String },
    #[error("the ballot names project `{id}`, which is not in PROJECTS")]
    UnknownProject { id: String },
    #[error("the ballot names project `{id}` twice; it counts once")]
    ProjectTwice { id: String },
    #[error("spaces around ids in the ballot were left out")]
    SpacesInList,
    #[error("an empty place in the list of projects was passed over")]
    EmptyPlace,
    #[error("the ballot has {points} points for {projects} projects")]
    PointsMismatch { points: usize, projects: usize },
    #[error("`{value}` is not a number of points")]
    BadPoints { value: String },
    #[error("the ballot has no points")]
    NoPoints,
    #[error("the voter id `{id}` stands in the file twice; both ballots count")]
    SameVoter { id: String },
    #[error("the ballot has {found} choices where {limit} are allowed; it counts as it stands")]
    TooManyChoices { found: usize, limit: usize },
    #[error("the ballot has {found} choices where at least {limit} are asked; it counts as it stands")]
    TooFewChoices { found: usize, limit: usize },
    #[error("the choices on the ballot cost more than max_sum_cost allows; it counts as it stands")]
    TooCostly,
    #[error("META says {key} is {said}; the file has {found}")]
    WrongTotal { key: String, said: String, found: u64 },
    #[error("PROJECTS says project `{id}` has {said} votes; its ballots give {found}")]
    WrongVotes { id: String, said: u64, found: u64 },
    #[error("there are more projects or ballots than this program can number")]
    TooMany,
}

/// The most findings kept; the rest is only counted, so that a broken file of 500 MB cannot fill the memory.
const MOST_KEPT: usize = 1000;

/// All findings of one reading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// In order of appearance, at most 1,000; the errors first to appear are always among them.
    pub list: Vec<Finding>,
    /// How many more there were.
    pub not_listed: u64,
}

impl Findings {
    /// The first finding that made the file unreadable.
    pub fn first_error(&self) -> Option<&Finding> {
        self.list.iter().find(|finding| finding.severity == Severity::Error)
    }

    pub(crate) fn warn(&mut self, line: u64, defect: Defect) {
        self.add(Finding { line, severity: Severity::Warning, defect });
    }

    pub(crate) fn refuse(&mut self, line: u64, defect: Defect) {
        self.add(Finding { line, severity: Severity::Error, defect });
    }

    fn add(&mut self, finding: Finding) {
        let first_error = finding.severity == Severity::Error && self.first_error().is_none();
        if self.list.len() < MOST_KEPT || first_error {
            self.list.push(finding);
        } else {
            self.not_listed += 1;
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.first_error().or(self.list.first()) {
            Some(finding) => finding.fmt(formatter),
            None => formatter.write_str("nothing found"),
        }
    }
}

impl std::error::Error for Findings {}

/// At most 60 characters of a text from the file, for a message.
pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
