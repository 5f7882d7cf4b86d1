//! Phragmén: did each plan come when its supporters could pay it, and no other before it?

use super::numbers::same;
use super::room::Room;
use super::ties::first;
use super::votes::Votes;
use super::{Checked, Fault, Refusal};
use crate::fraction::Fraction;
use crate::outcome::{Decided, StoppedBecause};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

/// When everybody bought last. Moments are what a ballot of weight one has earned by then, in smallest units.
struct Clock<'votes, 'election> {
    votes: &'votes Votes<'election>,
    /// The first is the start.
    moments: Vec<BigRational>,
    /// Number of the moment at which each voter bought last.
    last: Vec<usize>,
    /// Who supports each project.
    supporters: Vec<Vec<usize>>,
    /// Per project and moment: what the supporters weigh who bought last at that moment.
    weights: Vec<Vec<BigInt>>,
}

/// Checks every round, and that the count ended where it should.
pub(super) fn check(votes: &Votes<'_>, mut room: Room<'_>, result: &Decided) -> Result<(), Refusal> {
    let mut clock = Clock::new(votes);
    // What costs more than there ever was holds up nobody.
    let mut open: Vec<usize> = votes.candidates().filter(|project| votes.price(*project) <= votes.budget()).collect();
    for (number, round) in (1..).zip(&result.rounds) {
        open.retain(|project| room.may_win(votes, *project));
        let winner = votes.number(&round.project)?;
        if !open.contains(&winner) || !room.fits(votes, winner) {
            return Err(Refusal::GreedyList(round.project.clone()));
        }
        let moment = clock.ready(winner);
        let ready: Vec<(usize, BigRational)> = open.iter().map(|project| (*project, clock.ready(*project))).collect();
        let before =
            |(other, ready): &&(usize, BigRational)| *ready < moment || (*ready == moment && !room.fits(votes, *other));
        if let Some((better, _)) = ready.iter().find(before) {
            let (project, better) = (round.project.clone(), votes.id(*better));
            return Err(Refusal::NotTheBest { step: 0, round: number, project, better });
        }
        let tied: Vec<usize> =
            ready.iter().filter(|(_, ready)| *ready == moment).map(|(project, _)| *project).collect();
        if tied.len() > 1 && first(votes, room.ties, &tied) != Some(winner) {
            return Err(Refusal::Tie { project: round.project.clone() });
        }
        same(Checked::Score { project: round.project.clone() }, &round.score, Fraction(&moment / votes.unit()))?;
        open.retain(|project| *project != winner);
        room.take(votes, winner);
        clock.buy(winner, moment);
    }
    open.retain(|project| room.may_win(votes, *project));
    let first = open.iter().map(|project| clock.ready(*project)).min();
    let stops = |project: &usize| Some(clock.ready(*project)) == first && !room.fits(votes, *project);
    let ended = if first.is_some() { StoppedBecause::DidNotFit } else { StoppedBecause::EndOfList };
    if result.stopped_because != ended || (first.is_some() && !open.iter().any(stops)) {
        return Err(Refusal::Course(Fault::NotAtFirstMisfit));
    }
    Ok(())
}

impl<'votes, 'election> Clock<'votes, 'election> {
    fn new(votes: &'votes Votes<'election>) -> Self {
        let mut supporters = vec![Vec::new(); votes.plans()];
        let mut weights = vec![vec![BigInt::zero()]; votes.plans()];
        for (number, voter) in votes.voters.iter().enumerate() {
            for (project, _) in &voter.points {
                let start = weights.get_mut(*project).and_then(|weights| weights.first_mut());
                if let (Some(list), Some(start)) = (supporters.get_mut(*project), start) {
                    list.push(number);
                    *start += &voter.weight;
                }
            }
        }
        let last = vec![0; votes.voters.len()];
        Self { votes, moments: vec![BigRational::zero()], last, supporters, weights }
    }

    /// (cost + what its supporters had earned when they bought last) / supporters.
    fn ready(&self, project: usize) -> BigRational {
        let weights = self.weights.get(project).map_or(&[][..], Vec::as_slice);
        let all: BigInt = weights.iter().sum();
        let cost = BigRational::from_integer(&self.votes.weight_of_one * self.votes.price(project));
        let times = |(moment, weight): (&BigRational, &BigInt)| moment * BigRational::from_integer(weight.clone());
        let earned = self.moments.iter().zip(weights).map(times).fold(cost, |sum, one| sum + one);
        earned / BigRational::from_integer(all)
    }

    fn buy(&mut self, winner: usize, moment: BigRational) {
        let now = self.moments.len();
        self.moments.push(moment);
        for weights in &mut self.weights {
            weights.push(BigInt::zero());
        }
        for number in self.supporters.get(winner).into_iter().flatten() {
            let (Some(voter), Some(last)) = (self.votes.voters.get(*number), self.last.get_mut(*number)) else {
                continue;
            };
            for (project, _) in &voter.points {
                if let Some(weights) = self.weights.get_mut(*project) {
                    if let Some(then) = weights.get_mut(*last) {
                        *then -= &voter.weight;
                    }
                    if let Some(today) = weights.get_mut(now) {
                        *today += &voter.weight;
                    }
                }
            }
            *last = now;
        }
    }
}
