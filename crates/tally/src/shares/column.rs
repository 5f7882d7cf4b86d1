//! Money, weight and utility of the supporters of one good, side by side, for sums that run at the speed of memory.
//!
//! Sums are made in eight lanes, so that their rounding is bounded by an eighth of the usual bound, and without
//! branches, so that every processor can do several lanes at once. Knows nothing of goods or rounds.

use super::purse::{Cell, EPSILON, float_len};
use crate::per::{BallotIndex, Per};

const LANES: usize = 8;

type Lanes = [f64; LANES];

/// Supporters side by side, padded to whole lanes with supporters that weigh nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    money: Vec<f64>,
    weights: Vec<f64>,
    /// Empty when everyone's utility is one.
    utilities: Vec<f64>,
    count: usize,
    /// Sum of weights.
    pub weight: f64,
    /// All money of all supporters.
    pub money_sum: f64,
    /// Sum of weight times utility.
    pub units: f64,
}

/// Sums over those who cannot pay a price.
pub(super) struct Sums {
    /// Their money.
    pub paid: f64,
    /// Their weight.
    pub poor: f64,
    /// Their weight times utility.
    pub poor_units: f64,
    /// How close any supporter comes to the border between can and cannot.
    pub gap: f64,
}

/// The supporters of a good who had money when they were last looked at, in a buffer that is used again in the next
/// run.
#[derive(Debug, Clone, Default)]
pub(super) struct Alive {
    /// Whether they were looked at in this run: otherwise all have money.
    pub known: bool,
    pub ballots: Vec<BallotIndex>,
    /// Empty when everyone's utility is one.
    pub utilities: Vec<f64>,
}

/// How many supporters are copied at once, so that those without money leave no trace in memory.
const AT_ONCE: usize = 4096;

impl Column {
    /// Lays those of the supporters side by side who have money, and drops the others. When they are not known yet,
    /// all supporters are those given (ballots, and utilities unless everyone's is one).
    pub fn gather(&mut self, alive: &mut Alive, all: (&[BallotIndex], &[f64]), cells: &Per<BallotIndex, Cell>) {
        let length = if alive.known { alive.ballots.len() } else { all.0.len() };
        let room = length.next_multiple_of(LANES).max(LANES);
        // Whatever stood there is overwritten; only the end has to be padded.
        self.money.resize(room, 0.0);
        self.weights.resize(room, 0.0);
        let mut kept = 0;
        if alive.known {
            kept = self.keep((0, 0), alive, cells);
        } else {
            let mut utilities = all.1.chunks(AT_ONCE);
            for ballots in all.0.chunks(AT_ONCE) {
                alive.ballots.truncate(kept);
                alive.ballots.extend_from_slice(ballots);
                alive.utilities.truncate(kept);
                alive.utilities.extend_from_slice(utilities.next().unwrap_or_default());
                kept = self.keep((kept, kept), alive, cells);
            }
            alive.known = true;
        }
        alive.ballots.truncate(kept);
        alive.utilities.truncate(kept);
        self.close(kept, &alive.utilities);
    }

    /// Moves those from one place on who have money to another place on and to this column; gives where they end.
    fn keep(
        &mut self,
        (from, mut kept): (usize, usize),
        Alive { ballots, utilities, .. }: &mut Alive,
        cells: &Per<BallotIndex, Cell>,
    ) -> usize {
        for place in from..ballots.len() {
            let Some(ballot) = ballots.get(place).copied() else { break };
            let cell = cells[ballot];
            if let (Some(slot), Some(money), Some(weight)) =
                (ballots.get_mut(kept), self.money.get_mut(kept), self.weights.get_mut(kept))
            {
                (*slot, *money, *weight) = (ballot, cell.money, cell.weight);
            }
            if let Some(units) = utilities.get(place).copied()
                && let Some(slot) = utilities.get_mut(kept)
            {
                *slot = units;
            }
            kept += usize::from(cell.money > 0.0);
        }
        kept
    }

    /// Pads to whole lanes and adds up what no price changes.
    fn close(&mut self, count: usize, utilities: &[f64]) {
        self.count = count;
        let padded = count.next_multiple_of(LANES);
        for (column, nothing) in [(&mut self.money, f64::MAX), (&mut self.weights, 0.0)] {
            column.truncate(count);
            column.resize(padded, nothing);
        }
        self.utilities.clear();
        (self.weight, self.money_sum) = self.totals();
        if utilities.is_empty() {
            self.units = self.weight;
        } else {
            self.utilities.extend_from_slice(utilities);
            self.utilities.resize(padded, 0.0);
            let both = self.weights.iter().zip(&self.utilities);
            self.units = both.map(|(weight, utility)| weight * utility).sum();
        }
    }

    /// Bound on the relative rounding of any sum over this column.
    pub fn rounding(&self) -> f64 {
        // Sums of utilities are made in one lane.
        let terms = if self.utilities.is_empty() { self.count / LANES } else { self.count };
        EPSILON * (float_len(terms) + 16.0)
    }

    /// All weight and all money of all supporters.
    fn totals(&self) -> (f64, f64) {
        let (mut all_weight, mut all_money): (Lanes, Lanes) = ([0.0; LANES], [0.0; LANES]);
        for (money, weights) in self.money.as_chunks::<LANES>().0.iter().zip(self.weights.as_chunks::<LANES>().0) {
            let lanes = all_weight.iter_mut().zip(&mut all_money);
            for ((all_weight, all_money), (money, weight)) in lanes.zip(money.iter().zip(weights)) {
                *all_weight += weight;
                *all_money += weight * money;
            }
        }
        (all_weight.iter().sum(), all_money.iter().sum())
    }

    /// Sums at a price per utility.
    pub fn sums(&self, price: f64) -> Sums {
        if self.utilities.is_empty() { self.uniform_sums(price) } else { self.general_sums(price) }
    }

    fn uniform_sums(&self, price: f64) -> Sums {
        let (mut paid, mut poor, mut gap): (Lanes, Lanes, Lanes) = ([0.0; LANES], [0.0; LANES], [f64::MAX; LANES]);
        for (money, weights) in self.money.as_chunks::<LANES>().0.iter().zip(self.weights.as_chunks::<LANES>().0) {
            let lanes = paid.iter_mut().zip(&mut poor).zip(&mut gap);
            for (((paid, poor), gap), (money, weight)) in lanes.zip(money.iter().zip(weights)) {
                let difference = money - price;
                let weight = when(difference < 0.0, *weight);
                *paid += weight * money;
                *poor += weight;
                let distance = difference.abs();
                *gap = if distance < *gap { distance } else { *gap };
            }
        }
        let poor: f64 = poor.iter().sum();
        let gap = gap.into_iter().fold(f64::INFINITY, f64::min);
        Sums { paid: paid.iter().sum(), poor, poor_units: poor, gap }
    }

    fn general_sums(&self, price: f64) -> Sums {
        let mut sums = Sums { paid: 0.0, poor: 0.0, poor_units: 0.0, gap: f64::INFINITY };
        for ((money, weight), utility) in self.money.iter().zip(&self.weights).zip(&self.utilities) {
            let difference = money - price * utility;
            sums.gap = sums.gap.min(difference.abs());
            if difference < 0.0 {
                sums.paid += weight * money;
                sums.poor += weight;
                sums.poor_units += weight * utility;
            }
        }
        sums
    }
}

/// The value when the condition holds, otherwise zero; a mask instead of a branch.
#[inline]
pub(super) fn when(holds: bool, value: f64) -> f64 {
    f64::from_bits(value.to_bits() & 0_u64.wrapping_sub(u64::from(holds)))
}
