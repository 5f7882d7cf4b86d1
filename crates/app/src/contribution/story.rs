//! The story of one plan, from idea to done: what it says, what it said, who supports it, what was decided and why,
//! how the vote went, what was promised. Other nouns fill their part when they have one.

use std::sync::Arc;

use domain::Timestamp;
use domain::contribution::{Contribution, ContributionState, PlanVersion};
use domain::decision::Departure;
use domain::frame::PhaseKind;
use domain::undertaking::Stage;
pub use store::story::{AdoptionRow, CheckRow, PromiseRow};

use super::change::{may_change, refuse_change};
use crate::area::{self, Atlas};
use crate::support::{self, Standing};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result};

/// What a plan said before an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// 1 for the first text.
    pub number: i64,
    /// What it said.
    pub said: PlanVersion,
    /// When it was replaced.
    pub replaced_at: Timestamp,
}

/// A plan that its author took back: only that much is still told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// Its number.
    pub number: i64,
}

/// Everything that a plan's page tells.
#[derive(Debug, Clone)]
pub struct Story {
    /// The moment at which it is told.
    pub now: Timestamp,
    /// The undertaking.
    pub loaded: Loaded,
    /// The areas, for names and for the small map.
    pub atlas: Arc<Atlas>,
    /// The plan.
    pub plan: Contribution,
    /// Name of the author as chosen; empty when there is none or it was erased.
    pub author: String,
    /// Its supporters.
    pub support: Standing,
    /// The person who looks is its author.
    pub is_own: bool,
    /// The person who looks may change it now.
    pub can_change: bool,
    /// The person who looks may take it back now.
    pub can_withdraw: bool,
    /// What it said before each edit, oldest first.
    pub versions: Vec<Version>,
    /// The recorded check, once there is one.
    pub check: Option<CheckRow>,
    /// The decision on the result of the vote, once there is one.
    pub adoption: Option<AdoptionRow>,
    /// Why this plan departs from the result of the vote, if it does.
    pub departure: Option<Departure>,
    /// Promises that came from it.
    pub promises: Vec<PromiseRow>,
}

impl Story {
    /// It stood on the ballot of a vote that was counted, so its own part of the result can be read.
    pub fn is_counted(&self) -> bool {
        self.plan.state == ContributionState::Admitted && self.loaded.stage >= Stage::Deciding
    }

    /// The check was promised before a day that has passed.
    pub fn is_check_late(&self) -> bool {
        self.check.is_none() && self.plan.check_due.is_some_and(|due| due < self.now)
    }
}

/// The story of a public plan. A plan that was taken back is `Err(Withdrawn)` inside.
pub async fn story(context: &Context, slug: &str, number: i64) -> Result<std::result::Result<Box<Story>, Withdrawn>> {
    let organisation = context.organisation_id();
    let atlas = area::atlas(context).await?;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = store::contribution::by_number(&mut tx, organisation, loaded.undertaking.id, number)
        .await?
        .ok_or(Error::NotFound)?;
    if plan.state == ContributionState::Withdrawn {
        return Ok(Err(Withdrawn { number }));
    }
    if !plan.state.is_public() {
        return Err(Error::NotFound);
    }
    let author = match plan.author {
        Some(id) => {
            store::person::by_id(&mut tx, organisation, id).await?.map(|person| person.display_name).unwrap_or_default()
        }
        None => String::new(),
    };
    let support = support::standing(context, &mut tx, &loaded, &plan).await?;
    let versions = store::contribution::versions(&mut tx, organisation, plan.id).await?;
    let versions =
        versions.into_iter().map(|(number, said, replaced_at)| Version { number, said, replaced_at }).collect();
    let check = store::story::check(&mut tx, organisation, plan.id).await?;
    let adoption = store::story::adoption(&mut tx, organisation, loaded.undertaking.id).await?;
    let departure = adoption
        .as_ref()
        .and_then(|row| row.adoption.as_ref())
        .and_then(|adoption| adoption.departures.iter().find(|departure| departure.plan == plan.id).cloned());
    let promises = store::story::promises(&mut tx, organisation, loaded.undertaking.id, plan.id).await?;
    let is_own = may_change(context, &plan);
    let before_vote = context.now() < loaded.published()?.frame.window(PhaseKind::Vote).opens;
    Ok(Ok(Box::new(Story {
        now: context.now(),
        can_change: is_own && refuse_change(context, &loaded, &plan).is_none(),
        can_withdraw: is_own
            && before_vote
            && matches!(plan.state, ContributionState::Open | ContributionState::Admitted),
        loaded,
        atlas,
        plan,
        author,
        support,
        is_own,
        versions,
        check,
        adoption,
        departure,
        promises,
    })))
}

/// One older version and what replaced it.
pub async fn version(
    context: &Context,
    slug: &str,
    number: i64,
    version: i64,
) -> Result<(Box<Story>, Version, PlanVersion)> {
    let story = story(context, slug, number).await?.map_err(|_| Error::NotFound)?;
    let older = story.versions.iter().find(|older| older.number == version).cloned().ok_or(Error::NotFound)?;
    let next = story
        .versions
        .iter()
        .find(|newer| newer.number == version + 1)
        .map_or_else(|| story.plan.version(), |newer| newer.said.clone());
    Ok((story, older, next))
}
