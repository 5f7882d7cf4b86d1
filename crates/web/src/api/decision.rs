//! `/api/v1/opgaven/{slug}/besluiten`: what college or council decided on a result, with reasons; newest first.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape};
use crate::failure::Failure;
use crate::visit::Visit;

/// A decision on a result.
#[derive(Serialize, ToSchema)]
pub(super) struct Besluit {
    id: String,
    decider: String,
    reason: String,
    decided_at: String,
    /// The day on which the decider looks at it again, as `2027-06-01`.
    review: Option<String>,
    /// Version of the frame that it rests on.
    frame_version: i64,
    /// The earlier decision whose place it takes.
    replaces: Option<String>,
    /// Plans for which the decider departs from the result.
    departures: Vec<Afwijking>,
}

/// A plan for which a decision departs from the result.
#[derive(Serialize, ToSchema)]
pub(super) struct Afwijking {
    /// Number of the plan.
    plan: i64,
    /// Carried out although it lost, or not although it won.
    carried_out: bool,
    reason: String,
}

/// All decisions on the result.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}/besluiten",
    operation_id = "besluiten",
    tag = "besluiten",
    params(
        ("slug" = String, Path, description = "Name of the undertaking in its address"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500")
    ),
    responses(
        (status = 200, description = "Decisions, newest first", body = super::Page<Besluit>),
        (status = 404, description = "There is no such undertaking", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn list(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let question = Question::read(&visit, &headers, &[], &[Shape::Json])?;
    let context = &visit.context;
    let mut tx = context.read().await.map_err(Failure::from)?;
    let loaded = app::undertaking::load(context, &mut tx, &slug).await?;
    loaded.published()?;
    let decisions = app::decision::on_result(context, &mut tx, loaded.undertaking.id).await?;
    let plans =
        if decisions.is_empty() { Vec::new() } else { app::decision::plans(context, &mut tx, &loaded, None).await? };
    let number = |id| plans.iter().find(|plan| plan.plan == id).map(|plan| plan.number);
    let rows: Vec<Besluit> = decisions
        .into_iter()
        .map(|decided| Besluit {
            id: decided.id.to_string(),
            decider: decided.adoption.decider,
            reason: decided.adoption.reason,
            decided_at: decided.decided_at.rfc3339(),
            review: decided.adoption.review.map(|day| day.to_string()),
            frame_version: decided.frame_version,
            replaces: decided.adoption.replaces.map(|id| id.to_string()),
            departures: decided
                .adoption
                .departures
                .into_iter()
                .filter_map(|departure| {
                    let plan = number(departure.plan)?;
                    Some(Afwijking { plan, carried_out: departure.carried_out, reason: departure.reason })
                })
                .collect(),
        })
        .collect();
    question.list(&rows)
}
