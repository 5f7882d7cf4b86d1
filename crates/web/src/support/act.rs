//! Giving support and taking it back. The form itself stands on the plan's page.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::contribution::{crumbs, number_of, show_plan};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "support/sent.html")]
struct SentPage {
    page: Page,
    crumbs: Vec<Crumb>,
    lead: String,
    back: String,
}

/// The act has no page of its own: its form stands with the plan.
pub async fn show(_visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    Ok(page::redirect(&format!("/opgave/{}/plan/{}#steun", domain::text::slug(&slug), number_of(&number)?)))
}

/// Gives support, or sends a link to who is not signed in.
pub async fn give(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number = number_of(&number)?;
    let back = format!("/opgave/{slug}/plan/{number}");
    if visit.signed_in.is_some() {
        let answer = app::support::give(&visit.context, &slug, number).await;
        return match form.accept(visit.t, answer)? {
            Some(()) => Ok(visit.redirect_with(&back, "notice-support-given")),
            None => show_plan(&visit, &slug, number, form).await,
        };
    }
    let email = form.value("email").to_owned();
    let answer = app::support::ask(&visit.context, &slug, number, &visit.network, &email).await;
    if form.accept(visit.t, answer)?.is_none() {
        return show_plan(&visit, &slug, number, form).await;
    }
    let context = &visit.context;
    let loaded = app::undertaking::load(context, &mut context.read().await?, &slug).await?;
    let page = visit.page();
    let lead = page.t.a("support-sent-lead", &[("email", email.trim().to_lowercase().into())]);
    page::show(&SentPage { crumbs: crumbs(&page, &loaded, true), lead, back, page })
}

/// Takes support back.
pub async fn withdraw(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number = number_of(&number)?;
    match form.accept(visit.t, app::support::withdraw(&visit.context, &slug, number).await)? {
        Some(()) => Ok(visit.redirect_with(&format!("/opgave/{slug}/plan/{number}"), "notice-support-withdrawn")),
        None => show_plan(&visit, &slug, number, form).await,
    }
}
