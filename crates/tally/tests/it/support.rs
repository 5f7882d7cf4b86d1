//! Effective support: held against its definition, worked out one voter at a time.

use crate::data;
use crate::random::{Sketch, build, sketch};
use crate::reference;
use proptest::prelude::*;
use tally::{
    BallotKind, Completion, Decided, Election, EqualShares, Method, Outcome, Phase, Rule, TieKey, Utility, count,
    effective_support,
};

fn decided(election: &Election, rule: &Rule) -> Decided {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => *decided,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

fn percent(election: &Election, result: &Decided, id: &str) -> u64 {
    effective_support(election, result, id).unwrap().unwrap().percent.unwrap()
}

#[test]
fn equal_ballots_count_as_often_as_they_were_cast() {
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    // Worked out by hand with fractions; see COMPARE.md for what others give. Equal ballots counted once give 191.
    let result = decided(&election, &Rule::equal_shares(vec![TieKey::Cost, TieKey::Votes, TieKey::Id]));
    assert_eq!(percent(&election, &result, "3"), 319);
}

#[test]
fn winners_have_all_and_losers_less() {
    for name in ["Netherlands_Assen_2024", "Poland_Wieliczka_2023_Green_Budget"] {
        let Some(election) = data::election(name) else {
            return;
        };
        let result = decided(
            &election,
            &Rule::equal_shares_add1(tally::Stop::Exhaustive, true, vec![TieKey::Cost, TieKey::Votes, TieKey::Id]),
        );
        for project in &result.projects {
            let bought = result.rounds.iter().any(|round| round.project == project.id && round.phase == Phase::Main);
            assert_eq!(percent(&election, &result, &project.id) >= 100, bought, "{name} {}", project.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn effective_support_is_what_its_definition_says(sketch in sketch(), points: bool) {
        let utility = if points { Utility::Points } else { Utility::Cost };
        check(&sketch, utility)?;
    }
}

fn check(sketch: &Sketch, utility: Utility) -> Result<(), TestCaseError> {
    let election = build(sketch, BallotKind::Cumulative, false);
    let shares = EqualShares { utility, completion: Completion::None, ..EqualShares::default() };
    let result = decided(&election, &Rule::new(Method::EqualShares(shares.clone()), vec![TieKey::Id]));
    for (number, project) in election.projects().iter().enumerate() {
        let found = effective_support(&election, &result, &project.id).unwrap().unwrap();
        let expected = reference::effective_support(&election, &shares, number);
        prop_assert_eq!(found.percent, expected, "{}", project.id);
    }
    Ok(())
}
