//! `/opgave/{slug}/uitslag`: the answer first, then why, then everything needed to check it.

use app::result::Summary;
use app::undertaking::{self, Loaded};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;

use super::sentence;
use crate::chart;
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// One plan in the table.
pub struct Row {
    pub href: String,
    pub title: String,
    pub why: String,
    pub cost: String,
    pub votes: String,
    pub tag_kind: &'static str,
    pub tag_label: String,
    pub cut_before: String,
}

/// One round in the table under the picture.
pub struct RoundRow {
    pub number: u32,
    pub title: String,
    pub cost: String,
    pub payers: String,
    pub average: String,
    pub left: String,
}

/// What the other rule changes.
pub struct Comparison {
    pub name: String,
    pub sentence: String,
    pub gained: Vec<String>,
    pub lost: Vec<String>,
    pub voters: String,
}

#[derive(Template)]
#[template(path = "result/show.html")]
struct ResultPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    heading: String,
    lead: String,
    rule: String,
    stopped: String,
    caption: String,
    rows: Vec<Row>,
    bar: String,
    rounds: Vec<RoundRow>,
    has_shares: bool,
    comparison: Option<Comparison>,
    lot: String,
    recorded: String,
    slug: String,
    ballots_published: bool,
    command: String,
    owner: String,
    next: String,
}

#[derive(Template)]
#[template(path = "result/waiting.html")]
struct WaitingPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    heading: String,
    lead: String,
    tied: Vec<String>,
    slug: String,
}

/// Shows the result, or says when there will be one.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let frame = &loaded.published()?.frame;
    let summary = app::result::load(&visit.context, &mut tx, &loaded).await?;
    let t = visit.t;
    match summary {
        Some(summary) if summary.lot_needed.is_empty() => page::show(&result_page(&visit, &loaded, &summary)),
        Some(summary) => {
            let tied = summary.tied_titles().into_iter().map(|(_, title)| title).collect();
            page::show(&waiting(&visit, &loaded, "result-lot-heading", t.s("result-lot-lead").to_owned(), tied))
        }
        None if loaded.stage >= Stage::Counting => page::show(&waiting(
            &visit,
            &loaded,
            "result-counting-heading",
            t.s("result-counting-lead").to_owned(),
            Vec::new(),
        )),
        None => {
            let lead = t.a("result-not-yet-lead", &[("closes", t.moment(frame.phases.vote.closes).into())]);
            page::show(&waiting(&visit, &loaded, "result-not-yet-heading", lead, Vec::new()))
        }
    }
}

fn crumbs(loaded: &Loaded) -> Vec<Crumb> {
    let undertaking = &loaded.undertaking;
    vec![Crumb::new(format!("/opgave/{}", undertaking.slug), undertaking.title.clone())]
}

fn waiting(visit: &Visit, loaded: &Loaded, heading: &str, lead: String, tied: Vec<String>) -> WaitingPage {
    WaitingPage {
        page: visit.page(),
        crumbs: crumbs(loaded),
        here: visit.t.s("result-crumb").to_owned(),
        heading: visit.t.s(heading).to_owned(),
        lead,
        tied,
        slug: loaded.undertaking.slug.clone(),
    }
}

fn result_page(visit: &Visit, loaded: &Loaded, summary: &Summary) -> ResultPage {
    let t = visit.t;
    let undertaking = &loaded.undertaking;
    let segments: Vec<(String, domain::Cents)> =
        summary.winners().map(|plan| (plan.title.clone(), plan.cost)).collect();
    let recorded: Vec<String> = summary.recorded_winners.iter().map(ToString::to_string).collect();
    let agrees = {
        let mut counted: Vec<i64> = summary.winners().map(|plan| plan.number).collect();
        let mut recorded = summary.recorded_winners.clone();
        counted.sort_unstable();
        recorded.sort_unstable();
        counted == recorded
    };
    ResultPage {
        page: visit.page(),
        crumbs: crumbs(loaded),
        here: t.s("result-crumb").to_owned(),
        heading: t.a("result-heading", &[("count", summary.winners().count().into())]),
        lead: lead(t, summary),
        rule: sentence::rule(t, &summary.rule),
        stopped: summary.stopped_because.map(|because| sentence::stopped(t, because)).unwrap_or_default(),
        caption: t.a("result-caption", &[("count", summary.plans.len().into())]),
        rows: rows(t, &undertaking.slug, summary),
        bar: chart::budget_bar(t, summary.budget, &segments),
        rounds: rounds(t, summary),
        has_shares: summary.plans.iter().any(|plan| plan.share.is_some()),
        comparison: comparison(t, summary),
        lot: summary.lot.as_ref().map(|lot| lot.account.clone()).unwrap_or_default(),
        recorded: match (recorded.is_empty(), agrees) {
            (true, _) => String::new(),
            (false, true) => t.s("result-recorded-same").to_owned(),
            (false, false) => t.a("result-recorded-other", &[("plans", recorded.join(", ").into())]),
        },
        slug: undertaking.slug.clone(),
        ballots_published: summary.ballots_published,
        command: sentence::command(&summary.rule),
        owner: undertaking.owner_function.clone(),
        next: next(t, loaded),
    }
}

