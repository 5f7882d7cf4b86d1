//! `/opgave/{slug}/besluit`: what was decided on the result, with the reason, for everyone.

use app::decision::{self, Decided, PlanLine};
use app::undertaking;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::failure::Failure;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// A plan as the page shows it.
struct Row {
    href: String,
    title: String,
    cost: String,
    kind: &'static str,
    label: &'static str,
    departure: String,
    next_door: String,
}

/// An earlier decision.
struct Earlier {
    moment: String,
    decider: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "decision/show.html")]
struct DecisionPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    heading: String,
    lead: String,
    moment: String,
    reason: String,
    review: Option<String>,
    rows: Vec<Row>,
    earlier: Vec<Earlier>,
    frame_version: String,
}

#[derive(Template)]
#[template(path = "decision/waiting.html")]
struct WaitingPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    lead: String,
}

/// Shows the decision that holds, or that there is none yet.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let (context, t) = (&visit.context, visit.t);
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, &slug).await?;
    let frame = &loaded.published()?.frame;
    let crumbs = vec![Crumb::new(format!("/opgave/{slug}"), loaded.undertaking.title.clone())];
    let here = t.s("decision-here").to_owned();
    let mut decisions = decision::on_result(context, &mut tx, loaded.undertaking.id).await?.into_iter();
    let Some(holding) = decisions.next() else {
        let due = t.day(frame.phases.decide.closes.day());
        let values = [("who", frame.last_word.trim_end_matches('.').into()), ("due", due.into())];
        let lead = t.a("decision-waiting", &values);
        return page::show(&WaitingPage { page: visit.page(), crumbs, here, slug, lead });
    };
    let plans = decision::plans(context, &mut tx, &loaded, Some(&holding.adoption)).await?;
    let carried_out = plans.iter().filter(|line| line.carried_out);
    let cost: domain::Cents = carried_out.clone().map(|line| line.cost).sum();
    let heading = match holding.adoption.departures.len() {
        0 => t.a("decision-adopted", &[("who", holding.adoption.decider.as_str().into())]),
        count => {
            t.a("decision-departed", &[("who", holding.adoption.decider.as_str().into()), ("count", count.into())])
        }
    };
    let values = [
        ("count", carried_out.count().into()),
        ("all", plans.len().into()),
        ("cost", t.money(cost).into()),
        ("amount", t.money(frame.amount).into()),
    ];
    page::show(&DecisionPage {
        page: visit.page(),
        crumbs,
        here,
        heading,
        lead: t.a("decision-lead", &values),
        moment: t.moment(holding.decided_at),
        reason: holding.adoption.reason.clone(),
        review: holding.adoption.review.map(|day| t.a("decision-review-on", &[("day", t.day(day).into())])),
        rows: plans.into_iter().map(|line| row(&visit, &slug, line)).collect(),
        earlier: decisions.map(|decided| earlier(&visit, &decided)).collect(),
        frame_version: t.count(holding.frame_version),
        slug,
    })
}

fn row(visit: &Visit, slug: &str, line: PlanLine) -> Row {
    let (kind, label) = match (line.carried_out, line.departure.is_empty()) {
        (true, true) => ("ok", "decision-plan-in"),
        (true, false) => ("ok", "decision-plan-in-against"),
        (false, true) => ("plain", "decision-plan-out"),
        (false, false) => ("late", "decision-plan-out-against"),
    };
    Row {
        href: format!("/opgave/{slug}/plan/{}", line.number),
        title: format!("{} · {}", line.number, line.title),
        cost: visit.t.money(line.cost),
        kind,
        label,
        departure: line.departure,
        next_door: if line.carried_out { String::new() } else { line.next_door },
    }
}

fn earlier(visit: &Visit, decided: &Decided) -> Earlier {
    Earlier {
        moment: visit.t.moment(decided.decided_at),
        decider: decided.adoption.decider.clone(),
        reason: decided.adoption.reason.clone(),
    }
}
