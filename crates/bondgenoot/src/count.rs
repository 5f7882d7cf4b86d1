//! `bondgenoot count FILE.pb`: counts a file of ballots and says who wins and why, without a database.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use tally::{Outcome, Rule, Stop, TieKey};

/// Exit status for a file that cannot be read as an election.
const BAD_FILE: u8 = 2;

/// What to count and how.
#[derive(Debug, Args)]
pub struct Arguments {
    /// File with plans and ballots, in the Pabulib format.
    file: PathBuf,
    #[command(flatten)]
    rule: RuleArguments,
    /// How to print the result.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// The counting rule as flags.
#[derive(Debug, Clone, Args)]
pub struct RuleArguments {
    /// Main rule.
    #[arg(long, value_enum, default_value = "equal-shares")]
    rule: RuleName,
    /// For equal shares: what is done with money that is left.
    #[arg(long, value_enum, default_value = "add1-fill")]
    completion: Completion,
    /// For add1: when the shares stop growing.
    #[arg(long, value_enum, default_value = "exhaustive")]
    stop: StopName,
    /// What decides between equals, in this order: cost (lower first), votes (more first), id.
    #[arg(long, value_delimiter = ',', value_enum, default_value = "cost,votes,id")]
    tie: Vec<Tie>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RuleName {
    /// Most votes first; a plan that does not fit is passed over.
    Greedy,
    /// Most votes first; stops at the first plan that does not fit.
    GreedyNoSkip,
    /// Method of Equal Shares with cost utilities.
    EqualShares,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Completion {
    /// It stays.
    None,
    /// Shares grow by one unit of money until the result would cost too much.
    Add1,
    /// The same, and then plans that still fit are paid, most votes first.
    Add1Fill,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StopName {
    /// When no other plan fits in the money left, or the next step overspends.
    Exhaustive,
    /// Only when the next step overspends.
    Overspend,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Tie {
    /// The cheaper plan.
    Cost,
    /// The plan with more votes.
    Votes,
    /// The plan whose id comes first.
    Id,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl RuleArguments {
    /// The rule that these flags say.
    pub fn to_rule(&self) -> Rule {
        let key = |tie: &Tie| match tie {
            Tie::Cost => TieKey::Cost,
            Tie::Votes => TieKey::Votes,
            Tie::Id => TieKey::Id,
        };
        let ties = self.tie.iter().map(key).collect();
        let stop = match self.stop {
            StopName::Exhaustive => Stop::Exhaustive,
            StopName::Overspend => Stop::Overspend,
        };
        match (self.rule, self.completion) {
            (RuleName::Greedy, _) => Rule::greedy(ties),
            (RuleName::GreedyNoSkip, _) => Rule::greedy_no_skip(ties),
            (RuleName::EqualShares, Completion::None) => Rule::equal_shares(ties),
            (RuleName::EqualShares, completion) => {
                Rule::equal_shares_add1(stop, completion == Completion::Add1Fill, ties)
            }
        }
    }
}

/// Counts and prints. Exit status 2 for a file that cannot be read, 1 when a lot must be drawn first.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let name = arguments.file.display();
    let bytes = match std::fs::read(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{name}: {error}");
            return Ok(ExitCode::from(BAD_FILE));
        }
    };
    let file = match tally::pb::read_bytes(&bytes) {
        Ok(file) => file,
        Err(findings) => {
            eprintln!("{name}: {findings}");
            return Ok(ExitCode::from(BAD_FILE));
        }
    };
    for finding in &file.warnings.list {
        eprintln!("{name}: {finding}");
    }
    let outcome = tally::count(&file.election, &arguments.rule.to_rule())?;
    match arguments.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&outcome.report())?),
        Format::Text => print!("{}", text(&outcome)),
    }
    Ok(if matches!(outcome, Outcome::Decided(_)) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The result for people.
fn text(outcome: &Outcome) -> String {
    use std::fmt::Write as _;
    let mut page = String::new();
    match outcome {
        Outcome::LotNeeded(lot) => {
            let _infallible = writeln!(page, "A lot must be drawn between: {}", lot.tied.join(", "));
        }
        Outcome::Decided(decided) => {
            let report = decided.report();
            let _infallible = writeln!(
                page,
                "{} plans win. They cost {} of {}; {} is left. {} ballots, {} of them without a winner.",
                report.winners.len(),
                report.total_cost,
                report.budget,
                report.left,
                report.ballots,
                report.ballots_without_winner
            );
            if let Some(endowment) = &report.endowment {
                let steps = report.steps.map(|steps| format!(", after {steps} steps")).unwrap_or_default();
                let _infallible = writeln!(page, "Every ballot had {} to spend{steps}.", endowment.decimal);
            }
            for id in &report.winners {
                if let Some(plan) = report.projects.iter().find(|plan| plan.id == *id) {
                    let _infallible = writeln!(page, "  wins   {id}  cost {}  votes {}", plan.cost, plan.votes);
                }
            }
            for plan in report.projects.iter().filter(|plan| !report.winners.iter().any(|id| *id == plan.id)) {
                let reason = serde_json::to_string(&plan.reason).unwrap_or_default();
                let _infallible =
                    writeln!(page, "  loses  {}  cost {}  votes {}  {reason}", plan.id, plan.cost, plan.votes);
            }
        }
    }
    page
}
