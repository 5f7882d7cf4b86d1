//! `/opgave/{slug}/stemmen/kiezen`: the list of plans, with search, filter and a running total.

use app::ballot::{BallotPlan, Vote};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::frame::BallotForm;
use domain::round::Method as _;

use super::{code_again, crumbs, numbers, on, pass, private, rule, with_pass};
use crate::failure::Failure;
use crate::form::{Choice, Form};
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
    budget_cents: i64,
    minimum: u16,
    maximum: u16,
}

/// Shows the ballot with what was chosen before.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &slug)) };
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let form = Form::from_urlencoded(query.as_bytes());
    let has_voted = app::voting_code::has_voted(&visit.context, &pass).await?;
    Ok(private(page::show(&choose_page(&visit, &vote, form, &pass.choices, has_voted))?))
}

/// Keeps the choice; searches again, or goes on to the check when the choice keeps to the rules.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &slug)) };
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
        return Ok(private(page::again(&choose_page(&visit, &vote, form, &choices, has_voted))?));
    }
    with_pass(&visit, on(&slug, "controle"), &pass.with_choices(choices))
}

fn choose_page(visit: &Visit, vote: &Vote, form: Form, choices: &[i64], has_voted: bool) -> ChoosePage {
    let undertaking = &vote.loaded.undertaking;
    let (minimum, maximum) = match vote.method.form {
        BallotForm::Approval { minimum, maximum } => (minimum, maximum),
        BallotForm::WithinBudget => (1, 0),
    };
    let is_within = vote.method.form == BallotForm::WithinBudget;
    let lines = lines(visit, vote, &form, choices);
    let count = lines.len();
    ChoosePage {
        page: visit.page_with(&form),
        crumbs: crumbs(vote),
        slug: undertaking.slug.clone(),
        title: undertaking.title.clone(),
        rule: rule(visit, vote),
        has_voted,
        found: visit.t.a("vote-found", &[("count", count.into()), ("all", vote.plans.len().into())]),
        filters: filters(visit, vote),
        has_search: vote.plans.len() > 8,
        budget_cents: if is_within { vote.method.budget.cents() } else { 0 },
        minimum,
        maximum,
        lines,
        form,
    }
}

/// The plans that the search finds, and always those that are chosen: a choice never disappears from sight.
fn lines(visit: &Visit, vote: &Vote, form: &Form, choices: &[i64]) -> Vec<Line> {
    let words: Vec<String> = form.value("zoek").to_lowercase().split_whitespace().map(str::to_owned).collect();
    let place = form.value("waar");
    let fits = |plan: &BallotPlan| {
        let text = format!("{} {} {} {}", plan.number, plan.title, plan.summary, plan.category).to_lowercase();
        words.iter().all(|word| text.contains(word))
            && (place.is_empty() || place == plan.area_name || place == plan.category)
    };
    vote.plans
        .iter()
        .filter(|plan| choices.contains(&plan.number) || fits(plan))
        .map(|plan| Line {
            number: plan.number,
            title: plan.title.clone(),
            summary: plan.summary.clone(),
            about: [&plan.category, &plan.area_name]
                .into_iter()
                .filter(|word| !word.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(" · "),
            cost: visit.t.money(plan.cost),
            cents: plan.cost.cents(),
            is_chosen: choices.contains(&plan.number),
        })
        .collect()
}

/// Neighbourhoods and categories to choose from, each once.
fn filters(visit: &Visit, vote: &Vote) -> Vec<Choice> {
    let words = vote.plans.iter().flat_map(|plan| [&plan.area_name, &plan.category]).filter(|word| !word.is_empty());
    let words: std::collections::BTreeSet<&String> = words.collect();
    std::iter::once(Choice::new("", visit.t.s("vote-everywhere")))
        .chain(words.into_iter().map(|word| Choice::new(word.clone(), word.clone())))
        .collect()
}
