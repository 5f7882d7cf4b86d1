//! Tables of figures: on the screen and, when asked, in `docs/benchmarks.md`.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::tool;

/// A table in Markdown, its columns as wide as their widest cell.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, wide))| {
            let gap = " ".repeat(wide - cell.chars().count());
            // Names left, figures right.
            if column == 0 { format!(" {cell}{gap} ") } else { format!(" {gap}{cell} ") }
        });
        format!("|{}|\n", cells.collect::<Vec<_>>().join("|"))
    };
    let rule: Vec<String> = widths
        .iter()
        .enumerate()
        .map(|(column, wide)| if column == 0 { "-".repeat(*wide) } else { format!("{}:", "-".repeat(wide - 1)) })
        .collect();
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.insert(1.min(lines.len()), line(&rule));
    lines.concat()
}

/// On which machine and day a figure was measured.
pub fn circumstances() -> Result<String> {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = about
        .lines()
        .find_map(|line| line.strip_prefix("model name").map(|rest| rest.trim_start_matches([' ', '\t', ':'])))
        .unwrap_or("unknown processor");
    let cores = about.lines().filter(|line| line.starts_with("processor")).count();
    let day = tool::capture(tool::command("date")?.arg("+%Y-%m-%d"))?;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?");
    Ok(format!("{}; {cores} cores, {processor}; load before the run {load}", day.trim()))
}

/// Puts the text under its own heading in `docs/benchmarks.md`, in the place of the former one.
pub fn write(heading: &str, body: &str) -> Result<()> {
    let file = tool::root()?.join("docs/benchmarks.md");
    let before = fs::read_to_string(&file).unwrap_or_else(|_| "# Benchmarks\n".to_owned());
    fs::write(&file, replace_section(&before, heading, body)).context("docs/benchmarks.md")?;
    println!("written to docs/benchmarks.md, section {heading}");
    Ok(())
}

/// The wait below which this many of a hundred requests stayed; `sorted` goes up.
pub fn part(sorted: &[Duration], percent: usize) -> Duration {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

/// With two digits behind the point.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1000.0)
}

/// From the system's kB (1,024 bytes) to MB.
pub fn megabytes(kilobytes: u64) -> String {
    let tenths = kilobytes * 1024 / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

fn replace_section(document: &str, heading: &str, body: &str) -> String {
    let title = format!("## {heading}\n");
    let section = format!("{title}\n{}\n", body.trim());
    let Some((before, rest)) = document.split_once(&title) else {
        return format!("{}\n\n{section}", document.trim_end());
    };
    let after = rest.find("\n## ").and_then(|at| rest.get(at..)).unwrap_or_default();
    format!("{before}{section}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_takes_the_place_of_the_former_one_and_leaves_the_others() {
        let first = replace_section("# Benchmarks\n", "web", "one");
        assert_eq!(first, "# Benchmarks\n\n## web\n\none\n");
        let both = replace_section(&first, "vote", "two");
        let again = replace_section(&both, "web", "three");
        assert_eq!(again, "# Benchmarks\n\n## web\n\nthree\n\n## vote\n\ntwo\n");
        assert_eq!(replace_section(&again, "web", "three"), again, "writing twice changes nothing");
    }

    #[test]
    fn tables_line_up() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        assert_eq!(
            table(&[row(["page", "ms"]), row(["/", "0.25"])]),
            "| page |   ms |\n| ---- | ---: |\n| /    | 0.25 |\n"
        );
    }

    #[test]
    fn parts_of_a_hundred_are_taken_upwards() {
        let waits: Vec<Duration> = (1..=200).map(Duration::from_millis).collect();
        assert_eq!(part(&waits, 50), Duration::from_millis(100));
        assert_eq!(part(&waits, 99), Duration::from_millis(198));
        assert_eq!(part(&[], 99), Duration::ZERO);
    }

    #[test]
    fn memory_is_told_in_millions_of_bytes() {
        assert_eq!(megabytes(60_000), "61.4 MB");
    }
}
