//! The result of a vote: counted by a job once the vote is closed, public from that moment, never changed.
//!
//! A count that the published tie order does not settle is stored too, as "lot needed": officials draw the lot in
//! public, record it, and the count runs again with it. [`Summary`] is what pages show; the full trace and the
//! anonymous ballots are stored beside it. Nothing here can be called before the vote is closed.

mod beside;
pub(crate) mod count;
mod election;
mod summary;

use std::sync::Arc;

use domain::person::StaffRole;
use domain::round::{MethodKind, Round};
use domain::{Refusal, RoundId, decision::ResultLine};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::job::JobStatus;

use crate::undertaking::Loaded;
use crate::{Context, Error, Result, undertaking};

pub use beside::{Beside, Found, rules};
pub use count::{COUNT_JOB, Progress, perform};
pub use election::{build, from_file};
pub use summary::{PlanResult, Summary, Turnout};

/// Fewer ballots than this are never published one by one. Source: `trust.md` section 5.
pub const FEWEST_PUBLISHED: u64 = domain::figure::FEWEST;

/// A lot as it was drawn, recorded with how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    /// Plan numbers in the order in which they were drawn.
    pub order: Vec<i64>,
    /// Who drew, when, where and in whose presence.
    pub account: String,
}

/// What the page about counting shows officials.
#[derive(Debug, Clone)]
pub enum Standing {
    /// The vote is still open (or has not begun).
    TooEarly,
    /// Closed, not counted, no count running.
    Ready,
    /// A count runs.
    Running(Progress),
    /// The last count failed; the cause is in the log.
    Failed,
    /// A lot must be drawn between these plan numbers.
    LotNeeded(Vec<(i64, String)>),
    /// Counted.
    Final,
}

/// Where the count of an undertaking stands.
pub async fn standing(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Standing> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    if context.now() <= round.window.closes {
        return Ok(Standing::TooEarly);
    }
    let job = store::job::status(tx, context.organisation_id(), COUNT_JOB, &round.id.to_string()).await?;
    match job {
        Some(JobStatus { state, progress }) if state == "waiting" => {
            return Ok(Standing::Running(serde_json::from_str(&progress).unwrap_or_default()));
        }
        Some(JobStatus { state, .. }) if state == "failed" => return Ok(Standing::Failed),
        _ => {}
    }
    Ok(match load_round(context, tx, &round).await? {
        None => Standing::Ready,
        Some(summary) if summary.lot_needed.is_empty() => Standing::Final,
        Some(summary) => Standing::LotNeeded(summary.tied_titles()),
    })
}

/// Starts the count as a job. Twice is once.
pub async fn start(context: &Context, loaded: &Loaded) -> Result<()> {
    context.staff(&[StaffRole::Organiser])?;
    let mut tx = context.write().await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Allocate).await?;
    if context.now() <= round.window.closes {
        return Err(Refusal::new("count-before-close").with("closes", round.window.closes.micros()).into());
    }
    if store::result::current_version(&mut tx, context.organisation_id(), round.id)
        .await?
        .is_some_and(|(_, state)| state == "final")
    {
        return Err(Refusal::new("count-already-final").into());
    }
    enqueue(context, &mut tx, &round, None).await?;
    context.audit(&mut tx, "count-started", "round", Some(round.id)).await?;
    tx.commit().await?;
    context.app.work.notify_one();
    Ok(())
}

/// Records the lot that officials drew, and counts again with it.
pub async fn record_lot(context: &Context, loaded: &Loaded, order: &[i64], account: &str) -> Result<()> {
    context.staff(&[StaffRole::Organiser])?;
    let account = domain::text::text("account", account, 1_000)?;
    let mut tx = context.write().await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Allocate).await?;
    let summary = load_round(context, &mut tx, &round).await?.ok_or(Error::NotFound)?;
    let mut drawn = order.to_vec();
    drawn.sort_unstable();
    let mut needed = summary.lot_needed.clone();
    needed.sort_unstable();
    if needed.is_empty() || drawn != needed {
        return Err(Refusal::of("order", "lot-not-these-plans").into());
    }
    // A later tie in the same count may need a second lot: it comes behind the first.
    let mut whole = summary.lot.as_ref().map(|lot| lot.order.clone()).unwrap_or_default();
    whole.retain(|number| !order.contains(number));
    whole.extend_from_slice(order);
    enqueue(context, &mut tx, &round, Some(Lot { order: whole, account })).await?;
    context.audit(&mut tx, "lot-recorded", "round", Some(round.id)).await?;
    tx.commit().await?;
    context.app.work.notify_one();
    Ok(())
}

