//! Steps of owner and beneficiary. Every step: the domain decides, one line in the story, one notice to the other side.

use domain::notice::Cause;
use domain::person::{Person, StaffRole};
use domain::promise::{Promise, PromiseAct, PromiseState};
use domain::{Id as _, PersonId, Refusal, text};
use store::Tx;
use store::promise::{EventRow, PromiseRow};
use subtle::ConstantTimeEq as _;

use super::by_number;
use crate::notice::{self, Recipient};
use crate::{Context, Error, Result, hex};

/// Longest reason or report, in characters.
const LONGEST_REASON: usize = 2_000;

/// Whether the person who looks may act as owner: the owner, or an organiser in the owner's name.
pub(super) fn may_act(context: &Context, promise: &Promise) -> bool {
    let Some(actor) = &context.actor else { return false };
    actor.is_staff() && (actor.id == promise.owner || actor.roles.contains(&StaffRole::Organiser))
}

/// A step of the owner: make, change, claim, fail, withdraw.
pub async fn act(context: &Context, number: i64, act: PromiseAct) -> Result<()> {
    let mut tx = context.write().await?;
    let row = by_number(context, &mut tx, number).await?;
    if !may_act(context, &row.promise) {
        return Err(Error::NotFound);
    }
    let is_owners = !matches!(
        act,
        PromiseAct::Confirm | PromiseAct::Deny { .. } | PromiseAct::Silence | PromiseAct::Escalate { .. }
    );
    if !is_owners {
        return Err(Error::NotFound);
    }
    let actor = context.actor()?;
    let function =
        if actor.id == row.promise.owner { row.promise.owner_function.clone() } else { actor.display_name.clone() };
    take(context, &mut tx, &row, clean(act)?, Some(actor.id), &function).await?;
    Ok(tx.commit().await?)
}

/// The beneficiary, signed in, says whether it was kept. `what_is_missing` is `None` for yes.
pub async fn answer(context: &Context, number: i64, what_is_missing: Option<String>) -> Result<()> {
    let actor = context.actor()?.id;
    let mut tx = context.write().await?;
    let row = by_number(context, &mut tx, number).await?;
    if row.promise.beneficiary != Some(actor) {
        return Err(Error::NotFound);
    }
    take(context, &mut tx, &row, answered(what_is_missing)?, Some(actor), "").await?;
    Ok(tx.commit().await?)
}

/// The beneficiary answers through the link in the e-mail, which is the proof.
pub async fn answer_by_link(context: &Context, number: i64, link: &str, what_is_missing: Option<String>) -> Result<()> {
    let mut tx = context.write().await?;
    let row = by_number(context, &mut tx, number).await?;
    check_link(context, &row.promise, link)?;
    take(context, &mut tx, &row, answered(what_is_missing)?, row.promise.beneficiary, "").await?;
    Ok(tx.commit().await?)
}

/// The promise to which a link in an e-mail belongs, or "not found" for a wrong link or one that has ended.
pub async fn link_of(context: &Context, number: i64, link: &str) -> Result<PromiseRow> {
    let mut tx = context.read().await?;
    let row = by_number(context, &mut tx, number).await?;
    check_link(context, &row.promise, link)?;
    Ok(row)
}

/// A link holds for one claim of one promise and one beneficiary, for as long as the domain still hears the answer.
fn check_link(context: &Context, promise: &Promise, link: &str) -> Result<()> {
    let expected = proof(context, promise).ok_or(Error::NotFound)?;
    let is_right: bool = expected.as_bytes().ct_eq(link.as_bytes()).into();
    if is_right && promise.awaits_answer(context.now()) { Ok(()) } else { Err(Error::NotFound) }
}

/// The proof in a link: a keyed hash, so nothing has to be stored and a copy of the database opens nothing.
fn proof(context: &Context, promise: &Promise) -> Option<String> {
    let (beneficiary, claimed) = (promise.beneficiary?, promise.claimed_at?);
    let ids = [context.organisation_id().uuid(), promise.id.uuid(), beneficiary.uuid()];
    let moment = claimed.micros().to_be_bytes();
    let [organisation, promise, beneficiary] = ids.each_ref().map(|id| id.as_bytes().as_slice());
    let mac = context.app.keys.mac("promise-answer", &[organisation, promise, beneficiary, &moment]);
    Some(hex(&mac).chars().take(40).collect())
}

fn answered(what_is_missing: Option<String>) -> Result<PromiseAct> {
    let act = what_is_missing.map_or(PromiseAct::Confirm, |reason| PromiseAct::Deny { reason });
    clean(act)
}

