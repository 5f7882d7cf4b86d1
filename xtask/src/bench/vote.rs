//! `cargo xtask bench vote`: casts every ballot of a `.pb` file through the pages of a running
//! server, one voter after the other as residents do: code, choice, check, cast, receipt.
//!
//! Reads the file by itself, so that it shares no mistake with the program it measures.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::client::{Client, Page};
use super::report;
use super::server::Server;
use crate::{browser, tool};

/// Names of fields on the voting pages: the code of the letter, and the boxes of the plans.
const CODE: &str = "code";
const CHOICE: &str = "keuze";
/// Every form of the voting pages that changes something carries this, so that a second post is known.
const KEY: &str = "sleutel";

/// What to cast, and how.
#[derive(Args)]
pub struct Options {
    /// A Pabulib file with approval ballots.
    #[arg(long)]
    pb: PathBuf,
    /// Voters at once.
    #[arg(long, default_value_t = 8)]
    voters: usize,
    /// Cast only the first ballots.
    #[arg(long)]
    limit: Option<usize>,
    /// Measure this program instead of a fresh release build.
    #[arg(long)]
    program: Option<PathBuf>,
    /// Put the figures into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// Imports the plans, casts all ballots and compares what the server counted with the file.
pub fn run(options: &Options) -> Result<()> {
    let circumstances = report::circumstances()?;
    let mut ballots = ballots(&options.pb)?;
    ballots.truncate(options.limit.unwrap_or(usize::MAX));
    let program = match &options.program {
        Some(program) => program.clone(),
        None => browser::build_program("release")?,
    };
    let data = tempfile::tempdir()?;
    let round = Round::import(&program, &options.pb, data.path(), ballots.len())?;
    let server = Server::start(&program, &["serve", "--listen", "127.0.0.1:0"], data.path())?;
    let began = Instant::now();
    let times = cast_all(&server, &round, &ballots, options.voters)?;
    let took = began.elapsed();
    let (memory, _) = server.memory()?;
    let text = format!(
        "{circumstances}. Release build, SQLite; the load program runs on the same machine. {} ballots of {}, {} voters at once.\n\n{}\n\
         Each voter opens four pages and posts three forms; checking a code (argon2id) is nearly all of it.",
        ballots.len(),
        options.pb.file_name().unwrap_or_default().to_string_lossy(),
        options.voters,
        report::table(&rows(&times, took, server.processor_time()?, memory)),
    );
    println!("\n{text}");
    if options.write { report::write("vote", &text) } else { Ok(()) }
}

/// An imported election in its vote phase.
pub struct Round {
    /// Path of the first voting page.
    pub path: String,
    /// One code per voter.
    pub codes: Vec<String>,
}

impl Round {
    /// Imports the plans of a file without its ballots, and makes codes.
    pub fn import(program: &Path, pb: &Path, data: &Path, voters: usize) -> Result<Self> {
        let letters = data.join("codes.txt");
        let mut import = tool::command(program)?;
        import.args(["import", "pb"]).arg(pb).args(["--phase", "vote", "--codes"]).arg(voters.to_string());
        import.arg("--letters").arg(&letters).arg("--data").arg(data);
        let said = tool::capture(&mut import)?;
        let path = said.lines().find_map(|line| line.trim().strip_prefix("Pad:")).context("import named no path")?;
        let codes: Vec<String> = fs::read_to_string(&letters)?.lines().map(str::to_owned).collect();
        ensure!(codes.len() >= voters, "{} codes for {voters} voters", codes.len());
        Ok(Self { path: format!("{}/stemmen", path.trim().trim_end_matches('/')), codes })
    }
}

/// Ballots of a Pabulib file, as project ids; the columns are found by their names.
pub fn ballots(file: &Path) -> Result<Vec<Vec<String>>> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let section = text.lines().position(|line| line.trim() == "VOTES").context("the file has no section VOTES")?;
    let votes: String = text.lines().skip(section + 1).flat_map(|line| [line, "\n"]).collect();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(votes.as_bytes());
    let column = reader.headers()?.iter().position(|name| name.trim() == "vote").context("no column `vote`")?;
    reader
        .records()
        .map(|record| {
            let record = record?;
            let vote = record.get(column).unwrap_or_default();
            Ok(vote.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect())
        })
        .collect()
}

/// How long the parts of one vote took.
pub struct Times {
    /// From opening the first page to the receipt.
    pub whole: Duration,
    /// Posting the code until the ballot page was there.
    pub code: Duration,
    /// Posting the checked ballot until the receipt was there.
    pub cast: Duration,
}

