//! `/healthz`: whether this process can answer and reach its database. For load balancers, so it needs no
//! host name, and says nothing about the installation.

use axum::extract::State;
use axum::http::StatusCode;

use crate::site::Site;

/// `ok`, or 503 when the database does not answer.
pub async fn show(State(site): State<Site>) -> (StatusCode, &'static str) {
    match site.app.db.version().await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "the health check did not reach the database");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