/// Cleans the words of a step; an empty one is for the domain to refuse.
fn clean(act: PromiseAct) -> Result<PromiseAct> {
    let words = |reason: String| text::optional_text("reason", &reason, LONGEST_REASON);
    let cleaned = match act {
        PromiseAct::Change { due, reason } => words(reason).map(|reason| PromiseAct::Change { due, reason }),
        PromiseAct::Claim { report } => words(report).map(|report| PromiseAct::Claim { report }),
        PromiseAct::Deny { reason } => words(reason).map(|reason| PromiseAct::Deny { reason }),
        PromiseAct::Fail { reason } => words(reason).map(|reason| PromiseAct::Fail { reason }),
        PromiseAct::Withdraw { reason } => words(reason).map(|reason| PromiseAct::Withdraw { reason }),
        other => Ok(other),
    };
    cleaned.map_err(Error::from)
}

/// Takes one step in the caller's transaction: state, story, audit, notice.
pub(super) async fn take(
    context: &Context,
    tx: &mut Tx,
    row: &PromiseRow,
    act: PromiseAct,
    actor: Option<PersonId>,
    function: &str,
) -> Result<Promise> {
    let organisation = context.organisation_id();
    let before = &row.promise;
    let after = before.after(&act, context.now())?;
    if after.due == before.due && matches!(act, PromiseAct::Change { .. }) {
        return Err(Refusal::of("due", "promise-same-date").into());
    }
    let is_only_told = matches!(act, PromiseAct::Escalate { .. });
    if !is_only_told && !store::promise::update(tx, organisation, before, &after, context.now()).await? {
        return Err(Error::Conflict);
    }
    let event = EventRow {
        promise: before.id,
        sequence: store::promise::next_sequence(tx, organisation, before.id).await?,
        act,
        old_due: before.due,
        actor,
        actor_function: function.to_owned(),
        happened_at: context.now(),
    };
    store::promise::insert_event(tx, organisation, &event).await?;
    context.audit(tx, &format!("promise-{}", event.act.as_str()), "promise", Some(before.id)).await?;
    tell(context, tx, row, &after, &event.act).await?;
    Ok(after)
}

/// Tells the other side, and on silence both.
async fn tell(context: &Context, tx: &mut Tx, row: &PromiseRow, after: &Promise, act: &PromiseAct) -> Result<()> {
    let organisation = context.organisation_id();
    let mut values = words_of(context, row, after);
    values.push(("reason", act.reason().to_owned()));
    let message = format!("mail-promise-{}", act.as_str());
    let (owner_hears, beneficiary_hears) = match act {
        PromiseAct::Escalate { .. } => (false, false),
        PromiseAct::Confirm | PromiseAct::Deny { .. } => (true, false),
        PromiseAct::Silence => (true, true),
        _ => (false, true),
    };
    if owner_hears && let Some(owner) = store::person::by_id(tx, organisation, after.owner).await? {
        send(context, tx, row, &owner, &message, &values).await?;
    }
    let Some(beneficiary) = after.beneficiary.filter(|_| beneficiary_hears) else { return Ok(()) };
    let Some(beneficiary) = store::person::by_id(tx, organisation, beneficiary).await? else { return Ok(()) };
    if after.state == PromiseState::Claimed
        && let Some(proof) = proof(context, after)
    {
        let link = context.address(&format!("/afspraak/{}/antwoord/{proof}", after.number));
        values.push(("link", link));
    }
    send(context, tx, row, &beneficiary, &message, &values).await
}

/// What every notice about a promise names.
pub(super) fn words_of(context: &Context, row: &PromiseRow, promise: &Promise) -> Vec<(&'static str, String)> {
    vec![
        ("promise", promise.title.clone()),
        ("owner", row.owner_name.clone()),
        ("function", promise.owner_function.clone()),
        ("due", promise.due.to_string()),
        ("undertaking", row.undertaking_title.clone()),
        ("address", context.address(&format!("/afspraak/{}", promise.number))),
        ("desk", context.address(&format!("/bureau/afspraak/{}", promise.number))),
    ]
}

/// Sends a notice to a person who can be reached.
pub(super) async fn send(
    context: &Context,
    tx: &mut Tx,
    row: &PromiseRow,
    person: &Person,
    message: &str,
    values: &[(&str, String)],
) -> Result<()> {
    let Some(email) = person.email.clone() else { return Ok(()) };
    let to = Recipient { email, language: person.language };
    notice::write(context, tx, &to, Cause::Promise, Some(row.undertaking), message, values).await
}
