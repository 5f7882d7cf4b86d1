//! The exact side of one run: prices as fractions over one common denominator.
//!
//! A voter's money is never kept exactly: it is the endowment less the prices of what they paid for, so any sum
//! over voters is a whole-number combination of the endowment and the prices. Only asked when floats cannot
//! tell, and for the result that is published. Never rounds.

use super::market::{Good, GoodIndex, Market, Share};
use super::purse::{NEVER, Purse};
use crate::per::BallotIndex;
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::collections::HashMap;

/// Exact endowment and prices, all over one denominator.
#[derive(Debug, Clone)]
pub(super) struct Ledger {
    denominator: BigInt,
    endowment: BigInt,
    /// Numerators, one for each purchase that was asked for; behind the purse by those nobody asked for.
    prices: Vec<BigInt>,
}

/// An exact price per utility: `above / below` times the unit of the ledger's denominator at that moment.
#[derive(Debug, Clone)]
pub(super) struct ExactPrice {
    pub price: BigRational,
    /// Price divided by the good's scale: what goods are compared by.
    pub value: BigRational,
}

impl ExactPrice {
    fn new(price: BigRational, good: &Good) -> Self {
        let value = &price / BigRational::from_integer(good.scale.into());
        Self { price, value }
    }
}

/// A whole-number combination of the endowment and the prices.
#[derive(Default)]
struct Combination {
    endowments: i128,
    prices: Vec<i128>,
}

impl Combination {
    fn add(
        &mut self,
        market: &Market<'_, '_>,
        purse: &Purse,
        ballot: BallotIndex,
        weight: i128,
        utility_of: &UtilityOf<'_>,
    ) {
        self.endowments += weight;
        for round in purse.payments(market, ballot) {
            let round = round as usize;
            if self.prices.len() <= round {
                self.prices.resize(round + 1, 0);
            }
            if let Some(cell) = self.prices.get_mut(round) {
                *cell += weight * utility_of(ballot, round);
            }
        }
    }
}

type UtilityOf<'run> = dyn Fn(BallotIndex, usize) -> i128 + 'run;

/// Utilities are whole numbers below 2^53 kept as floats.
#[expect(clippy::cast_possible_truncation, reason = "a whole number below 2^53")]
fn whole(utility: f64) -> i128 {
    utility as i128
}

impl Ledger {
    pub fn new(endowment: &BigRational) -> Self {
        Self { denominator: endowment.denom().clone(), endowment: endowment.numer().clone(), prices: Vec::new() }
    }

    /// The exact price of a past purchase.
    pub fn price(&self, round: usize) -> Option<BigRational> {
        self.prices.get(round).map(|price| BigRational::new(price.clone(), self.denominator.clone()))
    }

    /// The price of a past purchase as a float, right to the last bit.
    pub fn price_float(&self, round: usize) -> Option<f64> {
        self.price(round)?.to_f64()
    }

    pub fn known(&self) -> usize {
        self.prices.len()
    }

    /// Works out the exact price of every purchase so far.
    pub fn catch_up(&mut self, market: &Market<'_, '_>, purse: &Purse) {
        while let Some(bought) = purse.bought.get(self.prices.len()) {
            let round = u32::try_from(self.prices.len()).unwrap_or(NEVER);
            let good = &market.goods[bought.good];
            let mut poor = Combination::default();
            let mut rich = BigInt::zero();
            let utility_of = utility_lookup(market, purse);
            for share in market.supporters(good) {
                let weight = i128::from(market.contest.weights[share.ballot]);
                match purse.exhausted[share.ballot].cmp(&round) {
                    Ordering::Less => {}
                    Ordering::Equal => poor.add(market, purse, share.ballot, weight, &utility_of),
                    Ordering::Greater => rich += weight * whole(share.utility),
                }
            }
            // Only payments of earlier rounds reduce what the poor had: they paid with their last money here.
            let above = BigInt::from(good.cost) * &self.denominator - self.sum(&poor);
            self.push(above, rich);
        }
    }

    /// Records a purchase whose exact price is known already.
    pub fn record(&mut self, exact: &ExactPrice) {
        let factor = exact.price.denom() / exact.price.denom().gcd(&self.denominator);
        self.refine(&factor);
        let numerator = exact.price.numer() * (&self.denominator / exact.price.denom());
        self.prices.push(numerator);
    }

    fn push(&mut self, above: BigInt, below: BigInt) {
        let below = if below.is_zero() { BigInt::one() } else { below };
        let common = above.gcd(&below);
        let (above, below) = (above / &common, below / &common);
        self.refine(&below);
        self.prices.push(above);
    }

    /// Multiplies the denominator and everything over it.
    fn refine(&mut self, factor: &BigInt) {
        if factor.is_one() {
            return;
        }
        self.denominator *= factor;
        self.endowment *= factor;
        for price in &mut self.prices {
            *price *= factor;
        }
    }

    fn sum(&self, combination: &Combination) -> BigInt {
        let mut sum = &self.endowment * combination.endowments;
        for (price, times) in self.prices.iter().zip(&combination.prices) {
            if *times != 0 {
                sum -= price * *times;
            }
        }
        sum
    }

