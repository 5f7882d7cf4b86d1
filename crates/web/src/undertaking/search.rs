//! `/zoeken`: undertakings and plans with the words that somebody looks for.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::parts::{self, Card};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

/// Longest search that is looked at, in characters.
const LONGEST_SEARCH: usize = 200;

struct Plan {
    href: String,
    title: String,
    summary: String,
    undertaking: String,
}

#[derive(Template)]
#[template(path = "undertaking/search.html")]
struct SearchPage {
    page: Page,
    form: Form,
    title: String,
    was_asked: bool,
    undertakings: Vec<Card>,
    plans: Vec<Plan>,
}

/// Searches.
pub async fn show(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let asked = Form::from_urlencoded(query.unwrap_or_default().as_bytes());
    let words: String = domain::text::clean_line(asked.value("zoek")).chars().take(LONGEST_SEARCH).collect();
    let found = app::overview::search(&visit.context, &words).await?;
    let t = visit.t;
    let count = found.undertakings.len() + found.plans.len();
    let title = match (words.is_empty(), count) {
        (true, _) => t.s("undertaking-search-title").to_owned(),
        (false, 0) => t.a("undertaking-search-none", &[("words", words.as_str().into())]),
        (false, _) => t.a("undertaking-search-found", &[("count", count.into()), ("words", words.as_str().into())]),
    };
    let plans = found.plans.into_iter().map(|plan| Plan {
        href: format!("/opgave/{}/plan/{}", plan.undertaking_slug, plan.number),
        title: t.a("undertaking-plan", &[("number", plan.number.into()), ("title", plan.title.into())]),
        summary: plan.summary,
        undertaking: plan.undertaking_title,
    });
    page::show(&SearchPage {
        title,
        was_asked: !words.is_empty(),
        undertakings: found.undertakings.iter().map(|listed| parts::card(t, listed)).collect(),
        plans: plans.collect(),
        form: Form::new().with("zoek", words),
        page: visit.page(),
    })
}
