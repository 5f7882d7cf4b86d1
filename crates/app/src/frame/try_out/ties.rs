//! What a tie order means: small elections in which plans are equal, counted for real by every order that the form
//! offers. Nothing here is told from memory; `tally` says who wins and why.

use domain::Cents;
use domain::frame::VoteRules;
use tally::{
    Amount, BallotKind, Comparison, Completion, CountError, Election, ElectionBuilder, EqualShares, Method, Outcome,
    Project, Rule, SettledBy, TieKey,
};

use super::super::rules;
use crate::{Error, Result};

/// How the plans of an example are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieKind {
    /// The same votes, other amounts.
    OtherCost,
    /// The same votes, the same amount.
    SameCost,
    /// For Equal Shares: as many full votes, other numbers of voters, because some have spent already.
    OtherVotes,
}

impl TieKind {
    /// All, in the order of the page.
    const ALL: [Self; 3] = [Self::OtherCost, Self::SameCost, Self::OtherVotes];
}

/// One of the two plans of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExamplePlan {
    /// `A` or `B`.
    pub name: &'static str,
    /// What it costs.
    pub cost: Cents,
    /// How many choose it.
    pub votes: u64,
}

/// What a tie order says about an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settlement {
    /// This plan goes first, because of this key.
    First(&'static str, SettledBy),
    /// The order does not say: a lot is drawn.
    Lot,
}

/// Two plans that are equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieExample {
    /// How they are equal.
    pub kind: TieKind,
    /// The two plans.
    pub plans: [ExamplePlan; 2],
}

/// A tie order with what it says about every example, in the same order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieOrder {
    /// Its name in the form, one of [`rules::TIES`].
    pub name: &'static str,
    /// Whether the frame has it.
    pub is_own: bool,
    /// What it says, for each example.
    pub says: Vec<Settlement>,
}

/// The examples for a frame, and what every order says about them: the order of the frame first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieTable {
    /// What there is to divide in every example.
    pub budget: Cents,
    /// The examples: those in which the plans are equal by the method of the frame.
    pub examples: Vec<TieExample>,
    /// The orders.
    pub orders: Vec<TieOrder>,
}

const BUDGET: Cents = Cents::euros(2_300);
const VOTERS: usize = 23;

/// Counts the examples by the method of a frame and by every tie order.
pub(super) fn table(vote: &VoteRules) -> Result<TieTable> {
    let method = plain(&vote.rule.method);
    let mut examples = Vec::new();
    for kind in TieKind::ALL {
        let example = example(kind);
        if is_tie(&example, &method)? {
            examples.push(example);
        }
    }
    let own = rules::ties_name(&vote.rule.ties).unwrap_or(rules::OWN);
    let mut orders = Vec::new();
    for name in rules::TIES.into_iter().chain((own == rules::OWN).then_some(own)) {
        let ties = rules::tie_keys(name).unwrap_or_else(|| vote.rule.ties.clone());
        let says = examples.iter().map(|example| settle(example, &method, &ties)).collect::<Result<_>>()?;
        orders.push(TieOrder { name, is_own: name == own, says });
    }
    orders.sort_by_key(|order| !order.is_own);
    Ok(TieTable { budget: BUDGET, examples, orders })
}

/// The method without what comes after its first run: growing shares, or the list that is compared with, would end
/// these examples elsewhere.
fn plain(method: &Method) -> Method {
    match method {
        Method::EqualShares(shares) => {
            let (completion, comparison) = (Completion::None, Comparison::None);
            Method::EqualShares(EqualShares { completion, fill: false, comparison, ..shares.clone() })
        }
        other => other.clone(),
    }
}

fn example(kind: TieKind) -> TieExample {
    let plan = |name, euros, votes| ExamplePlan { name, cost: Cents::euros(euros), votes };
    let plans = match kind {
        TieKind::OtherCost => [plan("A", 1_600, 23), plan("B", 1_200, 23)],
        TieKind::SameCost => [plan("A", 1_200, 23), plan("B", 1_200, 23)],
        TieKind::OtherVotes => [plan("A", 800, 10), plan("B", 1_000, 12)],
    };
    TieExample { kind, plans }
}

/// The ballots of an example. Everyone has 100 euro of 2,300. Where votes differ, thirteen people first pay 50 euro
/// each for a third plan; four of them also want B, which then has eight whole votes and four halves: ten, as A.
fn ballots(kind: TieKind) -> Vec<Vec<&'static str>> {
    match kind {
        TieKind::OtherCost | TieKind::SameCost => vec![vec!["A", "B"]; VOTERS],
        TieKind::OtherVotes => {
            let groups = [(8, vec!["A", "B"]), (2, vec!["A"]), (4, vec!["C", "B"]), (9, vec!["C"])];
            groups.into_iter().flat_map(|(count, ballot)| vec![ballot; count]).collect()
        }
    }
}

