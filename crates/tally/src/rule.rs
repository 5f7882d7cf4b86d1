//! A counting rule as data: what a frame stores, a command line takes and a result repeats.
//!
//! Every choice a city can make is a field here, with a name from the field. Amounts are written in whole
//! units of currency as text ("2500", "0.80"), so a rule means the same for every election. Never counts.

use crate::fraction::Fraction;
use serde::{Deserialize, Serialize};

/// How an election is counted, complete: with the same ballots it always gives the same result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The main procedure.
    pub method: Method,
    /// What decides between equals, first key first.
    #[serde(default)]
    pub ties: Vec<TieKey>,
    /// What a plan needs before it takes part; all must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub minimums: Vec<Minimum>,
    /// The most that may go to one theme or area.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caps: Vec<Cap>,
    /// Sets of plans of which at most one can win.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusions: Vec<Vec<String>>,
    /// How many points each place of an ordinal ballot gives. Empty: the longest ballot's length for the
    /// first place, one less for each next place (Krakow: 3, 2, 1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points_by_rank: Vec<u32>,
    /// How much the ballots of a group weigh. Empty: all weigh one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weights: Vec<GroupWeight>,
    /// Small plans whose votes count more (Antwerp: up to 5,000 euro counts double).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small_plans: Option<SmallPlans>,
    /// Areas or themes that are counted apart, each with its own money or number of plans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
}

/// The main procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Method {
    /// Most votes first.
    Greedy(Greedy),
    /// Every voter gets an equal share of the money to spend with others.
    EqualShares(EqualShares),
    /// Voters earn money at equal speed and buy a plan as soon as they can (sequential Phragmén).
    Phragmen,
    /// In turn the plan that leaves the least well represented supporter best off.
    MaximinSupport,
    /// Themes or areas take turns in proportion to their votes (D'Hondt).
    Dhondt {
        /// What the parties are.
        by: GroupBy,
    },
}

/// Greedy: walk down the list of plans and pay what fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Greedy {
    /// What puts one plan above another.
    pub order: GreedyOrder,
    /// What happens at the first plan that does not fit.
    pub misfit: Misfit,
    /// What happens with money that is left.
    pub leftover: Leftover,
    /// Whether plans without any vote are paid at the end when they fit.
    pub unsupported: bool,
}

impl Default for Greedy {
    fn default() -> Self {
        Self { order: GreedyOrder::Votes, misfit: Misfit::Skip, leftover: Leftover::Keep, unsupported: false }
    }
}

/// What puts one plan above another in a greedy list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GreedyOrder {
    /// Number of ballots (weighted, if the rule has weights).
    Votes,
    /// Number of points.
    Points,
    /// Number of ballots per unit of money.
    VotesPerCost,
    /// Number of points per unit of money.
    PointsPerCost,
}

/// What greedy does with a plan that does not fit in the money left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misfit {
    /// Pass it over and look at the next.
    Skip,
    /// Stop there.
    Stop,
    /// Stop there, but pay that plan too, from other money, when at least this share of its cost is left
    /// (Poznań: 0.8).
    StopOrOvershoot {
        /// Between 0 and 1.
        least_share: Fraction,
    },
}

/// What happens with money that is left after greedy stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leftover {
    /// It stays.
    Keep,
    /// Next plans that fit are paid, highest first, caps left aside (Amsterdam).
    NextThatFits,
    /// The next plans on the list are paid, caps left aside, until one does not fit: that one gets all that is left as
    /// a part of its cost (Amsterdam).
    PartOfNext,
}

/// Method of Equal Shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EqualShares {
    /// What a voter gets out of a winning plan.
    pub utility: Utility,
    /// Whether a voter's share is rounded down to whole units first.
    pub endowment: Endowment,
    /// What is done with money that nobody can spend.
    pub completion: Completion,
    /// Whether plans that still fit are paid at the end, most votes first.
    pub fill: bool,
    /// Whether the result is given up when more voters prefer the greedy one.
    pub comparison: Comparison,
}

impl Default for EqualShares {
    fn default() -> Self {
        Self {
            utility: Utility::Cost,
            endowment: Endowment::Exact,
            completion: Completion::None,
            fill: false,
            comparison: Comparison::None,
        }
    }
}

/// What a voter gets out of a winning plan that they chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Utility {
    /// Its cost (all cities; equalshares.net).
    Cost,
    /// One, whatever it costs; favours cheap plans.
    Cardinality,
    /// The points on the ballot.
    Points,
    /// The points on the ballot times the cost.
    PointsTimesCost,
}

/// A voter's first share of the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endowment {
    /// Budget divided by ballots, as a fraction.
    Exact,
    /// Rounded down to whole units of currency.
    Whole,
}

