//! Each rule does what its definition says, on elections small enough to count by hand.

use crate::small::{amount, decided, election, fraction, greedy, reason};
use tally::{
    BallotKind, Cap, CountError, Election, ElectionBuilder, Greedy, GreedyOrder, Group, GroupBy, GroupWeight, Leftover,
    Limit, Method, Minimum, Misfit, Phase, Project, Reason, Rule, SmallPlans, Standing, StoppedBecause, TieKey, count,
};

fn three() -> Election {
    election(100, &[("a", 60, "n"), ("b", 50, "n"), ("c", 30, "z")], &[(&["a"], 3), (&["b"], 2), (&["c"], 1)])
}

#[test]
fn greedy_skips_or_stops() {
    let skipped = decided(&three(), &greedy(Misfit::Skip, Leftover::Keep));
    assert_eq!(skipped.winners, ["a", "c"]);
    assert_eq!(reason(&skipped, "b"), &Reason::DidNotFit { left: amount(40) });
    let stopped = decided(&three(), &greedy(Misfit::Stop, Leftover::Keep));
    assert_eq!((stopped.winners.clone(), stopped.stopped_because), (vec!["a".to_owned()], StoppedBecause::DidNotFit));
    assert_eq!(reason(&stopped, "c"), &Reason::AfterStop { at: "b".into() });
}

#[test]
fn the_first_misfit_is_paid_when_enough_of_it_is_left() {
    let overshoot = |share: &str| greedy(Misfit::StopOrOvershoot { least_share: fraction(share) }, Leftover::Keep);
    let paid = decided(&three(), &overshoot("0.8"));
    assert_eq!(paid.winners, ["a", "b"]);
    assert_eq!(
        (paid.rounds[1].phase, paid.rounds[1].paid, paid.total_cost),
        (Phase::Overshoot, amount(40), amount(110))
    );
    assert!(matches!(reason(&paid, "b"), Reason::Chosen { from_elsewhere, .. } if *from_elsewhere == amount(10)));
    assert_eq!(decided(&three(), &overshoot("0.81")).winners, ["a"]);
}

#[test]
fn leftover_money_goes_where_the_rule_says() {
    let next = decided(&three(), &greedy(Misfit::Stop, Leftover::NextThatFits));
    assert_eq!(next.winners, ["a", "c"]);
    let part = decided(&three(), &greedy(Misfit::Stop, Leftover::PartOfNext));
    assert_eq!(part.winners, ["a"]);
    assert_eq!(reason(&part, "b"), &Reason::PartlyPaid { round: 2, paid: amount(40) });
    assert_eq!((part.left, part.projects[1].standing), (amount(0), Standing::PartlyPaid));
}

#[test]
fn votes_per_cost_prefers_the_cheap_plan() {
    let rule =
        Rule::new(Method::Greedy(Greedy { order: GreedyOrder::VotesPerCost, ..Greedy::default() }), vec![TieKey::Id]);
    let cheap = election(60, &[("a", 60, ""), ("c", 10, "")], &[(&["a"], 3), (&["c"], 1)]);
    assert_eq!(decided(&cheap, &rule).winners, ["c"]);
}

#[test]
fn caps_hold_back_an_area_and_leftover_money_is_not_bound_by_them() {
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    rule.caps = vec![Cap { by: GroupBy::Neighborhood, name: "n".into(), most: Limit::Money(fraction("55")) }];
    let plans =
        election(100, &[("a", 50, "n"), ("b", 20, "n"), ("c", 10, "z")], &[(&["a"], 3), (&["b"], 2), (&["c"], 1)]);
    let capped = decided(&plans, &rule);
    assert_eq!(capped.winners, ["a", "c"]);
    assert_eq!(reason(&capped, "b"), &Reason::CapReached { by: GroupBy::Neighborhood, name: "n".into() });
    rule.caps[0].most = Limit::Plans(1);
    assert_eq!(decided(&plans, &rule).winners, ["a", "c"]);
    rule.method = greedy(Misfit::Skip, Leftover::NextThatFits).method;
    assert_eq!(decided(&plans, &rule).winners, ["a", "c", "b"]);
}

#[test]
fn at_most_one_of_an_exclusion_wins() {
    for method in [
        greedy(Misfit::Skip, Leftover::Keep).method,
        Rule::equal_shares(vec![]).method,
        Method::Phragmen,
        Method::MaximinSupport,
    ] {
        let mut rule = Rule::new(method, vec![TieKey::Id]);
        rule.exclusions = vec![vec!["a".into(), "b".into()]];
        let plans =
            election(100, &[("a", 20, ""), ("b", 20, ""), ("c", 20, "")], &[(&["a", "b", "c"], 4), (&["a"], 1)]);
        let result = decided(&plans, &rule);
        assert_eq!(result.winners, ["a", "c"], "{rule:?}");
        assert_eq!(reason(&result, "b"), &Reason::ExcludedBy { project: "a".into() });
    }
}

