//! `/bevestigen`: the page behind a link in an e-mail. Opening it only shows a button, because scanners of mail open
//! links too; the button confirms the plan or the support and signs the person in.

use app::confirmation::{Pending, Purpose};
use askama::Template;
use axum::response::Response;

use crate::contribution::DRAFT_COOKIE;
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new().get("/bevestigen", Access::Public, show).post("/bevestigen", Access::Public, act)
}

#[derive(Template)]
#[template(path = "confirmation/confirm.html")]
struct ConfirmPage {
    page: Page,
    form: Form,
    is_plan: bool,
    lead: String,
}

fn view(visit: &Visit, form: Form, pending: Option<&Pending>) -> ConfirmPage {
    let page = visit.page_with(&form);
    let is_plan = pending.is_some_and(|pending| matches!(pending.purpose, Purpose::Plan(_)));
    let id = if is_plan { "confirm-plan-lead" } else { "confirm-support-lead" };
    let lead = pending.map(|pending| {
        page.t.a(id, &[("title", pending.title.as_str().into()), ("undertaking", pending.undertaking.as_str().into())])
    });
    ConfirmPage { lead: lead.unwrap_or_default(), is_plan, page, form }
}

/// The button.
async fn show(visit: Visit) -> Result<Response, Failure> {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let mut form = Form::from_urlencoded(query.as_bytes());
    let answer = app::confirmation::pending(&visit.context, form.value("code")).await;
    match form.accept(visit.t, answer)? {
        Some(pending) => page::show(&view(&visit, form, Some(&pending))),
        None => page::again(&view(&visit, form, None)),
    }
}

/// Confirms.
async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = app::confirmation::confirm(&visit.context, form.value("code"), &visit.user_agent).await;
    let Some(confirmed) = form.accept(visit.t, answer)? else { return page::again(&view(&visit, form, None)) };
    let is_plan = matches!(confirmed.purpose, Purpose::Plan(_));
    let notice = if is_plan { "notice-plan-opened" } else { "notice-support-given" };
    let lasts = u32::try_from(app::session::SessionKind::Resident.longest_seconds()).unwrap_or(u32::MAX);
    let mut response = visit.redirect_with(&confirmed.path, notice);
    // An official who is signed in keeps that session; the link is a lesser one.
    if !visit.is_staff() {
        response = cookie::with(response, &cookie::lasting(&visit.site, cookie::SESSION, &confirmed.session, lasts));
    }
    Ok(if is_plan { cookie::without(response, &visit.site, DRAFT_COOKIE) } else { response })
}
