//! `/opgave/{slug}/stemmen`: the code from the letter, before anything else.

use app::ballot::{Vote, rules_mark};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{closed, crumbs, on, private, with_pass};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "ballot/code.html")]
struct CodePage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    title: String,
    /// Why one cannot vote now.
    closed: Option<String>,
    is_over: bool,
    closes: String,
    owner: String,
    rules_mark: String,
}

/// Asks for the code, or says when the vote opens or closed.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    Ok(private(page::show(&code_page(&visit, &vote, Form::new())?)?))
}

/// Checks the code. Right: on to the choice, with a pass. Wrong: the page again, whatever was wrong with it.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let answer = app::voting_code::admit(&visit.context, &slug, form.value("code"), &visit.network).await;
    match form.accept(visit.t, answer)? {
        Some(admission) => with_pass(&visit, on(&slug, "kiezen"), &admission.pass),
        None => Ok(private(page::again(&code_page(&visit, &vote, form)?)?)),
    }
}

fn code_page(visit: &Visit, vote: &Vote, form: Form) -> Result<CodePage, Failure> {
    let undertaking = &vote.loaded.undertaking;
    Ok(CodePage {
        page: visit.page_with(&form),
        crumbs: crumbs(vote),
        form,
        slug: undertaking.slug.clone(),
        title: undertaking.title.clone(),
        closed: closed(visit, vote),
        is_over: visit.now() > vote.round.window.closes,
        closes: visit.t.moment_long(vote.round.window.closes),
        owner: undertaking.owner_function.clone(),
        rules_mark: rules_mark(vote.loaded.published()?)?,
    })
}
