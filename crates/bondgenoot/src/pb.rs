//! `bondgenoot pb …`: looks at files in the Pabulib format and writes them anew. Never counts.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Args, Subcommand, ValueEnum};
use domain::text::clean_line;
use tally::pb::{Finding, Findings, PbFile, Severity, WriteOptions};
use tally::{Decided, Election, Outcome, Rule, TieKey};
use web::finding;
use web::language::Translator;

use crate::ending::{BAD_INPUT, BadInput};
use crate::language::LanguageArgument;
use crate::{files, table};

/// What to do with a file.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Says everything that is wrong or unusual in a file of ballots, with the line.
    ///
    /// An error makes the file unusable; a warning says what the program takes it to mean. Exit status: 0 no errors,
    /// 2 at least one.
    #[command(after_long_help = "Example:\n  bondgenoot pb check ballots.pb --language en")]
    Check(Check),
    /// Reads a file of ballots leniently and writes it as the format asks.
    ///
    /// Says what it changed. Voters are numbered anew and everything about them but their choices is left out, unless
    /// --keep names it. What the file says about its city is not invented or corrected.
    #[command(after_long_help = "Example:\n  bondgenoot pb convert received.pb clean.pb")]
    Convert(Convert),
}

/// Flags of `pb check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Files with plans and ballots, in the Pabulib format.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Flags of `pb convert`.
#[derive(Debug, Args)]
pub struct Convert {
    /// File with plans and ballots, in the Pabulib format.
    file: PathBuf,
    /// File to write.
    out: PathBuf,
    /// What to keep about voters. It can point at persons: publish it only when you know that it cannot.
    #[arg(long, value_delimiter = ',', value_enum, value_name = "WHAT,...")]
    keep: Vec<Keep>,
    /// Overwrites OUT when it is there already.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    language: LanguageArgument,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Keep {
    /// How each voter voted: internet or paper.
    VotingMethod,
    /// Where each voter lives.
    Neighborhood,
}

/// Does an act.
pub fn run(act: &Act) -> Result<ExitCode> {
    match act {
        Act::Check(wanted) => check(wanted),
        Act::Convert(wanted) => convert(wanted),
    }
}

fn check(wanted: &Check) -> Result<ExitCode> {
    let t = wanted.language.translator();
    let mut sound = true;
    for path in &wanted.files {
        let name = path.display();
        let findings = match tally::pb::read_bytes(&files::read(path)?) {
            Ok(file) => {
                println!("{}", holds(t, path, &file.election));
                file.warnings
            }
            Err(findings) => {
                sound = false;
                findings
            }
        };
        let severities = findings.list.iter().map(|finding| match finding.severity {
            Severity::Error => t.s("cli-pb-error"),
            Severity::Warning => t.s("cli-pb-warning"),
        });
        // What is not listed comes last and has no severity of its own.
        for (line, severity) in files::remarks(&findings, t).iter().zip(severities.map(Some).chain([None])) {
            match severity {
                Some(severity) => println!("{name}: {severity}: {line}"),
                None => println!("{name}: {line}"),
            }
        }
        println!("{name}: {}", summary(t, &findings));
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(BAD_INPUT) })
}

/// How much a file holds.
fn holds(t: Translator, path: &Path, election: &Election) -> String {
    let (plans, ballots) = (election.projects().len(), election.ballots().total());
    let numbers = [("plans", t.count(plans).into()), ("ballots", t.count(ballots).into())];
    format!("{}: {}", path.display(), t.a("cli-pb-holds", &numbers))
}

fn summary(t: Translator, findings: &Findings) -> String {
    let errors = findings.list.iter().filter(|finding| finding.severity == Severity::Error).count();
    match (errors, findings.list.len() - errors) {
        (0, 0) => t.s("cli-pb-sound").to_owned(),
        (errors, warnings) => {
            let numbers = [("errors", t.count(errors).into()), ("warnings", t.count(warnings).into())];
            t.a("cli-pb-summary", &numbers)
        }
    }
}

fn convert(wanted: &Convert) -> Result<ExitCode> {
    files::refuse_existing(&wanted.out, wanted.force)?;
    if let (Ok(from), Ok(to)) = (wanted.file.canonicalize(), wanted.out.canonicalize())
        && from == to
    {
        return Err(BadInput(format!("{}: a file cannot be converted into itself", wanted.file.display())).into());
    }
    let bytes = files::read(&wanted.file)?;
    let t = wanted.language.translator();
    let read = files::ballots(&wanted.file, &bytes, t)?;
    let options = WriteOptions {
        voting_method: wanted.keep.contains(&Keep::VotingMethod),
        neighborhood: wanted.keep.contains(&Keep::Neighborhood),
    };
    let text = tally::pb::write(&read.election, options);
    let again = tally::pb::read(&text)?;
    ensure!(
        same_election(&read.election, &again.election)?,
        "{}: what would be written is not what was read, so nothing was written; please report this",
        wanted.file.display()
    );
    files::write(&wanted.out, text.as_bytes(), wanted.force)?;
    print!("{}", changed(t, (&read, &String::from_utf8_lossy(&bytes)), (&again, &text)));
    println!("{}", holds(t, &wanted.out, &again.election));
    Ok(ExitCode::SUCCESS)
}

