//! `/afspraak/{number}`: one promise with its whole story, and for whom it was made the question whether it was kept.

use app::promise::{self, Actor, Line, Story};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::promise::PromiseAct;

use super::{register, tag_kind};
use crate::failure::Failure;
use crate::form::Form;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// A step of the story in words.
pub(super) struct Step {
    pub(super) moment: String,
    pub(super) sentence: String,
    pub(super) words: String,
    /// Whether it came from inside the organisation.
    pub(super) is_inside: bool,
}

/// What public page and desk page show of a promise.
pub(super) struct Facts {
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) owner: String,
    pub(super) team: String,
    pub(super) plan: String,
    pub(super) plan_href: String,
    pub(super) undertaking: String,
    pub(super) due: String,
    pub(super) money: String,
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) lead: String,
    pub(super) by_silence: bool,
    pub(super) steps: Vec<Step>,
}

#[derive(Template)]
#[template(path = "promise/show.html")]
struct PromisePage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    here: String,
    facts: Facts,
    may_answer: bool,
    may_act: bool,
}

/// Shows the promise.
pub async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Failure> {
    let story = promise::story(&visit.context, number.parse().map_err(|_| Failure::NotFound)?).await?;
    page::show(&view(&visit, &story, Form::new()))
}

/// Takes the answer of the one to whom it was promised.
pub async fn answer(visit: Visit, Path(number): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let given = promise::answer(&visit.context, number, what_is_missing(&form)).await;
    if form.accept(visit.t, given)?.is_none() {
        let story = promise::story(&visit.context, number).await?;
        return page::again(&view(&visit, &story, form));
    }
    Ok(visit.redirect_with(&format!("/afspraak/{number}"), "notice-promise-answered"))
}

/// Nothing for "yes, it was kept"; otherwise the words.
pub(super) fn what_is_missing(form: &Form) -> Option<String> {
    (form.value("answer") != "ja").then(|| form.value("reason").to_owned())
}

fn view(visit: &Visit, story: &Story, form: Form) -> PromisePage {
    let facts = facts(visit.t, story);
    PromisePage {
        page: visit.page_with(&form),
        form,
        crumbs: vec![Crumb::new("/afspraken", visit.t.s("promise-register"))],
        here: visit.t.a("promise-here", &[("number", facts.number.into())]),
        facts,
        may_answer: story.may_answer,
        may_act: story.may_act && visit.is_staff(),
    }
}

/// A promise in words.
pub(super) fn facts(t: Translator, story: &Story) -> Facts {
    let (row, own) = (&story.row, &story.row.promise);
    let lead = story.standing.as_str();
    let values = [("due", t.day(own.due).into()), ("owner", own.owner_function.as_str().into())];
    let plan = row.plan_words.as_ref();
    Facts {
        number: own.number,
        title: own.title.clone(),
        owner: register::owner(t, row),
        team: row.group_name.clone(),
        plan: plan.map(|(number, title)| format!("{number} · {title}")).unwrap_or_default(),
        plan_href: plan.map_or_else(
            || format!("/opgave/{}", row.slug),
            |(number, _)| format!("/opgave/{}/plan/{number}", row.slug),
        ),
        undertaking: row.undertaking_title.clone(),
        due: t.day_long(own.due),
        money: if own.money == domain::Cents::ZERO { String::new() } else { t.money(own.money) },
        kind: tag_kind(story.standing),
        label: t.s(&format!("standing-{}", story.standing.as_str())).to_owned(),
        lead: t.a(&format!("promise-lead-{lead}"), &values),
        by_silence: own.settled_by_silence,
        steps: story.lines.iter().map(|line| step(t, line)).collect(),
    }
}

/// A step in words.
pub(super) fn step(t: Translator, line: &Line) -> Step {
    let (who, is_inside) = match &line.actor {
        Actor::Program => (t.s("promise-actor-program").to_owned(), false),
        Actor::Beneficiary => (t.s("promise-actor-beneficiary").to_owned(), false),
        Actor::Function(function) => (function.clone(), true),
    };
    let mut values = vec![("who", who.into())];
    let id = match &line.act {
        PromiseAct::Change { due, .. } => {
            values.push(("old", t.day(line.old_due).into()));
            values.push(("new", t.day(due).into()));
            "promise-act-change".to_owned()
        }
        PromiseAct::Escalate { step } => format!("promise-act-escalate-{}", step.as_str()),
        act => format!("promise-act-{}", act.as_str()),
    };
    Step {
        moment: t.moment(line.happened_at),
        sentence: t.a(&id, &values),
        words: line.act.reason().to_owned(),
        is_inside,
    }
}
