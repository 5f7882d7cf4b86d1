//! Ballots as they come in: equal ones are merged at once, so that a pile is never larger than what is in it.
//!
//! Knows nothing of where they come from. What comes out does not depend on the order in which they came.

use crate::ballots::{Ballots, Choice, Choices, Group};
use crate::election::BallotKind;
use crate::per::{BallotIndex, ProjectIndex};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

/// A pile of ballots.
#[derive(Debug, Clone)]
pub(crate) struct Pile {
    kind: BallotKind,
    /// Merged, in order of first casting; projects by the number under which they were added.
    ballots: Ballots,
    numbers: HashMap<Group, u32>,
    known: Known,
    sorted: Vec<Choice>,
    too_many: bool,
}

/// Finds a ballot that is equal to a new one: a hash table of numbers of ballots, one more than the number in each
/// slot that is taken. `HashMap` would need a copy of every ballot as its key.
#[derive(Debug, Clone, Default)]
struct Known {
    random: RandomState,
    slots: Vec<u32>,
    /// Of each ballot.
    hashes: Vec<u32>,
}

impl Known {
    /// The ballot with this hash for which `same` holds; when there is none, the next number is noted for it.
    fn find_or_add(&mut self, hash: u32, same: impl Fn(u32) -> bool) -> Option<u32> {
        let next = u32::try_from(self.hashes.len()).unwrap_or(u32::MAX);
        // At most three in four slots are taken, so every search comes to an end.
        if self.hashes.len() * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let mut place = self.place(hash);
        while let Some(number) = self.slots.get(place).and_then(|slot| slot.checked_sub(1)) {
            if self.hashes.get(number as usize) == Some(&hash) && same(number) {
                return Some(number);
            }
            place = (place + 1) & (self.slots.len() - 1);
        }
        self.hashes.push(hash);
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = next.saturating_add(1);
        }
        None
    }

    /// Where the search for a hash begins; the number of slots is a power of two.
    fn place(&self, hash: u32) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(16)];
        for (number, hash) in (1_u32..).zip(&self.hashes) {
            let mut place = self.place(*hash);
            while self.slots.get(place).is_some_and(|slot| *slot != 0) {
                place = (place + 1) & (self.slots.len() - 1);
            }
            if let Some(slot) = self.slots.get_mut(place) {
                *slot = number;
            }
        }
    }
}

impl Pile {
    pub fn new(kind: BallotKind) -> Self {
        Self {
            kind,
            ballots: Ballots::default(),
            numbers: HashMap::new(),
            known: Known::default(),
            sorted: Vec::new(),
            too_many: false,
        }
    }

    pub fn push(&mut self, choices: &[Choice], group: &Group, count: u64) {
        if count == 0 {
            return;
        }
        let group = self.group(group);
        self.sorted.clear();
        self.sorted.extend_from_slice(choices);
        if self.kind != BallotKind::Ordinal {
            self.sorted.sort_unstable();
        }
        let has_points = self.kind.has_points();
        if !has_points {
            self.sorted.iter_mut().for_each(|choice| choice.points = 0);
        }
        let Self { ballots, known, sorted, .. } = self;
        let hash = u32::try_from(known.random.hash_one((group, &*sorted)) >> 32).unwrap_or(0);
        let same = |number: u32| {
            ballots.group_of.get(number as usize) == Some(&group)
                && choices_of(ballots, number).iter().eq(sorted.iter().copied())
        };
        let total = ballots.total.checked_add(count);
        self.too_many |= total.is_none();
        if let Some(number) = known.find_or_add(hash, same) {
            if let Some(sum) = ballots.counts.get_mut(number as usize) {
                *sum = sum.saturating_add(count);
            }
        } else {
            ballots.projects.extend(sorted.iter().map(|choice| choice.project));
            if has_points {
                ballots.points.extend(sorted.iter().map(|choice| choice.points));
            }
            ballots.ends.push(ballots.projects.len());
            ballots.counts.push(count);
            ballots.group_of.push(group);
        }
        ballots.total = total.unwrap_or(u64::MAX);
    }

    fn group(&mut self, group: &Group) -> u32 {
        if let Some(number) = self.numbers.get(group) {
            return *number;
        }
        let number = u32::try_from(self.ballots.groups.len()).unwrap_or(u32::MAX);
        self.ballots.groups.push(group.clone());
        self.numbers.insert(group.clone(), number);
        number
    }

