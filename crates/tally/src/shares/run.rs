//! One run of Equal Shares with one endowment: rounds until nobody can afford a further plan.
//!
//! Looks at plans in order of the best price they could still have, so most need no look in most rounds.
//! Floats decide where their error bounds leave no doubt, the ledger where they do.

use super::ledger::{ExactPrice, Ledger};
use super::market::{GoodIndex, Market};
use super::purse::{EPSILON, NEVER, Purse, Quote, float_len};
use super::waiting::Waiting;
use crate::count::{CountError, Halt};
use crate::course::MOST_LISTED;
use crate::outcome::SettledBy;
use crate::per::{Per, ProjectIndex};
use crate::room::{Misfit, Room};
use crate::ties::{OpenTie, Settled, settle};
use num_rational::BigRational;
use num_traits::ToPrimitive;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The state of a run; used again for the next one so that memory is asked for once.
#[derive(Debug, Clone)]
pub(super) struct Run<'rule> {
    pub purse: Purse,
    pub ledger: Ledger,
    pub winners: Vec<ProjectIndex>,
    pub cost: i128,
    pub notes: Vec<RoundNote>,
    pub fates: Per<GoodIndex, Fate>,
    empty_room: Room<'rule>,
    room: Room<'rule>,
    bounds: Per<GoodIndex, f64>,
    pub(super) queue: BinaryHeap<Waiting>,
    /// How many times goods were looked at.
    looks: u64,
    /// How many times they may be.
    most_looks: u64,
}

/// What became of a good in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// Still in the queue, or bought.
    Open,
    /// Its supporters never had enough, even with all their money.
    TooPoorAtStart,
    /// Its supporters had no longer enough.
    TooPoor,
    /// Something else than money was in the way.
    Misfit(Misfit),
}

/// What a trace needs to know of a round.
#[derive(Debug, Clone)]
pub(super) struct RoundNote {
    pub tie: Option<(Vec<ProjectIndex>, SettledBy)>,
    /// Goods that could be paid, with their value, lowest first. Empty unless a trace was asked for.
    pub candidates: Vec<(GoodIndex, f64)>,
}

/// Floats cannot tell.
#[derive(Debug)]
pub(super) struct Doubt;

/// The place of the chosen offer, and the tie if there was one.
type Chosen = (usize, Option<(Vec<ProjectIndex>, SettledBy)>);

/// A good with its price in this round.
#[derive(Debug)]
pub(super) struct Offer {
    pub good: GoodIndex,
    pub price: f64,
    error: f64,
    /// Bounds of its value: price divided by scale.
    pub low: f64,
    pub high: f64,
    exact: Option<ExactPrice>,
}

impl<'rule> Run<'rule> {
    pub fn new(market: &Market<'_, '_>, room: Room<'rule>, most_looks: u64) -> Self {
        let goods = market.goods.len();
        Self {
            purse: Purse::new(market),
            ledger: Ledger::new(&BigRational::from_integer(0.into())),
            winners: Vec::new(),
            cost: 0,
            notes: Vec::new(),
            fates: Per::filled(goods, Fate::Open),
            empty_room: room.clone(),
            room,
            bounds: Per::filled(goods, 0.0),
            queue: BinaryHeap::new(),
            looks: 0,
            most_looks,
        }
    }

    /// Runs with this endowment per weight of one, in smallest units.
    pub fn with(&mut self, market: &Market<'_, '_>, endowment: &BigRational) -> Result<(), Halt> {
        self.start(market, endowment);
        while self.round(market, false)? {}
        Ok(())
    }

    /// Buys once more; false when nobody can afford a further plan.
    pub fn round(&mut self, market: &Market<'_, '_>, trace: bool) -> Result<bool, Halt> {
        if self.is_too_long() {
            return Err(CountError::TooManyLooks(self.most_looks).into());
        }
        let Some(offers) = self.best_offers(market, trace) else {
            return Ok(false);
        };
        self.buy(market, offers, trace).map_err(Halt::Tie)?;
        self.refresh_when_vague(market);
        Ok(true)
    }

