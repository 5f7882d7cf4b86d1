//! The section VOTES.

use super::finding::{Defect, Findings, excerpt};
use super::meta::Meta;
use super::read::{Row, Section};
use crate::amount::split_decimal;
use crate::ballots::{Choice, Group};
use crate::election::{BallotKind, Election, ElectionBuilder};
use crate::per::ProjectIndex;
use std::borrow::Cow;
use std::collections::HashSet;

struct Columns {
    voter: Option<usize>,
    vote: usize,
    points: Option<usize>,
    voting_method: Option<usize>,
    neighborhood: Option<usize>,
}

/// Limits on a ballot that META publishes.
struct Limits {
    most: Option<usize>,
    least: Option<usize>,
    cost: Option<i64>,
}

/// Reads all ballots into the builder.
pub(super) fn read(
    section: &Section<'_>,
    meta: &Meta,
    builder: &mut ElectionBuilder,
    findings: &mut Findings,
) -> Option<()> {
    let columns = columns(section, meta, findings)?;
    let limits = limits(meta, findings);
    let points_decimals = columns.points.map_or(0, |points| finest_points(section, points));
    builder.points_decimals(points_decimals);
    let mut reader = Reader { columns, limits, points_decimals, stamps: vec![0; builder.projects().len()], stamp: 0 };
    let mut voters: HashSet<Cow<'_, str>> = HashSet::new();
    let mut choices = Vec::new();
    section.each_row(findings, |row, findings| {
        if let Some(column) = reader.columns.voter
            && !row.field(column).is_empty()
            && !voters.insert(row.kept(column))
        {
            findings.warn(row.line, Defect::SameVoter { id: excerpt(row.field(column)) });
        }
        if reader.ballot(row, meta.kind, builder, &mut choices, findings).is_some() {
            builder.numbered_ballot(&choices, &reader.group(row));
        }
    });
    Some(())
}

/// Says where recorded votes differ from the ballots: some cities count a project that a ballot lists twice twice.
pub(super) fn compare_recorded(election: &Election, meta: &Meta, findings: &mut Findings) {
    let mut votes = vec![0_u64; election.projects().len()];
    for ballot in election.ballots().iter() {
        for choice in ballot.choices {
            if let Some(count) = votes.get_mut(choice.project.position()) {
                *count += ballot.count;
            }
        }
    }
    let line = meta.text("num_projects").map_or(0, |_| 0);
    for (project, found) in election.projects().iter().zip(votes) {
        if let Some(said) = project.recorded.votes.filter(|said| *said != found) {
            findings.warn(line, Defect::WrongVotes { id: excerpt(&project.id), said, found });
        }
    }
}

fn columns(section: &Section<'_>, meta: &Meta, findings: &mut Findings) -> Option<Columns> {
    let mut missing = |column: &str| {
        let defect = Defect::MissingColumn { section: "VOTES".to_owned(), column: column.to_owned() };
        findings.refuse(section.header.line, defect);
    };
    let vote = section.column(&["vote"]);
    if vote.is_none() {
        missing("vote");
    }
    let points = section.column(&["points"]);
    if points.is_none() && meta.kind.has_points() {
        missing("points");
        return None;
    }
    Some(Columns {
        voter: section.column(&["voter_id"]),
        vote: vote?,
        points: points.filter(|_| meta.kind.has_points()),
        voting_method: section.column(&["voting_method"]),
        neighborhood: section.column(&["neighborhood"]),
    })
}

fn limits(meta: &Meta, findings: &mut Findings) -> Limits {
    let most = meta.number("max_length", findings);
    let cost = meta.text("max_sum_cost").and_then(|(text, _)| text.parse().ok());
    Limits {
        most: if meta.kind == BallotKind::ChooseOne { Some(1) } else { most },
        least: meta.number("min_length", findings),
        cost,
    }
}

/// The most decimals that any number of points has; at most 6 (finer ones are refused where they stand).
fn finest_points(section: &Section<'_>, column: usize) -> u8 {
    let mut finest = 0;
    section.each_row(&mut Findings::default(), |row, _| {
        for points in row.field(column).split(',').filter(|points| points.contains('.')) {
            let unsigned = points.trim().trim_start_matches('-');
            finest = split_decimal(unsigned).map_or(finest, |(_, places)| finest.max(places.min(6)));
        }
    });
    u8::try_from(finest).unwrap_or(0)
}

struct Reader {
    columns: Columns,
    limits: Limits,
    points_decimals: u8,
    /// Per project the number of the last ballot that named it: finds doubles without a set per ballot.
    stamps: Vec<u64>,
    stamp: u64,
}

