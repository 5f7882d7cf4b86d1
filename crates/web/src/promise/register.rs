//! `/afspraken`: every promise of the organisation, with how it stands. Totals per team, never per person.

use app::promise::{self, Filter, PromiseRow, Register, TeamTotals};
use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use domain::promise::Standing;

use super::{filter, tag_kind};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::language::Translator;
use crate::page::{self, Page};
use crate::visit::Visit;

/// A promise in a list.
pub(super) struct Row {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) plan: String,
    pub(super) owner: String,
    pub(super) team: String,
    pub(super) due: String,
    pub(super) money: String,
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) mark: String,
}

/// Totals of a team.
struct Team {
    name: String,
    numbers: [String; 6],
}

#[derive(Template)]
#[template(path = "promise/register.html")]
struct RegisterPage {
    page: Page,
    form: Form,
    heading: String,
    lead: String,
    rows: Vec<Row>,
    teams: Vec<Team>,
    standings: Vec<Choice>,
    undertakings: Vec<Choice>,
    areas: Vec<Choice>,
    team_names: Vec<Choice>,
    years: Vec<Choice>,
    current: usize,
    pages: usize,
    prefix: String,
    csv: String,
    nothing_yet: bool,
}

/// Shows the register through the filter in the address.
pub async fn show(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let form = Form::from_urlencoded(query.unwrap_or_default().as_bytes());
    let filter = filter(&form);
    let register = promise::register(&visit.context, &filter).await?;
    page::show(&view(&visit, &register, &filter, form))
}

fn view(visit: &Visit, register: &Register, filter: &Filter, form: Form) -> RegisterPage {
    let t = visit.t;
    let any = |id: &str| Choice::new("", t.s(id));
    let with_any = |id: &str, choices: Vec<Choice>| std::iter::once(any(id)).chain(choices).collect::<Vec<_>>();
    let plain = |names: &[String]| names.iter().map(|name| Choice::new(name.clone(), name.clone())).collect::<Vec<_>>();
    let count_of =
        |own: Standing| register.standings.iter().find(|(standing, _)| *standing == own).map_or(0, |(_, count)| *count);
    let values = [
        ("found", register.found.into()),
        ("kept", (count_of(Standing::Kept) + count_of(Standing::KeptLate)).into()),
        ("overdue", count_of(Standing::Overdue).into()),
    ];
    let query = without_page(&form);
    RegisterPage {
        page: visit.page(),
        heading: t.a("promise-register-heading", &values),
        lead: t.a("promise-register-lead", &values),
        rows: register.rows.iter().map(|(own, standing)| row(t, own, *standing, "/afspraak")).collect(),
        teams: register.teams.iter().map(|totals| team(t, totals)).collect(),
        standings: with_any("promise-any-standing", standings(t)),
        undertakings: with_any(
            "promise-any-undertaking",
            register.undertakings.iter().map(|(slug, title)| Choice::new(slug.clone(), title.clone())).collect(),
        ),
        areas: with_any("promise-any-area", plain(&register.areas)),
        team_names: with_any("promise-any-team", plain(&register.team_names)),
        years: with_any(
            "promise-any-year",
            register.years.iter().map(|year| Choice::new(year.to_string(), year.to_string())).collect(),
        ),
        current: register.page,
        pages: register.pages,
        prefix: format!("/afspraken?{query}pagina="),
        csv: format!("/afspraken.csv?{}", query.trim_end_matches('&')),
        nothing_yet: register.all == 0 && *filter == Filter { page: filter.page, ..Filter::default() },
        form,
    }
}

/// The filter as an address, ready for a page number behind it.
fn without_page(form: &Form) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form.pairs().iter().filter(|(name, value)| name != "pagina" && !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("{query}&") }
}

/// All standings as choices.
pub(super) fn standings(t: Translator) -> Vec<Choice> {
    let label = |standing: Standing| t.s(&format!("standing-{}", standing.as_str())).to_owned();
    Standing::ALL.into_iter().map(|standing| Choice::new(standing.as_str(), label(standing))).collect()
}

/// A promise as lists show it; `door` is the first part of its address.
pub(super) fn row(t: Translator, own: &PromiseRow, standing: Standing, door: &str) -> Row {
    let promise = &own.promise;
    let plan = own.plan_words.as_ref().map(|(number, title)| format!("{number} · {title}"));
    Row {
        href: format!("{door}/{}", promise.number),
        title: promise.title.clone(),
        plan: plan.unwrap_or_else(|| own.undertaking_title.clone()),
        owner: owner(t, own),
        team: own.group_name.clone(),
        due: t.day(promise.due),
        money: if promise.money == domain::Cents::ZERO { String::new() } else { t.money(promise.money) },
        kind: tag_kind(standing),
        label: t.s(&format!("standing-{}", standing.as_str())).to_owned(),
        mark: if promise.settled_by_silence { t.s("promise-by-silence-short").to_owned() } else { String::new() },
    }
}

/// The owner by name and function, once when both are the same.
pub(super) fn owner(t: Translator, own: &PromiseRow) -> String {
    let (name, function) = (&own.owner_name, &own.promise.owner_function);
    if name.is_empty() || name == function {
        return function.clone();
    }
    t.a("promise-owner", &[("name", name.as_str().into()), ("function", function.as_str().into())])
}

fn team(t: Translator, totals: &TeamTotals) -> Team {
    let name = if totals.team.is_empty() { t.s("promise-other-teams").to_owned() } else { totals.team.clone() };
    let numbers =
        [totals.all, totals.running, totals.overdue, totals.kept, totals.kept_late, totals.not_kept + totals.withdrawn];
    Team { name, numbers: numbers.map(|number| t.count(number)) }
}