async fn enqueue(context: &Context, tx: &mut Tx, round: &Round, lot: Option<Lot>) -> Result<()> {
    let payload = count::Payload { round: round.id, lot };
    let text = serde_json::to_string(&payload).map_err(store::Error::from)?;
    store::job::enqueue(
        tx,
        context.organisation_id(),
        context.new_id(),
        COUNT_JOB,
        &round.id.to_string(),
        &text,
        context.now(),
    )
    .await?;
    Ok(())
}

/// The newest result of an undertaking; `None` while it was not counted.
pub async fn load(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Option<Arc<Summary>>> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    load_round(context, tx, &round).await
}

/// Reads a result once and keeps it in memory: a version never changes.
async fn load_round(context: &Context, tx: &mut Tx, round: &Round) -> Result<Option<Arc<Summary>>> {
    let organisation = context.organisation_id();
    let Some((version, _)) = store::result::current_version(tx, organisation, round.id).await? else { return Ok(None) };
    if let Some(kept) = context.app.results.get(round.id, version) {
        return Ok(Some(kept));
    }
    let Some(row) = store::result::current(tx, organisation, round.id).await? else { return Ok(None) };
    let summary: Arc<Summary> = Arc::new(serde_json::from_str(&row.summary).map_err(store::Error::from)?);
    context.app.results.keep(round.id, row.version, Arc::clone(&summary));
    Ok(Some(summary))
}

/// Per plan on the ballot whether it won, in the order of the result: what a decision rests on.
pub async fn lines(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Vec<ResultLine>> {
    let summary =
        load(context, tx, loaded).await?.filter(|summary| summary.lot_needed.is_empty()).ok_or(Error::NotFound)?;
    Ok(summary.plans.iter().map(|plan| ResultLine { plan: plan.id, cost: plan.cost, won: plan.won }).collect())
}

/// The full course of the count as JSON, in the published form ([`tally::Report`]).
pub async fn trace(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<String> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    let stored = store::result::trace(tx, context.organisation_id(), round.id).await?.ok_or(Error::NotFound)?;
    as_published(stored)
}

/// What was counted before there was one published form was stored as `tally` holds it in memory.
fn as_published(stored: String) -> Result<String> {
    match serde_json::from_str::<tally::Outcome>(&stored) {
        Ok(outcome) => published(&outcome),
        Err(_) => Ok(stored),
    }
}

/// The published form as a file: the same bytes as `bondgenoot count --format json` prints.
fn published(outcome: &tally::Outcome) -> Result<String> {
    Ok(serde_json::to_string_pretty(&outcome.report()).map_err(store::Error::from)? + "\n")
}

/// The anonymous ballots as a `.pb` file; "not found" when there are too few to publish.
pub async fn ballots_file(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<String> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    let text = store::result::ballots(tx, context.organisation_id(), round.id).await?.ok_or(Error::NotFound)?;
    if text.is_empty() { Err(Error::NotFound) } else { Ok(text) }
}

/// Results kept in memory, by round and version.
#[derive(Debug, Default)]
pub(crate) struct Kept(std::sync::RwLock<std::collections::HashMap<(RoundId, i64), Arc<Summary>>>);

impl Kept {
    /// Most results in memory; beyond it all are forgotten and read again.
    const MOST: usize = 64;

    fn get(&self, round: RoundId, version: i64) -> Option<Arc<Summary>> {
        self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&(round, version)).cloned()
    }

    fn keep(&self, round: RoundId, version: i64, summary: Arc<Summary>) {
        let mut kept = self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.len() >= Self::MOST {
            kept.clear();
        }
        kept.insert((round, version), summary);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_stored_before_is_published_in_the_one_form_and_what_is_stored_now_as_it_stands() {
        let file = "META\nkey;value\nbudget;100.5\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;60\n2;50\n\
                    VOTES\nvoter_id;vote\n1;1\n2;1\n3;2\n";
        let election = tally::pb::read(file).unwrap().election.as_published();
        let outcome = tally::count(&election, &tally::Rule::greedy(vec![tally::TieKey::Id])).unwrap();
        let now = published(&outcome).unwrap();
        assert!(now.contains("\"budget\": \"100.5\"") && now.ends_with("}\n"), "{now}");
        assert_eq!(as_published(serde_json::to_string_pretty(&outcome).unwrap()).unwrap(), now);
        assert_eq!(as_published(now.clone()).unwrap(), now);
    }
}
