//! The ballots as the checker sees them: counted anew, one by one.

use super::Refusal;
use super::weights::Weights;
use crate::election::{BallotKind, Election, Project};
use crate::fraction::Fraction;
use crate::rule::{GroupBy, Minimum, Rule, Utility};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use std::collections::HashSet;

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
            Minimum::Points(least) => self.points_fraction(project) >= least.0,
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

    /// Votes of a project as a number of ballots of weight one.
    pub fn votes_fraction(&self, project: usize) -> BigRational {
        BigRational::new(self.weighted(project), self.weight_of_one.clone())
    }

    /// Its points in the writing of the ballots.
    pub fn points_fraction(&self, project: usize) -> BigRational {
        let decimals = BigInt::from(10).pow(u32::from(self.election.points_decimals));
        BigRational::new(self.points(project), decimals * &self.weight_of_one)
    }

    /// What the kind of ballot counts.
    pub fn natural_score(&self, project: usize) -> BigRational {
        match self.election.kind {
            BallotKind::Approval | BallotKind::ChooseOne | BallotKind::Knapsack => self.votes_fraction(project),
            BallotKind::Ordinal | BallotKind::Cumulative | BallotKind::Scoring => self.points_fraction(project),
        }
    }

    pub fn decimals(&self) -> u8 {
        self.election.decimals
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

    pub fn taking_part(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.ballots_with.len()).filter(|project| self.barred.get(*project) == Some(&false))
    }

    pub fn cost(&self, ids: &[String]) -> i128 {
        ids.iter().filter_map(|id| self.number(id).ok()).map(|project| self.price(project)).sum()
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
