//! Changing and taking back a public plan. What it said before stays readable: no change is silent (rule 11).

use domain::contribution::{Contribution, ContributionAct, ContributionState, refuse_outside};
use domain::frame::PhaseKind;
use domain::{PhotoId, Refusal};
use store::Tx;

use super::Typed;
use super::typed::Against;
use crate::photo::{self, Prepared};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, area};

/// A plan whose author may change it now.
#[derive(Debug, Clone)]
pub struct Editing {
    /// The undertaking.
    pub loaded: Loaded,
    /// The plan as it stands.
    pub plan: Contribution,
    /// The plan as a form.
    pub typed: Typed,
    /// How many versions came before: an edit that was begun on an older one is refused.
    pub version: i64,
}

/// Whether the person who acts may change this plan: its author, or an official when it came without an author.
pub(super) fn may_change(context: &Context, plan: &Contribution) -> bool {
    context.actor.as_ref().is_some_and(|actor| match plan.author {
        Some(author) => author == actor.id,
        None => actor.is_staff(),
    })
}

async fn own_plan(context: &Context, tx: &mut Tx, slug: &str, number: i64) -> Result<(Loaded, Contribution)> {
    let loaded = undertaking::load(context, tx, slug).await?;
    let plan = store::contribution::by_number(tx, context.organisation_id(), loaded.undertaking.id, number).await?;
    let plan = plan.filter(|plan| plan.state.is_public() && may_change(context, plan)).ok_or(Error::NotFound)?;
    Ok((loaded, plan))
}

/// Why the plan cannot be changed now, if it cannot.
pub(super) fn refuse_change(context: &Context, loaded: &Loaded, plan: &Contribution) -> Option<Refusal> {
    if plan.state != ContributionState::Open {
        return Some(Refusal::new("contribution-not-in-this-state").with("state", plan.state.as_str()));
    }
    refuse_outside(loaded.frame.as_ref()?.frame.window(PhaseKind::Collect), context.now())
}

/// The plan as a form, for its author.
pub async fn editing(context: &Context, slug: &str, number: i64) -> Result<Editing> {
    let mut tx = context.read().await?;
    let (loaded, plan) = own_plan(context, &mut tx, slug, number).await?;
    if let Some(refusal) = refuse_change(context, &loaded, &plan) {
        return Err(refusal.into());
    }
    let versions = store::contribution::versions(&mut tx, context.organisation_id(), plan.id).await?;
    let version = i64::try_from(versions.len()).unwrap_or(i64::MAX);
    Ok(Editing { loaded, typed: Typed::of(&plan), plan, version })
}

/// Changes the plan; what it said before is kept as a version. `photo`: a new one, or `None` to leave it as it is.
pub async fn edit(
    context: &Context,
    editing: &Editing,
    typed: &Typed,
    photo: Option<Prepared>,
    removes_photo: bool,
) -> Result<()> {
    let organisation = context.organisation_id();
    let atlas = area::atlas(context).await?;
    let mut tx = context.write().await?;
    let number = editing.plan.number.ok_or(Error::NotFound)?;
    let (loaded, mut plan) = own_plan(context, &mut tx, &editing.loaded.undertaking.slug, number).await?;
    if let Some(refusal) = refuse_change(context, &loaded, &plan) {
        return Err(refusal.into());
    }
    let has_photo = photo.is_some() || (plan.photo.is_some() && !removes_photo);
    let read = typed.read(Against { frame: &loaded.published()?.frame, atlas: &atlas, has_photo })?;
    let before = plan.version();
    let old_photo = plan.photo;
    (plan.text, plan.place, plan.category, plan.cost, plan.photo_description) =
        (read.text, read.place, read.category, read.cost, read.photo_description);
    plan.photo = match photo {
        Some(prepared) => Some(photo::keep(context, &mut tx, prepared).await?),
        None if removes_photo => None,
        None => old_photo,
    };
    if plan.version() == before {
        return Ok(());
    }
    keep_version(context, &mut tx, &plan, editing.version, &before).await?;
    drop_replaced(context, &mut tx, old_photo, plan.photo).await?;
    if !store::contribution::write(&mut tx, organisation, &plan, ContributionState::Open, "").await? {
        return Err(Error::Conflict);
    }
    context.audit(&mut tx, "plan-changed", "contribution", Some(plan.id)).await?;
    Ok(tx.commit().await?)
}

/// Two edits that began on the same version: the second one hears so instead of undoing the first.
async fn keep_version(
    context: &Context,
    tx: &mut Tx,
    plan: &Contribution,
    version: i64,
    before: &domain::contribution::PlanVersion,
) -> Result<()> {
    let kept = store::contribution::insert_version(
        tx,
        context.organisation_id(),
        plan.id,
        version.saturating_add(1),
        before,
        context.now(),
    )
    .await;
    match kept {
        Err(error) if error.is_unique_violation() => Err(Error::Conflict),
        other => Ok(other?),
    }
}

/// A picture that was replaced goes for good: it may have been replaced because somebody stood on it.
async fn drop_replaced(context: &Context, tx: &mut Tx, old: Option<PhotoId>, new: Option<PhotoId>) -> Result<()> {
    match old {
        Some(old) if new != Some(old) => Ok(store::photo::delete(tx, context.organisation_id(), old).await?),
        _ => Ok(()),
    }
}

/// Takes the plan back, until the vote opens. Its texts are no longer shown; its number stays taken.
pub async fn withdraw(context: &Context, slug: &str, number: i64) -> Result<()> {
    let mut tx = context.write().await?;
    let (loaded, mut plan) = own_plan(context, &mut tx, slug, number).await?;
    if context.now() >= loaded.published()?.frame.window(PhaseKind::Vote).opens {
        return Err(Refusal::new("withdraw-after-vote-opens").into());
    }
    let from = plan.state;
    plan.state = from.after(ContributionAct::Withdraw)?;
    if !store::contribution::write(&mut tx, context.organisation_id(), &plan, from, "").await? {
        return Err(Error::Conflict);
    }
    context.audit(&mut tx, "plan-withdrawn", "contribution", Some(plan.id)).await?;
    Ok(tx.commit().await?)
}
