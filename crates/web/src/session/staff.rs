//! `/bureau/inloggen`: the first step of an official, e-mail address and password.

use askama::Template;
use axum::response::Response;

use super::asked_return;
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::{Visit, local_path};

#[derive(Template)]
#[template(path = "session/staff.html")]
struct StaffPage {
    page: Page,
    form: Form,
}

/// The page; an official who is signed in already goes on.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let back = asked_return(&visit);
    if visit.is_staff() {
        return Ok(page::redirect(local_path(&back, "/bureau")));
    }
    page::show(&StaffPage { page: visit.page(), form: Form::new().with("terug", back) })
}

/// Checks the password and goes on to the second step.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer =
        app::account::staff_sign_in(&visit.context, &visit.network, form.value("email"), form.value("password")).await;
    let Some(half_way) = form.accept(visit.t, answer)? else {
        return page::again(&StaffPage { page: visit.page_with(&form), form });
    };
    let back = form_urlencoded::Serializer::new(String::new())
        .append_pair("terug", local_path(form.value("terug"), ""))
        .finish();
    let lasts = u32::try_from(domain::session::HALF_WAY_SECONDS).unwrap_or(u32::MAX);
    let cookie = cookie::lasting(&visit.site, cookie::HALF_WAY, &half_way, lasts);
    Ok(cookie::with(page::redirect(&format!("/bureau/inloggen/code?{back}")), &cookie))
}
