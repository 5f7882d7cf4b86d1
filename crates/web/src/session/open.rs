//! `/inloggen/link`: the link from the e-mail. Opening it only shows a button, because scanners of mail open
//! links too; the button uses the link.

use askama::Template;
use axum::response::Response;

use super::come_in;
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "session/open.html")]
struct OpenPage {
    page: Page,
    form: Form,
}

/// The button.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let form = Form::from_urlencoded(query.as_bytes());
    if form.value("code").is_empty() {
        return Ok(page::redirect("/inloggen"));
    }
    page::show(&OpenPage { page: visit.page(), form })
}

/// Uses the link.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = app::account::open_link(&visit.context, form.value("code"), &visit.user_agent).await;
    match form.accept(visit.t, answer)? {
        Some(came_in) => {
            let lasts = u32::try_from(app::session::SessionKind::Resident.longest_seconds()).unwrap_or(u32::MAX);
            let session = cookie::lasting(&visit.site, cookie::SESSION, &came_in.token, lasts);
            Ok(come_in(&session, &came_in.return_path, "/mijn"))
        }
        None => page::again(&OpenPage { page: visit.page_with(&form), form }),
    }
}
