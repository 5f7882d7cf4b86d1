//! A second Equal Shares, as slow and plain as its definition, to hold the fast one against.
//!
//! One voter at a time, exact fractions everywhere, no merging, no bounds, no floats.

use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use tally::{Completion, Election, EqualShares, Stop, Utility};

fn whole(value: i64) -> BigRational {
    BigRational::from_integer(value.into())
}

/// One voter: utility per project (0: not chosen).
type Voter = Vec<i64>;

fn voters(election: &Election) -> Vec<Voter> {
    let mut voters = Vec::new();
    for ballot in election.ballots().iter() {
        let mut voter = vec![0; election.projects().len()];
        for choice in ballot.choices {
            voter[choice.project.position()] = if election.kind.has_points() { choice.points } else { 1 };
        }
        for _ in 0..ballot.count {
            voters.push(voter.clone());
        }
    }
    voters
}

fn utility(kind: Utility, points: i64, cost: i64) -> BigRational {
    match kind {
        Utility::Cost => whole(i64::from(points > 0) * cost.max(1)),
        Utility::Cardinality => whole(i64::from(points > 0)),
        Utility::Points => whole(points.max(0)),
        Utility::PointsTimesCost => whole(points.max(0) * cost.max(1)),
    }
}

/// Ties by lowest id, which is lowest position.
fn one_run(election: &Election, voters: &[Voter], kind: Utility, endowment: &BigRational) -> Vec<usize> {
    run_telling(election, voters, kind, endowment, None, |_, _| {})
}

/// The same without one of the projects; tells everyone's money and the price per utility before each purchase, and
/// the money alone at the end.
fn run_telling(
    election: &Election,
    voters: &[Voter],
    kind: Utility,
    endowment: &BigRational,
    without: Option<usize>,
    mut tell: impl FnMut(&[BigRational], Option<&BigRational>),
) -> Vec<usize> {
    let costs: Vec<i64> = election.projects().iter().map(|project| project.cost.minor()).collect();
    let gain = |voter: &Voter, project: usize| utility(kind, voter[project], costs[project]);
    let supported = |project: &usize| voters.iter().any(|voter| !gain(voter, *project).is_zero());
    let open = |project: &usize| Some(*project) != without;
    let mut winners: Vec<usize> =
        (0..costs.len()).filter(|project| costs[*project] == 0).filter(open).filter(supported).collect();
    let mut money = vec![endowment.clone(); voters.len()];
    loop {
        let mut best: Option<(BigRational, usize)> = None;
        let dear = |project: &usize| costs[*project] > 0 && !winners.contains(project);
        for project in (0..costs.len()).filter(open).filter(dear) {
            let price = price(voters, &money, whole(costs[project]), |voter| gain(voter, project));
            let offer = price.map(|price| (price, project));
            best = match (best, offer) {
                (Some(best), Some(offer)) if offer.0 < best.0 => Some(offer),
                (best, offer) => best.or(offer),
            };
        }
        tell(&money, best.as_ref().map(|(price, _)| price));
        let Some((price, project)) = best else {
            return winners;
        };
        for (voter, money) in voters.iter().zip(&mut money) {
            let due = &price * gain(voter, project);
            *money = if due < *money { &*money - due } else { BigRational::zero() };
        }
        winners.push(project);
    }
}

fn price(
    voters: &[Voter],
    money: &[BigRational],
    cost: BigRational,
    gain: impl Fn(&Voter) -> BigRational,
) -> Option<BigRational> {
    let mut supporters: Vec<(BigRational, BigRational)> = voters
        .iter()
        .zip(money)
        .map(|(voter, money)| (money.clone(), gain(voter)))
        .filter(|(_, gain)| !gain.is_zero())
        .collect();
    if supporters.iter().map(|(money, _)| money).sum::<BigRational>() < cost || supporters.is_empty() {
        return None;
    }
    supporters.sort_by_key(|(money, gain)| money / gain);
    let mut open = cost;
    let mut gains: BigRational = supporters.iter().map(|(_, gain)| gain).sum();
    for (money, gain) in &supporters {
        let price = &open / &gains;
        if &price * gain <= *money {
            return Some(price);
        }
        open -= money;
        gains -= gain;
    }
    unreachable!("the supporters have enough together")
}

/// Winners in order of selection and the number of steps.
pub fn equal_shares(election: &Election, shares: &EqualShares) -> (Vec<String>, u64) {
    let voters = voters(election);
    let cost =
        |winners: &[usize]| -> i64 { winners.iter().map(|winner| election.projects()[*winner].cost.minor()).sum() };
    let names = |winners: &[usize]| winners.iter().map(|winner| election.projects()[*winner].id.clone()).collect();
    let first = whole(election.budget.minor()) / whole(voters.len().max(1).to_i64().unwrap());
    let run = |step: u64, size: &BigRational| {
        one_run(election, &voters, shares.utility, &(&first + size * whole(step.to_i64().unwrap())))
    };
    let Completion::Add1 { step: size, stop } = &shares.completion else {
        return (names(&run(0, &BigRational::zero())), 0);
    };
    let size: BigRational = BigRational::new(size.numerator().clone(), size.denominator().clone());
    let supported = |project: usize| {
        voters
            .iter()
            .any(|voter| !utility(shares.utility, voter[project], election.projects()[project].cost.minor()).is_zero())
    };
    let mut before = Vec::new();
    for step in 0_u64.. {
        let winners = run(step, &size);
        if cost(&winners) > election.budget.minor() {
            return (names(&before), step.saturating_sub(1));
        }
        let left = election.budget.minor() - cost(&winners);
        let mut losers =
            (0..election.projects().len()).filter(|project| supported(*project) && !winners.contains(project));
        let stops = match stop {
            Stop::Exhaustive => losers.all(|project| election.projects()[project].cost.minor() > left),
            Stop::Overspend => losers.next().is_none(),
        };
        if stops {
            return (names(&winners), step);
        }
        before = winners;
    }
    unreachable!("steps never end")
}

/// The highest percentage of a project's cost that its supporters would have paid in any round of a run without it, or
/// have left at the end; rounded down.
pub fn effective_support(election: &Election, shares: &EqualShares, project: usize) -> Option<u64> {
    let voters = voters(election);
    let endowment = whole(election.budget.minor()) / whole(voters.len().max(1).to_i64().unwrap());
    let cost = election.projects()[project].cost.minor();
    let mut best = BigRational::zero();
    run_telling(election, &voters, shares.utility, &endowment, Some(project), |money, price| {
        let pays = voters.iter().zip(money).map(|(voter, money)| {
            let gain = utility(shares.utility, voter[project], cost);
            match price {
                _ if gain.is_zero() => BigRational::zero(),
                Some(price) => money.clone().min(price * gain),
                None => money.clone(),
            }
        });
        best = best.clone().max(pays.sum());
    });
    (cost > 0).then(|| (best * whole(100) / whole(cost)).to_integer().to_u64().unwrap())
}

/// Whether all plans with a vote fit together: then growing shares are not needed.
pub fn everything_fits(election: &Election) -> bool {
    let voted = |project: &usize| {
        election
            .ballots()
            .iter()
            .any(|ballot| ballot.choices.iter().any(|choice| choice.project.position() == *project))
    };
    let all = (0..election.projects().len()).filter(voted).map(|project| election.projects()[project].cost.minor());
    all.sum::<i64>() <= election.budget.minor()
}
