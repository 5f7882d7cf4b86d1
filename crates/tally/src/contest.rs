//! An election made ready for one rule: who takes part, who supports it, what a vote weighs.
//!
//! Everything here is a whole number; weights of groups are scaled up until they are. Never chooses.

use crate::ballots::Choices;
use crate::count::CountError;
use crate::election::{BallotKind, Election};
use crate::fraction::Fraction;
use crate::outcome::Reason;
use crate::per::{BallotIndex, Per, ProjectIndex};
use crate::rule::{Minimum, Rule};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use std::borrow::Cow;
use std::ops::Range;

/// One supporter of a project.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Supporter {
    pub ballot: BallotIndex,
    pub points: i64,
}

/// A span of a long list.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    start: usize,
    end: usize,
}

/// An election made ready for one rule.
#[derive(Debug)]
pub(crate) struct Contest<'election> {
    pub election: &'election Election,
    pub rule: &'election Rule,
    /// Weight of each distinct ballot: voters times weight, scaled to whole numbers.
    pub weights: Per<BallotIndex, u64>,
    /// Sum of all weights, empty ballots included.
    pub total_weight: u64,
    /// What a ballot of weight one weighs after scaling.
    pub weight_scale: u64,
    /// Number of ballots with each project.
    pub votes: Per<ProjectIndex, u64>,
    /// The same after weights and doubling of small plans, scaled.
    pub weighted_votes: Per<ProjectIndex, i128>,
    /// Points after weights and doubling, scaled.
    pub points: Per<ProjectIndex, i128>,
    /// Why a project does not take part; `None` when it does.
    pub barred: Per<ProjectIndex, Option<Reason>>,
    /// Points of all choices: those of the election itself, unless ranks give points. Empty where there are none.
    points_given: Cow<'election, [i64]>,
    /// Supporters of all projects, one project after the other, and the points that each gives.
    supporters: Vec<BallotIndex>,
    supporter_points: Vec<i64>,
    project_spans: Per<ProjectIndex, Span>,
}

impl<'election> Contest<'election> {
    pub fn new(election: &'election Election, rule: &'election Rule) -> Result<Self, CountError> {
        let weighing = Weighing::new(election, rule)?;
        let ranks = RankPoints::new(election, rule);
        let ballots = election.ballots();
        let mut ranked = Vec::new();
        let mut weights = Vec::with_capacity(ballots.distinct());
        let count = election.projects().len();
        let mut votes: Per<ProjectIndex, u64> = Per::filled(count, 0);
        for ballot in ballots.iter() {
            let weight =
                ballot.count.checked_mul(weighing.of(&ballot.group.voting_method)).ok_or(CountError::TooLarge)?;
            for project in ballot.choices.projects() {
                votes[*project] += ballot.count;
            }
            if ranks.ordinal {
                ranked.extend((0..ballot.choices.len()).map(|rank| ranks.points(rank)));
            }
            weights.push(weight);
        }
        let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        // 2^53: the float filter of Equal Shares holds sums of weights exactly.
        let total_weight = u64::try_from(total).ok().filter(|total| *total < 1 << 53).ok_or(CountError::TooLarge)?;
        let mut contest = Self {
            election,
            rule,
            weights: Per::from_vec(weights),
            total_weight,
            weight_scale: weighing.scale,
            votes,
            weighted_votes: Per::filled(count, 0),
            points: Per::filled(count, 0),
            barred: Per::filled(count, None),
            points_given: if ranks.ordinal { Cow::Owned(ranked) } else { Cow::Borrowed(&ballots.points) },
            supporters: Vec::new(),
            supporter_points: Vec::new(),
            project_spans: Per::filled(count, Span::default()),
        };
        contest.index_supporters();
        contest.add_scores()?;
        contest.apply_minimums();
        Ok(contest)
    }

    /// Turns "ballot has projects" into "project has ballots", by counting first and filling after.
    fn index_supporters(&mut self) {
        let mut sizes: Per<ProjectIndex, usize> = Per::filled(self.project_spans.len(), 0);
        for project in &self.election.ballots().projects {
            sizes[*project] += 1;
        }
        let mut start = 0;
        for project in self.election.indices() {
            self.project_spans[project] = Span { start, end: start };
            start += sizes[project];
        }
        self.supporters = vec![BallotIndex(0); start];
        self.supporter_points = vec![0; self.points_given.len()];
        for number in self.ballots() {
            let (start, end) = self.election.ballots().span(number);
            for choice in Choices::part(&self.election.ballots().projects, &self.points_given, start, end) {
                let place = &mut self.project_spans[choice.project].end;
                if let Some(cell) = self.supporters.get_mut(*place) {
                    *cell = number;
                }
                if let Some(cell) = self.supporter_points.get_mut(*place) {
                    *cell = choice.points;
                }
                *place += 1;
            }
        }
    }