    /// Whether a ballot has money left after what it paid; for one whose money ran out: when that happened.
    pub fn has_money(&self, market: &Market<'_, '_>, purse: &Purse, ballot: BallotIndex) -> bool {
        let utility_of = utility_lookup(market, purse);
        let price = |round: usize| purse.bought.get(round).map_or(0.0, |bought| bought.price);
        let payment = |round: u32| price(round as usize) * utility_of(ballot, round as usize).to_f64().unwrap_or(0.0);
        let spent: f64 = purse.payments(market, ballot).map(payment).sum();
        // Floats leave no doubt but for who has next to nothing left.
        if purse.endowment - spent > purse.endowment * 1e-6 {
            return true;
        }
        let mut own = Combination::default();
        own.add(market, purse, ballot, 1, &utility_of);
        self.sum(&own).is_positive()
    }

    /// Exact price of a good when floats already told for certain who can pay `price` and who cannot.
    pub fn price_at(&mut self, market: &Market<'_, '_>, purse: &Purse, index: GoodIndex, price: f64) -> ExactPrice {
        self.catch_up(market, purse);
        let good = &market.goods[index];
        let utility_of = utility_lookup(market, purse);
        let mut poor = Combination::default();
        let mut rich = 0_i128;
        for share in market.supporters(good) {
            let money = purse.cells[share.ballot].money;
            let weight = i128::from(market.contest.weights[share.ballot]);
            if money - price * share.utility >= 0.0 {
                rich += weight * whole(share.utility);
            } else if money > 0.0 {
                poor.add(market, purse, share.ballot, weight, &utility_of);
            }
        }
        let above = BigInt::from(good.cost) * &self.denominator - self.sum(&poor);
        let below = BigInt::from(rich.max(1)) * &self.denominator;
        ExactPrice::new(BigRational::new(above, below), good)
    }

    /// Exact price of a good from nothing but exact numbers; `None` when its supporters cannot pay it.
    pub fn price_of(&mut self, market: &Market<'_, '_>, purse: &Purse, index: GoodIndex) -> Option<ExactPrice> {
        self.catch_up(market, purse);
        let good = &market.goods[index];
        let mut wallets = self.wallets(market, purse, good);
        let total: BigInt = wallets.iter().map(|wallet| &wallet.money * wallet.weight).sum();
        let mut open = BigInt::from(good.cost) * &self.denominator;
        if total < open {
            return None;
        }
        wallets.sort_by(|left, right| (&left.money * right.utility).cmp(&(&right.money * left.utility)));
        let mut units: i128 = wallets.iter().map(|wallet| wallet.weight * wallet.utility).sum();
        for wallet in &wallets {
            if &wallet.money * units >= &open * wallet.utility {
                break;
            }
            open -= &wallet.money * wallet.weight;
            units -= wallet.weight * wallet.utility;
        }
        let below = BigInt::from(units.max(1)) * &self.denominator;
        Some(ExactPrice::new(BigRational::new(open, below), good))
    }

    /// Exact money of everyone who supports a good and has any; voters with equal histories are joined.
    fn wallets(&self, market: &Market<'_, '_>, purse: &Purse, good: &Good) -> Vec<Wallet> {
        let utility_of = utility_lookup(market, purse);
        let mut places: HashMap<(Vec<i128>, i128), usize> = HashMap::new();
        let mut wallets: Vec<Wallet> = Vec::new();
        for Share { ballot, utility } in market.supporters(good) {
            if purse.exhausted[ballot] != NEVER {
                continue;
            }
            let mut single = Combination::default();
            single.add(market, purse, ballot, 1, &utility_of);
            let weight = i128::from(market.contest.weights[ballot]);
            let utility = whole(utility);
            let key = (single.prices.clone(), utility);
            if let Some(wallet) = places.get(&key).and_then(|place| wallets.get_mut(*place)) {
                wallet.weight += weight;
            } else {
                places.insert(key, wallets.len());
                wallets.push(Wallet { money: self.sum(&single), weight, utility });
            }
        }
        wallets.retain(|wallet| wallet.money.is_positive());
        wallets
    }

    /// Whether a voter can pay the full exact price; equality means yes.
    pub fn can_pay(
        &mut self,
        market: &Market<'_, '_>,
        purse: &Purse,
        ballot: BallotIndex,
        utility: f64,
        exact: &ExactPrice,
    ) -> bool {
        self.catch_up(market, purse);
        let utility_of = utility_lookup(market, purse);
        let mut single = Combination::default();
        single.add(market, purse, ballot, 1, &utility_of);
        let money = self.sum(&single);
        money * exact.price.denom() >= exact.price.numer() * &self.denominator * whole(utility)
    }
}

/// Voters with equal money.
struct Wallet {
    money: BigInt,
    weight: i128,
    utility: i128,
}

/// What a ballot got out of the good that was bought in a round. Uniform utilities are one.
fn utility_lookup<'run>(market: &'run Market<'_, '_>, purse: &'run Purse) -> Box<UtilityOf<'run>> {
    if market.uniform {
        return Box::new(|_, _| 1);
    }
    Box::new(move |ballot, round| {
        let project = purse.bought.get(round).map(|bought| market.goods[bought.good].project);
        let choice = market.contest.choices(ballot).iter().find(|choice| Some(choice.project) == project);
        choice.map_or(0, |choice| i128::from(choice.points))
    })
}
