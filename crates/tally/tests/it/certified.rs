//! The checker: accepts what is proven, refuses what was touched.

use crate::data;
use tally::certify::{Refusal, certify};
use tally::{
    Amount, BallotKind, Comparison, Completion, Decided, Election, ElectionBuilder, EqualShares, Fraction, Greedy,
    GreedyOrder, GroupBy, Leftover, Method, Minimum, Misfit, Outcome, Project, Reason, Rule, Stop, StoppedBecause,
    TieKey, Utility, certificate, count,
};

fn decided(election: &Election, rule: &Rule) -> Decided {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => *decided,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

fn rules() -> Vec<Rule> {
    let ties = || vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
    let mut compared = Rule::equal_shares_add1(Stop::Overspend, false, ties());
    if let Method::EqualShares(shares) = &mut compared.method {
        shares.comparison = Comparison::Winners;
    }
    let list = |misfit, leftover| Rule::new(Method::Greedy(Greedy { misfit, leftover, ..Greedy::default() }), ties());
    vec![
        Rule::greedy(ties()),
        Rule::equal_shares(ties()),
        Rule::equal_shares_add1(Stop::Exhaustive, true, ties()),
        compared,
        list(Misfit::Stop, Leftover::PartOfNext),
        list(Misfit::Skip, Leftover::NextThatFits),
        list(Misfit::StopOrOvershoot { least_share: Fraction::new(4, 5).unwrap() }, Leftover::Keep),
        Rule::new(Method::Phragmen, ties()),
        Rule::new(Method::Dhondt { by: GroupBy::Category }, ties()),
    ]
}

#[test]
fn official_results_are_proven() {
    for name in ["Netherlands_Assen_2024", "Poland_Wieliczka_2023_Green_Budget", "Poland_Swiecie_2023"] {
        let Some(election) = data::election(name) else {
            return;
        };
        for rule in rules() {
            let result = decided(&election, &rule);
            let proof = certificate(&election, &result).unwrap();
            assert_eq!(certify(&election, &result, proof.as_ref()), Ok(()), "{name} {rule:?}");
        }
    }
}

#[test]
fn a_result_that_was_touched_is_refused() {
    let Some(election) = data::election("Poland_Wieliczka_2023_Green_Budget") else {
        return;
    };
    let rule = Rule::equal_shares_add1(Stop::Exhaustive, false, vec![TieKey::Cost, TieKey::Votes, TieKey::Id]);
    let honest = decided(&election, &rule);
    let proof = certificate(&election, &honest).unwrap().unwrap();

    let mut swapped = honest.clone();
    swapped.winners.swap(0, 5);
    assert!(matches!(certify(&election, &swapped, Some(&proof)), Err(Refusal::Course(_))));

    let mut votes = honest.clone();
    votes.projects[3].votes += 1;
    assert!(matches!(certify(&election, &votes, Some(&proof)), Err(Refusal::Wrong { .. })));

    let mut cheaper = proof.clone();
    cheaper.runs[0].purchases[7].cap = Fraction::new(31, 7).unwrap();
    assert!(matches!(certify(&election, &honest, Some(&cheaper)), Err(Refusal::Payments { round: 8, .. })));

    let mut order = proof.clone();
    order.runs[0].purchases.swap(3, 4);
    assert!(matches!(
        certify(&election, &honest, Some(&order)),
        Err(Refusal::NotTheBest { round: 4, .. } | Refusal::Payments { round: 4, .. })
    ));

    let mut short = proof.clone();
    short.runs[0].purchases.pop();
    assert!(matches!(certify(&election, &honest, Some(&short)), Err(Refusal::StillAffordable { .. })));

    let mut step = proof.clone();
    step.runs[0].step -= 1;
    assert!(matches!(certify(&election, &honest, Some(&step)), Err(Refusal::Course(_))));
    assert!(matches!(certify(&election, &honest, None), Err(Refusal::Course(_))));
}

#[test]
fn when_everything_fits_there_is_nothing_to_compare() {
    // Found by `cargo xtask fuzz`: the checker asked for a comparison that no rule makes here.
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(100).unwrap(), 0).unwrap();
    builder.project(Project::new("a", Amount::from_minor(60).unwrap()));
    builder.ballot(&["a"]).unwrap().ballot(&[]).unwrap();
    let election = builder.build().unwrap();
    for rule in rules() {
        let result = decided(&election, &rule);
        let proof = certificate(&election, &result).unwrap();
        assert_eq!(certify(&election, &result, proof.as_ref()), Ok(()), "{rule:?}");
    }
}

