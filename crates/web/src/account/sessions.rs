//! Ends one of the sessions of the person who is signed in.

use axum::extract::Path;
use axum::response::Response;
use domain::SessionId;

use crate::cookie;
use crate::failure::Failure;
use crate::visit::Visit;

/// Ends it; ending the present one signs out.
pub async fn revoke(visit: Visit, Path(session): Path<String>) -> Result<Response, Failure> {
    let session: SessionId = session.parse().map_err(|_| Failure::NotFound)?;
    app::session::revoke(&visit.context, session).await?;
    if visit.signed_in.as_ref().is_some_and(|signed_in| signed_in.session == session) {
        return Ok(cookie::without(visit.redirect_with("/", "notice-signed-out"), &visit.site, cookie::SESSION));
    }
    Ok(visit.redirect_with("/mijn", "notice-session-ended"))
}
