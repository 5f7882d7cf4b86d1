//! `/opgave/{slug}/stemmen/controle`: the choice once more, before it is cast.

use app::ballot::Vote;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::round::Method as _;

use super::{code_again, crumbs, on, pass, private};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// One chosen plan.
pub(super) struct Chosen {
    number: i64,
    title: String,
    cost: String,
}

#[derive(Template)]
#[template(path = "ballot/check.html")]
pub(super) struct CheckPage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    chosen: Vec<Chosen>,
    total: String,
    has_voted: bool,
    closes: String,
}

/// Shows what will be cast.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &vote)) };
    if vote.method.refuse(&pass.choices).is_some() {
        return Ok(on(&slug, "kiezen"));
    }
    let has_voted = app::voting_code::has_voted(&visit.context, &pass).await?;
    Ok(private(page::show(&check_page(&visit, &vote, Form::new(), &pass.choices, has_voted))?))
}

/// The page, also for a ballot that was refused at the last moment.
pub(super) fn check_page(visit: &Visit, vote: &Vote, form: Form, choices: &[i64], has_voted: bool) -> CheckPage {
    let chosen = vote.plans.iter().filter(|plan| choices.contains(&plan.number));
    let chosen = chosen
        .map(|plan| Chosen { number: plan.number, title: plan.title.clone(), cost: visit.t.money(plan.cost) })
        .collect();
    CheckPage {
        page: visit.page_with(&form),
        crumbs: crumbs(vote),
        form,
        slug: vote.loaded.undertaking.slug.clone(),
        chosen,
        total: visit.t.money(vote.total(choices)),
        has_voted,
        closes: visit.t.moment_long(vote.round.window.closes),
    }
}
