//! What is published about a result reads back whole, and says where the money of supporters went.

use crate::data;
use tally::{
    Decided, Election, EqualShares, Method, Outcome, Reason, Report, Rule, Standing, Stop, TieKey, Utility, count,
    spending,
};

fn ties() -> Vec<TieKey> {
    vec![TieKey::Cost, TieKey::Votes, TieKey::Id]
}

fn decided(election: &Election, rule: &Rule) -> Decided {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => *decided,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

#[test]
fn a_published_result_reads_back_whole() {
    let Some(election) = data::election("Poland_Wieliczka_2023_Green_Budget") else {
        return;
    };
    for rule in [Rule::greedy(ties()), Rule::equal_shares_add1(Stop::Overspend, true, ties()), Rule::greedy(Vec::new())]
    {
        let outcome = count(&election, &rule).unwrap();
        let text = serde_json::to_string(&outcome.report()).unwrap();
        let read: Report = serde_json::from_str(&text).unwrap();
        assert_eq!(read.clone().into_outcome(0), Ok(outcome));
        // A site counts in cents; whoever counts the file of whole units publishes the same bytes, and reads theirs.
        let in_cents = count(&election.clone().as_published(), &rule).unwrap();
        assert_eq!(serde_json::to_string(&in_cents.report()).unwrap(), text);
        assert_eq!(read.into_outcome(2), Ok(in_cents));
    }
}

#[test]
fn a_published_amount_that_is_none_is_refused() {
    let Outcome::Decided(outcome) = count(&small(), &Rule::greedy(ties())).unwrap() else { panic!("decided") };
    let mut report = outcome.report();
    report.rounds[0].left = "1.2.3".to_owned();
    assert!(Report::Decided(Box::new(report.clone())).into_outcome(0).is_err());
    report.rounds[0].left = "0.0123456789".to_owned();
    assert!(Report::Decided(Box::new(report.clone())).into_outcome(0).is_err(), "too many decimals");
    report.rounds[0].left = "0.125".to_owned();
    let Ok(Outcome::Decided(read)) = Report::Decided(Box::new(report)).into_outcome(2) else { panic!("reads") };
    assert_eq!((read.decimals, read.budget.minor()), (3, 100_000));
}

fn small() -> Election {
    let file = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;50\n\
                VOTES\nvoter_id;vote\n1;a\n2;a\n3;b\n";
    tally::pb::read(file).unwrap().election
}

/// The engine says with floats where money went, for plans whose supporters could have paid; this says it exactly.
#[test]
fn spending_agrees_with_the_reasons_of_the_count() {
    let Some(election) = data::election("Netherlands_Amsterdam_621") else {
        return;
    };
    let result = decided(&election, &Rule::equal_shares_add1(Stop::Exhaustive, false, ties()));
    let mut compared = 0;
    for project in &result.projects {
        let found = spending(&election, &result, &project.id).unwrap().unwrap();
        assert_eq!(found.supporters, project.votes);
        let spent: i64 = found.rounds.iter().map(|round| round.money.0).sum();
        let rounding = i64::try_from(found.rounds.len()).unwrap() + 1;
        assert!((found.money.0 - found.left.0 - spent).abs() <= rounding, "{}", project.id);
        if let Reason::SupportersSpent { money, on } = &project.reason {
            compared += 1;
            assert_eq!(found.left, *money);
            let mut rounds = found.rounds.clone();
            rounds.sort_by_key(|round| std::cmp::Reverse(round.money));
            let exact: Vec<_> = rounds.iter().map(|round| (round.money, round.supporters)).collect();
            assert_eq!(exact, on.iter().map(|spent| (spent.money, spent.supporters)).collect::<Vec<_>>());
        }
    }
    assert!(compared > 0);
}

#[test]
fn supporters_of_a_winner_pay_its_cost_also_with_points() {
    let Some(election) = data::election("Poland_Czestochowa_2024") else {
        return;
    };
    let shares = EqualShares { utility: Utility::Points, ..EqualShares::default() };
    let result = decided(&election, &Rule::new(Method::EqualShares(shares), ties()));
    assert!(!result.winners.is_empty());
    for winner in result.projects.iter().filter(|project| project.standing == Standing::Won) {
        let found = spending(&election, &result, &winner.id).unwrap().unwrap();
        let own = found.rounds.iter().find(|round| round.project == winner.id).unwrap();
        assert_eq!(own.money.0, winner.cost.minor() * 100);
    }
    let greedy = decided(&election, &Rule::greedy(ties()));
    assert_eq!(spending(&election, &greedy, &greedy.winners[0]), Ok(None));
}
