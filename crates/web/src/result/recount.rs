//! `/opgave/{slug}/uitslag/natellen`: counts the votes again on the visitor's own device.
//!
//! The page brings the words and the addresses; `assets/js/recount.js` fetches the ballots, the published count and the
//! module, and nothing goes back. Without script it says how to do the same with the program itself.

use app::undertaking;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::sentence;
use crate::assets;
use crate::failure::Failure;
use crate::headers::{self, Allowed};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "result/recount.html")]
struct RecountPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    lead: String,
    rule: String,
    command: String,
    slug: String,
    script: String,
    worker: String,
    module: String,
}

/// Shows the page; "not found" while there is nothing to compare with, or too few ballots to publish.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let summary = app::result::load(&visit.context, &mut tx, &loaded).await?;
    let summary = summary.filter(|summary| summary.lot_needed.is_empty() && summary.ballots_published);
    let summary = summary.ok_or(Failure::NotFound)?;
    let t = visit.t;
    let path = format!("/opgave/{}", loaded.undertaking.slug);
    let static_files = &visit.site.assets;
    let response = page::show(&RecountPage {
        page: visit.page(),
        crumbs: vec![
            Crumb::new(path.clone(), loaded.undertaking.title.clone()),
            Crumb::new(format!("{path}/uitslag"), t.s("result-crumb")),
        ],
        here: t.s("recount-crumb").to_owned(),
        lead: t.a("recount-lead", &[("ballots", summary.turnout.ballots.into())]),
        rule: sentence::rule(t, &summary.rule),
        command: sentence::command(&summary.rule),
        slug: loaded.undertaking.slug.clone(),
        script: static_files.href(assets::RECOUNT_SCRIPT).to_owned(),
        worker: static_files.href(assets::RECOUNT_WORKER).to_owned(),
        module: static_files.href(assets::RECOUNT_MODULE).to_owned(),
    })?;
    Ok(headers::allow(response, Allowed::Worker))
}
