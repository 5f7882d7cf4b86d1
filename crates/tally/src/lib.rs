#![doc = include_str!("../README.md")]
//!
//! ---
//! Never reads a file, a clock or a source of randomness; amounts are whole numbers, shares exact fractions.

mod amount;
mod ballots;
pub mod certify;
mod check;
mod contest;
mod count;
mod counting;
mod course;
mod dhondt;
mod election;
mod flow;
mod fraction;
mod greedy;
mod maximin;
mod needs;
mod outcome;
pub mod pb;
mod per;
mod phragmen;
mod pile;
mod progress;
mod report;
mod result;
mod room;
mod rule;
mod shares;
mod spending;
mod support;
mod ties;

pub use amount::{Amount, AmountError, MOST_DECIMALS};
pub use ballots::{Ballot, Ballots, Choice, Choices, ChoicesIter, Group};
pub use count::{CountError, certificate, count, count_with};
pub use counting::{Counting, Portion};
pub use election::{BallotKind, Election, ElectionBuilder, ElectionError, Project, Recorded};
pub use fraction::{Fraction, FractionError};
pub use needs::{Needs, needs, needs_of};
pub use outcome::{
    Candidate, Compared, Decided, GroupStatistics, LotNeeded, NeighborhoodResult, Outcome, Payment, Phase,
    ProjectResult, Reason, Round, Rounded, SettledBy, Spent, Standing, StoppedBecause, Tie, VoterStatistics,
};
pub use per::ProjectIndex;
pub use progress::{Control, Limits, Progress, Stage};
pub use report::{DecidedReport, EndowmentReport, ProjectReport, PublishedAmount, Report};
pub use rule::{
    Cap, Comparison, Completion, Endowment, EqualShares, Greedy, GreedyOrder, GroupBy, GroupWeight, Leftover, Limit,
    Method, Minimum, Misfit, Part, Rule, SmallPlans, Split, Stop, TieKey, Utility,
};
pub use spending::{PaidInRound, Spending, spending};
pub use support::{EffectiveSupport, effective_support};
