//! The job that counts: opens the ballot box, runs the published rule, asks what losing plans would have needed,
//! runs other rules beside it, and stores the result. Doing it twice stores the same result once.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::ballot::BallotChannel;
use domain::frame::{BallotForm, Frame};
use domain::{JobId, RoundId, Timestamp};
use serde::{Deserialize, Serialize};
use store::ballot::BallotPlan;
use store::job::Job;
use store::result::ResultRow;
use tally::{Control, CountError, Election, Limits, Outcome, TieKey};

use super::beside::{self, Beside};
use super::summary::{self, LeftOut, PlanResult, Summary, Turnout};
use super::{FEWEST_PUBLISHED, Lot, election};
use crate::{Context, Error, Result};

/// Kind of the job; its unique key is the round.
pub const COUNT_JOB: &str = "count";

/// How far a count is, as the page shows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Steps, rounds or recounts done.
    pub done: u64,
    /// Of how many, when that is known.
    pub of: Option<u64>,
}

/// What the job needs.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Payload {
    pub(super) round: RoundId,
    pub(super) lot: Option<Lot>,
}

/// Everything a count stands on, taken from the store in one transaction.
pub(crate) struct Input {
    pub(crate) title: String,
    pub(crate) frame: Frame,
    pub(crate) plans: Vec<BallotPlan>,
    pub(crate) ballots: Vec<Vec<i64>>,
    pub(crate) turnout: Turnout,
    pub(crate) recorded: Vec<i64>,
    pub(crate) lot: Option<Lot>,
    pub(crate) version: i64,
    pub(crate) now: Timestamp,
}

/// Does the job.
pub async fn perform(context: &Context, job: &Job) -> Result<()> {
    let payload: Payload = serde_json::from_str(&job.payload).map_err(store::Error::from)?;
    let Some(input) = gather(context, &payload).await? else { return Ok(()) };
    let version = input.version;
    let lot =
        input.lot.as_ref().map(serde_json::to_string).transpose().map_err(store::Error::from)?.unwrap_or_default();
    let now = input.now;
    let progress = Arc::new(Mutex::new(Progress::default()));
    let counting = tokio::task::spawn_blocking({
        let progress = Arc::clone(&progress);
        move || count(&input, &progress)
    });
    let counted = report_until_done(context, job.id, &progress, counting).await?;
    let mut tx = context.write().await?;
    crate::ballot::lock(&mut tx, payload.round, false).await?;
    let state = if counted.summary.lot_needed.is_empty() { "final" } else { "lot-needed" };
    let text = serde_json::to_string(&counted.summary).map_err(store::Error::from)?;
    let row = ResultRow { version, state: state.to_owned(), summary: text, lot, counted_at: now };
    match store::result::insert(
        &mut tx,
        context.organisation_id(),
        payload.round,
        &row,
        &counted.trace,
        &counted.ballots,
    )
    .await
    {
        // Another worker counted meanwhile; the same ballots and rule gave it the same result.
        Err(error) if error.is_unique_violation() => return Ok(()),
        other => other?,
    }
    context.audit(&mut tx, "counted", "round", Some(payload.round)).await?;
    Ok(tx.commit().await?)
}

