//! Elections larger than any real one, made here from a fixed stream of numbers.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;

use super::one::Measured;
use super::{apart, shown};

/// Name, plans, ballots, and the least and most choices on a ballot.
const ELECTIONS: [(&str, u64, u64, u64, u64); 3] = [
    ("million_ballots_200_plans", 200, 1_000_000, 3, 12),
    ("million_plans", 1_000_000, 100_000, 1, 10),
    ("two_million_long_ballots", 200, 2_300_000, 40, 90),
];

/// Reads each and counts it once.
pub fn measure(threads: usize) -> Result<Vec<Measured>> {
    let folder = tempfile::tempdir()?;
    let mut all = Vec::new();
    for (name, plans, ballots, least, most) in ELECTIONS {
        let path = folder.path().join(format!("{name}.pb"));
        write(&path, plans, ballots, least, most)?;
        all.push(apart(&path, threads, true)?);
        std::fs::remove_file(path)?;
    }
    Ok(all)
}

pub fn rows(all: &[Measured]) -> Vec<Vec<String>> {
    let head = ["election", "size", "read", "Equal Shares", "peak memory"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for measured in all {
        let count = measured
            .counts
            .get("plain")
            .map_or_else(String::new, |count| format!("{} ({} winners)", shown(count.wall), count.winners));
        let (size, peak) = (format!("{:.0} MB", measured.size), format!("{:.0} MB", measured.peak));
        rows.push(vec![measured.file.clone(), size, shown(measured.read), count, peak]);
    }
    rows
}

fn write(path: &Path, plans: u64, ballots: u64, least: u64, most: u64) -> Result<()> {
    let mut state = 2026_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "META\nkey;value\nbudget;20000000\nvote_type;approval\nPROJECTS\nproject_id;cost")?;
    for plan in 0..plans {
        writeln!(file, "{plan};{}", 10_000 + next(900_000))?;
    }
    writeln!(file, "VOTES\nvoter_id;vote")?;
    for voter in 0..ballots {
        let mut choices: Vec<u64> = Vec::new();
        for _ in 0..least + next(most - least + 1) {
            // The smaller of two numbers: some plans are far more popular than others.
            let plan = next(plans).min(next(plans));
            if !choices.contains(&plan) {
                choices.push(plan);
            }
        }
        let list: Vec<String> = choices.iter().map(u64::to_string).collect();
        writeln!(file, "{voter};{}", list.join(","))?;
    }
    file.flush()?;
    Ok(())
}
