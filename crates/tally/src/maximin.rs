//! Maximin support: in turn the plan whose winners can be paid with the least burden on the most burdened voter.
//!
//! The burden of a set of plans is the largest share that any voter must carry when costs are spread over
//! supporters as evenly as possible. Source: Sánchez-Fernández and others, "The Maximin Support Method", 2022; with
//! costs as in Aziz, Lee, Talmon, "Proportionally Representative Participatory Budgeting", 2018. Approvals only.
//! Plans that do not fit are passed over.

use crate::contest::Contest;
use crate::count::{CountError, Halt};
use crate::course::Course;
use crate::flow::{Network, Node};
use crate::fraction::Fraction;
use crate::outcome::{Phase, StoppedBecause};
use crate::per::ProjectIndex;
use crate::progress::{Pace, Stage};
use crate::room::{Field, Room};
use crate::ties::{OpenTie, Settled, settle, tie};
use num_rational::BigRational;
use num_traits::Zero;
use std::collections::HashMap;

/// Ballots that support the same winners.
#[derive(Debug, Default)]
struct Class {
    weight: i128,
    /// Weight of those of them that support each open plan.
    with: HashMap<ProjectIndex, i128>,
}

/// Counts by maximin support.
pub(crate) async fn run(contest: &Contest<'_>, field: &Field, pace: &Pace, course: &mut Course) -> Result<(), Halt> {
    let mut room = Room::new(contest, field)?;
    let supported = |project: &ProjectIndex| contest.weighted_votes[*project] > 0;
    // A plan's burden only grows with the winners, so the last one known is a lower bound.
    let mut open: Vec<(BigRational, ProjectIndex)> =
        field.candidates.iter().copied().filter(supported).map(|project| (BigRational::zero(), project)).collect();
    let mut winners: Vec<ProjectIndex> = Vec::new();
    course.stopped_because = StoppedBecause::EndOfList;
    loop {
        pace.tell(Stage::Rounds, u64::from(course.next_round())).await;
        course.look(open.len())?;
        open.retain(|(_, project)| {
            let Some(misfit) = room.misfit(contest, *project) else {
                return true;
            };
            course.lose(*project, misfit.into_reason(contest, room.left));
            false
        });
        let Some((burden, tied)) = lightest(contest, &winners, &mut open, course)? else {
            return Ok(());
        };
        let (first, note) = match tied.as_slice() {
            [only] => (*only, None),
            several => match settle(contest, several) {
                Settled::First(first, by) => (first, Some(tie(contest, several, by))),
                Settled::Open(tied) => {
                    let winners_so_far = course.winners();
                    return Err(Halt::Tie(OpenTie { tied, step: 0, round: course.next_round(), winners_so_far }));
                }
            },
        };
        room.take(contest, first);
        winners.push(first);
        open.retain(|(_, project)| *project != first);
        let scale = BigRational::new(contest.weight_scale.into(), contest.minor_per_unit());
        course.choose(contest, first, Phase::Main, Fraction(burden * scale), room.left, note);
    }
}

/// The open plans with the least burden, looking only at those whose lower bound is low enough.
fn lightest(
    contest: &Contest<'_>,
    winners: &[ProjectIndex],
    open: &mut [(BigRational, ProjectIndex)],
    course: &mut Course,
) -> Result<Option<(BigRational, Vec<ProjectIndex>)>, CountError> {
    let classes = classes(contest, winners);
    open.sort();
    let mut best: Option<BigRational> = None;
    let mut tied = Vec::new();
    for (bound, project) in open.iter_mut() {
        if best.as_ref().is_some_and(|best| *bound > *best) {
            break;
        }
        // The work on one plan grows with the groups of ballots and the winners that it is weighed with.
        course.look(classes.len() + winners.len())?;
        *bound = burden(contest, winners, *project, &classes)?;
        if best.as_ref().is_none_or(|best| *bound < *best) {
            best = Some(bound.clone());
            tied.clear();
        }
        if best.as_ref() == Some(bound) {
            tied.push(*project);
        }
    }
    Ok(best.map(|best| (best, tied)))
}

type Classes = Vec<(Vec<usize>, Class)>;

