//! `bondgenoot count FILE.pb`: counts a file of ballots and says who wins and why, without a database.

mod amount;
mod beside;
mod compare;
mod explain;
mod folder;
mod method;
mod rule;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use serde_json::json;
use tally::{Control, Election, Limits, Method, Outcome, Rule, count_with};

pub use rule::RuleArguments;
pub use text::Words;

use crate::ending::BadInput;
use crate::files;
use crate::language::LanguageArgument;
use crate::watch::{Watch, threads};

/// Exit status when there is an answer and no result: a lot must be drawn first.
const UNDECIDED: u8 = 1;

const EXAMPLES: &str = "\
Examples:
  bondgenoot count ballots.pb
      who wins, and for every plan why
  bondgenoot count ballots.pb --rule greedy --tie votes,cost,lot --lot 12,4,7
      most votes first; equal plans by votes, cost, and then the order that was drawn
  bondgenoot count ballots.pb --rule-file result.json
      by the rule that a published result repeats
  bondgenoot count ballots.pb --explain 7
      why plan 7 won or lost, what it would have needed, and what its supporters paid
  bondgenoot count ballots.pb --compare 'greedy, equal-shares --completion none, phragmen'
      these rules beside the main one
  bondgenoot count --dir elections --rule greedy
      every file of a folder, one line per file

In het Nederlands, met voorbeelden: docs/tellen.md";

/// Counts a file of ballots and says who wins and why. Needs no database.
///
/// The same file and the same rule always give the same result. Without flags the rule is Equal Shares; then shares
/// grow until nothing fits any more, and plans that still fit are paid.
///
/// Exit status: 0 counted, 1 a lot must be drawn first or the rule does not fit the ballots, 2 a bad file (named with
/// its line) or wrong flags, 130 stopped by Ctrl-C.
#[derive(Debug, Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Arguments {
    /// File with plans and ballots, in the Pabulib format.
    #[arg(required_unless_present = "dir")]
    file: Option<PathBuf>,
    #[command(flatten)]
    rule: RuleArguments,
    /// Says why this plan won or lost: its id, as in the file.
    #[arg(long, value_name = "PLAN", help_heading = "What to show")]
    explain: Option<String>,
    /// Other rules beside the main one: the words that would stand after --rule, or the name of a rule file that ends
    /// in .json. Ties, minimums and caps are those of the main rule, except in a file.
    #[arg(
        long,
        value_delimiter = ',',
        value_name = "RULE,...",
        conflicts_with_all = ["explain", "certificate"],
        help_heading = "What to show"
    )]
    compare: Vec<String>,
    /// Counts every .pb file of a folder instead of one file, one line per file.
    #[arg(
        long,
        value_name = "FOLDER",
        conflicts_with_all = ["file", "explain", "compare", "certificate", "lot"],
        help_heading = "What to show"
    )]
    dir: Option<PathBuf>,
    /// Writes the prices that prove a result of equal-shares to this file; `bondgenoot certify` checks them.
    #[arg(long, value_name = "FILE", help_heading = "What to show")]
    certificate: Option<PathBuf>,
    /// Overwrites the file of --certificate when it is there already.
    #[arg(long, requires = "certificate", help_heading = "What to show")]
    force: bool,
    /// How to print the result.
    #[arg(long, value_enum, default_value = "text", help_heading = "What to show")]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
    /// Says on standard error how far a count is, also when that is not a terminal.
    #[arg(long, help_heading = "What to show")]
    progress: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Counts and prints.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let rule = arguments.rule.to_rule()?;
    let watch = Watch::begin(arguments.progress);
    let status = match (&arguments.dir, &arguments.file) {
        (Some(folder), _) => folder::run(folder, &rule, arguments, &watch)?,
        (None, Some(file)) => one(file, &rule, arguments, &watch)?,
        (None, None) => anyhow::bail!(BadInput::new("name a file, or a folder with --dir")),
    };
    Ok(ExitCode::from(status))
}

/// The exit status that belongs to an outcome.
fn status(outcome: &Outcome) -> u8 {
    if matches!(outcome, Outcome::Decided(_)) { 0 } else { UNDECIDED }
}

/// One file and how it is watched while counted.
struct Counting<'run> {
    election: Election,
    name: String,
    watch: &'run Watch,
}

