//! Growing shares: Add1 and its two stops.

use super::market::Market;
use super::run::Run;
use crate::contest::Contest;
use crate::count::{CountError, Halt};
use crate::outcome::StoppedBecause;
use crate::per::ProjectIndex;
use crate::progress::{Control, Stage};
use crate::rule::Stop;
use crate::ties::OpenTie;
use num_bigint::BigInt;
use num_rational::BigRational;

/// The most steps a count may take.
const MOST_STEPS: u64 = 20_000_000;

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
enum Verdict {
    Overspends,
    Enough(StoppedBecause),
    GoOn,
}

/// Grows shares until the rule says stop. Leaves `run` at whatever it tried last.
pub(super) fn climb(
    market: &Market<'_, '_>,
    ladder: &Ladder,
    stop: Stop,
    run: &mut Run<'_>,
    control: &Control<'_>,
) -> Result<Landing, Halt> {
    for step in 0..MOST_STEPS {
        control.tell(Stage::Steps, step, None)?;
        run.with(market, &ladder.at(step), false).map_err(|tie| Halt::Tie(OpenTie { step, ..tie }))?;
        match verdict(market, run, stop) {
            Verdict::Overspends => {
                let step = step.saturating_sub(1);
                return Ok(Landing { step, because: StoppedBecause::NextStepOverspends });
            }
            Verdict::Enough(because) => return Ok(Landing { step, because }),
            Verdict::GoOn => {}
        }
    }
    Err(CountError::TooManySteps(MOST_STEPS).into())
}

fn verdict(market: &Market<'_, '_>, run: &Run<'_>, stop: Stop) -> Verdict {
    if run.cost > i128::from(market.budget) {
        return Verdict::Overspends;
    }
    let mut losers = losers(market, &run.winners);
    match stop {
        Stop::Exhaustive => {
            let room = run.room_left();
            if losers.all(|project| room.misfit(market.contest, project).is_some()) {
                return Verdict::Enough(StoppedBecause::Exhausted);
            }
        }
        Stop::Overspend => {
            let room = run.room_left();
            if losers.all(|project| room.misfit_but_money(market.contest, project).is_some()) {
                return Verdict::Enough(StoppedBecause::NothingLeftToBuy);
            }
        }
    }
    Verdict::GoOn
}

/// Plans with votes that did not win.
pub(super) fn losers<'run>(
    market: &'run Market<'_, '_>,
    winners: &'run [ProjectIndex],
) -> impl Iterator<Item = ProjectIndex> + 'run {
    let mut won = crate::result::is_winner(market.contest, winners);
    for project in market.contest.election.indices() {
        won[project] |= !is_considered(market.contest, project);
    }
    market
        .goods
        .iter()
        .map(|good| good.project)
        .chain(market.free.iter().copied())
        .filter(move |project| !won[*project])
}

fn is_considered(contest: &Contest<'_>, project: ProjectIndex) -> bool {
    contest.takes_part(project)
}
