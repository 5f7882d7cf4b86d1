//! Inputs that nobody means well with: an answer or a clear refusal, never a crash and never an endless loop.

use tally::{
    Amount, BallotKind, Control, CountError, Election, ElectionBuilder, ElectionError, Fraction, Group, GroupBy,
    Limits, Method, Outcome, Project, Rule, Stop, TieKey, count, count_with, pb,
};

fn every_rule() -> Vec<Rule> {
    let ties = || vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
    vec![
        Rule::greedy(ties()),
        Rule::greedy_no_skip(ties()),
        Rule::equal_shares(ties()),
        Rule::equal_shares_add1(Stop::Exhaustive, true, ties()),
        Rule::equal_shares_add1(Stop::Overspend, false, ties()),
        Rule::new(Method::Phragmen, ties()),
        Rule::new(Method::MaximinSupport, ties()),
        Rule::new(Method::Dhondt { by: GroupBy::Category }, ties()),
    ]
}

fn election(budget: i64, costs: &[i64], ballots: &[&[usize]]) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(budget).unwrap(), 0).unwrap();
    for (number, cost) in costs.iter().enumerate() {
        builder.project(Project::new(format!("p{number}"), Amount::from_minor(*cost).unwrap()));
    }
    for ballot in ballots {
        let ids: Vec<String> = ballot.iter().map(|number| format!("p{number}")).collect();
        builder.ballot(&ids.iter().map(String::as_str).collect::<Vec<_>>()).unwrap();
    }
    builder.build().unwrap()
}

fn winners(election: &Election, rule: &Rule) -> Vec<String> {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => decided.winners,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

#[test]
fn nothing_to_divide_nobody_voting_nothing_to_choose() {
    for rule in every_rule() {
        assert_eq!(winners(&election(0, &[5, 7], &[&[0], &[1]]), &rule), Vec::<String>::new(), "{rule:?}");
        assert_eq!(winners(&election(100, &[5, 7], &[]), &rule), Vec::<String>::new(), "{rule:?}");
        assert_eq!(winners(&election(100, &[5, 7], &[&[], &[], &[]]), &rule), Vec::<String>::new(), "{rule:?}");
        assert_eq!(winners(&election(100, &[], &[&[]]), &rule), Vec::<String>::new(), "{rule:?}");
        assert_eq!(winners(&election(0, &[0], &[&[0]]), &rule), ["p0"], "{rule:?}");
    }
}

#[test]
fn all_plans_tied_are_settled_or_asked_for() {
    let all: Vec<usize> = (0..40).collect();
    let same = election(100, &[10; 40], &[&all, &all, &all]);
    for mut rule in every_rule() {
        assert!(winners(&same, &rule).len() <= 10, "{rule:?}");
        rule.ties = Vec::new();
        let outcome = count(&same, &rule).unwrap();
        assert!(matches!(outcome, Outcome::LotNeeded(lot) if lot.tied.len() == 40), "{rule:?}");
    }
}

#[test]
fn costs_near_the_largest_number_are_counted() {
    let huge = i64::MAX;
    let ballots: [&[usize]; 4] = [&[0, 1], &[0], &[1, 2], &[2]];
    let rich = election(huge, &[huge, huge - 1, huge / 3], &ballots);
    for rule in every_rule() {
        match count(&rich, &rule) {
            Ok(Outcome::Decided(result)) => assert!(result.total_cost <= rich.budget, "{rule:?}"),
            Ok(Outcome::LotNeeded(lot)) => panic!("{lot:?}"),
            Err(error) => {
                assert!(matches!(error, CountError::TooManySteps(_) | CountError::TooLarge), "{rule:?}: {error}");
            }
        }
    }
}

#[test]
fn shares_that_grow_in_tiny_steps_end_or_are_refused() {
    // A trillion steps of one to the next change; whole stretches of them are proven alike.
    let far = election(1_000_000_000_000_000, &[600_000_000_000_000, 900_000_000_000_000], &[&[0], &[1], &[]]);
    let rule = Rule::equal_shares_add1(Stop::Overspend, false, vec![TieKey::Id]);
    let Outcome::Decided(result) = count(&far, &rule).unwrap() else { panic!("no tie here") };
    assert_eq!(result.winners, ["p0"]);
    assert_eq!(result.endowment.unwrap().to_decimal_rounded(0), "899999999999999");
}

/// A million plans of 1,000 and more, forty of which have the votes of two thousand ballots.
fn a_million_plans() -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(20_000).unwrap(), 0).unwrap();
    let ids: Vec<String> = (0..1_000_000).map(|number| format!("p{number}")).collect();
    for (number, id) in (0..).zip(&ids) {
        builder.project(Project::new(id, Amount::from_minor(1_000 + number % 999).unwrap()));
    }
    for ballot in 0..2_000 {
        let chosen: Vec<&str> = (0..10).map(|place| ids[(ballot * 7 + place * 3) % 40 * 25_000].as_str()).collect();
        builder.ballot(&chosen).unwrap();
    }
    builder.build().unwrap()
}

