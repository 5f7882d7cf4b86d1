//! What a count gives back: the winners, and everything a person needs to understand and check them.
//!
//! Plain data that reads and writes as JSON. Amounts are whole numbers of the smallest unit
//! ([`Amount`]); shares of money are exact [`Fraction`]s in units of currency. What is published is the same in
//! another writing of money, see [`Report`](crate::Report): hence the parameter `Money` of some types.

use crate::amount::Amount;
use crate::ballots::Group;
use crate::fraction::Fraction;
use crate::rule::{GroupBy, Minimum, Rule};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A count either decides or says for whom a lot must be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The rule decided everything.
    Decided(Box<Decided>),
    /// The published tie order does not say who wins; a drawn lot must be added to the rule.
    LotNeeded(Box<LotNeeded>),
}

/// A tie that the rule does not settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotNeeded {
    /// The rule as it was counted.
    pub rule: Rule,
    /// Ids of the plans that are equal, in order of id. Draw an order of all of them, put it in
    /// [`TieKey::Lot`](crate::TieKey::Lot) and count again.
    pub tied: Vec<String>,
    /// For Add1: at which step the tie came up; otherwise 0.
    pub step: u64,
    /// In which round of that step, from 1.
    pub round: u32,
    /// Winners before the tie, in order of selection. With Add1 these are of one step only and may change.
    pub winners_so_far: Vec<String>,
}

/// A complete result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The rule as it was counted.
    pub rule: Rule,
    /// How many decimals the amounts have.
    pub decimals: u8,
    /// The money there was.
    pub budget: Amount,
    /// Number of ballots, empty ones included.
    pub ballots: u64,
    /// Ids in order of selection. A plan that is paid in part is not among them.
    pub winners: Vec<String>,
    /// What the winners cost together, with money from elsewhere included.
    pub total_cost: Amount,
    /// Budget that nobody gets.
    pub left: Amount,
    /// Each ballot's share of the money in units of currency, for Equal Shares.
    pub endowment: Option<Fraction>,
    /// How many times the shares grew (k), for Add1.
    pub steps: Option<u64>,
    /// Why the count ended.
    pub stopped_because: StoppedBecause,
    /// Every choice, in order.
    pub rounds: Vec<Round>,
    /// Every plan, in order of id.
    pub projects: Vec<ProjectResult>,
    /// The comparison step, when the rule has one; `None` where parts were counted apart, each with its own.
    pub comparison: Option<Compared>,
    /// What voters got.
    pub voters: VoterStatistics,
    /// What areas got.
    pub neighborhoods: Vec<NeighborhoodResult>,
}

/// Why a count ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StoppedBecause {
    /// All plans that take part are paid.
    EverythingFits,
    /// The end of the list was reached.
    EndOfList,
    /// A plan did not fit and the rule stops there.
    DidNotFit,
    /// Nobody can afford a further plan.
    NobodyCanAfford,
    /// No plan with votes fits in the money left.
    Exhausted,
    /// One step further the winners would cost more than the budget.
    NextStepOverspends,
    /// One step further nothing would change, however often.
    NothingLeftToBuy,
    /// More voters preferred the greedy result.
    GreedyPreferred,
    /// Every part was counted apart.
    Parts,
}

/// In which part of the rule a plan was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Everything fits, so everything is paid.
    EverythingFits,
    /// The plan costs nothing.
    Free,
    /// The main procedure.
    Main,
    /// Greedy fill after Equal Shares.
    Fill,
    /// Leftover money.
    Leftover,
    /// Paid with money from elsewhere as well.
    Overshoot,
    /// Plans without votes, at the end.
    Unsupported,
}

/// One choice of the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round<Money = Amount> {
    /// From 1.
    pub number: u32,
    /// Which part of the rule.
    pub phase: Phase,
    /// The plan that was chosen.
    pub project: String,
    /// What it was chosen for: votes, points, or, for Equal Shares, the effective vote count (cost utilities:
    /// cost divided by the highest payment), exact.
    pub score: Fraction,
    /// What its supporters paid, for Equal Shares.
    pub payment: Option<Payment>,
    /// What it gets from this budget.
    pub paid: Money,
    /// Budget left after it.
    pub left: Money,
    /// Plans that were equal, and what decided.
    pub tie: Option<Tie>,
    /// For Equal Shares: the plans that supporters could still pay, with their effective vote count, highest
    /// first, a hundred of them at most; the chosen one included.
    pub candidates: Vec<Candidate>,
}

/// What supporters paid in one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The most that anyone paid per utility of one: for cost and cardinality utilities the most that any
    /// supporter paid, in units of currency.
    pub cap: Fraction,
    /// Supporters who paid exactly the cap.
    pub in_full: u64,
    /// Supporters who paid all they had left, and that was less.
    pub with_their_last_money: u64,
}

/// Plans that were equal, and what decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// Ids of all equal plans, the chosen one included, in order of id; of more than 100 only the first.
    pub between: Vec<String>,
    /// What decided.
    pub settled_by: SettledBy,
}

