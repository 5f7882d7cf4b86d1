//! Sequential Phragmén: every ballot earns money at the same speed; as soon as the supporters of a plan can pay
//! it together they buy it and start again from nothing.
//!
//! Source: Brill, Freeman, Janson, Lackner, "Phragmén's Voting Methods and Justified Representation", 2017, with
//! costs as in Los, Christoff, Grossi, "Proportional Budget Allocations", 2022. Approvals only. The count stops
//! when a plan whose turn it is does not fit in the money left.

use crate::contest::Contest;
use crate::count::Halt;
use crate::course::Course;
use crate::fraction::Fraction;
use crate::outcome::{Phase, Reason, StoppedBecause};
use crate::per::{BallotIndex, Per, ProjectIndex};
use crate::progress::{Pace, Stage};
use crate::room::{Field, Misfit, Room, amount};
use crate::ties::{OpenTie, Settled, settle, tie};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;

/// A ballot that has not bought anything.
const NOTHING: usize = 0;

/// Moments of purchase over one denominator, and who bought at which one last.
struct Clock {
    denominator: BigInt,
    /// Numerators; the first is the start, zero.
    moments: Vec<BigInt>,
    /// Number of the last moment at which each ballot bought.
    last: Per<BallotIndex, usize>,
    /// Per project: weight of its supporters whose last purchase was at each moment.
    weights: Per<ProjectIndex, Vec<i128>>,
}

/// Counts by Phragmén.
pub(crate) async fn run(contest: &Contest<'_>, field: &Field, pace: &Pace, course: &mut Course) -> Result<(), Halt> {
    let mut room = Room::new(contest, field)?;
    let mut clock = Clock::new(contest);
    let mut open: Vec<ProjectIndex> =
        field.candidates.iter().copied().filter(|project| contest.weighted_votes[*project] > 0).collect();
    course.stopped_because = StoppedBecause::EndOfList;
    while !open.is_empty() {
        pace.tell(Stage::Rounds, u64::from(course.next_round())).await;
        course.look(open.len())?;
        drop_misfits(contest, &room, field, &mut open, course);
        let (tied, moment) = clock.first_ready(contest, &open);
        if tied.iter().any(|project| room.misfit(contest, *project) == Some(Misfit::Money)) {
            stop(contest, &room, &tied, &open, course);
            return Ok(());
        }
        let Some(first) = choose(contest, &tied, course)? else {
            break;
        };
        let settled = tied.len() > 1;
        let note = settled.then(|| tie(contest, &tied, first.1));
        room.take(contest, first.0);
        open.retain(|project| *project != first.0);
        let written = Fraction(&moment / BigRational::from_integer(contest.minor_per_unit()));
        course.choose(contest, first.0, Phase::Main, written, room.left, note);
        clock.buy(contest, first.0, &moment);
    }
    Ok(())
}

/// Plans that cost more than there ever was do not hold up the others; caps and exclusions drop a plan as well.
fn drop_misfits(
    contest: &Contest<'_>,
    room: &Room<'_>,
    field: &Field,
    open: &mut Vec<ProjectIndex>,
    course: &mut Course,
) {
    open.retain(|project| {
        let too_dear = contest.cost(*project) > field.budget;
        let misfit = room.misfit_but_money(contest, *project).or_else(|| too_dear.then_some(Misfit::Money));
        let Some(misfit) = misfit else { return true };
        course.lose(*project, misfit.into_reason(contest, room.left));
        false
    });
}

fn choose(
    contest: &Contest<'_>,
    tied: &[ProjectIndex],
    course: &Course,
) -> Result<Option<(ProjectIndex, crate::outcome::SettledBy)>, Halt> {
    match tied {
        [] => Ok(None),
        [only] => Ok(Some((*only, crate::outcome::SettledBy::Id))),
        several => match settle(contest, several) {
            Settled::First(first, by) => Ok(Some((first, by))),
            Settled::Open(tied) => {
                let winners_so_far = course.winners();
                Err(Halt::Tie(OpenTie { tied, step: 0, round: course.next_round(), winners_so_far }))
            }
        },
    }
}

