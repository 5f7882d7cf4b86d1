//! Growing shares: Add1 and its two stops.
//!
//! Looks at steps one by one, or at stretches of steps that are proven to be alike; block by block, several blocks at
//! once when there are threads. The first step that says stop is the result, whoever finds it and when.

use super::market::Market;
use super::plan::Plan;
use super::run::Run;
use super::stretch::{Seen, Stretch};
use crate::count::{CountError, Halt};
use crate::outcome::StoppedBecause;
use crate::per::ProjectIndex;
use crate::progress::{Pace, Stage};
use crate::room::Room;
use crate::rule::Stop;
use crate::ties::OpenTie;
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::VecDeque;
#[cfg(feature = "threads")]
use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};

/// From how many choices on blocks are shared over threads: starting a thread takes longer than a few looks at a
/// small election.
const WORTH_A_THREAD: usize = 10_000;

/// How many looks each thread takes, on average, before the caller hears how far the count is.
#[cfg(feature = "threads")]
const LOOKS_AT_ONCE: usize = 8;

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

/// A block of steps that is being looked at.
#[derive(Debug)]
struct Climb {
    plan: Plan,
    looks: u64,
    end: Option<End>,
}

/// How a block ended.
#[derive(Debug)]
enum End {
    /// No step of it says stop.
    GoOn,
    Lands(Landing),
    Halts(Halt),
}

/// What one look says.
enum Look {
    Went(Seen),
    Lands(Landing),
    Halts(Halt),
}

/// One pair of runs, for one thread.
#[derive(Debug)]
struct Worker<'rule> {
    run: Run<'rule>,
    stretch: Option<Stretch<'rule>>,
    most_looks: u64,
}

/// As many pairs of runs as there are threads.
#[derive(Debug)]
pub(super) struct Workers<'rule> {
    room: Room<'rule>,
    most_looks: u64,
    workers: Vec<Worker<'rule>>,
}

/// What all looks have in common.
#[derive(Clone, Copy)]
struct Hill<'hill, 'contest, 'election> {
    market: &'hill Market<'contest, 'election>,
    ladder: &'hill Ladder,
    stop: Stop,
}

impl<'rule> Workers<'rule> {
    pub fn new(market: &Market<'_, '_>, room: &Room<'rule>, pace: &Pace) -> Self {
        let worth_it = cfg!(feature = "threads") && market.ballots.len() >= WORTH_A_THREAD;
        let threads = if worth_it { pace.threads.clamp(1, 64) } else { 1 };
        let most_looks = pace.limits.looks;
        let worker = || Worker { run: Run::new(market, room.clone(), most_looks), stretch: None, most_looks };
        Self { room: room.clone(), most_looks, workers: std::iter::repeat_with(worker).take(threads).collect() }
    }

