//! `bondgenoot certify RESULT BALLOTS`: lets the separate checker of `tally` prove a result from the ballots.
//!
//! Never counts to find winners: the result is as it was published, and the checker accepts it or says why not.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::Value;
use tally::certify::{Certificate, Refusal};
use tally::{Completion, Decided, Election, EqualShares, Method, Outcome, Report, StoppedBecause};

use crate::ending::BadInput;
use crate::files;

/// Proves that a published result follows from the ballots by its own rule.
///
/// A short second program, apart from the one that counts, goes through the result with the ballots in hand: are the
/// votes and sums right, was every winner the best buy of its round, did nobody pay more than they had, and can
/// nobody pay for a plan that lost? It says what it proved, or the first thing that is wrong.
///
/// Exit status: 0 proven, 1 refused, 2 a file that cannot be read.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  bondgenoot count ballots.pb --format json > result.json\n  \
                             bondgenoot certify result.json ballots.pb")]
pub struct Arguments {
    /// The result: what `count --format json` prints, or the trace that a result page offers (telling.json).
    result: PathBuf,
    /// The plans and ballots, in the Pabulib format.
    ballots: PathBuf,
    /// The prices that `count --certificate` wrote. Without it the prices are worked out from the ballots; the checker
    /// trusts neither.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
}

/// Reads, checks and says what was proven.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Outcome::Decided(decided) = read_result(&arguments.result)? else {
        println!("Not proven: the result names no winners, because a lot must be drawn first.");
        return Ok(ExitCode::FAILURE);
    };
    // A result page counts in cents, and a file of whole euros has none.
    let election = files::read_ballots(&arguments.ballots)?.election.in_decimals(decided.decimals);
    let Some(election) = election else {
        let cause = "its amounts are too large for so many decimals";
        return Err(BadInput(format!("{}: {cause}", arguments.ballots.display())).into());
    };
    let certificate = match &arguments.certificate {
        Some(path) => Some(read_certificate(path)?),
        None => match tally::certificate(&election, &decided) {
            Ok(certificate) => certificate,
            Err(error) => {
                println!("Refused: no prices belong to this result and these ballots: {error}.");
                return Ok(ExitCode::FAILURE);
            }
        },
    };
    match tally::certify::certify(&election, &decided, certificate.as_ref()) {
        Ok(()) => {
            print!("{}", proven(&election, &decided, arguments));
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            println!("{}", refused(&refusal, arguments));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// A result as `count` prints it, or the trace as a page offers it.
fn read_result(path: &Path) -> Result<Outcome, BadInput> {
    let refuse = |cause: &dyn std::fmt::Display| BadInput(format!("{}: this is not a result: {cause}", path.display()));
    let bytes = files::read(path)?;
    let value: Value = serde_json::from_slice(&bytes).map_err(|error| refuse(&error))?;
    if value.get("outcome").is_some() {
        let report: Report = serde_json::from_value(value).map_err(|error| refuse(&error))?;
        return report.into_outcome().map_err(|error| refuse(&error));
    }
    serde_json::from_value(value).map_err(|error| refuse(&error))
}

fn read_certificate(path: &Path) -> Result<Certificate, BadInput> {
    let bytes = files::read(path)?;
    serde_json::from_slice(&bytes)
        .map_err(|error| BadInput(format!("{}: this is not a certificate: {error}", path.display())))
}

fn refused(refusal: &Refusal, arguments: &Arguments) -> String {
    match refusal {
        Refusal::NotCovered(part) => format!(
            "Not proven: the checker does not cover {part}. That says nothing about the result. Count again instead \
             and compare: bondgenoot count {} --rule-file {}",
            arguments.ballots.display(),
            arguments.result.display()
        ),
        wrong => format!("Refused: the ballots do not prove this result: {wrong}."),
    }
}

/// What was proven, in plain words, and what was not.
fn proven(election: &Election, decided: &Decided, arguments: &Arguments) -> String {
    let plans = election.projects().len();
    let mut page = format!("Proven: the {} winning plans follow from the ballots.\n", decided.winners.len());
    let mut line = |text: &str| {
        page.push_str("  - ");
        page.push_str(text);
        page.push('\n');
    };
    line(&format!(
        "All {} ballots and {plans} plans were counted anew: votes, costs and sums are right.",
        decided.ballots
    ));
    match &decided.rule.method {
        Method::EqualShares(shares) if decided.stopped_because != StoppedBecause::EverythingFits => {
            line("The supporters of every winning plan pay its cost exactly, each no more than they had left.");
            line("Every winning plan was the best buy of its round.");
            line("The supporters of a plan that lost have too little left together to pay for it.");
            if let Some(text) = stop(shares, decided) {
                line(text);
            }
            if shares.fill {
                line("Then plans that still fitted were paid, most votes first.");
            }
        }
        Method::EqualShares(_) => line("All plans with votes fit in the money, and all of them won."),
        _ => line("Plans were paid in order of the list; what was passed over did not fit at its turn."),
    }
    page.push_str("Not proven here: reasons, margins, candidates and areas, by which a result is explained.\n");
    if let Method::EqualShares(EqualShares { completion: Completion::Add1 { .. }, .. }) = &decided.rule.method
        && decided.stopped_because != StoppedBecause::EverythingFits
    {
        let _infallible = writeln!(
            page,
            "Not proven here: that the shares did not have to stop growing at an earlier step. For that, count again:\n  \
             bondgenoot count {} --rule-file {}",
            arguments.ballots.display(),
            arguments.result.display()
        );
    }
    page
}

fn stop(shares: &EqualShares, decided: &Decided) -> Option<&'static str> {
    if shares.completion == Completion::None {
        return None;
    }
    Some(match decided.stopped_because {
        StoppedBecause::NextStepOverspends => "One step further the winners would cost more than there is.",
        StoppedBecause::Exhausted => "No plan with votes fits in the money that is left.",
        StoppedBecause::GreedyPreferred => "More ballots do better under greedy, so the greedy winners are the result.",
        _ => "No plan with votes is left to buy.",
    })
}
