//! An election and a rule out of arbitrary bytes: small, and made to be full of ties, borders and extremes.

use tally::{
    Amount, BallotKind, Cap, Comparison, Completion, Election, ElectionBuilder, Endowment, EqualShares, Fraction,
    Greedy, GreedyOrder, Group, GroupBy, GroupWeight, Leftover, Limit, Method, Minimum, Misfit, Part, Project, Rule,
    SmallPlans, Split, Stop, TieKey, Utility,
};

/// Bytes that are used up one after the other; when there are none, zeros.
pub struct Source<'bytes>(pub &'bytes [u8]);

impl Source<'_> {
    pub fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().map_or((0, self.0), |(first, rest)| (*first, rest));
        self.0 = rest;
        first
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end.max(1)
    }

    pub fn yes(&mut self) -> bool {
        self.byte() & 1 == 1
    }

    fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn money(&mut self) -> i64 {
        match self.byte() {
            0 => 0,
            1 => i64::MAX,
            2 => i64::MAX / 3,
            3..=40 => i64::from(self.byte()) * 1_000_003,
            _ => i64::from(self.byte()),
        }
    }

    fn fraction(&mut self) -> Fraction {
        let below = self.byte().max(1);
        Fraction::new(i64::from(self.byte()), i64::from(below)).expect("not zero")
    }
}

const NAMES: [&str; 3] = ["north", "south", ""];

pub fn election(source: &mut Source<'_>) -> Election {
    use BallotKind::{Approval, ChooseOne, Cumulative, Knapsack, Ordinal, Scoring};
    let kind = source.one_of(&[Approval, ChooseOne, Knapsack, Ordinal, Cumulative, Scoring]);
    let budget = Amount::from_minor(source.money()).expect("not below zero");
    let mut builder = ElectionBuilder::new(kind, budget, source.one_of(&[0, 2])).expect("few decimals");
    let projects = source.below(9);
    for number in 0..projects {
        let mut project =
            Project::new(format!("p{number}"), Amount::from_minor(source.money()).expect("not below zero"));
        project.categories = vec![source.one_of(&NAMES).to_owned()];
        project.neighborhoods = vec![source.one_of(&NAMES).to_owned()];
        builder.project(project);
    }
    for _ in 0..source.below(12) {
        let mut choices: Vec<(String, i64)> = Vec::new();
        let marks = source.byte();
        for number in (0..projects).filter(|number| marks >> (number % 8) & 1 == 1) {
            let points = if kind.has_points() { source.one_of(&[1, 2, 3, 0, -1, 1 << 40]) } else { 0 };
            choices.push((format!("p{number}"), points));
        }
        let choices: Vec<(&str, i64)> = choices.iter().map(|(id, points)| (id.as_str(), *points)).collect();
        let group = Group { voting_method: source.one_of(&NAMES).to_owned(), neighborhood: String::new() };
        let count = source.one_of(&[1, 1, 2, 7, 1000, 1 << 33]);
        builder.ballot_with(&choices, &group, count).expect("known plans, each once");
    }
    builder.build().expect("different ids")
}

pub fn rule(source: &mut Source<'_>) -> Rule {
    let method = method(source);
    let mut rule = Rule::new(method, Vec::new());
    let lot = TieKey::Lot((0..source.below(9)).rev().map(|number| format!("p{number}")).collect());
    for _ in 0..source.below(4) {
        let keys = [TieKey::Cost, TieKey::HighestCost, TieKey::Votes, TieKey::Points, TieKey::Id, lot.clone()];
        rule.ties.push(source.one_of(&keys));
    }
    let by = source.one_of(&[GroupBy::Category, GroupBy::Neighborhood]);
    let name = |source: &mut Source<'_>| source.one_of(&NAMES).to_owned();
    let most = |source: &mut Source<'_>| match source.yes() {
        true => Limit::Money(source.fraction()),
        false => Limit::Plans(u32::from(source.byte()) % 4),
    };
    if source.byte() > 200 {
        rule.caps.push(Cap { by, name: name(source), most: most(source) });
    }
    if source.byte() > 200 {
        rule.exclusions.push((0..source.below(4)).map(|number| format!("p{number}")).collect());
    }
    if source.byte() > 200 {
        let share = source.fraction();
        let all = [Minimum::Votes, Minimum::Points, Minimum::ShareOfBallots, Minimum::ShareOfCost];
        rule.minimums.push(source.one_of(&all)(share));
    }
    if source.byte() > 200 {
        let weight = |name: &&str, share| GroupWeight { voting_method: (*name).to_owned(), share };
        rule.weights = NAMES.iter().map(|name| weight(name, source.fraction())).collect();
    }
    if source.byte() > 220 {
        rule.small_plans = Some(SmallPlans { up_to: source.fraction(), times: u32::from(source.byte()) });
    }
    if source.byte() > 220 {
        let parts = (0..source.below(4)).map(|_| Part { name: name(source), most: most(source) }).collect();
        rule.split = Some(Split { by, parts });
    }
    if source.byte() > 220 {
        rule.points_by_rank = (0..source.below(4)).map(|_| u32::from(source.byte())).collect();
    }
    rule
}

fn method(source: &mut Source<'_>) -> Method {
    match source.below(8) {
        0 => Method::Phragmen,
        1 => Method::MaximinSupport,
        2 => Method::Dhondt { by: source.one_of(&[GroupBy::Category, GroupBy::Neighborhood]) },
        3 | 4 => {
            use GreedyOrder::{Points, PointsPerCost, Votes, VotesPerCost};
            let least_share = source.fraction();
            Method::Greedy(Greedy {
                order: source.one_of(&[Votes, Points, VotesPerCost, PointsPerCost]),
                misfit: source.one_of(&[Misfit::Skip, Misfit::Stop, Misfit::StopOrOvershoot { least_share }]),
                leftover: source.one_of(&[Leftover::Keep, Leftover::NextThatFits, Leftover::PartOfNext]),
                unsupported: source.yes(),
            })
        }
        _ => {
            use Utility::{Cardinality, Cost, Points, PointsTimesCost};
            let stop = source.one_of(&[Stop::Exhaustive, Stop::Overspend]);
            let step = source.fraction();
            let completion = if source.yes() { Completion::Add1 { step, stop } } else { Completion::None };
            Method::EqualShares(EqualShares {
                utility: source.one_of(&[Cost, Cardinality, Points, PointsTimesCost]),
                endowment: source.one_of(&[Endowment::Exact, Endowment::Whole]),
                completion,
                fill: source.yes(),
                comparison: source.one_of(&[Comparison::None, Comparison::Winners, Comparison::AnyWinner]),
            })
        }
    }
}