#[test]
fn a_million_plans_are_an_answer_for_every_rule() {
    let mut million = a_million_plans();
    for rule in every_rule() {
        million.budget = Amount::from_minor(20_000).unwrap();
        assert!(!winners(&million, &rule).is_empty(), "{rule:?}");
        million.budget = Amount::from_minor(999).unwrap();
        assert_eq!(winners(&million, &rule), Vec::<String>::new(), "{rule:?}");
    }
}

#[test]
fn so_many_tied_plans_that_nobody_can_wait_for_them_are_refused() {
    // One ballot for every plan, and money for half of them: each round is a tie of all that are left.
    let costs = vec![1; 100_000];
    let all: Vec<usize> = (0..costs.len()).collect();
    let tied = election(50_000, &costs, &[&all]);
    for rule in every_rule() {
        assert!(matches!(count(&tied, &rule), Err(CountError::TooManyLooks(_))), "{rule:?}");
    }
    // Money for all of them needs no order.
    let enough = election(100_000, &costs, &[&all]);
    assert_eq!(winners(&enough, &Rule::greedy(vec![])).len(), 100_000);
}

#[test]
fn groups_that_weigh_nothing_or_have_no_ballots_do_no_harm() {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(10).unwrap(), 0).unwrap();
    builder.project(Project::new("a", Amount::from_minor(10).unwrap()));
    let group = Group { voting_method: "tafel".into(), neighborhood: String::new() };
    builder.ballot_with(&[("a", 0)], &group, 3).unwrap();
    let tables = builder.build().unwrap();
    for mut rule in every_rule() {
        let weight = |share: u64, method: &str| tally::GroupWeight {
            voting_method: method.into(),
            share: Fraction::whole(share),
        };
        rule.weights = vec![weight(0, "tafel"), weight(1, "internet")];
        assert_eq!(winners(&tables, &rule), Vec::<String>::new(), "{rule:?}");
    }
}

#[test]
fn a_huge_id_and_a_huge_ballot_are_read_in_time() {
    let id = "x".repeat(1 << 20);
    let many: Vec<String> = (0..5_000).map(|number| number.to_string()).collect();
    let rows: Vec<String> = many.iter().map(|number| format!("{number};1")).collect();
    let text = format!(
        "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n{id};60\n{}\nVOTES\nvoter_id;vote\n1;{id}\n2;{}\n3;{}\n",
        rows.join("\n"),
        many.join(","),
        "0,".repeat(20_000),
    );
    let election = pb::read(&text).unwrap().election;
    assert_eq!((election.projects().len(), election.ballots().total()), (5_001, 3));
    let refused = pb::read(&text.replace(&format!("1;{id}"), "1;y")).unwrap_err();
    assert!(refused.first_error().unwrap().to_string().len() < 300);
    for rule in [Rule::greedy(vec![TieKey::Id]), Rule::equal_shares_add1(Stop::Exhaustive, true, vec![TieKey::Id])] {
        assert!(!winners(&election, &rule).is_empty());
    }
}

#[test]
fn builders_refuse_what_is_not_an_election() {
    let budget = Amount::from_minor(10).unwrap();
    assert!(matches!(ElectionBuilder::new(BallotKind::Approval, budget, 10), Err(ElectionError::TooManyDecimals)));
    let mut builder = ElectionBuilder::new(BallotKind::Approval, budget, 0).unwrap();
    builder.project(Project::new("a", budget));
    assert!(matches!(builder.ballot(&["a", "a"]), Err(ElectionError::Twice(id)) if id == "a"));
    assert!(matches!(builder.ballot(&["b"]), Err(ElectionError::UnknownProject(id)) if id == "b"));
    builder.project(Project::new("a", budget));
    assert!(matches!(builder.build(), Err(ElectionError::SameId(id)) if id == "a"));
}

#[test]
fn a_count_with_many_steps_is_refused_unless_it_may_take_as_long_as_it_takes() {
    let votes = election(100, &[40, 35, 60], &[&[0, 1], &[0], &[1, 2], &[2]]);
    let rule = Rule::equal_shares_add1(Stop::Overspend, false, vec![TieKey::Id]);
    let outcome = |limits: Limits| count_with(&votes, &rule, &Control { limits, ..Control::default() });
    let few = Limits { steps: 0, ..Limits::default() };
    assert_eq!(outcome(few), Err(CountError::TooManySteps(0)));
    let few = Limits { looks: 0, ..Limits::default() };
    assert_eq!(outcome(few), Err(CountError::TooManyLooks(0)));
    assert_eq!(outcome(Limits::NONE).unwrap(), count(&votes, &rule).unwrap());
}
