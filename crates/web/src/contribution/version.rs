//! `/plan/{number}/versie/{version}`: what a plan said before an edit, and what the edit changed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::contribution::PlanVersion;
use domain::difference::{Change, Piece, words};

use super::crumbs;
use super::show::number_of;
use crate::failure::Failure;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/version.html")]
struct VersionPage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    lead: String,
    back: String,
    parts: Vec<Part>,
}

/// One part of a plan, in both versions.
struct Part {
    name: &'static str,
    pieces: Vec<Piece>,
}

impl Part {
    fn is_changed(&self) -> bool {
        self.pieces.iter().any(|piece| piece.change != Change::Kept)
    }
}

/// The page.
pub async fn show(
    visit: Visit,
    Path((slug, number, version)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (story, older, next) =
        app::contribution::version(&visit.context, &slug, number_of(&number)?, number_of(&version)?).await?;
    let page = visit.page();
    let t = page.t;
    let place = |said: &PlanVersion| {
        let area = story.atlas.name(said.place.area).unwrap_or_default();
        [area, &said.place.address].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let old = &older.said;
    let mut parts = vec![
        Part { name: "plan-title", pieces: words(&old.text.title, &next.text.title) },
        Part { name: "plan-summary", pieces: words(&old.text.summary, &next.text.summary) },
        Part { name: "plan-description", pieces: words(&old.text.description, &next.text.description) },
        Part { name: "plan-category-short", pieces: words(&old.category, &next.category) },
        Part { name: "plan-place-short", pieces: words(&place(old), &place(&next)) },
        Part { name: "plan-cost-short", pieces: words(&t.money(old.cost), &t.money(next.cost)) },
    ];
    if old.photo != next.photo || old.photo_description != next.photo_description {
        parts.push(Part {
            name: "plan-photo-description",
            pieces: words(&old.photo_description, &next.photo_description),
        });
    }
    page::show(&VersionPage {
        crumbs: crumbs(&page, &story.loaded, true),
        title: t
            .a("plan-version-title", &[("version", older.number.into()), ("title", old.text.title.as_str().into())]),
        lead: t.a("plan-version-lead", &[("moment", t.moment(older.replaced_at).into())]),
        back: format!("/opgave/{slug}/plan/{number}"),
        parts: parts.into_iter().filter(|part| !part.pieces.is_empty()).collect(),
        page,
    })
}
