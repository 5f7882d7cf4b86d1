//! `cargo xtask bench recount`: how long a visitor waits for "Tel zelf na", in Chromium on this machine.
//!
//! Imports real elections into a demo, opens the page that counts again and presses its button a few times. The first
//! time brings the files and compiles the module; the later ones only count.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use super::report;
use super::server::Server;
use crate::{browser, tool};

/// Elections to count again, by Add1 with fill: the rule that we advise.
const FILES: [&str; 3] = ["Netherlands_Assen_2024", "Poland_Wieliczka_2023_Green_Budget", "Netherlands_Amsterdam_621"];

/// How to measure.
#[derive(Args)]
pub struct Options {
    /// How often the button is pressed per election.
    #[arg(long, default_value_t = 5)]
    times: u32,
    /// Put the table into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// What the browser saw, in milliseconds: from the press of the button to the verdict, and the count alone.
#[derive(Deserialize)]
struct Seen {
    verdict: String,
    waited: Vec<f64>,
    counted: Vec<f64>,
}

/// Measures.
pub fn run(options: &Options) -> Result<()> {
    let circumstances = report::circumstances()?;
    let folder = super::elections()?;
    // The count runs in the browser, so how the program itself was built does not matter.
    let program = browser::build_program("dev")?;
    let data = tempfile::tempdir()?;
    drop(Server::demo(&program, data.path())?);
    let mut paths = Vec::new();
    for name in FILES {
        paths.push(import(&program, &folder.join(format!("{name}.pb")), data.path())?);
    }
    let server = Server::demo(&program, data.path())?;
    let header = ["file", "first wait", "later waits, middle", "count alone, middle"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    for (name, path) in FILES.into_iter().zip(&paths) {
        let mut node = browser::prepare("bench-recount.js")?;
        node.args([server.url(&format!("{path}/uitslag/natellen")), options.times.to_string()]);
        let seen: Seen = serde_json::from_str(&tool::capture(&mut node)?).context("what the browser saw")?;
        ensure!(seen.verdict.starts_with("Gelijk"), "{name}: {}", seen.verdict);
        let (first, later) = seen.waited.split_first().context("nothing was counted")?;
        rows.push(vec![name.to_owned(), seconds(*first), seconds(middle(later)), seconds(middle(&seen.counted))]);
    }
    let text = format!(
        "{circumstances}. Chromium without a screen, server on the same machine, rule Add1 with fill; each verdict was \"Gelijk\". \
         `cargo xtask bench recount --write` makes this section.\n\n{}\nAim: Amsterdam 621 within 3 s.",
        report::table(&rows)
    );
    println!("\n{text}");
    if options.write { report::write("recount", &text) } else { Ok(()) }
}

/// Imports and counts an election; gives the path of its undertaking.
fn import(program: &Path, file: &Path, data: &Path) -> Result<String> {
    let mut import = tool::command(program)?;
    import.args(["import", "pb"]).arg(file).args(["--phase", "closed", "--host", "localhost", "--data"]).arg(data);
    import.arg("--database").arg(data.join("demo.sqlite"));
    super::town::imported(&tool::capture(&mut import)?)
}

/// The middle one of some figures.
fn middle(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

fn seconds(milliseconds: f64) -> String {
    format!("{:.2} s", milliseconds / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_in_seconds() {
        assert_eq!(seconds(middle(&[900.0, 100.0, 250.0])), "0.25 s");
    }
}
