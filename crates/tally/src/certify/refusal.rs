//! Why the checker does not accept a result: data, so that every surface can say it in the reader's language. The
//! English of `Display` is for developers. Decides nothing.

/// Why a result is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The checker does not know this part of a rule; that says nothing about the result.
    #[error("{0} cannot be certified: count again to check it")]
    NotCovered(NotCovered),
    /// The result speaks of a plan that is not on the list, or of one twice.
    #[error("the plan `{0}` is not on the list or stands in the result twice")]
    UnknownPlan(String),
    /// A number in the result is not what the ballots give.
    #[error("{what} is {found}, not {said}")]
    Wrong {
        /// Which number.
        what: Checked,
        /// What the result says; an amount as decimal text in units of currency.
        said: String,
        /// What the checker finds, in the same writing.
        found: String,
    },
    /// The rule gives no weight to ballots of this group.
    #[error("the rule gives no weight to ballots of the group `{0}`")]
    GroupWithoutWeight(String),
    /// The result says of a plan that it won, or got a part, and its winners or rounds say something else.
    #[error("the result contradicts itself about `{0}`: paid whole, in part or not")]
    Standing(String),
    /// A winner did not reach a published minimum or has no votes.
    #[error("the plan `{0}` could not take part and yet won")]
    Barred(String),
    /// The payments for a winner are not its cost.
    #[error("step {step}, round {round}: the supporters of `{project}` do not pay its cost exactly")]
    Payments {
        /// Step of Add1.
        step: u64,
        /// From 1.
        round: usize,
        /// The winner.
        project: String,
    },
    /// Another plan was a better buy.
    #[error("step {step}, round {round}: `{better}` was a better buy than `{project}`")]
    NotTheBest {
        /// Step of Add1.
        step: u64,
        /// From 1.
        round: usize,
        /// The winner.
        project: String,
        /// The other plan.
        better: String,
    },
    /// The supporters of a plan that lost can still pay it.
    #[error("step {step}: the supporters of `{project}` can still pay it")]
    StillAffordable {
        /// Step of Add1.
        step: u64,
        /// The plan.
        project: String,
    },
    /// The course of the count is not the one that the rule names.
    #[error("the count did not go as the rule says: {0}")]
    Course(Fault),
    /// Of plans that were equal, the published order puts another one first.
    #[error("`{project}` does not go first among its equals by the published order")]
    Tie {
        /// The plan that went first.
        project: String,
    },
    /// The order of a greedy list, or what fits in it, is not right.
    #[error("the list by votes is not followed at `{0}`")]
    GreedyList(String),
}

/// A part of a rule that cannot be proven by looking at its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant is its documentation")]
pub enum NotCovered {
    #[error("counting by area or theme")]
    Split,
    #[error("maximin support")]
    MaximinSupport,
}

/// A number that the checker finds anew.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant is its documentation; `project` is an id")]
pub enum Checked {
    #[error("the budget")]
    Budget,
    #[error("the number of ballots")]
    Ballots,
    #[error("the number of plans")]
    Plans,
    #[error("the cost of the winners")]
    TotalCost,
    #[error("the money left")]
    Left,
    #[error("what `{project}` gets")]
    Paid { project: String },
    #[error("the money left after `{project}`")]
    LeftAfter { project: String },
    #[error("the number of votes for `{project}`")]
    Votes { project: String },
    #[error("the cost of `{project}`")]
    Cost { project: String },
    #[error("what `{project}` was chosen for")]
    Score { project: String },
    #[error("the number of ballots without a winner")]
    WithoutWinner,
    #[error("the mean number of winners on a ballot")]
    MeanWinners,
    #[error("the number of ballots that do better under greedy")]
    PreferGreedy,
    #[error("the number of ballots that do better under Equal Shares")]
    PreferEqualShares,
    #[error("the number of ballots that do equally well under both")]
    PreferNeither,
    #[error("how many paid in full for `{project}`")]
    PaidInFull { project: String },
    #[error("how many paid their last money for `{project}`")]
    PaidTheirLast { project: String },
}

/// What is wrong with the course of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant is its documentation")]
pub enum Fault {
    #[error("the rounds do not lead to the winners")]
    RoundsAndWinners,
    #[error("everything fits and not everything won")]
    NotEverythingWon,
    #[error("there are no prices to check; a certificate is needed")]
    NoPrices,
    #[error("the certificate is for another step")]
    OtherStep,
    #[error("the share of a voter is not that of the step")]
    Share,
    #[error("the winners are not what was bought")]
    OtherPurchases,
    #[error("the rounds and the certificate name different prices")]
    OtherPrices,
    #[error("there are more winners than were bought")]
    MoreWinners,
    #[error("the comparison step is missing")]
    NoComparison,
    #[error("the comparison step chose the other result")]
    OtherComparison,
    #[error("the winners cost more than the budget")]
    OverBudget,
    #[error("the next step is not shown")]
    NoNextStep,
    #[error("the next step does not overspend")]
    NextStepFits,
    #[error("a plan with votes still fits")]
    PlanStillFits,
    #[error("a plan with votes is left")]
    PlanLeft,
    #[error("this reason to stop does not belong to the rule")]
    OtherStop,
    #[error("it did not end at the first plan that does not fit")]
    NotAtFirstMisfit,
    #[error("the share of a voter or the number of steps does not belong to the rule")]
    NoShares,
}
