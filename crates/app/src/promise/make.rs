//! One act turns the plans that are carried out into promises.

use domain::person::StaffRole;
use domain::promise::{Promise, PromiseState};
use domain::undertaking::Stage;
use domain::{Cents, ContributionId, Day, GroupId, PersonId, Refusal, text};
use store::Tx;
use store::promise::PromiseRow;

use super::act::{send, words_of};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, decision};

/// A promise as it is handed in; texts as typed.
#[derive(Debug, Clone)]
pub struct NewPromise {
    /// From which plan.
    pub plan: ContributionId,
    /// What is promised.
    pub title: String,
    /// Who keeps it.
    pub owner: PersonId,
    /// Function of the owner.
    pub owner_function: String,
    /// The team.
    pub group: Option<GroupId>,
    /// By when.
    pub due: Day,
    /// The money set aside.
    pub money: Cents,
}

/// A plan that is carried out, with the promises it has so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The plan.
    pub plan: decision::PlanLine,
    /// Its promises.
    pub promises: Vec<PromiseRow>,
}

/// The plans that are carried out by the decision that holds, each with its promises.
pub async fn proposals(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Vec<Proposal>> {
    let undertaking = loaded.undertaking.id;
    let decisions = decision::on_result(context, tx, undertaking).await?;
    let Some(holding) = decisions.first() else { return Ok(Vec::new()) };
    let plans = decision::plans(context, tx, loaded, Some(&holding.adoption)).await?;
    let promises = store::promise::list(tx, context.organisation_id(), None, Some(undertaking)).await?;
    let proposal = |plan: decision::PlanLine| {
        let promises = promises.iter().filter(|row| row.plan == Some(plan.plan)).cloned().collect();
        Proposal { plan, promises }
    };
    Ok(plans.into_iter().filter(|plan| plan.carried_out).map(proposal).collect())
}

/// Who can keep a promise: officials by name, teams by name.
#[derive(Debug, Clone)]
pub struct Keepers {
    /// Officials: id, name.
    pub officials: Vec<(PersonId, String)>,
    /// Teams: id, name.
    pub teams: Vec<(GroupId, String)>,
}

/// Who can keep a promise.
pub async fn keepers(context: &Context, tx: &mut Tx) -> Result<Keepers> {
    let officials = store::person::staff(tx, context.organisation_id()).await?;
    let teams = store::promise::teams(tx, context.organisation_id()).await?;
    Ok(Keepers {
        officials: officials.into_iter().map(|official| (official.id, official.display_name)).collect(),
        teams: teams.into_iter().map(|(id, name, _)| (id, name)).collect(),
    })
}

/// Writes promises down, all or none. One that the actor will keep is made at once; any other waits for its owner's yes.
pub async fn make(context: &Context, slug: &str, new: Vec<NewPromise>) -> Result<Vec<i64>> {
    context.staff(&[StaffRole::Organiser])?;
    let mut tx = context.write().await?;
    // One register per organisation: numbers are given one after another.
    tx.lock(REGISTER_LOCK, false).await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    match loaded.stage {
        Stage::Executing => {}
        Stage::Closed => return Err(Refusal::new("undertaking-closed").into()),
        _ => return Err(Refusal::new("promise-without-decision").into()),
    }
    let plans = proposals(context, &mut tx, &loaded).await?;
    let keepers = keepers(context, &mut tx).await?;
    let new = clean(context, new)?;
    if new.is_empty() {
        return Err(Refusal::new("promise-none-chosen").into());
    }
    let authors = store::decision::ballot_authors(&mut tx, context.organisation_id(), loaded.undertaking.id).await?;
    let mut numbers = Vec::new();
    for one in new {
        let is_known = plans.iter().any(|proposal| proposal.plan.plan == one.plan)
            && keepers.officials.iter().any(|(id, _)| *id == one.owner)
            && one.group.is_none_or(|group| keepers.teams.iter().any(|(id, _)| *id == group));
        if !is_known {
            return Err(Error::NotFound);
        }
        let beneficiary = authors.iter().find(|author| author.plan == one.plan).and_then(|author| author.author);
        numbers.push(write(context, &mut tx, &loaded, one, beneficiary).await?);
    }
    tx.commit().await?;
    Ok(numbers)
}

/// Any fixed number; keys made of ids practically never meet it.
const REGISTER_LOCK: i64 = 0x0A_F5_9A_A4;

/// Cleans and checks all of them; a refusal names the field with the id of the plan behind it.
fn clean(context: &Context, new: Vec<NewPromise>) -> Result<Vec<NewPromise>> {
    let today = context.now().day();
    let (mut cleaned, mut refusals) = (Vec::new(), Vec::new());
    for one in new {
        let field = |name: &str| format!("{name}-{}", one.plan);
        let title = text::line(&field("title"), &one.title, 200);
        let owner_function = text::line(&field("function"), &one.owner_function, 120);
        if one.due < today {
            refusals.push(Refusal::of(&field("due"), "promise-new-date-passed"));
        }
        match (title, owner_function) {
            (Ok(title), Ok(owner_function)) => cleaned.push(NewPromise { title, owner_function, ..one }),
            (title, function) => refusals.extend([title.err(), function.err()].into_iter().flatten()),
        }
    }
    if refusals.is_empty() { Ok(cleaned) } else { Err(refusals.into()) }
}

async fn write(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    new: NewPromise,
    beneficiary: Option<PersonId>,
) -> Result<i64> {
    let organisation = context.organisation_id();
    let is_own = context.actor()?.id == new.owner;
    let promise = Promise {
        id: context.new_id(),
        number: store::promise::next_number(tx, organisation).await?,
        title: new.title,
        owner: new.owner,
        owner_function: new.owner_function,
        beneficiary,
        due: new.due,
        money: new.money,
        state: PromiseState::Asked,
        claimed_at: None,
        settled_by_silence: false,
    };
    let undertaking = loaded.undertaking.id;
    store::promise::insert(tx, organisation, undertaking, Some(new.plan), new.group, &promise, context.now()).await?;
    context.audit(tx, "promise-asked", "promise", Some(promise.id)).await?;
    let row = super::by_number(context, tx, promise.number).await?;
    if is_own {
        let function = promise.owner_function.clone();
        let make = domain::promise::PromiseAct::Make;
        super::act::take(context, tx, &row, make, Some(promise.owner), &function).await?;
    } else if let Some(owner) = store::person::by_id(tx, organisation, promise.owner).await? {
        send(context, tx, &row, &owner, "mail-promise-asked", &words_of(context, &row, &promise)).await?;
    }
    Ok(promise.number)
}
