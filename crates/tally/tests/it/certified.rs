//! The checker: accepts what is proven, refuses what was touched.

use crate::data;
use tally::certify::{Refusal, certify};
use tally::{Comparison, Decided, Election, Fraction, Method, Outcome, Rule, Stop, TieKey, certificate, count};

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
    vec![
        Rule::greedy(ties()),
        Rule::equal_shares(ties()),
        Rule::equal_shares_add1(Stop::Exhaustive, true, ties()),
        compared,
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
    assert!(matches!(certify(&election, &swapped, Some(&proof)), Err(Refusal::Stop(_))));

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
    assert!(matches!(certify(&election, &honest, Some(&step)), Err(Refusal::Stop(_))));
    assert!(matches!(certify(&election, &honest, None), Err(Refusal::Stop(_))));
}
