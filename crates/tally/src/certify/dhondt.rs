//! D'Hondt over themes or areas: did each turn go to the theme with the highest quotient, and there to its best plan?

use super::numbers::same;
use super::room::Room;
use super::ties::first;
use super::votes::Votes;
use super::{Checked, Refusal};
use crate::fraction::Fraction;
use crate::outcome::Decided;
use crate::rule::GroupBy;
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::{HashMap, HashSet};

/// A theme: its votes, and what its plans have cost so far.
#[derive(Default)]
struct Party {
    votes: BigInt,
    spent: i128,
}

/// Checks every round, and that nothing was left that fits.
pub(super) fn check(votes: &Votes<'_>, mut room: Room<'_>, by: GroupBy, result: &Decided) -> Result<(), Refusal> {
    // A plan in two themes belongs to the first of them by name.
    let party_of = |project: usize| votes.names(project, by).iter().min().map_or("", String::as_str);
    let mut open: Vec<usize> = votes.candidates().collect();
    let mut parties: HashMap<&str, Party> = HashMap::new();
    for project in &open {
        parties.entry(party_of(*project)).or_default().votes += votes.weighted(*project);
    }
    for (number, round) in (1..).zip(&result.rounds) {
        let winner = votes.number(&round.project)?;
        open.retain(|project| room.fits(votes, *project));
        let quotient = |project: usize| {
            let party = parties.get(party_of(project))?;
            let after = party.spent + votes.price(project);
            Some(BigRational::new(party.votes.clone(), after.max(1).into()))
        };
        let best = |project: usize| {
            let mut rivals = open.iter().filter(|rival| party_of(**rival) == party_of(project));
            open.contains(&project) && rivals.all(|rival| votes.weighted(*rival) <= votes.weighted(project))
        };
        if !best(winner) {
            return Err(Refusal::GreedyList(round.project.clone()));
        }
        let mine = quotient(winner);
        if let Some(better) = open.iter().find(|other| best(**other) && quotient(**other) > mine) {
            let (project, better) = (round.project.clone(), votes.id(*better));
            return Err(Refusal::NotTheBest { step: 0, round: number, project, better });
        }
        let tied: Vec<usize> = open.iter().copied().filter(|other| best(*other) && quotient(*other) == mine).collect();
        let apart: HashSet<&str> = tied.iter().map(|project| party_of(*project)).collect();
        let harmless = apart.len() == tied.len() && room.all_fit(votes, &tied);
        match first(votes, room.ties, &tied) {
            Some(goes_first) if goes_first == winner => {}
            None if harmless => {}
            _ => return Err(Refusal::Tie { project: round.project.clone() }),
        }
        let scale = votes.unit() / BigRational::from_integer(votes.weight_of_one.clone());
        let found = Fraction(mine.unwrap_or_default() * scale);
        same(Checked::Score { project: round.project.clone() }, &round.score, found)?;
        if let Some(party) = parties.get_mut(party_of(winner)) {
            party.spent += votes.price(winner);
        }
        open.retain(|project| *project != winner);
        room.take(votes, winner);
    }
    match open.iter().find(|project| room.fits(votes, **project)) {
        Some(project) => Err(Refusal::GreedyList(votes.id(*project))),
        None => Ok(()),
    }
}
