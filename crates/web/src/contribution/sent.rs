//! After the fourth screen: the link is on its way, and what to do when it does not come.

use app::contribution::Step;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::contribution::ContributionState;

use super::draft::{Around, Making};
use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/sent.html")]
struct SentPage {
    page: Page,
    around: Around,
    email: String,
}

/// The page.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let slug = &making.loaded.undertaking.slug;
    let Some(draft) = &making.draft else { return Ok(page::redirect(&format!("/opgave/{slug}/plannen"))) };
    if draft.state != ContributionState::Unconfirmed {
        return Ok(page::redirect(&format!("/opgave/{slug}/plan-maken/controle")));
    }
    let page = visit.page();
    let around = making.around(&visit, &page, Step::Check, false);
    page::show(&SentPage { around, email: draft.typed.email.trim().to_lowercase(), page })
}
