//! The checker and the rules around the main one: caps, exclusions, weights, leftovers.

use proptest::prelude::*;
use std::collections::BTreeSet;
use tally::certify::{Refusal, certify};
use tally::{
    Amount, BallotKind, Cap, Comparison, Completion, Decided, Election, ElectionBuilder, EqualShares, Fraction, Greedy,
    GreedyOrder, Group, GroupBy, GroupWeight, Leftover, Limit, Method, Misfit, Outcome, Project, Rule, SmallPlans,
    Stop, TieKey, Utility, certificate, count,
};

const THEMES: [&str; 2] = ["green", "play"];
const WAYS: [&str; 2] = ["online", "table"];

/// Plans with cost and theme, budget, ballots with a way of voting.
fn elections() -> impl Strategy<Value = Election> {
    let plans = prop::collection::vec((prop_oneof![1_i64..12, Just(0), Just(6), 30_i64..40], 0..2_usize), 1..7);
    let all = plans.prop_flat_map(|plans| {
        let choices = prop::collection::btree_map(0..plans.len(), 1_i64..4, 0..=plans.len());
        let ballots = prop::collection::vec((choices, 0..2_usize, 1_u64..4), 0..9);
        (Just(plans), 0_i64..50, ballots)
    });
    all.prop_map(|(plans, budget, ballots)| {
        let mut builder = ElectionBuilder::new(BallotKind::Scoring, Amount::from_minor(budget).unwrap(), 0).unwrap();
        for (number, (cost, theme)) in plans.into_iter().enumerate() {
            let mut project = Project::new(format!("p{number}"), Amount::from_minor(cost).unwrap());
            project.categories = vec![THEMES[theme].to_owned()];
            builder.project(project);
        }
        for (choices, way, voters) in ballots {
            let named: Vec<(String, i64)> =
                choices.into_iter().map(|(plan, points)| (format!("p{plan}"), points)).collect();
            let choices: Vec<(&str, i64)> = named.iter().map(|(id, points)| (id.as_str(), *points)).collect();
            let group = Group { voting_method: WAYS[way].to_owned(), neighborhood: String::new() };
            builder.ballot_with(&choices, &group, voters).unwrap();
        }
        builder.build().unwrap()
    })
}

fn methods() -> impl Strategy<Value = Method> {
    let misfit = prop_oneof![
        Just(Misfit::Skip),
        Just(Misfit::Stop),
        (0_i64..5).prop_map(|fifths| Misfit::StopOrOvershoot { least_share: Fraction::new(fifths, 5).unwrap() })
    ];
    let leftover = prop_oneof![Just(Leftover::Keep), Just(Leftover::NextThatFits), Just(Leftover::PartOfNext)];
    let order = prop_oneof![
        Just(GreedyOrder::Votes),
        Just(GreedyOrder::Points),
        Just(GreedyOrder::VotesPerCost),
        Just(GreedyOrder::PointsPerCost)
    ];
    let greedy = (order, misfit, leftover, any::<bool>()).prop_map(|(order, misfit, leftover, unsupported)| {
        Method::Greedy(Greedy { order, misfit, leftover, unsupported })
    });
    let utility = prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points)];
    let completion = prop_oneof![
        Just(Completion::None),
        Just(Completion::Add1 { step: Fraction::one(), stop: Stop::Exhaustive }),
        Just(Completion::Add1 { step: Fraction::one(), stop: Stop::Overspend })
    ];
    let shares =
        (utility, completion, any::<bool>(), any::<bool>()).prop_map(|(utility, completion, fill, compares)| {
            let comparison = if compares { Comparison::Winners } else { Comparison::None };
            Method::EqualShares(EqualShares { utility, completion, fill, comparison, ..EqualShares::default() })
        });
    let dhondt = Just(Method::Dhondt { by: GroupBy::Category });
    prop_oneof![3 => greedy, 3 => shares, 1 => dhondt, 1 => Just(Method::Phragmen)]
}

