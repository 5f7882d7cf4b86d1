//! What is counted: plans with their cost, the budget, and the ballots.
//!
//! Built once and never changed afterwards. Projects stand in the order of their id (code points), equal
//! ballots are merged, so two lists that hold the same votes in another order make equal elections.

use crate::amount::{Amount, MOST_DECIMALS};
use crate::ballots::{Ballots, Choice, Group};
use crate::per::ProjectIndex;
use crate::pile::Pile;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Cents.
const PUBLISHED_DECIMALS: u8 = 2;

/// What a voter could write on a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BallotKind {
    /// Any number of projects within published limits.
    Approval,
    /// One project.
    #[serde(rename = "choose-1")]
    ChooseOne,
    /// As approval, and the chosen projects together may cost no more than a limit.
    Knapsack,
    /// Projects in order of preference; a [`Rule`](crate::Rule) says how many points each place gives.
    Ordinal,
    /// Points divided over projects.
    Cumulative,
    /// A score for each project.
    Scoring,
}

impl BallotKind {
    /// Whether ballots carry points of their own.
    pub fn has_points(self) -> bool {
        matches!(self, Self::Cumulative | Self::Scoring)
    }
}

/// What a file says that the city itself decided. Never used for counting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Number of ballots with this project, as recorded.
    pub votes: Option<u64>,
    /// Points, as recorded, in the file's own writing.
    pub score: Option<String>,
    /// 1 chosen, 0 not chosen, 2 and 3 chosen with other money.
    pub selected: Option<u8>,
}

/// One plan that can be paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// Unique within the election; any text.
    pub id: String,
    /// What it costs.
    pub cost: Amount,
    /// Its title; may be empty.
    pub name: String,
    /// Themes; caps and splits look at these.
    pub categories: Vec<String>,
    /// Areas; caps and splits look at these.
    pub neighborhoods: Vec<String>,
    /// What the file says happened.
    pub recorded: Recorded,
    /// Columns of the file that counting does not use, by name.
    pub more: Vec<(String, String)>,
}

impl Project {
    /// A plan with an id and a cost and nothing else.
    pub fn new(id: impl Into<String>, cost: Amount) -> Self {
        Self {
            id: id.into(),
            cost,
            name: String::new(),
            categories: Vec::new(),
            neighborhoods: Vec::new(),
            recorded: Recorded::default(),
            more: Vec::new(),
        }
    }
}

/// Why a list of projects and ballots is not an election.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ElectionError {
    /// Two projects have the same id.
    #[error("two projects have the id `{0}`")]
    SameId(String),
    /// A ballot names a project that is not on the list.
    #[error("a ballot names the project `{0}`, which is not on the list")]
    UnknownProject(String),
    /// A ballot names one project twice.
    #[error("a ballot names the project `{0}` twice")]
    Twice(String),
    /// More decimals than amounts can have.
    #[error("amounts can have at most {MOST_DECIMALS} decimals")]
    TooManyDecimals,
    /// More ballots or projects than 32 bits can number.
    #[error("there are more projects or choices than this program can number")]
    TooMany,
}

/// An election: what there is to divide, over what, by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// How many decimals the amounts have: an [`Amount`] of 250 means 2.50 when this is 2.
    pub decimals: u8,
    /// The money to divide.
    pub budget: Amount,
    /// What a voter could write.
    pub kind: BallotKind,
    /// How many decimals points on ballots have; points are whole numbers of the smallest step.
    pub points_decimals: u8,
    /// Name and value of everything else the file says, in its order.
    pub meta: Vec<(String, String)>,
    projects: Vec<Project>,
    ballots: Ballots,
}

impl Election {
    /// All plans, in order of id.
    pub fn projects(&self) -> &[Project] {
        &self.projects
    }

    /// All ballots, equal ones merged.
    pub fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// One plan. Panics for an index of another, larger election.
    #[expect(clippy::indexing_slicing, reason = "indices are handed out by this election")]
    pub fn project(&self, index: ProjectIndex) -> &Project {
        &self.projects[index.position()]
    }

    /// Where the plan with this id stands.
    pub fn find(&self, id: &str) -> Option<ProjectIndex> {
        let position = self.projects.binary_search_by(|project| project.id.as_str().cmp(id)).ok()?;
        u32::try_from(position).ok().map(ProjectIndex)
    }

