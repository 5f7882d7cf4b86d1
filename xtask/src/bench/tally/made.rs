//! Elections larger than any real one, made here from a fixed stream of numbers.

use std::fs::File;
use std::io::{BufWriter, Write};

use anyhow::Result;

use super::one::Measured;
use super::{apart, shown};

/// How large an election is made.
pub struct Sizes {
    pub plans: u64,
    pub ballots: u64,
    /// Fewest and most choices on a ballot.
    pub least: u64,
    pub most: u64,
    pub budget: u64,
}

const ELECTIONS: [(&str, Sizes); 3] = [
    ("million_ballots_200_plans", Sizes { plans: 200, ballots: 1_000_000, least: 3, most: 12, budget: 20_000_000 }),
    ("million_plans", Sizes { plans: 1_000_000, ballots: 100_000, least: 1, most: 10, budget: 20_000_000 }),
    // A file of 500 MB; no two ballots are equal.
    ("five_million_long_ballots", Sizes { plans: 200, ballots: 5_000_000, least: 27, most: 37, budget: 20_000_000 }),
];

/// Reads each and counts it once.
pub fn measure(threads: usize) -> Result<Vec<Measured>> {
    let folder = tempfile::tempdir()?;
    let mut all = Vec::new();
    for (name, sizes) in ELECTIONS {
        let path = folder.path().join(format!("{name}.pb"));
        write(BufWriter::new(File::create(&path)?), &sizes)?;
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

/// Writes an election as a `.pb` file.
pub fn write(mut file: impl Write, Sizes { plans, ballots, least, most, budget }: &Sizes) -> Result<()> {
    let mut state = 2026_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    writeln!(file, "META\nkey;value\nbudget;{budget}\nvote_type;approval\nPROJECTS\nproject_id;cost")?;
    for plan in 0..*plans {
        writeln!(file, "{plan};{}", 10_000 + next(900_000))?;
    }
    writeln!(file, "VOTES\nvoter_id;vote")?;
    for voter in 0..*ballots {
        let mut choices: Vec<u64> = Vec::new();
        for _ in 0..least + next(most - least + 1) {
            // The smaller of two numbers: some plans are far more popular than others.
            let plan = next(*plans).min(next(*plans));
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
