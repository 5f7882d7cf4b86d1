//! The ballots as the checker sees them: counted anew, one by one.

use super::weights::Weights;
use super::{Checked, Fault, Refusal};
use crate::amount::Amount;
use crate::election::{BallotKind, Election, Project};
use crate::fraction::{Fraction, decimal_text};
use crate::outcome::{Compared, Decided, Phase, Standing};
use crate::rule::{Comparison, GroupBy, Method, Minimum, Rule, Utility};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::collections::{HashMap, HashSet};

/// One distinct ballot: voters, what they weigh together, and points per project number.
pub(super) struct Voter {
    pub count: i128,
    pub weight: BigInt,
    pub points: Vec<(usize, i128)>,
}

/// All that the checker knows.
pub(super) struct Votes<'election> {
    election: &'election Election,
    pub voters: Vec<Voter>,
    /// Number of ballots.
    pub total: i128,
    /// What they weigh together, and what a ballot of weight one weighs.
    pub total_weight: BigInt,
    pub weight_of_one: BigInt,
    ballots_with: Vec<i128>,
    weighted: Vec<BigInt>,
    points: Vec<BigInt>,
    barred: Vec<bool>,
}

impl<'election> Votes<'election> {
    pub fn new(election: &'election Election, rule: &Rule) -> Result<Self, Refusal> {
        let weights = Weights::new(election, rule)?;
        let count = election.projects().len();
        let longest = election.ballots().iter().map(|ballot| ballot.choices.len()).max().unwrap_or(0);
        let limit = election.meta("max_length").and_then(|text| text.parse().ok()).unwrap_or(0).max(longest);
        let by_rank = |rank: usize| match rule.points_by_rank.get(rank) {
            Some(points) => i128::from(*points),
            None if rule.points_by_rank.is_empty() => i128::try_from(limit.saturating_sub(rank)).unwrap_or(0),
            None => 0,
        };
        let mut all = Self {
            election,
            voters: Vec::new(),
            total: 0,
            total_weight: BigInt::zero(),
            weight_of_one: weights.scale.clone(),
            ballots_with: vec![0; count],
            weighted: vec![BigInt::zero(); count],
            points: vec![BigInt::zero(); count],
            barred: vec![false; count],
        };
        for ballot in election.ballots().iter() {
            let ordinal = election.kind == BallotKind::Ordinal;
            let points = ballot.choices.iter().enumerate().map(|(rank, choice)| {
                (choice.project.position(), if ordinal { by_rank(rank) } else { i128::from(choice.points) })
            });
            let weight = weights.of(&ballot.group.voting_method) * ballot.count;
            let voter = Voter { count: i128::from(ballot.count), weight, points: points.collect() };
            all.total += voter.count;
            all.total_weight += &voter.weight;
            for (project, points) in &voter.points {
                add(&mut all.ballots_with, *project, voter.count);
                add(&mut all.weighted, *project, voter.weight.clone());
                add(&mut all.points, *project, &voter.weight * *points);
            }
            all.voters.push(voter);
        }
        all.count_small_plans_more(rule);
        for project in 0..count {
            let below = rule.minimums.iter().any(|minimum| !all.reaches(project, minimum));
            if let Some(barred) = all.barred.get_mut(project) {
                *barred = below;
            }
        }
        Ok(all)
    }

    fn count_small_plans_more(&mut self, rule: &Rule) {
        let Some(small) = &rule.small_plans else { return };
        let limit = self.minor(&small.up_to);
        for (project, listed) in self.election.projects().iter().enumerate() {
            if BigRational::from_integer(listed.cost.minor().into()) <= limit {
                for counts in [&mut self.weighted, &mut self.points] {
                    if let Some(count) = counts.get_mut(project) {
                        *count *= small.times;
                    }
                }
            }
        }
    }

    fn reaches(&self, project: usize, minimum: &Minimum) -> bool {
        let whole = |value: i128| BigRational::from_integer(value.into());
        let votes = whole(self.votes(project));
        match minimum {
            Minimum::Votes(least) => votes >= least.0,
            Minimum::Points(least) => {
                let step = BigInt::from(10).pow(u32::from(self.election.points_decimals));
                BigRational::new(self.points(project), step * &self.weight_of_one) >= least.0
            }
            Minimum::ShareOfBallots(least) => votes >= &least.0 * whole(self.total),
            Minimum::ShareOfCost(least) => {
                let budget = whole(self.budget());
                votes * budget >= &least.0 * whole(self.total) * whole(self.price(project))
            }
        }
    }

