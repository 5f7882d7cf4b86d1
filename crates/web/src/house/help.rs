//! `/hulp`: how things work, in short sections that other pages link to, and whom to ask.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

/// Anchors of the sections, in order; the message ids are `help-<anchor>-title` and `help-<anchor>-text`.
pub const SECTIONS: [&str; 9] =
    ["plan", "steun", "stemmen", "code", "uitslag", "afspraken", "inloggen", "storing", "proef"];

#[derive(Template)]
#[template(path = "house/help.html")]
struct HelpPage {
    page: Page,
    sections: Vec<Section>,
    contact: String,
}

struct Section {
    anchor: &'static str,
    title: String,
    text: String,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let sentence = |id: String| visit.t.s(&id).to_owned();
    let sections = SECTIONS
        .into_iter()
        .map(|anchor| Section {
            anchor,
            title: sentence(format!("help-{anchor}-title")),
            text: sentence(format!("help-{anchor}-text")),
        })
        .collect();
    page::show(&HelpPage { page: visit.page(), sections, contact: visit.organisation.settings.contact.clone() })
}
