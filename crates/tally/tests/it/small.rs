//! Elections small enough to count by hand, in one line each.

use tally::{
    Amount, BallotKind, Decided, Election, ElectionBuilder, Fraction, Greedy, Group, Leftover, Method, Misfit, Outcome,
    Project, Reason, Rule, TieKey, count,
};

/// Plans as (id, cost, area), ballots as (ids, voters).
pub fn election(budget: i64, plans: &[(&str, i64, &str)], ballots: &[(&[&str], u64)]) -> Election {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(budget).unwrap(), 0).unwrap();
    for (id, cost, area) in plans {
        let mut project = Project::new(*id, Amount::from_minor(*cost).unwrap());
        project.neighborhoods = vec![(*area).to_owned()];
        project.categories = vec![(*area).to_owned()];
        builder.project(project);
    }
    for (ids, voters) in ballots {
        let choices: Vec<(&str, i64)> = ids.iter().map(|id| (*id, 0)).collect();
        builder.ballot_with(&choices, &Group::default(), *voters).unwrap();
    }
    builder.build().unwrap()
}

pub fn decided(election: &Election, rule: &Rule) -> Decided {
    match count(election, rule).unwrap() {
        Outcome::Decided(decided) => *decided,
        Outcome::LotNeeded(lot) => panic!("{lot:?}"),
    }
}

pub fn greedy(misfit: Misfit, leftover: Leftover) -> Rule {
    Rule::new(Method::Greedy(Greedy { misfit, leftover, ..Greedy::default() }), vec![TieKey::Id])
}

pub fn reason<'result>(result: &'result Decided, id: &str) -> &'result Reason {
    &result.projects.iter().find(|project| project.id == id).unwrap().reason
}

pub fn amount(minor: i64) -> Amount {
    Amount::from_minor(minor).unwrap()
}

pub fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}
