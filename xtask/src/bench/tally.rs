//! `cargo xtask bench tally`: how fast elections are read and counted, and how much memory that takes.
//!
//! Each file is measured in a process of its own (this program started again), so that its peak of memory is its
//! own. Figures of pabutools come from `xtask/pabutools/fixtures.py`, run as a separate program when its virtual
//! environment is named.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use ::tally::{Completion, Control, Election, Method, Rule, Stop, TieKey, count_with, pb};
use anyhow::{Context, Result, bail};
use clap::Args;

use super::report;

/// Files of `shared/data/pabulib` that are always measured, small to large.
const FILES: [&str; 8] = [
    "Netherlands_Assen_2024",
    "Poland_Wieliczka_2023_Green_Budget",
    "France_Toulouse_2024",
    "Netherlands_Amsterdam_621",
    "Poland_Warszawa_2020_Praga-Poludnie",
    "Hungary_Budapest_2024",
    "Poland_Lodz_2025",
    "Poland_Warszawa_2026",
];

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// Also count an election of 1,000,000 ballots and 200 plans, made here.
    #[arg(long)]
    million: bool,
    /// Threads for the steps of Add1.
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// Python of a virtual environment with pabutools: writes anew what it decides, in crates/tally/tests/fixtures.
    #[arg(long)]
    fixtures: Option<PathBuf>,
    /// Put the table in docs/benchmarks.md.
    #[arg(long)]
    write: bool,
    /// Measures one file and prints its row; used by the bench itself.
    #[arg(long, hide = true)]
    one: Option<PathBuf>,
}

/// Measures.
pub fn run(options: &Options) -> Result<()> {
    if let Some(file) = &options.one {
        println!("{}", row(file, options.threads)?.join("\t"));
        return Ok(());
    }
    let folder = folder()?;
    if let Some(python) = &options.fixtures {
        return fixtures(python, &folder);
    }
    let header =
        ["file", "read", "greedy", "Equal Shares", "Add1, exhaustive", "Add1, overspend", "Phragmén", "peak memory"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    let circumstances = report::circumstances()?;
    for name in FILES {
        rows.push(measured_apart(&folder.join(format!("{name}.pb")), options.threads)?);
    }
    if options.million {
        let made = tempfile::tempdir()?;
        let path = made.path().join("million_ballots_200_plans.pb");
        fs::write(&path, million())?;
        rows.push(measured_apart(&path, options.threads)?);
    }
    let table = report::table(&rows);
    println!("{circumstances}; {} threads for Add1; wall time\n\n{table}", options.threads);
    if options.write {
        let threads = options.threads;
        report::write("tally", &format!("{circumstances}; {threads} threads for Add1; wall time.\n\n{table}"))?;
    }
    Ok(())
}

/// `shared/data/pabulib` in any folder above this one.
/// The real elections beside the repository.
pub fn folder() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().map(|above| above.join("shared/data/pabulib")).find(|folder| folder.is_dir());
    found.context("there is no folder shared/data/pabulib beside the repository")
}

fn fixtures(python: &Path, folder: &Path) -> Result<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("pabutools/fixtures.py");
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/tally/tests/fixtures/pabutools.json");
    let status = Command::new(python).arg(script).arg(folder).arg(target).arg("90").status()?;
    if !status.success() {
        bail!("pabutools did not finish");
    }
    Ok(())
}

fn measured_apart(file: &Path, threads: usize) -> Result<Vec<String>> {
    let program = std::env::current_exe()?;
    let output = Command::new(program)
        .args(["bench", "tally", "--threads", &threads.to_string(), "--one"])
        .arg(file)
        .output()
        .with_context(|| format!("measuring {}", file.display()))?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !output.status.success() {
        bail!("{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    eprintln!("{text}");
    Ok(text.split('\t').map(str::to_owned).collect())
}

fn row(file: &Path, threads: usize) -> Result<Vec<String>> {
    let bytes = fs::read(file)?;
    let started = Instant::now();
    let election = pb::read_bytes(&bytes)?.election;
    let mut row = vec![file.file_stem().unwrap_or_default().to_string_lossy().into_owned(), shown(started.elapsed())];
    drop(bytes);
    let ties = || vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
    for rule in [
        Rule::greedy(ties()),
        Rule::equal_shares(ties()),
        Rule::equal_shares_add1(Stop::Exhaustive, false, ties()),
        Rule::equal_shares_add1(Stop::Overspend, false, ties()),
        Rule::new(Method::Phragmen, ties()),
    ] {
        let grows = matches!(&rule.method, Method::EqualShares(shares) if shares.completion != Completion::None);
        // Add1 on a million ballots is minutes of the same work; the plain run says how it scales.
        let too_long = grows && election.ballots().distinct() > 500_000;
        row.push(if too_long { "not run".to_owned() } else { timed(&election, &rule, threads)? });
    }
    row.push(peak_memory());
    Ok(row)
}

/// Time and result of one count: a result beside the time shows that both measured the same thing.
fn timed(election: &Election, rule: &Rule, threads: usize) -> Result<String> {
    let started = Instant::now();
    let outcome = count_with(election, rule, &Control { threads, ..Control::default() })?;
    let time = shown(started.elapsed());
    Ok(match outcome {
        ::tally::Outcome::Decided(result) => format!("{time} ({} winners)", result.winners.len()),
        ::tally::Outcome::LotNeeded(_) => format!("{time} (lot needed)"),
    })
}

fn shown(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    if milliseconds < 1000.0 { format!("{milliseconds:.1} ms") } else { format!("{:.2} s", milliseconds / 1000.0) }
}

fn peak_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map_or("unknown", str::trim);
    let kilobytes = peak.split(' ').next().and_then(|number| number.parse::<u64>().ok());
    kilobytes.map_or_else(|| peak.to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}

/// A million ballots of 3 to 12 choices over 200 plans, from a fixed stream of numbers.
fn million() -> String {
    let mut state = 2026_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut text = String::from("META\nkey;value\nbudget;20000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
    text.extend((0..200).map(|plan| format!("{plan};{}\n", 10_000 + next(900_000))));
    text.push_str("VOTES\nvoter_id;vote\n");
    for voter in 0..1_000_000 {
        let mut choices: Vec<u64> = Vec::new();
        for _ in 0..3 + next(10) {
            // The smaller of two numbers: some plans are far more popular than others.
            let plan = next(200).min(next(200));
            if !choices.contains(&plan) {
                choices.push(plan);
            }
        }
        let list: Vec<String> = choices.iter().map(u64::to_string).collect();
        text.extend([voter.to_string(), ";".to_owned(), list.join(","), "\n".to_owned()]);
    }
    text
}
