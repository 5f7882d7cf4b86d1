//! Growing shares: Add1 and its two stops.
//!
//! Looks at steps one by one, or at stretches of steps that are proven to be alike; on several threads when
//! asked. What is looked at follows one plan that does not depend on threads, and so does the result.

use super::market::Market;
use super::run::Run;
use super::stretch::same_throughout;
use crate::count::{CountError, Halt};
use crate::outcome::StoppedBecause;
use crate::per::ProjectIndex;
use crate::progress::{Pace, Stage};
use crate::room::Room;
use crate::rule::Stop;
use crate::ties::OpenTie;
use num_bigint::BigInt;
use num_rational::BigRational;

/// The most steps and stretches that a count may look at.
const MOST_LOOKS: u64 = 250_000;

/// From how many choices on a step is shared over threads.
const WORTH_A_THREAD: usize = 50_000;

/// First share and step, per weight of one, in smallest units.
#[derive(Debug, Clone)]
pub(super) struct Ladder {
    pub first: BigRational,
    pub step: BigRational,
}

impl Ladder {
    pub fn at(&self, step: u64) -> BigRational {
        &self.first + &self.step * BigRational::from_integer(BigInt::from(step))
    }
}

/// Where the growing stopped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Landing {
    pub step: u64,
    pub because: StoppedBecause,
}

/// What one step says.
#[derive(Debug, Clone, Copy)]
enum Verdict {
    Overspends,
    Enough(StoppedBecause),
    GoOn,
}

/// What is looked at next: a stretch of steps from `first`, `length` long.
#[derive(Debug, Clone, Copy)]
struct Plan {
    first: u64,
    length: u64,
    /// Single steps to take before a longer stretch is tried again.
    singles: u32,
    /// How many of those the next failure costs.
    patience: u32,
}

impl Plan {
    const START: Self = Self { first: 0, length: 1, singles: 2, patience: 1 };

    fn last(self) -> u64 {
        self.first.saturating_add(self.length - 1)
    }

    /// After a stretch that is alike: a longer one.
    fn forward(self) -> Self {
        let first = self.last().saturating_add(1);
        if self.length == 1 && self.singles > 0 {
            return Self { first, singles: self.singles - 1, ..self };
        }
        let patience = if self.length > 1 { 1 } else { self.patience };
        Self { first, length: self.length.saturating_mul(2), singles: 0, patience }
    }

    /// After a stretch that is not: a much shorter one; the more often short ones fail, the longer single steps
    /// are taken.
    fn shorter(self) -> Self {
        if self.length > 4 {
            return Self { length: self.length / 4, ..self };
        }
        Self { length: 1, singles: self.patience, patience: (self.patience * 2).min(64), ..self }
    }
}

/// One pair of runs, for one thread.
#[derive(Debug)]
struct Worker<'rule> {
    low: Run<'rule>,
    high: Option<Run<'rule>>,
}

/// As many pairs of runs as there are threads.
#[derive(Debug)]
pub(super) struct Workers<'rule> {
    room: Room<'rule>,
    pairs: Vec<Worker<'rule>>,
}

impl<'rule> Workers<'rule> {
    pub fn new(market: &Market<'_, '_>, room: &Room<'rule>, threads: usize) -> Self {
        // Starting a thread takes longer than a step of a small election.
        let worth_it = cfg!(feature = "threads") && market.payment_count >= WORTH_A_THREAD;
        let threads = if worth_it { threads.clamp(1, 64) } else { 1 };
        let pair = || Worker { low: Run::new(market, room.clone()), high: None };
        Self { room: room.clone(), pairs: std::iter::repeat_with(pair).take(threads).collect() }
    }

