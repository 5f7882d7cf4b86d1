//! "Twelve more votes": the number must be right, so it is counted again from outside.

use crate::data;
use tally::{
    BallotKind, Control, Election, ElectionBuilder, Group, Outcome, Rule, Stop, TieKey, count, needs, needs_of,
};

fn ties() -> Vec<TieKey> {
    vec![TieKey::Cost, TieKey::Votes, TieKey::Id]
}

/// The same election built anew, with more ballots for one plan or another cost.
fn changed(election: &Election, id: &str, more: u64, cheaper: i64) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, election.budget, election.decimals).unwrap();
    for project in election.projects() {
        let mut project = project.clone();
        if project.id == id {
            project.cost = tally::Amount::from_minor(project.cost.minor() - cheaper).unwrap();
        }
        builder.project(project);
    }
    for ballot in election.ballots().iter() {
        let choices: Vec<(&str, i64)> =
            ballot.choices.iter().map(|choice| (election.project(choice.project).id.as_str(), 0)).collect();
        builder.ballot_with(&choices, ballot.group, ballot.count).unwrap();
    }
    builder.ballot_with(&[(id, 0)], &Group::default(), more).unwrap();
    builder.build().unwrap()
}

fn wins(election: &Election, rule: &Rule, id: &str) -> bool {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => decided.winners.iter().any(|winner| winner == id),
        Outcome::LotNeeded(_) => false,
    }
}

#[test]
fn every_loser_of_assen_wins_with_what_it_needed_and_loses_with_one_less() {
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    for rule in [Rule::greedy(ties()), Rule::equal_shares_add1(Stop::Overspend, false, ties())] {
        let mut losers = 0;
        for project in election.projects() {
            let Some(needed) = needs(&election, &rule, &project.id, &Control::default()).unwrap() else {
                assert!(wins(&election, &rule, &project.id));
                continue;
            };
            losers += 1;
            if let Some(more) = needed.more_votes {
                assert!(wins(&changed(&election, &project.id, more, 0), &rule, &project.id));
                assert!(!wins(&changed(&election, &project.id, more - 1, 0), &rule, &project.id));
            }
            let cheaper = needed.cheaper_by.unwrap().minor();
            assert!(wins(&changed(&election, &project.id, 0, cheaper), &rule, &project.id));
            assert!(!wins(&changed(&election, &project.id, 0, cheaper - 1), &rule, &project.id));
        }
        assert!(losers > 0);
    }
}

#[test]
fn a_search_can_be_stopped() {
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    let stop = |_| std::ops::ControlFlow::Break(());
    let control = Control { progress: &stop, threads: 1, ..Control::default() };
    assert_eq!(needs(&election, &Rule::advised(), "8", &control), Err(tally::CountError::Stopped));
}

#[test]
fn all_losers_at_once_are_what_each_is_alone_on_any_number_of_threads() {
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    let ids: Vec<&str> = election.projects().iter().map(|project| project.id.as_str()).chain(["nobody's"]).collect();
    for rule in [Rule::equal_shares_add1(Stop::Exhaustive, true, ties()), Rule::greedy(ties())] {
        let alone = |id: &&str| needs(&election, &rule, id, &Control::default()).unwrap();
        let alone: Vec<tally::Needs> = ids.iter().filter_map(alone).collect();
        assert!(alone.len() > 1);
        for threads in 1..4 {
            let told = std::cell::Cell::new(0);
            let progress = |reached: tally::Progress| {
                assert!(reached.done >= told.replace(reached.done), "{reached:?}");
                std::ops::ControlFlow::Continue(())
            };
            let control = Control { progress: &progress, threads, ..Control::default() };
            assert_eq!(needs_of(&election, &rule, &ids, &control).unwrap(), alone);
            // A list is walked in one go.
            assert!(told.get() > 20 || matches!(rule.method, tally::Method::Greedy(_)));
        }
    }
    let stop = |reached: tally::Progress| {
        if reached.done > 5 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    };
    let control = Control { progress: &stop, threads: 2, ..Control::default() };
    assert_eq!(needs_of(&election, &Rule::advised(), &ids, &control), Err(tally::CountError::Stopped));
}
