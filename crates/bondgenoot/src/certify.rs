//! `bondgenoot certify RESULT BALLOTS`: lets the separate checker of `tally` prove a result from the ballots.
//!
//! Never counts to find winners: the result is as it was published, and the checker accepts it or says why not.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use tally::certify::{Certificate, Refusal};
use tally::{Completion, Decided, EqualShares, Method, Outcome, Report, StoppedBecause};
use web::language::Translator;
use web::result::explain::Explainer;

use crate::count::Words;
use crate::ending::BadInput;
use crate::files;
use crate::language::LanguageArgument;

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
    /// The result: what a result page offers (…-telling.json), or what `count --format json` prints. They are the same.
    result: PathBuf,
    /// The plans and ballots, in the Pabulib format.
    ballots: PathBuf,
    /// The prices that `count --certificate` wrote. Without it the prices are worked out from the ballots; the checker
    /// trusts neither.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Reads, checks and says what was proven.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let t = arguments.language.translator();
    let election = files::read_ballots(&arguments.ballots, t)?.election.as_published();
    let Outcome::Decided(decided) = read_result(&arguments.result, election.decimals)? else {
        println!("{} {}", t.s("proof-not-proven"), t.s("proof-lot"));
        return Ok(ExitCode::FAILURE);
    };
    // A result may name finer amounts than the file.
    let Some(election) = election.in_decimals(decided.decimals) else {
        let cause = "its amounts are too large for the decimals of the result";
        return Err(BadInput(format!("{}: {cause}", arguments.ballots.display())).into());
    };
    let certificate = match &arguments.certificate {
        Some(path) => Some(read_certificate(path)?),
        None => match tally::certificate(&election, &decided) {
            Ok(certificate) => certificate,
            Err(error) => {
                println!("{} {} ({error})", t.s("proof-refused"), t.s("proof-no-prices"));
                return Ok(ExitCode::FAILURE);
            }
        },
    };
    let words = Words::new(&election);
    let title = |id: &str| words.title(id);
    let currency = words.currency();
    let explainer = Explainer::new(t, &decided, &title, &currency);
    match tally::certify::certify(&election, &decided, certificate.as_ref()) {
        Ok(()) => {
            print!("{}", proven(t, &explainer, &decided, arguments));
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            println!("{}", refused(t, &explainer, &refusal, arguments));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// A result in its published form, in at least so many decimals.
fn read_result(path: &Path, decimals: u8) -> Result<Outcome, BadInput> {
    let refuse = |cause: &dyn std::fmt::Display| BadInput(format!("{}: this is not a result: {cause}", path.display()));
    let report: Report = serde_json::from_slice(&files::read(path)?).map_err(|error| refuse(&error))?;
    report.into_outcome(decimals).map_err(|error| refuse(&error))
}

fn read_certificate(path: &Path) -> Result<Certificate, BadInput> {
    let bytes = files::read(path)?;
    serde_json::from_slice(&bytes)
        .map_err(|error| BadInput(format!("{}: this is not a certificate: {error}", path.display())))
}

/// Counts the same ballots by the rule of the result.
fn count_again(arguments: &Arguments) -> String {
    let [ballots, result] = [&arguments.ballots, &arguments.result].map(|path| path.display());
    format!("  bondgenoot count {ballots} --rule-file {result} --format json")
}

fn refused(t: Translator, explainer: &Explainer<'_>, refusal: &Refusal, arguments: &Arguments) -> String {
    let cause = explainer.refused(refusal);
    match refusal {
        Refusal::NotCovered(_) => format!("{} {cause}\n{}", t.s("proof-not-proven"), count_again(arguments)),
        _ => format!("{} {cause}", t.s("proof-refused")),
    }
}

/// What was proven, in plain words, and what was not.
fn proven(t: Translator, explainer: &Explainer<'_>, decided: &Decided, arguments: &Arguments) -> String {
    let mut page = format!("{}\n", t.a("proof-proven", &[("plans", decided.winners.len().into())]));
    let mut say = |text: &str| {
        page.push_str(text);
        page.push('\n');
    };
    explainer.proven().iter().for_each(|line| say(&format!("  - {line}")));
    say(t.s("proof-not-reasons"));
    let grew = matches!(
        &decided.rule.method,
        Method::EqualShares(EqualShares { completion: Completion::Add1 { .. }, .. })
            if decided.stopped_because != StoppedBecause::EverythingFits
    );
    if grew {
        say(t.s("proof-not-earlier"));
    }
    say(t.s("proof-count-again"));
    say(&count_again(arguments));
    page
}
