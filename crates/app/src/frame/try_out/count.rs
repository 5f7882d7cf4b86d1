//! Counts one election by the rule of a frame and by every rule beside it, within a limit of work. Never looks at a
//! clock: the same election gives the same answer, also when it is too much.

use std::cell::Cell;
use std::ops::ControlFlow;

use domain::frame::Frame;
use tally::{Control, CountError, Election, Outcome, Rule, TieKey};

use super::material::Material;
use super::{TriedPlan, TriedRule, TryOut};
use crate::result::{self, Beside};
use crate::{Error, Result};

/// The most work on one rule: looks at the whole election, each as heavy as its choices and [`WEIGHT_OF_A_LOOK`].
/// About a second on a small machine; counts of 10,000 ballots take a tenth of it.
const MOST_WORK: u64 = 150_000_000;
/// What a look costs beside its choices, in choices.
const WEIGHT_OF_A_LOOK: u64 = 2_000;

/// Tries every rule; `None` when even the rule of the frame is too much work.
pub(super) fn try_all(frame: &Frame, material: &Material) -> Result<Option<TryOut>> {
    let election = material.election(frame)?;
    let rule = &frame.vote.rule;
    let Some(own) = count(&election, rule)? else { return Ok(None) };
    let (mut others, mut stopped) = (Vec::new(), Vec::new());
    for other in result::rules(rule, frame.vote.ballot) {
        // Which ties the order of the frame leaves open is a thing to see, so its keys are not completed here.
        let other = Rule { ties: rule.ties.clone(), ..other };
        match count(&election, &other)? {
            Some(tried) => others.push(tried),
            None => stopped.push(other),
        }
    }
    Ok(Some(TryOut {
        title: material.title.clone(),
        amount: material.amount,
        currency: material.currency.clone(),
        ballots: election.ballots().total(),
        outside: material.outside(frame.vote.ballot),
        plans: plans(material, &election, &own),
        own,
        others,
        stopped,
    }))
}

/// Plans with their votes: most votes first, then by number.
fn plans(material: &Material, election: &Election, own: &TriedRule) -> Vec<TriedPlan> {
    let winners = own.beside.found.as_ref().map(|found| found.winners.as_slice()).unwrap_or_default();
    let votes = |number: i64| {
        let plan = election.find(&number.to_string());
        let chosen =
            election.ballots().iter().filter(|ballot| ballot.choices.iter().any(|choice| Some(choice.project) == plan));
        chosen.map(|ballot| ballot.count).sum()
    };
    let plan = |plan: &store::ballot::BallotPlan| TriedPlan {
        number: plan.number,
        title: plan.title.clone(),
        area: plan.area_name.clone(),
        theme: plan.category.clone(),
        cost: plan.cost,
        votes: votes(plan.number),
        won: winners.contains(&plan.number),
    };
    let mut plans: Vec<TriedPlan> = material.plans.iter().map(plan).collect();
    plans.sort_by_key(|plan| (std::cmp::Reverse(plan.votes), plan.number));
    plans
}

/// Counts by one rule; nothing when that is too much work. A tie that its order leaves open is remembered, and settled
/// by number to go on.
fn count(election: &Election, rule: &Rule) -> Result<Option<TriedRule>> {
    let Some(outcome) = within_limit(election, rule)? else { return Ok(None) };
    let done = |outcome: &Outcome, tied| Some(TriedRule { beside: Beside::of(rule.clone(), outcome), tied });
    let tied = match &outcome {
        Outcome::Decided(_) => return Ok(done(&outcome, Vec::new())),
        Outcome::LotNeeded(needed) => needed.tied.iter().map(|id| id.parse().unwrap_or_default()).collect(),
    };
    let mut settled = rule.clone();
    settled.ties.push(TieKey::Id);
    Ok(within_limit(election, &settled)?.and_then(|outcome| done(&outcome, tied)))
}

/// The outcome, or nothing when it takes more work than a page may ask.
fn within_limit(election: &Election, rule: &Rule) -> Result<Option<Outcome>> {
    let choices: usize = election.ballots().iter().map(|ballot| ballot.choices.len() + 1).sum();
    let looks = MOST_WORK / u64::try_from(choices).unwrap_or(u64::MAX).saturating_add(WEIGHT_OF_A_LOOK);
    let done = Cell::new(0_u64);
    let look = |_| {
        done.set(done.get() + 1);
        if done.get() > looks { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    match tally::count_with(election, rule, &Control { progress: &look, ..Control::default() }) {
        Ok(outcome) => Ok(Some(outcome)),
        Err(CountError::Stopped | CountError::TooManySteps(_) | CountError::TooManyLooks(_) | CountError::TooLarge) => {
            Ok(None)
        }
        Err(other) => Err(Error::Internal(format!("a rule could not be tried: {other}"))),
    }
}
