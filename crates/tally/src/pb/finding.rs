//! What is wrong in a `.pb` file, with its line. Never decides what to do about it.

use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

/// Whether a finding stops the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Accepted; what was done about it is said.
    Warning,
    /// Refused.
    Error,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

/// What can be wrong. The text of each says what was done. As data it is an object with its `kind` and its values, so
/// that others can say it in their language: `{"kind": "unknown_project", "id": "9"}`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
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

/// A value in a defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Detail<'defect> {
    /// A text from the file, or a name of the format.
    Text(&'defect str),
    /// A number.
    Number(u64),
}

impl<'defect> From<&'defect String> for Detail<'defect> {
    fn from(text: &'defect String) -> Self {
        Self::Text(text)
    }
}

impl From<&u64> for Detail<'_> {
    fn from(number: &u64) -> Self {
        Self::Number(*number)
    }
}

impl From<&usize> for Detail<'_> {
    fn from(number: &usize) -> Self {
        Self::Number(u64::try_from(*number).unwrap_or(u64::MAX))
    }
}

/// Names every kind and its values once. A variant or a field that is left out does not compile.
macro_rules! kinds {
    ($($kind:literal = $defect:ident $({ $($value:ident),+ })?,)+) => {
        impl Defect {
            /// Every kind there is.
            pub const KINDS: &[&str] = &[$($kind),+];

            /// Its kind, such as `unknown_project`.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$defect { .. } => $kind,)+ }
            }

            /// Visits its values with their names.
            pub fn each_value(&self, visit: &mut dyn FnMut(&'static str, Detail<'_>)) {
                match self {
                    $(Self::$defect { $($($value),+)? } => { $($(visit(stringify!($value), $value.into());)+)? })+
                }
            }
        }
    };
}

kinds! {
    "not_utf8" = NotUtf8,
    "byte_order_mark" = ByteOrderMark,
    "text_before_meta" = TextBeforeMeta,
    "missing_section" = MissingSection { section },
    "section_twice" = SectionTwice { section },
    "missing_column" = MissingColumn { section, column },
    "column_twice" = ColumnTwice { column },
    "missing_key" = MissingKey { key },
    "key_twice" = KeyTwice { key },
    "bad_value" = BadValue { key, value },
    "wrong_field_count" = WrongFieldCount { found, expected },
    "open_quote" = OpenQuote,
    "return_in_line" = ReturnInLine,
    "empty_line" = EmptyLine,
    "no_project_id" = NoProjectId,
    "same_project" = SameProject { id },
    "bad_cost" = BadCost { id, value },
    "decimal_comma" = DecimalComma { value },
    "sentinel_cost" = SentinelCost { id, cost },
    "unknown_project" = UnknownProject { id },
    "project_twice" = ProjectTwice { id },
    "spaces_in_list" = SpacesInList,
    "empty_place" = EmptyPlace,
    "points_mismatch" = PointsMismatch { points, projects },
    "bad_points" = BadPoints { value },
    "no_points" = NoPoints,
    "same_voter" = SameVoter { id },
    "too_many_choices" = TooManyChoices { found, limit },
    "too_few_choices" = TooFewChoices { found, limit },
    "too_costly" = TooCostly,
    "wrong_total" = WrongTotal { key, said, found },
    "wrong_votes" = WrongVotes { id, said, found },
    "too_many" = TooMany,
}

impl Serialize for Defect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut written = map.serialize_entry("kind", self.kind());
        self.each_value(&mut |name, value| {
            if written.is_ok() {
                written = map.serialize_entry(name, &value);
            }
        });
        written?;
        map.end()
    }
}

/// The most findings kept; the rest is only counted, so that a broken file of 500 MB cannot fill the memory.
const MOST_KEPT: usize = 1000;

/// All findings of one reading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
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
