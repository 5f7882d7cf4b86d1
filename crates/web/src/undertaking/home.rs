//! `/`: what is happening here, and the four doors.

use app::overview::{DecisionLine, Overview, PromiseLine};
use askama::Template;
use axum::response::Response;
use domain::undertaking::Stage;

use super::parts::{self, Card, Link};
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Page};
use crate::visit::Visit;

/// A line about a decision or a promise.
struct Line {
    href: String,
    title: String,
    text: String,
    tag_kind: &'static str,
    tag: String,
}

struct Door {
    href: String,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "undertaking/home.html")]
struct Home {
    page: Page,
    title: String,
    doors: Vec<Door>,
    running: Vec<Card>,
    closed: Vec<Card>,
    decisions: Vec<Line>,
    running_promises: Vec<Line>,
    kept_promises: Vec<Line>,
}

/// Shows the first page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let overview = app::overview::overview(&visit.context).await?;
    let t = visit.t;
    let today = visit.now().day();
    let promise = |line: &PromiseLine| promise_line(t, line, today);
    page::show(&Home {
        title: title(t, &overview),
        doors: doors(&visit, &overview),
        running: overview.running.iter().map(|listed| parts::card(t, listed)).collect(),
        closed: overview.closed.iter().map(|listed| parts::card(t, listed)).collect(),
        decisions: overview.decisions.iter().map(|line| decision_line(t, line)).collect(),
        running_promises: overview.promises_running.iter().map(promise).collect(),
        kept_promises: overview.promises_kept.iter().map(promise).collect(),
        page: visit.page(),
    })
}

/// The answer first: how many undertakings wait for residents now.
fn title(t: Translator, overview: &Overview) -> String {
    let open = overview
        .running
        .iter()
        .filter(|listed| matches!(listed.loaded.stage, Stage::Collecting | Stage::Voting))
        .count();
    match (open, overview.running.len()) {
        (0, 0) => t.s("undertaking-home-title-nothing").to_owned(),
        (0, running) => t.a("undertaking-home-title-running", &[("count", running.into())]),
        (open, _) => t.a("undertaking-home-title-open", &[("count", open.into())]),
    }
}

fn doors(visit: &Visit, overview: &Overview) -> Vec<Door> {
    let in_stage = |stage: Stage| overview.running.iter().find(|listed| listed.loaded.stage == stage);
    let page_of =
        |stage: Stage| in_stage(stage).map(|listed| parts::action(visit.t, &listed.loaded.undertaking.slug, stage));
    let running = Link { href: "/#loopt".to_owned(), label: String::new() };
    let main_site = &visit.organisation.settings.main_site;
    let report = if main_site.is_empty() { "/hulp".to_owned() } else { main_site.clone() };
    let addresses = [
        ("join", page_of(Stage::Voting).or_else(|| page_of(Stage::Collecting)).unwrap_or(running).href),
        ("begin", page_of(Stage::Collecting).map_or_else(|| "/hulp".to_owned(), |link| link.href)),
        ("report", report),
        ("ask", "/hulp".to_owned()),
    ];
    let text = |door: &str, part: &str| visit.t.s(&format!("undertaking-door-{door}-{part}")).to_owned();
    addresses
        .into_iter()
        .map(|(door, href)| Door { href, title: text(door, "title"), text: text(door, "text") })
        .collect()
}

fn decision_line(t: Translator, line: &DecisionLine) -> Line {
    let day = t.day(line.decided_at.day());
    let (href, title, tag_kind, tag) = match &line.plan {
        Some((number, title)) => {
            let is_in = line.outcome == "admitted";
            let tag = if is_in { "undertaking-plan-admitted" } else { "undertaking-plan-refused" };
            let href = format!("/opgave/{}/plan/{number}", line.undertaking_slug);
            (
                href,
                t.a("undertaking-plan", &[("number", (*number).into()), ("title", title.as_str().into())]),
                if is_in { "ok" } else { "plain" },
                tag,
            )
        }
        None => (
            format!("/opgave/{}/besluit", line.undertaking_slug),
            line.undertaking_title.clone(),
            "ok",
            "undertaking-result-decided",
        ),
    };
    let text = t.a("undertaking-decided-on", &[("day", day.into()), ("reason", line.reason.as_str().into())]);
    Line { href, title, text, tag_kind, tag: t.s(tag).to_owned() }
}

fn promise_line(t: Translator, line: &PromiseLine, today: domain::Day) -> Line {
    let is_kept = line.state != "made";
    let (tag_kind, tag) = match line.state.as_str() {
        "kept" => ("ok", "undertaking-promise-kept"),
        "kept-late" => ("ok", "undertaking-promise-kept-late"),
        _ if line.due < today => ("late", "undertaking-promise-overdue"),
        _ => ("plain", "undertaking-promise-runs"),
    };
    let text = if is_kept { "undertaking-promise-was-due" } else { "undertaking-promise-due" };
    Line {
        href: format!("/afspraak/{}", line.number),
        title: line.title.clone(),
        text: t.a(text, &[("day", t.day(line.due).into()), ("owner", line.owner_function.as_str().into())]),
        tag_kind,
        tag: t.s(tag).to_owned(),
    }
}
