//! The reader: sections, headers and rows, in the order of the file.

use super::finding::{Defect, Findings, Severity, excerpt};
use super::{meta, projects, row, votes};
use crate::election::Election;
use std::borrow::Cow;
use std::collections::HashSet;

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PbFile {
    /// What it says.
    pub election: Election,
    /// What was accepted with a warning.
    pub warnings: Findings,
}

/// A row of a section with the line it stands on.
#[derive(Debug)]
pub(super) struct Row<'text> {
    pub line: u64,
    pub fields: Vec<Cow<'text, str>>,
}

impl<'text> Row<'text> {
    pub fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", |field| field.trim())
    }

    /// The same, to keep: a copy only where the field had to be put together.
    pub fn kept(&self, column: usize) -> Cow<'text, str> {
        match self.fields.get(column) {
            Some(Cow::Borrowed(field)) => Cow::Borrowed(field.trim()),
            Some(Cow::Owned(field)) => Cow::Owned(field.trim().to_owned()),
            None => Cow::Borrowed(""),
        }
    }
}

/// A section: its header, and the text with its rows and no other line but empty ones and refused ones. A list of rows
/// would take more memory than short rows themselves.
#[derive(Debug)]
pub(super) struct Section<'text> {
    pub header: Row<'text>,
    text: &'text str,
    rows: usize,
}

impl<'text> Section<'text> {
    /// Where the column with one of these names stands.
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        self.header.fields.iter().position(|field| names.iter().any(|name| field.trim().eq_ignore_ascii_case(name)))
    }

    /// Splits each row; a wrong number of fields is a warning when only empty ones are missing or left over.
    pub fn each_row(&self, findings: &mut Findings, mut visit: impl FnMut(&Row<'text>, &mut Findings)) {
        self.visit_rows(findings, &mut visit);
    }

    /// Stands in the module for browsers once, whoever visits.
    fn visit_rows(&self, findings: &mut Findings, visit: &mut dyn FnMut(&Row<'text>, &mut Findings)) {
        let expected = self.header.fields.len();
        for (line, text) in (self.header.line + 1..).zip(self.text.lines()) {
            let trimmed = text.trim();
            if trimmed.is_empty() || trimmed.contains('\r') {
                continue;
            }
            let Ok(fields) = row::split(text) else {
                findings.refuse(line, Defect::OpenQuote);
                continue;
            };
            let found = fields.len();
            if found != expected {
                let surplus_is_empty = fields.iter().skip(expected).all(|field| field.trim().is_empty());
                let defect = Defect::WrongFieldCount { found, expected };
                if surplus_is_empty && found + 1 >= expected.min(2) {
                    findings.warn(line, defect);
                } else {
                    findings.refuse(line, defect);
                    continue;
                }
            }
            visit(&Row { line, fields }, findings);
        }
    }

    pub fn len(&self) -> usize {
        self.rows
    }
}

/// Reads a file from bytes.
pub fn read_bytes(bytes: &[u8]) -> Result<PbFile, Findings> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count();
            let mut findings = Findings::default();
            findings.refuse(u64::try_from(line).unwrap_or(u64::MAX), Defect::NotUtf8);
            Err(findings)
        }
    }
}

/// Reads a file. Everything that was found comes back with its line: as warnings beside the election, or,
/// when one of them is an error, instead of it.
pub fn read(text: &str) -> Result<PbFile, Findings> {
    let mut findings = Findings::default();
    match read_into(text, &mut findings) {
        Some(election) if findings.first_error().is_none() => Ok(PbFile { election, warnings: findings }),
        _ => Err(findings),
    }
}