fn lead(t: Translator, summary: &Summary) -> String {
    let money =
        t.a("result-lead-money", &[("spent", t.money(summary.spent).into()), ("left", t.money(summary.left()).into())]);
    let turnout = summary.turnout;
    let people = match turnout.percent() {
        Some(percent) => t.a(
            "result-lead-turnout",
            &[("ballots", turnout.ballots.into()), ("roll", turnout.roll.into()), ("percent", percent.into())],
        ),
        None => t.a("result-lead-ballots", &[("ballots", turnout.ballots.into())]),
    };
    format!("{money} {people}")
}

fn rows(t: Translator, slug: &str, summary: &Summary) -> Vec<Row> {
    let mut cut_shown = false;
    let row = |plan: &app::result::PlanResult| {
        let first_loser = !plan.won && !cut_shown;
        cut_shown |= !plan.won;
        Row {
            href: format!("/opgave/{slug}/plan/{}", plan.number),
            title: plan.title.clone(),
            why: sentence::why(t, summary, plan),
            cost: t.money(plan.cost),
            votes: t.count(plan.votes),
            tag_kind: if plan.won { "ok" } else { "late" },
            tag_label: t.s(if plan.won { "result-tag-won" } else { "result-tag-lost" }).to_owned(),
            cut_before: if first_loser { t.s("result-cut").to_owned() } else { String::new() },
        }
    };
    summary.plans.iter().map(row).collect()
}

fn rounds(t: Translator, summary: &Summary) -> Vec<RoundRow> {
    let mut left = summary.budget;
    let row = |plan: &app::result::PlanResult| {
        left = left.saturating_sub(plan.cost);
        RoundRow {
            number: plan.round,
            title: plan.title.clone(),
            cost: t.money(plan.cost),
            payers: t.count(plan.votes),
            average: plan.share.as_ref().map(|share| t.money(share.average)).unwrap_or_default(),
            left: t.money(left),
        }
    };
    summary.winners().map(row).collect()
}

fn comparison(t: Translator, summary: &Summary) -> Option<Comparison> {
    let other = summary.other.as_ref()?;
    let titles = |won: bool| -> Vec<String> {
        summary
            .plans
            .iter()
            .filter(|plan| plan.won != plan.wins_otherwise && plan.won == won)
            .map(|plan| plan.title.clone())
            .collect()
    };
    let (gained, lost) = (titles(false), titles(true));
    let same = gained.is_empty() && lost.is_empty();
    Some(Comparison {
        name: sentence::rule_name(t, &other.rule),
        sentence: t.s(if same { "result-compare-same" } else { "result-compare-differs" }).to_owned(),
        gained,
        lost,
        voters: t.a(
            "result-compare-voters",
            &[("other", other.without_winner.into()), ("here", summary.without_winner.into())],
        ),
    })
}

/// What happens after the result.
fn next(t: Translator, loaded: &Loaded) -> String {
    let frame = loaded.frame.as_ref();
    match loaded.stage {
        Stage::Deciding => frame
            .map(|version| {
                let due = t.day(version.frame.phases.decide.closes.day());
                t.a("result-next-decision", &[("decider", version.frame.last_word.clone().into()), ("due", due.into())])
            })
            .unwrap_or_default(),
        _ => t.s("result-next-promises").to_owned(),
    }
}
