//! The job that counts: opens the ballot box, runs the published rule, asks what losing plans would have needed,
//! runs the other rule beside it, and stores the result. Doing it twice stores the same result once.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::ballot::BallotChannel;
use domain::frame::Frame;
use domain::{Cents, JobId, RoundId, Timestamp};
use serde::{Deserialize, Serialize};
use store::job::Job;
use store::result::{BallotPlan, ResultRow};
use tally::{Control, Decided, Election, Outcome, TieKey};

use super::summary::{self, PlanResult, Summary, Turnout};
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
struct Input {
    title: String,
    frame: Frame,
    plans: Vec<BallotPlan>,
    ballots: Vec<Vec<i64>>,
    turnout: Turnout,
    recorded: Vec<i64>,
    lot: Option<Lot>,
    version: i64,
    now: Timestamp,
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
    let plans = store::result::ballot_plans(&mut tx, organisation, undertaking.id).await?;
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

struct Counted {
    summary: Summary,
    trace: String,
    ballots: String,
}

fn count(input: &Input, progress: &Mutex<Progress>) -> Result<Counted> {
    let election = election::build(&input.title, &input.frame, &input.plans, &input.ballots)?;
    let mut rule = input.frame.vote.rule.clone();
    if let Some(lot) = &input.lot {
        // The published order ends in a lot that is empty until it is drawn.
        rule.ties.retain(|key| !matches!(key, TieKey::Lot(_)));
        rule.ties.push(TieKey::Lot(lot.order.iter().map(ToString::to_string).collect()));
    }
    let tell = |reached: tally::Progress| {
        *progress.lock().unwrap_or_else(PoisonError::into_inner) = Progress { done: reached.done, of: reached.of };
        ControlFlow::Continue(())
    };
    let control = Control { progress: &tell, ..Control::default() };
    let outcome = tally::count_with(&election, &rule, &control).map_err(wrong)?;
    let other = tally::count_with(&election, &election::other_rule(&rule), &control).map_err(wrong)?;
    let mut summary = blank(input, &election, rule);
    summary.other = summary::other(&other);
    match &outcome {
        Outcome::LotNeeded(needed) => summary.lot_needed = needed.tied.iter().map(|id| summary::number(id)).collect(),
        Outcome::Decided(decided) => fill(&mut summary, decided, &election, &control)?,
    }
    let published = summary.ballots_published;
    let ballots =
        if published { tally::pb::write(&election, tally::pb::WriteOptions::default()) } else { String::new() };
    let trace = serde_json::to_string_pretty(&outcome).map_err(store::Error::from)?;
    Ok(Counted { summary, trace, ballots })
}

/// A summary in which nobody has won yet.
fn blank(input: &Input, election: &Election, rule: tally::Rule) -> Summary {
    let plan = |plan: &BallotPlan| PlanResult {
        id: plan.id,
        number: plan.number,
        title: plan.title.clone(),
        cost: plan.cost,
        votes: 0,
        won: false,
        round: 0,
        phase: None,
        share: None,
        cause: None,
        votes_short: None,
        cheaper_by: None,
        wins_otherwise: false,
    };
    Summary {
        counted_at: input.now,
        rule,
        lot_needed: Vec::new(),
        lot: input.lot.clone(),
        budget: input.frame.amount,
        spent: Cents::ZERO,
        turnout: input.turnout,
        plans: input.plans.iter().map(plan).collect(),
        stopped_because: None,
        steps: None,
        endowment: None,
        without_winner: 0,
        mean_winners_hundredths: 0,
        other: None,
        ballots_published: election.ballots().total() >= FEWEST_PUBLISHED,
        recorded_winners: input.recorded.clone(),
    }
}

/// Fills in a decided count.
fn fill(summary: &mut Summary, decided: &Decided, election: &Election, control: &Control<'_>) -> Result<()> {
    summary.spent = summary::minor(decided.total_cost);
    summary.stopped_because = Some(decided.stopped_because);
    summary.steps = decided.steps;
    summary.endowment = decided.endowment.as_ref().map(|share| share.to_decimal_rounded(2));
    summary.without_winner = decided.voters.without_winner;
    summary.mean_winners_hundredths = hundredths(&decided.voters.mean_winners);
    let otherwise: Vec<i64> = summary.other.as_ref().map(|other| other.winners.clone()).unwrap_or_default();
    for plan in &mut summary.plans {
        summary::apply(plan, decided);
        plan.wins_otherwise = otherwise.contains(&plan.number);
    }
    let rule = summary.rule.clone();
    for plan in summary.plans.iter_mut().filter(|plan| !plan.won) {
        let needs = tally::needs(election, &rule, &plan.number.to_string(), control).map_err(wrong)?;
        plan.votes_short = needs.as_ref().and_then(|needs| needs.more_votes);
        plan.cheaper_by = needs.and_then(|needs| needs.cheaper_by).map(summary::minor);
    }
    summary::in_order(&mut summary.plans);
    Ok(())
}

/// Hundredths, rounded half up.
fn hundredths(fraction: &tally::Fraction) -> u64 {
    let text = fraction.to_decimal_rounded(2);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = format!("{whole}{part:0<2}");
    digits.parse().unwrap_or_default()
}

fn wrong(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("the count did not succeed: {error}"))
}
