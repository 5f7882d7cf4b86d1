//! A list by votes or points: was it followed?

use super::Refusal;
use super::votes::Votes;
use crate::rule::GreedyOrder;
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

/// Checks that `winners` follow the list after `before` was paid: each stands at its place, and whatever stands
/// above a winner and lost did not fit at its turn. Among equals the order is taken as it is given.
pub(super) fn check(
    votes: &Votes<'_>,
    winners: &[String],
    before: &[String],
    order: GreedyOrder,
) -> Result<(), Refusal> {
    let mut left = votes.budget() - votes.cost(before);
    let mut numbers = Vec::with_capacity(winners.len());
    for id in winners {
        numbers.push(votes.number(id)?);
    }
    let taken = |project: &usize| before.contains(&votes.id(*project));
    let losers: Vec<usize> =
        votes.candidates().filter(|project| !numbers.contains(project) && !taken(project)).collect();
    for (place, winner) in numbers.iter().enumerate() {
        let refuse = || Refusal::GreedyList(votes.id(*winner));
        let next = numbers.get(place + 1);
        if next.is_some_and(|next| !at_least(votes, order, *winner, *next)) {
            return Err(refuse());
        }
        // A loser strictly above this winner had its turn before it.
        let passed =
            losers.iter().find(|loser| !at_least(votes, order, *winner, **loser) && votes.price(**loser) <= left);
        if passed.is_some() || votes.price(*winner) > left {
            return Err(refuse());
        }
        left -= votes.price(*winner);
    }
    match losers.iter().find(|loser| votes.price(**loser) <= left) {
        Some(loser) => Err(Refusal::GreedyList(votes.id(*loser))),
        None => Ok(()),
    }
}

/// A plan with votes that still fits after these winners.
pub(super) fn fits(votes: &Votes<'_>, winners: &[String]) -> Option<usize> {
    let left = votes.budget() - votes.cost(winners);
    votes.candidates().find(|project| votes.price(*project) <= left && !winners.contains(&votes.id(*project)))
}
