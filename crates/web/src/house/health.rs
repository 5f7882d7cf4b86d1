//! `/healthz`: whether this process can answer and reach its database.

use axum::response::{IntoResponse as _, Response};

use crate::failure::Failure;
use crate::visit::Visit;

/// Says `ok`, after the visit layer has found the organisation in the database.
pub async fn show(_visit: Visit) -> Result<Response, Failure> {
    Ok("ok\n".into_response())
}
