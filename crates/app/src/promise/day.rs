//! What a day asks of all promises of an organisation: reminders, the ladder, silence.
//!
//! Running it twice on a day, or not at all on another, tells everything exactly once: what was told is kept under
//! a key of its own in the transaction of the notice.

use std::collections::BTreeMap;

use domain::group::GroupFunction;
use domain::notice::Cause;
use domain::person::Language;
use domain::promise::{Escalation, PromiseAct, PromiseState, SILENCE_DAYS, Told, to_tell};
use store::Tx;
use store::promise::PromiseRow;

use super::act::{send, take, words_of};
use super::by_number;
use crate::notice::{self, Recipient};
use crate::{Context, Error, Result};

/// Does today's work for one organisation, each promise in a transaction of its own. Returns how many notices or
/// settlements there were.
pub async fn daily(context: &Context) -> Result<usize> {
    let mut tx = context.read().await?;
    let rows = store::promise::list(&mut tx, context.organisation_id(), None, None).await?;
    drop(tx);
    let mut done = 0;
    for row in rows.iter().filter(|row| asks(context, row)) {
        let mut tx = context.write().await?;
        // Read again: somebody may have acted since.
        let row = by_number(context, &mut tx, row.promise.number).await?;
        if is_silent(context, &row) {
            done += settle(context, &mut tx, &row).await?;
        }
        for told in to_tell(&row.promise, row.changed_at.day(), context.now().day()) {
            done += tell(context, &mut tx, &row, told).await?;
        }
        tx.commit().await?;
    }
    Ok(done)
}

/// Whether today asks something of this promise.
fn asks(context: &Context, row: &PromiseRow) -> bool {
    is_silent(context, row) || !to_tell(&row.promise, row.changed_at.day(), context.now().day()).is_empty()
}

fn is_silent(context: &Context, row: &PromiseRow) -> bool {
    let claimed = row.promise.claimed_at.filter(|_| row.promise.state == PromiseState::Claimed);
    claimed.is_some_and(|claimed| context.now() >= claimed.plus_days(SILENCE_DAYS))
}

/// Lets the owner's word count after silence. Somebody who acts at the same moment goes first.
async fn settle(context: &Context, tx: &mut Tx, row: &PromiseRow) -> Result<usize> {
    match take(context, tx, row, PromiseAct::Silence, None, "").await {
        Ok(_) => Ok(1),
        Err(Error::Conflict) => Ok(0),
        Err(error) => Err(error),
    }
}

async fn tell(context: &Context, tx: &mut Tx, row: &PromiseRow, told: Told) -> Result<usize> {
    let organisation = context.organisation_id();
    let promise = &row.promise;
    if !store::promise::tell(tx, organisation, promise.id, &told.key(), promise.due, context.now()).await? {
        return Ok(0);
    }
    let step = match told {
        Told::Unanswered => return remind(context, tx, row, "mail-promise-unanswered").await,
        Told::Reminder(_) => return remind(context, tx, row, "mail-promise-reminder").await,
        Told::Escalation(step) => step,
    };
    take(context, tx, row, PromiseAct::Escalate { step }, None, "").await?;
    let message = format!("mail-promise-overdue-{}", step.as_str());
    let values = words_of(context, row, promise);
    for (email, language) in hearers(context, tx, row, step).await? {
        let to = Recipient { email, language };
        notice::write(context, tx, &to, Cause::Promise, Some(row.undertaking), &message, &values).await?;
    }
    Ok(1)
}

async fn remind(context: &Context, tx: &mut Tx, row: &PromiseRow, message: &str) -> Result<usize> {
    if let Some(owner) = store::person::by_id(tx, context.organisation_id(), row.promise.owner).await? {
        send(context, tx, row, &owner, message, &words_of(context, row, &row.promise)).await?;
    }
    Ok(1)
}

/// Who hears on this step: the owner with the team, the managers of the team, the portfolio holders. When nobody
/// has that place, the owner of the undertaking hears it, so that a step is never silent.
async fn hearers(
    context: &Context,
    tx: &mut Tx,
    row: &PromiseRow,
    step: Escalation,
) -> Result<BTreeMap<String, Language>> {
    let organisation = context.organisation_id();
    let mut hearers: BTreeMap<String, Language> = BTreeMap::new();
    if step == Escalation::PortfolioHolder {
        hearers.extend(store::promise::portfolio_holders(tx, organisation, row.undertaking).await?);
    } else {
        let teams = match row.group {
            Some(group) => vec![group],
            None => store::promise::teams_of(tx, organisation, row.promise.owner).await?,
        };
        for group in teams {
            for (_, function, email, language) in store::promise::team(tx, organisation, group).await? {
                if (function == GroupFunction::Manager) == (step == Escalation::Manager) {
                    hearers.insert(email, language);
                }
            }
        }
    }
    if hearers.is_empty() {
        let undertaking = store::undertaking::by_id(tx, organisation, row.undertaking).await?.ok_or(Error::NotFound)?;
        let owner = store::person::by_id(tx, organisation, undertaking.owner).await?;
        hearers.extend(owner.and_then(|owner| owner.email.map(|email| (email, owner.language))));
    }
    if step == Escalation::Team
        && let Some(owner) = store::person::by_id(tx, organisation, row.promise.owner).await?
    {
        hearers.extend(owner.email.map(|email| (email, owner.language)));
    }
    Ok(hearers)
}
