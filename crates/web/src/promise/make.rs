//! `/bureau/opgave/{slug}/afspraken`: turns the plans that are carried out into promises, all on one page.

use app::promise::{self, Keepers, NewPromise, Proposal};
use app::undertaking::{self, Loaded};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;
use domain::{Cents, Day, Refusal};

use super::register::{Row, row};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Page};
use crate::visit::Visit;

/// Days after which a promise is due when nobody says otherwise: a plan is carried out within a year.
const USUAL_DAYS: i64 = 180;

/// A plan with the names of its own fields.
struct PlanFields {
    wanted: String,
    title_field: String,
    owner: String,
    function: String,
    group: String,
    due: String,
    money: String,
    title: String,
    cost: String,
    promises: Vec<Row>,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "promise/make.html")]
struct MakePage {
    page: Page,
    form: Form,
    title: String,
    slug: String,
    heading: String,
    is_early: bool,
    is_closed: bool,
    plans: Vec<PlanFields>,
    officials: Vec<Choice>,
    teams: Vec<Choice>,
}

/// Everything the page needs.
struct Facts {
    loaded: Loaded,
    proposals: Vec<Proposal>,
    keepers: Keepers,
}

/// Shows the plans, each filled in with what is usual.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let facts = facts(&visit, &slug).await?;
    let form = filled(&visit, &facts);
    page::show(&view(&visit, &facts, form))
}

/// Writes the chosen promises down.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let facts = facts(&visit, &slug).await?;
    let chosen = facts.proposals.iter().filter(|own| form.is_checked(&format!("wanted-{}", own.plan.plan), "ja"));
    let (mut new, mut refusals) = (Vec::new(), Vec::new());
    for proposal in chosen {
        match read(&form, proposal) {
            Ok(promise) => new.push(promise),
            Err(own) => refusals.extend(own),
        }
    }
    if !refusals.is_empty() {
        form.refuse(visit.t, &refusals);
        return page::again(&view(&visit, &facts, form));
    }
    let answer = promise::make(&visit.context, &slug, new).await;
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&view(&visit, &facts, form));
    }
    Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/afspraken"), "notice-promises-made"))
}

async fn facts(visit: &Visit, slug: &str) -> Result<Facts, Failure> {
    let context = &visit.context;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    loaded.published()?;
    let proposals = match loaded.stage {
        Stage::Executing | Stage::Closed => promise::proposals(context, &mut tx, &loaded).await?,
        _ => Vec::new(),
    };
    Ok(Facts { proposals, keepers: promise::keepers(context, &mut tx).await?, loaded })
}

/// The form as it is opened: the owner of the undertaking keeps what a plan asks, for what it costs.
fn filled(visit: &Visit, facts: &Facts) -> Form {
    let due: Day = visit.now().day().plus(USUAL_DAYS);
    let undertaking = &facts.loaded.undertaking;
    facts.proposals.iter().fold(Form::new(), |form, proposal| {
        let id = proposal.plan.plan;
        let form = if proposal.promises.is_empty() { form.with(&format!("wanted-{id}"), "ja") } else { form };
        form.with(&format!("title-{id}"), proposal.plan.title.clone())
            .with(&format!("owner-{id}"), undertaking.owner.to_string())
            .with(&format!("function-{id}"), undertaking.owner_function.clone())
            .with(&format!("money-{id}"), typed(proposal.plan.cost))
            .with_day(&format!("due-{id}"), due)
    })
}

/// An amount as people type it.
fn typed(amount: Cents) -> String {
    let (whole, part) = (amount.cents() / 100, amount.cents() % 100);
    let whole = crate::format::group(&whole.to_string(), '.');
    if part == 0 { whole } else { format!("{whole},{part:02}") }
}

/// One promise out of the fields of its plan; all refusals at once.
fn read(form: &Form, proposal: &Proposal) -> Result<NewPromise, Vec<Refusal>> {
    let plan = proposal.plan.plan;
    let field = |name: &str| format!("{name}-{plan}");
    let value = |name: &str| form.value(&field(name)).to_owned();
    let owner = value("owner").parse().map_err(|_| Refusal::of(&field("owner"), "choice-missing"));
    let due = form.day(&field("due")).and_then(|day| day.ok_or_else(|| Refusal::of(&field("due"), "field-empty")));
    let money = match value("money").trim() {
        "" => Ok(Cents::ZERO),
        text => Cents::parse(text).ok_or_else(|| Refusal::of(&field("money"), "money-wrong")),
    };
    match (owner, due, money) {
        (Ok(owner), Ok(due), Ok(money)) => Ok(NewPromise {
            plan,
            title: value("title"),
            owner,
            owner_function: value("function"),
            group: value("group").parse().ok(),
            due,
            money,
        }),
        (owner, due, money) => Err([owner.err(), due.err(), money.err()].into_iter().flatten().collect()),
    }
}

fn view(visit: &Visit, facts: &Facts, form: Form) -> MakePage {
    let t = visit.t;
    let today = visit.now().day();
    let fields = |proposal: &Proposal| {
        let id = proposal.plan.plan;
        let wanted = format!("wanted-{id}");
        PlanFields {
            is_open: form.is_checked(&wanted, "ja"),
            wanted,
            title_field: format!("title-{id}"),
            owner: format!("owner-{id}"),
            function: format!("function-{id}"),
            group: format!("group-{id}"),
            due: format!("due-{id}"),
            money: format!("money-{id}"),
            title: format!("{} · {}", proposal.plan.number, proposal.plan.title),
            cost: t.money(proposal.plan.cost),
            promises: proposal
                .promises
                .iter()
                .map(|own| row(t, own, own.promise.standing(today), "/bureau/afspraak"))
                .collect(),
        }
    };
    let without = facts.proposals.iter().filter(|proposal| proposal.promises.is_empty()).count();
    let none = Choice::new("", t.s("promise-no-team"));
    let plans = facts.proposals.iter().map(fields).collect();
    MakePage {
        page: visit.page_with(&form),
        title: facts.loaded.undertaking.title.clone(),
        slug: facts.loaded.undertaking.slug.clone(),
        heading: t.a("promise-make-heading", &[("count", without.into())]),
        is_early: !matches!(facts.loaded.stage, Stage::Executing | Stage::Closed),
        is_closed: facts.loaded.stage == Stage::Closed,
        plans,
        officials: facts.keepers.officials.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect(),
        teams: std::iter::once(none)
            .chain(facts.keepers.teams.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())))
            .collect(),
        form,
    }
}
