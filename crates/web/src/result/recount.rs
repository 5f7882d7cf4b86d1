//! `/opgave/{slug}/uitslag/natellen`: counts the votes again on the visitor's own device.
//!
//! The page brings the words and the addresses; `assets/js/recount.js` fetches the ballots, the published count and the
//! module, and nothing goes back. Without script it says how to do the same with the program itself.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::explain::rule_sentence;
use super::{Counted, Repeat, counted, crumbs};
use crate::assets;
use crate::failure::Failure;
use crate::finding::{self, Pattern};
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
    /// The same for who has no script: nothing is promised that cannot happen.
    lead_plain: String,
    rule: String,
    repeat: Repeat,
    slug: String,
    /// What can be wrong in a file, for the script to fill in.
    patterns: Vec<Pattern>,
    script: String,
    worker: String,
    module: String,
}

/// Shows the page; "not found" while there is nothing to compare with, or too few ballots to publish.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let Counted { loaded, summary } = counted(&visit, &slug).await?;
    if !summary.ballots_published {
        return Err(Failure::NotFound);
    }
    let t = visit.t;
    let slug = loaded.undertaking.slug.clone();
    let repeat = Repeat::new(t, &slug, &summary.rule);
    let static_files = &visit.site.assets;
    let response = page::show(&RecountPage {
        page: visit.page(),
        crumbs: crumbs(&visit, &loaded, true),
        here: t.s("recount-crumb").to_owned(),
        lead: t.a("recount-lead", &[("ballots", summary.turnout.ballots.into())]),
        lead_plain: t.a("recount-lead-plain", &[("ballots", summary.turnout.ballots.into())]),
        patterns: finding::patterns(t),
        rule: rule_sentence(t, &summary.rule),
        repeat,
        slug,
        script: static_files.href(assets::RECOUNT_SCRIPT).to_owned(),
        worker: static_files.href(assets::RECOUNT_WORKER).to_owned(),
        module: static_files.href(assets::RECOUNT_MODULE).to_owned(),
    })?;
    Ok(headers::allow(response, Allowed::Worker))
}