    /// Whether this run takes longer than it may.
    pub(super) fn is_too_long(&self) -> bool {
        self.looks > self.most_looks
    }

    /// Gives everyone this endowment, and the free plans to all.
    pub fn start(&mut self, market: &Market<'_, '_>, endowment: &BigRational) {
        let float = endowment.to_f64().unwrap_or(f64::MAX);
        self.purse.reset(market, float);
        self.ledger = Ledger::new(endowment);
        self.room = self.empty_room.clone();
        self.winners.clear();
        self.notes.clear();
        self.queue.clear();
        self.looks = 0;
        self.cost = 0;
        for project in &market.free {
            if self.room.misfit_but_money(market.contest, *project).is_none() {
                self.room.take(market.contest, *project);
                self.winners.push(*project);
            }
        }
        for good in market.indices() {
            let offered = &market.goods[good];
            let surely_too_poor =
                offered.weight * float * (1.0 + 2.0 * EPSILON) < offered.cost_float * (1.0 - 2.0 * EPSILON);
            self.fates[good] = if surely_too_poor { Fate::TooPoorAtStart } else { Fate::Open };
            if !surely_too_poor {
                let price = Purse::first_price(offered);
                self.bounds[good] = price;
                self.queue.push(Waiting { bound: price / offered.scale_float * (1.0 - EPSILON), good });
            }
        }
    }

    /// Offers that may be the best of this round; `None` when there is none.
    fn best_offers(&mut self, market: &Market<'_, '_>, trace: bool) -> Option<Vec<Offer>> {
        let mut offers: Vec<Offer> = Vec::new();
        // A trace lists the best few; in the first round it is told of every plan whether it can be paid at all.
        let listed = if trace { MOST_LISTED } else { 1 };
        let first = trace && self.purse.bought.is_empty();
        let mut best: Vec<f64> = Vec::with_capacity(listed);
        while let Some(waiting) = self.queue.pop() {
            if !first && best.len() == listed && best.last().is_some_and(|last| waiting.bound > *last) {
                self.queue.push(waiting);
                break;
            }
            if let Some(offer) = self.offer(market, waiting.good) {
                let place = best.partition_point(|earlier| *earlier <= offer.high);
                if place < listed {
                    best.truncate(listed - 1);
                    best.insert(place, offer.high);
                }
                offers.push(offer);
            }
        }
        (!offers.is_empty()).then_some(offers)
    }

    /// Today's price of a good; notes why when it has none.
    fn offer(&mut self, market: &Market<'_, '_>, index: GoodIndex) -> Option<Offer> {
        if let Ok(offer) = self.offer_by_floats(market, index) {
            return offer;
        }
        let Some(exact) = self.ledger.price_of(market, &self.purse, index) else {
            self.too_poor(index);
            return None;
        };
        let price = exact.price.to_f64().unwrap_or(f64::MAX);
        Some(self.price_tag(market, index, price, price * EPSILON, Some(exact)))
    }

    /// The same as far as floats can tell.
    pub(super) fn offer_by_floats(
        &mut self,
        market: &Market<'_, '_>,
        index: GoodIndex,
    ) -> Result<Option<Offer>, Doubt> {
        self.looks += 1;
        if let Some(misfit) = self.room.misfit_but_money(market.contest, market.goods[index].project) {
            self.fates[index] = Fate::Misfit(misfit);
            return Ok(None);
        }
        match self.purse.quote(market, index, self.bounds[index]) {
            Quote::Unaffordable => {
                self.too_poor(index);
                Ok(None)
            }
            Quote::Priced { price, error } => Ok(Some(self.price_tag(market, index, price, error, None))),
            Quote::Unclear => Err(Doubt),
        }
    }

    fn too_poor(&mut self, index: GoodIndex) {
        self.fates[index] = if self.purse.bought.is_empty() { Fate::TooPoorAtStart } else { Fate::TooPoor };
    }