/// What decided a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettledBy {
    /// Lower cost.
    Cost,
    /// Higher cost.
    HighestCost,
    /// More votes.
    Votes,
    /// More points.
    Points,
    /// The published lot.
    Lot,
    /// The id.
    Id,
    /// Nothing had to: all of them are chosen, in whichever order.
    AllAreChosen,
}

/// A plan that could have been chosen in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Which plan.
    pub project: String,
    /// Its effective vote count in this round, rounded.
    pub effective_votes: Rounded,
}

/// A number rounded to hundredths, for reading. As data it is text: `"12.30"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rounded(pub i64);

impl Rounded {
    /// The nearest hundredth; the ends of the range for what lies outside.
    #[expect(clippy::cast_possible_truncation, reason = "a float beyond the range becomes the end of the range")]
    pub fn from_f64(value: f64) -> Self {
        Self((value * 100.0).round() as i64)
    }
}

impl std::fmt::Display for Rounded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        write!(formatter, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

impl Serialize for Rounded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rounded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits: String = text.chars().filter(|character| *character != '.').collect();
        digits.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

/// What became of one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectResult {
    /// Its id.
    pub id: String,
    /// What it costs.
    pub cost: Amount,
    /// Ballots with this plan.
    pub votes: u64,
    /// What the rule counts for it: votes after weights, or points.
    pub score: Fraction,
    /// Won or lost.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
}

/// Won or lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Paid whole.
    Won,
    /// Paid in part.
    PartlyPaid,
    /// Not paid.
    Lost,
}

/// Why a plan won or lost: one cause, with its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason<Money = Amount> {
    /// Won in this round, see [`Decided::rounds`].
    Chosen {
        /// From 1.
        round: u32,
        /// Which part of the rule.
        phase: Phase,
        /// What those of its supporters who still had money paid on average, in units of currency, for Equal Shares.
        paid_per_supporter: Option<Rounded>,
        /// What came from other money than this budget.
        from_elsewhere: Money,
    },
    /// Got the money that was left, which is a part of its cost.
    PartlyPaid {
        /// From 1.
        round: u32,
        /// The part.
        paid: Money,
    },
    /// Did not reach a published minimum.
    BelowMinimum {
        /// Which one.
        minimum: Minimum,
        /// What it needed, in votes or points.
        needed: Fraction,
        /// What it had.
        found: Fraction,
    },
    /// Nobody voted for it; or, where points are what a voter gets out of a plan, nobody gave it any.
    NoVotes,
    /// All its supporters together never had enough money, even before anyone spent anything.
    TooFewVotes {
        /// What its supporters had together at the start, in units of currency.
        money: Rounded,
    },
    /// Its supporters had enough money at the start and spent it on other plans.
    SupportersSpent {
        /// What they had left together at the end, in units of currency.
        money: Rounded,
        /// On which winners, most money first, a hundred of them at most.
        on: Vec<Spent>,
    },
    /// It cost more than what was left at its turn.
    DidNotFit {
        /// What was left at its turn.
        left: Money,
    },
    /// The rule stopped at a plan higher on the list.
    AfterStop {
        /// That plan.
        at: String,
    },
    /// Its theme or area had reached its cap.
    CapReached {
        /// Theme or area.
        by: GroupBy,
        /// Its name.
        name: String,
    },
    /// At most one of a set can win, and another one did.
    ExcludedBy {
        /// The winner.
        project: String,
    },
    /// It was equal to a winner, and the tie order put that one first.
    LostTie {
        /// The winner.
        to: String,
        /// What decided.
        settled_by: SettledBy,
    },
    /// It lies in none of the parts that the money was split over.
    OutsideParts,
    /// All seats of its part were taken.
    SeatsTaken,
}

/// Money of a plan's supporters that went to a winner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// The winner.
    pub project: String,
    /// How much of these supporters' money it took, in units of currency.
    pub money: Rounded,
    /// How many of these supporters had chosen it too.
    pub supporters: u64,
}

/// The comparison step: how many ballots do better under which result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// Ballots that do better under greedy.
    pub prefer_greedy: u64,
    /// Ballots that do better under Equal Shares.
    pub prefer_equal_shares: u64,
    /// Ballots that do equally well.
    pub equal: u64,
    /// The greedy winners.
    pub greedy_winners: Vec<String>,
    /// The winners of Equal Shares.
    pub equal_shares_winners: Vec<String>,
}

/// What voters got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoterStatistics {
    /// Ballots with no winner on them.
    pub without_winner: u64,
    /// The same as a share of all ballots; 0 when there are none.
    pub share_without_winner: Fraction,
    /// Winners on the average ballot; 0 when there are none.
    pub mean_winners: Fraction,
    /// The same per group of voters, when the ballots say who they are.
    pub groups: Vec<GroupStatistics>,
}

/// What one group of voters got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupStatistics {
    /// Who.
    pub group: Group,
    /// How many.
    pub ballots: u64,
    /// How many of them have no winner.
    pub without_winner: u64,
}

/// What one area got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeighborhoodResult<Money = Amount> {
    /// Its name, as on the plans; empty for plans without one.
    pub name: String,
    /// Its plans.
    pub projects: u64,
    /// How many of them won.
    pub winners: u64,
    /// What those cost. A plan in two areas counts in both.
    pub cost: Money,
}
