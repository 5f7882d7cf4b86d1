//! Money that is left, and budgets that are split over parts: where rules meet each other.

use crate::small::{amount, decided, election, fraction, greedy, reason};
use tally::{
    Cap, Comparison, EqualShares, Greedy, GroupBy, Leftover, Limit, LotNeeded, Method, Misfit, Outcome, Part, Phase,
    Reason, Rule, Split, Standing, Stop, StoppedBecause, TieKey, count,
};

fn split(parts: &[(&str, Limit)]) -> Split {
    let part = |(name, most): &(&str, Limit)| Part { name: (*name).to_owned(), most: most.clone() };
    Split { by: GroupBy::Neighborhood, parts: parts.iter().map(part).collect() }
}

fn euros(text: &str) -> Limit {
    Limit::Money(fraction(text))
}

#[test]
fn a_split_counts_each_area_apart() {
    let plans = election(
        100,
        &[("a", 40, "n"), ("b", 40, "n"), ("c", 40, "z"), ("d", 10, "elders")],
        &[(&["a"], 9), (&["b"], 8), (&["c"], 1), (&["d"], 9)],
    );
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    rule.split = Some(split(&[("n", euros("50")), ("z", euros("50"))]));
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "c"]);
    assert_eq!((reason(&result, "d"), result.stopped_because), (&Reason::OutsideParts, StoppedBecause::Parts));
    rule.split = Some(split(&[("n", Limit::Plans(1)), ("z", Limit::Plans(1))]));
    assert_eq!(decided(&plans, &rule).winners, ["a", "c"]);
    rule.method = Rule::equal_shares_add1(Stop::Exhaustive, false, vec![]).method;
    rule.split = Some(split(&[("n", euros("100"))]));
    assert_eq!(decided(&plans, &rule).winners, ["a", "b"]);
}

#[test]
fn a_part_does_not_spend_its_rest_on_a_plan_of_another() {
    // North has money left for neither of its losers; the south has 40 left, which is not for the north.
    let plans =
        election(150, &[("a", 60, "n"), ("b", 40, "n"), ("c", 60, "z")], &[(&["a"], 3), (&["b"], 2), (&["c"], 1)]);
    for misfit in [Misfit::Skip, Misfit::Stop] {
        let mut rule = greedy(misfit, Leftover::NextThatFits);
        rule.split = Some(split(&[("n", euros("70")), ("z", euros("100"))]));
        let result = decided(&plans, &rule);
        assert_eq!(result.winners, ["a", "c"]);
        assert_eq!(reason(&result, "b"), &Reason::DidNotFit { left: amount(10) });
    }
}

#[test]
fn a_plan_without_votes_is_chosen_once_though_its_part_comes_back() {
    let plans = election(161, &[("p0", 255, "n"), ("p1", 0, "n"), ("p2", 0, "n")], &[]);
    let list =
        Greedy { misfit: Misfit::Stop, leftover: Leftover::NextThatFits, unsupported: true, ..Greedy::default() };
    let mut rule = Rule::new(Method::Greedy(list), vec![TieKey::Cost, TieKey::Id]);
    rule.split = Some(split(&[("n", Limit::Plans(1)), ("n", euros("1")), ("n", euros("2"))]));
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["p1", "p2"]);
    let rounds: Vec<(u32, &str)> = result.rounds.iter().map(|round| (round.number, round.project.as_str())).collect();
    assert_eq!(rounds, [(1, "p1"), (2, "p2")]);
}

#[test]
fn what_is_paid_in_part_is_spent() {
    // Each area pays a part of its second plan, and the last one gets what is left of the whole.
    let plans = election(
        100,
        &[("a", 30, "n"), ("b", 30, "n"), ("c", 30, "z"), ("d", 80, "z")],
        &[(&["a"], 4), (&["b"], 3), (&["c"], 2), (&["d"], 1)],
    );
    let mut rule = greedy(Misfit::Stop, Leftover::PartOfNext);
    rule.split = Some(split(&[("n", euros("40")), ("z", euros("90"))]));
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "c"]);
    assert_eq!(reason(&result, "b"), &Reason::PartlyPaid { round: 2, paid: amount(10) });
    assert_eq!(reason(&result, "d"), &Reason::PartlyPaid { round: 4, paid: amount(30) });
    assert_eq!((result.total_cost, result.left), (amount(60), amount(0)));
}

#[test]
fn money_from_elsewhere_in_one_part_takes_nothing_from_the_next() {
    let plans = election(100, &[("a", 50, "n"), ("b", 60, "z")], &[(&["a"], 2), (&["b"], 1)]);
    let mut rule = greedy(Misfit::StopOrOvershoot { least_share: fraction("0.8") }, Leftover::Keep);
    rule.split = Some(split(&[("n", euros("40")), ("z", euros("60"))]));
    let result = decided(&plans, &rule);
    assert_eq!((result.winners.len(), result.total_cost, result.left), (2, amount(110), amount(0)));
    assert!(matches!(reason(&result, "a"), Reason::Chosen { from_elsewhere, .. } if *from_elsewhere == amount(10)));
    assert!(matches!(reason(&result, "b"), Reason::Chosen { from_elsewhere, .. } if *from_elsewhere == amount(0)));
}

