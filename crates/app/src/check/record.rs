//! Recording a check: decision, state of the plan, audit and the notice to the author in one transaction.

use domain::contribution::{Check, Contribution, ContributionAct, ContributionState};
use domain::decision::DecisionKind;
use domain::frame::FrameVersion;
use domain::{Cents, DecisionId, Refusal, Timestamp};
use store::Tx;
use store::decision::DecisionRow;

use super::outcome::Body;
use super::{CheckOutcome, DECIDERS, Outcome, Seen, Typed, draft, find, function, history_of_plan, later_than};
use super::{refuse_admission, tell};
use crate::undertaking::Loaded;
use crate::{Context, Error, Result};

/// Records the check as typed. The first official who records wins; a second one is told what the first recorded.
pub async fn record(context: &Context, slug: &str, number: i64, typed: &Typed, seen: Seen) -> Result<Outcome> {
    context.staff(DECIDERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (loaded, plan) = find(context, &mut tx, slug, number).await?;
    if plan.state != ContributionState::Open {
        return Err(Refusal::new("check-already-recorded").into());
    }
    let version = loaded.published()?.clone();
    if version.version != seen.frame_version {
        return Err(Refusal::new("check-frame-changed").into());
    }
    let found = store::check::draft(&mut tx, organisation, plan.id).await?.map(|draft| draft.saved_at);
    if found != seen.draft {
        return Err(draft::newer_draft(context, &mut tx, plan.id).await?);
    }
    let supporters = store::support::count(&mut tx, organisation, plan.id).await?;
    let wants_admission = typed.outcome == "admit";
    let mut refusals: Vec<Refusal> = Vec::new();
    refusals.extend(wants_admission.then(|| refuse_admission(&version.frame, supporters, context.now())).flatten());
    let check = match typed.read(version.frame.criteria.len(), version.frame.amount) {
        Ok(check) if refusals.is_empty() => check,
        Ok(_) => return Err(refusals.into()),
        Err(more) => {
            refusals.extend(more);
            return Err(refusals.into());
        }
    };
    let outcome = settle(context, &mut tx, &loaded, &version, &plan, check).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// Moves the plan, records the decision and tells the author. The check was judged before.
pub(super) async fn settle(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    version: &FrameVersion,
    plan: &Contribution,
    check: Check,
) -> Result<Outcome> {
    let actor = context.staff(DECIDERS)?;
    let organisation = context.organisation_id();
    let (act, outcome, audit) = if check.admitted {
        (ContributionAct::Admit, Outcome::Admitted, "plan-admitted")
    } else {
        (ContributionAct::Refuse, Outcome::Refused, "plan-refused")
    };
    let to = plan.state.after(act)?;
    let cost = Some(check.estimated_cost).filter(|cost| *cost > Cents::ZERO);
    if !store::check::settle(tx, organisation, plan.id, plan.state, to, cost).await? {
        return Err(Refusal::new("check-already-recorded").into());
    }
    let history = history_of_plan(context, tx, plan).await?;
    let criteria: Vec<String> = version.frame.criteria.iter().map(|criterion| criterion.title.clone()).collect();
    let next_door = if check.admitted { String::new() } else { check.next_door.clone() };
    let body = Body {
        verdicts: check.verdicts.clone(),
        estimated_cost: check.estimated_cost,
        admitted: check.admitted,
        reason: check.reason.clone(),
        next_door,
        criteria: criteria.clone(),
        replaces: history.first().map(|older| older.id),
    };
    let decision = DecisionRow {
        id: context.new_id::<DecisionId>(),
        plan: Some(plan.id),
        kind: DecisionKind::Check,
        outcome: outcome.as_str().to_owned(),
        reason: check.reason.clone(),
        decider: function(loaded, actor),
        decided_by: actor.id,
        frame_version: version.version,
        body: document(&body)?,
        review: None,
        decided_at: later_than(context.now(), &history),
    };
    store::decision::insert(tx, organisation, loaded.undertaking.id, &decision).await?;
    store::check::drop_draft(tx, organisation, plan.id).await?;
    tell::author(context, tx, loaded, plan, &check, &criteria, &decision.decider).await?;
    context.audit(tx, audit, "contribution", Some(plan.id)).await?;
    Ok(outcome)
}

/// Records that a check is done again.
pub(super) async fn record_reopening(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    plan: &Contribution,
    reason: &str,
    history: &[CheckOutcome],
) -> Result<Timestamp> {
    let actor = context.staff(DECIDERS)?;
    let older = history.first().ok_or(Error::NotFound)?;
    let decision = DecisionRow {
        id: context.new_id::<DecisionId>(),
        plan: Some(plan.id),
        kind: DecisionKind::Check,
        outcome: Outcome::Reopened.as_str().to_owned(),
        reason: reason.to_owned(),
        decider: function(loaded, actor),
        decided_by: actor.id,
        frame_version: loaded.published()?.version,
        // Only the reference: a document without verdicts cannot be mistaken for a check.
        body: serde_json::json!({ "replaces": older.id }).to_string(),
        review: None,
        decided_at: later_than(context.now(), history),
    };
    store::decision::insert(tx, context.organisation_id(), loaded.undertaking.id, &decision).await?;
    Ok(decision.decided_at)
}

fn document(body: &Body) -> Result<String> {
    Ok(serde_json::to_string(body).map_err(store::Error::from)?)
}
