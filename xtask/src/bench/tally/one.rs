//! One file, measured in this process: reading, and counting by each rule.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use ::tally::{Control, Election, Method, Outcome, Rule, Stop, TieKey, count_with, pb};
use anyhow::Result;
use serde::{Deserialize, Serialize};

/// Name, title of the column, and the rule.
type Named = (&'static str, &'static str, fn() -> Rule);

/// What is measured.
pub const RULES: [Named; 5] = [
    ("greedy", "greedy", || Rule::greedy(ties())),
    ("plain", "Equal Shares", || Rule::equal_shares(ties())),
    ("exhaustive", "Add1, exhaustive", || Rule::equal_shares_add1(Stop::Exhaustive, false, ties())),
    ("overspend", "Add1, overspend", || Rule::equal_shares_add1(Stop::Overspend, false, ties())),
    ("phragmen", "Phragmén", || Rule::new(Method::Phragmen, ties())),
];

fn ties() -> Vec<TieKey> {
    vec![TieKey::Cost, TieKey::Votes, TieKey::Id]
}

/// Figures of one file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Measured {
    pub file: String,
    /// Seconds.
    pub read: f64,
    pub counts: BTreeMap<String, Counted>,
    /// MB.
    pub peak: f64,
    /// MB.
    pub size: f64,
}

/// One count.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Counted {
    /// Seconds by the clock, the best of several runs.
    pub wall: f64,
    /// Seconds of processor time of that run, all threads together; counted in hundredths.
    pub processor: f64,
    pub winners: usize,
}

/// Measures a file; `plain`: reads it and counts it once by plain Equal Shares, no more.
pub fn measure(file: &Path, threads: usize, plain: bool) -> Result<Measured> {
    let bytes = fs::read(file)?;
    let size = megabytes(u64::try_from(bytes.len())? / 1024);
    let started = Instant::now();
    let election = pb::read_bytes(&bytes)?.election;
    let read = started.elapsed().as_secs_f64();
    drop(bytes);
    let mut counts = BTreeMap::new();
    for (name, _, rule) in RULES {
        if !plain || name == "plain" {
            counts.insert(name.to_owned(), best(&election, &rule(), threads, if plain { 1 } else { 5 })?);
        }
    }
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Measured { file: name, read, counts, peak: peak_memory(), size })
}

/// The best of so many runs, or of what fits in two seconds.
fn best(election: &Election, rule: &Rule, threads: usize, runs: usize) -> Result<Counted> {
    let begun = Instant::now();
    let mut best = once(election, rule, threads)?;
    for _ in 1..runs {
        if begun.elapsed().as_secs_f64() > 2.0 {
            break;
        }
        let again = once(election, rule, threads)?;
        if again.wall < best.wall {
            best = again;
        }
    }
    Ok(best)
}

/// A result beside the time shows that both measured the same thing.
fn once(election: &Election, rule: &Rule, threads: usize) -> Result<Counted> {
    let (started, before) = (Instant::now(), processor_time());
    let outcome = count_with(election, rule, &Control { threads, ..Control::default() })?;
    let (wall, processor) = (started.elapsed().as_secs_f64(), processor_time() - before);
    let winners = match outcome {
        Outcome::Decided(result) => result.winners.len(),
        Outcome::LotNeeded(lot) => lot.winners_so_far.len(),
    };
    Ok(Counted { wall, processor, winners })
}

/// Seconds of processor time that this process took, threads that ended included.
pub fn processor_time() -> f64 {
    let status = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name in parentheses may hold spaces; after it come the state and numbers. 14 and 15 are user and system.
    let fields: Vec<&str> = status.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn peak_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    megabytes(peak.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0))
}

#[expect(clippy::cast_precision_loss, reason = "a size in MB for reading")]
fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1024.0
}
