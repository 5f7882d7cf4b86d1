//! A list by votes or points: was it followed?

use super::Refusal;
use super::votes::Votes;
use crate::rule::{Greedy, GreedyOrder, Misfit};
use num_bigint::BigInt;

/// A number of votes or points per cost, compared by multiplying crosswise.
fn at_least(votes: &Votes<'_>, order: GreedyOrder, left: usize, right: usize) -> bool {
    let count = |project: usize| match order {
        GreedyOrder::Votes | GreedyOrder::VotesPerCost => BigInt::from(votes.votes(project)),
        GreedyOrder::Points | GreedyOrder::PointsPerCost => BigInt::from(votes.points(project)),
    };
    if matches!(order, GreedyOrder::Votes | GreedyOrder::Points) {
        return count(left) >= count(right);
    }
    count(left) * votes.price(right) >= count(right) * votes.price(left)
}

/// Checks that `winners` follow the list of these projects after `before` was paid: each stands at its place, and whatever stands
/// above a winner and lost did not fit at its turn (never lost at all, where the list stops at the first that does
/// not fit). Among equals the order is taken as it is given.
pub(super) fn check(
    votes: &Votes<'_>,
    listed: &[usize],
    (winners, before): (&[String], &[String]),
    Greedy { order, misfit, .. }: &Greedy,
) -> Result<(), Refusal> {
    let mut left = votes.budget() - votes.cost(before);
    let mut numbers = Vec::with_capacity(winners.len());
    for id in winners {
        numbers.push(votes.number(id)?);
    }
    let stops = *misfit == Misfit::Stop;
    let above = |one: usize, other: usize| !at_least(votes, *order, other, one);
    let taken = |project: &usize| before.contains(&votes.id(*project));
    let losers: Vec<usize> =
        listed.iter().copied().filter(|project| !numbers.contains(project) && !taken(project)).collect();
    for (place, winner) in numbers.iter().enumerate() {
        let refuse = || Refusal::GreedyList(votes.id(*winner));
        if numbers.get(place + 1).is_some_and(|next| above(*next, *winner)) {
            return Err(refuse());
        }
        // A loser strictly above this winner had its turn before it.
        let passed = |loser: &&usize| above(**loser, *winner) && (stops || votes.price(**loser) <= left);
        if losers.iter().any(|loser| passed(&loser)) || votes.price(*winner) > left {
            return Err(refuse());
        }
        left -= votes.price(*winner);
    }
    let fits = |loser: &&usize| votes.price(**loser) <= left;
    if !stops {
        return losers.iter().find(fits).map_or(Ok(()), |loser| Err(Refusal::GreedyList(votes.id(*loser))));
    }
    // One of those at the top of what is left is where it stopped.
    let highest = losers.iter().copied().reduce(|high, other| if above(other, high) { other } else { high });
    match highest {
        Some(high) if losers.iter().filter(|loser| !above(high, **loser)).all(|loser| fits(&loser)) => {
            Err(Refusal::GreedyList(votes.id(high)))
        }
        _ => Ok(()),
    }
}

/// One of these projects that still fits after these winners.
pub(super) fn fits(votes: &Votes<'_>, listed: &[usize], winners: &[String]) -> Option<usize> {
    let left = votes.budget() - votes.cost(winners);
    let fits = |project: &usize| votes.price(*project) <= left && !winners.contains(&votes.id(*project));
    listed.iter().copied().find(fits)
}
