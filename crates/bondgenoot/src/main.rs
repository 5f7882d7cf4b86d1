//! The program: commands, settings, start and stop. The only room that reads the clock of the machine, its
//! environment and its randomness; everything else gets them as parameters.

mod check;
mod count;
mod demo;
mod import;
mod installation;
mod serve;
mod settings;

use clap::{Parser, Subcommand};

/// Bondgenoot: a municipality and its residents do things together, and anyone can check it.
#[derive(Debug, Parser)]
#[command(name = "bondgenoot", version, about, max_term_width = 100)]
struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Starts the demo municipality on this computer; nothing else is needed.
    Demo(demo::Arguments),
    /// Starts the program with your own settings.
    Serve(settings::Arguments),
    /// Counts a file of ballots, without a database.
    Count(count::Arguments),
    /// Takes in data from elsewhere.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Looks whether database, disk, mail and SQLite version are in order.
    Check(settings::Arguments),
}

#[derive(Debug, Subcommand)]
enum Import {
    /// An election in the Pabulib format becomes a budget.
    Pb(import::PbArguments),
}

fn main() -> std::process::ExitCode {
    let command = Command::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&anyhow::Error::from(error).context("the runtime could not start")),
    };
    let done = runtime.block_on(async {
        match command.what {
            What::Demo(arguments) => demo::run(arguments).await,
            What::Serve(arguments) => serve::run(&settings::read(arguments)?).await,
            What::Count(arguments) => return count::run(&arguments),
            What::Import { what: Import::Pb(arguments) } => import::pb(arguments).await,
            What::Check(arguments) => check::run(&settings::read(arguments)?).await,
        }
        .map(|()| std::process::ExitCode::SUCCESS)
    });
    match done {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

/// Says what went wrong in one paragraph, cause after cause.
fn fail(error: &anyhow::Error) -> std::process::ExitCode {
    eprintln!("bondgenoot: {error:#}");
    std::process::ExitCode::FAILURE
}