/// What Equal Shares does with money that nobody can spend together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// It stays.
    None,
    /// Every share grows by `step` until the result would cost more than the budget (Add1).
    Add1 {
        /// In units of currency; usually 1.
        step: Fraction,
        /// When to stop.
        stop: Stop,
    },
}

/// When the growing of shares stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// As soon as no plan with a vote fits in the money left, or the next step would overspend.
    Exhaustive,
    /// Only when the next step would overspend (Wieliczka 2023, Assen 2024).
    Overspend,
}

/// The comparison step: is there a majority that got more out of the greedy result?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// Not done.
    None,
    /// Ballots with more winners in one result than in the other are compared.
    Winners,
    /// Only whether a ballot has a winner at all is compared ("exclusion ratio").
    AnyWinner,
}

/// What decides between plans that are equal for the rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieKey {
    /// The cheaper one first.
    Cost,
    /// The dearer one first (Krakow 2022).
    HighestCost,
    /// The one on more ballots first.
    Votes,
    /// The one with more points first.
    Points,
    /// The one that stands first in this published lot. Plans not in the list are not decided by it.
    Lot(Vec<String>),
    /// The one whose id comes first, compared as text ("10" before "9").
    Id,
}

/// What a plan needs before it takes part in the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Minimum {
    /// At least this many ballots.
    Votes(Fraction),
    /// At least this many points.
    Points(Fraction),
    /// On at least this share of all ballots.
    ShareOfBallots(Fraction),
    /// On at least this part of the share of the budget that it asks for (Świecie: 1/3).
    ShareOfCost(Fraction),
}

/// Theme or area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// [`Project::categories`](crate::Project::categories).
    Category,
    /// [`Project::neighborhoods`](crate::Project::neighborhoods).
    Neighborhood,
}

/// The most that may go to one theme or area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cap {
    /// Theme or area.
    pub by: GroupBy,
    /// Its name, as on the plans.
    pub name: String,
    /// Money or number of plans.
    pub most: Limit,
}

/// Money or a number of plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// In units of currency.
    Money(Fraction),
    /// Number of plans ("seats").
    Plans(u32),
}

/// How much the ballots of one group weigh.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupWeight {
    /// [`Group::voting_method`](crate::Group::voting_method) of the ballots.
    pub voting_method: String,
    /// Which share of the whole these ballots have together, such as 0.2 for online and 0.8 for tables.
    pub share: Fraction,
}

/// Plans up to a cost whose votes count more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmallPlans {
    /// The highest cost of a small plan, in units of currency.
    pub up_to: Fraction,
    /// How many times each vote counts.
    pub times: u32,
}

/// Areas or themes that are counted apart by the same method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// Theme or area.
    pub by: GroupBy,
    /// What each of them has to divide; plans outside all parts cannot win.
    pub parts: Vec<Part>,
}

/// One part of a split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name, as on the plans.
    pub name: String,
    /// Money or number of plans.
    pub most: Limit,
}

impl Rule {
    /// A rule with only a main procedure and a tie order.
    pub fn new(method: Method, ties: Vec<TieKey>) -> Self {
        Self {
            method,
            ties,
            minimums: Vec::new(),
            caps: Vec::new(),
            exclusions: Vec::new(),
            points_by_rank: Vec::new(),
            weights: Vec::new(),
            small_plans: None,
            split: None,
        }
    }

    /// Most votes first, skipping what does not fit: what nearly every city does.
    pub fn greedy(ties: Vec<TieKey>) -> Self {
        Self::new(Method::Greedy(Greedy::default()), ties)
    }

    /// Most votes first, stopping at the first plan that does not fit.
    pub fn greedy_no_skip(ties: Vec<TieKey>) -> Self {
        Self::new(Method::Greedy(Greedy { misfit: Misfit::Stop, ..Greedy::default() }), ties)
    }

    /// Equal Shares with cost utilities and nothing after it.
    pub fn equal_shares(ties: Vec<TieKey>) -> Self {
        Self::new(Method::EqualShares(EqualShares::default()), ties)
    }

    /// Equal Shares with cost utilities and Add1 in steps of one unit.
    pub fn equal_shares_add1(stop: Stop, fill: bool, ties: Vec<TieKey>) -> Self {
        let completion = Completion::Add1 { step: Fraction::one(), stop };
        Self::new(Method::EqualShares(EqualShares { completion, fill, ..EqualShares::default() }), ties)
    }

    /// The advice for a new budget: Equal Shares, Add1 to the exhaustive stop, greedy fill, ties by lower
    /// cost, more votes and a published lot.
    pub fn advised() -> Self {
        Self::equal_shares_add1(Stop::Exhaustive, true, vec![TieKey::Cost, TieKey::Votes, TieKey::Lot(Vec::new())])
    }
}
