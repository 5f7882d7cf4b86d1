//! The same winners in the same order as pabutools 1.2.3 on every real file and rule it finished.
//!
//! The fixtures hold only ids of winners; `xtask/pabutools/fixtures.py` makes them with pabutools as a separate
//! program.

use crate::data;
use std::collections::BTreeMap;
use tally::{
    Completion, EqualShares, Fraction, Greedy, GreedyOrder, Method, Outcome, Rule, Stop, TieKey, Utility, count, pb,
};

#[derive(serde::Deserialize)]
struct Fixtures {
    winners: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

fn rule(name: &str) -> Rule {
    // pabutools pays plans without votes at the end.
    let greedy = |order| Method::Greedy(Greedy { order, unsupported: true, ..Greedy::default() });
    let shares =
        |utility, completion| Method::EqualShares(EqualShares { utility, completion, ..EqualShares::default() });
    let method = match name {
        "greedy_votes" => greedy(GreedyOrder::Votes),
        "greedy_votes_per_cost" => greedy(GreedyOrder::VotesPerCost),
        "greedy_points_per_cost" => greedy(GreedyOrder::PointsPerCost),
        "shares_cost" => shares(Utility::Cost, Completion::None),
        "shares_cardinality" => shares(Utility::Cardinality, Completion::None),
        "shares_points" => shares(Utility::Points, Completion::None),
        "shares_cost_add1" => shares(Utility::Cost, Completion::Add1 { step: Fraction::one(), stop: Stop::Exhaustive }),
        "phragmen" => Method::Phragmen,
        other => panic!("no rule called {other}"),
    };
    Rule::new(method, vec![TieKey::Id])
}

#[test]
fn the_same_winners_in_the_same_order() {
    let fixtures: Fixtures = serde_json::from_str(include_str!("../fixtures/pabutools.json")).unwrap();
    let (mut compared, mut differences) = (0, Vec::new());
    for (name, bytes) in data::all() {
        let Some(expected) = fixtures.winners.get(&name) else {
            continue;
        };
        let election = pb::read_bytes(&bytes).unwrap().election;
        for (rule_name, expected) in expected {
            let Outcome::Decided(result) = count(&election, &rule(rule_name)).unwrap() else {
                panic!("ties end in the id")
            };
            let (mut mine, mut theirs) = (result.winners.clone(), expected.clone());
            let all_paid = result.stopped_because == tally::StoppedBecause::EverythingFits;
            if rule_name == "phragmen" || all_paid {
                // pabutools sorts Phragmén's winners by id and adds plans without votes; see COMPARE.md.
                let voted = |id: &String| result.projects.iter().any(|project| project.id == *id && project.votes > 0);
                theirs.retain(voted);
                mine.sort();
                theirs.sort();
            }
            compared += 1;
            if mine != theirs {
                differences.push(format!("{name} {rule_name}: {mine:?} against {theirs:?}"));
            }
        }
    }
    assert!(differences.is_empty(), "{} of {compared}: {differences:#?}", differences.len());
    assert!(compared > 200 || data::folder().is_none(), "only {compared} results were compared");
}
