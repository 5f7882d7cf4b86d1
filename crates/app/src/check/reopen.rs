//! Doing a check again, before the vote opens, for a reason that everyone can read.

use domain::contribution::{Contribution, ContributionAct, ContributionState};
use domain::frame::PhaseKind;
use domain::{Refusal, Timestamp, text};

use super::{DECIDERS, find, history_of_plan, record, tell};
use crate::{Context, Result};

/// Why a check cannot be done again, if it cannot.
pub(super) fn refuse(plan: &Contribution, now: Timestamp, vote_opens: Timestamp) -> Option<Refusal> {
    if !matches!(plan.state, ContributionState::Admitted | ContributionState::Refused) {
        return Some(Refusal::new("check-not-recorded"));
    }
    (now >= vote_opens).then(|| Refusal::new("check-vote-open"))
}

/// Reopens a check. The plan is open again; the estimate falls away until the new decision.
pub async fn reopen(context: &Context, slug: &str, number: i64, reason: &str) -> Result<()> {
    context.staff(DECIDERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (loaded, plan) = find(context, &mut tx, slug, number).await?;
    let vote_opens = loaded.published()?.frame.window(PhaseKind::Vote).opens;
    if let Some(refusal) = refuse(&plan, context.now(), vote_opens) {
        return Err(refusal.into());
    }
    let reason = text::optional_text("reopen_reason", reason, 2_000)?;
    if reason.is_empty() {
        return Err(Refusal::of("reopen_reason", "change-without-reason").into());
    }
    let to = plan.state.after(ContributionAct::Reopen)?;
    if !store::check::settle(&mut tx, organisation, plan.id, plan.state, to, None).await? {
        return Err(Refusal::new("check-not-recorded").into());
    }
    let history = history_of_plan(context, &mut tx, &plan).await?;
    record::record_reopening(context, &mut tx, &loaded, &plan, &reason, &history).await?;
    tell::author_of_reopening(context, &mut tx, &loaded, &plan, &reason).await?;
    context.audit(&mut tx, "check-reopened", "contribution", Some(plan.id)).await?;
    Ok(tx.commit().await?)
}
