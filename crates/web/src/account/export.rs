//! `/mijn/gegevens`: everything that is kept about a person, as one file.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::failure::Failure;
use crate::visit::Visit;

/// The file.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let document = app::account::export(&visit.context).await?;
    let text = serde_json::to_string_pretty(&document).map_err(Failure::because)?;
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\""),
    ];
    Ok((headers, text).into_response())
}
