//! Rules side by side: what other rules make of the same ballots. The published rule is what counts; this shows what
//! choosing a rule means. Never decides anything.

use domain::Cents;
use domain::frame::BallotForm;
use serde::{Deserialize, Serialize};
use tally::{Decided, Method, Outcome, Rule, Stop, TieKey};

use super::summary::{minor, number};

/// What one rule makes of an election.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Beside {
    /// The rule.
    pub rule: Rule,
    /// What it does; `None` when it needs a drawn lot first.
    pub found: Option<Found>,
}

/// The outcome of one rule in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Numbers of its winners, in order of selection.
    pub winners: Vec<i64>,
    /// What they cost.
    pub spent: Cents,
    /// Budget that nobody gets.
    pub left: Cents,
    /// Ballots counted.
    pub ballots: u64,
    /// Ballots without any of its winners.
    pub without_winner: u64,
    /// Winners on the average ballot, in hundredths.
    pub mean_winners_hundredths: u64,
    /// Per neighbourhood: its name (empty for plans without one), its plans, its winners, what those cost.
    pub areas: Vec<(String, u64, u64, Cents)>,
}

impl Found {
    /// From a decided count.
    pub fn of(decided: &Decided) -> Self {
        let area =
            |area: &tally::NeighborhoodResult| (area.name.clone(), area.projects, area.winners, minor(area.cost));
        Self {
            winners: decided.winners.iter().map(|id| number(id)).collect(),
            spent: minor(decided.total_cost),
            left: minor(decided.left),
            ballots: decided.ballots,
            without_winner: decided.voters.without_winner,
            mean_winners_hundredths: hundredths(&decided.voters.mean_winners),
            areas: decided.neighborhoods.iter().map(area).collect(),
        }
    }

    /// Neighbourhoods with at least one winner, and how many there are; plans without a neighbourhood count in neither.
    pub fn areas_with_winner(&self) -> (usize, usize) {
        let named = || self.areas.iter().filter(|(name, ..)| !name.is_empty());
        (named().filter(|(_, _, winners, _)| *winners > 0).count(), named().count())
    }
}

impl Beside {
    /// What a rule did.
    pub fn of(rule: Rule, outcome: &Outcome) -> Self {
        let found = match outcome {
            Outcome::Decided(decided) => Some(Found::of(decided)),
            Outcome::LotNeeded(_) => None,
        };
        Self { rule, found }
    }
}

/// The rules to show beside one that counts: those that fit the ballot form and what stands around that rule, without
/// that rule itself. Minimums, caps and lots stay the same, and what is still equal then is settled by number, because
/// it decides nothing.
pub fn rules(own: &Rule, ballot: BallotForm) -> Vec<Rule> {
    let add1 = |stop, fill| Rule::equal_shares_add1(stop, fill, Vec::new()).method;
    let mut methods = vec![
        Rule::greedy(Vec::new()).method,
        Rule::greedy_no_skip(Vec::new()).method,
        Rule::equal_shares(Vec::new()).method,
        add1(Stop::Exhaustive, false),
        add1(Stop::Exhaustive, true),
        add1(Stop::Overspend, false),
    ];
    // With one choice each nobody can share in several plans, so sharing them out means nothing.
    if !matches!(ballot, BallotForm::Approval { maximum: 1, .. }) {
        methods.push(Method::Phragmen);
    }
    let mut ties = own.ties.clone();
    if !ties.contains(&TieKey::Id) {
        ties.push(TieKey::Id);
    }
    // Only on a list can a vote count double.
    let fits = |method: &Method| own.small_plans.is_none() || matches!(method, Method::Greedy(_));
    let others = methods.into_iter().filter(|method| *method != own.method && fits(method));
    others.map(|method| Rule { method, ties: ties.clone(), ..own.clone() }).collect()
}

/// Hundredths, rounded half up.
fn hundredths(fraction: &tally::Fraction) -> u64 {
    let text = fraction.to_decimal_rounded(2);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = format!("{whole}{part:0<2}");
    digits.parse().unwrap_or_default()
}
