//! One run of Equal Shares: are these prices right?

use super::room::Room;
use super::ties::first;
use super::votes::Votes;
use super::{CertifiedRun, Refusal};
use crate::rule::{Completion, Endowment, EqualShares, Utility};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};
use std::cmp::Ordering;
use std::collections::HashSet;

/// What a run bought.
pub(super) struct Bought {
    /// Ids of its winners, free plans first.
    pub winners: Vec<String>,
    /// Per purchase: how many paid the cap, and how many less because it was their last money.
    pub payers: Vec<(i128, i128)>,
}

/// Checks a run, and leaves the room that its winners leave.
pub(super) fn check(
    votes: &Votes<'_>,
    shares: &EqualShares,
    room: &mut Room<'_>,
    run: &CertifiedRun,
) -> Result<Bought, Refusal> {
    let (dear, free): (Vec<usize>, Vec<usize>) =
        votes.buyable(shares.utility).into_iter().partition(|project| votes.price(*project) > 0);
    let mut winners: Vec<String> = Vec::new();
    for project in free {
        if room.may_win(votes, project) {
            room.take(votes, project);
            winners.push(votes.id(project));
        }
    }
    let mut payers = Vec::with_capacity(run.purchases.len());
    let mut book = Book::open(votes, shares, run);
    let mut open: HashSet<usize> = dear.into_iter().collect();
    for (number, purchase) in run.purchases.iter().enumerate() {
        let project = votes.number(&purchase.project)?;
        if !open.remove(&project) || !room.may_win(votes, project) {
            return Err(Refusal::UnknownPlan(purchase.project.clone()));
        }
        let price = book.whole(&per_weight(votes, votes.minor(&purchase.cap)));
        let (round, step) = (number + 1, run.step);
        let one = BigInt::one();
        // Somebody pays the cap: a higher one would prove nothing.
        let exact = book.raises(project, &price, &one) == Ordering::Equal && book.pays_in_full(project, &price, &one);
        if !exact {
            return Err(Refusal::Payments { step, round, project: purchase.project.clone() });
        }
        // At the winner's value no other plan may raise more than its cost; raising exactly that is a tie.
        let (above, below) = (price.clone() * book.scale(project).1, book.scale(project).0);
        let mut tied = vec![project];
        for other in open.iter().filter(|other| room.may_win(votes, **other)) {
            let (times, over) = book.scale(*other);
            let level = &above * &times;
            let under = &below * &over;
            match book.raises(*other, &level, &under) {
                Ordering::Less => {}
                Ordering::Equal if book.pays_in_full(*other, &level, &under) => tied.push(*other),
                // They raise it, or more, at less than this value.
                Ordering::Equal | Ordering::Greater => {
                    let better = votes.id(*other);
                    return Err(Refusal::NotTheBest { step, round, project: purchase.project.clone(), better });
                }
            }
        }
        let all_bought = |tied: &[usize]| {
            let later: HashSet<&String> = run.purchases.iter().skip(number).map(|bought| &bought.project).collect();
            tied.iter().all(|project| later.contains(&votes.id(*project)))
        };
        match first(votes, room.ties, &tied) {
            Some(goes_first) if goes_first == project => {}
            None if all_bought(&tied) => {}
            _ => return Err(Refusal::Tie { project: purchase.project.clone() }),
        }
        payers.push(book.payers(project, &price));
        book.pay(project, &price);
        room.take(votes, project);
        winners.push(purchase.project.clone());
    }
    let affordable = |project: &usize| room.may_win(votes, *project) && book.wealth(*project) >= book.cost(*project);
    match open.iter().find(|project| affordable(project)) {
        Some(project) => Err(Refusal::StillAffordable { step: run.step, project: votes.id(*project) }),
        None => Ok(Bought { winners, payers }),
    }
}

/// Everyone's money, as whole numbers over one denominator.
struct Book<'votes, 'election> {
    votes: &'votes Votes<'election>,
    utility: Utility,
    denominator: BigInt,
    money: Vec<BigInt>,
    /// Who supports each project: number of the ballot, utility before scaling.
    supporters: Vec<Vec<(usize, i128)>>,
}

