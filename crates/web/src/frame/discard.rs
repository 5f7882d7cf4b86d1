//! `/bureau/opgave/{slug}/kader/weg`: throws a draft away, after asking once.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::failure::Failure;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "frame/discard.html")]
struct DiscardPage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    is_published: bool,
    back: String,
    here: String,
}

/// Asks.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let draft = app::frame::draft(&visit.context, &slug).await?;
    let loaded = draft.loaded.as_ref().filter(|_| draft.is_saved).ok_or(Failure::NotFound)?;
    let back = format!("/bureau/opgave/{slug}");
    page::show(&DiscardPage {
        crumbs: vec![
            Crumb::new("/bureau/opgaven", visit.t.s("undertaking-crumb-desk")),
            Crumb::new(back.clone(), loaded.undertaking.title.clone()),
        ],
        title: visit.t.a("frame-discard-title", &[("title", loaded.undertaking.title.as_str().into())]),
        is_published: loaded.frame.is_some(),
        here: format!("{back}/kader/weg"),
        back,
        page: visit.page(),
    })
}

/// Does it.
pub async fn act(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let is_gone = app::frame::discard(&visit.context, &slug).await?;
    let to = if is_gone { "/bureau/opgaven".to_owned() } else { format!("/bureau/opgave/{slug}") };
    Ok(visit.redirect_with(&to, "notice-frame-discarded"))
}
