//! What is wrong or unusual in a file of ballots, in the reader's language, with its line. The only vocabulary for it:
//! pages and commands speak it from here, the recount in a browser from [`patterns`]. Never reads a file.

use tally::pb::{Defect, Detail, Finding, Severity};

use crate::language::{Translator, Value};

/// Most findings on a page.
const MOST_SHOWN: usize = 50;

/// The message of a kind of defect.
fn message(kind: &str) -> String {
    format!("pb-{}", kind.replace('_', "-"))
}

/// One finding as a sentence, with its line in front.
pub fn sentence(t: Translator, finding: &Finding) -> String {
    let mut values: Vec<(&'static str, Value<'static>)> = Vec::new();
    finding.defect.each_value(&mut |name, value| {
        values.push((
            name,
            match value {
                Detail::Text(text) => text.to_owned().into(),
                Detail::Number(number) => number.into(),
            },
        ));
    });
    let what = t.a(&message(finding.defect.kind()), &values);
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
    let pattern = |kind: &str| Pattern { kind: kind.to_owned(), text: t.pattern(&message(kind)) };
    Defect::KINDS.iter().copied().chain(["line"]).map(pattern).collect()
}

#[cfg(test)]
mod tests {
    use domain::organisation::Register;
    use domain::person::Language;

    use super::*;

    #[test]
    fn every_kind_of_defect_has_its_sentence() {
        let dutch = Translator::new(Language::Nl, Register::U);
        let silent: Vec<&&str> = Defect::KINDS.iter().filter(|kind| !dutch.has(&message(kind))).collect();
        assert!(silent.is_empty(), "{silent:?}");
    }

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
