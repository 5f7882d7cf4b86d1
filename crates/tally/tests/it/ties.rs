//! Ties: what the published order settles, what it does not, and when it does not matter.

use tally::{
    Amount, BallotKind, Election, ElectionBuilder, Outcome, Project, Reason, Rule, SettledBy, Stop, TieKey, count,
};

fn election(budget: i64, projects: &[(&str, i64)], ballots: &[&[&str]]) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(budget).unwrap(), 0).unwrap();
    for (id, cost) in projects {
        builder.project(Project::new(*id, Amount::from_minor(*cost).unwrap()));
    }
    for ballot in ballots {
        builder.ballot(ballot).unwrap();
    }
    builder.build().unwrap()
}

fn winners(election: &Election, rule: &Rule) -> Vec<String> {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => decided.winners,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

fn lot(order: &[&str]) -> TieKey {
    TieKey::Lot(order.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn a_tie_for_the_last_place_asks_for_a_lot_and_the_lot_decides() {
    let election = election(10, &[("a", 6), ("b", 6)], &[&["a"], &["b"]]);
    let Outcome::LotNeeded(open) = count(&election, &Rule::greedy(vec![TieKey::Cost, lot(&[])])).unwrap() else {
        panic!("the order does not settle this tie")
    };
    assert_eq!((open.tied, open.round, open.winners_so_far), (vec!["a".into(), "b".into()], 1, vec![]));
    let Outcome::Decided(result) = count(&election, &Rule::greedy(vec![TieKey::Cost, lot(&["b", "a"])])).unwrap()
    else {
        panic!("the lot settles it")
    };
    assert_eq!(result.winners, ["b"]);
    assert_eq!(result.rounds[0].tie.as_ref().unwrap().settled_by, SettledBy::Lot);
    assert_eq!(result.projects[0].reason, Reason::LostTie { to: "b".into(), settled_by: SettledBy::Lot });
}

#[test]
fn a_lot_that_misses_one_of_the_tied_plans_settles_nothing() {
    let election = election(10, &[("a", 6), ("b", 6)], &[&["a"], &["b"]]);
    let outcome = count(&election, &Rule::greedy(vec![lot(&["b"])])).unwrap();
    assert!(matches!(outcome, Outcome::LotNeeded(_)));
}

#[test]
fn equals_that_are_all_paid_need_no_lot() {
    let both_fit = election(12, &[("a", 6), ("b", 6)], &[&["a", "b"], &["b", "a"]]);
    assert_eq!(winners(&both_fit, &Rule::greedy(vec![lot(&[])])), ["a", "b"]);
    let apart = election(12, &[("a", 6), ("b", 6)], &[&["a"], &["b"]]);
    assert_eq!(winners(&apart, &Rule::equal_shares(vec![lot(&[])])), ["a", "b"]);
}

#[test]
fn every_key_of_the_order_does_what_it_says() {
    let plans = election(10, &[("a", 7), ("b", 6), ("c", 8)], &[&["a", "b", "c"]]);
    let first = |keys: Vec<TieKey>| winners(&plans, &Rule::greedy(keys)).remove(0);
    assert_eq!(first(vec![TieKey::Cost]), "b");
    assert_eq!(first(vec![TieKey::HighestCost]), "c");
    assert_eq!(first(vec![TieKey::Votes, TieKey::Id]), "a");
    assert_eq!(first(vec![lot(&["c", "a", "b"])]), "c");
    let ids = election(5, &[("10", 5), ("9", 5)], &[&["9", "10"]]);
    assert_eq!(winners(&ids, &Rule::greedy(vec![TieKey::Id])), ["10"]);
}

#[test]
fn a_tie_in_a_step_of_add1_names_the_step() {
    let shared = election(10, &[("a", 8), ("b", 8)], &[&["a", "b"], &["a", "b"], &[], &[]]);
    let rule = Rule::equal_shares_add1(Stop::Exhaustive, false, vec![TieKey::Cost, TieKey::Votes, lot(&[])]);
    let Outcome::LotNeeded(open) = count(&shared, &rule).unwrap() else { panic!("a lot is needed") };
    assert_eq!((open.step, open.round), (2, 1));
    let drawn = Rule::equal_shares_add1(Stop::Exhaustive, false, vec![lot(&["b", "a"])]);
    assert_eq!(winners(&shared, &drawn), ["b"]);
}
