//! Many steps of Add1 at once: proves that a whole stretch of endowments has the same winners.
//!
//! Why it works. Take one order of buying. With a higher endowment nobody has less at any point of that order,
//! and no price is higher: by induction, a richer group pays a lower price each, and who pays less keeps more.
//! So what nobody can pay at the high end nobody can pay below it, and a rival whose price at the high end is
//! above the winner's price at the low end never comes first between them. Where that is too coarse, [`Slopes`]
//! bound how fast both prices fall, and the rival stays behind when its lead over the stretch cannot be used up.
//! If that holds round by round, the order is the order for every endowment between.
//! Floats with bounds on both ends; any doubt means no proof, and the steps are then counted one by one.

use super::market::{GoodIndex, Market};
use super::run::{Doubt, Offer, Run};
use super::slopes::{Fall, Slopes};
use super::waiting::Waiting;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// What a look at a stretch brought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Seen {
    /// Every endowment between has the winners, cost and room that the low end now has; and by the look of it the
    /// next stretch too, if it is not more than so many times as long.
    Alike { ahead: f64 },
    /// Not proven; a stretch of this part of the length is worth a try.
    Doubt { part: f64 },
}

/// Two runs side by side, at the low and at the high end, and how fast money and prices move between them.
#[derive(Debug)]
pub(super) struct Stretch<'rule> {
    high: Run<'rule>,
    slopes: Slopes,
    /// Length in endowment, rounded up.
    length: f64,
    /// After how many times the length, counted from the low end, the first rival seems to overtake.
    overtakes: f64,
    /// How many purchases the last stretch came to: as many may be the end of this one.
    purchases: usize,
}

/// A winner's offers at both ends, and how fast its value falls between them.
struct Winner<'offers> {
    low: &'offers Offer,
    high: &'offers Offer,
    fall: Fall,
}

/// What the high end offers in a round.
#[derive(Default)]
struct Near {
    /// The winner of the low end.
    same: Option<Offer>,
    /// Rivals that come near the price of the low end.
    rivals: Vec<Offer>,
    /// Others that were looked at.
    aside: Vec<Offer>,
}

/// How a round went.
enum Went {
    Alike,
    /// The order changes, or may change, after this part of the length.
    Changes(f64),
}

impl<'rule> Stretch<'rule> {
    /// `high` is the run for the high end.
    pub fn new(market: &Market<'_, '_>, high: Run<'rule>) -> Self {
        Self { high, slopes: Slopes::new(market), length: 0.0, overtakes: 0.0, purchases: 0 }
    }

    /// Runs both ends side by side.
    pub fn prove(
        &mut self,
        market: &Market<'_, '_>,
        low: &mut Run<'_>,
        (first, last): (&BigRational, &BigRational),
    ) -> Seen {
        low.start(market, first);
        self.high.start(market, last);
        self.slopes.start();
        self.length = (last - first).to_f64().unwrap_or(f64::MAX) * (1.0 + ROUNDING);
        self.overtakes = f64::INFINITY;
        loop {
            if low.is_too_long() || self.high.is_too_long() {
                return Seen::Doubt { part: 0.0 };
            }
            // What nobody can pay at the high end needs no look at the low end.
            if low.purse.bought.len() == self.purchases && self.is_all_unaffordable(market) {
                return Seen::Alike { ahead: self.overtakes - 1.0 };
            }
            let (best, others) = match only_best(market, low) {
                Err(Doubt) => return Seen::Doubt { part: 0.25 },
                Ok(Some(best)) => best,
                Ok(None) => {
                    self.purchases = low.purse.bought.len();
                    let part = self.first_affordable(market, low);
                    return part.map_or(Seen::Alike { ahead: self.overtakes - 1.0 }, |part| Seen::Doubt { part });
                }
            };
            match self.round(market, low, &best, &others) {
                Ok(Went::Alike) => {}
                Ok(Went::Changes(part)) => return Seen::Doubt { part },
                Err(Doubt) => return Seen::Doubt { part: 0.25 },
            }
        }
    }

    /// Buys the low end's best at both ends when it is the best everywhere between.
    fn round(
        &mut self,
        market: &Market<'_, '_>,
        low: &mut Run<'_>,
        best: &Offer,
        others: &[Offer],
    ) -> Result<Went, Doubt> {
        let Near { same, rivals, aside } = self.near(market, best)?;
        let Some(same) = same else { return Err(Doubt) };
        let fall = self.slopes.fall(market, (low, &self.high), (best, &same));
        let winner = Winner { low: best, high: &same, fall };
        let mut part = f64::INFINITY;
        for rival in &rivals {
            part = part.min(self.behind(market, low, &winner, rival)?);
        }
        if part < 1.0 {
            return Ok(Went::Changes(part));
        }
        for other in others {
            if let Some(high) = aside.iter().chain(&rivals).find(|offer| offer.good == other.good) {
                self.note(other.low - best.low, high.low - same.low);
            }
        }
        for rival in rivals.iter().chain(&aside) {
            self.high.queue.push(Waiting { bound: rival.low, good: rival.good });
        }
        self.slopes.buy(market, (low, &self.high), (best, &same), fall);
        low.pay(market, best);
        self.high.pay(market, &same);
        low.refresh_when_vague(market);
        self.high.refresh_when_vague(market);
        Ok(Went::Alike)
    }