/// All ballots, each by a voter of its own, so many at once.
fn cast_all(server: &Server, round: &Round, ballots: &[Vec<String>], voters: usize) -> Result<Vec<Times>> {
    let next = AtomicUsize::new(0);
    let times = Mutex::new(Vec::with_capacity(ballots.len()));
    let work = || -> Result<()> {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let (Some(ballot), Some(code)) = (ballots.get(number), round.codes.get(number)) else { return Ok(()) };
            let taken = cast(server.origin(), &round.path, code, ballot);
            let taken = taken.with_context(|| format!("ballot {} of {}", number + 1, ballots.len()))?;
            if number > 0 && number.is_multiple_of(1000) {
                println!("{number} ballots cast");
            }
            times.lock().map_err(|_| anyhow::anyhow!("a voter stopped"))?.push(taken);
        }
    };
    thread::scope(|scope| {
        let hands: Vec<_> = (0..voters.max(1)).map(|_| scope.spawn(work)).collect();
        hands.into_iter().try_for_each(|hand| hand.join().map_err(|_| anyhow::anyhow!("a voter stopped"))?)
    })?;
    times.into_inner().map_err(|_| anyhow::anyhow!("a voter stopped"))
}

/// One vote, from the first page to the receipt.
pub fn cast(origin: &str, path: &str, code: &str, ballot: &[String]) -> Result<Times> {
    let voter = Client::new(origin);
    let began = Instant::now();
    let first = voter.open(path)?;
    let form = first.form_with(CODE).with_context(|| unexpected(&first, "a field for the code"))?;
    let code_began = Instant::now();
    let choose = voter.send(&first, &form, &[(CODE, code)], ("", &[]))?;
    let code = code_began.elapsed();
    let form = choose.form_with(CHOICE).with_context(|| unexpected(&choose, "a ballot"))?;
    let chosen: Vec<&str> = ballot.iter().map(String::as_str).collect();
    let sent = form.pairs(&[], CHOICE, &chosen).iter().filter(|(name, _)| *name == CHOICE).count();
    ensure!(sent == chosen.len(), "the ballot page offers {sent} of the plans {chosen:?}");
    let check = voter.send(&choose, &form, &[], (CHOICE, &chosen))?;
    let form = check.form_with(KEY).with_context(|| unexpected(&check, "the last check"))?;
    let cast_began = Instant::now();
    let receipt = voter.send(&check, &form, &[], ("", &[]))?;
    if receipt.status != 200 || receipt.form_with(KEY).is_some() {
        bail!("{}", unexpected(&receipt, "a receipt"));
    }
    Ok(Times { whole: began.elapsed(), code, cast: cast_began.elapsed() })
}

fn unexpected(page: &Page, wanted: &str) -> String {
    format!("{} ({}) shows no {wanted}, but: {}", page.path, page.status, page.heading())
}

fn rows(times: &[Times], took: Duration, processor: Duration, memory: u64) -> Vec<Vec<String>> {
    let part = |pick: fn(&Times) -> Duration, percent| {
        let mut all: Vec<Duration> = times.iter().map(pick).collect();
        all.sort_unstable();
        report::milliseconds(report::part(&all, percent))
    };
    let count = u32::try_from(times.len()).unwrap_or(u32::MAX).max(1);
    let per_second = f64::from(count) / took.as_secs_f64();
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    vec![
        row("figure", String::new()),
        row("ballots per second", format!("{per_second:.1}")),
        row("whole vote, p50 ms", part(|time| time.whole, 50)),
        row("whole vote, p99 ms", part(|time| time.whole, 99)),
        row("code checked, p50 ms", part(|time| time.code, 50)),
        row("code checked, p99 ms", part(|time| time.code, 99)),
        row("ballot cast, p50 ms", part(|time| time.cast, 50)),
        row("ballot cast, p99 ms", part(|time| time.cast, 99)),
        row("processor time per ballot, ms", report::milliseconds(processor / count)),
        row("resident memory", report::megabytes(memory)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_are_read_by_the_name_of_their_column() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("x.pb");
        fs::write(
            &file,
            "META\nkey;value\nPROJECTS\nproject_id;cost\n1;2\nVOTES\nvoter_id;age;vote\n7;30;1,2\n8;;3\n9;1;\n",
        )?;
        assert_eq!(ballots(&file)?, [vec!["1", "2"], vec!["3"], vec![]]);
        Ok(())
    }
}
