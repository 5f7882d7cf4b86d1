//! What a ballot of each group weighs: counted anew, as whole numbers over one scale.

use super::Refusal;
use crate::election::Election;
use crate::rule::Rule;
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::One;
use std::collections::HashMap;

/// Weights of one ballot.
pub(super) struct Weights {
    /// What a ballot of weight one weighs.
    pub scale: BigInt,
    /// Per way of voting; empty when all ballots weigh the same.
    by_method: HashMap<String, BigInt>,
}

impl Weights {
    /// Each group weighs its share of all ballots, whatever its size.
    pub fn new(election: &Election, rule: &Rule) -> Result<Self, Refusal> {
        if rule.weights.is_empty() {
            return Ok(Self { scale: BigInt::one(), by_method: HashMap::new() });
        }
        let mut members: HashMap<&str, u64> = HashMap::new();
        for ballot in election.ballots().iter() {
            *members.entry(ballot.group.voting_method.as_str()).or_default() += ballot.count;
        }
        let total = BigInt::from(election.ballots().total());
        let mut exact = Vec::with_capacity(members.len());
        for (method, count) in members.into_iter().filter(|(_, count)| *count > 0) {
            let Some(weight) = rule.weights.iter().find(|weight| weight.voting_method == method) else {
                return Err(Refusal::GroupWithoutWeight(method.to_owned()));
            };
            exact.push((method.to_owned(), &weight.share.0 * BigRational::new(total.clone(), count.into())));
        }
        let scale = exact.iter().fold(BigInt::one(), |scale, (_, weight)| scale.lcm(weight.denom()));
        let whole = |weight: &BigRational| weight.numer() * (&scale / weight.denom());
        let by_method = exact.iter().map(|(method, weight)| (method.clone(), whole(weight))).collect();
        Ok(Self { scale, by_method })
    }

    /// What one ballot of this group weighs.
    pub fn of(&self, method: &str) -> BigInt {
        if self.by_method.is_empty() { BigInt::one() } else { self.by_method.get(method).cloned().unwrap_or_default() }
    }
}
