//! `/bureau`: what waits for the official who looks, what was asked of colleagues, and the next act per undertaking.

use app::desk::{self, DeskItem, For, Message, Today};
use askama::Template;
use axum::response::Response;
use domain::Day;

use crate::failure::Failure;
use crate::form;
use crate::language::{Translator, Value};
use crate::page::{self, Page};
use crate::visit::Visit;

/// One thing that waits, in words.
struct Card {
    title: String,
    why: String,
    action: String,
    href: String,
    tag_kind: &'static str,
    tag_label: String,
    kind: String,
    is_late: bool,
}

/// One undertaking with its next act, in words.
struct Next {
    href: String,
    title: String,
    stage: String,
    next: String,
    until: String,
}

#[derive(Template)]
#[template(path = "today/today.html")]
struct TodayPage {
    page: Page,
    heading: String,
    lead: String,
    mine: Vec<Card>,
    team: Vec<Card>,
    asked: Vec<Card>,
    undertakings: Vec<Next>,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let today = desk::today(&visit.context).await?;
    let t = visit.t;
    let day = visit.now().day();
    let cards = |whom| today.waiting(whom).into_iter().map(|item| card(t, item, day)).collect::<Vec<Card>>();
    let mine = cards(For::Me);
    let mut page = visit.page();
    page.desk_count = mine.len();
    page::show(&TodayPage {
        page,
        heading: t.a("desk-heading", &[("count", mine.len().into())]),
        lead: lead(t, &today, day),
        team: cards(For::Team),
        asked: cards(For::Colleague),
        undertakings: today.undertakings.iter().map(|mine| next(t, mine)).collect(),
        mine,
    })
}

fn lead(t: Translator, today: &Today, day: Day) -> String {
    let late = today.late(day);
    let first = today.waiting(For::Me).into_iter().filter_map(|item| item.due).min();
    match (late, first) {
        (0, Some(first)) => t.a("desk-lead", &[("first", t.day_long(first).into())]),
        (0, None) => t.s("desk-lead-empty").to_owned(),
        (late, _) => t.a("desk-lead-late", &[("late", late.into())]),
    }
}

/// A message of the use cases as a sentence.
fn sentence(t: Translator, message: &Message) -> String {
    let values: Vec<(&str, Value<'_>)> = message
        .values
        .iter()
        .map(|(name, value)| match *name {
            // A title may be a number or a date, and is shown as it was typed.
            "title" | "undertaking" | "name" | "question" => (*name, value.as_str().into()),
            _ => (*name, form::shown(t, name, value)),
        })
        .collect();
    t.a(message.id, &values)
}

fn card(t: Translator, item: &DeskItem, today: Day) -> Card {
    let days = item.due.map(|due| today.days_until(due));
    let (tag_kind, tag_label) = match (days, item.due) {
        (Some(days), _) if days < 0 => ("late", t.a("desk-due-late", &[("count", (-days).into())])),
        (Some(0), _) => ("now", t.s("desk-due-today").to_owned()),
        (Some(1), _) => ("now", t.s("desk-due-tomorrow").to_owned()),
        (Some(_), Some(due)) => ("plain", t.a("desk-due", &[("day", t.day_short(due).into())])),
        _ => ("plain", String::new()),
    };
    Card {
        title: sentence(t, &item.title),
        why: sentence(t, &item.why),
        action: t.s(item.action).to_owned(),
        href: item.href.clone(),
        tag_kind,
        tag_label,
        kind: t.s(&format!("desk-kind-{}", item.kind)).to_owned(),
        is_late: days.is_some_and(|days| days < 0),
    }
}

fn next(t: Translator, mine: &desk::Mine) -> Next {
    Next {
        href: mine.href.clone(),
        title: mine.undertaking.title.clone(),
        stage: t.s(&format!("stage-{}", mine.stage.as_str())).to_owned(),
        next: t.s(mine.next).to_owned(),
        until: mine.until.map(|until| t.a("desk-until", &[("day", t.day(until).into())])).unwrap_or_default(),
    }
}