    /// One run for the result, so that its memory is used again.
    pub fn into_run(mut self, market: &Market<'_, '_>, room: Room<'rule>) -> Run<'rule> {
        self.pairs.pop().map_or_else(|| Run::new(market, room), |pair| pair.low)
    }

    /// Looks at several stretches, each on its own thread. `None`: not alike, or not proven so.
    fn look(&mut self, market: &Market<'_, '_>, ladder: &Ladder, stop: Stop, plans: &[Plan]) -> Vec<Look> {
        let room = &self.room;
        #[cfg(feature = "threads")]
        if plans.len() > 1 {
            return std::thread::scope(|scope| {
                let threads: Vec<_> = self
                    .pairs
                    .iter_mut()
                    .zip(plans)
                    .map(|(pair, plan)| scope.spawn(|| pair.look(market, ladder, stop, *plan, room)))
                    .collect();
                threads.into_iter().map(|thread| thread.join().unwrap_or(Ok(None))).collect()
            });
        }
        self.pairs.iter_mut().zip(plans).map(|(pair, plan)| pair.look(market, ladder, stop, *plan, room)).collect()
    }
}

/// The verdict on a stretch, nothing when it is not proven to be alike, or a tie.
type Look = Result<Option<Verdict>, OpenTie>;

impl<'rule> Worker<'rule> {
    fn look(&mut self, market: &Market<'_, '_>, ladder: &Ladder, stop: Stop, plan: Plan, room: &Room<'rule>) -> Look {
        let first = ladder.at(plan.first);
        if plan.length == 1 {
            self.low.with(market, &first).map_err(|tie| OpenTie { step: plan.first, ..tie })?;
        } else {
            let high = self.high.get_or_insert_with(|| Run::new(market, room.clone()));
            if !same_throughout(market, &mut self.low, high, (&first, &ladder.at(plan.last()))) {
                return Ok(None);
            }
        }
        Ok(Some(verdict(market, &self.low, stop)))
    }
}

/// Grows shares until the rule says stop.
pub(super) async fn climb(
    market: &Market<'_, '_>,
    ladder: &Ladder,
    stop: Stop,
    workers: &mut Workers<'_>,
    pace: &Pace,
) -> Result<Landing, Halt> {
    let mut plan = Plan::START;
    let mut looks = 0;
    while looks < MOST_LOOKS {
        pace.tell(Stage::Steps, plan.first).await;
        let ahead = std::iter::successors(Some(plan), |plan| Some(plan.forward()));
        let plans: Vec<Plan> = ahead.take(workers.pairs.len()).collect();
        for look in workers.look(market, ladder, stop, &plans) {
            looks += 1;
            match look.map_err(Halt::Tie)? {
                Some(Verdict::Overspends) => {
                    let step = plan.first.saturating_sub(1);
                    return Ok(Landing { step, because: StoppedBecause::NextStepOverspends });
                }
                Some(Verdict::Enough(because)) => {
                    return Ok(Landing { step: plan.first, because });
                }
                Some(Verdict::GoOn) => plan = plan.forward(),
                None => {
                    // What was looked at beyond this stretch was looked at for nothing.
                    plan = plan.shorter();
                    break;
                }
            }
        }
    }
    Err(CountError::TooManySteps(MOST_LOOKS).into())
}

fn verdict(market: &Market<'_, '_>, run: &Run<'_>, stop: Stop) -> Verdict {
    if run.cost > i128::from(market.budget) {
        return Verdict::Overspends;
    }
    let room = run.room_left();
    let mut losers = losers(market, &run.winners);
    match stop {
        Stop::Exhaustive => {
            if losers.all(|project| room.misfit(market.contest, project).is_some()) {
                return Verdict::Enough(StoppedBecause::Exhausted);
            }
        }
        Stop::Overspend => {
            if losers.all(|project| room.misfit_but_money(market.contest, project).is_some()) {
                return Verdict::Enough(StoppedBecause::NothingLeftToBuy);
            }
        }
    }
    Verdict::GoOn
}

/// Plans with votes that did not win.
pub(super) fn losers(market: &Market<'_, '_>, winners: &[ProjectIndex]) -> impl Iterator<Item = ProjectIndex> {
    let won = crate::result::is_winner(market.contest, winners);
    market
        .goods
        .iter()
        .map(|good| good.project)
        .chain(market.free.iter().copied())
        .filter(move |project| !won[*project])
}
