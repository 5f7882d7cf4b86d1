//! Results that cities published, and results that the reference implementation gives.

use crate::data;
use tally::{
    Comparison, Decided, EqualShares, Fraction, Method, Minimum, Outcome, Rule, Stop, StoppedBecause, TieKey, count,
};

fn ties() -> Vec<TieKey> {
    vec![TieKey::Cost, TieKey::Votes, TieKey::Id]
}

fn decided(election: &tally::Election, rule: &Rule) -> Decided {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => *decided,
        Outcome::LotNeeded(lot) => panic!("unexpected tie: {lot:?}"),
    }
}

fn official_winners(election: &tally::Election) -> Vec<&str> {
    let selected = election.projects().iter().filter(|project| project.recorded.selected == Some(1));
    selected.map(|project| project.id.as_str()).collect()
}

fn sorted(winners: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = winners.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted
}

#[test]
fn assen_2024_gives_the_nine_official_winners() {
    let Some(election) = data::election("Netherlands_Assen_2024") else {
        return;
    };
    let result = decided(&election, &Rule::equal_shares_add1(Stop::Overspend, false, ties()));
    assert_eq!(sorted(&result.winners), official_winners(&election));
    assert_eq!(result.winners.len(), 9);
    assert_eq!(result.total_cost.to_decimal(result.decimals), "76700");
    assert_eq!(result.endowment.as_ref().unwrap().to_decimal_rounded(3), "2033.476");
    assert_eq!(result.steps, Some(843));
    assert_eq!(result.stopped_because, StoppedBecause::NextStepOverspends);

    let plain = decided(&election, &Rule::equal_shares(ties()));
    assert_eq!((plain.winners.len(), plain.total_cost.minor()), (7, 60_700));
    let filled = decided(&election, &Rule::equal_shares_add1(Stop::Overspend, true, ties()));
    assert_eq!((filled.winners.len(), filled.total_cost.minor()), (10, 88_700));
}

#[test]
fn wieliczka_2023_gives_the_thirty_official_winners() {
    let Some(election) = data::election("Poland_Wieliczka_2023_Green_Budget") else {
        return;
    };
    let mut rule = Rule::equal_shares_add1(Stop::Overspend, false, ties());
    if let Method::EqualShares(shares) = &mut rule.method {
        shares.comparison = Comparison::Winners;
    }
    let result = decided(&election, &rule);
    assert_eq!(sorted(&result.winners), official_winners(&election));
    assert_eq!((result.winners.len(), result.total_cost.minor()), (30, 995_079));
    assert_eq!((result.steps, result.stopped_because), (Some(164), StoppedBecause::NextStepOverspends));
    let compared = result.comparison.as_ref().unwrap();
    assert_eq!((compared.prefer_greedy, compared.prefer_equal_shares, compared.equal), (873, 1615, 4098));
    let effective: Vec<String> = result.rounds.iter().map(|round| round.score.to_decimal_rounded(2)).collect();
    assert_eq!(effective[..8], ["720", "658", "583", "539.86", "478.06", "450.11", "371.73", "355.33"]);
    assert_eq!(effective.last().unwrap(), "61.63");
    assert_eq!(result.voters.without_winner, 1172);
    let greedy = decided(&election, &Rule::greedy(ties()));
    assert_eq!(greedy.voters.without_winner, 1820);
}

#[test]
fn wieliczka_2023_at_the_exhaustive_stop() {
    let Some(election) = data::election("Poland_Wieliczka_2023_Green_Budget") else {
        return;
    };
    let result = decided(&election, &Rule::equal_shares_add1(Stop::Exhaustive, false, ties()));
    assert_eq!((result.winners.len(), result.total_cost.minor()), (31, 984_579));
    assert_eq!(result.steps, Some(150));
    assert_eq!(result.stopped_because, StoppedBecause::Exhausted);
    let plain = decided(&election, &Rule::equal_shares(ties()));
    assert_eq!((plain.winners.len(), plain.total_cost.minor()), (21, 450_548));
}

#[test]
fn amsterdam_621_plain_and_completed() {
    let Some(election) = data::election("Netherlands_Amsterdam_621") else {
        return;
    };
    let plain = decided(&election, &Rule::equal_shares(ties()));
    assert_eq!((plain.winners.len(), plain.total_cost.minor()), (28, 374_963));
    let grown = decided(&election, &Rule::equal_shares_add1(Stop::Exhaustive, false, ties()));
    assert_eq!((grown.winners.len(), grown.total_cost.minor(), grown.steps), (34, 438_363, Some(8)));
    // 11,637 is left, and the plan 43202 with most votes among those that fit costs 10,000.
    let filled = decided(&election, &Rule::advised());
    assert_eq!(filled.winners[..34], grown.winners[..]);
    assert_eq!(filled.winners[34..], ["43202"]);
    assert_eq!(filled.total_cost.minor(), 448_363);
}

#[test]
fn swiecie_2023_with_and_without_its_threshold() {
    let Some(election) = data::election("Poland_Swiecie_2023") else {
        return;
    };
    for (stop, steps) in [(Stop::Exhaustive, 226), (Stop::Overspend, 242)] {
        let mut rule = Rule::equal_shares_add1(stop, false, ties());
        let free = decided(&election, &rule);
        assert_eq!(sorted(&free.winners), official_winners(&election));
        assert_eq!((free.winners.len(), free.total_cost.minor(), free.steps), (17, 1_040_337, Some(steps)));
        rule.minimums.push(Minimum::ShareOfCost(Fraction::new(1, 3).unwrap()));
        let barred = decided(&election, &rule);
        assert_eq!(barred.winners, free.winners);
        let below =
            barred.projects.iter().filter(|project| matches!(project.reason, tally::Reason::BelowMinimum { .. }));
        assert_eq!(below.map(|project| project.id.as_str()).collect::<Vec<_>>(), ["c22"]);
    }
}

#[test]
fn default_equal_shares_is_cost_utilities_without_completion() {
    assert_eq!(Rule::equal_shares(ties()).method, Method::EqualShares(EqualShares::default()));
}
