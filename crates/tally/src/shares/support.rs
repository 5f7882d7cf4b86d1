//! What the supporters of one plan would have paid for it in each round of a run without it. Exact.

use super::market::Market;
use super::run::Run;
use super::{ladder, write_down};
use crate::contest::Contest;
use crate::count::Halt;
use crate::per::ProjectIndex;
use crate::progress::Limits;
use crate::room::{Field, Room};
use crate::rule::{EqualShares, Utility};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

/// A purchase of the run, over the common denominator of all prices.
struct Price {
    project: ProjectIndex,
    /// Per utility before scaling.
    price: BigInt,
    scale: i64,
}

/// One supporter of the plan, with what is left of their money.
struct Supporter {
    weight: i128,
    /// What they get from the plan, before scaling.
    units: i64,
    money: BigInt,
    /// What they pay per price in each round, before scaling: 0 in rounds that are not theirs.
    dues: Vec<i64>,
}

/// Percent of the cost of `project`, rounded down, and the round in which it was highest; the field is without it.
pub(crate) fn strongest(
    contest: &Contest<'_>,
    shares: &EqualShares,
    field: &Field,
    step: u64,
    project: ProjectIndex,
) -> Result<(Option<u64>, Option<u32>), Halt> {
    let cost = contest.cost(project);
    if cost == 0 {
        return Ok((None, None));
    }
    let market = Market::new(contest, shares.utility, field);
    let endowment = ladder(contest, shares, field).at(step);
    // One run, about as long as the one that was counted.
    let mut run = Run::new(&market, Room::new(contest, field)?, Limits::NONE.looks);
    run.with(&market, &endowment)?;
    let exact = write_down::exact_prices(&market, &mut run);
    let denominator = exact.iter().fold(endowment.denom().clone(), |common, (_, price)| common.lcm(price.denom()));
    let whole = |value: &BigRational| value.numer() * (&denominator / value.denom());
    let scaled = matches!(shares.utility, Utility::Cost | Utility::PointsTimesCost);
    let scale = |project: ProjectIndex| if scaled { contest.cost(project).max(1) } else { 1 };
    let prices: Vec<Price> = exact
        .iter()
        .map(|(bought, price)| Price { project: *bought, price: whole(price), scale: scale(*bought) })
        .collect();
    let mut supporters = supporters(contest, &market, &prices, project, &whole(&endowment));
    let whole_cost = BigInt::from(cost) * &denominator;
    let mut best = (BigInt::zero(), None);
    for (round, paid) in (1_u32..).zip(&prices) {
        let raised = raised(&supporters, paid, scale(project));
        let percent = raised * 100 / (&whole_cost * paid.scale);
        if percent > best.0 {
            best = (percent, Some(round));
        }
        for supporter in &mut supporters {
            let due = supporter.dues.get(round as usize - 1).copied().unwrap_or(0);
            if due > 0 {
                supporter.money -= &paid.price * due;
                if supporter.money.is_negative() {
                    supporter.money = BigInt::zero();
                }
            }
        }
    }
    let left: BigInt = supporters.iter().map(|supporter| &supporter.money * supporter.weight).sum();
    let at_the_end = left * 100 / whole_cost;
    if at_the_end > best.0 {
        best = (at_the_end, None);
    }
    Ok((Some(best.0.to_u64().unwrap_or(u64::MAX)), best.1))
}

/// What they would pay together at the value of this purchase, times its scale.
fn raised(supporters: &[Supporter], paid: &Price, scale: i64) -> BigInt {
    let level = &paid.price * scale;
    let (mut poor, mut rich) = (BigInt::zero(), 0_i128);
    for supporter in supporters {
        let money = &supporter.money * paid.scale;
        if money < &level * supporter.units {
            poor += money * supporter.weight;
        } else {
            rich += supporter.weight * i128::from(supporter.units);
        }
    }
    poor + level * rich
}

fn supporters(
    contest: &Contest<'_>,
    market: &Market<'_, '_>,
    prices: &[Price],
    project: ProjectIndex,
    endowment: &BigInt,
) -> Vec<Supporter> {
    let units = |points: i64| if market.uniform { 1 } else { points.max(0) };
    let supporters = contest.supporters(project).map(|supporter| {
        let choices = contest.choices(supporter.ballot);
        let due = |paid: &Price| {
            choices.iter().find(|choice| choice.project == paid.project).map_or(0, |choice| units(choice.points))
        };
        Supporter {
            weight: i128::from(contest.weights[supporter.ballot]),
            units: units(supporter.points),
            money: endowment.clone(),
            dues: prices.iter().map(due).collect(),
        }
    });
    supporters.filter(|supporter| supporter.units > 0).collect()
}