    /// Looks at whatever may come near the price of the low end.
    fn near(&mut self, market: &Market<'_, '_>, best: &Offer) -> Result<Near, Doubt> {
        let mut near = Near::default();
        while let Some(waiting) = self.high.queue.pop() {
            if waiting.bound > best.high {
                self.high.queue.push(waiting);
                break;
            }
            match self.high.offer_by_floats(market, waiting.good)? {
                Some(offer) if offer.good == best.good => near.same = Some(offer),
                Some(offer) if offer.low <= best.high => near.rivals.push(offer),
                Some(offer) => near.aside.push(offer),
                None => {}
            }
        }
        Ok(near)
    }

    /// Notes when a rival seems to overtake, from its lead to make up at both ends.
    fn note(&mut self, lead_low: f64, lead_high: f64) {
        if lead_high < lead_low {
            self.overtakes = self.overtakes.min(lead_low / (lead_low - lead_high));
        }
    }

    /// For which part of the length a rival stays behind the winner: 1 or more means for all of it, surely; less is
    /// a guess.
    ///
    /// The lead is at least that of the low end less what the rival can gain from there, and at least that of the
    /// high end less what the rival can have lost on the way there. Together they must reach over the whole length.
    fn behind(
        &mut self,
        market: &Market<'_, '_>,
        low: &mut Run<'_>,
        winner: &Winner<'_>,
        rival: &Offer,
    ) -> Result<f64, Doubt> {
        let lead_high = rival.low - winner.high.high;
        let Some(at_low) = low.offer_by_floats(market, rival.good)? else {
            // Where it can be paid at all, only the lead of the high end says something.
            let least = self.slopes.least_fall(market, &self.high, rival);
            let from_high = lead_high / (winner.fall.most - least).max(f64::MIN_POSITIVE);
            let surely = lead_high > 0.0 && from_high > self.length * (1.0 + ROUNDING);
            return Ok(if surely { 1.0 } else { affordable_from(market, low, &self.high, rival.good) });
        };
        let lead_low = at_low.low - winner.low.high;
        if lead_low <= 0.0 {
            return Err(Doubt);
        }
        if lead_high <= 0.0 {
            return Ok(0.999 * lead_low / (lead_low - lead_high));
        }
        let fall = self.slopes.fall(market, (low, &self.high), (&at_low, rival));
        let from_low = lead_low / (fall.most - winner.fall.least).max(f64::MIN_POSITIVE);
        let from_high = lead_high / (winner.fall.most - fall.least).max(f64::MIN_POSITIVE);
        Ok(if from_low + from_high > self.length * (1.0 + ROUNDING) { 1.0 } else { 0.5 })
    }

    /// Whether nobody at the high end can pay for anything more, beyond doubt; what somebody can stays in the queue.
    fn is_all_unaffordable(&mut self, market: &Market<'_, '_>) -> bool {
        while let Some(waiting) = self.high.queue.pop() {
            if !matches!(self.high.offer_by_floats(market, waiting.good), Ok(None)) {
                self.high.queue.push(waiting);
                return false;
            }
        }
        true
    }

    /// From which part of the length on somebody can pay a further good; `None` when nobody can, beyond doubt.
    fn first_affordable(&mut self, market: &Market<'_, '_>, low: &Run<'_>) -> Option<f64> {
        let mut part: Option<f64> = None;
        while let Some(waiting) = self.high.queue.pop() {
            if !matches!(self.high.offer_by_floats(market, waiting.good), Ok(None)) {
                let from = affordable_from(market, low, &self.high, waiting.good);
                part = Some(part.map_or(from, |part| part.min(from)));
            }
        }
        part
    }
}

/// More than a few operations on floats can round.
const ROUNDING: f64 = 16.0 * f64::EPSILON;

/// From which part of the length on the supporters of a good can pay it, by the look of it.
fn affordable_from(market: &Market<'_, '_>, low: &Run<'_>, high: &Run<'_>, good: GoodIndex) -> f64 {
    let money = |run: &Run<'_>| -> f64 {
        let supporters = run.purse.with_money(market, good);
        supporters.map(|(ballot, _)| run.purse.cells[ballot].money * run.purse.cells[ballot].weight).sum()
    };
    let (low, high) = (money(low), money(high));
    if high > low { 0.999 * ((market.goods[good].cost_float - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 }
}

/// The best offer when it is the best beyond doubt, and the others that were looked at; puts those back.
fn only_best(market: &Market<'_, '_>, run: &mut Run<'_>) -> Result<Option<(Offer, Vec<Offer>)>, Doubt> {
    let mut best: Option<Offer> = None;
    let mut others: Vec<Offer> = Vec::new();
    while let Some(waiting) = run.queue.pop() {
        if best.as_ref().is_some_and(|best| waiting.bound > best.high) {
            run.queue.push(waiting);
            break;
        }
        let Some(offer) = run.offer_by_floats(market, waiting.good)? else {
            continue;
        };
        let (winner, other) = match best.take() {
            Some(best) if best.high <= offer.high => (best, Some(offer)),
            earlier => (offer, earlier),
        };
        others.extend(other);
        best = Some(winner);
    }
    let Some(best) = best else { return Ok(None) };
    if others.iter().any(|other| other.low <= best.high) {
        return Err(Doubt);
    }
    run.queue.extend(others.iter().map(|other| Waiting { bound: other.low, good: other.good }));
    Ok(Some((best, others)))
}
