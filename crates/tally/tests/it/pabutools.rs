//! The same winners in the same order at the same cost as pabutools 1.2.3 on every real file and rule it finished.
//!
//! The fixtures hold only ids of winners and what they cost; `xtask/pabutools/fixtures.py` makes them with pabutools as a separate
//! program.

use crate::data;
use std::collections::BTreeMap;
use tally::{
    BallotKind, Completion, Election, EqualShares, Fraction, Greedy, GreedyOrder, Method, Outcome, Rule, Stop,
    StoppedBecause, TieKey, Utility, count, pb,
};

/// What pabutools decided, per file and rule.
#[derive(serde::Deserialize)]
struct Fixtures {
    decided: BTreeMap<String, BTreeMap<String, Decided>>,
    /// Seconds after which a run that had not ended was given up.
    unfinished: BTreeMap<String, BTreeMap<String, f64>>,
}

#[derive(serde::Deserialize)]
struct Decided {
    winners: Vec<String>,
    /// Of all of them together, in units of currency.
    cost: Fraction,
}

const APPROVALS: [&str; 6] =
    ["greedy_votes", "greedy_votes_per_cost", "shares_cost", "shares_cardinality", "shares_cost_add1", "phragmen"];
const POINTS: [&str; 2] = ["greedy_points_per_cost", "shares_points"];

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

/// Where the two differ on purpose, see COMPARE.md: pabutools sorts Phragmén's winners by id and adds plans without votes.
fn made_alike(rule: &str, result: &tally::Decided, theirs: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut mine, mut theirs) = (result.winners.clone(), theirs.to_vec());
    if rule == "phragmen" || result.stopped_because == StoppedBecause::EverythingFits {
        let voted = |id: &String| result.projects.iter().any(|project| project.id == *id && project.votes > 0);
        theirs.retain(voted);
        mine.sort();
        theirs.sort();
    }
    (mine, theirs)
}

/// What these plans cost, as tally reads the file.
fn cost(election: &Election, winners: &[String]) -> Fraction {
    let minor = winners.iter().map(|id| election.project(election.find(id).unwrap()).cost.minor()).sum::<i64>();
    Fraction::new(minor, 10_i64.pow(u32::from(election.decimals))).unwrap()
}

#[test]
fn the_same_winners_in_the_same_order_at_the_same_cost() {
    let fixtures: Fixtures = serde_json::from_str(include_str!("../fixtures/pabutools.json")).unwrap();
    let (mut compared, mut differences) = (0, Vec::new());
    for (name, bytes) in data::all() {
        let election = pb::read_bytes(&bytes).unwrap().election;
        let rules =
            if election.kind.has_points() || election.kind == BallotKind::Ordinal { &POINTS[..] } else { &APPROVALS };
        for rule_name in rules {
            let Some(expected) = fixtures.decided.get(&name).and_then(|rules| rules.get(*rule_name)) else {
                let given_up = fixtures.unfinished.get(&name).is_some_and(|rules| rules.contains_key(*rule_name));
                assert!(given_up, "{name} {rule_name} stands nowhere in the fixtures");
                eprintln!("skipped: pabutools did not finish {name} by {rule_name}");
                continue;
            };
            let Outcome::Decided(result) = count(&election, &rule(rule_name)).unwrap() else {
                panic!("ties end in the id")
            };
            compared += 1;
            let (mine, theirs) = made_alike(rule_name, &result, &expected.winners);
            if mine != theirs || cost(&election, &expected.winners) != expected.cost {
                differences.push(format!("{name} {rule_name}: {mine:?} against {theirs:?}, {}", expected.cost));
            }
        }
    }
    assert!(differences.is_empty(), "{} of {compared}: {differences:#?}", differences.len());
    assert!(compared > 280 || data::folder().is_none(), "only {compared} results were compared");
}
