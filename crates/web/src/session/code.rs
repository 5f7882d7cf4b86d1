//! `/bureau/inloggen/code`: the second step of an official, the code of the authenticator app.

use askama::Template;
use axum::response::Response;

use super::{asked_return, come_in};
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "session/code.html")]
struct CodePage {
    page: Page,
    form: Form,
    demo_code: Option<String>,
}

/// The page; without a half-way token the first step comes first.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let half_way = visit.cookie(cookie::HALF_WAY).unwrap_or_default();
    if !app::account::is_half_way(&visit.context, half_way) {
        return Ok(page::redirect("/bureau/inloggen"));
    }
    let demo_code = app::account::demo_code(&visit.context, half_way).await?;
    page::show(&CodePage { page: visit.page(), form: Form::new().with("terug", asked_return(&visit)), demo_code })
}

/// Checks the code and begins the session.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let half_way = visit.cookie(cookie::HALF_WAY).unwrap_or_default();
    if !app::account::is_half_way(&visit.context, half_way) {
        return Ok(visit.redirect_with("/bureau/inloggen", "notice-sign-in-again"));
    }
    let answer =
        app::account::staff_second_factor(&visit.context, half_way, form.value("code"), &visit.user_agent).await;
    let Some(token) = form.accept(visit.t, answer)? else {
        let demo_code = app::account::demo_code(&visit.context, half_way).await?;
        return page::again(&CodePage { page: visit.page_with(&form), form, demo_code });
    };
    let session = cookie::until_closed(&visit.site, cookie::SESSION, &token);
    Ok(cookie::without(come_in(&session, form.value("terug"), "/bureau"), &visit.site, cookie::HALF_WAY))
}
