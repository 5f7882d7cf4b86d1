//! A result for people: the answer first, then one sentence per plan. Counts nothing.

use std::fmt::Write as _;
use std::path::Path;

use domain::text::clean_line;
use tally::{Decided, Election, LotNeeded, Outcome, ProjectResult, Standing, TieKey};
use web::language::Translator;
use web::result::explain::Explainer;

use crate::table;

/// Titles and money of one election, for sentences about it.
pub struct Words<'election> {
    election: &'election Election,
}

impl<'election> Words<'election> {
    /// Words about this election.
    pub fn new(election: &'election Election) -> Self {
        Self { election }
    }

    /// The title of a plan with its id in front, safe to print.
    pub fn title(&self, id: &str) -> String {
        let name = self.election.find(id).map_or("", |index| self.election.project(index).name.as_str());
        table::printable(&if name.is_empty() { id.to_owned() } else { format!("{id} {name}") })
    }

    /// The currency of the file, as in `EUR`; empty when it names none.
    pub fn currency(&self) -> String {
        table::printable(self.election.meta("currency").unwrap_or_default())
    }
}

/// The result of a count by a rule in flags, or from this file.
pub fn page(t: Translator, election: &Election, outcome: &Outcome, rule_file: Option<&Path>) -> String {
    let words = Words::new(election);
    match outcome {
        Outcome::Decided(decided) => decided_page(t, &words, decided),
        Outcome::LotNeeded(lot) => lot_page(t, &words, lot, rule_file),
    }
}

/// Which plans are equal, and how to go on. What was drawn for other plans before stays in front.
fn lot_page(t: Translator, words: &Words<'_>, lot: &LotNeeded, rule_file: Option<&Path>) -> String {
    let plans: Vec<String> = lot.tied.iter().map(|id| words.title(id)).collect();
    let drawn = lot.rule.ties.iter().filter_map(|key| if let TieKey::Lot(order) = key { Some(order) } else { None });
    let order: Vec<&str> =
        drawn.flatten().filter(|id| !lot.tied.contains(id)).chain(&lot.tied).map(String::as_str).collect();
    let rule = match rule_file {
        Some(file) => format!("--rule-file {}", file.display()),
        None => format!("--tie {}", super::rule::tie_words(&lot.rule.ties).join(",")),
    };
    let flags = format!("{rule} --lot {}", order.join(","));
    format!(
        "{}\n{}\n",
        t.a("cli-lot", &[("plans", plans.join(", ").into())]),
        t.a("cli-lot-next", &[("flags", clean_line(&flags).into())])
    )
}

fn decided_page(t: Translator, words: &Words<'_>, decided: &Decided) -> String {
    let title = |id: &str| words.title(id);
    let currency = words.currency();
    let explainer = Explainer::new(t, decided, &title, &currency);
    let mut page = lead(t, decided, &explainer);
    let winners = decided.winners.iter().filter_map(|id| decided.projects.iter().find(|plan| plan.id == *id));
    let winners: Vec<&ProjectResult> = winners.collect();
    let mut others: Vec<&ProjectResult> =
        decided.projects.iter().filter(|plan| plan.standing != Standing::Won).collect();
    others.sort_by_key(|plan| std::cmp::Reverse(plan.votes));
    for (heading, plans) in [("cli-winners", winners), ("cli-others", others)] {
        if plans.is_empty() {
            continue;
        }
        let _infallible = writeln!(page, "\n{}", t.s(heading));
        for plan in plans {
            let cost = explainer.amount(plan.cost);
            let _infallible =
                writeln!(page, "  {}, {cost}\n      {}", words.title(&plan.id), explainer.why(plan, None));
        }
    }
    page
}

/// The answer: how many plans, what they cost, what voters had, and why it ended.
fn lead(t: Translator, decided: &Decided, explainer: &Explainer<'_>) -> String {
    let money = [
        ("cost", explainer.amount(decided.total_cost).into()),
        ("budget", explainer.amount(decided.budget).into()),
        ("left", explainer.amount(decided.left).into()),
    ];
    let ballots = [("ballots", decided.ballots.into()), ("without", t.count(decided.voters.without_winner).into())];
    let mut lines = vec![
        t.a("cli-lead", &[("plans", decided.winners.len().into())]),
        t.a("cli-money", &money),
        t.a("cli-ballots", &ballots),
    ];
    if let Some(endowment) = &decided.endowment {
        let share = ("share", explainer.share(endowment).into());
        lines.push(match decided.steps {
            Some(steps) if steps > 0 => t.a("cli-share-grown", &[share, ("steps", steps.into())]),
            _ => t.a("cli-share", &[share]),
        });
    }
    lines.push(explainer.stopped());
    lines.join("\n") + "\n"
}
