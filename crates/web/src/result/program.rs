//! `/opgave/{slug}/uitslag/programma`: where the program is that the pages of a result tell you to use, and the commands
//! that check this very result, with the names that its files have on your disk.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Counted, Repeat, counted, crumbs, files, language_words};
use crate::failure::Failure;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// Where the source of this program is. Who publishes a changed program names its own place in `Cargo.toml`.
const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");

#[derive(Template)]
#[template(path = "result/program.html")]
struct ProgramPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    version: &'static str,
    source: &'static str,
    repeat: Repeat,
    /// A plan to ask about: the first that won.
    example: i64,
    /// Name of the file with the count.
    count_file: String,
    /// Prints the published file, byte for byte.
    exact: String,
    certify: String,
}

/// Shows the page; "not found" while there is nothing to count again, or too few ballots to publish.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let Counted { loaded, summary } = counted(&visit, &slug).await?;
    if !summary.ballots_published {
        return Err(Failure::NotFound);
    }
    let (t, slug) = (visit.t, &loaded.undertaking.slug);
    let files::Names { ballots, count, .. } = files::names(slug);
    page::show(&ProgramPage {
        page: visit.page(),
        crumbs: crumbs(&visit, &loaded, true),
        here: t.s("program-here").to_owned(),
        version: env!("CARGO_PKG_VERSION"),
        source: SOURCE,
        repeat: Repeat::new(t, slug, &summary.rule),
        example: summary.plans.first().map(|plan| plan.number).unwrap_or_default(),
        exact: format!("bondgenoot count {ballots} --rule-file {count} --format json > {}", t.s("program-own-file")),
        certify: format!("bondgenoot certify {count} {ballots}{}", language_words(t)),
        count_file: count,
    })
}