fn read_into(text: &str, findings: &mut Findings) -> Option<Election> {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            findings.warn(1, Defect::ByteOrderMark);
            rest
        }
        None => text,
    };
    let [meta_section, project_section, vote_section] = sections(text, findings)?;
    let meta = meta::read(&meta_section, findings)?;
    let mut builder = projects::read(&project_section, &meta, findings)?;
    meta.check_count("num_projects", project_section.len(), findings);
    votes::read(&vote_section, &meta, &mut builder, findings)?;
    meta.check_count("num_votes", vote_section.len(), findings);
    if findings.first_error().is_some() {
        return None;
    }
    let Ok(election) = builder.build() else {
        findings.refuse(0, Defect::TooMany);
        return None;
    };
    votes::compare_recorded(&election, &meta, findings);
    Some(election)
}

const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

/// Finds the three sections. `None` when one is missing: nothing sensible can follow.
fn sections<'text>(text: &'text str, findings: &mut Findings) -> Option<[Section<'text>; 3]> {
    let mut found: [Option<Section<'text>>; 3] = [None, None, None];
    let mut current: Option<usize> = None;
    let mut awaits_header = false;
    let mut empty_line = None;
    let mut rest = text;
    for line in 1_u64.. {
        // As `lines` does it, but with the rest in hand.
        let Some((text, after)) = rest.split_once('\n').or_else(|| (!rest.is_empty()).then_some((rest, ""))) else {
            break;
        };
        let (before, text) = (rest, text.strip_suffix('\r').unwrap_or(text));
        rest = after;
        let trimmed = text.trim();
        if trimmed.is_empty() {
            empty_line.get_or_insert(line);
            continue;
        }
        if let Some(empty) = empty_line.take() {
            findings.warn(empty, Defect::EmptyLine);
        }
        if trimmed.contains('\r') {
            // No field can hold it: the format has no way to write a line break.
            findings.refuse(line, Defect::ReturnInLine);
            continue;
        }
        if let Some(number) = SECTIONS.iter().position(|name| trimmed == *name) {
            if found.get(number).is_some_and(Option::is_some) {
                findings.refuse(line, Defect::SectionTwice { section: trimmed.to_owned() });
                return None;
            }
            end_section(current.and_then(|number| found.get_mut(number)), before);
            current = Some(number);
            awaits_header = true;
            continue;
        }
        let Some(slot) = current.and_then(|number| found.get_mut(number)) else {
            findings.refuse(line, Defect::TextBeforeMeta);
            return None;
        };
        if awaits_header {
            *slot = Some(header(line, (text, rest), findings)?);
            awaits_header = false;
        } else if let Some(section) = slot {
            section.rows += 1;
        }
    }
    let missing = |number: usize| SECTIONS.get(number).copied().unwrap_or_default().to_owned();
    for (number, section) in found.iter().enumerate() {
        if section.is_none() {
            findings.refuse(0, Defect::MissingSection { section: missing(number) });
        }
    }
    let [meta, projects, votes] = found;
    Some([meta?, projects?, votes?])
}

/// The text of a section ends where the name of the next one begins.
fn end_section(section: Option<&mut Option<Section<'_>>>, next: &str) {
    if let Some(section) = section.and_then(Option::as_mut) {
        let length = section.text.len().saturating_sub(next.len());
        section.text = section.text.get(..length).unwrap_or_default();
    }
}

/// A section that begins with this line, and whose rows are in the text after it.
fn header<'text>(line: u64, (text, rest): (&'text str, &'text str), findings: &mut Findings) -> Option<Section<'text>> {
    let Ok(fields) = row::split(text) else {
        findings.refuse(line, Defect::OpenQuote);
        return None;
    };
    let mut seen: HashSet<Cow<'_, str>> = HashSet::new();
    for field in &fields {
        if !seen.insert(Cow::Borrowed(field.trim())) && !field.trim().is_empty() {
            findings.refuse(line, Defect::ColumnTwice { column: excerpt(field) });
        }
    }
    let errors = findings.list.iter().any(|finding| finding.line == line && finding.severity == Severity::Error);
    (!errors).then_some(Section { header: Row { line, fields }, text: rest, rows: 0 })
}
