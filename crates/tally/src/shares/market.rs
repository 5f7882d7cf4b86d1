//! What can be bought with shares, and by whom: fixed for one election and one kind of utility.
//!
//! Shared by all steps of Add1. Never changes during a count.

use crate::contest::Contest;
use crate::per::{BallotIndex, Key, Per, ProjectIndex};
use crate::room::Field;
use crate::rule::Utility;
use num_traits::ToPrimitive;
use std::borrow::Cow;
use std::ops::Range;

/// Which good, as its position in the market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct GoodIndex(pub u32);

impl Key for GoodIndex {
    #[inline]
    fn position(self) -> usize {
        self.0 as usize
    }
}

/// One supporter of a good and what they get from it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    pub ballot: BallotIndex,
    /// Utility before scaling with the good: 1, or points. Whole and below 2^53, so exact.
    pub utility: f64,
}

/// A plan with a cost and supporters.
#[derive(Debug)]
pub(super) struct Good {
    pub project: ProjectIndex,
    /// Smallest units.
    pub cost: i64,
    pub cost_float: f64,
    /// What a utility of one is worth besides: the cost for cost utilities, otherwise 1.
    pub scale: i64,
    pub scale_float: f64,
    /// Where its supporters stand in the long list of the market.
    supporters: Range<usize>,
    /// Sum of weights.
    pub weight: f64,
    /// Sum of weight times utility; exact for counts, rounded for points.
    pub utility: f64,
    /// Highest utility of one supporter.
    pub most: f64,
}

/// All goods and all voters.
#[derive(Debug)]
pub(super) struct Market<'contest, 'election> {
    pub contest: &'contest Contest<'election>,
    pub goods: Per<GoodIndex, Good>,
    /// Plans with votes that cost nothing, in order of id.
    pub free: Vec<ProjectIndex>,
    /// Whether every supporter of a good gets the same from it.
    pub uniform: bool,
    /// Whether a good is worth its cost, times the points where there are any.
    pub by_cost: bool,
    pub weights: Per<BallotIndex, f64>,
    /// Supporters of all goods, one good after the other; lent by the contest where that has the same list.
    pub ballots: Cow<'contest, [BallotIndex]>,
    /// What they get from it; empty when that is one for all.
    pub utilities: Vec<f64>,
    /// In smallest units.
    pub budget: i64,
}

/// A whole number as float; exact up to 2^53, beyond that rounded, which every error bound allows for.
#[expect(clippy::cast_precision_loss, reason = "rounding of large whole numbers is inside the error bounds")]
pub(super) fn float(value: i64) -> f64 {
    value as f64
}

#[expect(clippy::cast_precision_loss, reason = "weights stay below 2^53, see Contest::new")]
pub(super) fn weight(value: u64) -> f64 {
    value as f64
}

impl<'contest, 'election> Market<'contest, 'election> {
    pub fn new(contest: &'contest Contest<'election>, utility: Utility, field: &Field) -> Self {
        let uniform = matches!(utility, Utility::Cost | Utility::Cardinality);
        let mut market = Self {
            contest,
            goods: Per::from_vec(Vec::new()),
            free: Vec::new(),
            uniform,
            by_cost: matches!(utility, Utility::Cost | Utility::PointsTimesCost),
            weights: Per::from_vec(contest.weights.iter().map(|whole| weight(*whole)).collect()),
            ballots: Cow::Owned(Vec::new()),
            utilities: Vec::new(),
            budget: field.budget,
        };
        let lent = market.can_borrow(field);
        if lent {
            market.ballots = Cow::Borrowed(contest.long_list());
        }
        let mut goods = Vec::new();
        for project in field.candidates.iter().copied() {
            let good = market.good(project, lent);
            if good.supporters.is_empty() {
                continue;
            }
            if good.cost > 0 {
                goods.push(good);
                continue;
            }
            market.free.push(project);
            if !lent {
                market.ballots.to_mut().truncate(good.supporters.start);
                market.utilities.truncate(good.supporters.start);
            }
        }
        market.goods = Per::from_vec(goods);
        market
    }

    /// Whether the contest's own list of supporters will do: every supporter counts as one, and not so much of the list
    /// is of plans that do not take part here that going through it would take longer.
    fn can_borrow(&self, field: &Field) -> bool {
        let candidates: usize = field.candidates.iter().map(|project| self.contest.span(*project).len()).sum();
        let nearly_all = candidates >= self.contest.long_list().len() / 8 * 7;
        self.uniform && nearly_all && self.contest.weights.iter().all(|weight| *weight > 0)
    }

    /// Adds the supporters of a project to the long list, unless that is lent.
    fn good(&mut self, project: ProjectIndex, lent: bool) -> Good {
        let contest = self.contest;
        let cost = contest.cost(project);
        let scale = if self.by_cost { cost.max(1) } else { 1 };
        let start = if lent { contest.span(project).start } else { self.ballots.len() };
        let (mut weight_sum, mut most, mut exact_sum) = (0_u64, 0_i64, 0_i128);
        for supporter in contest.supporters(project) {
            let units = if self.uniform { 1 } else { supporter.points };
            let voters = contest.weights[supporter.ballot];
            if units <= 0 || voters == 0 {
                continue;
            }
            if !lent {
                self.ballots.to_mut().push(supporter.ballot);
            }
            if !self.uniform {
                self.utilities.push(float(units));
            }
            weight_sum += voters;
            exact_sum += i128::from(units) * i128::from(voters);
            most = most.max(units);
        }
        Good {
            project,
            cost,
            cost_float: float(cost),
            scale,
            scale_float: float(scale),
            supporters: if lent { contest.span(project) } else { start..self.ballots.len() },
            weight: weight(weight_sum),
            utility: exact_sum.to_f64().unwrap_or(f64::INFINITY),
            most: float(most),
        }
    }

    /// Plans that take part and that nobody gets anything from: they cannot be bought.
    pub fn useless(&self, field: &Field) -> Vec<ProjectIndex> {
        let mut listed = Per::filled(self.contest.election.projects().len(), false);
        for project in self.goods.iter().map(|good| good.project).chain(self.free.iter().copied()) {
            listed[project] = true;
        }
        field.candidates.iter().copied().filter(|project| !listed[*project]).collect()
    }

    /// Everyone who supports a good.
    pub fn supporters(&self, good: &Good) -> impl Iterator<Item = Share> + '_ {
        let ballots = self.ballots.get(good.supporters.clone()).unwrap_or_default();
        let utilities = self.utilities.get(good.supporters.clone()).unwrap_or_default();
        let share = move |(place, ballot): (usize, &BallotIndex)| Share {
            ballot: *ballot,
            utility: utilities.get(place).copied().unwrap_or(1.0),
        };
        ballots.iter().enumerate().map(share)
    }

    /// The supporters of a good, and what they get from it; the latter is empty when that is one for all.
    pub fn lists(&self, good: GoodIndex) -> (&[BallotIndex], &[f64]) {
        let span = self.goods[good].supporters.clone();
        let ballots = self.ballots.get(span.clone()).unwrap_or_default();
        (ballots, self.utilities.get(span).unwrap_or_default())
    }

    pub fn indices(&self) -> impl Iterator<Item = GoodIndex> + use<> {
        (0..u32::try_from(self.goods.len()).unwrap_or(u32::MAX)).map(GoodIndex)
    }
}
