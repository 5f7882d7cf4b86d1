//! What is wrong in a file of ballots, in the reader's language, with its line.

use serde_json::Value as Json;
use tally::pb::{Defect, Finding, Severity};

use crate::language::{Translator, Value};

/// Most findings on a page.
const MOST_SHOWN: usize = 50;

/// The sentences of findings of one severity, at most fifty, and how many there are.
pub(super) fn sentences(t: Translator, findings: &[Finding], severity: Severity) -> (Vec<String>, usize) {
    let ours = || findings.iter().filter(|finding| finding.severity == severity);
    (ours().take(MOST_SHOWN).map(|finding| sentence(t, finding)).collect(), ours().count())
}

fn sentence(t: Translator, finding: &Finding) -> String {
    let details = serde_json::to_value(&finding.defect).unwrap_or_default();
    let values: Vec<(&str, Value<'_>)> = details
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| {
            let value = match value {
                Json::String(text) => text.as_str().into(),
                other => other.as_u64().map_or_else(|| other.to_string().into(), Value::from),
            };
            (name.as_str(), value)
        })
        .collect();
    let what = t.a(id(&finding.defect), &values);
    if finding.line == 0 {
        return what;
    }
    t.a("pb-line", &[("line", finding.line.into()), ("what", what.into())])
}

/// The message of a defect; a new one does not compile without.
fn id(defect: &Defect) -> &'static str {
    match defect {
        Defect::NotUtf8 => "pb-not-utf8",
        Defect::ByteOrderMark => "pb-byte-order-mark",
        Defect::TextBeforeMeta => "pb-text-before-meta",
        Defect::MissingSection { .. } => "pb-missing-section",
        Defect::SectionTwice { .. } => "pb-section-twice",
        Defect::MissingColumn { .. } => "pb-missing-column",
        Defect::ColumnTwice { .. } => "pb-column-twice",
        Defect::MissingKey { .. } => "pb-missing-key",
        Defect::KeyTwice { .. } => "pb-key-twice",
        Defect::BadValue { .. } => "pb-bad-value",
        Defect::WrongFieldCount { .. } => "pb-wrong-field-count",
        Defect::OpenQuote => "pb-open-quote",
        Defect::ReturnInLine => "pb-return-in-line",
        Defect::EmptyLine => "pb-empty-line",
        Defect::NoProjectId => "pb-no-project-id",
        Defect::SameProject { .. } => "pb-same-project",
        Defect::BadCost { .. } => "pb-bad-cost",
        Defect::DecimalComma { .. } => "pb-decimal-comma",
        Defect::SentinelCost { .. } => "pb-sentinel-cost",
        Defect::UnknownProject { .. } => "pb-unknown-project",
        Defect::ProjectTwice { .. } => "pb-project-twice",
        Defect::SpacesInList => "pb-spaces-in-list",
        Defect::EmptyPlace => "pb-empty-place",
        Defect::PointsMismatch { .. } => "pb-points-mismatch",
        Defect::BadPoints { .. } => "pb-bad-points",
        Defect::NoPoints => "pb-no-points",
        Defect::SameVoter { .. } => "pb-same-voter",
        Defect::TooManyChoices { .. } => "pb-too-many-choices",
        Defect::TooFewChoices { .. } => "pb-too-few-choices",
        Defect::TooCostly => "pb-too-costly",
        Defect::WrongTotal { .. } => "pb-wrong-total",
        Defect::WrongVotes { .. } => "pb-wrong-votes",
        Defect::TooMany => "pb-too-many",
    }
}