    fn price_tag(
        &mut self,
        market: &Market<'_, '_>,
        index: GoodIndex,
        price: f64,
        error: f64,
        exact: Option<ExactPrice>,
    ) -> Offer {
        let scale = market.goods[index].scale_float;
        self.bounds[index] = ((price - error) * (1.0 - EPSILON)).max(self.bounds[index]);
        let low = (price - error) / scale * (1.0 - EPSILON);
        let high = (price + error) / scale * (1.0 + EPSILON);
        Offer { good: index, price, error, low, high, exact }
    }

    /// Buys the best of these and puts the others back.
    fn buy(&mut self, market: &Market<'_, '_>, mut offers: Vec<Offer>, trace: bool) -> Result<(), OpenTie> {
        let best = offers.iter().map(|offer| offer.high).fold(f64::INFINITY, f64::min);
        let close: Vec<usize> =
            (0..).zip(&offers).filter(|(_, offer)| offer.low <= best).map(|(place, _)| place).collect();
        let (chosen, tie) = match close.as_slice() {
            [only] => (*only, None),
            several => self.among(market, &mut offers, several)?,
        };
        let mut note = RoundNote { tie, candidates: Vec::new() };
        if trace {
            note.candidates =
                offers.iter().map(|offer| (offer.good, offer.price / market.goods[offer.good].scale_float)).collect();
            let by_value = |left: &(GoodIndex, f64), right: &(GoodIndex, f64)| {
                left.1.total_cmp(&right.1).then(left.0.cmp(&right.0))
            };
            note.candidates.sort_by(by_value);
            // Ties by lot or id may lie beyond the end; the chosen one is always there to see.
            if note.candidates.len() > MOST_LISTED {
                let chosen = offers.get(chosen).map(|offer| offer.good);
                let place = note.candidates.iter().position(|(good, _)| Some(*good) == chosen).unwrap_or(0);
                note.candidates.swap(place, place.min(MOST_LISTED - 1));
                note.candidates.truncate(MOST_LISTED);
                note.candidates.sort_by(by_value);
                note.candidates.shrink_to_fit();
            }
        }
        self.notes.push(note);
        let offer = offers.swap_remove(chosen);
        for other in offers {
            self.queue.push(Waiting { bound: other.low, good: other.good });
        }
        self.pay(market, &offer);
        Ok(())
    }

    pub(super) fn pay(&mut self, market: &Market<'_, '_>, offer: &Offer) {
        let Self { purse, ledger, .. } = self;
        purse.pay(market, offer.good, offer.price, offer.error, |purse, ballot, utility| match &offer.exact {
            Some(exact) => ledger.can_pay(market, purse, ballot, utility, exact),
            // A quote without an exact price has no voter near the border, see `Purse::quote`.
            None => purse.cells[ballot].money >= offer.price * utility,
        });
        if let Some(exact) = &offer.exact {
            ledger.record(exact);
        }
        let project = market.goods[offer.good].project;
        self.room.take(market.contest, project);
        self.winners.push(project);
        // Exact prices get longer with each purchase, and all earlier ones with them.
        let purchases = u64::try_from(self.purse.bought.len()).unwrap_or(u64::MAX);
        self.looks = self.looks.saturating_add(purchases.saturating_mul(purchases) / 1024);
        self.cost += i128::from(market.goods[offer.good].cost);
    }

    /// Finds the best of several offers that floats cannot tell apart.
    fn among(&mut self, market: &Market<'_, '_>, offers: &mut [Offer], close: &[usize]) -> Result<Chosen, OpenTie> {
        let equal = self.equal_best(market, offers, close);
        let projects: Vec<ProjectIndex> = equal.iter().map(|(_, project)| *project).collect();
        let place_of =
            |project: ProjectIndex| equal.iter().find(|(_, other)| *other == project).map_or(0, |(place, _)| *place);
        if let [only] = projects.as_slice() {
            return Ok((place_of(*only), None));
        }
        match settle(market.contest, &projects) {
            Settled::First(first, by) => Ok((place_of(first), Some((projects, by)))),
            Settled::Open(tied) => {
                let goods: Vec<&Offer> = equal.iter().filter_map(|(place, _)| offers.get(*place)).collect();
                let first = projects.iter().min().copied().filter(|_| self.all_can_be_bought(market, &goods));
                let round = u32::try_from(self.winners.len()).unwrap_or(u32::MAX).saturating_add(1);
                let open = OpenTie { tied, step: 0, round, winners_so_far: self.winners.clone() };
                first.map(|first| (place_of(first), Some((projects, SettledBy::AllAreChosen)))).ok_or(open)
            }
        }
    }