impl Counting<'_> {
    fn count(&self, rule: &Rule) -> Result<Outcome> {
        self.with_control(|control| count_with(&self.election, rule, control))
    }

    /// Does work that tells how far it is, however long it takes: whoever waits sees it, and has Ctrl-C.
    fn with_control<T>(&self, work: impl FnOnce(&Control<'_>) -> Result<T, tally::CountError>) -> Result<T> {
        self.watch.look_up()?;
        let progress = |progress| self.watch.hear(&self.name, progress);
        let done = work(&Control { progress: &progress, threads: threads(), limits: Limits::NONE });
        self.watch.clear();
        done.map_err(|error| self.watch.explained(error))
    }

    /// Refuses a plan that is not in the file; `flag` is what names it.
    fn refuse_unknown(&self, flag: &str, id: &str) -> Result<(), BadInput> {
        if self.election.find(id).is_some() {
            return Ok(());
        }
        let known: Vec<&str> = self.election.projects().iter().map(|project| project.id.as_str()).collect();
        Err(BadInput(format!("{flag}: {} has no plan `{id}`; it has {}", self.name, known.join(", "))))
    }
}

fn one(file: &Path, rule: &Rule, arguments: &Arguments, watch: &Watch) -> Result<u8> {
    let others = beside::Beside::read(&arguments.compare, &arguments.rule, rule)?;
    if let Some(path) = &arguments.certificate {
        refuse_certificate(rule, path, arguments.force)?;
    }
    let t = arguments.language.translator();
    let election = files::read_ballots(file, t)?.election.as_published();
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let counting = Counting { election, name, watch };
    arguments.explain.iter().try_for_each(|id| counting.refuse_unknown("--explain", id))?;
    arguments.rule.lot().iter().try_for_each(|id| counting.refuse_unknown("--lot", id))?;
    // Flags are judged when they are read; only a file can name a rule that has no meaning.
    let outcome = counting.count(rule).map_err(|error| match arguments.rule.file() {
        Some(file) => error.context(file.display().to_string()),
        None => error,
    })?;
    if let (Some(path), Outcome::Decided(decided)) = (&arguments.certificate, &outcome) {
        write_certificate(&counting.election, decided, path, arguments.force)?;
    }
    if let Some(others) = others {
        for entry in &others.merged {
            eprintln!("{}", t.a("cli-compare-merged", &[("rule", entry.as_str().into())]));
        }
        return compared(&counting, outcome, others, arguments);
    }
    match (&arguments.explain, &outcome) {
        (Some(id), Outcome::Decided(decided)) => {
            let explanation = explain::Explanation::find(&counting, decided, id)?;
            match arguments.format {
                Format::Json => println!("{}", serde_json::to_string_pretty(&explanation.json())?),
                Format::Text => print!("{}", explanation.text(t)),
            }
        }
        _ => match arguments.format {
            Format::Json => println!("{}", serde_json::to_string_pretty(&outcome.report())?),
            Format::Text => print!("{}", text::page(t, &counting.election, &outcome, arguments.rule.file())),
        },
    }
    Ok(status(&outcome))
}

fn compared(counting: &Counting<'_>, first: Outcome, others: beside::Beside, arguments: &Arguments) -> Result<u8> {
    let mut columns = vec![compare::Column { name: others.main, outcome: first }];
    for (name, rule) in others.others {
        let outcome = counting.count(&rule).map_err(|error| error.context(format!("counting by {name}")))?;
        columns.push(compare::Column { name, outcome });
    }
    match arguments.format {
        Format::Json => {
            let rules: Vec<_> = columns
                .iter()
                .map(|column| json!({ "name": column.name, "result": column.outcome.report() }))
                .collect();
            println!("{}", serde_json::to_string_pretty(&rules)?);
        }
        Format::Text => print!("{}", compare::text(arguments.language.translator(), &counting.election, &columns)),
    }
    Ok(columns.iter().map(|column| status(&column.outcome)).max().unwrap_or(0))
}

/// Asked before the count, so that nobody waits for nothing.
fn refuse_certificate(rule: &Rule, path: &Path, force: bool) -> Result<(), BadInput> {
    if !matches!(rule.method, Method::EqualShares(_)) || rule.split.is_some() {
        return Err(BadInput::new(
            "--certificate belongs to --rule equal-shares without areas counted apart: other results have no prices",
        ));
    }
    files::refuse_existing(path, force)
}

fn write_certificate(election: &Election, decided: &tally::Decided, path: &Path, force: bool) -> Result<()> {
    let Some(certificate) = tally::certificate(election, decided)? else {
        eprintln!(
            "{} was not written: everything fits, so there are no prices; `bondgenoot certify` proves that without them",
            path.display()
        );
        return Ok(());
    };
    files::write(path, &serde_json::to_vec_pretty(&certificate)?, force)
}
