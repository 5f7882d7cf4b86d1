//! Every command a developer or a checking machine runs: `cargo xtask NAME`.
//!
//! One module per command. This room may read the clock and the environment, start
//! programs and install Debian packages; it is never part of the program itself and
//! none of our other rooms may depend on it.
#![expect(
    clippy::disallowed_methods,
    reason = "commands measure time and read the environment; the program itself does not"
)]

mod bench;
mod browser;
mod classes;
mod deps;
mod docs;
mod fuzz;
mod judge;
mod look;
mod postgres;
mod test;
mod tool;
mod vendor;
mod wasm;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for developers of Bondgenoot.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The commands, one module each.
#[derive(Subcommand)]
enum Command {
    /// Check everything: format, lints, dependencies, documents, tests, browser journeys.
    Test(test::Options),
    /// Prove the direction of the dependencies between our rooms.
    Deps,
    /// Check links, paths and words in the documents and texts.
    Docs,
    /// Walk browser journeys (all, or the named ones).
    Journeys(browser::JourneyOptions),
    /// Make pictures of the main pages, on a small phone, a phone and a desk, in the folder pictures.
    Pictures(browser::PictureOptions),
    /// Draw the style guide: every part of our pages, as the pages draw it.
    Look,
    /// Measure the running program on this machine.
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Let a fuzzer look for input that makes tally stumble.
    Fuzz(fuzz::Options),
    /// Let Pabulib's own checker judge the ballots files that we write.
    Judge(judge::Options),
    /// Bring third-party style sheets and scripts into assets/vendor, as listed there.
    Vendor,
    /// Make the WebAssembly module for counting again in a browser, or check the one that is committed.
    Wasm(wasm::Options),
    /// Run one command with a throw-away PostgreSQL in `BONDGENOOT_TEST_POSTGRES`.
    Postgres(postgres::Options),
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Test(options) => test::run(&options),
        Command::Deps => deps::run(),
        Command::Docs => docs::run(),
        Command::Journeys(options) => browser::journeys(&options),
        Command::Pictures(options) => browser::pictures(&options),
        Command::Look => look::run(),
        Command::Bench(bench) => bench::run(&bench),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Judge(options) => judge::run(&options),
        Command::Vendor => vendor::run(),
        Command::Wasm(options) => wasm::run(&options),
        Command::Postgres(options) => postgres::run(&options),
    }
}