#[test]
fn caps_and_exclusions_hold_for_all_parts_together() {
    let plans =
        election(100, &[("a", 20, "n"), ("b", 20, "z"), ("c", 20, "z")], &[(&["a"], 3), (&["b"], 2), (&["c"], 1)]);
    for method in [
        greedy(Misfit::Skip, Leftover::Keep).method,
        Rule::equal_shares_add1(Stop::Exhaustive, true, vec![]).method,
        Method::Phragmen,
        Method::MaximinSupport,
    ] {
        let mut rule = Rule::new(method, vec![TieKey::Id]);
        rule.split = Some(split(&[("n", euros("50")), ("z", euros("50"))]));
        assert_eq!(decided(&plans, &rule).winners, ["a", "b", "c"]);
        rule.exclusions = vec![vec!["a".into(), "b".into()]];
        let result = decided(&plans, &rule);
        assert_eq!(result.winners, ["a", "c"], "{:?}", rule.method);
        assert_eq!(reason(&result, "b"), &Reason::ExcludedBy { project: "a".into() });
        rule.exclusions.clear();
        rule.caps = vec![Cap { by: GroupBy::Category, name: "z".into(), most: Limit::Plans(1) }];
        assert_eq!(decided(&plans, &rule).winners, ["a", "b"], "{:?}", rule.method);
    }
}

#[test]
fn a_part_keeps_its_winners_when_the_next_prefers_greedy() {
    // In the south three of four voters get nothing out of equal shares; in the north everyone agrees.
    let plans =
        election(200, &[("a", 100, "n"), ("b", 100, "z"), ("c", 20, "z")], &[(&["a"], 4), (&["b"], 3), (&["c"], 1)]);
    let shares = EqualShares { comparison: Comparison::Winners, ..EqualShares::default() };
    let mut rule = Rule::new(Method::EqualShares(shares), vec![TieKey::Id]);
    rule.split = Some(split(&[("n", euros("200")), ("z", euros("100"))]));
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "b"]);
    assert_eq!(result.rounds.iter().map(|round| round.number).collect::<Vec<_>>(), [1, 2]);
    // One comparison of the whole would be untrue: each part had its own.
    assert_eq!(result.comparison, None);
}

#[test]
fn a_tie_in_a_later_part_tells_who_won_before_it() {
    let plans = election(100, &[("a", 50, "n"), ("b", 50, "z"), ("c", 50, "z")], &[(&["a"], 3), (&["b", "c"], 2)]);
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    rule.ties.clear();
    rule.split = Some(split(&[("n", euros("50")), ("z", euros("50"))]));
    let Outcome::LotNeeded(lot) = count(&plans, &rule).unwrap() else { panic!("b and c are equal") };
    let LotNeeded { tied, round, winners_so_far, .. } = *lot;
    assert_eq!((tied, round, winners_so_far), (vec!["b".into(), "c".into()], 2, vec!["a".into()]));
}

#[test]
fn the_rest_pays_whole_what_fits_whole_and_passes_over_what_may_not_win() {
    // The list stops at b, which a excludes; c is over its cap, which does not bind the rest; d gets a part.
    let plans = election(
        100,
        &[("a", 40, "n"), ("b", 20, ""), ("c", 30, "n"), ("d", 50, ""), ("e", 5, "")],
        &[(&["a"], 5), (&["b"], 4), (&["c"], 3), (&["d"], 2), (&["e"], 1)],
    );
    let mut rule = greedy(Misfit::Stop, Leftover::PartOfNext);
    rule.exclusions = vec![vec!["a".into(), "b".into()]];
    rule.caps = vec![Cap { by: GroupBy::Neighborhood, name: "n".into(), most: euros("60") }];
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "c"]);
    assert_eq!(result.rounds[1].phase, Phase::Leftover);
    assert_eq!(reason(&result, "b"), &Reason::ExcludedBy { project: "a".into() });
    assert_eq!(reason(&result, "d"), &Reason::PartlyPaid { round: 3, paid: amount(30) });
    assert!(matches!(reason(&result, "e"), Reason::AfterStop { .. }));
    assert_eq!(result.left, amount(0));
    // A list that skips leaves c behind for its cap alone, and pays it whole.
    rule.method = greedy(Misfit::Skip, Leftover::PartOfNext).method;
    rule.exclusions.clear();
    rule.caps[0].most = euros("40");
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "b", "e", "c"]);
    assert_eq!(reason(&result, "d"), &Reason::PartlyPaid { round: 5, paid: amount(5) });
}

#[test]
fn whose_turn_it_is_for_the_rest_is_not_left_to_chance() {
    let plans = election(70, &[("a", 50, ""), ("b", 50, ""), ("c", 50, "")], &[(&["a"], 3), (&["b", "c"], 2)]);
    for misfit in [Misfit::Skip, Misfit::Stop] {
        let mut rule = greedy(misfit, Leftover::PartOfNext);
        rule.ties = vec![TieKey::Lot(vec!["c".into(), "b".into()])];
        assert_eq!(decided(&plans, &rule).projects[2].standing, Standing::PartlyPaid);
        rule.ties.clear();
        assert!(matches!(count(&plans, &rule), Ok(Outcome::LotNeeded(_))));
    }
}