    pub fn votes(&self, project: usize) -> i128 {
        self.ballots_with.get(project).copied().unwrap_or(0)
    }

    /// Votes after weights and doubling of small plans.
    pub fn weighted(&self, project: usize) -> BigInt {
        self.weighted.get(project).cloned().unwrap_or_default()
    }

    /// Points after the same.
    pub fn points(&self, project: usize) -> BigInt {
        self.points.get(project).cloned().unwrap_or_default()
    }

    /// Cost of one project, in smallest units.
    pub fn price(&self, project: usize) -> i128 {
        self.election.projects().get(project).map_or(0, |project| i128::from(project.cost.minor()))
    }

    pub fn budget(&self) -> i128 {
        i128::from(self.election.budget.minor())
    }

    /// One unit of currency in smallest units.
    pub fn unit(&self) -> BigRational {
        BigRational::from_integer(BigInt::from(10).pow(u32::from(self.election.decimals)))
    }

    pub fn plans(&self) -> usize {
        self.ballots_with.len()
    }

    /// The themes or areas of a project.
    pub fn names(&self, project: usize, by: GroupBy) -> &'election [String] {
        let names = |project: &'election Project| match by {
            GroupBy::Category => project.categories.as_slice(),
            GroupBy::Neighborhood => project.neighborhoods.as_slice(),
        };
        self.election.projects().get(project).map_or(&[], names)
    }

    pub fn id(&self, project: usize) -> String {
        self.election.projects().get(project).map_or_else(String::new, |project| project.id.clone())
    }

    pub fn number(&self, id: &str) -> Result<usize, Refusal> {
        self.election.find(id).map(|index| index.position()).ok_or_else(|| Refusal::UnknownPlan(id.to_owned()))
    }

    /// Those of them that somebody gets something out of.
    pub fn buyable(&self, utility: Utility) -> Vec<usize> {
        let by_points = matches!(utility, Utility::Points | Utility::PointsTimesCost);
        let has_points: HashSet<usize> = self
            .voters
            .iter()
            .filter(|voter| voter.weight > BigInt::zero())
            .flat_map(|voter| &voter.points)
            .filter(|(_, points)| *points > 0)
            .map(|(project, _)| *project)
            .collect();
        self.candidates().filter(|project| !by_points || has_points.contains(project)).collect()
    }

    /// Projects that take part and have a vote.
    pub fn candidates(&self) -> impl Iterator<Item = usize> + '_ {
        self.taking_part().filter(|project| self.weighted.get(*project) > Some(&BigInt::zero()))
    }

    /// Projects that take part and have none.
    pub fn unsupported(&self) -> impl Iterator<Item = usize> + '_ {
        self.taking_part().filter(|project| self.weighted.get(*project) <= Some(&BigInt::zero()))
    }

    fn taking_part(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.ballots_with.len()).filter(|project| self.barred.get(*project) == Some(&false))
    }

    pub fn cost(&self, ids: &[String]) -> i128 {
        ids.iter().filter_map(|id| self.number(id).ok()).map(|project| self.price(project)).sum()
    }

    /// Votes, costs, sums and standings as the result gives them.
    pub fn check_numbers(&self, result: &Decided) -> Result<(), Refusal> {
        self.same_money(Checked::Budget, result.budget, self.budget())?;
        same(Checked::Ballots, result.ballots, self.total)?;
        same(Checked::Plans, result.projects.len(), self.ballots_with.len())?;
        self.same_money(Checked::TotalCost, result.total_cost, self.cost(&result.winners))?;
        let partly = self.check_rounds(result)?;
        let winners = self.check_winners(result)?;
        for listed in &result.projects {
            let id = || listed.id.clone();
            let project = self.number(&listed.id)?;
            same(Checked::Votes { project: id() }, listed.votes, self.votes(project))?;
            self.same_money(Checked::Cost { project: id() }, listed.cost, self.price(project))?;
            let found = (winners.contains(&project), partly == Some(project));
            if (listed.standing == Standing::Won, listed.standing == Standing::PartlyPaid) != found {
                return Err(Refusal::Standing(id()));
            }
        }
        self.check_voters(result, &winners)
    }

    /// What voters got.
    fn check_voters(&self, result: &Decided, winners: &HashSet<usize>) -> Result<(), Refusal> {
        let on = |voter: &Voter| voter.points.iter().filter(|(project, _)| winners.contains(project)).count() as i128;
        let without: i128 = self.voters.iter().filter(|voter| on(voter) == 0).map(|voter| voter.count).sum();
        same(Checked::WithoutWinner, result.voters.without_winner, without)?;
        let chosen: i128 = self.voters.iter().map(|voter| voter.count * on(voter)).sum();
        let mean = BigRational::new(chosen.into(), self.total.max(1).into());
        same(Checked::MeanWinners, &result.voters.mean_winners, Fraction(mean))
    }

    /// Rounds lead to the winners and the money that is left; gives the plan that was paid in part.
    fn check_rounds(&self, result: &Decided) -> Result<Option<usize>, Refusal> {
        let (mut left, mut partly, mut winners) = (self.budget(), None, result.winners.iter());
        for round in &result.rounds {
            let project = self.number(&round.project)?;
            let price = self.price(project);
            if winners.as_slice().first() == Some(&round.project) {
                winners.next();
            } else if partly.replace(project).is_some() {
                return Err(Refusal::Course(Fault::RoundsAndWinners));
            }
            // Money from elsewhere, and a part, take all there is.
            let all = round.phase == Phase::Overshoot || partly == Some(project);
            let paid = if all { left.min(price) } else { price };
            left -= paid;
            let id = || round.project.clone();
            self.same_money(Checked::Paid { project: id() }, round.paid, paid)?;
            self.same_money(Checked::LeftAfter { project: id() }, round.left, left)?;
        }
        if winners.next().is_some() {
            return Err(Refusal::Course(Fault::RoundsAndWinners));
        }
        self.same_money(Checked::Left, result.left, left)?;
        Ok(partly)
    }

    /// Every winner is on the list, once, and could take part.
    fn check_winners(&self, result: &Decided) -> Result<HashSet<usize>, Refusal> {
        let unsupported = matches!(&result.rule.method, Method::Greedy(greedy) if greedy.unsupported);
        let candidates: HashSet<usize> =
            if unsupported { self.taking_part().collect() } else { self.candidates().collect() };
        let mut seen = HashSet::new();
        for id in &result.winners {
            let project = self.number(id)?;
            if !seen.insert(project) {
                return Err(Refusal::UnknownPlan(id.clone()));
            }
            if !candidates.contains(&project) {
                return Err(Refusal::Barred(id.clone()));
            }
        }
        Ok(seen)
    }

    pub fn check_comparison(&self, kind: Comparison, said: &Compared) -> Result<(), Refusal> {
        let numbers =
            |ids: &[String]| ids.iter().map(|id| self.number(id)).collect::<Result<HashSet<usize>, Refusal>>();
        let (greedy, shares) = (numbers(&said.greedy_winners)?, numbers(&said.equal_shares_winners)?);
        let mut counts: HashMap<std::cmp::Ordering, i128> = HashMap::new();
        for voter in &self.voters {
            let score = |winners: &HashSet<usize>| {
                let all = voter.points.iter().filter(|(project, _)| winners.contains(project)).count();
                if kind == Comparison::AnyWinner { all.min(1) } else { all }
            };
            *counts.entry(score(&greedy).cmp(&score(&shares))).or_default() += voter.count;
        }
        let found = |order| counts.get(&order).copied().unwrap_or(0);
        same(Checked::PreferGreedy, said.prefer_greedy, found(std::cmp::Ordering::Greater))?;
        same(Checked::PreferEqualShares, said.prefer_equal_shares, found(std::cmp::Ordering::Less))
    }

    /// Refuses an amount that is not what was found, in smallest units.
    fn same_money(&self, what: Checked, said: Amount, found: i128) -> Result<(), Refusal> {
        if i128::from(said.minor()) == found {
            return Ok(());
        }
        let decimals = self.election.decimals;
        let found = decimal_text(&found.into(), usize::from(decimals));
        Err(Refusal::Wrong { what, said: said.to_decimal(decimals), found })
    }

    /// In smallest units.
    pub fn minor(&self, units: &Fraction) -> BigRational {
        &units.0 * self.unit()
    }
}

fn add<Sum: std::ops::AddAssign>(sums: &mut [Sum], project: usize, value: Sum) {
    if let Some(sum) = sums.get_mut(project) {
        *sum += value;
    }
}

/// Refuses when what was said is not what was found.
#[expect(clippy::needless_pass_by_value, reason = "plain numbers, which callers make on the spot")]
pub(super) fn same<Said: ToString, Found: ToString>(what: Checked, said: Said, found: Found) -> Result<(), Refusal> {
    let (said, found) = (said.to_string(), found.to_string());
    if said == found {
        return Ok(());
    }
    Err(Refusal::Wrong { what, said, found })
}
