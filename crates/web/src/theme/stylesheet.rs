//! `/static/theme/{hash}.css`: a theme as browsers fetch it, kept for ever because the hash is in the address.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::site::Site;

/// The stylesheet; a theme of another organisation is not found.
pub(crate) async fn serve(State(site): State<Site>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let Some(hash) = name.strip_suffix(".css") else { return StatusCode::NOT_FOUND.into_response() };
    match app::theme::stylesheet(&site.app, host, hash).await {
        Ok(css) => {
            let kept = "public, max-age=31536000, immutable";
            ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, kept)], css).into_response()
        }
        Err(app::Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a theme could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
