//! `/bureau/beheer/gebieden`: the borders, from a GeoJSON file.

use askama::Template;
use axum::response::Response;
use domain::Refusal;
use domain::area::AreaLevel;

use crate::failure::Failure;
use crate::form::Form;
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "area/import.html")]
struct ImportPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    counts: Vec<(String, usize)>,
}

async fn again(visit: &Visit, form: Form) -> Result<Response, Failure> {
    let atlas = app::area::atlas(&visit.context).await?;
    let count = |level: AreaLevel| atlas.all().iter().filter(|bordered| bordered.area.level == level).count();
    let counts = [AreaLevel::Gemeente, AreaLevel::Wijk, AreaLevel::Buurt]
        .map(|level| (visit.t.s(&format!("area-levels-{}", level.as_str())).to_owned(), count(level)))
        .into();
    let is_refused = !form.is_empty_of_errors();
    let template = ImportPage { page: visit.page_with(&form), form, crumbs: crumbs(visit), counts };
    if is_refused { page::again(&template) } else { page::show(&template) }
}

/// How many areas there are, and the form.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    again(&visit, Form::new()).await
}

/// Takes a file in.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = match form.upload() {
        Some(upload) => app::area::import::import(&visit.context, &upload.bytes).await.map(|_| ()),
        // A file that was too large has been refused already, with its own sentence.
        None if !form.is_empty_of_errors() => return again(&visit, form).await,
        None => Err(Refusal::of("file", "file-missing").into()),
    };
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, form).await;
    }
    Ok(visit.redirect_with("/bureau/beheer/gebieden", "notice-areas-imported"))
}
