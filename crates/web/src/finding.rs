//! What is wrong or unusual in a file of ballots, in the reader's language, with its line. The only vocabulary for it:
//! pages and commands speak it from here, the recount in a browser from [`patterns`]. Never reads a file.

use serde_json::Value as Json;
use tally::pb::{Defect, Finding, Severity};

use crate::language::{Translator, Value};

/// Most findings on a page.
const MOST_SHOWN: usize = 50;

/// Gives every defect its message; a new one does not compile without.
macro_rules! vocabulary {
    ($($defect:ident => $id:literal,)+) => {
        const MESSAGES: &[&str] = &[$($id),+];

        fn message(defect: &Defect) -> &'static str {
            match defect { $(Defect::$defect { .. } => $id,)+ }
        }
    };
}

vocabulary! {
    NotUtf8 => "pb-not-utf8",
    ByteOrderMark => "pb-byte-order-mark",
    TextBeforeMeta => "pb-text-before-meta",
    MissingSection => "pb-missing-section",
    SectionTwice => "pb-section-twice",
    MissingColumn => "pb-missing-column",
    ColumnTwice => "pb-column-twice",
    MissingKey => "pb-missing-key",
    KeyTwice => "pb-key-twice",
    BadValue => "pb-bad-value",
    WrongFieldCount => "pb-wrong-field-count",
    OpenQuote => "pb-open-quote",
    ReturnInLine => "pb-return-in-line",
    EmptyLine => "pb-empty-line",
    NoProjectId => "pb-no-project-id",
    SameProject => "pb-same-project",
    BadCost => "pb-bad-cost",
    DecimalComma => "pb-decimal-comma",
    SentinelCost => "pb-sentinel-cost",
    UnknownProject => "pb-unknown-project",
    ProjectTwice => "pb-project-twice",
    SpacesInList => "pb-spaces-in-list",
    EmptyPlace => "pb-empty-place",
    PointsMismatch => "pb-points-mismatch",
    BadPoints => "pb-bad-points",
    NoPoints => "pb-no-points",
    SameVoter => "pb-same-voter",
    TooManyChoices => "pb-too-many-choices",
    TooFewChoices => "pb-too-few-choices",
    TooCostly => "pb-too-costly",
    WrongTotal => "pb-wrong-total",
    WrongVotes => "pb-wrong-votes",
    TooMany => "pb-too-many",
}

/// One finding as a sentence, with its line in front.
pub fn sentence(t: Translator, finding: &Finding) -> String {
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
    let what = t.a(message(&finding.defect), &values);
    if finding.line == 0 {
        return what;
    }
    // As text: an editor does not group the number of a line.
    t.a("pb-line", &[("line", finding.line.to_string().into()), ("what", what.into())])
}

/// The sentences of findings of one severity, at most fifty, and how many there are.
pub(crate) fn sentences(t: Translator, findings: &[Finding], severity: Severity) -> (Vec<String>, usize) {
    let ours = || findings.iter().filter(|finding| finding.severity == severity);
    (ours().take(MOST_SHOWN).map(|finding| sentence(t, finding)).collect(), ours().count())
}

/// The sentence of one kind of defect for a script that has the values: `{$id}` stands where a value comes.
pub(crate) struct Pattern {
    /// As `tally` names the kind in data; `line` for the line in front.
    pub kind: String,
    /// The sentence.
    pub text: String,
}

/// Every sentence of [`sentence`], and the line that stands in front of it.
pub(crate) fn patterns(t: Translator) -> Vec<Pattern> {
    let kind = |id: &str| id.trim_start_matches("pb-").replace('-', "_");
    MESSAGES.iter().chain(&["pb-line"]).map(|id| Pattern { kind: kind(id), text: t.pattern(id) }).collect()
}

#[cfg(test)]
mod tests {
    use domain::organisation::Register;
    use domain::person::Language;

    use super::*;

    #[test]
    fn a_script_that_fills_a_pattern_says_what_the_sentence_says() {
        let file = "META\nkey;value\nbudget;100\nnum_votes;9\nvote_type;approval\nPROJECTS\nproject_id;cost\na;6,5\nb;x\n\
                    VOTES\nvoter_id;vote\n1;a, b\n1;a,,a\n2;c\n";
        let findings = tally::pb::read(file).unwrap_err().list;
        assert!(findings.len() > 5, "{findings:?}");
        for language in [Language::Nl, Language::En, Language::Fy] {
            let t = Translator::new(language, Register::U);
            let patterns = patterns(t);
            let pattern = |kind: &str| patterns.iter().find(|pattern| pattern.kind == kind).unwrap().text.clone();
            for finding in &findings {
                let details = serde_json::to_value(&finding.defect).unwrap();
                let mut what = pattern(details["kind"].as_str().unwrap());
                for (name, value) in details.as_object().unwrap() {
                    what = what.replace(&format!("{{${name}}}"), &value.to_string().replace('"', ""));
                }
                if finding.line > 0 {
                    what = pattern("line").replace("{$line}", &finding.line.to_string()).replace("{$what}", &what);
                }
                assert_eq!(what, sentence(t, finding));
                assert!(!what.contains('{'), "{what}");
            }
        }
    }
}
