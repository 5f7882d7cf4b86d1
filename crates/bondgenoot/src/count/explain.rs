//! `bondgenoot count FILE --explain PLAN`: all that can be said about one plan. Decides nothing itself.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tally::{Decided, EffectiveSupport, Election, Method, Needs, ProjectResult, Spending, Standing};
use web::language::Translator;
use web::result::explain::Explainer;

use super::Counting;
use super::text::Words;
use crate::table;

/// One plan of a result.
pub struct Explanation<'count> {
    election: &'count Election,
    decided: &'count Decided,
    plan: &'count ProjectResult,
    needs: Option<Needs>,
    support: Option<EffectiveSupport>,
    spending: Option<Spending>,
}

impl<'count> Explanation<'count> {
    /// Recounts to find what the plan would have needed, and works out what its supporters paid.
    pub fn find(counting: &'count Counting<'_>, decided: &'count Decided, id: &str) -> Result<Self> {
        let election = &counting.election;
        let plan = decided.projects.iter().find(|plan| plan.id == id).context("the result has no such plan")?;
        let needs = counting.with_control(|control| tally::needs(election, &decided.rule, id, control))?;
        let has_shares = matches!(decided.rule.method, Method::EqualShares(_)) && decided.rule.split.is_none();
        let support = if has_shares { tally::effective_support(election, decided, id)? } else { None };
        let spending = tally::spending(election, decided, id)?;
        Ok(Self { election, decided, plan, needs, support, spending })
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let plan = self.decided.report().projects.into_iter().find(|plan| plan.id == self.plan.id);
        let needs = self.needs.as_ref().map(|needs| {
            let cheaper = needs.cheaper_by.map(|less| less.to_decimal(self.decided.decimals));
            json!({ "more_votes": needs.more_votes, "cheaper_by": cheaper })
        });
        let round = self.decided.rounds.iter().find(|round| round.project == self.plan.id);
        json!({
            "project": plan,
            "needs": needs,
            "effective_support": self.support.as_ref().and_then(|support| support.percent),
            "payment": round.and_then(|round| round.payment.as_ref()),
            "spending": self.spending,
        })
    }

    /// For people.
    pub fn text(&self, t: Translator) -> String {
        let words = Words::new(self.election);
        let title = |id: &str| words.title(id);
        let currency = words.currency();
        let explainer = Explainer::new(t, self.decided, &title, &currency);
        let mut page = format!(
            "{}, {}\n{}\n",
            words.title(&self.plan.id),
            explainer.amount(self.plan.cost),
            explainer.why(self.plan, self.needs.as_ref())
        );
        let round = self.decided.rounds.iter().find(|round| round.project == self.plan.id);
        if let Some(payment) = round.and_then(|round| round.payment.as_ref()) {
            let values = [
                ("full", payment.in_full.into()),
                ("cap", explainer.share(&payment.cap).into()),
                ("last", payment.with_their_last_money.into()),
            ];
            let _infallible = writeln!(page, "{}", t.a("cli-explain-price", &values));
        }
        let lost = self.plan.standing == Standing::Lost;
        if let Some(near) = self.support.as_ref().filter(|_| lost).and_then(|support| explainer.near(support)) {
            let _infallible = writeln!(page, "{near}");
        }
        if let Some(needs) = &self.needs {
            let _infallible = writeln!(page, "\n{}", t.s("cli-explain-needs"));
            for sentence in explainer.needed_in_full(needs) {
                let _infallible = writeln!(page, "  {sentence}");
            }
        }
        if let Some(spending) = &self.spending {
            page.push_str(&spent(t, &words, &explainer, spending));
        }
        page
    }
}

/// What supporters had, paid in each round, and kept.
fn spent(t: Translator, words: &Words<'_>, explainer: &Explainer<'_>, spending: &Spending) -> String {
    let values = [
        ("supporters", t.count(spending.supporters).into()),
        ("money", explainer.rounded(spending.money).into()),
        ("left", explainer.rounded(spending.left).into()),
    ];
    let heads = ["cli-col-plan", "cli-col-round", "cli-col-paid", "cli-col-by"];
    let mut rows = vec![heads.map(|id| t.s(id).to_owned()).to_vec()];
    rows.extend(spending.rounds.iter().map(|paid| {
        vec![
            words.title(&paid.project),
            paid.round.to_string(),
            explainer.rounded(paid.money),
            t.count(paid.supporters),
        ]
    }));
    let table = if spending.rounds.is_empty() { String::new() } else { table::lines(&rows, 1) };
    format!("\n{}\n{}\n{table}", t.s("cli-explain-spending"), t.a("cli-explain-had", &values))
}
