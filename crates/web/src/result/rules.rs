//! `/opgave/{slug}/uitslag/regels`: the published rule beside other rules, on the same ballots. The published rule is
//! what counts, and the page says so first.

use app::result::{Beside, Found};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::Cents;

use super::explain::{people, rule_name, rule_tendency};
use super::{counted, crumbs};
use crate::chart;
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// One rule in a table of rules.
pub struct RuleRow {
    /// Name of the rule.
    pub name: String,
    /// What it tends to do.
    pub tendency: String,
    /// The rule that counts stands first.
    pub is_own: bool,
    /// It needs a drawn lot first: there are no figures.
    pub needs_lot: bool,
    /// How many plans go ahead.
    pub plans: String,
    /// What they cost.
    pub cost: String,
    /// Budget that nobody gets.
    pub left: String,
    /// Neighbourhoods with a winner and how many there are; empty when plans name none.
    pub areas: String,
    /// Voters without a winner.
    pub without: String,
    /// Winners on the average ballot.
    pub mean: String,
    /// What is spent, as a lane as wide as the budget.
    pub lane: String,
    /// Titles of plans that go ahead here and not under the rule that counts.
    pub gained: Vec<String>,
    /// Titles of plans that go ahead under the rule that counts and not here.
    pub lost: Vec<String>,
    /// Further sentences.
    pub notes: Vec<String>,
}

/// The rows of a table of rules: the rule that counts first. `title` gives the title of a plan by its number.
pub fn rows(
    t: Translator,
    budget: Cents,
    own: &Beside,
    others: &[Beside],
    title: &dyn Fn(i64) -> String,
) -> Vec<RuleRow> {
    let table = Table { t, budget, own: own.found.as_ref(), title };
    std::iter::once(own).chain(others).enumerate().map(|(place, beside)| table.row(beside, place == 0)).collect()
}

struct Table<'table> {
    t: Translator,
    budget: Cents,
    own: Option<&'table Found>,
    title: &'table dyn Fn(i64) -> String,
}

impl Table<'_> {
    fn row(&self, beside: &Beside, is_own: bool) -> RuleRow {
        let t = self.t;
        let found = beside.found.as_ref();
        let shown = |figure: &dyn Fn(&Found) -> String| found.map(figure).unwrap_or_default();
        let parts = |found: &Found| [(found.spent.cents(), if is_own { "app-fill-a" } else { "app-fill-before" })];
        let (gained, lost) = found.map(|found| self.changes(found)).unwrap_or_default();
        RuleRow {
            name: rule_name(t, &beside.rule),
            tendency: rule_tendency(t, &beside.rule),
            is_own,
            needs_lot: found.is_none(),
            plans: shown(&|found| t.count(found.winners.len())),
            cost: shown(&|found| t.money(found.spent)),
            left: shown(&|found| t.money(found.left)),
            areas: shown(&|found| self.areas(found)),
            without: shown(&|found| self.voters(found, people(t, found.without_winner, found.ballots))),
            mean: shown(&|found| self.voters(found, self.hundredths(found.mean_winners_hundredths))),
            lane: shown(&|found| chart::lane(self.budget.cents(), &parts(found), None)),
            gained,
            lost,
            notes: Vec::new(),
        }
    }

    /// A figure about voters, where there are enough of them.
    fn voters(&self, found: &Found, figure: String) -> String {
        if found.ballots < domain::figure::FEWEST { self.t.s("rules-hidden").to_owned() } else { figure }
    }

    fn hundredths(&self, number: u64) -> String {
        self.t.decimal(&format!("{}.{:02}", number / 100, number % 100))
    }

    fn areas(&self, found: &Found) -> String {
        match found.areas_with_winner() {
            (_, 0) => String::new(),
            (with, all) => self.t.a("rules-areas-of", &[("count", with.into()), ("all", all.into())]),
        }
    }

    fn changes(&self, found: &Found) -> (Vec<String>, Vec<String>) {
        let Some(own) = self.own else { return (Vec::new(), Vec::new()) };
        let only = |these: &Found, those: &Found| -> Vec<String> {
            let apart = these.winners.iter().filter(|number| !those.winners.contains(number));
            apart.map(|number| (self.title)(*number)).collect()
        };
        (only(found, own), only(own, found))
    }
}

#[derive(Template)]
#[template(path = "result/rules.html")]
struct RulesPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    lead: String,
    caption: String,
    rows: Vec<RuleRow>,
    /// Which rules were too much work, or empty.
    left_out: String,
}

/// Shows the table.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let counted = counted(&visit, &slug).await?;
    let (t, summary) = (visit.t, &counted.summary);
    let own = Beside { rule: summary.rule.clone(), found: summary.decided.as_ref().map(Found::of) };
    let title = |number: i64| summary.title(&number.to_string());
    page::show(&RulesPage {
        page: visit.page(),
        crumbs: crumbs(&visit, &counted.loaded, true),
        here: t.s("rules-here").to_owned(),
        slug,
        lead: t.a("rules-lead", &[("rule", rule_name(t, &summary.rule).into())]),
        caption: t.a("rules-caption", &[("ballots", summary.turnout.ballots.into())]),
        rows: rows(t, summary.budget, &own, &summary.beside, &title),
        left_out: left_out(t, &summary.left_out.rules),
    })
}

/// That these rules are missing because they were too much work; empty when none is.
fn left_out(t: Translator, rules: &[tally::Rule]) -> String {
    let names: Vec<String> = rules.iter().map(|rule| rule_name(t, rule)).collect();
    if names.is_empty() { String::new() } else { t.a("rules-left-out", &[("rules", names.join(", ").into())]) }
}
