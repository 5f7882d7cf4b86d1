//! Where the money of one plan's supporters went: what they paid in which round, and what they had left.
//!
//! Worked out anew from the published prices of a result, exactly, for a plan that won as for one that lost.
//! Decides nothing and searches nothing.

use crate::contest::Contest;
use crate::count::CountError;
use crate::election::Election;
use crate::fraction::Fraction;
use crate::outcome::{Decided, Rounded};
use crate::per::{BallotIndex, ProjectIndex};
use crate::rule::{Method, Utility};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use serde::{Deserialize, Serialize};

/// What the supporters of one plan did with their money, in units of currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spending {
    /// The plan.
    pub project: String,
    /// How many ballots name it, those for whom it is worth nothing left out.
    pub supporters: u64,
    /// What these had together at the start.
    pub money: Rounded,
    /// What they paid, in order of rounds; rounds in which none of them paid are left out.
    pub rounds: Vec<PaidInRound>,
    /// What they had left together at the end.
    pub left: Rounded,
}

/// What the supporters of one plan paid in one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidInRound {
    /// Number of the round, as in [`Decided::rounds`].
    pub round: u32,
    /// The winner of that round.
    pub project: String,
    /// What they paid for it together.
    pub money: Rounded,
    /// How many of them paid.
    pub supporters: u64,
}

/// Where the money of the supporters of the plan with this id went. `None` when there is no such plan, or when
/// voters had no money of their own: a rule other than Equal Shares, or areas counted apart.
pub fn spending(election: &Election, result: &Decided, id: &str) -> Result<Option<Spending>, CountError> {
    let (Method::EqualShares(shares), Some(endowment), Some(project)) =
        (&result.rule.method, &result.endowment, election.find(id))
    else {
        return Ok(None);
    };
    let contest = Contest::new(election, &result.rule)?;
    let prices = Prices::new(election, result, endowment);
    let units = |points: i64| match shares.utility {
        Utility::Cost | Utility::Cardinality => 1,
        Utility::Points | Utility::PointsTimesCost => points,
    };
    let mut sums = vec![(BigInt::zero(), 0_u64); prices.rounds.len()];
    let (mut supporters, mut weight, mut left) = (0_u64, BigInt::zero(), BigInt::zero());
    for supporter in contest.supporters(project).filter(|supporter| units(supporter.points) > 0) {
        let ballot = supporter.ballot;
        supporters += contest.count(ballot);
        weight += contest.weights[ballot];
        let rest = prices.pay(&contest, ballot, units, |place, paid| {
            if let Some(sum) = sums.get_mut(place) {
                sum.0 += paid * contest.weights[ballot];
                sum.1 += contest.count(ballot);
            }
        });
        left += rest * contest.weights[ballot];
    }
    let money = |whole: &BigInt| prices.money(whole, contest.weight_scale);
    let paid = prices.rounds.iter().zip(&sums).filter(|(_, (sum, _))| sum.is_positive());
    let rounds = paid.map(|((round, winner, _), (sum, supporters))| PaidInRound {
        round: *round,
        project: election.project(*winner).id.clone(),
        money: money(sum),
        supporters: *supporters,
    });
    Ok(Some(Spending {
        project: id.to_owned(),
        supporters,
        money: money(&(&prices.endowment * weight)),
        rounds: rounds.collect(),
        left: money(&left),
    }))
}

/// All prices of a result as whole numbers over one denominator, so that paying needs no fractions.
struct Prices {
    denominator: BigInt,
    endowment: BigInt,
    /// Number of the round, its winner, and the price per utility.
    rounds: Vec<(u32, ProjectIndex, BigInt)>,
}

impl Prices {
    fn new(election: &Election, result: &Decided, endowment: &Fraction) -> Self {
        let paid = || result.rounds.iter().filter_map(|round| Some((round, &round.payment.as_ref()?.cap)));
        let denominator =
            paid().fold(endowment.denominator().clone(), |common, (_, cap)| common.lcm(cap.denominator()));
        let whole = |share: &Fraction| share.numerator() * (&denominator / share.denominator());
        let priced = |(round, cap): (&crate::outcome::Round, &Fraction)| {
            Some((round.number, election.find(&round.project)?, whole(cap)))
        };
        let rounds = paid().filter_map(priced).collect();
        let endowment = whole(endowment);
        Self { denominator, endowment, rounds }
    }

    /// Lets one ballot of weight one pay round after round; gives what it has left.
    fn pay(
        &self,
        contest: &Contest<'_>,
        ballot: BallotIndex,
        units: impl Fn(i64) -> i64,
        mut paid: impl FnMut(usize, BigInt),
    ) -> BigInt {
        let mut money = self.endowment.clone();
        for (place, (_, winner, price)) in self.rounds.iter().enumerate() {
            let choice = contest.choices(ballot).iter().find(|choice| choice.project == *winner);
            let units = choice.map_or(0, |choice| units(choice.points));
            if units > 0 && money.is_positive() {
                let amount = (price * units).min(money.clone());
                money -= &amount;
                paid(place, amount);
            }
        }
        money
    }

    /// A sum over weights, in units of currency.
    fn money(&self, whole: &BigInt, weight_scale: u64) -> Rounded {
        let hundredths = BigRational::new(whole * 100, &self.denominator * weight_scale).round();
        Rounded(hundredths.to_i64().unwrap_or(i64::MAX))
    }
}
