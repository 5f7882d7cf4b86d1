//! How much room is left: money, seats, caps and exclusions. Says why a plan does not fit; never chooses one.

use crate::contest::Contest;
use crate::count::CountError;
use crate::outcome::Reason;
use crate::per::ProjectIndex;
use crate::rule::{Cap, GroupBy, Limit};
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// What is divided, and over which plans.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// In smallest units.
    pub budget: i64,
    /// The most plans that can win.
    pub seats: Option<u32>,
    /// Plans that take part, in order of id.
    pub candidates: Vec<ProjectIndex>,
    /// Plans that won in other parts of the same election: caps and exclusions hold for all parts together.
    pub winners: Vec<ProjectIndex>,
}

/// The room that is left while plans are being chosen.
#[derive(Debug, Clone)]
pub(crate) struct Room<'rule> {
    pub left: i128,
    seats: Option<u32>,
    caps: Vec<OpenCap<'rule>>,
    exclusions: &'rule [Vec<String>],
    winners: Vec<ProjectIndex>,
}

#[derive(Debug, Clone)]
struct OpenCap<'rule> {
    cap: &'rule Cap,
    money: Option<i128>,
    plans: Option<u32>,
}

/// Why a plan does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Misfit {
    Money,
    Seats,
    Cap(GroupBy, String),
    Excluded(ProjectIndex),
}

impl Misfit {
    pub fn into_reason(self, contest: &Contest<'_>, left: i128) -> Reason {
        match self {
            Self::Money => Reason::DidNotFit { left: amount(left) },
            Self::Seats => Reason::SeatsTaken,
            Self::Cap(by, name) => Reason::CapReached { by, name },
            Self::Excluded(winner) => Reason::ExcludedBy { project: contest.id(winner) },
        }
    }
}

/// A sum within one budget as an amount; what lies outside becomes the end of the range.
pub(crate) fn amount(minor: i128) -> crate::Amount {
    let clamped = i64::try_from(minor.max(0)).unwrap_or(i64::MAX);
    crate::Amount::from_minor(clamped).unwrap_or_default()
}

/// An amount in units of currency as whole smallest units, rounded down.
pub(crate) fn whole_minor(contest: &Contest<'_>, units: &crate::Fraction) -> Result<i128, CountError> {
    let exact = &units.0 * BigRational::from_integer(contest.minor_per_unit());
    exact.floor().to_integer().to_i128().filter(|minor| *minor >= 0).ok_or(CountError::TooLarge)
}

impl<'rule> Room<'rule> {
    pub fn new(contest: &Contest<'rule>, field: &Field) -> Result<Self, CountError> {
        let mut caps = Vec::with_capacity(contest.rule.caps.len());
        for cap in &contest.rule.caps {
            let (money, plans) = match &cap.most {
                Limit::Money(most) => (Some(whole_minor(contest, most)?), None),
                Limit::Plans(most) => (None, Some(*most)),
            };
            caps.push(OpenCap { cap, money, plans });
        }
        let mut room = Self {
            left: i128::from(field.budget),
            seats: field.seats,
            caps,
            exclusions: &contest.rule.exclusions,
            winners: Vec::new(),
        };
        for winner in &field.winners {
            room.bind(contest, *winner);
        }
        Ok(room)
    }

    /// Why this plan does not fit now; `None` when it does.
    pub fn misfit(&self, contest: &Contest<'_>, project: ProjectIndex) -> Option<Misfit> {
        self.misfit_but_money(contest, project)
            .or_else(|| (i128::from(contest.cost(project)) > self.left).then_some(Misfit::Money))
    }

    /// The same for rules that look at money in their own way.
    pub fn misfit_but_money(&self, contest: &Contest<'_>, project: ProjectIndex) -> Option<Misfit> {
        if self.seats == Some(0) {
            return Some(Misfit::Seats);
        }
        let id = &contest.election.project(project).id;
        for set in self.exclusions.iter().filter(|set| set.contains(id)) {
            let winner = self.winners.iter().find(|winner| set.contains(&contest.election.project(**winner).id));
            if let Some(winner) = winner {
                return Some(Misfit::Excluded(*winner));
            }
        }
        let cost = i128::from(contest.cost(project));
        let full = |cap: &&OpenCap<'_>| cap.money.is_some_and(|left| cost > left) || cap.plans == Some(0);
        let full_cap = self.caps.iter().filter(|cap| belongs(contest, project, cap.cap)).find(full);
        full_cap.map(|open| Misfit::Cap(open.cap.by, open.cap.name.clone()))
    }

    pub fn take(&mut self, contest: &Contest<'_>, project: ProjectIndex) {
        self.left -= i128::from(contest.cost(project));
        self.seats = self.seats.map(|seats| seats.saturating_sub(1));
        self.bind(contest, project);
    }

    /// What a winner means for caps and exclusions, whichever money pays it.
    fn bind(&mut self, contest: &Contest<'_>, project: ProjectIndex) {
        let cost = i128::from(contest.cost(project));
        for open in self.caps.iter_mut().filter(|open| belongs(contest, project, open.cap)) {
            open.money = open.money.map(|left| left - cost);
            open.plans = open.plans.map(|plans| plans.saturating_sub(1));
        }
        if !self.exclusions.is_empty() {
            self.winners.push(project);
        }
    }

    /// Leftover money is not bound by caps (Amsterdam 604).
    pub fn lift_caps(&mut self) {
        self.caps.clear();
    }

    /// Whether all of these fit together. Order does not matter: every limit is a sum.
    pub fn all_fit(&self, contest: &Contest<'_>, projects: &[ProjectIndex]) -> bool {
        let mut trial = self.clone();
        projects.iter().all(|project| {
            let fits = trial.misfit(contest, *project).is_none();
            trial.take(contest, *project);
            fits
        })
    }
}

fn belongs(contest: &Contest<'_>, project: ProjectIndex, cap: &Cap) -> bool {
    names(contest, project, cap.by).contains(&cap.name)
}

/// The themes or areas of a plan.
pub(crate) fn names<'election>(
    contest: &Contest<'election>,
    project: ProjectIndex,
    by: GroupBy,
) -> &'election [String] {
    let project = contest.election.project(project);
    match by {
        GroupBy::Category => &project.categories,
        GroupBy::Neighborhood => &project.neighborhoods,
    }
}