    /// Renumbers projects to their place in the sorted list, and sorts. `None`: too many to number.
    pub fn build(self, place_of: &[u32]) -> Option<Ballots> {
        let Self { kind, mut ballots, known, mut sorted, too_many, .. } = self;
        drop(known);
        let count = u32::try_from(ballots.counts.len()).ok().filter(|count| *count < u32::MAX && !too_many)?;
        for project in &mut ballots.projects {
            *project = ProjectIndex(*place_of.get(project.position())?);
        }
        if kind != BallotKind::Ordinal {
            sort_choices(&mut ballots, &mut sorted);
        }
        sort_groups(&mut ballots)?;
        Some(in_order(&ballots, &order(&ballots, count, place_of.len())))
    }
}

fn choices_of(ballots: &Ballots, number: u32) -> Choices<'_> {
    let (start, end) = ballots.span(BallotIndex(number));
    Choices::part(&ballots.projects, &ballots.points, start, end)
}

/// Puts the choices on each ballot in order of project.
fn sort_choices(ballots: &mut Ballots, sorted: &mut Vec<Choice>) {
    let mut start = 0;
    for end in &ballots.ends {
        let span = start..*end;
        start = *end;
        let Some(projects) = ballots.projects.get_mut(span.clone()) else { continue };
        if projects.is_sorted() {
            continue;
        }
        // One way to sort, with points or without, keeps the module for browsers small.
        let points = ballots.points.get_mut(span).unwrap_or_default();
        sorted.clear();
        sorted.extend(projects.iter().enumerate().map(|(place, project)| {
            let points = points.get(place).copied().unwrap_or(0);
            Choice { project: *project, points }
        }));
        sorted.sort_unstable();
        for (place, choice) in sorted.iter().enumerate() {
            if let Some(project) = projects.get_mut(place) {
                *project = choice.project;
            }
            if let Some(points) = points.get_mut(place) {
                *points = choice.points;
            }
        }
    }
}

/// Puts the groups in order of name.
fn sort_groups(ballots: &mut Ballots) -> Option<()> {
    let mut order: Vec<(Group, u32)> = std::mem::take(&mut ballots.groups).into_iter().zip(0..).collect();
    order.sort();
    let mut place_of = vec![0_u32; order.len()];
    for ((_, number), place) in order.iter().zip(0..) {
        *place_of.get_mut(*number as usize)? = place;
    }
    for group in &mut ballots.group_of {
        *group = *place_of.get(*group as usize)?;
    }
    ballots.groups = order.into_iter().map(|(group, _)| group).collect();
    Some(())
}

/// The numbers of all ballots, in order of their choices and then of their group.
fn order(ballots: &Ballots, count: u32, projects: usize) -> Vec<(u64, u32)> {
    let bits = (usize::BITS - projects.leading_zeros()).max(1);
    let mut order: Vec<(u64, u32)> =
        (0..count).map(|number| (start_of(choices_of(ballots, number), bits), number)).collect();
    let group = |number: u32| ballots.group_of.get(number as usize);
    order.sort_unstable_by(|(left_start, left), (right_start, right)| {
        left_start.cmp(right_start).then_with(|| {
            compare(choices_of(ballots, *left), choices_of(ballots, *right))
                .then_with(|| group(*left).cmp(&group(*right)))
        })
    });
    order
}

/// As many of the first projects of a ballot as fit in a number that compares as they do (only the first one where
/// points come in between): most ballots are told apart by it without looking at them. Absent ones are zero.
fn start_of(choices: Choices<'_>, bits: u32) -> u64 {
    let fit = if choices.has_points() { 1 } else { 64 / bits };
    let mut projects = choices.projects().iter();
    (0..fit).fold(0, |start, _| start << bits | projects.next().map_or(0, |project| u64::from(project.0) + 1))
}

fn compare(left: Choices<'_>, right: Choices<'_>) -> Ordering {
    left.iter().cmp(right.iter())
}

fn in_order(ballots: &Ballots, order: &[(u64, u32)]) -> Ballots {
    let mut sorted = Ballots {
        ends: Vec::with_capacity(ballots.ends.len()),
        projects: Vec::with_capacity(ballots.projects.len()),
        points: Vec::with_capacity(ballots.points.len()),
        counts: Vec::with_capacity(ballots.counts.len()),
        group_of: Vec::with_capacity(ballots.group_of.len()),
        groups: ballots.groups.clone(),
        total: ballots.total,
    };
    for (_, number) in order {
        let choices = choices_of(ballots, *number);
        sorted.projects.extend_from_slice(choices.projects());
        sorted.points.extend_from_slice(choices.points());
        sorted.ends.push(sorted.projects.len());
        sorted.counts.push(ballots.count(BallotIndex(*number)));
        sorted.group_of.push(ballots.group_of.get(*number as usize).copied().unwrap_or(0));
    }
    sorted
}
