//! From the ballot box to an election that `tally` counts.

use domain::Cents;
use domain::frame::{BallotForm, Frame};
use store::ballot::BallotPlan;
use tally::{Amount, BallotKind, Completion, Election, ElectionBuilder, Method, Project, Rule};

use crate::{Error, Result};

/// Cents: every amount of ours has two decimals.
const DECIMALS: u8 = 2;

/// The election: plans by number, ballots as lists of numbers.
pub fn build(title: &str, frame: &Frame, plans: &[BallotPlan], ballots: &[Vec<i64>]) -> Result<Election> {
    let kind = match frame.vote.ballot {
        BallotForm::Approval { maximum: 1, .. } => BallotKind::ChooseOne,
        BallotForm::Approval { .. } => BallotKind::Approval,
        BallotForm::WithinBudget => BallotKind::Knapsack,
    };
    let mut builder = ElectionBuilder::new(kind, amount(frame.amount)?, DECIMALS).map_err(wrong)?;
    describe(&mut builder, title, frame);
    for plan in plans {
        let mut project = Project::new(plan.number.to_string(), amount(plan.cost)?);
        project.name.clone_from(&plan.title);
        project.categories = [&plan.category].into_iter().filter(|name| !name.is_empty()).cloned().collect();
        project.neighborhoods = [&plan.area_name].into_iter().filter(|name| !name.is_empty()).cloned().collect();
        builder.project(project);
    }
    for ballot in ballots {
        let numbers: Vec<String> = ballot.iter().map(ToString::to_string).collect();
        let ids: Vec<&str> = numbers.iter().map(String::as_str).collect();
        builder.ballot(&ids).map_err(wrong)?;
    }
    builder.build().map_err(wrong)
}

/// The lines that the format asks for at the head of a file.
fn describe(builder: &mut ElectionBuilder, title: &str, frame: &Frame) {
    let day = |moment: domain::Timestamp| {
        let (year, month, day) = moment.day().parts();
        format!("{day:02}.{month:02}.{year}")
    };
    builder.meta("description", title);
    builder.meta("country", "Netherlands");
    builder.meta("unit", title);
    builder.meta("instance", day(frame.phases.vote.closes));
    builder.meta("rule", rule_name(&frame.vote.rule));
    builder.meta("date_begin", day(frame.phases.vote.opens));
    builder.meta("date_end", day(frame.phases.vote.closes));
    builder.meta("language", "nl");
    builder.meta("currency", "EUR");
    if let BallotForm::Approval { minimum, maximum } = frame.vote.ballot {
        builder.meta("min_length", minimum.to_string());
        builder.meta("max_length", maximum.to_string());
    } else {
        builder.meta("max_sum_cost", (frame.amount.cents() / 100).to_string());
    }
}

/// The nearest label of the format; the exact rule stands in the published frame.
fn rule_name(rule: &Rule) -> &'static str {
    match &rule.method {
        Method::Greedy(_) => "greedy",
        Method::EqualShares(shares) if shares.completion == Completion::None => "equalshares",
        Method::EqualShares(_) => "equalshares/add1",
        _ => "unknown",
    }
}

/// An amount in cents, whatever the decimals of a file.
pub fn from_file(amount: Amount, decimals: u8) -> Option<Cents> {
    let minor = amount.minor();
    match decimals {
        0 => minor.checked_mul(100),
        1 => minor.checked_mul(10),
        2 => Some(minor),
        _ => None,
    }
    .map(Cents::new)
}

fn amount(cents: Cents) -> Result<Amount> {
    Amount::from_minor(cents.cents()).map_err(wrong)
}

fn wrong(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("the ballots cannot be counted: {error}"))
}
