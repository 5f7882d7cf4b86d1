//! `/api/v1/opgaven`: what people work on together.

use app::overview::Listed;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape, whole};
use crate::failure::Failure;
use crate::visit::Visit;

/// An undertaking.
#[derive(Serialize, ToSchema)]
pub(super) struct Opgave {
    /// Name in its address.
    slug: String,
    /// Kind, such as `budget`.
    kind: String,
    title: String,
    summary: String,
    /// Stage of the loop, such as `voting`.
    stage: String,
    /// Area it asks; empty for the whole organisation.
    area: Option<String>,
    /// The function of its owner.
    owner: String,
    /// Money to divide, in cents.
    amount_cents: Option<i64>,
    plans_open_at: Option<String>,
    plans_close_at: Option<String>,
    vote_opens_at: Option<String>,
    vote_closes_at: Option<String>,
    closed_at: Option<String>,
    /// Address of its page.
    url: String,
}

fn row(visit: &Visit, listed: &Listed) -> Opgave {
    let undertaking = &listed.loaded.undertaking;
    let frame = listed.loaded.frame.as_ref().map(|version| &version.frame);
    let moment = |pick: fn(&domain::frame::Phases) -> Timestamp| frame.map(|frame| pick(&frame.phases).rfc3339());
    Opgave {
        slug: undertaking.slug.clone(),
        kind: undertaking.kind.as_str().to_owned(),
        title: undertaking.title.clone(),
        summary: undertaking.summary.clone(),
        stage: listed.loaded.stage.as_str().to_owned(),
        area: listed.area.clone(),
        owner: undertaking.owner_function.clone(),
        amount_cents: frame.map(|frame| frame.amount.cents()),
        plans_open_at: moment(|phases| phases.collect.opens),
        plans_close_at: moment(|phases| phases.collect.closes),
        vote_opens_at: moment(|phases| phases.vote.opens),
        vote_closes_at: moment(|phases| phases.vote.closes),
        closed_at: undertaking.closed_at.map(Timestamp::rfc3339),
        url: visit.context.address(&format!("/opgave/{}", undertaking.slug)),
    }
}

/// Undertakings with a published frame, whoever asks: an official sees no more here than anyone.
async fn public(visit: &Visit) -> Result<Vec<Opgave>, Failure> {
    let mut tx = visit.context.read().await.map_err(Failure::from)?;
    let listed = app::overview::list(&visit.context, &mut tx).await?;
    Ok(listed.iter().filter(|listed| listed.loaded.frame.is_some()).map(|listed| row(visit, listed)).collect())
}

/// All undertakings, newest first.
#[utoipa::path(
    get,
    path = "/opgaven",
    operation_id = "opgaven",
    tag = "opgaven",
    params(
        ("fase" = Option<String>, Query, description = "Only this stage, such as `voting`"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500"),
        ("formaat" = Option<String>, Query, description = "`json` or `csv`; otherwise the Accept header decides")
    ),
    responses(
        (status = 200, description = "A page of undertakings", body = super::Page<Opgave>),
        (status = 400, description = "A wrong question", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Result<Response, Failure> {
    let question = Question::read(&visit, &headers, &["fase"], &[Shape::Json, Shape::Csv])?;
    let mut rows = public(&visit).await?;
    rows.retain(|row| question.value("fase").is_empty() || row.stage == question.value("fase"));
    question.list(&rows)
}

/// One undertaking.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}",
    operation_id = "opgave",
    tag = "opgaven",
    params(("slug" = String, Path, description = "Name in its address")),
    responses(
        (status = 200, description = "The undertaking", body = Opgave),
        (status = 404, description = "There is none", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn show(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    Question::read(&visit, &headers, &[], &[Shape::Json])?;
    let found = public(&visit).await?.into_iter().find(|row| row.slug == slug).ok_or(Failure::NotFound)?;
    Ok(whole(&found))
}