fn election(example: &TieExample) -> std::result::Result<Election, Box<dyn std::error::Error>> {
    let amount = |cents: Cents| Amount::from_minor(cents.cents());
    let mut builder = ElectionBuilder::new(BallotKind::Approval, amount(BUDGET)?, 2)?;
    for plan in &example.plans {
        builder.project(Project::new(plan.name, amount(plan.cost)?));
    }
    if example.kind == TieKind::OtherVotes {
        builder.project(Project::new("C", amount(Cents::euros(650))?));
    }
    for ballot in ballots(example.kind) {
        builder.ballot(&ballot)?;
    }
    Ok(builder.build()?)
}

/// Whether the two plans are equal by this method. One that looks at what a plan costs knows other ties, and one that
/// counts points knows none here, for the ballots have no points.
fn is_tie(example: &TieExample, method: &Method) -> Result<bool> {
    let election = election(example).map_err(|error| wrong(&error))?;
    match tally::count(&election, &Rule::new(method.clone(), Vec::new())) {
        Ok(Outcome::LotNeeded(lot)) => Ok(lot.tied == example.plans.map(|plan| plan.name)),
        Ok(Outcome::Decided(_)) | Err(CountError::DoesNotFit(_)) => Ok(false),
        Err(error) => Err(wrong(&error)),
    }
}

fn wrong(error: &dyn std::fmt::Display) -> Error {
    Error::Internal(format!("an example could not be counted: {error}"))
}

fn settle(example: &TieExample, method: &Method, ties: &[TieKey]) -> Result<Settlement> {
    let election = election(example).map_err(|error| wrong(&error))?;
    let rule = Rule::new(method.clone(), ties.to_vec());
    let Outcome::Decided(decided) = tally::count(&election, &rule).map_err(|error| wrong(&error))? else {
        return Ok(Settlement::Lot);
    };
    let tied = decided.rounds.iter().find_map(|round| Some((&round.project, round.tie.as_ref()?.settled_by)));
    let (winner, by) = tied.ok_or_else(|| wrong(&"its plans are not equal"))?;
    let name = example.plans.iter().map(|plan| plan.name).find(|name| name == winner);
    Ok(Settlement::First(name.ok_or_else(|| wrong(&"another plan is equal too"))?, by))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::frame::BallotForm;
    use tally::{Greedy, GreedyOrder, GroupBy, Utility};

    fn says(rule: Rule) -> Vec<(&'static str, Vec<Settlement>)> {
        let ballot = BallotForm::Approval { minimum: 1, maximum: 3 };
        let table = table(&VoteRules { ballot, rule }).expect("examples that count");
        assert!(table.orders.first().is_some_and(|order| order.is_own));
        table.orders.into_iter().map(|order| (order.name, order.says)).collect()
    }

    #[test]
    fn every_order_says_what_its_keys_say() {
        use Settlement::{First, Lot};
        let shares = says(Rule::advised());
        let by_cost = First("B", SettledBy::Cost);
        assert_eq!(
            shares,
            [
                ("cost-votes-lot", vec![by_cost, Lot, First("A", SettledBy::Cost)]),
                ("votes-cost-lot", vec![by_cost, Lot, First("B", SettledBy::Votes)]),
                ("lot", vec![Lot, Lot, Lot]),
                ("cost-votes-id", vec![by_cost, First("A", SettledBy::Id), First("A", SettledBy::Cost)]),
            ]
        );
        let greedy = says(Rule::greedy(vec![TieKey::Lot(Vec::new())]));
        assert_eq!(greedy.first(), Some(&("lot", vec![Lot, Lot])));
        assert!(greedy.contains(&("votes-cost-lot", vec![by_cost, Lot])));
    }

    #[test]
    fn only_plans_that_are_equal_by_the_method_are_an_example() {
        let examples = |method: Method| {
            let rule = Rule::new(method, vec![TieKey::Cost, TieKey::Lot(Vec::new())]);
            let vote = VoteRules { ballot: BallotForm::Approval { minimum: 1, maximum: 3 }, rule };
            let table = table(&vote).expect("examples that count, or none");
            assert!(table.orders.iter().all(|order| order.says.len() == table.examples.len()));
            table.examples.into_iter().map(|example| example.kind).collect::<Vec<_>>()
        };
        let greedy = |order| Method::Greedy(Greedy { order, ..Greedy::default() });
        let shares =
            |utility, comparison| Method::EqualShares(EqualShares { utility, comparison, ..EqualShares::default() });
        for (method, expected) in [
            (greedy(GreedyOrder::Votes), vec![TieKind::OtherCost, TieKind::SameCost]),
            (greedy(GreedyOrder::VotesPerCost), vec![TieKind::SameCost]),
            (greedy(GreedyOrder::Points), vec![]),
            (shares(Utility::Cost, Comparison::Winners), TieKind::ALL.to_vec()),
            (shares(Utility::Cardinality, Comparison::None), vec![TieKind::SameCost]),
            (shares(Utility::Points, Comparison::None), vec![]),
            (Method::Phragmen, vec![TieKind::SameCost]),
            (Method::MaximinSupport, vec![TieKind::SameCost]),
        ] {
            assert_eq!(examples(method.clone()), expected, "{method:?}");
        }
        // Whatever a frame can hold has its page.
        for by in [GroupBy::Category, GroupBy::Neighborhood] {
            examples(Method::Dhondt { by });
        }
    }
}
