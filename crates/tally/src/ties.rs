//! What decides between plans that are equal for the rule.
//!
//! Goes through the published keys in order. Says so when they do not settle it; never draws a lot itself.

use crate::contest::Contest;
use crate::course::MOST_LISTED;
use crate::outcome::{LotNeeded, SettledBy, Tie};
use crate::per::ProjectIndex;
use crate::rule::TieKey;
use std::cmp::Reverse;

/// Who is first among equals.
#[derive(Debug)]
pub(crate) enum Settled {
    First(ProjectIndex, SettledBy),
    /// These remain equal.
    Open(Vec<ProjectIndex>),
}

/// A tie that the rule does not settle, found in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenTie {
    pub tied: Vec<ProjectIndex>,
    pub step: u64,
    pub round: u32,
    pub winners_so_far: Vec<ProjectIndex>,
}

impl OpenTie {
    pub fn into_lot_needed(self, contest: &Contest<'_>) -> LotNeeded {
        LotNeeded {
            rule: contest.rule.clone(),
            tied: contest.ids(&self.tied),
            step: self.step,
            round: self.round,
            winners_so_far: contest.ids(&self.winners_so_far),
        }
    }
}

/// Finds the first of several equal plans (two or more).
pub(crate) fn settle(contest: &Contest<'_>, tied: &[ProjectIndex]) -> Settled {
    let mut remaining = tied.to_vec();
    remaining.sort_unstable();
    for key in &contest.rule.ties {
        let by = match key {
            TieKey::Cost => keep_least(&mut remaining, |project| contest.cost(project), SettledBy::Cost),
            TieKey::HighestCost => {
                keep_least(&mut remaining, |project| Reverse(contest.cost(project)), SettledBy::HighestCost)
            }
            TieKey::Votes => keep_least(&mut remaining, |project| Reverse(contest.votes[project]), SettledBy::Votes),
            TieKey::Points => keep_least(&mut remaining, |project| Reverse(contest.points[project]), SettledBy::Points),
            TieKey::Lot(order) => keep_lot(contest, &mut remaining, order),
            // Projects stand in order of id, so the lowest index has the first id.
            TieKey::Id => keep_least(&mut remaining, |project| project, SettledBy::Id),
        };
        if let (Some(by), [first]) = (by, remaining.as_slice()) {
            return Settled::First(*first, by);
        }
    }
    Settled::Open(remaining)
}

fn keep_least<K: Ord>(
    remaining: &mut Vec<ProjectIndex>,
    key: impl Fn(ProjectIndex) -> K,
    by: SettledBy,
) -> Option<SettledBy> {
    let least = remaining.iter().map(|project| key(*project)).min()?;
    remaining.retain(|project| key(*project) == least);
    Some(by)
}

/// A lot settles nothing unless all that remain were drawn.
fn keep_lot(contest: &Contest<'_>, remaining: &mut Vec<ProjectIndex>, order: &[String]) -> Option<SettledBy> {
    let place = |project: ProjectIndex| order.iter().position(|id| *id == contest.election.project(project).id);
    if remaining.iter().any(|project| place(*project).is_none()) {
        return None;
    }
    keep_least(remaining, place, SettledBy::Lot)
}

/// Writes a tie down; with very many plans only the first of them by id, or a trace would be larger than any memory.
pub(crate) fn tie(contest: &Contest<'_>, between: &[ProjectIndex], settled_by: SettledBy) -> Tie {
    let mut between = between.to_vec();
    between.sort_unstable();
    between.truncate(MOST_LISTED);
    Tie { between: contest.ids(&between), settled_by }
}
