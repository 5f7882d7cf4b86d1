//! Greedy: walk down a list of plans, highest score first, and pay what fits.
//!
//! Also fills what another rule left. Asks for a lot only when the order of equals changes who wins.

use crate::contest::Contest;
use crate::count::Halt;
use crate::course::{Course, MOST_LISTED};
use crate::fraction::Fraction;
use crate::outcome::{Phase, Reason, SettledBy, StoppedBecause};
use crate::per::ProjectIndex;
use crate::room::{Field, Misfit as RoomMisfit, Room};
use crate::rule::{Greedy, GreedyOrder, Leftover, Misfit};
use crate::ties::{OpenTie, Settled, settle, tie};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::cmp::Reverse;

/// Counts by greedy.
pub(crate) fn run(contest: &Contest<'_>, greedy: &Greedy, field: &Field, course: &mut Course) -> Result<(), Halt> {
    let mut room = Room::new(contest, field)?;
    let supported = |project: &ProjectIndex| contest.weighted_votes[*project] > 0;
    let candidates: Vec<ProjectIndex> = field.candidates.iter().copied().filter(supported).collect();
    let mut walk = Walk { contest, greedy, room: &mut room, course, phase: Phase::Main };
    let stopped_at = walk.down(candidates)?;
    if let Some(stop) = stopped_at {
        walk.course.stopped_because = StoppedBecause::DidNotFit;
        walk.leftover(&stop)?;
    } else {
        walk.course.stopped_because = StoppedBecause::EndOfList;
        walk.leftover_after_skipping()?;
    }
    if greedy.unsupported {
        let unsupported = field.candidates.iter().copied().filter(|project| !supported(project)).collect();
        let skip = Greedy { misfit: Misfit::Skip, ..greedy.clone() };
        Walk { contest, greedy: &skip, room: &mut room, course, phase: Phase::Unsupported }.down(unsupported)?;
    }
    Ok(())
}

/// Pays what still fits, most votes first, after another rule.
pub(crate) fn fill(
    contest: &Contest<'_>,
    order: GreedyOrder,
    room: &mut Room<'_>,
    candidates: Vec<ProjectIndex>,
    course: &mut Course,
) -> Result<(), Halt> {
    let greedy = Greedy { order, ..Greedy::default() };
    Walk { contest, greedy: &greedy, room, course, phase: Phase::Fill }.down(candidates).map(|_| ())
}

/// The score of a plan in a greedy list; a free plan with votes has no end of votes per unit of money (or, where points
/// may be below zero, of those).
pub(crate) fn score(contest: &Contest<'_>, order: GreedyOrder, project: ProjectIndex) -> Score {
    let (count, per_cost) = match order {
        GreedyOrder::Votes => (contest.weighted_votes[project], false),
        GreedyOrder::Points => (contest.points[project], false),
        GreedyOrder::VotesPerCost => (contest.weighted_votes[project], true),
        GreedyOrder::PointsPerCost => (contest.points[project], true),
    };
    let cost = contest.cost(project);
    match (per_cost && count != 0, cost) {
        (false, _) => Score::Finite(BigRational::from_integer(count.into())),
        (true, 0) if count < 0 => Score::Bottomless,
        (true, 0) => Score::Endless,
        (true, cost) => Score::Finite(BigRational::new(count.into(), cost.into())),
    }
}

/// A place in the list. The order of the variants is the order of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Score {
    Bottomless,
    Finite(BigRational),
    Endless,
}

/// The same in the writing of the ballots, for the trace: votes or points; per unit of currency where asked.
fn written_score(contest: &Contest<'_>, order: GreedyOrder, project: ProjectIndex) -> Fraction {
    let count = match order {
        GreedyOrder::Votes | GreedyOrder::VotesPerCost => contest.votes_fraction(project),
        GreedyOrder::Points | GreedyOrder::PointsPerCost => contest.points_fraction(project),
    };
    let cost = contest.cost(project);
    if matches!(order, GreedyOrder::Votes | GreedyOrder::Points) || cost == 0 {
        return count;
    }
    Fraction(count.0 * BigRational::new(contest.minor_per_unit(), BigInt::from(cost)))
}

