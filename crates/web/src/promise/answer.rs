//! `/afspraak/{number}/antwoord/{link}`: the author says through the link in the e-mail whether it was kept.
//! Opening the link changes nothing, because mail programs open links by themselves.

use app::promise;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::show::what_is_missing;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "promise/answer.html")]
struct AnswerPage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    action: String,
    address: String,
}

#[derive(Template)]
#[template(path = "promise/answer_ended.html")]
struct EndedPage {
    page: Page,
    address: String,
}

/// Shows the question.
pub async fn show(visit: Visit, Path((number, link)): Path<(String, String)>) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    match view(&visit, number, &link, Form::new()).await? {
        Some(question) => page::show(&question),
        None => ended(&visit, number),
    }
}

/// Takes the answer.
pub async fn act(
    visit: Visit,
    Path((number, link)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let given = match promise::answer_by_link(&visit.context, number, &link, what_is_missing(&form)).await {
        Err(app::Error::NotFound) => return ended(&visit, number),
        other => form.accept(visit.t, other)?,
    };
    if given.is_some() {
        return Ok(visit.redirect_with(&format!("/afspraak/{number}"), "notice-promise-answered"));
    }
    match view(&visit, number, &link, form).await? {
        Some(question) => page::again(&question),
        None => ended(&visit, number),
    }
}

async fn view(visit: &Visit, number: i64, link: &str, form: Form) -> Result<Option<AnswerPage>, Failure> {
    let row = match promise::link_of(&visit.context, number, link).await {
        Ok(row) => row,
        Err(app::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let t = visit.t;
    let values = [("owner", row.promise.owner_function.as_str().into()), ("due", t.day(row.promise.due).into())];
    Ok(Some(AnswerPage {
        page: visit.page_with(&form),
        form,
        lead: t.a("promise-answer-lead", &values),
        title: row.promise.title,
        action: format!("/afspraak/{number}/antwoord/{link}"),
        address: format!("/afspraak/{number}"),
    }))
}

/// A link that was used, has ended or never was: the same page for each.
fn ended(visit: &Visit, number: i64) -> Result<Response, Failure> {
    let address = format!("/afspraak/{number}");
    page::show_with(axum::http::StatusCode::NOT_FOUND, &EndedPage { page: visit.page(), address })
}
