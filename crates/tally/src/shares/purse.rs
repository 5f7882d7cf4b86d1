//! What every voter has left during one run, as floats with a bound on their error.
//!
//! Answers what can be answered for certain with floats, and says `Unclear` otherwise; the exact ledger
//! answers then. A wrong decision by rounding is impossible as long as every bound here holds:
//! each entry of `money` is within `error` of the exact amount, and exhausted voters have exactly 0.

use super::market::{Good, GoodIndex, Market};
use crate::per::{BallotIndex, Per};

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
    /// Rounds in which each ballot paid the full price, at its place in the market.
    paid: Vec<u32>,
    paid_counts: Per<BallotIndex, u32>,
    /// What was bought, in order, at which price per utility.
    pub bought: Vec<Bought>,
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

/// Sums over the supporters of a good at some price.
#[derive(Default)]
struct Scan {
    /// Money of those who cannot pay the full price.
    paid: f64,
    /// Weight of those among them who have anything.
    poor: f64,
    /// Utility of those who can.
    rich: f64,
    /// Money of those who can.
    rich_money: f64,
    /// How close any supporter comes to the border between the two.
    gap: f64,
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
            paid: vec![0; market.payment_count],
            paid_counts: Per::filled(voters, 0),
            bought: Vec::new(),
        }
    }

    /// Gives everyone the same money and forgets all purchases.
    pub fn reset(&mut self, endowment: f64) {
        for cell in self.cells.as_mut_slice() {
            cell.money = endowment;
        }
        self.endowment = endowment;
        self.error = endowment * EPSILON;
        self.exhausted.as_mut_slice().fill(NEVER);
        self.paid_counts.as_mut_slice().fill(0);
        self.bought.clear();
    }

    /// Rounds in which this ballot paid the full price.
    pub fn payments(&self, market: &Market<'_, '_>, ballot: BallotIndex) -> &[u32] {
        let start = market.payment_places[ballot];
        let count = self.paid_counts[ballot] as usize;
        self.paid.get(start..start + count).unwrap_or_default()
    }

    fn scan(&self, uniform: bool, good: &Good, price: f64) -> Scan {
        if uniform { self.scan_with(good, price, |_| 1.0) } else { self.scan_with(good, price, |utility| utility) }
    }

    #[inline]
    fn scan_with(&self, good: &Good, price: f64, utility: impl Fn(f64) -> f64) -> Scan {
        let mut scan = Scan { gap: f64::INFINITY, ..Scan::default() };
        for share in &good.supporters {
            let Cell { money, weight } = self.cells[share.ballot];
            let units = utility(share.utility);
            let difference = money - price * units;
            scan.gap = scan.gap.min(difference.abs());
            if difference < 0.0 {
                scan.paid += weight * money;
                scan.poor += if money > 0.0 { weight } else { 0.0 };
            } else {
                scan.rich += weight * units;
                scan.rich_money += weight * money;
            }
        }
        scan
    }

    /// The price per utility at which the supporters pay the whole cost together, starting from a price that
    /// is certainly not above it. Newton's method on a concave sum: it climbs and never overshoots.
    pub fn quote(&self, uniform: bool, good: &Good, least: f64) -> Quote {
        let mut price = least;
        let count = float_len(good.supporters.len());
        for _ in 0..64 {
            let scan = self.scan(uniform, good, price);
            let rounding = (count + 8.0) * EPSILON * (scan.paid + scan.rich_money + good.cost_float);
            let money = scan.paid + scan.rich_money;
            let slack = rounding + good.weight * self.error;
            if money + slack < good.cost_float {
                return Quote::Unaffordable;
            }
            if scan.rich <= 0.0 {
                return Quote::Unclear;
            }
            let next = (good.cost_float - scan.paid) / scan.rich;
            if next > price * (1.0 + EPSILON) {
                price = next;
                continue;
            }
            let rounding = (count + 8.0) * EPSILON * (scan.paid + good.cost_float + next * scan.rich);
            let error = (rounding + scan.poor * self.error) / scan.rich + next.abs() * EPSILON + (next - price).abs();
            let certain = scan.gap > 2.0 * (error * good.most + self.error) && next > 0.0;
            return if certain { Quote::Priced { price: next, error } } else { Quote::Unclear };
        }
        Quote::Unclear
    }

    /// The lowest price at which a good could ever go, and whether its supporters can pay that.
    pub fn first_price(good: &Good) -> f64 {
        good.cost_float / good.utility * (1.0 - 2.0 * EPSILON)
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
        for share in &good.supporters {
            let money = self.cells[share.ballot].money;
            if money <= 0.0 {
                continue;
            }
            let left = money - price * share.utility;
            let border = self.error + price_error * share.utility + EPSILON * money;
            let rich = if left.abs() > border { left > 0.0 } else { is_rich(self, share.ballot, share.utility) };
            if rich {
                self.cells[share.ballot].money = left.max(f64::MIN_POSITIVE);
                self.note_payment(market, share.ballot, round);
            } else {
                self.cells[share.ballot].money = 0.0;
                self.exhausted[share.ballot] = round;
            }
        }
        self.error += price_error * good.most + EPSILON * self.endowment;
        self.bought.push(Bought { good: index, price });
    }

    fn note_payment(&mut self, market: &Market<'_, '_>, ballot: BallotIndex, round: u32) {
        let place = market.payment_places[ballot] + self.paid_counts[ballot] as usize;
        if let Some(cell) = self.paid.get_mut(place) {
            *cell = round;
            self.paid_counts[ballot] += 1;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of supporters is far below 2^53")]
pub(super) fn float_len(length: usize) -> f64 {
    length as f64
}