/// A rule with a method and, each or not: a cap, an exclusion, weights, small plans that count double.
fn rules() -> impl Strategy<Value = Rule> {
    let cap = prop_oneof![
        (0_u32..3).prop_map(Limit::Plans),
        (0_i64..30).prop_map(|money| Limit::Money(Fraction::new(money, 1).unwrap()))
    ];
    let cap = prop::option::of((0..2_usize, cap));
    let weights = prop::option::of((0_i64..4, 1_i64..4));
    (methods(), cap, any::<bool>(), weights, any::<bool>()).prop_map(|(method, cap, excludes, weights, doubles)| {
        let doubles = doubles && matches!(method, Method::Greedy(_) | Method::Dhondt { .. });
        let mut rule = Rule::new(method, vec![TieKey::Id]);
        let cap = cap.map(|(theme, most)| Cap { by: GroupBy::Category, name: THEMES[theme].to_owned(), most });
        rule.caps = cap.into_iter().collect();
        if excludes {
            rule.exclusions = vec![vec!["p0".to_owned(), "p1".to_owned()]];
        }
        if let Some((online, table)) = weights {
            let share = |part: i64| Fraction::new(part, online + table).unwrap();
            let weight = |way: &str, part| GroupWeight { voting_method: way.to_owned(), share: share(part) };
            rule.weights = vec![weight(WAYS[0], online), weight(WAYS[1], table)];
        }
        rule.small_plans = doubles.then(|| SmallPlans { up_to: Fraction::new(6, 1).unwrap(), times: 2 });
        rule
    })
}

fn decided(election: &Election, rule: &Rule) -> Option<Decided> {
    match count(election, rule) {
        Ok(Outcome::Decided(decided)) => Some(*decided),
        Ok(Outcome::LotNeeded(lot)) => panic!("ties end in the id, yet: {lot:?}"),
        // An exclusion of a plan that this election does not have.
        Err(_) => None,
    }
}

fn verdict(election: &Election, result: &Decided, proof: &Decided) -> Result<(), Refusal> {
    let certificate = certificate(election, proof).unwrap();
    certify(election, result, certificate.as_ref())
}

/// Ids of the plans that get money, in order of selection.
fn chosen(result: &Decided) -> Vec<String> {
    result.rounds.iter().map(|round| round.project.clone()).collect()
}

/// Whether an order of equals that begins with `drawn` and goes on with the others, in any order, gives money to the
/// plans of this result. Equals that are all paid stand in any order.
fn some_lot_gives(
    election: &Election,
    rule: &Rule,
    result: &Decided,
    drawn: &mut Vec<String>,
    others: &[String],
) -> bool {
    if others.is_empty() {
        let rule = Rule { ties: vec![TieKey::Lot(drawn.clone())], ..rule.clone() };
        let sorted = |result: &Decided| chosen(result).into_iter().collect::<BTreeSet<String>>();
        return sorted(&decided(election, &rule).unwrap()) == sorted(result);
    }
    (0..others.len()).any(|place| {
        let mut rest = others.to_vec();
        drawn.push(rest.remove(place));
        let gives = some_lot_gives(election, rule, result, drawn, &rest);
        drawn.pop();
        gives
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn every_honest_result_is_proven(election in elections(), rule in rules()) {
        let Some(result) = decided(&election, &rule) else { return Ok(()) };
        prop_assert_eq!(verdict(&election, &result, &result), Ok(()));
    }

    #[test]
    fn the_result_of_another_rule_is_accepted_only_where_a_lot_could_give_it(
        election in elections(), rule in rules(), other in rules(),
    ) {
        let (Some(honest), Some(mut lie)) = (decided(&election, &rule), decided(&election, &other)) else {
            return Ok(());
        };
        if honest.steps.is_some() || matches!(rule.method, Method::EqualShares(_)) != matches!(other.method, Method::EqualShares(_)) {
            return Ok(()); // Of growing shares the checker does not prove that no earlier step was the last.
        }
        let proof = lie.clone();
        lie.rule = rule.clone();
        if verdict(&election, &lie, &proof) == Ok(()) {
            let lost = |id: &String| !lie.rounds.iter().any(|round| round.project == *id);
            let losers: Vec<String> = lie.projects.iter().map(|project| project.id.clone()).filter(lost).collect();
            prop_assert!(some_lot_gives(&election, &rule, &lie, &mut chosen(&lie), &losers), "{:?}", lie);
        }
    }
}
