//! `/opgave/{slug}/stemmen/kiezen`: the list of plans, with a map, search, filter and a running total.

use app::ballot::{BallotPlan, Vote};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::frame::BallotForm;
use domain::round::Method as _;
use domain::text::folded;

use super::{code_again, crumbs, numbers, on, pass, private, rule, with_pass};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::map::{self, Pin};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// One plan on the ballot.
struct Line {
    number: i64,
    title: String,
    summary: String,
    /// Category and neighbourhood.
    about: String,
    cost: String,
    cents: i64,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "ballot/choose.html")]
struct ChoosePage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    title: String,
    rule: String,
    has_voted: bool,
    lines: Vec<Line>,
    found: String,
    filters: Vec<Choice>,
    has_search: bool,
    /// A drawing of the plans below that have a place; each number leads to its box.
    map: Option<String>,
    /// What is chosen when the page is sent, for those without script; else the rule.
    start: String,
    budget_cents: i64,
    minimum: u16,
    maximum: u16,
}

/// Shows the ballot with what was chosen before.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &vote)) };
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let form = Form::from_urlencoded(query.as_bytes());
    let has_voted = app::voting_code::has_voted(&visit.context, &pass).await?;
    Ok(private(page::show(&choose_page(&visit, &vote, form, &pass.choices, has_voted).await?)?))
}

/// Keeps the choice; searches again, or goes on to the check when the choice keeps to the rules.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &vote)) };
    let choices = numbers(&form);
    if !form.value("actie").is_empty() {
        let known = choices.into_iter().filter(|number| vote.method.lines.iter().any(|line| line.number == *number));
        let kept = pass.with_choices(known.collect());
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("zoek", form.value("zoek"))
            .append_pair("waar", form.value("waar"))
            .finish();
        return with_pass(&visit, on(&slug, &format!("kiezen?{query}")), &kept);
    }
    if let Some(refusal) = vote.method.refuse(&choices) {
        form.refuse(visit.t, &[refusal]);
        let has_voted = app::voting_code::has_voted(&visit.context, &pass).await?;
        return Ok(private(page::again(&choose_page(&visit, &vote, form, &choices, has_voted).await?)?));
    }
    with_pass(&visit, on(&slug, "controle"), &pass.with_choices(choices))
}

async fn choose_page(
    visit: &Visit,
    vote: &Vote,
    form: Form,
    choices: &[i64],
    has_voted: bool,
) -> Result<ChoosePage, Failure> {
    let undertaking = &vote.loaded.undertaking;
    let (minimum, maximum) = match vote.method.form {
        BallotForm::Approval { minimum, maximum } => (minimum, maximum),
        BallotForm::WithinBudget => (1, 0),
    };
    let is_within = vote.method.form == BallotForm::WithinBudget;
    let shown = shown(vote, &form, choices);
    let count = shown.len();
    Ok(ChoosePage {
        page: visit.page_with(&form),
        crumbs: crumbs(vote),
        slug: undertaking.slug.clone(),
        title: undertaking.title.clone(),
        map: map_of(visit, vote, &shown).await?,
        start: if choices.is_empty() { rule(visit, vote) } else { chosen(visit, vote, choices) },
        rule: rule(visit, vote),
        has_voted,
        found: visit.t.a("vote-found", &[("count", count.into()), ("all", vote.plans.len().into())]),
        filters: filters(visit, vote),
        has_search: vote.plans.len() > 8,
        budget_cents: if is_within { vote.method.budget.cents() } else { 0 },
        minimum,
        maximum,
        lines: shown.into_iter().map(|plan| line(visit, plan, choices)).collect(),
        form,
    })
}

/// What the choices cost together.
fn chosen(visit: &Visit, vote: &Vote, choices: &[i64]) -> String {
    let total = visit.t.money(vote.total(choices));
    visit.t.a("vote-done-summary", &[("count", choices.len().into()), ("total", total.into())])
}

/// The map of these plans; none when no plan has a place.
async fn map_of(visit: &Visit, vote: &Vote, plans: &[&BallotPlan]) -> Result<Option<String>, Failure> {
    let pin = |plan: &&BallotPlan| {
        plan.place.map(|place| Pin {
            place,
            number: plan.number,
            href: format!("#plan-{}", plan.number),
            title: format!("{} {}", plan.number, plan.title),
        })
    };
    let pins: Vec<Pin> = plans.iter().filter_map(pin).collect();
    if pins.is_empty() {
        return Ok(None);
    }
    let atlas = app::area::atlas(&visit.context).await?;
    let audience = vote.loaded.published()?.frame.audience.area;
    let (title, text) = (visit.t.s("vote-map-title"), visit.t.s("vote-map-text"));
    let base = map::base(visit.organisation.id, &atlas, audience, 640);
    Ok(base.map(|base| base.inline(title, text, &pins, None)))
}

/// The plans that the search finds, and always those that are chosen: a choice never disappears from sight.
fn shown<'vote>(vote: &'vote Vote, form: &Form, choices: &[i64]) -> Vec<&'vote BallotPlan> {
    let words: Vec<String> = folded(form.value("zoek")).split_whitespace().map(str::to_owned).collect();
    let place = form.value("waar");
    let fits = |plan: &BallotPlan| {
        let text = folded(&format!("{} {} {} {}", plan.number, plan.title, plan.summary, plan.category));
        words.iter().all(|word| text.contains(word))
            && (place.is_empty() || place == plan.area_name || place == plan.category)
    };
    vote.plans.iter().filter(|plan| choices.contains(&plan.number) || fits(plan)).collect()
}

fn line(visit: &Visit, plan: &BallotPlan, choices: &[i64]) -> Line {
    let about = [&plan.category, &plan.area_name].into_iter().filter(|word| !word.is_empty());
    Line {
        number: plan.number,
        title: plan.title.clone(),
        summary: plan.summary.clone(),
        about: about.cloned().collect::<Vec<_>>().join(" · "),
        cost: visit.t.money(plan.cost),
        cents: plan.cost.cents(),
        is_chosen: choices.contains(&plan.number),
    }
}

/// Neighbourhoods and categories to choose from, each once.
fn filters(visit: &Visit, vote: &Vote) -> Vec<Choice> {
    let words = vote.plans.iter().flat_map(|plan| [&plan.area_name, &plan.category]).filter(|word| !word.is_empty());
    let words: std::collections::BTreeSet<&String> = words.collect();
    std::iter::once(Choice::new("", visit.t.s("vote-everywhere")))
        .chain(words.into_iter().map(|word| Choice::new(word.clone(), word.clone())))
        .collect()
}