    fn add_scores(&mut self) -> Result<(), CountError> {
        let small = self.rule.small_plans.as_ref();
        let limit = small.map(|small| small.up_to.0.clone() * BigRational::from_integer(self.minor_per_unit()));
        for project in self.election.indices() {
            let cost = BigRational::from_integer(self.cost(project).into());
            let times = match (small, &limit) {
                (Some(small), Some(limit)) if cost <= *limit => i128::from(small.times),
                _ => 1,
            };
            let (mut votes, mut points) = (0_i128, 0_i128);
            for supporter in self.supporters(project) {
                let weight = i128::from(self.weights[supporter.ballot]);
                votes += weight;
                points = points.checked_add(weight * i128::from(supporter.points)).ok_or(CountError::TooLarge)?;
            }
            self.weighted_votes[project] = votes.checked_mul(times).ok_or(CountError::TooLarge)?;
            self.points[project] = points.checked_mul(times).ok_or(CountError::TooLarge)?;
        }
        Ok(())
    }

    fn apply_minimums(&mut self) {
        let ballots = Fraction::whole(self.election.ballots().total());
        for project in self.election.indices() {
            let votes = Fraction::whole(self.votes[project]);
            let points = self.points_fraction(project);
            for minimum in &self.rule.minimums {
                let (found, needed) = match minimum {
                    Minimum::Votes(needed) => (&votes, needed.clone()),
                    Minimum::Points(needed) => (&points, needed.clone()),
                    Minimum::ShareOfBallots(share) => (&votes, Fraction(&share.0 * &ballots.0)),
                    Minimum::ShareOfCost(share) => (&votes, self.share_of_cost(share, project, &ballots)),
                };
                if *found < needed && self.barred[project].is_none() {
                    let (minimum, found) = (minimum.clone(), found.clone());
                    self.barred[project] = Some(Reason::BelowMinimum { minimum, needed, found });
                }
            }
        }
    }

    /// votes / ballots >= share * cost / budget, written for votes.
    fn share_of_cost(&self, share: &Fraction, project: ProjectIndex, ballots: &Fraction) -> Fraction {
        let budget = BigInt::from(self.election.budget.minor());
        if self.cost(project) == 0 || share.is_zero() {
            return Fraction::zero();
        }
        if budget.is_zero() {
            // Any share of nothing is more than everyone together can ask for.
            return Fraction(&ballots.0 + BigRational::from_integer(1.into()));
        }
        Fraction(&share.0 * &ballots.0 * BigRational::new(self.cost(project).into(), budget))
    }

