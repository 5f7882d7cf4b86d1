//! Support (steun): once per person, taken back at will while plans are collected. Who is not signed in gets a link.

use domain::contribution::{Contribution, ContributionState, refuse_outside};
use domain::frame::PhaseKind;
use domain::{ContributionId, PersonId, Refusal, text};
use store::Tx;

use crate::confirmation::{self, Purpose};
use crate::contribution;
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result};

/// How a plan stands with its supporters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// How many people support it.
    pub count: i64,
    /// How many are needed; zero means none.
    pub threshold: i64,
    /// Support can be given and taken back now.
    pub is_open: bool,
    /// The person who looks supports it.
    pub is_mine: bool,
}

impl Standing {
    /// How many are still needed.
    pub fn missing(&self) -> i64 {
        (self.threshold - self.count).max(0)
    }
}

/// How a plan stands with its supporters.
pub async fn standing(context: &Context, tx: &mut Tx, loaded: &Loaded, plan: &Contribution) -> Result<Standing> {
    let organisation = context.organisation_id();
    let is_mine = match &context.actor {
        Some(actor) => store::support::has(tx, organisation, plan.id, actor.id).await?,
        None => false,
    };
    Ok(Standing {
        count: store::support::count(tx, organisation, plan.id).await?,
        threshold: loaded.published()?.frame.support_threshold.into(),
        is_open: refuse(context, loaded, plan).is_none(),
        is_mine,
    })
}

/// Why support cannot be given or taken back now, if it cannot.
fn refuse(context: &Context, loaded: &Loaded, plan: &Contribution) -> Option<Refusal> {
    if plan.state != ContributionState::Open {
        return Some(Refusal::new("contribution-not-in-this-state").with("state", plan.state.as_str()));
    }
    let frame = loaded.frame.as_ref()?;
    refuse_outside(frame.frame.window(PhaseKind::Collect), context.now())
}

async fn plan_of(context: &Context, tx: &mut Tx, loaded: &Loaded, number: i64) -> Result<Contribution> {
    let plan = store::contribution::by_number(tx, context.organisation_id(), loaded.undertaking.id, number).await?;
    plan.filter(|plan| plan.state.is_public()).ok_or(Error::NotFound)
}

/// Gives support as the person who is signed in. Twice is the same as once.
pub async fn give(context: &Context, slug: &str, number: i64) -> Result<()> {
    let person = context.actor()?.id;
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = plan_of(context, &mut tx, &loaded, number).await?;
    add(context, &mut tx, &loaded, &plan, person).await?;
    Ok(tx.commit().await?)
}

async fn add(context: &Context, tx: &mut Tx, loaded: &Loaded, plan: &Contribution, person: PersonId) -> Result<()> {
    if let Some(refusal) = refuse(context, loaded, plan) {
        return Err(refusal.into());
    }
    if plan.author == Some(person) {
        return Err(Refusal::new("support-own-plan").into());
    }
    if store::support::give(tx, context.organisation_id(), plan.id, person, context.now()).await? {
        context.audit(tx, "support-given", "contribution", Some(plan.id)).await?;
    }
    Ok(())
}

/// Takes support back.
pub async fn withdraw(context: &Context, slug: &str, number: i64) -> Result<()> {
    let person = context.actor()?.id;
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = plan_of(context, &mut tx, &loaded, number).await?;
    if let Some(refusal) = refuse(context, &loaded, &plan) {
        return Err(refusal.into());
    }
    if store::support::withdraw(&mut tx, context.organisation_id(), plan.id, person).await? {
        context.audit(&mut tx, "support-withdrawn", "contribution", Some(plan.id)).await?;
    }
    Ok(tx.commit().await?)
}

/// Sends a link with which somebody who is not signed in gives support. Answers alike whether the address is known or not.
pub async fn ask(context: &Context, slug: &str, number: i64, network: &str, email: &str) -> Result<()> {
    if email.trim().is_empty() {
        return Err(Refusal::of("email", "field-empty").into());
    }
    let email = text::email("email", email)?;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = plan_of(context, &mut tx, &loaded, number).await?;
    drop(tx);
    if let Some(refusal) = refuse(context, &loaded, &plan) {
        return Err(refusal.into());
    }
    confirmation::slow_down(context, network, &email).await?;
    let mut tx = context.write().await?;
    confirmation::send(context, &mut tx, &loaded, &plan, Purpose::Support(plan.id), &email).await?;
    Ok(tx.commit().await?)
}

/// Gives support through a used link; returns who and the number of the plan.
pub(crate) async fn by_link(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    id: ContributionId,
    email: &str,
) -> Result<(PersonId, i64)> {
    let plan = store::contribution::by_id(tx, context.organisation_id(), id).await?.ok_or(Error::NotFound)?;
    let person = contribution::person_behind(context, tx, email, "", context.language).await?;
    add(context, tx, loaded, &plan, person.id).await?;
    Ok((person.id, plan.number.unwrap_or_default()))
}
