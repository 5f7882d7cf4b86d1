//! `/opgave/{slug}/kader`: the whole frame, and every version with its reason and what it changed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::rows::{self, Change, Section};
use crate::failure::Failure;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

struct Version {
    title: String,
    when: String,
    reason: String,
    changes: Vec<Change>,
}

#[derive(Template)]
#[template(path = "frame/read.html")]
struct FramePage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    lead: String,
    sections: Vec<Section>,
    versions: Vec<Version>,
}

/// Shows the frame. Before it is published there is nothing to read here, also not for officials.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let (loaded, history, choices) = app::frame::history(&visit.context, &slug).await?;
    let current = loaded.published()?;
    let t = visit.t;
    let frozen = current.frame.phases.vote.opens;
    let id = if current.frame.is_frozen(visit.now()) { "frame-read-frozen" } else { "frame-read-may-change" };
    let older = history.iter().skip(1).map(Some).chain(std::iter::once(None));
    let versions = history.iter().zip(older).map(|(version, older)| Version {
        title: t.a("frame-version", &[("number", version.version.into())]),
        when: t.moment(version.published_at),
        reason: if version.reason.is_empty() { t.s("frame-version-first").to_owned() } else { version.reason.clone() },
        changes: older
            .map(|older| rows::differences(t, &older.frame, &version.frame, &choices.areas))
            .unwrap_or_default(),
    });
    page::show(&FramePage {
        crumbs: vec![
            Crumb::new("/", t.s("undertaking-crumb-home")),
            Crumb::new(format!("/opgave/{slug}"), loaded.undertaking.title.clone()),
        ],
        title: t.a("frame-read-title", &[("amount", t.money(current.frame.amount).into())]),
        lead: t.a(id, &[("version", current.version.into()), ("day", t.day(frozen.day()).into())]),
        sections: rows::sections(t, &current.frame, &choices.areas),
        versions: versions.collect(),
        page: visit.page(),
    })
}
