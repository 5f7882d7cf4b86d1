//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! Runs every stage even when an earlier one failed, so that one run tells all there is
//! to mend. Installs what it needs from Debian when it may, and never leaves out a stage
//! without saying so.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::{bench, browser, deps, docs, postgres, tool, wasm};

/// Which stages to run.
#[derive(Args)]
pub struct Options {
    /// Run only these stages (may be given more than once, or with commas).
    #[arg(long, value_delimiter = ',')]
    only: Vec<Stage>,
    /// Leave these stages out; they are counted as skipped.
    #[arg(long, value_delimiter = ',')]
    skip: Vec<Stage>,
}

/// The stages, in the order in which they run: what is quick and tells most comes first.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Stage {
    /// Source files are formatted.
    Fmt,
    /// Links, paths and words in documents and texts.
    Docs,
    /// Direction of dependencies.
    Deps,
    /// Lints, all targets, no warning left.
    Clippy,
    /// Unit and integration tests, store tests on both engines.
    Unit,
    /// Examples in the documentation of our code.
    Doc,
    /// The WebAssembly module: made anew, compared, and asked the same questions as the native code.
    Wasm,
    /// Voting while the server is killed and its disk is full, on both engines.
    Kill,
    /// Journeys in a real browser, with script and without.
    Browser,
}

impl Stage {
    /// The name on the command line and in the summary.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Does the work of this stage.
    fn run(self) -> Result<Option<Remark>> {
        match self {
            Self::Wasm => return wasm::check(),
            Self::Fmt => tool::run(tool::cargo()?.args(["fmt", "--all", "--check"])),
            Self::Docs => docs::run(),
            Self::Deps => deps::run(),
            Self::Clippy => tool::run(tool::cargo()?.args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--keep-going",
                "--",
                "-D",
                "warnings",
            ])),
            Self::Unit => unit(),
            Self::Doc => tool::run(tool::cargo()?.args(["test", "--workspace", "--doc"])),
            Self::Kill => bench::kill::test(),
            Self::Browser => browser::test(),
        }?;
        Ok(None)
    }
}

/// What a stage that passed could not check, and why; it is counted as such.
pub struct Remark(pub String);

/// How a stage ended.
enum Outcome {
    Passed(Duration),
    Partly(Duration, Remark),
    Failed(Duration, anyhow::Error),
    Skipped,
}

/// Runs the chosen stages and closes with the line `N passed, N failed`, and how many in part or not at all.
pub fn run(options: &Options) -> Result<()> {
    let mut outcomes = Vec::new();
    for stage in Stage::value_variants() {
        let wanted = options.only.is_empty() || options.only.contains(stage);
        let outcome = if wanted && !options.skip.contains(stage) { run_stage(*stage) } else { Outcome::Skipped };
        outcomes.push((*stage, outcome));
    }
    summary(&outcomes)
}

fn run_stage(stage: Stage) -> Outcome {
    println!("\n=== {} ===", stage.name());
    let start = Instant::now();
    let result = stage.run();
    let time = start.elapsed();
    match result {
        Ok(None) => Outcome::Passed(time),
        Ok(Some(remark)) => Outcome::Partly(time, remark),
        Err(error) => {
            println!("{} failed: {error:#}", stage.name());
            Outcome::Failed(time, error)
        }
    }
}

/// Prints one line per stage, then the count alone on the last line.
fn summary(outcomes: &[(Stage, Outcome)]) -> Result<()> {
    println!("\n=== summary ===");
    let (mut passed, mut partly, mut failed, mut skipped) = (0, 0, 0, 0);
    for (stage, outcome) in outcomes {
        let name = stage.name();
        match outcome {
            Outcome::Passed(time) => {
                passed += 1;
                println!("ok       {name:<8} {:>6.1} s", time.as_secs_f64());
            }
            Outcome::Partly(time, Remark(remark)) => {
                partly += 1;
                println!("in part  {name:<8} {:>6.1} s  {remark}", time.as_secs_f64());
            }
            Outcome::Failed(time, error) => {
                failed += 1;
                let text = error.to_string();
                let first = text.trim_start().lines().next().unwrap_or_default();
                println!("FAILED   {name:<8} {:>6.1} s  {first}", time.as_secs_f64());
            }
            Outcome::Skipped => {
                skipped += 1;
                println!("skipped  {name:<8}");
            }
        }
    }
    let more = [(partly, "passed in part"), (skipped, "skipped")];
    let more = more.into_iter().filter(|(number, _)| *number > 0).map(|(number, how)| format!(", {number} {how}"));
    println!("{passed} passed, {failed} failed{}", more.collect::<String>());
    if failed > 0 {
        bail!("see above for what failed");
    }
    Ok(())
}

/// All tests but the examples in documentation, with a PostgreSQL of their own.
fn unit() -> Result<()> {
    let cluster = postgres::Cluster::start()?;
    let mut tests = test_runner()?;
    tests.env(postgres::VARIABLE, cluster.url());
    tool::run(&mut tests)
}

/// nextest where it is installed; else cargo's own runner, and that is said.
fn test_runner() -> Result<Command> {
    let mut cargo = tool::cargo()?;
    if tool::find_program("cargo-nextest").is_some() {
        cargo.args(["nextest", "run", "--workspace"]);
    } else {
        println!("cargo-nextest is not installed: running the same tests with cargo test");
        cargo.args(["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]);
    }
    Ok(cargo)
}
