//! Plans that did not get the support that the frame asks for: refused together, each with its own figures.

use domain::contribution::{Check, ContributionState};
use domain::frame::{Frame, PhaseKind};
use domain::{Cents, Refusal, text};

use super::{DECIDERS, record};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result};

/// The reason in the language of the organisation, with the figures of one plan.
pub fn standard_reason(context: &Context, frame: &Frame, supporters: i64) -> String {
    let values = [
        ("supporters", supporters.to_string()),
        ("threshold", frame.support_threshold.to_string()),
        ("until", frame.window(PhaseKind::Collect).closes.day().to_string()),
    ];
    let register = context.organisation.settings.register;
    (context.app.wording)(domain::person::Language::Nl, register, "check-threshold-reason", &values)
}

/// Refuses these plans because too few people support them; returns how many. A plan that was checked in the meantime,
/// or that has enough support, is left alone. All in one transaction.
pub async fn refuse_below_threshold(context: &Context, slug: &str, numbers: &[i64], next_door: &str) -> Result<usize> {
    context.staff(DECIDERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let refusals = refuse(context, &loaded, numbers, next_door)?;
    if !refusals.is_empty() {
        return Err(refusals.into());
    }
    let next_door = text::text("next_door", next_door, 2_000)?;
    let version = loaded.published()?;
    let mut refused = 0;
    for number in numbers {
        let plan = store::contribution::by_number(&mut tx, organisation, loaded.undertaking.id, *number).await?;
        let plan = plan.filter(|plan| plan.state.is_public()).ok_or(Error::NotFound)?;
        let supporters = store::support::count(&mut tx, organisation, plan.id).await?;
        if plan.state != ContributionState::Open || supporters >= i64::from(version.frame.support_threshold) {
            continue;
        }
        let check = Check {
            verdicts: Vec::new(),
            estimated_cost: Cents::ZERO,
            admitted: false,
            reason: standard_reason(context, &version.frame, supporters),
            next_door: next_door.clone(),
        };
        record::settle(context, &mut tx, &loaded, version, &plan, check).await?;
        refused += 1;
    }
    tx.commit().await?;
    Ok(refused)
}

/// Support can still come in while plans are collected, so nothing falls on it before that ends.
fn refuse(context: &Context, loaded: &Loaded, numbers: &[i64], next_door: &str) -> Result<Vec<Refusal>> {
    let frame = &loaded.published()?.frame;
    let mut refusals = Vec::new();
    let closes = frame.window(PhaseKind::Collect).closes;
    if context.now() <= closes {
        refusals.push(Refusal::new("check-support-still-open").with("until", closes.day()));
    }
    if numbers.is_empty() {
        refusals.push(Refusal::of("plan", "check-no-plan-chosen"));
    }
    if next_door.trim().is_empty() {
        refusals.push(Refusal::of("next_door", "check-without-next-door"));
    }
    Ok(refusals)
}