/// The rule ends as soon as one of the plans whose turn it is does not fit.
fn stop(contest: &Contest<'_>, room: &Room<'_>, tied: &[ProjectIndex], open: &[ProjectIndex], course: &mut Course) {
    course.stopped_because = StoppedBecause::DidNotFit;
    let misfit = tied.iter().find(|project| room.misfit(contest, **project).is_some());
    let at = misfit.map_or_else(String::new, |project| contest.id(*project));
    for project in open {
        let own = Some(project) == misfit;
        let reason =
            if own { Reason::DidNotFit { left: amount(room.left) } } else { Reason::AfterStop { at: at.clone() } };
        course.lose(*project, reason);
    }
}

impl Clock {
    fn new(contest: &Contest<'_>) -> Self {
        let mut weights = Per::filled(contest.election.projects().len(), Vec::new());
        for project in contest.election.indices() {
            let supporters = contest.supporters(project);
            weights[project] = vec![supporters.map(|supporter| i128::from(contest.weights[supporter.ballot])).sum()];
        }
        Self {
            denominator: BigInt::from(1),
            moments: vec![BigInt::from(0)],
            last: Per::filled(contest.weights.len(), NOTHING),
            weights,
        }
    }

    /// All plans that can be bought first, and when: money that one ballot of weight one earned by then.
    fn first_ready(&self, contest: &Contest<'_>, open: &[ProjectIndex]) -> (Vec<ProjectIndex>, BigRational) {
        let mut best: Option<(BigInt, i128)> = None;
        let mut tied = Vec::new();
        for project in open.iter().copied() {
            let (above, below) = self.ready(contest, project);
            let order =
                best.as_ref().map_or(std::cmp::Ordering::Less, |(least, of)| (&above * *of).cmp(&(least * below)));
            if order.is_lt() {
                best = Some((above, below));
                tied.clear();
            }
            if order.is_le() {
                tied.push(project);
            }
        }
        let (above, below) = best.unwrap_or((BigInt::from(0), 1));
        (tied, BigRational::new(above, BigInt::from(below) * &self.denominator))
    }

    /// (sum of what supporters had earned when they last bought + cost) / supporters, over the denominator.
    fn ready(&self, contest: &Contest<'_>, project: ProjectIndex) -> (BigInt, i128) {
        let weights = &self.weights[project];
        // Weights are scaled; a ballot of weight one earns as fast as `weight_scale` units of weight.
        let scale = BigInt::from(contest.weight_scale);
        let cost = BigInt::from(contest.cost(project)) * &self.denominator * scale;
        let earned: BigInt = self.moments.iter().zip(weights).map(|(moment, weight)| moment * *weight).sum();
        (cost + earned, weights.iter().sum::<i128>().max(1))
    }

    fn buy(&mut self, contest: &Contest<'_>, winner: ProjectIndex, moment: &BigRational) {
        let common = self.denominator.lcm(moment.denom());
        let factor = &common / &self.denominator;
        for earlier in &mut self.moments {
            *earlier *= &factor;
        }
        self.moments.push(moment.numer() * (&common / moment.denom()));
        self.denominator = common;
        let now = self.moments.len() - 1;
        for supporter in contest.supporters(winner) {
            let before = std::mem::replace(&mut self.last[supporter.ballot], now);
            let weight = i128::from(contest.weights[supporter.ballot]);
            for choice in contest.choices(supporter.ballot) {
                let weights = &mut self.weights[choice.project];
                weights.resize(now + 1, 0);
                if let Some(cell) = weights.get_mut(before) {
                    *cell -= weight;
                }
                if let Some(cell) = weights.get_mut(now) {
                    *cell += weight;
                }
            }
        }
    }
}
