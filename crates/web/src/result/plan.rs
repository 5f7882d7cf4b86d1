//! `/opgave/{slug}/uitslag/plan/{number}`: why one plan won or lost, what it would have needed, where the money of
//! its supporters went, and what comes next.

use app::decision;
use app::result::PlanResult;
use app::undertaking::Loaded;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::figure::Figure;
use tally::{ProjectResult, Reason};

use super::explain::{Explainer, payers};
use super::picture::{self, Picture};
use super::{CURRENCY, counted, crumbs, is_undecided, show};
use crate::contribution::number_of;
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// A figure with its name.
struct Fact {
    name: &'static str,
    value: String,
}

#[derive(Template)]
#[template(path = "result/plan.html")]
struct PlanPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    number: i64,
    title: String,
    tag_kind: &'static str,
    tag_label: &'static str,
    why: String,
    near: String,
    needed: Vec<String>,
    facts: Vec<Fact>,
    picture: Option<Picture>,
    next: Next,
}

/// What comes after the result for this plan.
struct Next {
    /// The reason of a decision that departs from the result, or empty.
    departure: String,
    /// Where it can still go, or empty.
    door: String,
    /// Before the decision: when it is due, for a plan that lost.
    due: String,
    /// Whom to ask.
    owner: String,
}

/// Shows the page.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    let number = number_of(&number)?;
    let counted = counted(&visit, &slug).await?;
    let summary = &counted.summary;
    let plan = summary.plan(number).ok_or(Failure::NotFound)?;
    let next = next(&visit, &counted.loaded, plan).await?;
    let (Some(decided), Some(line)) = (&summary.decided, summary.counted(number)) else {
        return Err(Failure::NotFound);
    };
    let t = visit.t;
    let title = |id: &str| summary.title(id);
    let explainer = Explainer::new(t, decided, &title, CURRENCY);
    let (tag_kind, tag_label) = show::tag(summary, plan);
    page::show(&PlanPage {
        page: visit.page(),
        crumbs: crumbs(&visit, &counted.loaded, true),
        here: t.a("plan-number", &[("number", number.into())]),
        slug,
        number,
        title: plan.title.clone(),
        tag_kind,
        tag_label,
        why: explainer.why(line, plan.needs.as_ref()),
        near: plan.support.as_ref().filter(|_| !plan.won).and_then(|near| explainer.near(near)).unwrap_or_default(),
        needed: match &plan.needs {
            Some(needs) => explainer.needed_in_full(needs),
            None if summary.left_out.needs && !plan.won => vec![t.s("plan-result-needed-left-out").to_owned()],
            None => Vec::new(),
        },
        facts: facts(t, &explainer, plan, line),
        picture: picture::of_plan(t, summary, &explainer, plan, line),
        next,
    })
}

/// The decision's words for this plan: a departure, or the next door of a plan that is not carried out.
async fn next(visit: &Visit, loaded: &Loaded, plan: &PlanResult) -> Result<Next, Failure> {
    let context = &visit.context;
    let mut tx = context.read().await?;
    let decisions = decision::on_result(context, &mut tx, loaded.undertaking.id).await?;
    let adoption = decisions.first().map(|decided| &decided.adoption);
    let lines = decision::plans(context, &mut tx, loaded, adoption).await?;
    let line = lines.into_iter().find(|line| line.plan == plan.id);
    let (departure, door) = line
        .map(|line| (line.departure, if line.carried_out { String::new() } else { line.next_door }))
        .unwrap_or_default();
    let due = loaded.frame.as_ref().filter(|_| !plan.won && is_undecided(loaded));
    let due = due.map(|version| visit.t.day(version.frame.phases.decide.closes.day())).unwrap_or_default();
    Ok(Next { departure, door, due, owner: loaded.undertaking.owner_function.clone() })
}

fn facts(t: Translator, explainer: &Explainer<'_>, plan: &PlanResult, line: &ProjectResult) -> Vec<Fact> {
    let mut facts = vec![
        Fact { name: "plans-votes", value: t.count(plan.votes) },
        Fact { name: "plans-cost", value: t.money(plan.cost) },
    ];
    let mut add = |name, value| facts.push(Fact { name, value });
    if let Some(round) = explainer.round_of(&line.id) {
        add("result-round", t.count(round.number));
        if let Some(payment) = &round.payment {
            if let Reason::Chosen { paid_per_supporter: Some(average), .. } = &line.reason {
                add("result-average-paid", explainer.rounded(*average));
            }
            add("result-full-contribution", explainer.share(&payment.cap));
            // All parts of one whole, or none: what is hidden must not follow from what is shown.
            let parts = [payment.in_full, payment.with_their_last_money, plan.votes.saturating_sub(payers(payment))];
            if !parts.into_iter().any(|part| Figure::of(part) == Figure::Few) {
                add("result-paid-in-full", t.count(payment.in_full));
                add("result-paid-last", t.count(payment.with_their_last_money));
            }
        }
        add("result-left-after", explainer.amount(round.left));
    }
    if let Some(percent) = plan.support.as_ref().and_then(|support| support.percent) {
        add("result-effective-support", format!("{}%", t.count(percent)));
    }
    if let Some(spending) = plan.spending.as_ref().filter(|_| !plan.won) {
        add("result-money-at-start", explainer.rounded(spending.money));
        add("result-money-at-end", explainer.rounded(spending.left));
    }
    facts
}
