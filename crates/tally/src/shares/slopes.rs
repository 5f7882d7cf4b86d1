//! How fast money and prices can move between two endowments, for one order of buying.
//!
//! Every voter's money is a function of the endowment that never falls, and every price one that never rises.
//! Where they bend is of no matter: both are continuous, so bounds on their slopes between the bends bound how far
//! they move. A supporter is poor at a price when they cannot pay it in full; the poor at the high end are poor at
//! every endowment between, and the poor at the low end are all who ever are. A price falls as fast as the money
//! of the poor rises, spread over the rich. All bounds are widened by more than floats can round.

use super::column::when;
use super::market::Market;
use super::purse::{EPSILON, float_len};
use super::run::{Offer, Run};
use crate::per::{BallotIndex, Per};

/// Bounds on how fast a ballot's money rises with the endowment.
#[derive(Debug, Clone, Copy)]
struct Slope {
    least: f64,
    most: f64,
}

/// Bounds on how fast the value of a good (its price per scale) falls with the endowment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fall {
    pub least: f64,
    pub most: f64,
}

/// The slopes of everyone's money.
#[derive(Debug)]
pub(super) struct Slopes {
    money: Per<BallotIndex, Slope>,
}

impl Slopes {
    pub fn new(market: &Market<'_, '_>) -> Self {
        Self { money: Per::filled(market.weights.len(), Slope { least: 1.0, most: 1.0 }) }
    }

    /// Nothing is bought: money is the endowment.
    pub fn start(&mut self) {
        self.money.as_mut_slice().fill(Slope { least: 1.0, most: 1.0 });
    }

    /// How fast the value of a good falls, given its offers at the low and the high end.
    pub fn fall(
        &self,
        market: &Market<'_, '_>,
        (low, high): (&Run<'_>, &Run<'_>),
        (at_low, at_high): (&Offer, &Offer),
    ) -> Fall {
        let good = &market.goods[at_low.good];
        let (mut poor_low, mut rich_low, mut poor_high, mut rich_high) = (0.0, 0.0, 0.0, 0.0);
        // Whoever has money at the low end has it at the high end too.
        let mut count = 0;
        for (ballot, units) in high.purse.with_money(market, at_low.good) {
            count += 1;
            let (low, high) = (low.purse.cells[ballot], high.purse.cells[ballot]);
            let slope = self.money[ballot];
            // Masks instead of branches: who is poor is hard to foresee.
            let is_poor = low.money < at_low.price * units;
            poor_low += when(is_poor, low.weight * slope.most);
            rich_low += when(!is_poor, low.weight * units);
            let is_poor = high.money < at_high.price * units;
            poor_high += when(is_poor, high.weight * slope.least);
            rich_high += when(!is_poor, high.weight * units);
        }
        let margin = EPSILON * (float_len(count) + 16.0);
        Fall {
            least: if rich_high > 0.0 { poor_high / (rich_high * good.scale_float) * (1.0 - margin) } else { 0.0 },
            most: if rich_low > 0.0 {
                poor_low / (rich_low * good.scale_float) * (1.0 + margin)
            } else {
                f64::INFINITY
            },
        }
    }

    /// How fast the value of a good falls at least, given its offer at the high end.
    pub fn least_fall(&self, market: &Market<'_, '_>, high: &Run<'_>, at_high: &Offer) -> f64 {
        let good = &market.goods[at_high.good];
        let (mut poor, mut rich, mut count) = (0.0, 0.0, 0);
        for (ballot, units) in high.purse.with_money(market, at_high.good) {
            count += 1;
            if high.purse.cells[ballot].money < at_high.price * units {
                poor += market.weights[ballot] * self.money[ballot].least;
            } else {
                rich += market.weights[ballot] * units;
            }
        }
        if rich > 0.0 { poor / (rich * good.scale_float) * (1.0 - EPSILON * (float_len(count) + 16.0)) } else { 0.0 }
    }

    /// The same after a good was bought, whose value falls as given. Called before its supporters pay.
    pub fn buy(
        &mut self,
        market: &Market<'_, '_>,
        (low, high): (&Run<'_>, &Run<'_>),
        (at_low, at_high): (&Offer, &Offer),
        fall: Fall,
    ) {
        let scale = market.goods[at_low.good].scale_float;
        let (least, most) = (fall.least * scale * (1.0 - EPSILON), fall.most * scale * (1.0 + EPSILON));
        for (ballot, units) in high.purse.with_money(market, at_low.good) {
            let slope = &mut self.money[ballot];
            if high.purse.cells[ballot].money < at_high.price * units {
                // Poor throughout: all is spent.
                *slope = Slope { least: 0.0, most: 0.0 };
                continue;
            }
            slope.most = (slope.most + most * units) * (1.0 + EPSILON);
            let rich_throughout = low.purse.cells[ballot].money >= at_low.price * units;
            slope.least = if rich_throughout { (slope.least + least * units) * (1.0 - EPSILON) } else { 0.0 };
        }
    }
}
