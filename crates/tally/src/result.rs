//! What every plan, every voter and every area got, from the course of a count. Decides nothing.

use crate::contest::Contest;
use crate::course::Course;
use crate::fraction::Fraction;
use crate::outcome::{GroupStatistics, NeighborhoodResult, ProjectResult, Reason, Standing, VoterStatistics};
use crate::per::{Per, ProjectIndex};
use crate::room::amount;
use std::collections::BTreeMap;

pub(crate) fn projects(contest: &Contest<'_>, course: &Course, left: i128) -> Vec<ProjectResult> {
    let mut reasons = course.reasons();
    let result = |project| {
        let reason = contest.barred[project].clone().or_else(|| reasons[project].take());
        project_result(contest, reason, left, project)
    };
    contest.election.indices().map(result).collect()
}

fn project_result(contest: &Contest<'_>, reason: Option<Reason>, left: i128, project: ProjectIndex) -> ProjectResult {
    let fallback = || match contest.weighted_votes[project] {
        0 => Reason::NoVotes,
        _ => Reason::DidNotFit { left: amount(left) },
    };
    let reason = reason.unwrap_or_else(fallback);
    let standing = match reason {
        Reason::Chosen { .. } => Standing::Won,
        Reason::PartlyPaid { .. } => Standing::PartlyPaid,
        _ => Standing::Lost,
    };
    let listed = contest.election.project(project);
    ProjectResult {
        id: listed.id.clone(),
        cost: listed.cost,
        votes: contest.votes[project],
        score: contest.natural_score(project),
        standing,
        reason,
    }
}

/// How many winners each ballot has, and what that means for voters.
pub(crate) fn voters(contest: &Contest<'_>, winners: &[ProjectIndex]) -> VoterStatistics {
    let won = is_winner(contest, winners);
    let (mut without_winner, mut choices_won) = (0_u64, 0_u128);
    let mut by_group: BTreeMap<&crate::ballots::Group, (u64, u64)> = BTreeMap::new();
    let ballots = contest.election.ballots();
    for ballot in ballots.iter() {
        let winners = ballot.choices.iter().filter(|choice| won[choice.project]).count();
        choices_won += winners as u128 * u128::from(ballot.count);
        let group = by_group.entry(ballot.group).or_default();
        group.0 += ballot.count;
        if winners == 0 {
            without_winner += ballot.count;
            group.1 += ballot.count;
        }
    }
    let total = ballots.total();
    let known = ballots.groups().len() > 1;
    let groups = by_group.into_iter().filter(|_| known).map(|(group, (ballots, without_winner))| GroupStatistics {
        group: group.clone(),
        ballots,
        without_winner,
    });
    VoterStatistics {
        without_winner,
        share_without_winner: Fraction::new(without_winner, total).unwrap_or_else(Fraction::zero),
        mean_winners: Fraction::new(choices_won, total).unwrap_or_else(Fraction::zero),
        groups: groups.collect(),
    }
}

pub(crate) fn is_winner(contest: &Contest<'_>, winners: &[ProjectIndex]) -> Per<ProjectIndex, bool> {
    let mut won = Per::filled(contest.election.projects().len(), false);
    for winner in winners {
        won[*winner] = true;
    }
    won
}

/// What each area got; empty when no plan names an area.
pub(crate) fn neighborhoods(contest: &Contest<'_>, winners: &[ProjectIndex]) -> Vec<NeighborhoodResult> {
    if contest.election.projects().iter().all(|project| project.neighborhoods.is_empty()) {
        return Vec::new();
    }
    let won = is_winner(contest, winners);
    let mut areas: BTreeMap<&str, (u64, u64, i128)> = BTreeMap::new();
    for project in contest.election.indices() {
        let listed = contest.election.project(project);
        let nowhere = [String::new()];
        let names = if listed.neighborhoods.is_empty() { &nowhere[..] } else { &listed.neighborhoods[..] };
        for name in names {
            let known = listed.neighborhoods.iter().find(|area| *area == name).map_or("", String::as_str);
            let area = areas.entry(known).or_default();
            area.0 += 1;
            if won[project] {
                area.1 += 1;
                area.2 += i128::from(listed.cost.minor());
            }
        }
    }
    let result = |(name, (projects, winners, cost)): (&str, (u64, u64, i128))| NeighborhoodResult {
        name: name.to_owned(),
        projects,
        winners,
        cost: amount(cost),
    };
    areas.into_iter().map(result).collect()
}
