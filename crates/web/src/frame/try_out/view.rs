//! A try-out in words: what was counted, what every rule makes of it, and what can be taken over.

use app::frame::try_out::{Source, TriedPlan, TriedRule, TryOut, in_form};
use app::result::Beside;
use tally::pb::{Finding, Severity};

use crate::finding;
use crate::form::Choice;
use crate::language::Translator;
use crate::result::explain::rule_name;
use crate::result::rules::{self, RuleRow};

/// A plan of the try-out.
pub(super) struct PlanRow {
    pub(super) title: String,
    pub(super) where_and_what: String,
    pub(super) cost: String,
    pub(super) votes: String,
    pub(super) won: bool,
}

/// Everything the page shows of a try-out.
pub(super) struct Outcome {
    /// What the rule of the frame does.
    pub(super) title: String,
    /// What was counted; for a simulation, that it is one.
    pub(super) lead: String,
    /// What to know before reading the figures.
    pub(super) notes: Vec<String>,
    /// What was accepted of a file with a warning, and how many of these there are.
    pub(super) warnings: Vec<String>,
    pub(super) warnings_title: String,
    pub(super) caption: String,
    pub(super) rows: Vec<RuleRow>,
    pub(super) plans: Vec<PlanRow>,
    pub(super) plans_title: String,
    /// Rules that the form can say, to take over.
    pub(super) choices: Vec<Choice>,
}

pub(super) fn outcome(t: Translator, source: &Source, tried: &TryOut, warnings: &[Finding]) -> Outcome {
    let title = |number: i64| title(tried, number);
    let others: Vec<Beside> = tried.others.iter().map(|other| other.beside.clone()).collect();
    let mut rows = rules::rows(t, tried.amount, &tried.own.beside, &others, &title);
    for (row, rule) in rows.iter_mut().zip(std::iter::once(&tried.own).chain(&tried.others)) {
        row.notes.extend(lot(t, rule, &title));
    }
    let found = tried.own.beside.found.as_ref();
    let (winners, spent) = found.map(|found| (found.winners.len(), found.spent)).unwrap_or_default();
    let (listed, count) = finding::sentences(t, warnings, Severity::Warning);
    Outcome {
        title: t.a("try-out-outcome", &[("count", winners.into()), ("spent", t.money(spent).into())]),
        lead: lead(t, source, tried),
        notes: notes(t, tried),
        warnings: listed,
        warnings_title: t.a("try-out-warnings", &[("count", count.into())]),
        caption: t.a("rules-caption", &[("ballots", tried.ballots.into())]),
        rows,
        plans: tried.plans.iter().map(|plan| plan_row(t, plan)).collect(),
        plans_title: t.a("try-out-plans", &[("count", tried.plans.len().into())]),
        choices: tried.others.iter().filter_map(|other| choice(t, other)).collect(),
    }
}

fn title(tried: &TryOut, number: i64) -> String {
    let plan = tried.plans.iter().find(|plan| plan.number == number);
    plan.map_or_else(|| number.to_string(), |plan| plan.title.clone())
}

fn lead(t: Translator, source: &Source, tried: &TryOut) -> String {
    let values = [
        ("title", tried.title.as_str().into()),
        ("plans", tried.plans.len().into()),
        ("ballots", tried.ballots.into()),
        ("amount", t.money(tried.amount).into()),
    ];
    match source {
        Source::Simulation(size) => {
            let [_, plans, ballots, amount] = values;
            // A seed is read out and typed again: digits without dots.
            t.a("try-out-lead-simulation", &[plans, ballots, amount, ("seed", size.seed.to_string().into())])
        }
        Source::Earlier(_) => t.a("try-out-lead-earlier", &values),
        Source::File(_) => t.a("try-out-lead-file", &values),
    }
}

fn notes(t: Translator, tried: &TryOut) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(currency) = &tried.currency {
        notes.push(t.a("try-out-currency", &[("currency", currency.as_str().into())]));
    }
    if tried.outside > 0 {
        notes.push(t.a("try-out-outside", &[("count", tried.outside.into())]));
    }
    if !tried.own.beside.rule.minimums.is_empty() || !tried.own.beside.rule.caps.is_empty() {
        notes.push(t.s("try-out-limits").to_owned());
    }
    if !tried.stopped.is_empty() {
        let names: Vec<String> = tried.stopped.iter().map(|rule| rule_name(t, rule)).collect();
        notes.push(t.a("try-out-stopped", &[("rules", names.join(", ").into())]));
    }
    notes
}

/// That a lot would be drawn, and between which plans.
fn lot(t: Translator, rule: &TriedRule, title: &dyn Fn(i64) -> String) -> Option<String> {
    let names: Vec<String> = rule.tied.iter().map(|number| title(*number)).collect();
    (!names.is_empty()).then(|| t.a("try-out-lot", &[("plans", names.join(", ").into())]))
}

fn plan_row(t: Translator, plan: &TriedPlan) -> PlanRow {
    let facts = [plan.area.as_str(), plan.theme.as_str()].into_iter().filter(|text| !text.is_empty());
    PlanRow {
        title: plan.title.clone(),
        where_and_what: facts.collect::<Vec<_>>().join(" · "),
        cost: t.money(plan.cost),
        votes: t.count(plan.votes),
        won: plan.won,
    }
}

/// A rule as an option of the form that takes one over.
fn choice(t: Translator, tried: &TriedRule) -> Option<Choice> {
    let (method, completion) = in_form(&tried.beside.rule)?;
    Some(Choice::new(format!("{method}.{completion}"), rule_name(t, &tried.beside.rule)))
}
