//! What can be bought with shares, and by whom: fixed for one election and one kind of utility.
//!
//! Shared by all steps of Add1. Never changes during a count.

use crate::contest::Contest;
use crate::per::{BallotIndex, Key, Per, ProjectIndex};
use crate::room::Field;
use crate::rule::Utility;
use num_traits::ToPrimitive;

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
    pub supporters: Vec<Share>,
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
    pub weights: Per<BallotIndex, f64>,
    /// Where the payments of each ballot are written; one place for each good on the ballot.
    pub payment_places: Per<BallotIndex, usize>,
    pub payment_count: usize,
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
        let mut goods = Vec::new();
        let mut free = Vec::new();
        let mut places: Per<BallotIndex, usize> = Per::filled(contest.weights.len(), 0);
        for project in field.candidates.iter().copied() {
            let good = good(contest, utility, project, uniform);
            if good.supporters.is_empty() {
                continue;
            }
            if good.cost == 0 {
                free.push(project);
                continue;
            }
            for share in &good.supporters {
                places[share.ballot] += 1;
            }
            goods.push(good);
        }
        let mut payment_count = 0;
        for places in places.as_mut_slice() {
            let room = std::mem::replace(places, payment_count);
            payment_count += room;
        }
        Self {
            contest,
            goods: Per::from_vec(goods),
            free,
            uniform,
            weights: Per::from_vec(contest.weights.iter().map(|whole| weight(*whole)).collect()),
            payment_places: places,
            payment_count,
            budget: field.budget,
        }
    }

    pub fn indices(&self) -> impl Iterator<Item = GoodIndex> + use<> {
        (0..u32::try_from(self.goods.len()).unwrap_or(u32::MAX)).map(GoodIndex)
    }
}

fn good(contest: &Contest<'_>, utility: Utility, project: ProjectIndex, uniform: bool) -> Good {
    let cost = contest.cost(project);
    let scale = if matches!(utility, Utility::Cost | Utility::PointsTimesCost) { cost.max(1) } else { 1 };
    let mut supporters = Vec::new();
    let (mut weight_sum, mut most) = (0_u64, 0_i64);
    let mut exact_sum = 0_i128;
    for supporter in contest.supporters(project) {
        let units = if uniform { 1 } else { supporter.points };
        let voters = contest.weights[supporter.ballot];
        if units <= 0 || voters == 0 {
            continue;
        }
        supporters.push(Share { ballot: supporter.ballot, utility: float(units) });
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
        supporters,
        weight: weight(weight_sum),
        utility: exact_sum.to_f64().unwrap_or(f64::INFINITY),
        most: float(most),
    }
}