#[test]
fn minimums_bar_a_plan_and_say_what_it_missed() {
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    rule.minimums = vec![Minimum::Votes(fraction("2"))];
    let result = decided(&three(), &rule);
    assert_eq!(result.winners, ["a"]);
    let minimum = Minimum::Votes(fraction("2"));
    assert_eq!(reason(&result, "c"), &Reason::BelowMinimum { minimum, needed: fraction("2"), found: fraction("1") });
    rule.minimums = vec![Minimum::ShareOfBallots(fraction("1/2"))];
    assert_eq!(decided(&three(), &rule).winners, ["a"]);
}

fn by_method(ballots: &[(&str, &str, u64)], plans: &[(&str, i64, &str)], budget: i64) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, amount(budget), 0).unwrap();
    for (id, cost, theme) in plans {
        let mut project = Project::new(*id, amount(*cost));
        project.categories = vec![(*theme).to_owned()];
        builder.project(project);
    }
    for (id, method, voters) in ballots {
        let group = Group { voting_method: (*method).to_owned(), neighborhood: String::new() };
        builder.ballot_with(&[(id, 0)], &group, *voters).unwrap();
    }
    builder.build().unwrap()
}

#[test]
fn tables_and_online_votes_weigh_what_the_rule_says() {
    let plans = by_method(&[("a", "online", 100), ("b", "table", 5)], &[("a", 60, ""), ("b", 60, "")], 100);
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    assert_eq!(decided(&plans, &rule).winners, ["a"]);
    let weight = |method: &str, share: &str| GroupWeight { voting_method: method.into(), share: fraction(share) };
    rule.weights = vec![weight("online", "0.2"), weight("table", "0.8")];
    let weighed = decided(&plans, &rule);
    assert_eq!(weighed.winners, ["b"]);
    assert_eq!(
        (weighed.projects[0].score.clone(), weighed.projects[1].score.clone()),
        (fraction("21"), fraction("84"))
    );
    rule.weights.pop();
    assert_eq!(count(&plans, &rule), Err(CountError::GroupWithoutWeight("table".into())));
}

#[test]
fn weights_carry_over_to_equal_shares() {
    let plans = by_method(&[("a", "online", 6), ("b", "table", 2)], &[("a", 50, ""), ("b", 50, "")], 100);
    let weight = |method: &str, share: &str| GroupWeight { voting_method: method.into(), share: fraction(share) };
    let mut rule = Rule::equal_shares(vec![TieKey::Id]);
    assert_eq!(decided(&plans, &rule).winners, ["a"]);
    rule.weights = vec![weight("online", "1/2"), weight("table", "1/2")];
    let result = decided(&plans, &rule);
    assert_eq!(result.winners, ["a", "b"]);
    assert_eq!(result.endowment, Some(fraction("25/2")));
}

#[test]
fn small_plans_can_count_double() {
    let plans = election(60, &[("a", 60, ""), ("b", 50, "")], &[(&["a"], 3), (&["b"], 2)]);
    let mut rule = greedy(Misfit::Skip, Leftover::Keep);
    rule.small_plans = Some(SmallPlans { up_to: fraction("50"), times: 2 });
    assert_eq!(decided(&plans, &rule).winners, ["b"]);
    rule.method = Method::Phragmen;
    assert!(matches!(count(&plans, &rule), Err(CountError::BadRule(_))));
}

#[test]
fn dhondt_gives_themes_of_equal_plans_their_seats() {
    // Votes 60 against 30, three seats of equal cost: two and one.
    let plans = election(
        30,
        &[("a1", 10, "A"), ("a2", 10, "A"), ("a3", 10, "A"), ("b1", 10, "B"), ("b2", 10, "B")],
        &[(&["a1"], 24), (&["a2"], 20), (&["a3"], 16), (&["b1"], 20), (&["b2"], 10)],
    );
    let result =
        decided(&plans, &Rule::new(Method::Dhondt { by: GroupBy::Category }, vec![TieKey::Cost, TieKey::Votes]));
    assert_eq!(result.winners, ["a1", "a2", "b1"]);
}