    /// The value of a line under META.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Every index, in order of id.
    pub fn indices(&self) -> impl Iterator<Item = ProjectIndex> + use<> {
        let length = u32::try_from(self.projects.len()).unwrap_or(u32::MAX);
        (0..length).map(ProjectIndex)
    }

    /// The same election with its amounts in at least this many decimals, so that a count of a file in whole units
    /// can be held against a count of the same election in cents, byte for byte. `None` when that is more than
    /// [`MOST_DECIMALS`](crate::MOST_DECIMALS), or when an amount becomes too large.
    #[must_use]
    pub fn in_decimals(self, decimals: u8) -> Option<Self> {
        let factor = self.factor_to(decimals)?;
        Some(self.times(factor, decimals))
    }

    /// The same election in the scale in which results are published: in cents at least, where its amounts leave
    /// room for that. Whoever counts again from a file of whole euros then gets the published bytes: no figure that is
    /// rounded for reading can fall the other way.
    #[must_use]
    pub fn as_published(self) -> Self {
        match self.factor_to(PUBLISHED_DECIMALS) {
            Some(factor) => self.times(factor, PUBLISHED_DECIMALS),
            None => self,
        }
    }

    /// By how much every amount is multiplied to have at least this many decimals; `None` where that cannot be.
    fn factor_to(&self, decimals: u8) -> Option<i64> {
        let more = decimals.saturating_sub(self.decimals);
        let factor = 10_i64.checked_pow(u32::from(more)).filter(|_| more == 0 || decimals <= MOST_DECIMALS)?;
        let mut amounts = self.projects.iter().map(|project| project.cost).chain([self.budget]);
        amounts.all(|amount| amount.minor().checked_mul(factor).is_some()).then_some(factor)
    }

    fn times(mut self, factor: i64, decimals: u8) -> Self {
        let finer = |amount: &mut Amount| {
            if let Ok(more) = Amount::from_minor(amount.minor().saturating_mul(factor)) {
                *amount = more;
            }
        };
        finer(&mut self.budget);
        self.projects.iter_mut().for_each(|project| finer(&mut project.cost));
        self.decimals = self.decimals.max(decimals);
        self
    }

    /// The same election with another cost; for recounts that ask "what if".
    pub(crate) fn with_cost(&self, index: ProjectIndex, cost: Amount) -> Self {
        let mut changed = self.clone();
        if let Some(project) = changed.projects.get_mut(index.position()) {
            project.cost = cost;
        }
        changed
    }

    pub(crate) fn with_ballots(&self, ballots: Ballots) -> Self {
        Self { ballots, ..self.clone() }
    }
}

/// Gathers projects and ballots and makes an [`Election`].
///
/// ```
/// use tally::{Amount, BallotKind, ElectionBuilder, Project};
///
/// let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(30_000_00)?, 2)?;
/// builder.project(Project::new("bench", Amount::from_minor(1_200_00)?));
/// builder.project(Project::new("trees", Amount::from_minor(9_000_00)?));
/// builder.ballot(&["trees", "bench"])?;
/// builder.ballot(&["bench"])?;
/// let election = builder.build()?;
/// assert_eq!(election.ballots().total(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct ElectionBuilder {
    decimals: u8,
    budget: Amount,
    kind: BallotKind,
    points_decimals: u8,
    meta: Vec<(String, String)>,
    projects: Vec<Project>,
    numbers: HashMap<String, u32>,
    twice: Option<String>,
    ballots: Pile,
}

impl ElectionBuilder {
    /// An election without projects and ballots. `decimals` says what one [`Amount`] is worth.
    pub fn new(kind: BallotKind, budget: Amount, decimals: u8) -> Result<Self, ElectionError> {
        if decimals > MOST_DECIMALS {
            return Err(ElectionError::TooManyDecimals);
        }
        Ok(Self {
            decimals,
            budget,
            kind,
            points_decimals: 0,
            meta: Vec::new(),
            projects: Vec::new(),
            numbers: HashMap::new(),
            twice: None,
            ballots: Pile::new(kind),
        })
    }