    pub fn supporters(&self, project: ProjectIndex) -> impl Iterator<Item = Supporter> + '_ {
        let span = self.project_spans[project];
        let ballots = self.supporters.get(span.start..span.end).unwrap_or_default();
        let points = self.supporter_points.get(span.start..span.end).unwrap_or_default();
        let supporter = move |(place, ballot): (usize, &BallotIndex)| Supporter {
            ballot: *ballot,
            points: points.get(place).copied().unwrap_or(0),
        };
        ballots.iter().enumerate().map(supporter)
    }

    /// The long list of the supporters of all projects, and where those of one project stand in it.
    pub fn long_list(&self) -> &[BallotIndex] {
        &self.supporters
    }

    pub fn span(&self, project: ProjectIndex) -> Range<usize> {
        let span = self.project_spans[project];
        span.start..span.end
    }

    #[inline]
    pub fn choices(&self, ballot: BallotIndex) -> Choices<'_> {
        let (start, end) = self.election.ballots().span(ballot);
        Choices::part(&self.election.ballots().projects, &self.points_given, start, end)
    }

    /// Voters behind a distinct ballot, without weights.
    pub fn count(&self, ballot: BallotIndex) -> u64 {
        self.election.ballots().count(ballot)
    }

    pub fn ballots(&self) -> impl Iterator<Item = BallotIndex> + use<> {
        (0..u32::try_from(self.weights.len()).unwrap_or(u32::MAX)).map(BallotIndex)
    }

    /// In smallest units.
    pub fn cost(&self, project: ProjectIndex) -> i64 {
        self.election.project(project).cost.minor()
    }

    pub fn id(&self, project: ProjectIndex) -> String {
        self.election.project(project).id.clone()
    }

    pub fn ids(&self, projects: &[ProjectIndex]) -> Vec<String> {
        projects.iter().map(|project| self.id(*project)).collect()
    }

    pub fn takes_part(&self, project: ProjectIndex) -> bool {
        self.barred[project].is_none()
    }

    pub fn minor_per_unit(&self) -> BigInt {
        crate::amount::minor_per_unit(self.election.decimals)
    }

    /// Weighted votes as a number of ballots of weight one.
    pub fn votes_fraction(&self, project: ProjectIndex) -> Fraction {
        Fraction(BigRational::new(self.weighted_votes[project].into(), self.weight_scale.into()))
    }

    /// Weighted points in the writing of the ballots.
    pub fn points_fraction(&self, project: ProjectIndex) -> Fraction {
        let scale = BigInt::from(self.weight_scale) * crate::amount::minor_per_unit(self.election.points_decimals);
        Fraction(BigRational::new(self.points[project].into(), scale))
    }

    /// The score that fits the kind of ballot.
    pub fn natural_score(&self, project: ProjectIndex) -> Fraction {
        match self.election.kind {
            BallotKind::Approval | BallotKind::ChooseOne | BallotKind::Knapsack => self.votes_fraction(project),
            BallotKind::Ordinal | BallotKind::Cumulative | BallotKind::Scoring => self.points_fraction(project),
        }
    }
}

/// Points of ranks for ordinal ballots.
struct RankPoints<'rule> {
    ordinal: bool,
    longest: usize,
    published: &'rule [u32],
}

impl<'rule> RankPoints<'rule> {
    fn new(election: &Election, rule: &'rule Rule) -> Self {
        let limit = election.meta("max_length").and_then(|text| text.parse().ok());
        let longest = election.ballots().iter().map(|ballot| ballot.choices.len()).max().unwrap_or(0);
        Self {
            ordinal: election.kind == BallotKind::Ordinal,
            longest: limit.map_or(longest, |limit: usize| limit.max(longest)),
            published: &rule.points_by_rank,
        }
    }

    fn points(&self, rank: usize) -> i64 {
        if self.published.is_empty() {
            return i64::try_from(self.longest.saturating_sub(rank)).unwrap_or(i64::MAX);
        }
        self.published.get(rank).map_or(0, |points| i64::from(*points))
    }
}

/// What one ballot of each group weighs, as whole numbers.
struct Weighing {
    scale: u64,
    groups: Vec<(String, u64)>,
}

impl Weighing {
    fn new(election: &Election, rule: &Rule) -> Result<Self, CountError> {
        if rule.weights.is_empty() {
            return Ok(Self { scale: 1, groups: Vec::new() });
        }
        let total = BigInt::from(election.ballots().total());
        let mut exact: Vec<(String, BigRational)> = Vec::new();
        for weight in &rule.weights {
            let method = &weight.voting_method;
            let members = election.ballots().iter().filter(|ballot| ballot.group.voting_method == *method);
            let count: u64 = members.map(|ballot| ballot.count).sum();
            // A group without ballots has nothing to weigh; its share falls away.
            if count > 0 {
                exact.push((method.clone(), &weight.share.0 * BigRational::new(total.clone(), count.into())));
            }
        }
        for group in election.ballots().groups() {
            if !rule.weights.iter().any(|weight| weight.voting_method == group.voting_method) {
                return Err(CountError::GroupWithoutWeight(group.voting_method.clone()));
            }
        }
        let scale = exact.iter().fold(BigInt::from(1), |scale, (_, weight)| scale.lcm(weight.denom()));
        let whole = |weight: &BigRational| (weight * BigRational::from_integer(scale.clone())).to_integer().to_u64();
        let groups =
            exact.iter().map(|(name, weight)| whole(weight).map(|whole| (name.clone(), whole))).collect::<Option<_>>();
        Ok(Self { scale: scale.to_u64().ok_or(CountError::TooLarge)?, groups: groups.ok_or(CountError::TooLarge)? })
    }

    fn of(&self, voting_method: &str) -> u64 {
        if self.groups.is_empty() {
            return 1;
        }
        self.groups.iter().find(|(name, _)| name == voting_method).map_or(0, |(_, weight)| *weight)
    }
}
