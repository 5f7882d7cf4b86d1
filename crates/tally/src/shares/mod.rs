//! The Method of Equal Shares: every ballot gets the same money, supporters of a plan buy it together, and the
//! plan that asks the least of them per utility goes first. With its completions.
//!
//! Source of the definitions: <https://equalshares.net>; Peters, Pierczyński, Skowron, "Proportional
//! Participatory Budgeting with Additive Utilities", 2021.

mod add1;
mod column;
mod compare;
mod ledger;
mod market;
mod plan;
#[cfg(test)]
mod proof;
mod purse;
mod run;
mod slopes;
mod stretch;
pub(crate) mod support;
mod waiting;
mod write_down;

use crate::certify::CertifiedRun;
use crate::contest::Contest;
use crate::count::Halt;
use crate::course::Course;
use crate::greedy;
use crate::outcome::{Phase, Reason, StoppedBecause};
use crate::per::ProjectIndex;
use crate::progress::{Limits, Pace, Stage};
use crate::room::{Field, Room};
use crate::rule::{Comparison, Completion, Endowment, EqualShares, GreedyOrder, Utility};
use add1::{Ladder, Landing, Workers, climb, losers};
use market::Market;
use num_rational::BigRational;
use num_traits::Zero;
use run::Run;
use std::cmp::Reverse;

/// Counts by Equal Shares.
pub(crate) async fn run(
    contest: &Contest<'_>,
    shares: &EqualShares,
    field: &Field,
    pace: &Pace,
    course: &mut Course,
) -> Result<(), Halt> {
    let market = Market::new(contest, shares.utility, field);
    let room = Room::new(contest, field)?;
    for project in market.useless(field) {
        course.lose(project, Reason::NoVotes);
    }
    let start = ladder(contest, shares, field);
    course.endowment = Some(write_down::endowment(contest, &start.at(0)));
    if matches!(shares.completion, Completion::Add1 { .. }) && everything_fits(&market, &room) {
        pay_everything(&market, shares, room, course);
        return Ok(());
    }
    let mut workers = Workers::new(&market, &room, pace);
    let landing = match &shares.completion {
        Completion::None => Landing { step: 0, because: StoppedBecause::NobodyCanAfford },
        Completion::Add1 { stop, .. } => climb(&market, &start, *stop, &mut workers, pace).await?,
    };
    let endowment = start.at(landing.step);
    let mut run = workers.into_run(&market, room);
    run.start(&market, &endowment);
    loop {
        pace.tell(Stage::Rounds, u64::try_from(run.winners.len()).unwrap_or(u64::MAX)).await;
        if !run.round(&market, !course.is_brief)? {
            break;
        }
    }
    course.steps = matches!(shares.completion, Completion::Add1 { .. }).then_some(landing.step);
    course.stopped_because = landing.because;
    if course.is_brief {
        write_down::winners(&market, &run, course);
    } else {
        write_down::rounds(&market, &mut run, &endowment, course);
    }
    if shares.fill {
        fill(&market, shares, &run, course)?;
    }
    if !course.is_brief {
        write_down::losers(&market, &run, course);
    }
    if shares.comparison != Comparison::None {
        compare::step(contest, shares.comparison, field, course)?;
    }
    Ok(())
}

/// The purchases of some steps with their exact prices.
pub(crate) fn certified_runs(
    contest: &Contest<'_>,
    shares: &EqualShares,
    field: &Field,
    steps: &[u64],
) -> Result<Vec<CertifiedRun>, Halt> {
    let market = Market::new(contest, shares.utility, field);
    let start = ladder(contest, shares, field);
    // The result was counted, so this can be.
    let mut run = Run::new(&market, Room::new(contest, field)?, Limits::NONE.looks);
    let mut runs = Vec::with_capacity(steps.len());
    for step in steps {
        run.with(&market, &start.at(*step))?;
        runs.push(CertifiedRun { step: *step, purchases: write_down::purchases(&market, &mut run) });
    }
    Ok(runs)
}

/// First share and step per weight of one after scaling.
fn ladder(contest: &Contest<'_>, shares: &EqualShares, field: &Field) -> Ladder {
    let unit = BigRational::from_integer(contest.minor_per_unit());
    let scale = BigRational::from_integer(contest.weight_scale.into());
    let ballots = BigRational::new(contest.total_weight.max(1).into(), contest.weight_scale.into());
    let mut first = BigRational::from_integer(field.budget.into()) / ballots;
    if shares.endowment == Endowment::Whole {
        first = (first / &unit).floor() * &unit;
    }
    let step = match &shares.completion {
        Completion::None => BigRational::zero(),
        Completion::Add1 { step, .. } => &step.0 * &unit / &scale,
    };
    Ladder { first: first / scale, step }
}

fn everything_fits(market: &Market<'_, '_>, room: &Room<'_>) -> bool {
    let all: Vec<ProjectIndex> = losers(market, &[]).collect();
    room.all_fit(market.contest, &all)
}

/// All plans with votes can be paid: no share has to be worked out.
fn pay_everything(market: &Market<'_, '_>, shares: &EqualShares, mut room: Room<'_>, course: &mut Course) {
    let contest = market.contest;
    let order = fill_order(shares);
    let mut all: Vec<ProjectIndex> = losers(market, &[]).collect();
    all.sort_by_key(|project| (Reverse(greedy::score(contest, order, *project)), contest.cost(*project), *project));
    for project in all {
        room.take(contest, project);
        course.choose(contest, project, Phase::EverythingFits, contest.natural_score(project), room.left, None);
    }
    course.steps = Some(0);
    course.stopped_because = StoppedBecause::EverythingFits;
}

fn fill_order(shares: &EqualShares) -> GreedyOrder {
    match shares.utility {
        Utility::Cost | Utility::Cardinality => GreedyOrder::Votes,
        Utility::Points | Utility::PointsTimesCost => GreedyOrder::Points,
    }
}

fn fill(market: &Market<'_, '_>, shares: &EqualShares, run: &Run<'_>, course: &mut Course) -> Result<(), Halt> {
    let mut room = run.room_left().clone();
    let candidates: Vec<ProjectIndex> = losers(market, &run.winners).collect();
    // Why a plan lost is told by the shares, not by the fill that it missed as well.
    let losses = course.losses.clone();
    greedy::fill(market.contest, fill_order(shares), &mut room, candidates, course)?;
    course.losses = losses;
    Ok(())
}
