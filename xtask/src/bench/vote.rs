//! `cargo xtask bench vote`: casts every ballot of a `.pb` file through the pages of a running
//! server, one voter after the other as residents do: code, choice, check, cast, receipt. Then an official closes the
//! vote and counts, and the result must be that of the file.

use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use super::official::Official;
use super::server::Server;
use super::town::Town;
use super::voter::Voter;
use super::{ballots, report};
use crate::{browser, tool};

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

/// Imports the plans, casts all ballots, counts and compares.
pub fn run(options: &Options) -> Result<()> {
    let circumstances = report::circumstances()?;
    let mut ballots = ballots::of_file(&options.pb)?;
    ballots.truncate(options.limit.unwrap_or(usize::MAX));
    let program = match &options.program {
        Some(program) => fs::canonicalize(program)?,
        None => browser::build_program("release")?,
    };
    let letters_began = Instant::now();
    let town = Town::found(&program, &options.pb, ballots.len(), None)?;
    println!("{} letters made in {:.0} s", ballots.len(), letters_began.elapsed().as_secs_f64());
    let server = town.demo()?;
    let began = Instant::now();
    let times = cast_all(&server, &town, &ballots, options.voters)?;
    let took = began.elapsed();
    let (memory, processor) = (server.memory()?.0, server.processor_time()?);
    let (cast, name) = (ballots.len(), options.pb.file_name().unwrap_or_default().to_string_lossy());
    let counted = count(&server, &town, options, ballots, &program)?;
    let text = format!(
        "{circumstances}. Release build, SQLite; the load program runs on the same machine. {cast} ballots of {name}, {} voters at once.\n\n{}\n\
         Each voter opens four pages and posts three forms; checking a code (argon2id) is nearly all of it.\n{counted}",
        options.voters,
        report::table(&rows(&times, took, processor, memory)),
    );
    println!("\n{text}");
    if options.write { report::write("vote", &text) } else { Ok(()) }
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
fn cast_all(server: &Server, town: &Town, ballots: &[Vec<String>], voters: usize) -> Result<Vec<Times>> {
    let next = AtomicUsize::new(0);
    let times = Mutex::new(Vec::with_capacity(ballots.len()));
    let work = || -> Result<()> {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let (Some(ballot), Some(code)) = (ballots.get(number), town.codes.get(number)) else { return Ok(()) };
            let taken = cast(server.origin(), &town.voting, code, ballot);
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
fn cast(origin: &str, path: &str, code: &str, ballot: &[String]) -> Result<Times> {
    let voter = Voter::at(origin, path, Ipv4Addr::LOCALHOST);
    let began = Instant::now();
    let ballot_page = voter.enter(code)?;
    let code = began.elapsed();
    let post = voter.choose(&ballot_page, ballot)?;
    let cast_began = Instant::now();
    voter.cast(&post)?;
    Ok(Times { whole: began.elapsed(), code, cast: cast_began.elapsed() })
}

/// Closes the vote and counts in the running server; fails when any ballot or winner differs from the file.
fn count(server: &Server, town: &Town, options: &Options, ballots: Vec<Vec<String>>, program: &Path) -> Result<String> {
    let began = Instant::now();
    let outcome = Official::sign_in(server.origin())?.close_and_count(&town.undertaking)?;
    let took = began.elapsed().as_secs_f64();
    let counted = outcome.ballots.len();
    ensure!(outcome.ballots == ballots::sorted(ballots), "the {counted} counted ballots are not those that were cast");
    let same = format!("Closed and counted by an official in {took:.0} s: the {counted} ballots are those of the file");
    if options.limit.is_some() {
        return Ok(format!("{same} (only the first ballots, so the winners were not compared)."));
    }
    let mut wanted = winners_of_file(program, &options.pb)?;
    wanted.sort_unstable();
    ensure!(outcome.winners == wanted, "the server chose {:?}, the file gives {wanted:?}", outcome.winners);
    Ok(format!("{same}, and so are its {} winners.", wanted.len()))
}

/// The winners when the file itself is counted by the same (default) rule.
fn winners_of_file(program: &Path, pb: &Path) -> Result<Vec<u64>> {
    #[derive(Deserialize)]
    struct Report {
        winners: Vec<String>,
    }
    let said = tool::capture(tool::command(program)?.arg("count").arg(pb).args(["--format", "json"]))?;
    let report: Report = serde_json::from_str(&said)?;
    report.winners.iter().map(|id| id.parse().with_context(|| format!("plan {id} has no number"))).collect()
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