/// Whether two files hold the same plans, costs and votes: everything that a count by votes tells.
fn same_election(read: &Election, again: &Election) -> Result<bool> {
    let rule = Rule::greedy(vec![TieKey::Id]);
    let (Outcome::Decided(read), again) = (tally::count(read, &rule)?, again.clone()) else { return Ok(false) };
    let Some(again) = again.in_decimals(read.decimals) else { return Ok(false) };
    let Outcome::Decided(again) = tally::count(&again, &rule)? else { return Ok(false) };
    let same = |left: &Decided, right: &Decided| {
        (left.budget, left.ballots, &left.winners) == (right.budget, right.ballots, &right.winners)
            && left.projects == right.projects
            && left.voters.mean_winners == right.voters.mean_winners
    };
    Ok(same(&read, &again))
}

/// What differs between a file as it was read and as it was written.
fn changed(t: Translator, (read, source): (&PbFile, &str), (again, written): (&PbFile, &str)) -> String {
    let mut page = String::new();
    let mut say = |id: &str, name: &str, value: String| {
        let _infallible = writeln!(page, "{}", t.a(id, &[(name, value.into())]));
    };
    let sentence = |finding: &Finding| table::printable_sentence(&finding::sentence(t, finding));
    let stays = |finding: &&Finding| again.warnings.list.iter().any(|after| after.defect == finding.defect);
    let (kept, mended): (Vec<&Finding>, Vec<&Finding>) = read.warnings.list.iter().partition(stays);
    for finding in mended {
        say("cli-pb-changed", "what", sentence(finding));
    }
    for name in left_out(read, again) {
        say("cli-pb-left-out-plans", "name", name);
    }
    for name in voter_columns(source, written) {
        say("cli-pb-left-out-voters", "name", name);
    }
    for finding in kept {
        say("cli-pb-kept", "what", sentence(finding));
    }
    if read.warnings.not_listed > 0 {
        let _infallible = writeln!(page, "{}", t.a("pb-more", &[("count", read.warnings.not_listed.into())]));
    }
    let end = if source == written { "cli-pb-unchanged" } else { "cli-pb-rewritten" };
    let _infallible = writeln!(page, "{}", t.s(end));
    page
}

/// Columns of PROJECTS that were read and not written.
fn left_out(read: &PbFile, again: &PbFile) -> BTreeSet<String> {
    let names = |file: &PbFile| -> BTreeSet<String> {
        let all = file.election.projects().iter().flat_map(|project| &project.more);
        all.map(|(name, _)| clean_line(name)).collect()
    };
    names(read).difference(&names(again)).cloned().collect()
}

/// Columns about voters that the source has and the written file has not.
fn voter_columns(source: &str, written: &str) -> Vec<String> {
    let header = |text: &str| -> Vec<String> {
        let mut lines = text.lines().skip_while(|line| line.trim() != "VOTES").skip(1);
        let line = lines.find(|line| !line.trim().is_empty()).unwrap_or_default();
        line.split(';').map(|name| clean_line(name.trim().trim_matches('"'))).filter(|name| !name.is_empty()).collect()
    };
    let kept = header(written);
    header(source).into_iter().filter(|name| !kept.iter().any(|kept| kept.eq_ignore_ascii_case(name))).collect()
}

#[cfg(test)]
mod tests {
    use domain::organisation::Register;
    use domain::person::Language;

    use super::*;

    const SOURCE: &str = "META\nkey;value\nbudget;100,50\nvote_type;approval\nnum_votes;9\nPROJECTS\n\
                          project_id;cost;colour\na;60;red\nb;50;\nVOTES\nvoter_id;vote;age\n7;a, b;30\n8;a;31\n";

    #[test]
    fn what_was_changed_left_out_and_not_changed_is_said() {
        let read = tally::pb::read(SOURCE).unwrap();
        let written = tally::pb::write(&read.election, WriteOptions::default());
        let again = tally::pb::read(&written).unwrap();
        for (name, language) in [("nl", Language::Nl), ("en", Language::En), ("fy", Language::Fy)] {
            let t = Translator::new(language, Register::U);
            let changes = changed(t, (&read, SOURCE), (&again, &written));
            insta::assert_snapshot!(format!("pb-convert-changes-{name}"), changes);
        }
    }
}
