//! A list by votes or points: was it followed?

use super::Refusal;
use super::numbers::same;
use super::refusal::{Checked, Fault};
use super::room::Room;
use super::ties::{first, may_go_first};
use super::votes::Votes;
use crate::fraction::Fraction;
use crate::outcome::{Decided, Phase, Round, Standing, StoppedBecause};
use crate::rule::{Greedy, GreedyOrder, Leftover, Misfit};
use num_bigint::Sign;
use num_rational::BigRational;
use std::cmp::Ordering;

/// What the list does at a plan that does not fit.
#[derive(Clone, Copy, PartialEq)]
enum Walk {
    /// It goes on with the next.
    Skips,
    /// It ends there.
    Stops,
    /// It ends there, but passes over plans that may not win however much money there is.
    StopsForMoney,
}

/// A number of votes or points per cost, compared by multiplying crosswise.
fn above(votes: &Votes<'_>, order: GreedyOrder, one: usize, other: usize) -> bool {
    let count = |project: usize| match order {
        GreedyOrder::Votes | GreedyOrder::VotesPerCost => votes.weighted(project),
        GreedyOrder::Points | GreedyOrder::PointsPerCost => votes.points(project),
    };
    if matches!(order, GreedyOrder::Votes | GreedyOrder::Points) {
        return count(one) > count(other);
    }
    // Points for nothing are beyond every number, above or below; no points are none, whatever the plan costs.
    let beyond = |project: usize| if votes.price(project) == 0 { count(project).sign() } else { Sign::NoSign };
    match beyond(one).cmp(&beyond(other)) {
        Ordering::Equal if beyond(one) == Sign::NoSign => {
            count(one) * votes.price(other).max(1) > count(other) * votes.price(one).max(1)
        }
        order => order.is_gt(),
    }
}

/// Checks the whole of a greedy result: each part of it in its turn.
pub(super) fn check(votes: &Votes<'_>, mut room: Room<'_>, greedy: &Greedy, result: &Decided) -> Result<(), Refusal> {
    let mut turns = Turns { votes, result, rounds: &result.rounds };
    let listed: Vec<usize> = votes.candidates().collect();
    let walk = if greedy.misfit == Misfit::Skip { Walk::Skips } else { Walk::Stops };
    let main = turns.whole(Phase::Main)?;
    let stopped = follow(votes, &mut room, &listed, &main, (greedy.order, walk))?;
    let ended = if stopped.is_empty() { StoppedBecause::EndOfList } else { StoppedBecause::DidNotFit };
    check_rounds(votes, greedy.order, result, ended)?;
    let over = turns.whole(Phase::Overshoot)?;
    let mut chosen = [main, over.clone()].concat();
    match (overshoots(votes, &room, greedy, &stopped), over.as_slice()) {
        (Due::No | Due::Perhaps, []) => chosen.extend(rest(votes, &mut room, &listed, &chosen, greedy, &mut turns)?),
        (Due::Yes | Due::Perhaps, [paid]) if stopped.contains(paid) && pays(votes, &room, greedy, *paid) => {
            room.take(votes, *paid);
        }
        (_, paid) => return Err(refusal(votes, paid.iter().chain(&stopped))),
    }
    if greedy.unsupported {
        let unsupported: Vec<usize> = votes.unsupported().collect();
        let last = turns.whole(Phase::Unsupported)?;
        follow(votes, &mut room, &unsupported, &last, (greedy.order, Walk::Skips))?;
    }
    turns.end()
}

/// Rounds name what each plan was chosen for, and the end is the one of the list.
fn check_rounds(votes: &Votes<'_>, order: GreedyOrder, result: &Decided, ended: StoppedBecause) -> Result<(), Refusal> {
    if result.endowment.is_some() || result.steps.is_some() {
        return Err(Refusal::Course(Fault::NoShares));
    }
    if result.stopped_because != ended {
        return Err(Refusal::Course(Fault::OtherStop));
    }
    result.rounds.iter().try_for_each(|round| check_score(votes, order, round))
}