    /// One run for the result, so that its memory is used again.
    pub fn into_run(mut self, market: &Market<'_, '_>, room: Room<'rule>) -> Run<'rule> {
        self.workers.pop().map_or_else(|| Run::new(market, room, self.most_looks), |worker| worker.run)
    }

    /// How many blocks are open at a time: one for each thread, and one more to go on with when its own ends.
    fn blocks(&self) -> usize {
        if self.workers.len() > 1 { self.workers.len() * 2 } else { 1 }
    }

    /// Looks on in the first blocks, each on its own thread.
    fn look(&mut self, hill: Hill<'_, '_, '_>, blocks: &mut VecDeque<Climb>) {
        let room = &self.room;
        let mut open = blocks.iter_mut().filter(|block| block.end.is_none());
        if let [worker] = self.workers.as_mut_slice() {
            if let Some(block) = open.next() {
                worker.climb(hill, room, block);
            }
            return;
        }
        #[cfg(feature = "threads")]
        {
            let looks = AtomicUsize::new(self.workers.len() * LOOKS_AT_ONCE);
            let open = Mutex::new(open);
            let (open, looks) = (&open, &looks);
            std::thread::scope(|scope| {
                for worker in &mut self.workers {
                    scope.spawn(move || worker.climb_on(hill, room, open, looks));
                }
            });
        }
    }
}

impl<'rule> Worker<'rule> {
    /// Looks at one open block after the other, until all threads together took as many looks as there are to take.
    #[cfg(feature = "threads")]
    fn climb_on<'block>(
        &mut self,
        hill: Hill<'_, '_, '_>,
        room: &Room<'rule>,
        open: &Mutex<impl Iterator<Item = &'block mut Climb>>,
        looks: &AtomicUsize,
    ) {
        let next = || open.lock().ok().and_then(|mut open| open.next());
        while let Some(block) = next() {
            while block.end.is_none() {
                let take_one = |left: usize| left.checked_sub(1);
                if looks.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take_one).is_err() {
                    return;
                }
                self.climb(hill, room, block);
            }
        }
    }

    /// Takes one look at a block.
    fn climb(&mut self, hill: Hill<'_, '_, '_>, room: &Room<'rule>, block: &mut Climb) {
        block.looks += 1;
        block.end = match self.look(hill, room, block.plan) {
            Look::Lands(landing) => Some(End::Lands(landing)),
            Look::Halts(halt) => Some(End::Halts(halt)),
            Look::Went(seen) => match block.plan.after(seen) {
                Some(plan) => {
                    block.plan = plan;
                    None
                }
                None => Some(End::GoOn),
            },
        };
    }

    fn look(&mut self, Hill { market, ladder, stop }: Hill<'_, '_, '_>, room: &Room<'rule>, plan: Plan) -> Look {
        let first = ladder.at(plan.first);
        let seen = if plan.length == 1 {
            match self.run.with(market, &first) {
                Ok(()) => {}
                Err(Halt::Tie(tie)) => return Look::Halts(Halt::Tie(OpenTie { step: plan.first, ..tie })),
                Err(halt) => return Look::Halts(halt),
            }
            Seen::Alike { ahead: f64::INFINITY }
        } else {
            let Self { run, stretch, most_looks } = self;
            let stretch =
                stretch.get_or_insert_with(|| Stretch::new(market, Run::new(market, room.clone(), *most_looks)));
            stretch.prove(market, run, (&first, &ladder.at(plan.last())))
        };
        let because = match seen {
            Seen::Alike { .. } => verdict(market, &self.run, stop),
            Seen::Doubt { .. } => None,
        };
        match because {
            None => Look::Went(seen),
            Some(because @ StoppedBecause::NextStepOverspends) => {
                Look::Lands(Landing { step: plan.first.saturating_sub(1), because })
            }
            Some(because) => Look::Lands(Landing { step: plan.first, because }),
        }
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
    let hill = Hill { market, ladder, stop };
    let mut next = Plan::START;
    let mut blocks: VecDeque<Climb> = VecDeque::new();
    // Looks in blocks that are done, so that the limit does not depend on threads either.
    let mut looks = 0_u64;
    let most = pace.limits.steps;
    loop {
        while blocks.iter().filter(|block| block.end.is_none()).count() < workers.blocks()
            && blocks.iter().all(|block| matches!(block.end, None | Some(End::GoOn)))
        {
            blocks.push_back(Climb { plan: next, looks: 0, end: None });
            next = next.next_block();
        }
        let (step, so_far) = blocks.front().map_or((0, 0), |block| (block.plan.first, block.looks));
        if looks + so_far > most {
            return Err(CountError::TooManySteps(most).into());
        }
        pace.tell(Stage::Steps, step).await;
        workers.look(hill, &mut blocks);
        while let Some(end) = blocks.front_mut().and_then(|block| block.end.take()) {
            looks += blocks.pop_front().map_or(0, |block| block.looks);
            // Several looks at once may have gone beyond the limit, where one at a time stops.
            if looks > most.saturating_add(1) {
                return Err(CountError::TooManySteps(most).into());
            }
            match end {
                End::GoOn => {}
                End::Lands(landing) => return Ok(landing),
                End::Halts(halt) => return Err(halt),
            }
        }
    }
}

/// Why growing stops at this step; `None` when it goes on.
fn verdict(market: &Market<'_, '_>, run: &Run<'_>, stop: Stop) -> Option<StoppedBecause> {
    if run.cost > i128::from(market.budget) {
        return Some(StoppedBecause::NextStepOverspends);
    }
    let room = run.room_left();
    let mut losers = losers(market, &run.winners);
    match stop {
        Stop::Exhaustive => {
            losers.all(|project| room.misfit(market.contest, project).is_some()).then_some(StoppedBecause::Exhausted)
        }
        Stop::Overspend => losers
            .all(|project| room.misfit_but_money(market.contest, project).is_some())
            .then_some(StoppedBecause::NothingLeftToBuy),
    }
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
