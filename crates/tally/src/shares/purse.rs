//! What every voter has left during one run, as floats with a bound on their error.
//!
//! Answers what can be answered for certain with floats, and says `Unclear` otherwise; the exact ledger
//! answers then. A wrong decision by rounding is impossible as long as every bound here holds:
//! each entry of `money` is within `error` of the exact amount, and exhausted voters have exactly 0.

use super::column::{Alive, Column};
use super::market::{Good, GoodIndex, Market};
use crate::per::{BallotIndex, Per, ProjectIndex};

/// Rounding of one operation, with a factor of safety.
pub(super) const EPSILON: f64 = 4.0 * f64::EPSILON;
/// A voter who never ran out of money.
pub(super) const NEVER: u32 = u32::MAX;

/// Money and weight of one distinct ballot, together for the sake of the cache.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    pub money: f64,
    pub weight: f64,
}

/// Everything that changes during one run.
#[derive(Debug, Clone)]
pub(super) struct Purse {
    pub cells: Per<BallotIndex, Cell>,
    /// Largest difference between any `money` and the exact amount.
    pub error: f64,
    pub endowment: f64,
    /// Round (from 0) in which each ballot ran out of money, or [`NEVER`].
    pub exhausted: Per<BallotIndex, u32>,
    /// Round (from 0) in which each project was bought, or [`NEVER`].
    round_of: Per<ProjectIndex, u32>,
    /// What was bought, in order, at which price per utility.
    pub bought: Vec<Bought>,
    /// Supporters of each good; those who ran out of money fall away as they are met.
    alive: Per<GoodIndex, Alive>,
    column: Column,
}

/// One purchase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bought {
    pub good: GoodIndex,
    pub price: f64,
}

/// What floats can say about a good.
#[derive(Debug, Clone, Copy)]
pub(super) enum Quote {
    /// Its supporters cannot pay it, for certain.
    Unaffordable,
    /// Each pays this price per utility or all they have; the exact price is within `error`.
    Priced { price: f64, error: f64 },
    /// Too close to tell.
    Unclear,
}

impl Purse {
    pub fn new(market: &Market<'_, '_>) -> Self {
        let voters = market.weights.len();
        let cells = market.weights.iter().map(|weight| Cell { money: 0.0, weight: *weight }).collect();
        Self {
            cells: Per::from_vec(cells),
            error: 0.0,
            endowment: 0.0,
            exhausted: Per::filled(voters, NEVER),
            round_of: Per::filled(market.contest.election.projects().len(), NEVER),
            bought: Vec::new(),
            alive: Per::filled(market.goods.len(), Alive::default()),
            column: Column::default(),
        }
    }

    /// Gives everyone the same money and forgets all purchases.
    pub fn reset(&mut self, market: &Market<'_, '_>, endowment: f64) {
        for cell in self.cells.as_mut_slice() {
            cell.money = endowment;
        }
        self.endowment = endowment;
        self.error = endowment * EPSILON;
        self.exhausted.as_mut_slice().fill(NEVER);
        for bought in self.bought.drain(..) {
            self.round_of[market.goods[bought.good].project] = NEVER;
        }
        for alive in self.alive.as_mut_slice() {
            alive.known = false;
        }
    }