/// What a round of a list says that its plan was chosen for: votes or points, per unit of currency where asked.
pub(super) fn check_score(votes: &Votes<'_>, order: GreedyOrder, round: &Round) -> Result<(), Refusal> {
    let project = votes.number(&round.project)?;
    let count = match order {
        GreedyOrder::Votes | GreedyOrder::VotesPerCost => votes.votes_fraction(project),
        GreedyOrder::Points | GreedyOrder::PointsPerCost => votes.points_fraction(project),
    };
    let cost = votes.price(project);
    let per_unit = !matches!(order, GreedyOrder::Votes | GreedyOrder::Points) && cost != 0;
    let found = if per_unit { count * votes.unit() / BigRational::from_integer(cost.into()) } else { count };
    same(Checked::Score { project: round.project.clone() }, &round.score, Fraction(found))
}

/// Checks that `chosen` follow the list of these projects: each stands at its place, and whatever stands above one of them
/// and was not chosen did not fit at its turn (was not there at all, where the list stops at the first that does not
/// fit). Among equals the order is taken as it is given. Gives the plans at which a list that stops may have stopped.
fn follow(
    votes: &Votes<'_>,
    room: &mut Room<'_>,
    listed: &[usize],
    chosen: &[usize],
    (order, walk): (GreedyOrder, Walk),
) -> Result<Vec<usize>, Refusal> {
    let losers: Vec<usize> = listed.iter().copied().filter(|project| !chosen.contains(project)).collect();
    for (place, winner) in chosen.iter().enumerate() {
        let next_is_higher = chosen.get(place + 1).is_some_and(|next| above(votes, order, *next, *winner));
        // A loser strictly above this winner had its turn before it, with the room that is left now.
        let had_its_turn = |loser: &usize| match walk {
            Walk::Skips => room.fits(votes, *loser),
            Walk::Stops => true,
            Walk::StopsForMoney => room.may_win(votes, *loser),
        };
        let passed_over = |loser: &usize| above(votes, order, *loser, *winner) && had_its_turn(loser);
        let unlisted = !listed.contains(winner) || !room.fits(votes, *winner);
        if unlisted || next_is_higher || losers.iter().any(passed_over) {
            return Err(Refusal::GreedyList(votes.id(*winner)));
        }
        let later = chosen.get(place..).unwrap_or_default().iter().copied();
        let at_its_turn = losers.iter().copied().filter(had_its_turn);
        let equal = |project: &usize| !above(votes, order, *winner, *project);
        let tied: Vec<usize> = later.chain(at_its_turn).filter(equal).collect();
        if !may_go_first(votes, room, *winner, &tied) {
            return Err(Refusal::Tie { project: votes.id(*winner) });
        }
        room.take(votes, *winner);
    }
    if walk == Walk::Skips {
        let fits = losers.iter().find(|loser| room.fits(votes, **loser));
        return fits.map_or(Ok(Vec::new()), |loser| Err(Refusal::GreedyList(votes.id(*loser))));
    }
    // One of those at the top of what is left is where it stopped.
    let open = |loser: &usize| walk == Walk::Stops || room.may_win(votes, *loser);
    let open: Vec<usize> = losers.into_iter().filter(open).collect();
    let highest =
        open.iter().copied().reduce(|high, other| if above(votes, order, other, high) { other } else { high });
    let Some(highest) = highest else { return Ok(Vec::new()) };
    let top: Vec<usize> = open.into_iter().filter(|project| !above(votes, order, highest, *project)).collect();
    let at = first(votes, room.ties, &top).map_or(top, |first| vec![first]);
    // Where the order does not say which of them comes first, none of them may fit.
    match at.iter().find(|project| room.fits(votes, **project)) {
        Some(fits) => Err(Refusal::GreedyList(votes.id(*fits))),
        None => Ok(at),
    }
}

/// Whether the plan at which the list stopped is paid from other money as well.
enum Due {
    Yes,
    No,
    /// Of several equals some are.
    Perhaps,
}

