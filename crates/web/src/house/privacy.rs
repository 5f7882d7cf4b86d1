//! `/privacy`: what is kept about people, why, for how long, and what they can do about it.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "house/privacy.html")]
struct PrivacyPage {
    page: Page,
    contact: String,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&PrivacyPage { page: visit.page(), contact: visit.organisation.settings.contact.clone() })
}
