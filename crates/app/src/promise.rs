//! Promises: one act turns the plans that are carried out into promises; owner and beneficiary do the rest.
//!
//! The domain decides every step ([`Promise::after`]); each step is a line in the public story and a notice to the
//! other side, in one transaction. Totals are per team, never per person.

mod act;
mod day;
mod make;
mod register;

use domain::promise::{Promise, PromiseAct, Standing};
use domain::{Day, GroupId, Timestamp};
use store::Tx;
use store::promise::EventRow;

use crate::{Context, Error, Result};

pub use act::{act, answer, answer_by_link, link_of};
pub use day::daily;
pub use make::{Keepers, NewPromise, Proposal, keepers, make, proposals};
pub use register::{Filter, Register, TeamTotals, register};
pub use store::promise::PromiseRow;

/// Who did a step, as the story shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The program itself: silence, escalation.
    Program,
    /// The one to whom it was promised.
    Beneficiary,
    /// The owner, or an official in the owner's name, under this function.
    Function(String),
}

/// One line of the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was done.
    pub act: PromiseAct,
    /// The date that held before.
    pub old_due: Day,
    /// Who did it.
    pub actor: Actor,
    /// When.
    pub happened_at: Timestamp,
}

/// A promise with its story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// The promise.
    pub row: PromiseRow,
    /// How it stands today.
    pub standing: Standing,
    /// What happened, oldest first.
    pub lines: Vec<Line>,
    /// Whether the person who looks is the one to whom it was promised and may answer now.
    pub may_answer: bool,
    /// Whether the person who looks may act as its owner.
    pub may_act: bool,
}

/// A line of the feed: a step with the promise it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Place of the step in its story; with the number it names the entry for good.
    pub sequence: i64,
    /// The step.
    pub line: Line,
    /// Number of the promise.
    pub number: i64,
    /// Its title.
    pub title: String,
}

/// Why a promise stands on somebody's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueKind {
    /// Its date has passed.
    Overdue,
    /// Waits for my yes.
    Asked,
    /// Its date is near.
    DueSoon,
}

/// A promise that asks something of the person who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Why.
    pub kind: DueKind,
    /// Number in the register.
    pub number: i64,
    /// What is promised.
    pub title: String,
    /// By when.
    pub due: Day,
}

/// What the promises of the person who looks ask today, most urgent first: for the desk.
pub async fn due_for(context: &Context) -> Result<Vec<Due>> {
    let me = context.actor()?.id;
    let today = context.now().day();
    let mut tx = context.read().await?;
    let rows = store::promise::list(&mut tx, context.organisation_id(), None, None).await?;
    let due = |promise: Promise| {
        let kind = match promise.standing(today) {
            Standing::Overdue => DueKind::Overdue,
            Standing::Asked => DueKind::Asked,
            Standing::DueSoon => DueKind::DueSoon,
            _ => return None,
        };
        Some(Due { kind, number: promise.number, title: promise.title, due: promise.due })
    };
    let mine = rows.into_iter().map(|row| row.promise).filter(|promise| promise.owner == me);
    let mut found: Vec<Due> = mine.filter_map(due).collect();
    found.sort_by_key(|one| (one.kind, one.due, one.number));
    Ok(found)
}

/// The teams of the person who looks.
pub async fn my_teams(context: &Context) -> Result<Vec<GroupId>> {
    let me = context.actor()?.id;
    let mut tx = context.read().await?;
    Ok(store::promise::teams_of(&mut tx, context.organisation_id(), me).await?)
}

/// One promise by its number, with its story.
pub async fn story(context: &Context, number: i64) -> Result<Story> {
    let mut tx = context.read().await?;
    let row = by_number(context, &mut tx, number).await?;
    let events = store::promise::events(&mut tx, context.organisation_id(), row.promise.id).await?;
    let lines = events.into_iter().map(|event| line(event, &row.promise)).collect();
    let me = context.actor.as_ref().map(|actor| actor.id);
    let may_answer = me.is_some() && row.promise.beneficiary == me && row.promise.awaits_answer(context.now());
    Ok(Story {
        standing: row.promise.standing(context.now().day()),
        lines,
        may_answer,
        may_act: act::may_act(context, &row.promise),
        row,
    })
}

/// The newest steps of all promises, newest first: for the feed.
pub async fn entries(context: &Context, limit: i64) -> Result<Vec<Entry>> {
    let mut tx = context.read().await?;
    let organisation = context.organisation_id();
    let events = store::promise::newest_events(&mut tx, organisation, limit).await?;
    let rows = store::promise::list(&mut tx, organisation, None, None).await?;
    let entry = |event: EventRow| {
        let promise = &rows.iter().find(|row| row.promise.id == event.promise)?.promise;
        let (number, title, sequence) = (promise.number, promise.title.clone(), event.sequence);
        Some(Entry { sequence, line: line(event, promise), number, title })
    };
    Ok(events.into_iter().filter_map(entry).collect())
}

fn line(event: EventRow, promise: &Promise) -> Line {
    let actor = match event.actor {
        None => Actor::Program,
        Some(actor) if Some(actor) == promise.beneficiary && event.actor_function.is_empty() => Actor::Beneficiary,
        Some(_) if event.actor_function.is_empty() => Actor::Function(promise.owner_function.clone()),
        Some(_) => Actor::Function(event.actor_function),
    };
    Line { act: event.act, old_due: event.old_due, actor, happened_at: event.happened_at }
}

async fn by_number(context: &Context, tx: &mut Tx, number: i64) -> Result<PromiseRow> {
    let rows = store::promise::list(tx, context.organisation_id(), Some(number), None).await?;
    rows.into_iter().next().ok_or(Error::NotFound)
}
