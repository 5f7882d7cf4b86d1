//! The main procedure of a counting rule as flags of the command line. Never counts.

use clap::{Args, ValueEnum};
use tally::{
    Comparison, Completion, Endowment, EqualShares, Fraction, Greedy, GreedyOrder, GroupBy, Leftover, Method, Misfit,
    Stop, Utility,
};

use super::amount;
use crate::ending::BadInput;

/// The main procedure and its choices.
#[derive(Debug, Clone, Args)]
pub struct MethodArguments {
    /// Main rule.
    #[arg(long, value_enum, default_value = "equal-shares")]
    rule: RuleName,
    /// For greedy, greedy-no-skip and poznan: what puts one plan above another [default: votes].
    #[arg(long, value_enum)]
    order: Option<Order>,
    /// For greedy, greedy-no-skip and poznan: what happens with money that is left [default: keep].
    #[arg(long, value_enum)]
    leftover: Option<LeftoverName>,
    /// For greedy, greedy-no-skip and poznan: plans without any vote are paid too, at the end, when they fit.
    #[arg(long)]
    unsupported: bool,
    /// For equal-shares: what a voter gets out of a plan that wins [default: cost].
    #[arg(long, value_enum)]
    utility: Option<UtilityName>,
    /// For equal-shares: whether the first share of a voter is rounded down to whole units [default: exact].
    #[arg(long, value_enum)]
    endowment: Option<EndowmentName>,
    /// For equal-shares: what is done with money that is left [default: add1-fill].
    #[arg(long, value_enum)]
    completion: Option<CompletionName>,
    /// For add1: by how much every share grows at a time, in units of money [default: 1].
    #[arg(long, value_name = "MONEY", value_parser = amount::more_than_zero, allow_negative_numbers = true)]
    step: Option<Fraction>,
    /// For add1: when the shares stop growing [default: exhaustive].
    #[arg(long, value_enum)]
    stop: Option<StopName>,
    /// For equal-shares: whether the greedy result takes its place when more voters do better with that [default:
    /// none].
    #[arg(long, value_enum)]
    comparison: Option<ComparisonName>,
    /// For dhondt: what takes turns [default: category].
    #[arg(long, value_enum)]
    by: Option<By>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RuleName {
    /// Most votes first; a plan that does not fit is passed over.
    Greedy,
    /// Most votes first; stops at the first plan that does not fit.
    GreedyNoSkip,
    /// As greedy-no-skip, and that plan is paid too when 80% of its cost is left.
    Poznan,
    /// Every ballot gets an equal share of the money, and pays with others for what it chose.
    EqualShares,
    /// Every ballot earns money at the same speed, and buys a plan with others as soon as they can (Phragmén).
    Phragmen,
    /// In turn the plan that leaves its least represented voter best off.
    MaximinSupport,
    /// Themes or neighbourhoods take turns in proportion to their votes (D'Hondt).
    Dhondt,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Order {
    /// More ballots first.
    Votes,
    /// More points first.
    Points,
    /// More ballots per unit of money first.
    VotesPerCost,
    /// More points per unit of money first.
    PointsPerCost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LeftoverName {
    /// It stays.
    Keep,
    /// Next plans that fit are paid, caps left aside.
    NextThatFits,
    /// The next plan gets all of it, as a part of its cost.
    PartOfNext,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum UtilityName {
    /// Its cost.
    Cost,
    /// One, whatever it costs; favours cheap plans.
    Cardinality,
    /// The points on the ballot.
    Points,
    /// The points on the ballot times the cost.
    PointsTimesCost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EndowmentName {
    /// The money divided by the number of ballots, exactly.
    Exact,
    /// Rounded down to whole units of money.
    Whole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CompletionName {
    /// It stays.
    None,
    /// Plans that still fit are paid, most votes first.
    Fill,
    /// Shares grow by one unit of money until the result would cost too much.
    Add1,
    /// The same, and then plans that still fit are paid, most votes first.
    Add1Fill,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StopName {
    /// When no other plan fits in the money left, or the next step overspends.
    Exhaustive,
    /// Only when the next step overspends.
    Overspend,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ComparisonName {
    /// It never does.
    None,
    /// A voter does better with more winning plans on the ballot.
    Winners,
    /// A voter does better with a winning plan than with none.
    AnyWinner,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Themes.
    Category,
    /// Neighbourhoods.
    Neighborhood,
}

impl MethodArguments {
    /// The procedure that these flags say. A sentence when they contradict each other.
    pub fn to_method(&self) -> Result<Method, BadInput> {
        self.refuse_what_belongs_elsewhere()?;
        Ok(match self.rule {
            RuleName::Greedy => self.greedy(Misfit::Skip),
            RuleName::GreedyNoSkip => self.greedy(Misfit::Stop),
            RuleName::Poznan => self.greedy(Misfit::StopOrOvershoot { least_share: four_fifths() }),
            RuleName::EqualShares => self.equal_shares(),
            RuleName::Phragmen => Method::Phragmen,
            RuleName::MaximinSupport => Method::MaximinSupport,
            RuleName::Dhondt => Method::Dhondt { by: group(self.by.unwrap_or(By::Category)) },
        })
    }

    /// A flag that the main rule does not have is a contradiction, unless it asks for what happens anyway.
    fn refuse_what_belongs_elsewhere(&self) -> Result<(), BadInput> {
        use RuleName::{Dhondt, EqualShares, Greedy, GreedyNoSkip, Poznan};
        let greedy = [Greedy, GreedyNoSkip, Poznan].as_slice();
        let shares = [EqualShares].as_slice();
        let grows = !matches!(self.completion, Some(CompletionName::None | CompletionName::Fill));
        let used = [
            ("order", self.order.is_some(), greedy),
            ("leftover", self.leftover.is_some_and(|leftover| leftover != LeftoverName::Keep), greedy),
            ("unsupported", self.unsupported, greedy),
            ("utility", self.utility.is_some(), shares),
            ("endowment", self.endowment.is_some(), shares),
            ("completion", self.completion.is_some_and(|completion| completion != CompletionName::None), shares),
            ("step", self.step.is_some(), shares),
            ("stop", self.stop == Some(StopName::Overspend), shares),
            ("comparison", self.comparison.is_some_and(|comparison| comparison != ComparisonName::None), shares),
            ("by", self.by.is_some(), &[Dhondt]),
        ];
        if let Some((flag, _, rules)) = used.iter().find(|(_, used, rules)| *used && !rules.contains(&self.rule)) {
            let rules: Vec<String> = rules.iter().map(|rule| word(*rule)).collect();
            return Err(BadInput(format!(
                "--{flag} belongs to --rule {} and the rule is {}: leave one of the two out",
                rules.join(", "),
                word(self.rule)
            )));
        }
        if !grows && (self.step.is_some() || self.stop == Some(StopName::Overspend)) {
            return Err(BadInput::new(
                "--step and --stop say how shares grow, and with --completion none or fill they do not grow: leave \
                 one of the two out",
            ));
        }
        Ok(())
    }

    fn greedy(&self, misfit: Misfit) -> Method {
        let order = match self.order {
            None | Some(Order::Votes) => GreedyOrder::Votes,
            Some(Order::Points) => GreedyOrder::Points,
            Some(Order::VotesPerCost) => GreedyOrder::VotesPerCost,
            Some(Order::PointsPerCost) => GreedyOrder::PointsPerCost,
        };
        let leftover = match self.leftover {
            None | Some(LeftoverName::Keep) => Leftover::Keep,
            Some(LeftoverName::NextThatFits) => Leftover::NextThatFits,
            Some(LeftoverName::PartOfNext) => Leftover::PartOfNext,
        };
        Method::Greedy(Greedy { order, misfit, leftover, unsupported: self.unsupported })
    }

    fn equal_shares(&self) -> Method {
        let utility = match self.utility {
            None | Some(UtilityName::Cost) => Utility::Cost,
            Some(UtilityName::Cardinality) => Utility::Cardinality,
            Some(UtilityName::Points) => Utility::Points,
            Some(UtilityName::PointsTimesCost) => Utility::PointsTimesCost,
        };
        let endowment = match self.endowment {
            None | Some(EndowmentName::Exact) => Endowment::Exact,
            Some(EndowmentName::Whole) => Endowment::Whole,
        };
        let stop = match self.stop {
            None | Some(StopName::Exhaustive) => Stop::Exhaustive,
            Some(StopName::Overspend) => Stop::Overspend,
        };
        let add1 = || Completion::Add1 { step: self.step.clone().unwrap_or_else(Fraction::one), stop };
        let (completion, fill) = match self.completion {
            Some(CompletionName::None) => (Completion::None, false),
            Some(CompletionName::Fill) => (Completion::None, true),
            Some(CompletionName::Add1) => (add1(), false),
            None | Some(CompletionName::Add1Fill) => (add1(), true),
        };
        let comparison = match self.comparison {
            None | Some(ComparisonName::None) => Comparison::None,
            Some(ComparisonName::Winners) => Comparison::Winners,
            Some(ComparisonName::AnyWinner) => Comparison::AnyWinner,
        };
        Method::EqualShares(EqualShares { utility, endowment, completion, fill, comparison })
    }
}

/// The share of its cost that must be left for a plan in Poznań.
fn four_fifths() -> Fraction {
    Fraction::new(4, 5).unwrap_or_else(Fraction::one)
}

/// As `tally` names it.
pub fn group(by: By) -> GroupBy {
    match by {
        By::Category => GroupBy::Category,
        By::Neighborhood => GroupBy::Neighborhood,
    }
}

/// The word for a rule on the command line.
fn word(rule: RuleName) -> String {
    rule.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}
