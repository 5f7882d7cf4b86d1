//! pabutools beside tally: a separate program in a virtual environment that the bench makes and that can be thrown away.
//!
//! pabutools is GPL: nothing of it enters our code; only names of winners, times and memory come out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde::Deserialize;

use super::super::report;
use super::one::{Measured, RULES};
use super::shown;
use crate::tool;

const VERSION: &str = "pabutools==1.2.3";

/// One run; nothing when it did not end in time.
#[derive(Debug, Clone, Deserialize)]
pub struct Theirs {
    /// Seconds of processor time, reading not included.
    seconds: f64,
    /// Of reading.
    read: f64,
    /// MB.
    peak: f64,
    winners: usize,
}

/// Per file and rule.
pub type All = BTreeMap<(String, String), Option<Theirs>>;

/// The Python of the environment; makes that first when it is not there.
fn python() -> Result<PathBuf> {
    let folder = tool::root()?.join("target/pabutools");
    let python = folder.join("bin/python");
    if !python.exists() {
        tool::run(tool::command("python3")?.args(["-m", "venv"]).arg(&folder))?;
    }
    tool::run(tool::command(&python)?.args(["-m", "pip", "install", "--quiet", VERSION]))?;
    Ok(python)
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pabutools").join(name)
}

/// Writes anew what pabutools decides on every file.
pub fn fixtures(folder: &Path) -> Result<()> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/tally/tests/fixtures/pabutools.json");
    tool::run(tool::command(python()?)?.arg(script("fixtures.py")).arg(folder).arg(target).arg("90"))
}

/// Measures every rule on every file, one process for each.
pub fn measure(folder: &Path, files: &[&str], limit: u64) -> Result<All> {
    let python = python()?;
    let mut all = All::new();
    for file in files {
        for (rule, ..) in RULES {
            let path = folder.join(format!("{file}.pb"));
            let mut command = tool::command(&python)?;
            command.arg(script("measure.py")).arg(path).arg(rule).arg(limit.to_string());
            let output = command.output()?;
            // Killed by its own limit of processor time; anything else is a fault of ours.
            let ended = output.status.code();
            if ended.is_some_and(|code| code != 0) {
                bail!("pabutools, {file}, {rule}: {}", String::from_utf8_lossy(&output.stderr));
            }
            let answer = ended.map(|_| serde_json::from_slice(&output.stdout)).transpose()?;
            eprintln!("pabutools, {file}, {rule}: {answer:?}");
            all.insert(((*file).to_owned(), rule.to_owned()), answer);
        }
    }
    Ok(all)
}

/// Seconds of pabutools, and how many times faster tally is.
pub fn table(ours: &[Measured], theirs: &All, limit: u64) -> String {
    let head = ["file", "read"].into_iter().chain(RULES.map(|(_, title, _)| title)).chain(["peak memory"]);
    let mut rows = vec![head.map(str::to_owned).collect::<Vec<_>>()];
    for measured in ours {
        let of = |rule: &str| theirs.get(&(measured.file.clone(), rule.to_owned())).cloned().flatten();
        let any: Vec<Theirs> = RULES.iter().filter_map(|(rule, ..)| of(rule)).collect();
        let times = |theirs: f64, ours: f64| format!("{} ({:.0}x)", shown(theirs), theirs / ours.max(1e-6));
        let mut row =
            vec![measured.file.clone(), any.first().map_or_else(String::new, |run| times(run.read, measured.read))];
        for (rule, ..) in RULES {
            let mine = measured.counts.get(rule);
            row.push(match (of(rule), mine) {
                (Some(run), Some(mine)) => format!("{} ({} winners)", times(run.seconds, mine.wall), run.winners),
                _ => format!("not within {limit} s"),
            });
        }
        let peak = any.iter().map(|run| run.peak).reduce(f64::max);
        row.push(peak.map_or_else(String::new, |peak| format!("{peak:.0} MB")));
        rows.push(row);
    }
    format!(
        "\n{VERSION} in the same run (exact fractions, equal ballots merged, one thread), seconds of processor time, and how \
         many times as long that is as tally by the clock. It breaks ties by id only and pays plans without votes, hence \
         other numbers of winners; peak memory is that of the runs that ended.\n\n{}",
        report::table(&rows)
    )
}
