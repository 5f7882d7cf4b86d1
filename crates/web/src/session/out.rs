//! `/uitloggen`: ends the session of this browser.

use askama::Template;
use axum::response::Response;

use crate::cookie;
use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "session/out.html")]
struct OutPage {
    page: Page,
}

/// The button, for who comes here by address.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&OutPage { page: visit.page() })
}

/// Ends the session, also when it had ended already.
pub async fn act(visit: Visit) -> Result<Response, Failure> {
    if let Some(token) = visit.cookie(cookie::SESSION) {
        app::session::sign_out(&visit.context, token).await?;
    }
    Ok(cookie::without(visit.redirect_with("/", "notice-signed-out"), &visit.site, cookie::SESSION))
}