impl<'votes, 'election> Book<'votes, 'election> {
    fn open(votes: &'votes Votes<'election>, shares: &EqualShares, run: &CertifiedRun) -> Self {
        let endowment = per_weight(votes, endowment(votes, shares, run.step));
        let caps = run.purchases.iter().map(|purchase| per_weight(votes, votes.minor(&purchase.cap)));
        let denominator = caps.fold(endowment.denom().clone(), |common, cap| common.lcm(cap.denom()));
        let most = votes.voters.iter().flat_map(|voter| &voter.points).map(|(project, _)| project + 1).max();
        let mut supporters = vec![Vec::new(); most.unwrap_or(0)];
        for (number, voter) in votes.voters.iter().enumerate().filter(|(_, voter)| voter.weight.is_positive()) {
            for (project, points) in &voter.points {
                let units = match shares.utility {
                    Utility::Cost | Utility::Cardinality => 1,
                    Utility::Points | Utility::PointsTimesCost => *points,
                };
                if let Some(list) = supporters.get_mut(*project).filter(|_| units > 0) {
                    list.push((number, units));
                }
            }
        }
        let each = endowment.numer() * (&denominator / endowment.denom());
        Self { votes, utility: shares.utility, denominator, money: vec![each; votes.voters.len()], supporters }
    }

    fn whole(&self, value: &BigRational) -> BigInt {
        value.numer() * (&self.denominator / value.denom())
    }

    fn cost(&self, project: usize) -> BigInt {
        BigInt::from(self.votes.price(project)) * &self.denominator
    }

    /// What a unit of utility is worth besides: the cost for cost utilities, as a fraction.
    fn scale(&self, project: usize) -> (BigInt, BigInt) {
        let scaled = matches!(self.utility, Utility::Cost | Utility::PointsTimesCost);
        (BigInt::from(if scaled { self.votes.price(project) } else { 1 }), BigInt::one())
    }

    /// Supporters of a project: what they weigh, utility before scaling, money of one of weight one.
    fn list(&self, project: usize) -> impl Iterator<Item = (&BigInt, i128, &BigInt)> {
        let list = self.supporters.get(project).map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(|(number, units)| {
            Some((&self.votes.voters.get(*number)?.weight, *units, self.money.get(*number)?))
        })
    }

    /// What supporters raise, each the smaller of their money and `level / below` per utility, beside the cost; both
    /// multiplied by `below`, so that all stays whole.
    fn raises(&self, project: usize, level: &BigInt, below: &BigInt) -> Ordering {
        let sum: BigInt =
            self.list(project).map(|(weight, units, money)| (level * units).min(money * below) * weight).sum();
        sum.cmp(&(self.cost(project) * below))
    }

    /// Whether any supporter has the money for `level / below` per utility.
    fn pays_in_full(&self, project: usize, level: &BigInt, below: &BigInt) -> bool {
        self.list(project).any(|(_, units, money)| money * below >= level * units)
    }

    /// How many supporters pay this price per utility, and how many pay their last money.
    fn payers(&self, project: usize, price: &BigInt) -> (i128, i128) {
        let (mut in_full, mut last) = (0, 0);
        for (number, units) in self.supporters.get(project).into_iter().flatten() {
            let (Some(voter), Some(money)) = (self.votes.voters.get(*number), self.money.get(*number)) else {
                continue;
            };
            if *money >= price * *units {
                in_full += voter.count;
            } else if money.is_positive() {
                last += voter.count;
            }
        }
        (in_full, last)
    }

    fn wealth(&self, project: usize) -> BigInt {
        self.list(project).map(|(weight, _, money)| money * weight).sum()
    }

    fn pay(&mut self, project: usize, price: &BigInt) {
        for (voter, units) in self.supporters.get(project).into_iter().flatten() {
            if let Some(money) = self.money.get_mut(*voter) {
                let left = &*money - price * *units;
                *money = if left.is_positive() { left } else { BigInt::zero() };
            }
        }
    }
}

/// Money of a ballot of weight one as money per weight of one after scaling.
fn per_weight(votes: &Votes<'_>, money: BigRational) -> BigRational {
    money / BigRational::from_integer(votes.weight_of_one.clone())
}

/// The share of a ballot of weight one at a step, in smallest units.
pub(super) fn endowment(votes: &Votes<'_>, shares: &EqualShares, step: u64) -> BigRational {
    let total = votes.total_weight.clone().max(BigInt::one());
    let mut share = BigRational::new(votes.weight_of_one.clone() * votes.budget(), total);
    let unit = votes.unit();
    if shares.endowment == Endowment::Whole {
        share = (share / &unit).floor() * &unit;
    }
    match &shares.completion {
        Completion::None => share,
        Completion::Add1 { step: size, .. } => share + &size.0 * unit * BigRational::from_integer(step.into()),
    }
}
