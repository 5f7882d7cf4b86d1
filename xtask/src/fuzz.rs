//! `cargo xtask fuzz`: lets libFuzzer look for input that makes tally stumble.
//!
//! The targets are a crate of their own, `crates/tally/fuzz`, outside our workspace. They are built with coverage
//! counters by flags that any stable compiler has. Inputs that led somewhere new stay in `target/fuzz/corpus` for the
//! next time; an input that breaks something stays in `target/fuzz/found`, and is to become a test of tally.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use clap::Args;

use crate::tool;

/// What is fuzzed, one binary each.
const TARGETS: [&str; 3] = ["read", "count", "certify"];

/// How long, and what.
#[derive(Args)]
pub struct Options {
    /// Seconds for all targets together.
    #[arg(long, default_value_t = 600)]
    seconds: u64,
    /// Only this target: read, count or certify.
    #[arg(long)]
    only: Option<String>,
}

/// Builds the targets and runs one after the other; fails when one found something.
pub fn run(options: &Options) -> Result<()> {
    let targets: Vec<&str> =
        TARGETS.into_iter().filter(|target| options.only.as_deref().is_none_or(|only| only == *target)).collect();
    if targets.is_empty() {
        bail!("there is no such target; there are {}", TARGETS.join(", "));
    }
    let root = tool::root()?;
    let work = root.join("target/fuzz");
    build(&root.join("crates/tally/fuzz"), &work)?;
    let each = (options.seconds / u64::try_from(targets.len())?).max(1);
    let mut stumbled = Vec::new();
    for target in targets {
        println!("fuzz {target}: {each} seconds");
        if !fuzz(&work, target, each)? {
            stumbled.push(target);
        }
    }
    if !stumbled.is_empty() {
        bail!("{} stumbled: see target/fuzz/found; run the target with that file to see it again", stumbled.join(", "));
    }
    println!("nothing found");
    Ok(())
}

fn build(folder: &Path, target: &Path) -> Result<()> {
    let coverage = [
        "-Cpasses=sancov-module",
        "-Cllvm-args=-sanitizer-coverage-level=4",
        "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
        "-Cllvm-args=-sanitizer-coverage-pc-table",
        "-Cllvm-args=-sanitizer-coverage-trace-compares",
        "-Ccodegen-units=1",
        "--cfg=fuzzing",
    ];
    // A named platform keeps the counters out of build scripts and macros, which run without the fuzzer.
    tool::run(
        tool::cargo()?
            .args(["build", "--release", "--locked", "--target", &platform()?, "--target-dir"])
            .arg(target)
            .current_dir(folder)
            .env("RUSTFLAGS", coverage.join(" ")),
    )
}

/// The platform of this compiler, such as `x86_64-unknown-linux-gnu`.
fn platform() -> Result<String> {
    let about = tool::capture(tool::command("rustc")?.arg("-vV"))?;
    match about.lines().find_map(|line| line.strip_prefix("host: ")) {
        Some(platform) => Ok(platform.to_owned()),
        None => bail!("rustc does not say for which platform it builds"),
    }
}

/// Runs one target; false when it found something.
fn fuzz(work: &Path, target: &str, seconds: u64) -> Result<bool> {
    let (corpus, found) = (work.join("corpus").join(target), work.join("found"));
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&found)?;
    let program = work.join(platform()?).join("release").join(target);
    let status = tool::command(&program)?
        .arg(&corpus)
        .arg(format!("-artifact_prefix={}/{target}-", found.display()))
        .arg(format!("-max_total_time={seconds}"))
        // A second is long for input of this size; ten mean that something goes round in circles.
        .args(["-timeout=10", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1", "-verbosity=0"])
        .status()?;
    Ok(status.success())
}
