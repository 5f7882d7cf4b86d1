//! `/bureau/afspraken` and `/bureau/afspraak/{number}`: what an owner does with a promise.

use app::promise::{self, Filter, Story};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::Refusal;
use domain::promise::{Promise, PromiseAct, PromiseState};

use super::register::{Row, row};
use super::show::{Facts, facts};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "promise/desk_list.html")]
struct ListPage {
    page: Page,
    which: &'static str,
    heading: String,
    rows: Vec<Row>,
    current: usize,
    pages: usize,
    prefix: String,
}

#[derive(Template)]
#[template(path = "promise/keep.html")]
struct DeskPage {
    page: Page,
    form: Form,
    facts: Facts,
    acts: Vec<Choice>,
    has_date: bool,
}

/// Lists promises: mine, my team's, or all.
pub async fn list(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let form = Form::from_urlencoded(query.unwrap_or_default().as_bytes());
    let page = form.value("pagina").parse::<usize>().unwrap_or(1).max(1);
    let (which, filter) = match form.value("welke") {
        "team" => ("team", Filter { teams: Some(promise::my_teams(&visit.context).await?), ..Filter::default() }),
        "alle" => ("alle", Filter::default()),
        _ => ("mijn", Filter { owner: Some(visit.person()?.id), ..Filter::default() }),
    };
    let register = promise::register(&visit.context, &Filter { page, ..filter }).await?;
    let heading = visit.t.a(&format!("promise-desk-heading-{which}"), &[("count", register.found.into())]);
    page::show(&ListPage {
        page: visit.page(),
        which,
        heading,
        rows: register.rows.iter().map(|(own, standing)| row(visit.t, own, *standing, "/bureau/afspraak")).collect(),
        current: register.page,
        pages: register.pages,
        prefix: format!("/bureau/afspraken?welke={which}&pagina="),
    })
}

/// Shows one promise with what its owner can do.
pub async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Failure> {
    let story = promise::story(&visit.context, number.parse().map_err(|_| Failure::NotFound)?).await?;
    page::show(&view(&visit, &story, Form::new()))
}

/// Does the one thing that was chosen.
pub async fn act(visit: Visit, Path(number): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let done = match form.check(visit.t, asked(&form)) {
        None => None,
        Some(asked) => {
            let answer = promise::act(&visit.context, number, asked).await;
            form.accept(visit.t, answer)?
        }
    };
    if done.is_none() {
        let story = promise::story(&visit.context, number).await?;
        return page::again(&view(&visit, &story, form));
    }
    Ok(visit.redirect_with(&format!("/bureau/afspraak/{number}"), "notice-promise-done"))
}

/// The act that was chosen, with the words of the form.
fn asked(form: &Form) -> Result<PromiseAct, Refusal> {
    let reason = form.value("reason").to_owned();
    Ok(match form.value("act") {
        "make" => PromiseAct::Make,
        "claim" => PromiseAct::Claim { report: reason },
        "fail" => PromiseAct::Fail { reason },
        "withdraw" => PromiseAct::Withdraw { reason },
        "change" => match form.day("due")? {
            Some(due) => PromiseAct::Change { due, reason },
            None => return Err(Refusal::of("due", "field-empty")),
        },
        _ => return Err(Refusal::of("act", "choice-missing")),
    })
}

/// What an owner can do in a state, on a day.
fn acts(visit: &Visit, promise: &Promise) -> Vec<Choice> {
    let is_in_time = visit.now().day() <= promise.due;
    let ids: &[&'static str] = match promise.state {
        PromiseState::Asked => &["make", "withdraw"],
        PromiseState::Made if is_in_time => &["claim", "change", "fail", "withdraw"],
        PromiseState::Made => &["claim", "fail", "withdraw"],
        PromiseState::Claimed => &["fail"],
        _ => &[],
    };
    let choice = |id: &&'static str| {
        Choice::new(*id, visit.t.s(&format!("promise-do-{id}"))).hint(visit.t.s(&format!("promise-do-{id}-hint")))
    };
    ids.iter().map(choice).collect()
}

fn view(visit: &Visit, story: &Story, form: Form) -> DeskPage {
    let acts = if story.may_act { acts(visit, &story.row.promise) } else { Vec::new() };
    DeskPage {
        page: visit.page_with(&form),
        form,
        facts: facts(visit.t, story),
        has_date: acts.iter().any(|choice| choice.value == "change"),
        acts,
    }
}
