//! `cargo xtask bench …`: figures about the running program, on this machine only.
//!
//! Every load goes to the loopback address of a server that the bench itself started, is
//! bounded in count and time, and stops by itself.

mod ballots;
mod client;
mod forms;
pub mod kill;
mod known;
mod official;
mod recount;
mod report;
mod server;
mod tally;
mod town;
mod vote;
mod voter;
mod web;

use anyhow::Result;
use clap::Subcommand;

pub use tally::folder as elections;

/// What can be measured.
#[derive(Subcommand)]
pub enum Bench {
    /// Per page of the demo: processor time, waiting time under load, bytes, memory, start.
    Web(web::Options),
    /// Casts every ballot of a file through the pages of a running server, counts, and compares with the file.
    Vote(vote::Options),
    /// In Chromium: how long a visitor waits for a real election to be counted again on the page.
    Recount(recount::Options),
    /// Kills the server again and again while people vote, fills its disk, and looks whether anything was lost.
    Kill(kill::Options),
    /// Per real election: time to read and count it by each rule, and memory.
    Tally(tally::Options),
}

/// Runs the chosen measurement.
pub fn run(bench: &Bench) -> Result<()> {
    match bench {
        Bench::Web(options) => web::run(options),
        Bench::Vote(options) => vote::run(options),
        Bench::Recount(options) => recount::run(options),
        Bench::Kill(options) => kill::run(options),
        Bench::Tally(options) => tally::run(options),
    }
}
