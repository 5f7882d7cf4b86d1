//! What was aimed for, and whether it was met.

use super::growth::{self, Size};
use super::one::Measured;
use super::shown;

/// File, rule and seconds.
const ADD1: [(&str, f64); 6] = [
    ("Poland_Wieliczka_2023_Green_Budget", 0.05),
    ("Netherlands_Amsterdam_621", 0.3),
    ("Poland_Warszawa_2020_Praga-Poludnie", 1.5),
    ("Poland_Warszawa_2026", 1.5),
    ("Poland_Lodz_2025", 1.5),
    ("Hungary_Budapest_2024", 20.0),
];

/// One row for each aim: what, aim, measured, met or missed.
pub fn rows(all: &[Measured], made: &[Measured], every: &[Measured], sizes: &[Size]) -> Vec<Vec<String>> {
    let mut rows = vec![["aim", "at most", "wall", "processor", "met"].map(str::to_owned).to_vec()];
    let mut row = |what: String, aim: String, wall: String, processor: String, met: bool| {
        rows.push(vec![what, aim, wall, processor, if met { "yes" } else { "no" }.to_owned()]);
    };
    for (name, aim) in ADD1 {
        let Some(measured) = all.iter().find(|measured| measured.file == name) else { continue };
        let slowest = ["exhaustive", "overspend"].iter().filter_map(|rule| measured.counts.get(*rule));
        let Some(count) = slowest.max_by(|left, right| left.wall.total_cmp(&right.wall)) else { continue };
        let what = format!("Add1, step 1, slower stop: {name}");
        row(what, shown(aim), shown(count.wall), shown(count.processor), count.wall < aim);
    }
    let together = |measured: &Measured| measured.read + measured.counts.get("plain").map_or(0.0, |count| count.wall);
    if let Some(slowest) = every.iter().max_by(|left, right| together(left).total_cmp(&together(right))) {
        let what = format!("read and Equal Shares, slowest of {} files: {}", every.len(), slowest.file);
        row(what, shown(0.3), shown(together(slowest)), String::new(), together(slowest) < 0.3);
    }
    if let Some(largest) = all.iter().max_by(|left, right| left.peak.total_cmp(&right.peak)) {
        let what = format!("peak memory: {}", largest.file);
        row(what, "200 MB".to_owned(), format!("{:.0} MB", largest.peak), String::new(), largest.peak < 200.0);
    }
    let (growth, most) = (growth::growth(sizes), growth::TOLERANCE);
    let what = "time per approval and winner, times that of the smallest election";
    row(what.to_owned(), format!("{most:.1}"), String::new(), format!("{growth:.2}"), growth < most);
    if let Some(million) = made.first() {
        let counted = million.counts.get("plain").map_or(0.0, |count| count.wall);
        let what = "1,000,000 ballots, 200 plans, Equal Shares";
        row(what.to_owned(), shown(10.0), shown(counted), String::new(), counted < 10.0);
        let what = "the same, peak memory";
        row(
            what.to_owned(),
            "1,000 MB".to_owned(),
            format!("{:.0} MB", million.peak),
            String::new(),
            million.peak < 1000.0,
        );
    }
    if let Some(large) = made.last() {
        let what = format!("read and count a file of {:.0} MB, peak memory", large.size);
        row(what, "2,500 MB".to_owned(), format!("{:.0} MB", large.peak), String::new(), large.peak < 2500.0);
    }
    rows
}