    /// Adds a plan. Plans come before the ballots that name them.
    pub fn project(&mut self, project: Project) -> &mut Self {
        let number = u32::try_from(self.projects.len()).unwrap_or(u32::MAX);
        if self.numbers.insert(project.id.clone(), number).is_some() {
            self.twice.get_or_insert_with(|| project.id.clone());
        }
        self.projects.push(project);
        self
    }

    /// Adds a line of META.
    pub fn meta(&mut self, key: impl Into<String>, value: impl Into<String>) -> &mut Self {
        self.meta.push((key.into(), value.into()));
        self
    }

    /// Says how many decimals the points on ballots have; 0 unless said.
    pub fn points_decimals(&mut self, decimals: u8) -> &mut Self {
        self.points_decimals = decimals;
        self
    }

    /// Adds one ballot that names these projects (for ordinal ballots: best first).
    pub fn ballot(&mut self, ids: &[&str]) -> Result<&mut Self, ElectionError> {
        let choices: Vec<(&str, i64)> = ids.iter().map(|id| (*id, 0)).collect();
        self.ballot_with(&choices, &Group::default(), 1)
    }

    /// Adds `count` equal ballots of a group, with points per project (left out where the kind has none).
    pub fn ballot_with(
        &mut self,
        choices: &[(&str, i64)],
        group: &Group,
        count: u64,
    ) -> Result<&mut Self, ElectionError> {
        let mut numbered = Vec::with_capacity(choices.len());
        let mut seen = HashSet::with_capacity(choices.len());
        for (id, points) in choices {
            let project = self.number(id).ok_or_else(|| ElectionError::UnknownProject((*id).to_owned()))?;
            if !seen.insert(project) {
                return Err(ElectionError::Twice((*id).to_owned()));
            }
            numbered.push(Choice { project, points: *points });
        }
        self.ballots.push(&numbered, group, count);
        Ok(self)
    }

    pub(crate) fn number(&self, id: &str) -> Option<ProjectIndex> {
        self.numbers.get(id).copied().map(ProjectIndex)
    }

    pub(crate) fn numbered_ballot(&mut self, choices: &[Choice], group: &Group) {
        self.ballots.push(choices, group, 1);
    }

    pub(crate) fn projects(&self) -> &[Project] {
        &self.projects
    }

    pub(crate) fn decimals(&self) -> u8 {
        self.decimals
    }

    /// Sorts, merges and closes the election.
    pub fn build(self) -> Result<Election, ElectionError> {
        if let Some(id) = self.twice {
            return Err(ElectionError::SameId(id));
        }
        let count = u32::try_from(self.projects.len()).map_err(|_| ElectionError::TooMany)?;
        let mut order: Vec<u32> = (0..count).collect();
        let id = |number: &u32| self.projects.get(*number as usize).map(|project| project.id.as_str());
        order.sort_by(|left, right| id(left).cmp(&id(right)));
        let mut place_of = vec![0; order.len()];
        for (place, number) in (0..count).zip(&order) {
            if let Some(cell) = place_of.get_mut(*number as usize) {
                *cell = place;
            }
        }
        let ballots = self.ballots.build(&place_of).ok_or(ElectionError::TooMany)?;
        let mut unsorted: Vec<Option<Project>> = self.projects.into_iter().map(Some).collect();
        let projects = order.iter().filter_map(|number| unsorted.get_mut(*number as usize)?.take()).collect();
        Ok(Election {
            decimals: self.decimals,
            budget: self.budget,
            kind: self.kind,
            points_decimals: self.points_decimals,
            meta: self.meta,
            projects,
            ballots,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finer_amounts_are_worth_the_same() {
        let election = |decimals, cost| {
            let budget = Amount::from_minor(cost * 2).unwrap();
            let mut builder = ElectionBuilder::new(BallotKind::Approval, budget, decimals).unwrap();
            builder.project(Project::new("bench", Amount::from_minor(cost).unwrap()));
            builder.build().unwrap()
        };
        assert_eq!(election(0, 1_200).in_decimals(2), Some(election(2, 120_000)));
        assert_eq!(election(2, 120_000).in_decimals(1), Some(election(2, 120_000)));
        assert_eq!(election(0, 1).in_decimals(MOST_DECIMALS + 1), None);
        assert_eq!(election(0, i64::MAX / 2).in_decimals(1), None);
    }
}