#[test]
fn a_share_of_nothing_is_no_bar_for_what_costs_nothing() {
    // Found by `cargo xtask fuzz`: with a budget of nothing the threshold of Świecie barred a free plan.
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::ZERO, 0).unwrap();
    builder.project(Project::new("free", Amount::ZERO)).project(Project::new("dear", Amount::from_minor(5).unwrap()));
    builder.ballot(&["free", "dear"]).unwrap().ballot(&[]).unwrap();
    let election = builder.build().unwrap();
    for mut rule in rules() {
        rule.minimums.push(Minimum::ShareOfCost(Fraction::new(1, 3).unwrap()));
        let result = decided(&election, &rule);
        assert_eq!(result.winners, ["free"], "{rule:?}");
        let proof = certificate(&election, &result).unwrap();
        assert_eq!(certify(&election, &result, proof.as_ref()), Ok(()), "{rule:?}");
    }
}

#[test]
fn a_plan_that_only_got_no_points_is_not_bought_and_not_filled_in() {
    // Found by `cargo xtask fuzz`: engine and checker did not agree, and the reason was that it did not fit.
    let mut builder = ElectionBuilder::new(BallotKind::Scoring, Amount::from_minor(100).unwrap(), 0).unwrap();
    for id in ["a", "b", "c"] {
        builder.project(Project::new(id, Amount::from_minor(if id == "c" { 0 } else { 60 }).unwrap()));
    }
    builder.ballot_with(&[("a", 0), ("c", 0)], &tally::Group::default(), 3).unwrap();
    builder.ballot_with(&[("b", 1)], &tally::Group::default(), 1).unwrap();
    let election = builder.build().unwrap();
    for completion in [Completion::None, Completion::Add1 { step: Fraction::one(), stop: Stop::Overspend }] {
        let shares = EqualShares { utility: Utility::Points, completion, fill: true, ..EqualShares::default() };
        let result = decided(&election, &Rule::new(Method::EqualShares(shares), vec![TieKey::Id]));
        assert_eq!(result.winners, ["b"]);
        assert_eq!((&result.projects[0].reason, &result.projects[2].reason), (&Reason::NoVotes, &Reason::NoVotes));
        let proof = certificate(&election, &result).unwrap();
        assert_eq!(certify(&election, &result, proof.as_ref()), Ok(()));
    }
}

#[test]
fn points_below_zero_per_euro_stand_in_their_order() {
    // Found by `cargo xtask fuzz`: below zero the cost was left out.
    let mut builder = ElectionBuilder::new(BallotKind::Scoring, Amount::from_minor(1000).unwrap(), 0).unwrap();
    for (id, cost) in [("a", 65), ("b", 170), ("c", 0), ("d", 0)] {
        builder.project(Project::new(id, Amount::from_minor(cost).unwrap()));
    }
    builder.ballot_with(&[("a", -5), ("b", -5), ("c", -5), ("d", 1)], &tally::Group::default(), 1).unwrap();
    let election = builder.build().unwrap();
    let order = GreedyOrder::PointsPerCost;
    let rule = Rule::new(Method::Greedy(Greedy { order, ..Greedy::default() }), vec![TieKey::Id]);
    let result = decided(&election, &rule);
    assert_eq!(result.winners, ["d", "b", "a", "c"]);
    assert_eq!(certify(&election, &result, None), Ok(()));
}

