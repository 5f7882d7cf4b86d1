//! `/api/v1/afspraken`: the register of promises. Names functions and teams, never persons.

use app::promise::Filter;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::Refusal;
use domain::promise::Standing;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape};
use crate::failure::Failure;
use crate::visit::Visit;

/// A promise.
#[derive(Serialize, ToSchema)]
pub(super) struct Afspraak {
    number: i64,
    title: String,
    /// How it stands today, such as `overdue`.
    standing: String,
    /// The day on which it is due.
    due: String,
    money_cents: i64,
    /// The function of its owner.
    owner: String,
    team: String,
    /// Name of the undertaking in its address.
    undertaking: String,
    /// Number of the plan that it came from.
    plan: Option<i64>,
    area: String,
    /// Settled because the one to whom it was promised did not answer for 14 days.
    settled_by_silence: bool,
    made_at: String,
    changed_at: String,
    /// Address of its page.
    url: String,
}

/// All promises, by date.
#[utoipa::path(
    get,
    path = "/afspraken",
    operation_id = "afspraken",
    tag = "afspraken",
    params(
        ("status" = Option<String>, Query, description = "Only this standing, such as `overdue`"),
        ("opgave" = Option<String>, Query, description = "Only this undertaking"),
        ("gebied" = Option<String>, Query, description = "Only this neighbourhood, by name"),
        ("team" = Option<String>, Query, description = "Only this team"),
        ("jaar" = Option<i16>, Query, description = "Only this year"),
        ("zoek" = Option<String>, Query, description = "Words that must all occur"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500"),
        ("formaat" = Option<String>, Query, description = "`json` or `csv`; otherwise the Accept header decides")
    ),
    responses(
        (status = 200, description = "A page of promises", body = super::Page<Afspraak>),
        (status = 400, description = "A wrong question", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Result<Response, Failure> {
    let keys = ["status", "opgave", "gebied", "team", "jaar", "zoek"];
    let question = Question::read(&visit, &headers, &keys, &[Shape::Json, Shape::Csv])?;
    let mut refusals = Vec::new();
    let standing = match question.value("status") {
        "" => None,
        text => Standing::ALL.into_iter().find(|standing| standing.as_str() == text).or_else(|| {
            refusals.push(Refusal::of("status", "choice-missing"));
            None
        }),
    };
    let year = match question.value("jaar") {
        "" => None,
        text => text.parse().ok().or_else(|| {
            refusals.push(Refusal::of("jaar", "api-number-wrong").with("max", 9999));
            None
        }),
    };
    if !refusals.is_empty() {
        return Err(Failure::Refused(refusals));
    }
    let filter = Filter {
        standing,
        year,
        undertaking: question.value("opgave").to_owned(),
        area: question.value("gebied").to_owned(),
        team: question.value("team").to_owned(),
        search: question.value("zoek").to_owned(),
        ..Filter::default()
    };
    let register = app::promise::register(&visit.context, &filter).await?;
    let mut rows = Vec::with_capacity(register.rows.len());
    for (row, standing) in register.rows {
        rows.push(Afspraak {
            number: row.promise.number,
            standing: standing.as_str().to_owned(),
            due: row.promise.due.to_string(),
            money_cents: row.promise.money.cents(),
            owner: row.promise.owner_function,
            team: row.group_name,
            undertaking: row.slug,
            plan: row.plan_words.map(|(number, _)| number),
            area: row.area,
            settled_by_silence: row.promise.settled_by_silence,
            made_at: row.made_at.rfc3339(),
            changed_at: row.changed_at.rfc3339(),
            url: visit.context.address(&format!("/afspraak/{}", row.promise.number)),
            title: row.promise.title,
        });
    }
    question.list(&rows)
}
