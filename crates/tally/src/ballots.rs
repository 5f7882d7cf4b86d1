//! Ballots in a compact form: equal ones merged, all choices in one long list.
//!
//! A choice takes four bytes, and eight more where ballots have points: a million ballots with ten choices take about
//! 60 MB. Never holds who voted.

use crate::per::{BallotIndex, Key, ProjectIndex};
use serde::{Deserialize, Serialize};

/// One project on one ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// Which project.
    pub project: ProjectIndex,
    /// Points given to it; 0 where the kind of ballot has no points.
    pub points: i64,
}

/// The choices on one ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices<'ballots> {
    projects: &'ballots [ProjectIndex],
    /// As many as projects, or none where ballots have no points.
    points: &'ballots [i64],
}

impl<'ballots> Choices<'ballots> {
    /// A part of two long lists; the one of points may be empty.
    pub(crate) fn part(projects: &'ballots [ProjectIndex], points: &'ballots [i64], start: usize, end: usize) -> Self {
        Self {
            projects: projects.get(start..end).unwrap_or_default(),
            points: points.get(start..end).unwrap_or_default(),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.projects.len()
    }

    /// Whether the ballot is empty.
    pub fn is_empty(&self) -> bool {
        self.projects.is_empty()
    }

    /// The projects alone.
    pub fn projects(&self) -> &'ballots [ProjectIndex] {
        self.projects
    }

    /// Whether they have points. An empty ballot has none.
    pub(crate) fn has_points(&self) -> bool {
        !self.points.is_empty()
    }

    pub(crate) fn points(&self) -> &'ballots [i64] {
        self.points
    }

    /// Projects with their points.
    pub fn iter(&self) -> ChoicesIter<'ballots> {
        ChoicesIter { choices: *self, place: 0 }
    }
}

impl<'ballots> IntoIterator for &Choices<'ballots> {
    type Item = Choice;
    type IntoIter = ChoicesIter<'ballots>;

    fn into_iter(self) -> ChoicesIter<'ballots> {
        self.iter()
    }
}

impl<'ballots> IntoIterator for Choices<'ballots> {
    type Item = Choice;
    type IntoIter = ChoicesIter<'ballots>;

    fn into_iter(self) -> ChoicesIter<'ballots> {
        self.iter()
    }
}

/// Goes through the choices on one ballot.
#[derive(Debug, Clone)]
pub struct ChoicesIter<'ballots> {
    choices: Choices<'ballots>,
    place: usize,
}

impl Iterator for ChoicesIter<'_> {
    type Item = Choice;

    fn next(&mut self) -> Option<Choice> {
        let project = *self.choices.projects.get(self.place)?;
        let points = self.choices.points.get(self.place).copied().unwrap_or(0);
        self.place += 1;
        Some(Choice { project, points })
    }
}

/// What is known about a group of voters: how they voted and where they live. Both may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Group {
    /// `internet`, `paper`, `table`, ...
    pub voting_method: String,
    /// Where the voter lives.
    pub neighborhood: String,
}

/// One ballot and how many voters cast exactly this one.
#[derive(Debug, Clone, Copy)]
pub struct Ballot<'ballots> {
    /// Its choices: in order of preference for ordinal ballots, otherwise in order of project.
    pub choices: Choices<'ballots>,
    /// Number of voters.
    pub count: u64,
    /// Who they are.
    pub group: &'ballots Group,
}

/// All ballots of an election, merged. Empty ballots count as ballots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ballots {
    pub(crate) ends: Vec<usize>,
    pub(crate) projects: Vec<ProjectIndex>,
    /// One for each of `projects`, or none at all where the kind of ballot has none.
    pub(crate) points: Vec<i64>,
    pub(crate) counts: Vec<u64>,
    pub(crate) group_of: Vec<u32>,
    pub(crate) groups: Vec<Group>,
    pub(crate) total: u64,
}

impl Ballots {
    /// Every distinct ballot, in a fixed order that does not depend on the order of casting.
    pub fn iter(&self) -> impl Iterator<Item = Ballot<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let spans = starts.zip(self.ends.iter().copied());
        spans.zip(self.counts.iter().zip(&self.group_of)).filter_map(|((start, end), (count, group))| {
            let choices = Choices::part(&self.projects, &self.points, start, end);
            Some(Ballot { choices, count: *count, group: self.groups.get(*group as usize)? })
        })
    }

    /// Number of voters, those with an empty ballot included.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Number of distinct ballots.
    pub fn distinct(&self) -> usize {
        self.counts.len()
    }

    /// Number of choices on the distinct ballots.
    pub fn choices(&self) -> usize {
        self.projects.len()
    }

    /// Every group of voters that cast a ballot.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Where the choices of one ballot stand in the long list.
    pub(crate) fn span(&self, ballot: BallotIndex) -> (usize, usize) {
        let end = self.ends.get(ballot.position()).copied().unwrap_or(0);
        let start = ballot.position().checked_sub(1).and_then(|before| self.ends.get(before));
        (start.copied().unwrap_or(0), end)
    }

    /// Number of voters behind one distinct ballot.
    pub(crate) fn count(&self, ballot: BallotIndex) -> u64 {
        self.counts.get(ballot.position()).copied().unwrap_or(0)
    }

    /// The highest number of points that any ballot gives; 0 where there are none.
    pub(crate) fn most_points(&self) -> i64 {
        self.points.iter().copied().max().unwrap_or(0)
    }

    /// These ballots and some more with one choice. They stand at the end and unmerged, which no rule notices.
    pub(crate) fn and(&self, more: Choice, group: &Group, count: u64) -> Self {
        let mut sum = self.clone();
        let known = sum.groups.iter().position(|other| other.voting_method == group.voting_method);
        let number = known.unwrap_or_else(|| {
            sum.groups.push(group.clone());
            sum.groups.len() - 1
        });
        if sum.points.len() == sum.projects.len() && (more.points != 0 || !sum.points.is_empty()) {
            sum.points.push(more.points);
        }
        sum.projects.push(more.project);
        sum.ends.push(sum.projects.len());
        sum.counts.push(count);
        sum.group_of.push(u32::try_from(number).unwrap_or(0));
        sum.total = sum.total.saturating_add(count);
        sum
    }
}