impl Reader {
    fn group(&self, row: &Row<'_>) -> Group {
        let text = |column: Option<usize>| column.map_or("", |column| row.field(column)).to_owned();
        Group { voting_method: text(self.columns.voting_method), neighborhood: text(self.columns.neighborhood) }
    }

    /// Fills `choices`; `None` when the ballot was refused.
    fn ballot(
        &mut self,
        row: &Row<'_>,
        kind: BallotKind,
        builder: &ElectionBuilder,
        choices: &mut Vec<Choice>,
        findings: &mut Findings,
    ) -> Option<()> {
        choices.clear();
        self.stamp += 1;
        let list = row.field(self.columns.vote);
        let points = self.points(row, list, findings)?;
        let mut points = points.into_iter();
        let mut spaces = false;
        for id in list.split(',').filter(|_| !list.is_empty()) {
            let value = points.next().unwrap_or(0);
            spaces |= id.trim().len() != id.len();
            let id = id.trim();
            if id.is_empty() {
                findings.warn(row.line, Defect::EmptyPlace);
                continue;
            }
            let Some(project) = builder.number(id) else {
                findings.refuse(row.line, Defect::UnknownProject { id: excerpt(id) });
                return None;
            };
            if self.first_mention(project) {
                choices.push(Choice { project, points: value });
            } else {
                findings.warn(row.line, Defect::ProjectTwice { id: excerpt(id) });
            }
        }
        if spaces {
            findings.warn(row.line, Defect::SpacesInList);
        }
        self.check_limits(row.line, choices, kind, builder, findings);
        Some(())
    }

    fn first_mention(&mut self, project: ProjectIndex) -> bool {
        let stamp = self.stamp;
        self.stamps.get_mut(project.position()).is_some_and(|last| std::mem::replace(last, stamp) != stamp)
    }

    /// The points of the row; as many as the list has places, or none at all where the kind has none.
    fn points(&self, row: &Row<'_>, list: &str, findings: &mut Findings) -> Option<Vec<i64>> {
        let Some(column) = self.columns.points else {
            return Some(Vec::new());
        };
        let text = row.field(column);
        if text.is_empty() && list.is_empty() {
            return Some(Vec::new());
        }
        if text.is_empty() {
            findings.refuse(row.line, Defect::NoPoints);
            return None;
        }
        let mut all = Vec::new();
        for points in text.split(',') {
            let Some(value) = scaled_points(points.trim(), self.points_decimals) else {
                findings.refuse(row.line, Defect::BadPoints { value: excerpt(points) });
                return None;
            };
            all.push(value);
        }
        let projects = list.split(',').count();
        if all.len() != projects {
            findings.refuse(row.line, Defect::PointsMismatch { points: all.len(), projects });
            return None;
        }
        Some(all)
    }

    fn check_limits(
        &self,
        line: u64,
        choices: &[Choice],
        kind: BallotKind,
        builder: &ElectionBuilder,
        findings: &mut Findings,
    ) {
        let found = choices.len();
        if let Some(limit) = self.limits.most.filter(|limit| found > *limit) {
            findings.warn(line, Defect::TooManyChoices { found, limit });
        }
        if let Some(limit) = self.limits.least.filter(|limit| found < *limit && found > 0) {
            findings.warn(line, Defect::TooFewChoices { found, limit });
        }
        let cost_matters = matches!(kind, BallotKind::Approval | BallotKind::ChooseOne);
        if let Some(limit) = self.limits.cost.filter(|_| cost_matters && builder.decimals() == 0) {
            let project = |choice: &Choice| builder.projects().get(choice.project.position());
            let sum: i128 = choices.iter().filter_map(project).map(|project| i128::from(project.cost.minor())).sum();
            if sum > i128::from(limit) {
                findings.warn(line, Defect::TooCostly);
            }
        }
    }
}

/// Points as a whole number of the smallest step; they may be below zero.
fn scaled_points(text: &str, decimals: u8) -> Option<i64> {
    let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (digits, places) = split_decimal(unsigned).ok()?;
    let missing = usize::from(decimals).checked_sub(places)?;
    let value: i64 = format!("0{digits}{:0<missing$}", "").parse().ok()?;
    // Sums of points over all ballots must stay within 128 bits with room to spare.
    let bounded = value.checked_abs().filter(|size| *size <= 1_000_000_000_000)?;
    Some(if negative { -bounded } else { bounded })
}
