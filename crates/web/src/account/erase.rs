//! `/mijn/verwijderen`: a person asks to be forgotten, and is, after one question.

use askama::Template;
use axum::response::Response;

use crate::cookie;
use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "account/erase.html")]
struct ErasePage {
    page: Page,
    can_erase: bool,
}

/// Says what goes and what stays.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&ErasePage { page: visit.page(), can_erase: !visit.person()?.is_staff() })
}

/// Forgets the person and signs out.
pub async fn act(visit: Visit) -> Result<Response, Failure> {
    app::account::erase(&visit.context).await?;
    Ok(cookie::without(visit.redirect_with("/", "notice-erased"), &visit.site, cookie::SESSION))
}