#[test]
fn a_tie_in_a_step_that_the_result_does_not_rest_on_does_not_spoil_the_certificate() {
    // Found by `cargo xtask fuzz`. Step 0 exhausts the budget and greedy is preferred; in step 1 both plans are tied.
    let mut builder = ElectionBuilder::new(BallotKind::Scoring, Amount::from_minor(155).unwrap(), 0).unwrap();
    builder.project(Project::new("a", Amount::from_minor(58).unwrap()));
    builder.project(Project::new("b", Amount::from_minor(155).unwrap()));
    let group = tally::Group::default();
    builder.ballot_with(&[("a", 1), ("b", 1)], &group, 2000).unwrap();
    builder.ballot_with(&[("b", 0)], &group, 1).unwrap().ballot_with(&[], &group, 1000).unwrap();
    let election = builder.build().unwrap();
    let shares = EqualShares {
        utility: Utility::PointsTimesCost,
        completion: Completion::Add1 { step: Fraction::new(3, 100).unwrap(), stop: Stop::Exhaustive },
        comparison: Comparison::AnyWinner,
        ..EqualShares::default()
    };
    let result = decided(&election, &Rule::new(Method::EqualShares(shares), Vec::new()));
    assert_eq!((result.winners.as_slice(), result.steps), (&["b".to_owned()][..], Some(0)));
    let proof = certificate(&election, &result).unwrap();
    assert_eq!(certify(&election, &result, proof.as_ref()), Ok(()));
}

#[test]
fn a_result_that_says_that_greedy_was_preferred_must_show_it() {
    // Step 0 of Add1 with a stop that no comparison of this rule can give.
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    let rule = Rule::equal_shares_add1(Stop::Overspend, false, vec![TieKey::Cost, TieKey::Votes, TieKey::Id]);
    let mut forged = decided(&election, &Rule::equal_shares(rule.ties.clone()));
    forged.rule = rule;
    forged.steps = Some(0);
    forged.stopped_because = StoppedBecause::GreedyPreferred;
    let proof = certificate(&election, &forged).unwrap();
    assert!(matches!(certify(&election, &forged, proof.as_ref()), Err(Refusal::Course(_))));
}

#[test]
fn equals_that_changed_places_are_refused() {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(100).unwrap(), 0).unwrap();
    builder.project(Project::new("a", Amount::from_minor(60).unwrap()));
    builder.project(Project::new("b", Amount::from_minor(70).unwrap()));
    builder.ballot(&["a", "b"]).unwrap().ballot(&["a", "b"]).unwrap();
    let election = builder.build().unwrap();
    let with = |method: &Method, ties: Vec<TieKey>| Rule::new(method.clone(), ties);
    for method in [Rule::greedy(vec![]).method, Rule::equal_shares(vec![]).method] {
        let cheap = with(&method, vec![TieKey::Cost]);
        let mut dear = decided(&election, &with(&method, vec![TieKey::HighestCost]));
        let proof = certificate(&election, &dear).unwrap();
        dear.rule = cheap;
        assert_eq!(certify(&election, &dear, proof.as_ref()), Err(Refusal::Tie { project: "b".into() }), "{method:?}");
        dear.rule = with(&method, Vec::new());
        assert!(certify(&election, &dear, proof.as_ref()).is_err(), "a lot was never drawn");
    }
}

#[test]
fn a_free_plan_without_points_stands_below_every_plan_with_points() {
    // Found by `cargo xtask fuzz`: the checker took nothing for nothing as equal to everything.
    let mut builder = ElectionBuilder::new(BallotKind::Scoring, Amount::from_minor(191).unwrap(), 2).unwrap();
    for (id, cost) in [("a", 227), ("b", 0), ("c", 3_000_009), ("d", 0)] {
        builder.project(Project::new(id, Amount::from_minor(cost).unwrap()));
    }
    builder.ballot_with(&[("a", 2), ("b", 0), ("c", 2), ("d", 0)], &tally::Group::default(), 1).unwrap();
    let election = builder.build().unwrap();
    for misfit in [Misfit::Stop, Misfit::Skip] {
        let list = Greedy { order: GreedyOrder::PointsPerCost, misfit, ..Greedy::default() };
        let result = decided(&election, &Rule::new(Method::Greedy(list), Vec::new()));
        assert_eq!(certify(&election, &result, None), Ok(()));
    }
}
