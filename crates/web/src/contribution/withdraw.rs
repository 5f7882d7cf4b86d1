//! `/plan/{number}/intrekken`: the author takes a plan back, after one question.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::crumbs;
use super::show::{number_of, show_with};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/withdraw.html")]
struct WithdrawPage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    back: String,
}

/// The question.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    let story =
        app::contribution::story(&visit.context, &slug, number_of(&number)?).await?.map_err(|_| Failure::NotFound)?;
    if !story.can_withdraw {
        return Err(Failure::NotFound);
    }
    let page = visit.page();
    let back = format!("/opgave/{slug}/plan/{number}");
    page::show(&WithdrawPage {
        crumbs: crumbs(&page, &story.loaded, true),
        title: story.plan.text.title.clone(),
        back,
        page,
    })
}

/// Takes it back.
pub async fn act(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number = number_of(&number)?;
    match form.accept(visit.t, app::contribution::withdraw(&visit.context, &slug, number).await)? {
        Some(()) => Ok(visit.redirect_with(&format!("/opgave/{slug}/plannen"), "notice-plan-withdrawn")),
        None => show_with(&visit, &slug, number, form).await,
    }
}