/// Takes plans, ballots and frame from the store; `None` when the result is final already.
async fn gather(context: &Context, payload: &Payload) -> Result<Option<Input>> {
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    crate::ballot::lock(&mut tx, payload.round, false).await?;
    let round = store::round::by_id(&mut tx, organisation, payload.round).await?.ok_or(Error::NotFound)?;
    let now = context.now();
    if now <= round.window.closes {
        return Err(Error::Internal("a count was asked for before the vote closed".to_owned()));
    }
    let newest = store::result::current_version(&mut tx, organisation, round.id).await?;
    if newest.as_ref().is_some_and(|(_, state)| state == "final") {
        return Ok(None);
    }
    let undertaking =
        store::undertaking::by_id(&mut tx, organisation, round.undertaking).await?.ok_or(Error::NotFound)?;
    let frame = store::frame::current(&mut tx, organisation, undertaking.id).await?.ok_or(Error::NotFound)?.frame;
    let plans = store::ballot::plans(&mut tx, organisation, undertaking.id).await?;
    let ballots = crate::ballot::open_all(context, &mut tx, round.id).await?;
    let turnout = crate::ballot::turnout(context, &mut tx, round.id).await?;
    let recorded = store::result::recorded(&mut tx, organisation, round.id).await?;
    let input = Input {
        title: undertaking.title,
        frame,
        plans,
        turnout: people(&turnout),
        ballots,
        recorded,
        lot: payload.lot.clone(),
        version: newest.map_or(1, |(version, _)| version + 1),
        now,
    };
    tx.commit().await?;
    Ok(Some(input))
}

/// The turnout as the page shows it.
fn people(turnout: &crate::ballot::Turnout) -> Turnout {
    let whole = |number: i64| u64::try_from(number).unwrap_or(0);
    let paper = turnout
        .by_channel
        .iter()
        .filter(|(channel, _)| *channel == BallotChannel::Paper)
        .map(|(_, ballots)| *ballots)
        .sum();
    Turnout { roll: whole(turnout.letters), ballots: whole(turnout.cast()), paper: whole(paper) }
}

/// Writes down how far the count is, twice a second, until it is done.
async fn report_until_done<T>(
    context: &Context,
    job: JobId,
    progress: &Mutex<Progress>,
    mut counting: tokio::task::JoinHandle<Result<T>>,
) -> Result<T> {
    loop {
        tokio::select! {
            done = &mut counting => return done.map_err(|error| Error::Internal(error.to_string()))?,
            () = tokio::time::sleep(Duration::from_millis(500)) => {
                let reached = *progress.lock().unwrap_or_else(PoisonError::into_inner);
                let text = serde_json::to_string(&reached).map_err(store::Error::from)?;
                let mut tx = context.write().await?;
                store::job::report(&mut tx, job, &text, context.now()).await?;
                tx.commit().await?;
            }
        }
    }
}

/// What a count gives to store.
pub(crate) struct Counted {
    pub(crate) summary: Summary,
    pub(crate) trace: String,
    pub(crate) ballots: String,
}

/// Counts, and recounts for everything that the pages show beside the result.
pub(crate) fn count(input: &Input, progress: &Mutex<Progress>) -> Result<Counted> {
    let election = election::build(&input.title, &input.frame, &input.plans, &input.ballots)?;
    let mut rule = input.frame.vote.rule.clone();
    if let Some(lot) = &input.lot {
        let drawn = TieKey::Lot(lot.order.iter().map(ToString::to_string).collect());
        // It stands where the published order has its lot, which is empty until it is drawn.
        match rule.ties.iter_mut().find(|key| matches!(key, TieKey::Lot(_))) {
            Some(place) => *place = drawn,
            None => rule.ties.push(drawn),
        }
    }
    let tell = |reached: tally::Progress| {
        *progress.lock().unwrap_or_else(PoisonError::into_inner) = Progress { done: reached.done, of: reached.of };
        ControlFlow::Continue(())
    };
    // What comes out never depends on threads; residents are waiting for it.
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    // A vote that is closed must be counted, however long it takes; what stands beside it must not keep it waiting.
    let control = Control { progress: &tell, threads, limits: Limits::NONE };
    let outcome = tally::count_with(&election, &rule, &control).map_err(wrong)?;
    let trace = super::published(&outcome)?;
    let mut summary = blank(input, &election, rule);
    match outcome {
        Outcome::LotNeeded(needed) => summary.lot_needed = needed.tied.iter().map(|id| summary::number(id)).collect(),
        Outcome::Decided(decided) => {
            summary.take(*decided);
            let beside = Control { limits: Limits::default(), ..control };
            recount(&mut summary, &election, input.frame.vote.ballot, &beside)?;
        }
    }
    let published = summary.ballots_published;
    let ballots =
        if published { tally::pb::write(&election, tally::pb::WriteOptions::default()) } else { String::new() };
    Ok(Counted { summary, trace, ballots })
}