struct Walk<'walk, 'election, 'rule> {
    contest: &'walk Contest<'election>,
    greedy: &'walk Greedy,
    room: &'walk mut Room<'rule>,
    course: &'walk mut Course,
    phase: Phase,
}

/// Where a walk stopped: the plan that did not fit and the plans below it, as they stand in the list.
struct Stop {
    at: ProjectIndex,
    why: RoomMisfit,
    below: Vec<ProjectIndex>,
}

impl Walk<'_, '_, '_> {
    /// Walks the whole list; comes back early where the rule stops.
    fn down(&mut self, candidates: Vec<ProjectIndex>) -> Result<Option<Stop>, Halt> {
        let mut list: Vec<(Reverse<Score>, ProjectIndex)> = candidates
            .into_iter()
            .map(|project| (Reverse(score(self.contest, self.greedy.order, project)), project))
            .collect();
        list.sort();
        let groups: Vec<Vec<ProjectIndex>> = list
            .chunk_by(|left, right| left.0 == right.0)
            .map(|group| group.iter().map(|(_, project)| *project).collect())
            .collect();
        for (place, group) in groups.iter().enumerate() {
            if let Some((at, why, mut below)) = self.equals(group)? {
                below.extend(groups.iter().skip(place + 1).flatten());
                return Ok(Some(Stop { at, why, below }));
            }
        }
        Ok(None)
    }

    /// Takes a group of plans with the same score. Gives the plan where the rule stops, and the rest of the group.
    fn equals(
        &mut self,
        group: &[ProjectIndex],
    ) -> Result<Option<(ProjectIndex, RoomMisfit, Vec<ProjectIndex>)>, Halt> {
        let mut remaining = group.to_vec();
        let mut lost_to: Option<(ProjectIndex, SettledBy)> = None;
        let skips = self.greedy.misfit == Misfit::Skip;
        while !remaining.is_empty() {
            self.course.look(remaining.len())?;
            if skips {
                self.drop_misfits(&mut remaining, lost_to);
            }
            let (first, settled_by) = match remaining.as_slice() {
                [] => break,
                [only] => (*only, None),
                several if self.room.all_fit(self.contest, several) => {
                    self.take_all(several);
                    return Ok(None);
                }
                several => self.settle_or_ask(several)?,
            };
            let between = std::mem::take(&mut remaining);
            remaining = between.iter().copied().filter(|project| *project != first).collect();
            if let Some(why) = self.room.misfit(self.contest, first) {
                // Only rules that stop come here: skipping dropped all that do not fit.
                return Ok(Some((first, why, remaining)));
            }
            self.take(first, settled_by.map(|by| tie(self.contest, &between, by)));
            lost_to = settled_by.map(|by| (first, by));
        }
        Ok(None)
    }

    /// Takes plans that fit together, in order of id, as they stand in every list of equals.
    fn take_all(&mut self, equals: &[ProjectIndex]) {
        for (place, project) in equals.iter().enumerate() {
            let between = equals.get(place..equals.len().min(place + MOST_LISTED)).unwrap_or_default();
            let note = (between.len() > 1).then(|| tie(self.contest, between, SettledBy::AllAreChosen));
            self.take(*project, note);
        }
    }

    fn settle_or_ask(&self, several: &[ProjectIndex]) -> Result<(ProjectIndex, Option<SettledBy>), Halt> {
        match settle(self.contest, several) {
            Settled::First(first, by) => Ok((first, Some(by))),
            // A rule that stops at the first misfit stops here whichever comes first, when none fits.
            Settled::Open(open)
                if self.none_fits(several)
                    && self.greedy.misfit == Misfit::Stop
                    && self.greedy.leftover == Leftover::Keep =>
            {
                Ok((open.first().copied().unwrap_or(ProjectIndex(0)), None))
            }
            Settled::Open(tied) => Err(Halt::Tie(OpenTie {
                tied,
                step: 0,
                round: self.course.next_round(),
                winners_so_far: self.course.winners(),
            })),
        }
    }

    fn none_fits(&self, several: &[ProjectIndex]) -> bool {
        several.iter().all(|project| self.room.misfit(self.contest, *project).is_some())
    }

    fn drop_misfits(&mut self, remaining: &mut Vec<ProjectIndex>, lost_to: Option<(ProjectIndex, SettledBy)>) {
        let (contest, left) = (self.contest, self.room.left);
        remaining.retain(|project| {
            let Some(why) = self.room.misfit(contest, *project) else {
                return true;
            };
            let reason = match lost_to {
                Some((to, settled_by)) if !matches!(why, RoomMisfit::Excluded(_)) => {
                    Reason::LostTie { to: contest.id(to), settled_by }
                }
                _ => why.into_reason(contest, left),
            };
            self.course.lose(*project, reason);
            false
        });
    }

    fn take(&mut self, project: ProjectIndex, tie: Option<crate::outcome::Tie>) {
        self.room.take(self.contest, project);
        let written = written_score(self.contest, self.greedy.order, project);
        self.course.choose(self.contest, project, self.phase, written, self.room.left, tie);
    }

    /// What happens after the rule stopped at a plan that did not fit.
    fn leftover(&mut self, stop: &Stop) -> Result<(), Halt> {
        if let (Misfit::StopOrOvershoot { least_share }, RoomMisfit::Money) = (&self.greedy.misfit, &stop.why) {
            let cost = BigRational::from_integer(self.contest.cost(stop.at).into());
            if BigRational::from_integer(self.room.left.into()) >= &least_share.0 * cost {
                self.phase = Phase::Overshoot;
                self.take(stop.at, None);
                self.lose_below(stop);
                return Ok(());
            }
        }
        let reason = stop.why.clone().into_reason(self.contest, self.room.left);
        self.course.lose(stop.at, reason);
        self.spend_rest(stop.below.iter().copied().chain([stop.at]).collect())?;
        self.lose_below(stop);
        Ok(())
    }

    fn lose_below(&mut self, stop: &Stop) {
        let at = self.contest.id(stop.at);
        for project in &stop.below {
            self.course.lose(*project, Reason::AfterStop { at: at.clone() });
        }
    }

    /// Skipping leaves nothing that fits within the caps; leftover money is not bound by them.
    fn leftover_after_skipping(&mut self) -> Result<(), Halt> {
        let losers: Vec<ProjectIndex> = self
            .contest
            .election
            .indices()
            .filter(|project| {
                matches!(
                    self.course.losses[*project],
                    Some(Reason::DidNotFit { .. } | Reason::CapReached { .. } | Reason::LostTie { .. })
                )
            })
            .collect();
        self.spend_rest(losers)
    }

    /// Walks down these plans once more for money that is left, without caps: pays those that fit, or whatever comes
    /// next, the last of them in part.
    fn spend_rest(&mut self, mut candidates: Vec<ProjectIndex>) -> Result<(), Halt> {
        let misfit = match self.greedy.leftover {
            Leftover::Keep => return Ok(()),
            Leftover::NextThatFits => Misfit::Skip,
            Leftover::PartOfNext => Misfit::Stop,
        };
        self.room.lift_caps();
        let greedy = Greedy { misfit, ..self.greedy.clone() };
        let (contest, phase) = (self.contest, Phase::Leftover);
        let mut walk = Walk { contest, greedy: &greedy, room: &mut *self.room, course: &mut *self.course, phase };
        while let Some(stop) = walk.down(candidates)? {
            if stop.why == RoomMisfit::Money {
                walk.pay_part(stop.at);
                break;
            }
            // It may not win at all; the next one may.
            walk.course.lose(stop.at, stop.why.into_reason(contest, walk.room.left));
            candidates = stop.below;
        }
        Ok(())
    }

    fn pay_part(&mut self, project: ProjectIndex) {
        if self.room.left > 0 {
            let written = written_score(self.contest, self.greedy.order, project);
            self.course.pay_part(self.contest, project, written, self.room.left);
            self.room.left = 0;
        }
    }
}
