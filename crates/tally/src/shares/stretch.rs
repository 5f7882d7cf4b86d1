//! Many steps of Add1 at once: proves that a whole stretch of endowments has the same winners.
//!
//! Why it works. Take one order of buying. With a higher endowment nobody has less at any point of that order,
//! and no price is higher: by induction, a richer group pays a lower price each, and who pays less keeps more.
//! So when, round by round, the winner's price at the low end is below every rival's price at the high end, and
//! what nobody can pay at the high end is left over, that order is the order for every endowment between.
//! Floats with bounds on both ends; any doubt means no proof, and the steps are then counted one by one.

use super::market::{GoodIndex, Market};
use super::run::{Doubt, Offer, Run, Waiting};
use num_rational::BigRational;

/// Runs both ends side by side. True: every endowment between has the winners, cost and room that `low` now has.
pub(super) fn same_throughout(
    market: &Market<'_, '_>,
    low: &mut Run<'_>,
    high: &mut Run<'_>,
    ends: (&BigRational, &BigRational),
) -> bool {
    low.start(market, ends.0);
    high.start(market, ends.1);
    loop {
        match only_best(market, low) {
            Err(Doubt) => return false,
            Ok(None) => return nothing_left(market, high),
            Ok(Some(best)) => {
                let Ok(Some(same)) = no_rival(market, high, &best) else {
                    return false;
                };
                low.pay(market, &best);
                high.pay(market, &same);
                low.refresh_when_vague(market);
                high.refresh_when_vague(market);
            }
        }
    }
}

/// The best offer when it is the best beyond doubt; puts the others back.
fn only_best(market: &Market<'_, '_>, run: &mut Run<'_>) -> Result<Option<Offer>, Doubt> {
    let mut best: Option<Offer> = None;
    let mut aside: Vec<Waiting> = Vec::new();
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
        aside.extend(other.map(|other| Waiting { bound: other.low, good: other.good }));
        best = Some(winner);
    }
    let Some(best) = best else { return Ok(None) };
    if aside.iter().any(|other| other.bound <= best.high) {
        return Err(Doubt);
    }
    run.queue.extend(aside);
    Ok(Some(best))
}

/// The same good's offer at the high end, when no rival comes near the price of the low end.
fn no_rival(market: &Market<'_, '_>, run: &mut Run<'_>, best: &Offer) -> Result<Option<Offer>, Doubt> {
    let mut same = None;
    let mut aside: Vec<(f64, GoodIndex)> = Vec::new();
    while let Some(waiting) = run.queue.pop() {
        if waiting.bound > best.high {
            run.queue.push(waiting);
            break;
        }
        match run.offer_by_floats(market, waiting.good)? {
            Some(offer) if offer.good == best.good => same = Some(offer),
            Some(offer) if offer.low <= best.high => return Err(Doubt),
            Some(offer) => aside.push((offer.low, offer.good)),
            None => {}
        }
    }
    for (bound, good) in aside {
        run.queue.push(Waiting { bound, good });
    }
    Ok(same)
}

/// Whether nobody can pay any further good, beyond doubt.
fn nothing_left(market: &Market<'_, '_>, run: &mut Run<'_>) -> bool {
    while let Some(waiting) = run.queue.pop() {
        if !matches!(run.offer_by_floats(market, waiting.good), Ok(None)) {
            return false;
        }
    }
    true
}
