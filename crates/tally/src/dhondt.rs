//! D'Hondt over themes or areas: they take turns in proportion to their votes, each with its best plan.
//!
//! A theme's votes are those of its plans together. Its turn comes when its votes divided by what it would have
//! got, its next plan included, are highest; with plans of equal cost this is D'Hondt's rule for seats. A plan
//! that does not fit is passed over. As done by hand in the district of Antwerp, where online votes, tables and
//! small plans weigh differently (`Rule::weights`, `Rule::small_plans`).

use crate::contest::Contest;
use crate::count::Halt;
use crate::course::Course;
use crate::fraction::Fraction;
use crate::outcome::{Phase, SettledBy, StoppedBecause};
use crate::per::ProjectIndex;
use crate::room::{Field, Room, names};
use crate::rule::GroupBy;
use crate::ties::{OpenTie, Settled, settle, tie};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::BTreeMap;

/// A theme or area with the plans that still may win, best first.
struct Party {
    votes: i128,
    spent: i128,
    plans: Vec<ProjectIndex>,
}

/// Counts by D'Hondt.
pub(crate) fn run(contest: &Contest<'_>, by: GroupBy, field: &Field, course: &mut Course) -> Result<(), Halt> {
    let mut room = Room::new(contest, field)?;
    let mut parties = parties(contest, by, field);
    course.stopped_because = StoppedBecause::EndOfList;
    loop {
        course.look(parties.iter().map(|party| party.plans.len()).sum())?;
        drop_misfits(contest, &room, &mut parties, course);
        let mut ready: Vec<(BigRational, ProjectIndex, usize)> = Vec::new();
        for (number, party) in parties.iter().enumerate() {
            let best = party.plans.iter().map(|plan| contest.weighted_votes[*plan]).max();
            let first = party.plans.iter().copied().filter(|plan| Some(contest.weighted_votes[*plan]) == best);
            ready.extend(first.map(|plan| (quotient(contest, party, plan), plan, number)));
        }
        let Some(highest) = ready.iter().map(|(quotient, _, _)| quotient).max().cloned() else {
            return Ok(());
        };
        ready.retain(|(quotient, _, _)| *quotient == highest);
        let tied: Vec<ProjectIndex> = ready.iter().map(|(_, plan, _)| *plan).collect();
        // They stand in order of party.
        let parties_differ = ready.iter().zip(ready.iter().skip(1)).all(|(one, next)| one.2 != next.2);
        let harmless = parties_differ && room.all_fit(contest, &tied);
        let (first, settled_by) = first_of(contest, harmless, &tied, course)?;
        let note = settled_by.map(|by| tie(contest, &tied, by));
        room.take(contest, first);
        let written = Fraction(highest * BigRational::new(contest.minor_per_unit(), contest.weight_scale.into()));
        course.choose(contest, first, Phase::Main, written, room.left, note);
        let cost = i128::from(contest.cost(first));
        let number = ready.iter().find(|(_, plan, _)| *plan == first).map(|(_, _, number)| *number);
        if let Some(party) = number.and_then(|number| parties.get_mut(number)) {
            party.spent += cost;
        }
        for party in &mut parties {
            party.plans.retain(|plan| *plan != first);
        }
    }
}

/// A plan in two themes brings its votes to the first of them by name only, so that no vote counts twice.
fn parties(contest: &Contest<'_>, by: GroupBy, field: &Field) -> Vec<Party> {
    let mut parties: BTreeMap<String, Party> = BTreeMap::new();
    for project in field.candidates.iter().copied().filter(|project| contest.weighted_votes[*project] > 0) {
        let name = names(contest, project, by).iter().min().cloned().unwrap_or_default();
        let party = parties.entry(name).or_insert(Party { votes: 0, spent: 0, plans: Vec::new() });
        party.votes = party.votes.saturating_add(contest.weighted_votes[project]);
        party.plans.push(project);
    }
    parties.into_values().collect()
}

fn quotient(contest: &Contest<'_>, party: &Party, plan: ProjectIndex) -> BigRational {
    let after = party.spent + i128::from(contest.cost(plan));
    BigRational::new(BigInt::from(party.votes), BigInt::from(after.max(1)))
}

fn drop_misfits(contest: &Contest<'_>, room: &Room<'_>, parties: &mut [Party], course: &mut Course) {
    for party in parties {
        party.plans.retain(|plan| {
            let Some(misfit) = room.misfit(contest, *plan) else {
                return true;
            };
            course.lose(*plan, misfit.into_reason(contest, room.left));
            false
        });
    }
}

fn first_of(
    contest: &Contest<'_>,
    harmless: bool,
    tied: &[ProjectIndex],
    course: &Course,
) -> Result<(ProjectIndex, Option<SettledBy>), Halt> {
    if let [only] = tied {
        return Ok((*only, None));
    }
    match settle(contest, tied) {
        Settled::First(first, by) => Ok((first, Some(by))),
        Settled::Open(open) if harmless => {
            Ok((open.first().copied().unwrap_or(ProjectIndex(0)), Some(SettledBy::AllAreChosen)))
        }
        Settled::Open(tied) => {
            Err(Halt::Tie(OpenTie { tied, step: 0, round: course.next_round(), winners_so_far: course.winners() }))
        }
    }
}