/// A summary in which nobody has won yet.
fn blank(input: &Input, election: &Election, rule: tally::Rule) -> Summary {
    let plan = |plan: &BallotPlan| PlanResult {
        id: plan.id,
        number: plan.number,
        title: plan.title.clone(),
        cost: plan.cost,
        area: plan.area_name.clone(),
        votes: 0,
        won: false,
        round: 0,
        needs: None,
        support: None,
        spending: None,
    };
    Summary {
        counted_at: input.now,
        rule,
        lot_needed: Vec::new(),
        lot: input.lot.clone(),
        budget: input.frame.amount,
        turnout: input.turnout,
        plans: input.plans.iter().map(plan).collect(),
        decided: None,
        beside: Vec::new(),
        left_out: LeftOut::default(),
        ballots_published: election.ballots().total() >= FEWEST_PUBLISHED,
        recorded_winners: input.recorded.clone(),
    }
}

/// Everything that takes further counts: other rules, where supporters' money went, what plans that lost would have
/// needed.
fn recount(summary: &mut Summary, election: &Election, ballot: BallotForm, control: &Control<'_>) -> Result<()> {
    for rule in beside::rules(&summary.rule, ballot) {
        match unless_endless(tally::count_with(election, &rule, control))? {
            Some(outcome) => summary.beside.push(Beside::of(rule, &outcome)),
            None => summary.left_out.rules.push(rule),
        }
    }
    for plan in &mut summary.plans {
        let id = plan.number.to_string();
        if let Some(decided) = &summary.decided {
            plan.spending = tally::spending(election, decided, &id).map_err(wrong)?;
            // Money of one's own is what effective support is about.
            if plan.spending.is_some() {
                plan.support = tally::effective_support(election, decided, &id).map_err(wrong)?;
            }
        }
    }
    let lost = summary.plans.iter().filter(|plan| !plan.won).map(|plan| plan.number.to_string());
    let lost: Vec<String> = lost.collect();
    let ids: Vec<&str> = lost.iter().map(String::as_str).collect();
    let needs = unless_endless(tally::needs_of(election, &summary.rule, &ids, control))?;
    summary.left_out.needs = needs.is_none();
    for needs in needs.into_iter().flatten() {
        if let Some(plan) = summary.plans.iter_mut().find(|plan| plan.number.to_string() == needs.project) {
            plan.needs = Some(needs);
        }
    }
    Ok(())
}

/// A count that nobody has to wait for: a vote that is closed gets its result, also where another rule, or another number
/// of votes, would take more steps than can be taken. What cannot be counted then is not shown, and the page says so.
fn unless_endless<T>(counted: std::result::Result<T, CountError>) -> Result<Option<T>> {
    match counted {
        Ok(counted) => Ok(Some(counted)),
        Err(CountError::TooManySteps(_) | CountError::TooManyLooks(_) | CountError::TooLarge) => Ok(None),
        Err(error) => Err(wrong(error)),
    }
}

fn wrong(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("the count did not succeed: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_would_take_too_long_may_be_left_out_beside_a_result() {
        assert_eq!(unless_endless(Ok(7)).expect("counted"), Some(7));
        for endless in [CountError::TooManySteps(1), CountError::TooManyLooks(1), CountError::TooLarge] {
            assert_eq!(unless_endless::<u64>(Err(endless)).expect("left out"), None);
        }
        for mistake in [CountError::Stopped, CountError::BadRule(String::new()), CountError::DoesNotFit(String::new())]
        {
            unless_endless::<u64>(Err(mistake)).expect_err("a mistake of ours is not kept silent");
        }
    }
}
