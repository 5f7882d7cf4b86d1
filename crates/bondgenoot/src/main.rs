//! The program: commands, settings, start and stop. The only room that reads the clock of the machine, its
//! environment and its randomness; everything else gets them as parameters.

mod admin;
mod certify;
mod check;
mod count;
mod demo;
mod ending;
mod export;
mod files;
mod import;
mod installation;
mod language;
mod organisation;
mod pb;
mod serve;
mod settings;
mod table;
mod watch;

use clap::{Parser, Subcommand};

/// Bondgenoot: a municipality and its residents do things together, and anyone can check it.
#[derive(Debug, Parser)]
#[command(name = "bondgenoot", version, max_term_width = 100)]
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
    Count(count::Arguments),
    Certify(certify::Arguments),
    /// Looks at files of ballots in the Pabulib format, or writes them anew.
    #[command(subcommand)]
    Pb(pb::Act),
    /// Looks whether database, disk, mail and SQLite version are in order.
    Check(settings::Arguments),
    /// Makes an administrator, and the organisation too when it is not there yet.
    #[command(subcommand)]
    Admin(admin::Act),
    /// Adds a further organisation to this installation.
    #[command(subcommand)]
    Organisation(organisation::Act),
    /// Brings data of others in.
    #[command(subcommand)]
    Import(import::Act),
    /// Writes everything that an organisation owns to a folder, as JSON and CSV.
    Export(export::Wanted),
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
            What::Certify(arguments) => return certify::run(&arguments),
            What::Pb(act) => return pb::run(&act),
            What::Check(arguments) => check::run(&settings::read(arguments)?).await,
            What::Admin(act) => admin::run(act).await,
            What::Organisation(act) => organisation::run(act).await,
            What::Import(act) => import::run(act).await,
            What::Export(arguments) => export::run(arguments).await,
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
    std::process::ExitCode::from(ending::status(error))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// The help of a command as an operator reads it.
    fn help(path: &[&str]) -> String {
        let mut command = Command::command().term_width(100);
        command.build();
        let mut at = &mut command;
        for name in path {
            at = at.find_subcommand_mut(name).expect("the command exists");
        }
        at.render_long_help().to_string()
    }

    #[test]
    fn every_command_explains_itself() {
        Command::command().debug_assert();
        insta::assert_snapshot!("help", help(&[]));
        insta::assert_snapshot!("help-admin-create", help(&["admin", "create"]));
        insta::assert_snapshot!("help-organisation-add", help(&["organisation", "add"]));
        insta::assert_snapshot!("help-import-areas", help(&["import", "areas"]));
        insta::assert_snapshot!("help-import-addresses", help(&["import", "addresses"]));
        insta::assert_snapshot!("help-export", help(&["export"]));
        insta::assert_snapshot!("help-serve", help(&["serve"]));
        insta::assert_snapshot!("help-count", help(&["count"]));
        insta::assert_snapshot!("help-certify", help(&["certify"]));
        insta::assert_snapshot!("help-pb-check", help(&["pb", "check"]));
        insta::assert_snapshot!("help-pb-convert", help(&["pb", "convert"]));
    }
}
