//! The ballots as a `.pb` file, the rule and the full course of the count as JSON, for everyone who wants to check.

use app::undertaking;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;
use crate::visit::Visit;

/// What the files of a result are called on the disk of whoever fetches them. Commands on our pages name them so.
pub(super) struct Names {
    /// The anonymous ballots.
    pub ballots: String,
    /// The rule.
    pub rule: String,
    /// The whole count, in the published form.
    pub count: String,
}

/// The names for the result of an undertaking.
pub(super) fn names(slug: &str) -> Names {
    Names { ballots: format!("{slug}.pb"), rule: format!("{slug}-regel.json"), count: format!("{slug}-telling.json") }
}

fn attachment(kind: &str, name: &str, text: String) -> Response {
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    (headers, text).into_response()
}

/// `/opgave/{slug}/uitslag/stembiljetten.pb`: the anonymous ballots.
pub async fn ballots(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let text = app::result::ballots_file(&visit.context, &mut tx, &loaded).await?;
    Ok(attachment("text/plain; charset=utf-8", &names(&loaded.undertaking.slug).ballots, text))
}

/// `/opgave/{slug}/uitslag/regel.json`: the published rule with the lot that was drawn, for `count --rule-file`.
pub async fn rule(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let counted = super::counted(&visit, &slug).await?;
    let text = serde_json::to_string_pretty(&counted.summary.rule).map_err(Failure::because)?;
    Ok(attachment("application/json", &names(&counted.loaded.undertaking.slug).rule, text))
}

/// `/opgave/{slug}/uitslag/telling.json`: the whole count in the published form.
pub async fn trace(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let text = app::result::trace(&visit.context, &mut tx, &loaded).await?;
    Ok(attachment("application/json", &names(&loaded.undertaking.slug).count, text))
}
