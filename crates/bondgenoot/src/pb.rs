//! `bondgenoot pb …`: looks at files in the Pabulib format and writes them anew. Never counts.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Args, Subcommand, ValueEnum};
use domain::text::clean_line;
use tally::pb::{Finding, Findings, PbFile, Severity, WriteOptions};
use tally::{Decided, Election, Outcome, Rule, TieKey};

use crate::ending::{BAD_INPUT, BadInput};
use crate::files;

/// What to do with a file.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Says everything that is wrong or unusual in a file of ballots, with the line.
    ///
    /// An error makes the file unusable; a warning says what the program takes it to mean. Exit status: 0 no errors,
    /// 2 at least one.
    #[command(after_long_help = "Example:\n  bondgenoot pb check ballots.pb")]
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
    let mut sound = true;
    for path in &wanted.files {
        let name = path.display();
        let findings = match tally::pb::read_bytes(&files::read(path)?) {
            Ok(file) => {
                let (plans, ballots) = (file.election.projects().len(), file.election.ballots().total());
                println!("{name}: {plans} plans and {ballots} ballots");
                file.warnings
            }
            Err(findings) => {
                sound = false;
                findings
            }
        };
        for finding in &findings.list {
            let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
            println!("{name}: {severity}: {finding}");
        }
        println!("{name}: {}", summary(&findings));
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(BAD_INPUT) })
}

fn summary(findings: &Findings) -> String {
    let errors = findings.list.iter().filter(|finding| finding.severity == Severity::Error).count();
    let mut text = match (errors, findings.list.len() - errors) {
        (0, 0) => "nothing found".to_owned(),
        (0, warnings) => format!("no errors, {}", several(warnings, "warning")),
        (errors, warnings) => format!("{}, {}", several(errors, "error"), several(warnings, "warning")),
    };
    if findings.not_listed > 0 {
        let _infallible = write!(text, "; {} further findings are not listed", findings.not_listed);
    }
    text
}

fn several(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

fn convert(wanted: &Convert) -> Result<ExitCode> {
    files::refuse_existing(&wanted.out, wanted.force)?;
    if let (Ok(from), Ok(to)) = (wanted.file.canonicalize(), wanted.out.canonicalize())
        && from == to
    {
        return Err(BadInput(format!("{}: a file cannot be converted into itself", wanted.file.display())).into());
    }
    let bytes = files::read(&wanted.file)?;
    let read = files::ballots(&wanted.file, &bytes)?;
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
    print!("{}", changed(&read, &String::from_utf8_lossy(&bytes), &again, &text));
    println!(
        "{}: {} plans and {} ballots",
        wanted.out.display(),
        again.election.projects().len(),
        again.election.ballots().total()
    );
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
fn changed(read: &PbFile, source: &str, again: &PbFile, written: &str) -> String {
    let mut page = String::new();
    let stays = |finding: &&Finding| again.warnings.list.iter().any(|after| after.defect == finding.defect);
    let (kept, mended): (Vec<&Finding>, Vec<&Finding>) = read.warnings.list.iter().partition(stays);
    for finding in mended {
        let _infallible = writeln!(page, "changed: {finding}");
    }
    for name in left_out(read, again) {
        let _infallible = writeln!(page, "left out: the column `{name}` of PROJECTS, which the format does not know");
    }
    for name in voter_columns(source, written) {
        let _infallible = writeln!(page, "left out: the column `{name}` of VOTES, which is about voters");
    }
    for finding in kept {
        let _infallible = writeln!(page, "not changed: {finding}");
    }
    if read.warnings.not_listed > 0 {
        let _infallible = writeln!(page, "{} further findings are not listed", read.warnings.not_listed);
    }
    page.push_str("changed: chosen plans stand first, plans are in order of id, voters are numbered anew\n");
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
    use super::*;

    const SOURCE: &str = "META\nkey;value\nbudget;100,50\nvote_type;approval\nnum_votes;9\nPROJECTS\n\
                          project_id;cost;colour\na;60;red\nb;50;\nVOTES\nvoter_id;vote;age\n7;a, b;30\n8;a;31\n";

    #[test]
    fn what_was_changed_left_out_and_not_changed_is_said() {
        let read = tally::pb::read(SOURCE).unwrap();
        let written = tally::pb::write(&read.election, WriteOptions::default());
        let again = tally::pb::read(&written).unwrap();
        insta::assert_snapshot!("pb-convert-changes", changed(&read, SOURCE, &again, &written));
    }
}
