//! `/api/v1/opgaven/{slug}/kader`: every published version of a frame, newest first, with its reason.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape};
use crate::failure::Failure;
use crate::visit::Visit;

/// A published version of a frame.
#[derive(Serialize, ToSchema)]
pub(super) struct Kader {
    /// 1 for the first.
    version: i64,
    /// Why it took the place of the one before; empty for the first.
    reason: String,
    published_at: String,
    /// The whole frame, with the rules of the vote.
    #[schema(value_type = Object)]
    frame: domain::frame::Frame,
}

/// All versions.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}/kader",
    operation_id = "kader",
    tag = "opgaven",
    params(
        ("slug" = String, Path, description = "Name of the undertaking in its address"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500")
    ),
    responses(
        (status = 200, description = "Versions, newest first", body = super::Page<Kader>),
        (status = 404, description = "There is none", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn show(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let question = Question::read(&visit, &headers, &[], &[Shape::Json])?;
    let versions = app::frame::versions(&visit.context, &slug).await?;
    let rows: Vec<Kader> = versions
        .into_iter()
        .map(|version| Kader {
            version: version.version,
            reason: version.reason,
            published_at: version.published_at.rfc3339(),
            frame: version.frame,
        })
        .collect();
    if rows.is_empty() {
        return Err(Failure::NotFound);
    }
    question.list(&rows)
}