#[test]
fn phragmen_buys_as_soon_as_supporters_can_pay() {
    // a: 12/3 = 4. Then b: its two supporters of a start again at 4: (4+4+0+12)/3 = 20/3; c: 8/1 = 8.
    let plans = election(
        100,
        &[("a", 12, ""), ("b", 12, ""), ("c", 8, ""), ("d", 5, "")],
        &[(&["a", "b"], 2), (&["a"], 1), (&["b"], 1), (&["c"], 1)],
    );
    let result = decided(&plans, &Rule::new(Method::Phragmen, vec![TieKey::Id]));
    assert_eq!(result.winners, ["a", "b", "c"]);
    let moments: Vec<String> = result.rounds.iter().map(|round| round.score.to_string()).collect();
    assert_eq!(moments, ["4", "20/3", "8"]);
    assert_eq!(reason(&result, "d"), &Reason::NoVotes);
}

#[test]
fn phragmen_stops_at_the_first_plan_that_does_not_fit() {
    let plans = election(15, &[("a", 10, ""), ("b", 10, ""), ("c", 2, "")], &[(&["a"], 10), (&["b"], 9), (&["c"], 1)]);
    let result = decided(&plans, &Rule::new(Method::Phragmen, vec![TieKey::Id]));
    assert_eq!((result.winners.clone(), result.stopped_because), (vec!["a".to_owned()], StoppedBecause::DidNotFit));
    assert_eq!(reason(&result, "c"), &Reason::AfterStop { at: "b".into() });
}

#[test]
fn maximin_support_spreads_costs_as_evenly_as_it_can() {
    // After a (4 voters carry 3 each), b falls on the same four: (12 + 12) / 4 = 6; c on one other: 5.
    let plans = election(29, &[("a", 12, ""), ("b", 12, ""), ("c", 5, "")], &[(&["a", "b"], 4), (&["c"], 1)]);
    let result = decided(&plans, &Rule::new(Method::MaximinSupport, vec![TieKey::Id]));
    assert_eq!(result.winners, ["a", "c", "b"]);
    let burdens: Vec<String> = result.rounds.iter().map(|round| round.score.to_string()).collect();
    assert_eq!(burdens, ["3", "5", "6"]);
}

#[test]
fn ranks_give_the_published_points() {
    let mut builder = ElectionBuilder::new(BallotKind::Ordinal, amount(10), 0).unwrap();
    for id in ["a", "b", "c"] {
        builder.project(Project::new(id, amount(10)));
    }
    builder.ballot(&["b", "a", "c"]).unwrap().ballot(&["a", "c"]).unwrap();
    let ranked = builder.build().unwrap();
    let mut rule =
        Rule::new(Method::Greedy(Greedy { order: GreedyOrder::Points, ..Greedy::default() }), vec![TieKey::Id]);
    let points = |rule: &Rule| {
        decided(&ranked, rule).projects.iter().map(|project| project.score.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(points(&rule), ["5", "3", "3"]);
    rule.points_by_rank = vec![10, 1];
    assert_eq!(points(&rule), ["11", "10", "1"]);
}

#[test]
fn rules_without_meaning_are_refused() {
    let mut rule = Rule::new(Method::Greedy(Greedy { order: GreedyOrder::Points, ..Greedy::default() }), vec![]);
    assert!(matches!(count(&three(), &rule), Err(CountError::DoesNotFit(_))));
    rule = Rule::greedy(vec![TieKey::Lot(vec!["a".into(), "a".into()])]);
    assert!(matches!(count(&three(), &rule), Err(CountError::BadRule(_))));
    rule = Rule::greedy(vec![]);
    rule.exclusions = vec![vec!["x".into()]];
    assert!(matches!(count(&three(), &rule), Err(CountError::DoesNotFit(_))));
    assert!(serde_json::from_str::<Rule>(r#"{"method":"phragmen","tie":[]}"#).is_err());
}

#[test]
fn a_rule_reads_as_it_was_written() {
    let text = r#"{"method":{"equal_shares":{"utility":"cost","endowment":"exact","completion":{"add1":{"step":"1","stop":"exhaustive"}},"fill":true,"comparison":"none"}},"ties":["cost","votes",{"lot":[]}]}"#;
    assert_eq!(serde_json::to_string(&Rule::advised()).unwrap(), text);
    assert_eq!(serde_json::from_str::<Rule>(text).unwrap(), Rule::advised());
    let short: Rule = serde_json::from_str(r#"{"method":{"greedy":{}},"ties":["id"]}"#).unwrap();
    assert_eq!(short, Rule::greedy(vec![TieKey::Id]));
}
