//! Ballots in a compact form: equal ones merged, all choices in one long list.
//!
//! A million ballots with ten choices take about 60 MB. Never holds who voted.

use crate::election::BallotKind;
use crate::per::ProjectIndex;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One project on one ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// Which project.
    pub project: ProjectIndex,
    /// Points given to it; 0 where the kind of ballot has no points.
    pub points: i64,
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
    pub choices: &'ballots [Choice],
    /// Number of voters.
    pub count: u64,
    /// Who they are.
    pub group: &'ballots Group,
}

/// All ballots of an election, merged. Empty ballots count as ballots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ballots {
    ends: Vec<usize>,
    choices: Vec<Choice>,
    counts: Vec<u64>,
    group_of: Vec<u32>,
    groups: Vec<Group>,
    total: u64,
}

impl Ballots {
    /// Every distinct ballot, in a fixed order that does not depend on the order of casting.
    pub fn iter(&self) -> impl Iterator<Item = Ballot<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let spans = starts.zip(self.ends.iter().copied());
        spans.zip(self.counts.iter().zip(&self.group_of)).filter_map(|((start, end), (count, group))| {
            let choices = self.choices.get(start..end)?;
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

    /// The choices of all distinct ballots, one ballot after the other.
    pub(crate) fn long_list(&self) -> &[Choice] {
        &self.choices
    }

    /// Number of choices on the distinct ballots.
    pub fn choices(&self) -> usize {
        self.choices.len()
    }

    /// Every group of voters that cast a ballot.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// These ballots and some more. They stand at the end and unmerged, which no rule notices.
    pub(crate) fn and(&self, more: &[Choice], group: &Group, count: u64) -> Self {
        let mut sum = self.clone();
        let known = sum.groups.iter().position(|other| other.voting_method == group.voting_method);
        let number = known.unwrap_or_else(|| {
            sum.groups.push(group.clone());
            sum.groups.len() - 1
        });
        sum.choices.extend_from_slice(more);
        sum.ends.push(sum.choices.len());
        sum.counts.push(count);
        sum.group_of.push(u32::try_from(number).unwrap_or(0));
        sum.total = sum.total.saturating_add(count);
        sum
    }
}

/// Ballots as they come in, before sorting and merging.
#[derive(Debug, Clone, Default)]
pub(crate) struct BallotsBuilder {
    ends: Vec<usize>,
    choices: Vec<Choice>,
    counts: Vec<u64>,
    group_of: Vec<u32>,
    groups: Vec<Group>,
    numbers: HashMap<Group, u32>,
}

impl BallotsBuilder {
    pub fn push(&mut self, choices: &[Choice], group: &Group, count: u64) {
        if count == 0 {
            return;
        }
        let number = self.numbers.get(group).copied().unwrap_or_else(|| {
            let number = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
            self.groups.push(group.clone());
            self.numbers.insert(group.clone(), number);
            number
        });
        self.choices.extend_from_slice(choices);
        self.ends.push(self.choices.len());
        self.counts.push(count);
        self.group_of.push(number);
    }

    /// Renumbers projects to their place in the sorted list, sorts and merges. `None`: too many to number.
    pub fn build(mut self, place_of: &[u32], kind: BallotKind) -> Option<Ballots> {
        u32::try_from(self.counts.len()).ok()?;
        for choice in &mut self.choices {
            choice.project = ProjectIndex(*place_of.get(choice.project.position())?);
        }
        let mut start = 0;
        for end in &self.ends {
            if kind != BallotKind::Ordinal {
                self.choices.get_mut(start..*end)?.sort_unstable();
            }
            start = *end;
        }
        let mut group_order: Vec<(Group, u32)> = self.groups.iter().cloned().zip(0..).collect();
        group_order.sort();
        let mut group_place = vec![0_u32; group_order.len()];
        for ((_, number), place) in group_order.iter().zip(0..) {
            *group_place.get_mut(*number as usize)? = place;
        }
        let groups = group_order.into_iter().map(|(group, _)| group).collect();
        self.merge(&group_place, groups)
    }

    fn merge(self, group_place: &[u32], groups: Vec<Group>) -> Option<Ballots> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let mut rows: Vec<(&[Choice], u32, u64)> = Vec::with_capacity(self.counts.len());
        for (((start, end), count), group) in starts.zip(&self.ends).zip(&self.counts).zip(&self.group_of) {
            rows.push((self.choices.get(start..*end)?, *group_place.get(*group as usize)?, *count));
        }
        rows.sort_unstable();
        let mut merged = Ballots { groups, ..Ballots::default() };
        let mut previous: Option<(&[Choice], u32)> = None;
        for (choices, group, count) in rows {
            merged.total = merged.total.checked_add(count)?;
            match merged.counts.last_mut() {
                Some(sum) if previous == Some((choices, group)) => *sum = sum.checked_add(count)?,
                _ => {
                    merged.choices.extend_from_slice(choices);
                    merged.ends.push(merged.choices.len());
                    merged.counts.push(count);
                    merged.group_of.push(group);
                }
            }
            previous = Some((choices, group));
        }
        Some(merged)
    }
}
