//! `cargo xtask bench tally`: how fast elections are read and counted, and how much memory that takes.
//!
//! Each file is measured in a process of its own (this program started again), so that its peak of memory is its own.
//! pabutools is measured beside it on request, as a separate program in a throw-away virtual environment.

mod aims;
mod growth;
mod made;
mod one;
mod pabutools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

use super::report;
use one::{Measured, RULES};

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
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command")]
pub struct Options {
    /// Also elections made here: 1,000,000 ballots and 200 plans; a million plans; a file of 500 MB.
    #[arg(long)]
    million: bool,
    /// Threads for the steps of Add1.
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// Also measure pabutools 1.2.3, installed from the package index into a virtual environment of its own.
    #[arg(long)]
    pabutools: bool,
    /// Seconds of processor time after which one run of pabutools is given up.
    #[arg(long, default_value_t = 60)]
    limit: u64,
    /// Write anew what pabutools decides, in crates/tally/tests/fixtures, instead of measuring.
    #[arg(long)]
    fixtures: bool,
    /// Only how time grows with the size of an election.
    #[arg(long)]
    growth: bool,
    /// Put the tables in docs/benchmarks.md.
    #[arg(long)]
    write: bool,
    /// Measures one file and prints its figures; used by the bench itself.
    #[arg(long, hide = true)]
    one: Option<PathBuf>,
    /// Only reads that file and counts it once; used by the bench itself.
    #[arg(long, hide = true)]
    plain: bool,
}

/// Measures.
pub fn run(options: &Options) -> Result<()> {
    if let Some(file) = &options.one {
        println!("{}", serde_json::to_string(&one::measure(file, options.threads, options.plain)?)?);
        return Ok(());
    }
    if options.growth {
        println!("{}", report::table(&growth::rows(&growth::measure()?)));
        return Ok(());
    }
    let folder = folder()?;
    if options.fixtures {
        return pabutools::fixtures(&folder);
    }
    let circumstances = report::circumstances()?;
    let mut all = Vec::new();
    for name in FILES {
        all.push(apart(&folder.join(format!("{name}.pb")), options.threads, false)?);
    }
    let mut text = format!(
        "{circumstances}; {} threads for Add1; wall time, the best of up to five runs.\n\n{}",
        options.threads,
        report::table(&rows(&all))
    );
    if options.pabutools {
        let theirs = pabutools::measure(&folder, &FILES, options.limit)?;
        text.push_str(&pabutools::table(&all, &theirs, options.limit));
    }
    let made = if options.million { made::measure(options.threads)? } else { Vec::new() };
    if !made.is_empty() {
        text.push_str("\nMade by the bench, read and counted once by plain Equal Shares:\n\n");
        text.push_str(&report::table(&made::rows(&made)));
    }
    let sizes = growth::measure()?;
    text.push_str("\nGrowth: one made-up election at several sizes, plain Equal Shares, one thread:\n\n");
    text.push_str(&report::table(&growth::rows(&sizes)));
    let every = every_file(&folder, options.threads)?;
    text.push_str("\nAims:\n\n");
    text.push_str(&report::table(&aims::rows(&all, &made, &every, &sizes)));
    println!("{text}");
    if options.write {
        report::write("tally", &text)?;
    }
    Ok(())
}

/// `shared/data/pabulib` in any folder above this one.
pub fn folder() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().map(|above| above.join("shared/data/pabulib")).find(|folder| folder.is_dir());
    found.context("there is no folder shared/data/pabulib beside the repository")
}

/// Reading and plain Equal Shares of every file there is.
fn every_file(folder: &Path, threads: usize) -> Result<Vec<Measured>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "pb"));
    files.sort();
    files.iter().map(|file| apart(file, threads, true)).collect()
}

/// Measures one file in a process of its own.
fn apart(file: &Path, threads: usize, plain: bool) -> Result<Measured> {
    let output = Command::new(std::env::current_exe()?)
        .args(["bench", "tally", "--threads", &threads.to_string()])
        .args(plain.then_some("--plain"))
        .arg("--one")
        .arg(file)
        .output()
        .with_context(|| format!("measuring {}", file.display()))?;
    if !output.status.success() {
        bail!("{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn rows(all: &[Measured]) -> Vec<Vec<String>> {
    let head = ["file", "read"].into_iter().chain(RULES.map(|(_, title, _)| title)).chain(["peak memory"]);
    let mut rows = vec![head.map(str::to_owned).collect::<Vec<_>>()];
    for measured in all {
        let mut row = vec![measured.file.clone(), shown(measured.read)];
        for (name, ..) in RULES {
            row.push(
                measured
                    .counts
                    .get(name)
                    .map_or_else(String::new, |count| format!("{} ({} winners)", shown(count.wall), count.winners)),
            );
        }
        row.push(format!("{:.0} MB", measured.peak));
        rows.push(row);
    }
    rows
}

/// Seconds for reading.
fn shown(seconds: f64) -> String {
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1000.0) } else { format!("{seconds:.2} s") }
}
