//! `/inloggen`: a resident asks for a link by e-mail. Answers alike whether or not there is an account.

use askama::Template;
use axum::response::Response;

use super::asked_return;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::{Visit, local_path};

#[derive(Template)]
#[template(path = "session/link.html")]
struct LinkPage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "session/sent.html")]
struct SentPage {
    page: Page,
    is_demo: bool,
}

/// The page; who is signed in already goes on.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let back = asked_return(&visit);
    if visit.signed_in.is_some() {
        return Ok(page::redirect(local_path(&back, "/mijn")));
    }
    page::show(&LinkPage { page: visit.page(), form: Form::new().with("terug", back) })
}

/// Sends the link.
pub async fn ask(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let back = local_path(form.value("terug"), "/mijn").to_owned();
    let answer = app::account::ask_link(&visit.context, &visit.network, form.value("email"), &back).await;
    match form.accept(visit.t, answer)? {
        Some(()) => Ok(page::redirect("/inloggen/verstuurd")),
        None => page::again(&LinkPage { page: visit.page_with(&form), form }),
    }
}

/// Says where to look now.
pub async fn sent(visit: Visit) -> Result<Response, Failure> {
    page::show(&SentPage { page: visit.page(), is_demo: visit.app.settings.demo })
}