/// Ballots grouped by the winners on them.
fn classes(contest: &Contest<'_>, winners: &[ProjectIndex]) -> Classes {
    let place: HashMap<ProjectIndex, usize> = winners.iter().copied().zip(0..).collect();
    let mut classes: HashMap<Vec<usize>, Class> = HashMap::new();
    for ballot in contest.ballots() {
        let choices = contest.choices(ballot);
        let mut won: Vec<usize> = choices.iter().filter_map(|choice| place.get(&choice.project).copied()).collect();
        won.sort_unstable();
        let weight = i128::from(contest.weights[ballot]);
        let class = classes.entry(won).or_default();
        class.weight += weight;
        for choice in choices {
            *class.with.entry(choice.project).or_default() += weight;
        }
    }
    let mut sorted: Classes = classes.into_iter().collect();
    sorted.sort_by(|left, right| left.0.cmp(&right.0));
    sorted
}

/// Largest share any voter must carry for the winners and one plan more: the highest cost per supporter of any
/// set among them. Starts with one set and lets the bottleneck of a flow name a heavier one, until there is none.
fn burden(
    contest: &Contest<'_>,
    winners: &[ProjectIndex],
    candidate: ProjectIndex,
    classes: &Classes,
) -> Result<BigRational, CountError> {
    let mut plans = winners.to_vec();
    plans.push(candidate);
    // Weight per set of plans, the candidate included.
    let mut groups: Vec<(Vec<usize>, i128)> = Vec::new();
    for (won, class) in classes {
        let with = class.with.get(&candidate).copied().unwrap_or(0);
        let mut both = won.clone();
        both.push(winners.len());
        groups.extend([(both, with), (won.clone(), class.weight - with)]);
    }
    groups.retain(|(set, weight)| !set.is_empty() && *weight > 0);
    let mut heaviest = vec![true; plans.len()];
    let mut best = density(contest, &plans, &groups, &heaviest);
    loop {
        heaviest = heavier_set(contest, &plans, &groups, best)?;
        let (cost, weight) = density(contest, &plans, &groups, &heaviest);
        if heaviest.iter().all(|inside| !inside) || weight == 0 {
            return Ok(BigRational::new(best.0.into(), best.1.max(1).into()));
        }
        best = (cost, weight);
    }
}

/// Cost and weight of all supporters of a set.
fn density(contest: &Contest<'_>, plans: &[ProjectIndex], groups: &[(Vec<usize>, i128)], set: &[bool]) -> (i128, i128) {
    let inside = |place: &usize| set.get(*place).copied().unwrap_or(false);
    let costs = plans.iter().zip(set).filter(|(_, inside)| **inside).map(|(plan, _)| i128::from(contest.cost(*plan)));
    let weights = groups.iter().filter(|(plans, _)| plans.iter().any(inside)).map(|(_, weight)| *weight);
    (costs.sum(), weights.sum())
}

/// A set whose cost per supporter is above the given one; empty when there is none.
fn heavier_set(
    contest: &Contest<'_>,
    plans: &[ProjectIndex],
    groups: &[(Vec<usize>, i128)],
    (cost, weight): (i128, i128),
) -> Result<Vec<bool>, CountError> {
    let (source, sink) = (Node(0), Node(1));
    let plan_node = |place: usize| Node(2 + place);
    let group_node = |place: usize| Node(2 + plans.len() + place);
    let mut network = Network::new(2 + plans.len() + groups.len());
    let mut total = 0_i128;
    for (place, plan) in plans.iter().enumerate() {
        let scaled = i128::from(contest.cost(*plan)).checked_mul(weight.max(1)).ok_or(CountError::TooLarge)?;
        total = total.checked_add(scaled).ok_or(CountError::TooLarge)?;
        network.edge(source, plan_node(place), scaled);
    }
    for (place, (set, weight)) in groups.iter().enumerate() {
        network.edge(group_node(place), sink, weight.checked_mul(cost).ok_or(CountError::TooLarge)?);
        for plan in set {
            network.edge(plan_node(*plan), group_node(place), i128::MAX);
        }
    }
    if network.largest_flow(source, sink) >= total {
        return Ok(vec![false; plans.len()]);
    }
    Ok((0..plans.len()).map(|place| !network.is_cut_off(plan_node(place))).collect())
}