    /// Places and projects of the offers with exactly the best value.
    fn equal_best(
        &mut self,
        market: &Market<'_, '_>,
        offers: &mut [Offer],
        close: &[usize],
    ) -> Vec<(usize, ProjectIndex)> {
        let mut best: Option<BigRational> = None;
        let mut equal: Vec<(usize, ProjectIndex)> = Vec::new();
        self.looks = self.looks.saturating_add(u64::try_from(close.len()).unwrap_or(u64::MAX));
        for place in close {
            let Some(offer) = offers.get_mut(*place) else {
                continue;
            };
            if offer.exact.is_none() {
                offer.exact = Some(self.ledger.price_at(market, &self.purse, offer.good, offer.price));
            }
            let Some(exact) = &offer.exact else { continue };
            let order = best.as_ref().map_or(Ordering::Less, |best| exact.value.cmp(best));
            if order.is_lt() {
                best = Some(exact.value.clone());
                equal.clear();
            }
            if order.is_le() {
                equal.push((*place, market.goods[offer.good].project));
            }
        }
        equal
    }

    /// Whether equal goods will all be bought at the same price in whichever order: nobody who supports
    /// several of them runs short by paying for all.
    fn all_can_be_bought(&self, market: &Market<'_, '_>, offers: &[&Offer]) -> bool {
        if !market.contest.rule.caps.is_empty() || !market.contest.rule.exclusions.is_empty() {
            return false;
        }
        let mut due: std::collections::HashMap<u32, (f64, u32)> = std::collections::HashMap::new();
        for offer in offers {
            for share in market.supporters(&market.goods[offer.good]) {
                let entry = due.entry(share.ballot.0).or_default();
                entry.0 += (offer.price + offer.error) * share.utility * (1.0 + EPSILON);
                entry.1 += 1;
            }
        }
        let mut shared = due.iter().filter(|(_, (_, goods))| *goods > 1);
        shared.all(|(ballot, (sum, _))| {
            let money = self.purse.cells[crate::per::BallotIndex(*ballot)].money;
            money <= 0.0 || money - self.purse.error > *sum
        })
    }

    /// When error bounds have grown, works out exact prices and starts from those again.
    pub(super) fn refresh_when_vague(&mut self, market: &Market<'_, '_>) {
        if self.purse.error <= self.purse.endowment * 1e-6 {
            return;
        }
        self.ledger.catch_up(market, &self.purse);
        let prices: Vec<f64> = (0..self.ledger.known()).filter_map(|round| self.ledger.price_float(round)).collect();
        let endowment = self.purse.endowment;
        for ballot in market.contest.ballots() {
            if self.purse.exhausted[ballot] != NEVER {
                continue;
            }
            let utility = |round: u32| {
                if market.uniform {
                    return 1.0;
                }
                let project = self.purse.bought.get(round as usize).map(|bought| market.goods[bought.good].project);
                let choice = market.contest.choices(ballot).iter().find(|choice| Some(choice.project) == project);
                choice.map_or(0.0, |choice| super::market::float(choice.points))
            };
            let spent: f64 = self
                .purse
                .payments(market, ballot)
                .map(|round| prices.get(round as usize).copied().unwrap_or(0.0) * utility(round))
                .sum();
            self.purse.cells[ballot].money = (endowment - spent).max(f64::MIN_POSITIVE);
        }
        self.purse.error = (float_len(prices.len()) + 4.0) * EPSILON * endowment;
    }

    /// The room that is left after the winners; money included.
    pub fn room_left(&self) -> &Room<'rule> {
        &self.room
    }
}
