//! `/bureau/advies/{id}`: the question of a colleague, and the answer.

use app::advice::{self, Asked};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::AdviceId;

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "check/advice.html")]
struct AdvicePage {
    page: Page,
    form: Form,
    asked: Asked,
    heading: String,
    due: String,
    answered: String,
    plan: String,
}

/// The question.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: AdviceId = id.parse().map_err(|_| Failure::NotFound)?;
    page::show(&view(&visit, id, Form::new()).await?)
}

/// The answer.
pub async fn answer(visit: Visit, Path(id): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id: AdviceId = id.parse().map_err(|_| Failure::NotFound)?;
    let done = advice::answer(&visit.context, id, form.value("answer")).await;
    if form.accept(visit.t, done)?.is_none() {
        return page::again(&view(&visit, id, form).await?);
    }
    Ok(visit.redirect_with(&format!("/bureau/advies/{id}"), "notice-check-answered"))
}

async fn view(visit: &Visit, id: AdviceId, form: Form) -> Result<AdvicePage, Failure> {
    let asked = advice::asked(&visit.context, id).await?;
    let t = visit.t;
    let (heading, name) = if asked.can_answer {
        ("advice-heading-mine", &asked.advice.asked_by_name)
    } else if asked.advice.answered_at.is_some() {
        ("advice-heading-answered", &asked.advice.asked_of_name)
    } else {
        ("advice-heading-waits", &asked.advice.asked_of_name)
    };
    Ok(AdvicePage {
        page: visit.page_with(&form),
        heading: t.a(heading, &[("name", name.as_str().into())]),
        due: t.day(asked.advice.due),
        answered: asked.advice.answered_at.map(|at| t.moment(at)).unwrap_or_default(),
        plan: format!("{} · {}", asked.advice.number, asked.advice.title),
        form,
        asked,
    })
}
