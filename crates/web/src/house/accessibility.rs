//! `/toegankelijkheid`: what we do so that everyone can take part, and the statement that the municipality signs.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "house/accessibility.html")]
struct AccessibilityPage {
    page: Page,
    statement: String,
    contact: String,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let settings = &visit.organisation.settings;
    page::show(&AccessibilityPage {
        page: visit.page(),
        statement: settings.accessibility_statement.clone(),
        contact: settings.contact.clone(),
    })
}
