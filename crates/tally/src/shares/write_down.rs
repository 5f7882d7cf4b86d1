//! Writes the course of the last run down: exact prices, who paid, and why others lost.

use super::market::{Good, Market};
use super::purse::NEVER;
use super::run::{Fate, Run};
use crate::certify::Purchase;
use crate::contest::Contest;
use crate::course::{Course, MOST_LISTED, Paid};
use crate::fraction::Fraction;
use crate::outcome::{Candidate, Payment, Phase, Reason, Rounded, Spent};
use crate::per::ProjectIndex;
use crate::ties::tie;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

/// A share per weight of one in smallest units as a share per ballot of weight one in units of currency.
pub(super) fn endowment(contest: &Contest<'_>, share: &BigRational) -> Fraction {
    Fraction(share * BigRational::new(contest.weight_scale.into(), contest.minor_per_unit()))
}

/// Numbers of this election for writing floats in units of currency and ballots.
struct Scales {
    unit: f64,
    weight: f64,
}

impl Scales {
    fn new(contest: &Contest<'_>) -> Self {
        Self {
            unit: contest.minor_per_unit().to_f64().unwrap_or(1.0),
            weight: super::market::weight(contest.weight_scale),
        }
    }

    fn money(&self, minor: f64) -> Rounded {
        Rounded::from_f64(minor / self.unit)
    }
}

/// Who won, and no more.
pub(super) fn winners(market: &Market<'_, '_>, run: &Run<'_>, course: &mut Course) {
    let mut left = i128::from(market.budget);
    for project in &run.winners {
        left -= i128::from(market.contest.cost(*project));
        course.choose(market.contest, *project, Phase::Main, Fraction::zero(), left, None);
    }
}

/// Free plans first, then one round for each purchase.
pub(super) fn rounds(market: &Market<'_, '_>, run: &mut Run<'_>, share: &BigRational, course: &mut Course) {
    let contest = market.contest;
    course.endowment = Some(endowment(contest, share));
    run.ledger.catch_up(market, &run.purse);
    let free = run.winners.len() - run.purse.bought.len();
    let mut left = i128::from(market.budget);
    for project in run.winners.iter().take(free) {
        course.choose(contest, *project, Phase::Free, contest.natural_score(*project), left, None);
    }
    for (number, bought) in run.purse.bought.iter().enumerate() {
        let good = &market.goods[bought.good];
        left -= i128::from(good.cost);
        let note = run.notes.get(number);
        let tie = note.and_then(|note| note.tie.as_ref()).map(|(between, by)| tie(contest, between, *by));
        let price = run.ledger.price(number).unwrap_or_else(BigRational::zero);
        course.choose(contest, good.project, Phase::Main, effective_votes(market, good, &price), left, tie);
        let (payment, payers) = payment(market, run, number, good, &price);
        let candidates = note.map_or(&[][..], |note| &note.candidates[..]);
        let candidates =
            candidates.iter().map(|(good, value)| candidate(market, &market.goods[*good], *value)).collect();
        let scales = Scales::new(contest);
        let per_supporter = scales.money(good.cost_float / (payers / scales.weight));
        course.paid_by_supporters(Paid { payment, candidates, per_supporter });
    }
}

/// What was bought, at which exact price per utility, in smallest units per weight of one.
pub(super) fn exact_prices(market: &Market<'_, '_>, run: &mut Run<'_>) -> Vec<(ProjectIndex, BigRational)> {
    run.ledger.catch_up(market, &run.purse);
    let price = |number| run.ledger.price(number).unwrap_or_else(BigRational::zero);
    let bought = run.purse.bought.iter().enumerate();
    bought.map(|(number, bought)| (market.goods[bought.good].project, price(number))).collect()
}

/// The same for a certificate.
pub(super) fn purchases(market: &Market<'_, '_>, run: &mut Run<'_>) -> Vec<Purchase> {
    let contest = market.contest;
    let exact = exact_prices(market, run).into_iter();
    exact.map(|(project, price)| Purchase { project: contest.id(project), cap: endowment(contest, &price) }).collect()
}

/// Cost over the highest payment: for cost utilities the number the method maximises; for other utilities the
/// utility bought per unit of currency.
fn effective_votes(market: &Market<'_, '_>, good: &Good, price: &BigRational) -> Fraction {
    let contest = market.contest;
    if price.is_zero() {
        return Fraction::zero();
    }
    let scale = BigRational::from_integer(contest.weight_scale.into());
    let worth = if market.by_cost {
        BigRational::from_integer(good.cost.into())
    } else {
        BigRational::from_integer(contest.minor_per_unit())
    };
    Fraction(worth / (price * scale))
}

