//! Photos of plans, in two sizes. A public photo never changes under its address, so browsers may keep it.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::PhotoId;

use crate::contribution::DRAFT_COOKIE;
use crate::failure::Failure;
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new().get("/foto/{id}", Access::Public, large).get("/foto/{id}/klein", Access::Public, small)
}

async fn large(visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    serve(&visit, &id, false).await
}

async fn small(visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    serve(&visit, &id, true).await
}

async fn serve(visit: &Visit, id: &str, is_small: bool) -> Result<Response, Failure> {
    let id: PhotoId = id.parse().map_err(|_| Failure::NotFound)?;
    let own_draft =
        visit.cookie(DRAFT_COOKIE).and_then(|cookie| app::contribution::draft_of_token(&visit.context, cookie));
    let photo = app::photo::show(&visit.context, id, is_small, own_draft).await?;
    let caching = if photo.is_public { "public, max-age=31536000, immutable" } else { "private, no-store" };
    Ok(([(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, caching)], photo.bytes).into_response())
}
