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

impl Column {
    /// Lays those of the supporters side by side who have money, and moves them to the front of their lists (of
    /// ballots, and of utilities unless that is empty). Gives how many they are.
    pub fn gather(
        &mut self,
        ballots: &mut [BallotIndex],
        utilities: &mut [f64],
        cells: &Per<BallotIndex, Cell>,
    ) -> usize {
        let length = ballots.len();
        let room = length.next_multiple_of(LANES).max(LANES);
        // Whatever stood there is overwritten; only the end has to be padded.
        self.money.resize(room, 0.0);
        self.weights.resize(room, 0.0);
        let mut kept = 0;
        for place in 0..length {
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
        self.close(kept, utilities.get(..kept).unwrap_or_default());
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
        self.weight = sum(&self.weights);
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

    /// All money of all supporters.
    pub fn money(&self) -> f64 {
        let mut lanes: Lanes = [0.0; LANES];
        for (money, weights) in self.money.as_chunks::<LANES>().0.iter().zip(self.weights.as_chunks::<LANES>().0) {
            for ((lane, money), weight) in lanes.iter_mut().zip(money).zip(weights) {
                *lane += weight * money;
            }
        }
        lanes.iter().sum()
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
fn when(holds: bool, value: f64) -> f64 {
    f64::from_bits(value.to_bits() & 0_u64.wrapping_sub(u64::from(holds)))
}

/// The sum of a padded column.
fn sum(column: &[f64]) -> f64 {
    let mut lanes: Lanes = [0.0; LANES];
    for chunk in column.as_chunks::<LANES>().0 {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += value;
        }
    }
    lanes.iter().sum()
}
