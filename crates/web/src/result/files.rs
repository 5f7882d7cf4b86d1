//! The ballots as a `.pb` file, the rule and the full course of the count as JSON, for everyone who wants to check.

use app::undertaking;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;
use crate::visit::Visit;

/// `/opgave/{slug}/uitslag/stembiljetten.pb`: the anonymous ballots.
pub async fn ballots(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let text = app::result::ballots_file(&visit.context, &mut tx, &loaded).await?;
    let name = format!("attachment; filename=\"{}.pb\"", loaded.undertaking.slug);
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)], text).into_response())
}

/// `/opgave/{slug}/uitslag/regel.json`: the published rule with the lot that was drawn, for `count --rule-file`.
pub async fn rule(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let counted = super::counted(&visit, &slug).await?;
    let text = serde_json::to_string_pretty(&counted.summary.rule).map_err(Failure::because)?;
    let name = format!("attachment; filename=\"{}-regel.json\"", counted.loaded.undertaking.slug);
    Ok(([(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_DISPOSITION, name)], text).into_response())
}

/// `/opgave/{slug}/uitslag/telling.json`: every round of the count.
pub async fn trace(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let text = app::result::trace(&visit.context, &mut tx, &loaded).await?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}