fn overshoots(votes: &Votes<'_>, room: &Room<'_>, greedy: &Greedy, stopped: &[usize]) -> Due {
    let paid = stopped.iter().filter(|project| pays(votes, room, greedy, **project)).count();
    match paid {
        0 => Due::No,
        some if some == stopped.len() => Due::Yes,
        _ => Due::Perhaps,
    }
}

/// Whether enough of its cost is left, and money is all that it lacks.
fn pays(votes: &Votes<'_>, room: &Room<'_>, greedy: &Greedy, project: usize) -> bool {
    let Misfit::StopOrOvershoot { least_share } = &greedy.misfit else { return false };
    let (left, cost) = (BigRational::from_integer(room.left.into()), votes.price(project));
    room.may_win(votes, project) && left >= &least_share.0 * BigRational::from_integer(cost.into())
}

/// Checks what was done with the money that is left.
fn rest(
    votes: &Votes<'_>,
    room: &mut Room<'_>,
    listed: &[usize],
    before: &[usize],
    greedy: &Greedy,
    turns: &mut Turns<'_, '_>,
) -> Result<Vec<usize>, Refusal> {
    let walk = match greedy.leftover {
        Leftover::Keep => return Ok(Vec::new()),
        Leftover::NextThatFits => Walk::Skips,
        Leftover::PartOfNext => Walk::StopsForMoney,
    };
    room.lift_caps();
    let listed: Vec<usize> = listed.iter().copied().filter(|project| !before.contains(project)).collect();
    let whole = turns.whole(Phase::Leftover)?;
    let stopped = follow(votes, room, &listed, &whole, (greedy.order, walk))?;
    match (turns.part()?, room.left > 0 && !stopped.is_empty()) {
        (Some(project), true) if stopped.contains(&project) => room.pay_part(votes, project)?,
        (None, false) => {}
        (_, _) => return Err(refusal(votes, stopped.iter())),
    }
    Ok(whole)
}

fn refusal<'project>(votes: &Votes<'_>, mut at: impl Iterator<Item = &'project usize>) -> Refusal {
    Refusal::GreedyList(at.next().map_or_else(String::new, |project| votes.id(*project)))
}

/// Checks a list without more to it, after the plans that were chosen `before`.
pub(super) fn check_skipping(
    votes: &Votes<'_>,
    room: &mut Room<'_>,
    listed: &[usize],
    order: GreedyOrder,
    chosen: &[String],
) -> Result<(), Refusal> {
    let chosen = chosen.iter().map(|id| votes.number(id)).collect::<Result<Vec<usize>, Refusal>>()?;
    follow(votes, room, listed, &chosen, (order, Walk::Skips)).map(|_| ())
}

/// The rounds of a result that were not looked at yet.
struct Turns<'check, 'election> {
    votes: &'check Votes<'election>,
    result: &'check Decided,
    rounds: &'check [Round],
}

impl Turns<'_, '_> {
    /// The plans that were paid whole in the rounds of this phase, which come next.
    fn whole(&mut self, phase: Phase) -> Result<Vec<usize>, Refusal> {
        let mut plans = Vec::new();
        while let Some((round, later)) = self.rounds.split_first() {
            if round.phase != phase || self.is_part(round) {
                break;
            }
            plans.push(self.votes.number(&round.project)?);
            self.rounds = later;
        }
        Ok(plans)
    }

    /// The plan that was paid in part, when that comes next.
    fn part(&mut self) -> Result<Option<usize>, Refusal> {
        match self.rounds.split_first() {
            Some((round, later)) if round.phase == Phase::Leftover && self.is_part(round) => {
                self.rounds = later;
                self.votes.number(&round.project).map(Some)
            }
            _ => Ok(None),
        }
    }

    fn is_part(&self, round: &Round) -> bool {
        let mut projects = self.result.projects.iter();
        projects.any(|project| project.id == round.project && project.standing == Standing::PartlyPaid)
    }

    fn end(&self) -> Result<(), Refusal> {
        match self.rounds.first() {
            None => Ok(()),
            Some(round) => Err(Refusal::GreedyList(round.project.clone())),
        }
    }
}
