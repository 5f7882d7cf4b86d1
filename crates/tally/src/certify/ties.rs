//! Which of several equal plans goes first, by the published order.

use super::room::Room;
use super::votes::Votes;
use crate::rule::TieKey;
use num_bigint::BigInt;
use std::cmp::Reverse;

/// The first of these; `None` when the order does not say, so that a lot would be drawn.
pub(super) fn first(votes: &Votes<'_>, ties: &[TieKey], tied: &[usize]) -> Option<usize> {
    let mut open = tied.to_vec();
    for key in ties {
        if let TieKey::Lot(order) = key {
            let place = |project: &usize| order.iter().position(|id| *id == votes.id(*project));
            // A lot counts when all of them were drawn.
            if open.iter().all(|project| place(project).is_some()) {
                keep(&mut open, |project| place(&project));
            }
        } else {
            keep(&mut open, |project| rank(votes, key, project));
        }
        if let [only] = open.as_slice() {
            return Some(*only);
        }
    }
    None
}

/// Whether this plan may be taken first: the order says so, or all of them fit, so that nothing depends on it.
pub(super) fn may_go_first(votes: &Votes<'_>, room: &Room<'_>, plan: usize, tied: &[usize]) -> bool {
    tied.len() < 2 || room.all_fit(votes, tied) || first(votes, room.ties, tied) == Some(plan)
}

/// Lower goes first.
fn rank(votes: &Votes<'_>, key: &TieKey, project: usize) -> BigInt {
    match key {
        TieKey::Cost => votes.price(project).into(),
        TieKey::HighestCost => -BigInt::from(votes.price(project)),
        TieKey::Votes => -BigInt::from(votes.votes(project)),
        TieKey::Points => -votes.points(project),
        // Projects stand in order of id.
        TieKey::Id => project.into(),
        TieKey::Lot(_) => BigInt::ZERO,
    }
}

fn keep<Rank: Ord>(open: &mut Vec<usize>, rank: impl Fn(usize) -> Rank) {
    if let Some(Reverse(least)) = open.iter().map(|project| Reverse(rank(*project))).max() {
        open.retain(|project| rank(*project) == least);
    }
}
