//! `/bureau/opgave/{slug}/besluit`: records what college or council does with the result.

use app::decision::{self, Decided, NewAdoption, PlanLine};
use app::undertaking::{self, Loaded};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::decision::{Departure, OwnDoor};
use domain::person::StaffRole;
use domain::undertaking::Stage;

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

/// A plan with the names of its own fields.
struct PlanFields {
    departs: String,
    departure: String,
    door: String,
    title: String,
    cost: String,
    won: bool,
    is_open: bool,
    label: String,
}

#[derive(Template)]
#[template(path = "decision/record.html")]
struct RecordPage {
    page: Page,
    form: Form,
    title: String,
    slug: String,
    heading: &'static str,
    plans: Vec<PlanFields>,
    holding: Option<String>,
    based_on: String,
    won: String,
}

/// Everything the page needs.
struct Facts {
    loaded: Loaded,
    holding: Option<Decided>,
    plans: Vec<PlanLine>,
}

/// Shows the form, filled with the decision that holds when there is one.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let facts = facts(&visit, &slug).await?;
    let form = filled(&facts);
    page::show(&view(&visit, &facts, form))
}

/// Records the decision.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let facts = facts(&visit, &slug).await?;
    let departures = facts.plans.iter().filter(|line| form.is_checked(&format!("departs-{}", line.plan), "ja"));
    let departures = departures.map(|line| Departure {
        plan: line.plan,
        carried_out: !line.won,
        reason: form.value(&format!("departure-{}", line.plan)).to_owned(),
    });
    let doors = facts
        .plans
        .iter()
        .map(|line| OwnDoor { plan: line.plan, next_door: form.value(&format!("door-{}", line.plan)).to_owned() });
    let new = NewAdoption {
        decider: form.value("decider").to_owned(),
        reason: form.value("reason").to_owned(),
        next_door: form.value("next_door").to_owned(),
        doors: doors.collect(),
        departures: departures.collect(),
        review: form.check(visit.t, form.day("review")).flatten(),
        based_on: form.value("based_on").parse().ok(),
    };
    if !form.is_empty_of_errors() {
        return page::again(&view(&visit, &facts, form));
    }
    let answer = decision::adopt(&visit.context, &slug, new).await;
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&view(&visit, &facts, form));
    }
    // Whoever decides need not be the one who makes the promises: that page would be closed to them.
    if visit.person()?.roles.contains(&StaffRole::Organiser) {
        Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/afspraken"), "notice-decision-recorded"))
    } else {
        Ok(visit.redirect_with(&format!("/opgave/{slug}/besluit"), "notice-decision-published"))
    }
}

async fn facts(visit: &Visit, slug: &str) -> Result<Facts, Failure> {
    let context = &visit.context;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    loaded.published()?;
    let holding = decision::on_result(context, &mut tx, loaded.undertaking.id).await?.into_iter().next();
    let plans = match loaded.stage {
        Stage::Deciding | Stage::Executing => {
            decision::plans(context, &mut tx, &loaded, holding.as_ref().map(|decided| &decided.adoption)).await?
        }
        _ => Vec::new(),
    };
    Ok(Facts { loaded, holding, plans })
}

/// The form as it is opened.
fn filled(facts: &Facts) -> Form {
    let Some(holding) = &facts.holding else {
        let last_word = facts.loaded.frame.as_ref().map(|version| version.frame.last_word.clone());
        return Form::new().with("decider", last_word.unwrap_or_default().trim_end_matches('.'));
    };
    let adoption = &holding.adoption;
    let mut form = Form::new().with("decider", adoption.decider.clone()).with("next_door", adoption.next_door.clone());
    if let Some(day) = adoption.review {
        form = form.with_day("review", day);
    }
    for departure in &adoption.departures {
        form = form
            .with(&format!("departs-{}", departure.plan), "ja")
            .with(&format!("departure-{}", departure.plan), departure.reason.clone());
    }
    for door in &adoption.doors {
        form = form.with(&format!("door-{}", door.plan), door.next_door.clone());
    }
    form
}

fn view(visit: &Visit, facts: &Facts, form: Form) -> RecordPage {
    let t = visit.t;
    let fields = |line: &PlanLine| {
        let departs = format!("departs-{}", line.plan);
        let label = if line.won { "decision-departs-out" } else { "decision-departs-in" };
        PlanFields {
            is_open: form.is_checked(&departs, "ja"),
            departs,
            departure: format!("departure-{}", line.plan),
            door: format!("door-{}", line.plan),
            title: format!("{} · {}", line.number, line.title),
            cost: t.money(line.cost),
            won: line.won,
            label: t.s(label).to_owned(),
        }
    };
    let heading = match (facts.plans.is_empty(), facts.loaded.stage, &facts.holding) {
        (_, Stage::Closed, _) => "decision-heading-closed",
        (true, ..) => "decision-heading-early",
        (false, _, None) => "decision-heading-first",
        (false, _, Some(_)) => "decision-heading-change",
    };
    let won = facts.plans.iter().filter(|line| line.won);
    let cost: domain::Cents = won.clone().map(|line| line.cost).sum();
    let plans = facts.plans.iter().map(fields).collect();
    RecordPage {
        page: visit.page_with(&form),
        title: facts.loaded.undertaking.title.clone(),
        slug: facts.loaded.undertaking.slug.clone(),
        heading,
        plans,
        holding: facts.holding.as_ref().map(|decided| t.moment(decided.decided_at)),
        based_on: facts.holding.as_ref().map(|decided| decided.id.to_string()).unwrap_or_default(),
        won: t.a("decision-won", &[("count", won.count().into()), ("cost", t.money(cost).into())]),
        form,
    }
}
