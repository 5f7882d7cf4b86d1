//! What is still open while the checker follows a count: money, caps, exclusions.

use super::Refusal;
use super::votes::Votes;
use crate::rule::{GroupBy, Limit, Rule, TieKey};
use num_rational::BigRational;

/// What is left after the plans that were taken so far.
#[derive(Clone)]
pub(super) struct Room<'rule> {
    /// In smallest units; below zero where a plan was paid from other money as well.
    pub left: i128,
    caps: Vec<(GroupBy, &'rule str, Limit)>,
    exclusions: &'rule [Vec<String>],
    /// The published order of plans that are equal.
    pub ties: &'rule [TieKey],
    taken: Vec<String>,
}

impl<'rule> Room<'rule> {
    pub fn new(votes: &Votes<'_>, rule: &'rule Rule) -> Self {
        let caps = rule.caps.iter().map(|cap| (cap.by, cap.name.as_str(), cap.most.clone())).collect();
        Self { left: votes.budget(), caps, exclusions: &rule.exclusions, ties: &rule.ties, taken: Vec::new() }
    }

    /// Whether caps and exclusions leave this plan a chance.
    pub fn may_win(&self, votes: &Votes<'_>, project: usize) -> bool {
        let cost = units(votes, project);
        let open = |(by, name, most): &(GroupBy, &str, Limit)| {
            !belongs(votes, project, *by, name)
                || match most {
                    Limit::Money(most) => cost <= most.0,
                    Limit::Plans(most) => *most > 0,
                }
        };
        let id = votes.id(project);
        let excluded = |set: &Vec<String>| set.contains(&id) && self.taken.iter().any(|other| set.contains(other));
        self.caps.iter().all(open) && !self.exclusions.iter().any(excluded)
    }

    /// The same, and the money is there.
    pub fn fits(&self, votes: &Votes<'_>, project: usize) -> bool {
        votes.price(project) <= self.left && self.may_win(votes, project)
    }

    pub fn all_fit(&self, votes: &Votes<'_>, projects: &[usize]) -> bool {
        let mut room = self.clone();
        projects.iter().all(|project| {
            let fits = room.fits(votes, *project);
            room.take(votes, *project);
            fits
        })
    }

    pub fn take(&mut self, votes: &Votes<'_>, project: usize) {
        self.left -= votes.price(project);
        let cost = units(votes, project);
        for (_, _, most) in self.caps.iter_mut().filter(|(by, name, _)| belongs(votes, project, *by, name)) {
            match most {
                Limit::Money(most) => most.0 -= &cost,
                Limit::Plans(most) => *most = most.saturating_sub(1),
            }
        }
        if !self.exclusions.is_empty() {
            self.taken.push(votes.id(project));
        }
    }

    /// Money that is left at the end is not bound by caps.
    pub fn lift_caps(&mut self) {
        self.caps.clear();
    }

    /// The plan gets all that is left, and that is less than it costs.
    pub fn pay_part(&mut self, votes: &Votes<'_>, project: usize) -> Result<(), Refusal> {
        if self.left <= 0 || self.left >= votes.price(project) || !self.may_win(votes, project) {
            return Err(Refusal::GreedyList(votes.id(project)));
        }
        self.left = 0;
        Ok(())
    }
}

fn belongs(votes: &Votes<'_>, project: usize, by: GroupBy, name: &str) -> bool {
    votes.names(project, by).iter().any(|own| own == name)
}

/// Cost of a plan in units of currency.
fn units(votes: &Votes<'_>, project: usize) -> BigRational {
    BigRational::from_integer(votes.price(project).into()) / votes.unit()
}