fn candidate(market: &Market<'_, '_>, good: &Good, value: f64) -> Candidate {
    let scales = Scales::new(market.contest);
    let worth = if market.by_cost { 1.0 } else { scales.unit };
    Candidate {
        project: market.contest.id(good.project),
        effective_votes: Rounded::from_f64(worth / (value * scales.weight)),
    }
}

/// Who paid, and the weight of all who paid: supporters whose money was gone before are not among them.
fn payment(market: &Market<'_, '_>, run: &Run<'_>, number: usize, good: &Good, price: &BigRational) -> (Payment, f64) {
    let (mut in_full, mut with_their_last_money, mut payers) = (0, 0, 0.0);
    for share in market.supporters(good) {
        let count = market.contest.count(share.ballot);
        match run.purse.exhausted[share.ballot] {
            NEVER => in_full += count,
            round if round as usize > number => in_full += count,
            round if round as usize == number && run.ledger.has_money(market, &run.purse, share.ballot) => {
                with_their_last_money += count;
            }
            _ => continue,
        }
        payers += market.weights[share.ballot];
    }
    (Payment { cap: endowment(market.contest, price), in_full, with_their_last_money }, payers)
}

/// Why each good that was not bought was not, with where its supporters' money went.
pub(super) fn losers(market: &Market<'_, '_>, run: &Run<'_>, course: &mut Course) {
    let won = crate::result::is_winner(market.contest, &course.winners());
    let mut spent = vec![(0.0, 0); run.purse.bought.len()];
    for index in market.indices() {
        let good = &market.goods[index];
        if won[good.project] {
            continue;
        }
        let scales = Scales::new(market.contest);
        let reason = match &run.fates[index] {
            Fate::Misfit(misfit) => misfit.clone().into_reason(market.contest, run.room_left().left),
            Fate::TooPoorAtStart => Reason::TooFewVotes { money: scales.money(good.weight * run.purse.endowment) },
            Fate::Open | Fate::TooPoor => supporters_spent(market, run, good, &scales, &mut spent),
        };
        course.lose(good.project, reason);
    }
}

/// `spent` has a place for each round and is all zero, before and after: with very many plans and rounds, one for each
/// plan would take too long.
fn supporters_spent(
    market: &Market<'_, '_>,
    run: &Run<'_>,
    good: &Good,
    scales: &Scales,
    spent: &mut [(f64, u64)],
) -> Reason {
    let mut touched: Vec<usize> = Vec::new();
    let mut money = 0.0;
    for share in market.supporters(good) {
        let weight = market.weights[share.ballot];
        let mut left = run.purse.endowment;
        let utility = |round: usize| utility(market, run, share.ballot, round);
        let mut pay = |round: usize, amount: f64| {
            if let Some(cell) = spent.get_mut(round) {
                if cell.1 == 0 {
                    touched.push(round);
                }
                cell.0 += amount * weight;
                cell.1 += market.contest.count(share.ballot);
            }
        };
        for round in run.purse.payments(market, share.ballot) {
            let round = round as usize;
            let price = run.purse.bought.get(round).map_or(0.0, |bought| bought.price);
            let amount = price * utility(round);
            left -= amount;
            pay(round, amount);
        }
        match run.purse.exhausted[share.ballot] {
            NEVER => money += left * weight,
            round => pay(round as usize, left),
        }
    }
    let on = touched.into_iter().filter_map(|round| {
        let (amount, supporters) = spent.get_mut(round).map(std::mem::take)?;
        let bought = run.purse.bought.get(round).filter(|_| amount > 0.0)?;
        Some((amount, supporters, market.goods[bought.good].project))
    });
    let mut on: Vec<(f64, u64, ProjectIndex)> = on.collect();
    on.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.2.cmp(&right.2)));
    let on = on
        .into_iter()
        .take(MOST_LISTED)
        .map(|(amount, supporters, project)| Spent {
            project: market.contest.id(project),
            money: scales.money(amount),
            supporters,
        })
        .collect();
    Reason::SupportersSpent { money: scales.money(money), on }
}

fn utility(market: &Market<'_, '_>, run: &Run<'_>, ballot: crate::per::BallotIndex, round: usize) -> f64 {
    if market.uniform {
        return 1.0;
    }
    let project = run.purse.bought.get(round).map(|bought| market.goods[bought.good].project);
    let choice = market.contest.choices(ballot).iter().find(|choice| Some(choice.project) == project);
    choice.map_or(0.0, |choice| super::market::float(choice.points))
}
