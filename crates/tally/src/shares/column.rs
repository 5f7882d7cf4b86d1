//! Money, weight and utility of the supporters of one good, side by side, for sums that run at the speed of memory.
//!
//! Sums are made in eight lanes, so that their rounding is bounded by an eighth of the usual bound. Knows nothing
//! of goods or rounds.

use super::purse::{Cell, EPSILON};

const LANES: usize = 8;

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
    pub fn clear(&mut self) {
        self.money.clear();
        self.weights.clear();
        self.utilities.clear();
        self.weight = 0.0;
        self.units = 0.0;
    }

    #[inline]
    pub fn push(&mut self, cell: Cell) {
        self.money.push(cell.money);
        self.weights.push(cell.weight);
        self.weight += cell.weight;
    }

    #[inline]
    pub fn push_with(&mut self, cell: Cell, utility: f64) {
        self.push(cell);
        self.utilities.push(utility);
        self.units += cell.weight * utility;
    }

    /// Pads to whole lanes.
    pub fn close(&mut self) {
        self.count = self.money.len();
        let padded = self.count.next_multiple_of(LANES);
        self.money.resize(padded, f64::MAX);
        self.weights.resize(padded, 0.0);
        if self.utilities.is_empty() {
            self.units = self.weight;
        } else {
            self.utilities.resize(padded, 0.0);
        }
    }

    /// Bound on the relative rounding of any sum over this column.
    pub fn rounding(&self) -> f64 {
        // Sums of utilities are made in one lane.
        let terms = if self.utilities.is_empty() { self.count / LANES } else { self.count };
        EPSILON * (super::purse::float_len(terms) + 16.0)
    }

    /// All money of all supporters.
    pub fn money(&self) -> f64 {
        let mut lanes = [0.0; LANES];
        let (money, weights) = (self.money.as_chunks::<LANES>().0, self.weights.as_chunks::<LANES>().0);
        for (money, weights) in money.iter().zip(weights) {
            for ((lane, money), weight) in lanes.iter_mut().zip(money).zip(weights) {
                *lane += if *weight > 0.0 { weight * money } else { 0.0 };
            }
        }
        lanes.iter().sum()
    }

    /// Sums at a price per utility.
    pub fn sums(&self, price: f64) -> Sums {
        if self.utilities.is_empty() { self.uniform_sums(price) } else { self.general_sums(price) }
    }

    fn uniform_sums(&self, price: f64) -> Sums {
        let (mut paid, mut poor, mut gap) = ([0.0; LANES], [0.0; LANES], [f64::INFINITY; LANES]);
        let (money, weights) = (self.money.as_chunks::<LANES>().0, self.weights.as_chunks::<LANES>().0);
        for (money, weights) in money.iter().zip(weights) {
            let cells = money.iter().zip(weights);
            let lanes = paid.iter_mut().zip(&mut poor).zip(&mut gap);
            for (((paid, poor), gap), (money, weight)) in lanes.zip(cells) {
                let difference = money - price;
                let lacks = difference < 0.0;
                *paid += if lacks { weight * money } else { 0.0 };
                *poor += if lacks { *weight } else { 0.0 };
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
