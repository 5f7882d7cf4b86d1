//! The rules of `--compare`: reads them, puts equal ones together and names each by what sets it apart. Never counts.

use std::path::Path;

use clap::Parser;
use domain::text::clean_line;
use tally::Rule;
use web::result::explain::flags;

use super::method::MethodArguments;
use super::rule::{RuleArguments, read_file};
use crate::ending::BadInput;

/// A rule to compare with: the words that stand after --rule.
#[derive(Debug, Parser)]
#[command(name = "--compare", no_binary_name = true, disable_help_flag = true)]
struct Words {
    #[command(flatten)]
    method: MethodArguments,
}

/// What is compared.
#[derive(Debug)]
pub struct Beside {
    /// Name of the main rule.
    pub main: String,
    /// The other rules, each with its name; all differ.
    pub others: Vec<(String, Rule)>,
    /// What was asked for and is a rule that stands there already.
    pub merged: Vec<String>,
}

/// A rule as it was asked for.
struct Asked {
    entry: String,
    is_file: bool,
    rule: Rule,
}

impl Beside {
    /// Reads the rules of a comparison; `None` when none was asked for. What stands around the main procedure (ties,
    /// minimums, caps) is taken from the rule they are compared with, so that only the procedure differs; a file says
    /// everything itself.
    pub fn read(entries: &[String], arguments: &RuleArguments, main: &Rule) -> Result<Option<Self>, BadInput> {
        if entries.is_empty() {
            return Ok(None);
        }
        let file = arguments.file().map(|file| clean_line(&file.display().to_string()));
        let is_file = file.is_some();
        let mut asked = vec![Asked { entry: file.unwrap_or_default(), is_file, rule: main.clone() }];
        let mut merged = Vec::new();
        for entry in entries {
            let next = read(entry, main)?;
            if asked.iter().any(|before| before.rule == next.rule) {
                merged.push(next.entry);
            } else {
                asked.push(next);
            }
        }
        if asked.len() == 1 {
            return Err(BadInput(format!(
                "--compare: {} is the main rule itself; name another rule",
                merged.join(", ")
            )));
        }
        let mut names = names(&asked).into_iter();
        let main = names.next().unwrap_or_default();
        let others = names.zip(asked.into_iter().skip(1).map(|asked| asked.rule)).collect();
        Ok(Some(Self { main, others, merged }))
    }
}

fn read(entry: &str, with: &Rule) -> Result<Asked, BadInput> {
    let entry = clean_line(entry);
    if Path::new(&entry).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        let rule = read_file(Path::new(&entry))?;
        return Ok(Asked { entry, is_file: true, rule });
    }
    let refuse = |cause: String| BadInput(format!("--compare: `{entry}` is not a rule: {cause}"));
    let words = std::iter::once("--rule").chain(entry.split_whitespace());
    let parsed = Words::try_parse_from(words).map_err(|error| {
        // Its first paragraph: what is wrong, and what is allowed.
        let text = error.to_string();
        let lines: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        refuse(lines.join(" ").trim_start_matches("error: ").to_owned())
    })?;
    let method = parsed.method.to_method().map_err(|BadInput(cause)| refuse(cause))?;
    Ok(Asked { rule: Rule { method, ..with.clone() }, entry, is_file: false })
}

/// A file is called by its name. Other rules are called by their main word; those with the same word also by the flags
/// that they do not all share. Rules that differ so get names that differ.
fn names(asked: &[Asked]) -> Vec<String> {
    let words: Vec<Vec<String>> = asked.iter().map(words).collect();
    let name = |own: &Vec<String>| {
        let family: Vec<&Vec<String>> = words.iter().filter(|other| other.first() == own.first()).collect();
        let is_shared = |word: &String| family.iter().all(|other| other.contains(word));
        let apart = own.iter().skip(1).filter(|word| !is_shared(word));
        own.iter().take(1).chain(apart).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    words.iter().map(name).collect()
}

/// The words of a rule, its main word first.
fn words(asked: &Asked) -> Vec<String> {
    let method = Rule::new(asked.rule.method.clone(), Vec::new());
    match flags(&method).filter(|_| !asked.is_file) {
        Some(words) => words.iter().map(|word| word.trim_start_matches("--rule ").to_owned()).collect(),
        None => vec![asked.entry.clone()],
    }
}

#[cfg(test)]
mod tests {
    use tally::{Stop, TieKey};

    use super::*;

    #[derive(Debug, Parser)]
    #[command(no_binary_name = true)]
    struct Flags {
        #[command(flatten)]
        rule: RuleArguments,
    }

    fn beside(main: &str, entries: &[&str]) -> Result<Option<Beside>, BadInput> {
        let arguments = Flags::try_parse_from(main.split_whitespace()).unwrap().rule;
        let main = arguments.to_rule().unwrap();
        let entries: Vec<String> = entries.iter().map(ToString::to_string).collect();
        Beside::read(&entries, &arguments, &main)
    }

    #[test]
    fn rules_are_called_by_what_sets_them_apart() {
        let names = |main: &str, entries: &[&str]| {
            let beside = beside(main, entries).unwrap().unwrap();
            let others = beside.others.into_iter().map(|(name, _)| name);
            std::iter::once(beside.main).chain(others).collect::<Vec<_>>()
        };
        assert_eq!(names("", &["greedy", "phragmen"]), ["equal-shares", "greedy", "phragmen"]);
        assert_eq!(
            names("--completion none", &["equal-shares", "equal-shares --step 2", "greedy"]),
            [
                "equal-shares --completion none",
                "equal-shares --completion add1-fill --stop exhaustive",
                "equal-shares --completion add1-fill --step 2 --stop exhaustive",
                "greedy"
            ]
        );
        assert_eq!(
            names("--rule poznan", &["poznan --order points", "dhondt", "dhondt --by neighborhood"]),
            ["poznan", "poznan --order points", "dhondt --by category", "dhondt --by neighborhood"]
        );
    }

    #[test]
    fn an_equal_rule_gets_no_second_column() {
        let both = beside("--rule greedy", &["greedy --order votes", "phragmen", "phragmen"]).unwrap().unwrap();
        assert_eq!(
            (both.others.len(), both.merged),
            (1, vec!["greedy --order votes".to_owned(), "phragmen".to_owned()])
        );
        let BadInput(sentence) = beside("--rule greedy", &["greedy"]).unwrap_err();
        assert!(sentence.contains("is the main rule itself"), "{sentence}");
    }

    #[test]
    fn a_comparison_changes_the_procedure_alone() {
        let words = ["greedy", "equal-shares --completion add1 --stop overspend"];
        let rules = beside("--minimum-votes 5 --tie votes,id", &words).unwrap().unwrap().others;
        let with = |rule: Rule| Rule {
            minimums: vec![tally::Minimum::Votes(tally::Fraction::whole(5))],
            ties: vec![TieKey::Votes, TieKey::Id],
            ..rule
        };
        let expected = [Rule::greedy(Vec::new()), Rule::equal_shares_add1(Stop::Overspend, false, Vec::new())];
        assert!(rules.into_iter().map(|(_, rule)| rule).eq(expected.map(with)));
        for entry in ["fair", "greedy --step 2", "--rule"] {
            let BadInput(sentence) = beside("", &[entry]).unwrap_err();
            assert!(sentence.contains(entry) && !sentence.contains('\n'), "{sentence}");
        }
    }
}
