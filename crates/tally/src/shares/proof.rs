//! Holds the proof of a stretch against what it claims: whatever it calls alike is alike at every step inside.

use super::market::Market;
use super::run::Run;
use super::stretch::{Seen, Stretch};
use crate::contest::Contest;
use crate::progress::Limits;
use crate::room::{Field, Room};
use crate::rule::{Rule, TieKey, Utility};
use crate::{Amount, BallotKind, Election, ElectionBuilder, Group, Project};
use num_rational::BigRational;
use proptest::prelude::*;
use std::cell::Cell;

/// Costs, and ballots with points.
type Sketch = (Vec<i64>, Vec<Vec<(usize, i64)>>);

fn sketch() -> impl Strategy<Value = Sketch> {
    prop::collection::vec(20_i64..300, 3..9).prop_flat_map(|costs| {
        let projects = costs.len();
        let ballot = prop::collection::btree_map(0..projects, 1_i64..4, 1..=projects)
            .prop_map(|choices| choices.into_iter().collect::<Vec<_>>());
        (Just(costs), prop::collection::vec(ballot, 4..30))
    })
}

fn build((costs, ballots): &Sketch) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Cumulative, Amount::from_minor(500).unwrap(), 0).unwrap();
    for (number, cost) in costs.iter().enumerate() {
        builder.project(Project::new(format!("p{number}"), Amount::from_minor(*cost).unwrap()));
    }
    for ballot in ballots {
        let named: Vec<(String, i64)> = ballot.iter().map(|(number, points)| (format!("p{number}"), *points)).collect();
        let choices: Vec<(&str, i64)> = named.iter().map(|(id, points)| (id.as_str(), *points)).collect();
        builder.ballot_with(&choices, &Group::default(), 1).unwrap();
    }
    builder.build().unwrap()
}

thread_local! {
    /// How many stretches were proven: a test without any would prove nothing.
    static PROVEN: Cell<u32> = const { Cell::new(0) };
}

fn check(sketch: &Sketch, utility: Utility, first: i64, length: i64) -> Result<(), TestCaseError> {
    let election = build(sketch);
    let rule = Rule::equal_shares(vec![TieKey::Id]);
    let contest = Contest::new(&election, &rule).unwrap();
    let field = Field { budget: 500, seats: None, candidates: election.indices().collect(), winners: Vec::new() };
    let market = Market::new(&contest, utility, &field);
    let room = Room::new(&contest, &field).unwrap();
    let at = |tenths: i64| BigRational::new((first * 8 + length * tenths).into(), 80.into());
    let most = Limits::default().looks;
    let mut low = Run::new(&market, room.clone(), most);
    let seen = Stretch::new(&market, low.clone()).prove(&market, &mut low, (&at(0), &at(10)));
    if !matches!(seen, Seen::Alike { .. }) {
        return Ok(());
    }
    PROVEN.set(PROVEN.get() + 1);
    let mut between = Run::new(&market, room, most);
    for tenths in 0..=10 {
        between.with(&market, &at(tenths)).unwrap();
        prop_assert_eq!(&between.winners, &low.winners, "at {} tenths", tenths);
        prop_assert_eq!(between.cost, low.cost);
    }
    Ok(())
}

fn utilities() -> impl Strategy<Value = Utility> {
    prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points)]
}

#[test]
fn what_is_proven_alike_is_alike_at_every_step_inside() {
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 4000, ..ProptestConfig::default() });
    let cases = (sketch(), utilities(), 20_i64..800, 1_i64..300);
    runner.run(&cases, |(sketch, utility, first, length)| check(&sketch, utility, first, length)).unwrap();
    assert!(PROVEN.get() > 400, "only {} stretches were proven", PROVEN.get());
}
