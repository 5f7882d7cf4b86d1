//! The section META: what the reader itself needs from it, and the rest kept as it is.

use super::finding::{Defect, Findings, excerpt};
use super::read::Section;
use crate::amount::{MOST_DECIMALS, split_decimal};
use crate::election::BallotKind;
use std::collections::HashSet;

/// What META says.
#[derive(Debug)]
pub(super) struct Meta {
    pub kind: BallotKind,
    pub budget: Decimal,
    /// Lines that are kept as they are, in order.
    pub kept: Vec<(String, String)>,
    lines: Vec<(String, String, u64)>,
}

/// A decimal as written, cleaned of a comma, with the line for messages.
#[derive(Debug, Clone)]
pub(super) struct Decimal {
    pub text: String,
    pub places: usize,
    pub line: u64,
}

/// Keys that must be there by the format; without them the file is still countable.
const EXPECTED: [&str; 6] = ["description", "country", "unit", "instance", "rule", "date_begin"];
/// Keys that follow from the rest of the election and are written anew.
const DERIVED: [&str; 4] = ["num_projects", "num_votes", "budget", "vote_type"];

pub(super) fn read(section: &Section<'_>, findings: &mut Findings) -> Option<Meta> {
    let mut lines: Vec<(String, String, u64)> = Vec::new();
    let mut seen = HashSet::new();
    section.each_row(findings, |row, findings| {
        if seen.insert(row.kept(0)) {
            lines.push((row.field(0).to_owned(), row.field(1).to_owned(), row.line));
        } else {
            findings.warn(row.line, Defect::KeyTwice { key: excerpt(row.field(0)) });
        }
    });
    for key in EXPECTED {
        if !lines.iter().any(|(name, _, _)| name == key) {
            findings.warn(section.header.line, Defect::MissingKey { key: key.to_owned() });
        }
    }
    let budget = obligatory("budget", &lines, section, findings)
        .and_then(|(value, line)| decimal(value, "budget", line, findings));
    let kind =
        obligatory("vote_type", &lines, section, findings).and_then(|(value, line)| ballot_kind(value, line, findings));
    if let Some((_, value, line)) = lines.iter().find(|(key, value, _)| key == "default_score" && value != "0") {
        // A score for plans that a ballot does not name would change every sum; no real file has one.
        findings.refuse(*line, Defect::BadValue { key: "default_score".to_owned(), value: excerpt(value) });
    }
    let kept = lines
        .iter()
        .filter(|(key, _, _)| !DERIVED.contains(&key.as_str()))
        .map(|(key, value, _)| (key.clone(), value.clone()))
        .collect();
    Some(Meta { kind: kind?, budget: budget?, kept, lines })
}

impl Meta {
    /// A whole number under this key, with its line; a value that is none is a warning.
    pub fn number(&self, key: &str, findings: &mut Findings) -> Option<usize> {
        let (_, value, line) = self.lines.iter().find(|(name, _, _)| name == key)?;
        let number = value.parse().ok();
        if number.is_none() {
            findings.warn(*line, Defect::BadValue { key: key.to_owned(), value: excerpt(value) });
        }
        number
    }

    /// The text under this key.
    pub fn text(&self, key: &str) -> Option<(&str, u64)> {
        self.lines.iter().find(|(name, _, _)| name == key).map(|(_, value, line)| (value.as_str(), *line))
    }

    pub fn check_count(&self, key: &str, found: usize, findings: &mut Findings) {
        let Some((said, line)) = self.text(key) else {
            findings.warn(0, Defect::MissingKey { key: key.to_owned() });
            return;
        };
        if said.parse() != Ok(found) {
            let found = u64::try_from(found).unwrap_or(u64::MAX);
            findings.warn(line, Defect::WrongTotal { key: key.to_owned(), said: excerpt(said), found });
        }
    }
}

fn obligatory<'lines>(
    key: &str,
    lines: &'lines [(String, String, u64)],
    section: &Section<'_>,
    findings: &mut Findings,
) -> Option<(&'lines str, u64)> {
    let line = lines.iter().find(|(name, _, _)| name == key);
    if line.is_none() {
        findings.refuse(section.header.line, Defect::MissingKey { key: key.to_owned() });
    }
    line.map(|(_, value, line)| (value.as_str(), *line))
}

fn ballot_kind(value: &str, line: u64, findings: &mut Findings) -> Option<BallotKind> {
    let kind = match value {
        "approval" => BallotKind::Approval,
        "choose-1" => BallotKind::ChooseOne,
        "ordinal" => BallotKind::Ordinal,
        "cumulative" => BallotKind::Cumulative,
        "scoring" => BallotKind::Scoring,
        _ => {
            findings.refuse(line, Defect::BadValue { key: "vote_type".to_owned(), value: excerpt(value) });
            return None;
        }
    };
    Some(kind)
}

/// Reads a decimal number that may have a decimal comma. A comma with three digits after it could be a
/// thousands mark as well, so that is refused.
pub(super) fn decimal(value: &str, key: &str, line: u64, findings: &mut Findings) -> Option<Decimal> {
    let decimal = lenient_decimal(value, line, findings);
    if decimal.is_none() {
        findings.refuse(line, Defect::BadValue { key: key.to_owned(), value: excerpt(value) });
    }
    decimal
}

/// The same; `None` when it is no number, can be read in two ways or has too many decimals.
pub(super) fn lenient_decimal(value: &str, line: u64, findings: &mut Findings) -> Option<Decimal> {
    let mut text = value.to_owned();
    if let Some((_, after)) = value.split_once(',') {
        let ambiguous = after.len() == 3 || after.contains(['.', ',']) || value.contains('.');
        if ambiguous {
            return None;
        }
        text = value.replacen(',', ".", 1);
    }
    let (_, places) = split_decimal(&text).ok().filter(|(_, places)| *places <= usize::from(MOST_DECIMALS))?;
    if text != value {
        findings.warn(line, Defect::DecimalComma { value: excerpt(value) });
    }
    Some(Decimal { text, places, line })
}