    /// Rounds in which this ballot paid the full price: those of the goods on it, until its money ran out.
    pub fn payments<'purse>(
        &'purse self,
        market: &'purse Market<'_, '_>,
        ballot: BallotIndex,
    ) -> impl Iterator<Item = u32> + 'purse {
        let end = self.exhausted[ballot];
        let wanted = market.contest.choices(ballot).iter().filter(|choice| market.uniform || choice.points > 0);
        wanted.map(|choice| self.round_of[choice.project]).filter(move |round| *round < end)
    }

    /// The price per utility at which the supporters pay the whole cost together, starting from a price that
    /// is certainly not above it. Newton's method on a concave sum: it climbs and never overshoots.
    pub fn quote(&mut self, market: &Market<'_, '_>, index: GoodIndex, least: f64) -> Quote {
        let good = &market.goods[index];
        if self.bought.is_empty() {
            return self.first_quote(good);
        }
        self.gather(market, index);
        let column = &self.column;
        let rounding = column.rounding();
        let money = column.money_sum;
        if money * (1.0 + rounding) + column.weight * self.error < good.cost_float * (1.0 - EPSILON) {
            return Quote::Unaffordable;
        }
        let mut price = least;
        for _ in 0..64 {
            let sums = column.sums(price);
            let rich = column.units - sums.poor_units;
            if rich <= 0.0 {
                return Quote::Unclear;
            }
            let next = (good.cost_float - sums.paid) / rich;
            let mut gap = sums.gap;
            if next > price * (1.0 + EPSILON) {
                gap -= (next - price) * good.most;
                price = next;
                if gap <= 0.0 {
                    continue;
                }
                // Nobody becomes poor on the way there, so the sums stay what they are.
            }
            let rounded = rounding * (sums.paid + good.cost_float + next * column.units);
            let error = (rounded + sums.poor * self.error) / rich + next.abs() * EPSILON + (next - price).abs();
            let certain = gap > 2.0 * (error * good.most + self.error) && next > 0.0;
            return if certain { Quote::Priced { price: next, error } } else { Quote::Unclear };
        }
        Quote::Unclear
    }

    /// Before anything was bought all have the same, so no sum is needed when all can pay the same.
    fn first_quote(&self, good: &Good) -> Quote {
        let price = good.cost_float / good.utility;
        let error = price * EPSILON;
        let slack = self.endowment - (price + error) * good.most;
        if slack > 2.0 * self.error {
            return Quote::Priced { price, error };
        }
        let money = good.weight * self.endowment;
        let surely_short = money * (1.0 + 2.0 * EPSILON) < good.cost_float * (1.0 - 2.0 * EPSILON);
        if surely_short { Quote::Unaffordable } else { Quote::Unclear }
    }

    /// The lowest price at which a good could ever go.
    pub fn first_price(good: &Good) -> f64 {
        good.cost_float / good.utility * (1.0 - 2.0 * EPSILON)
    }

    /// Lays the supporters of a good that have money side by side, and drops the others from its list.
    fn gather(&mut self, market: &Market<'_, '_>, index: GoodIndex) {
        self.column.gather(&mut self.alive[index], market.lists(index), &self.cells);
    }

    /// Lets the supporters of a good pay. `is_rich` answers for voters too close to the border.
    pub fn pay(
        &mut self,
        market: &Market<'_, '_>,
        index: GoodIndex,
        price: f64,
        price_error: f64,
        mut is_rich: impl FnMut(&Self, BallotIndex, f64) -> bool,
    ) {
        let good = &market.goods[index];
        let round = u32::try_from(self.bought.len()).unwrap_or(NEVER - 1);
        let alive = std::mem::take(&mut self.alive[index]);
        let (ballots, utilities) =
            if alive.known { (&alive.ballots[..], &alive.utilities[..]) } else { market.lists(index) };
        for (place, ballot) in ballots.iter().copied().enumerate() {
            let units = utilities.get(place).copied().unwrap_or(1.0);
            let money = self.cells[ballot].money;
            if money <= 0.0 {
                continue;
            }
            let left = money - price * units;
            let border = self.error + price_error * units + EPSILON * money;
            let rich = if left.abs() > border { left > 0.0 } else { is_rich(self, ballot, units) };
            if rich {
                self.cells[ballot].money = left.max(f64::MIN_POSITIVE);
            } else {
                self.cells[ballot].money = 0.0;
                self.exhausted[ballot] = round;
            }
        }
        self.alive[index] = alive;
        self.error += price_error * good.most + EPSILON * self.endowment;
        self.round_of[good.project] = round;
        self.bought.push(Bought { good: index, price });
    }

    /// Supporters of a good who may have money, with what they get from it; some of them may have run out since they
    /// were last looked at.
    pub fn with_money<'purse>(
        &'purse self,
        market: &'purse Market<'_, '_>,
        index: GoodIndex,
    ) -> impl Iterator<Item = (BallotIndex, f64)> + 'purse {
        let alive = &self.alive[index];
        let (ballots, utilities) =
            if alive.known { (&alive.ballots[..], &alive.utilities[..]) } else { market.lists(index) };
        let units = |place: usize| utilities.get(place).copied().unwrap_or(1.0);
        ballots.iter().enumerate().map(move |(place, ballot)| (*ballot, units(place)))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of supporters is far below 2^53")]
pub(super) fn float_len(length: usize) -> f64 {
    length as f64
}
