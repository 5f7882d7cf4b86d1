//! What a plan that lost would have needed: how many more votes, or how much cheaper.
//!
//! Every answer is checked by recounting the whole election: with this number the plan wins, with one less it
//! does not. Rules such as Equal Shares are not monotone, so this is the border nearest to the plan as it was
//! that halving finds; a smaller number further away is not ruled out and would be luck.

#[cfg(feature = "threads")]
mod side_by_side;

use crate::amount::Amount;
use crate::ballots::{Choice, Group};
use crate::count::{CountError, winners};
use crate::election::{BallotKind, Election};
use crate::per::ProjectIndex;
use crate::progress::{Control, Pace, Stage, Work};
use crate::rule::Rule;
use serde::{Deserialize, Serialize};

/// What a plan that lost would have needed to win.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// Its id.
    pub project: String,
    /// How many more voters, each with a ballot that names only this plan (with the most points that any ballot
    /// gives). `None`: even twice as many voters as there are would not do.
    pub more_votes: Option<u64>,
    /// How much less it should have cost, in whole units of currency. `None`: not even for nothing.
    pub cheaper_by: Option<Amount>,
}

/// Finds what the plan with this id would have needed. `None` when there is no such plan, or when it won.
///
/// Takes some twenty to sixty recounts; [`Control::progress`] hears of each.
pub fn needs(election: &Election, rule: &Rule, id: &str, control: &Control<'_>) -> Result<Option<Needs>, CountError> {
    Ok(needs_of(election, rule, &[id], control)?.pop())
}

/// Finds what each of these plans would have needed, in their order; those that won and those that are not there are
/// left out. The answers are those of [`needs`], byte for byte.
///
/// With the feature `threads` each of [`Control::threads`] searches for another plan; [`Control::progress`] hears of
/// all recounts together.
pub fn needs_of(
    election: &Election,
    rule: &Rule,
    ids: &[&str],
    control: &Control<'_>,
) -> Result<Vec<Needs>, CountError> {
    let pace = Pace::new(control);
    let told = pace.within(Stage::Recounts, 1);
    let won = Work::new(pace, async move { winners(election, rule, &told).await }).finish(control)?.unwrap_or_default();
    let lost = |project: &ProjectIndex| !won.contains(project);
    let plans: Vec<ProjectIndex> = ids.iter().filter_map(|id| election.find(id)).filter(lost).collect();
    #[cfg(feature = "threads")]
    if control.threads.min(plans.len()) > 1 {
        return side_by_side::search_all(election, rule, &plans, control);
    }
    let mut recounts = 1;
    let mut all = Vec::with_capacity(plans.len());
    for project in plans {
        let found;
        (found, recounts) = search(election, rule, project, recounts, control)?;
        all.push(found);
    }
    Ok(all)
}

/// What a plan that lost would have needed, and how many recounts there were then, those before included.
fn search(
    election: &Election,
    rule: &Rule,
    project: ProjectIndex,
    recounts: u64,
    control: &Control<'_>,
) -> Result<(Needs, u64), CountError> {
    let pace = Pace::new(control);
    let mut search = Search { rule, project, pace: pace.clone(), recounts };
    let work = async move {
        let more_votes = search.more_votes(election).await?;
        let cheaper_by = search.cheaper_by(election).await?;
        let project = election.project(project).id.clone();
        Ok((Needs { project, more_votes, cheaper_by }, search.recounts))
    };
    Work::new(pace, work).finish(control)
}

struct Search<'search> {
    rule: &'search Rule,
    project: ProjectIndex,
    pace: Pace,
    recounts: u64,
}

impl Search<'_> {
    /// Recounts. A tie that needs a lot is not a win.
    async fn wins(&mut self, election: &Election) -> Result<bool, CountError> {
        self.recounts += 1;
        let winners = winners(election, self.rule, &self.pace.within(Stage::Recounts, self.recounts)).await?;
        Ok(winners.is_some_and(|winners| winners.contains(&self.project)))
    }

    async fn more_votes(&mut self, election: &Election) -> Result<Option<u64>, CountError> {
        let points = match election.kind {
            BallotKind::Cumulative | BallotKind::Scoring => election.ballots().most_points(),
            _ => 0,
        };
        let choice = Choice { project: self.project, points };
        let group = Group {
            voting_method: self.rule.weights.first().map(|weight| weight.voting_method.clone()).unwrap_or_default(),
            neighborhood: String::new(),
        };
        let with = |more: u64| election.with_ballots(election.ballots().and(choice, &group, more));
        let most = election.ballots().total().saturating_mul(2).max(16);
        let mut wins_at = 1_u64;
        let mut loses_at = 0_u64;
        while !self.wins(&with(wins_at)).await? {
            if wins_at >= most {
                return Ok(None);
            }
            loses_at = wins_at;
            wins_at = wins_at.saturating_mul(2).min(most);
        }
        self.halve(loses_at, wins_at, |more| Some(with(more))).await.map(Some)
    }

    async fn cheaper_by(&mut self, election: &Election) -> Result<Option<Amount>, CountError> {
        let project = self.project;
        let cost = election.project(project).cost.minor();
        let unit = 10_i64.saturating_pow(u32::from(election.decimals));
        let with = |units: u64| {
            let less = i64::try_from(units).ok()?.saturating_mul(unit);
            Some(election.with_cost(project, Amount::from_minor((cost - less).max(0)).ok()?))
        };
        let all = u64::try_from(cost / unit + i64::from(cost % unit > 0)).unwrap_or(0);
        let Some(free) = with(all) else {
            return Ok(None);
        };
        if !self.wins(&free).await? {
            return Ok(None);
        }
        let units = self.halve(0, all, with).await?;
        let less = i64::try_from(units).unwrap_or(i64::MAX).saturating_mul(unit).min(cost);
        Ok(Amount::from_minor(less).ok())
    }

    /// Halves between a number with which the plan loses and one with which it wins until they are neighbours.
    async fn halve(
        &mut self,
        mut loses_at: u64,
        mut wins_at: u64,
        with: impl Fn(u64) -> Option<Election>,
    ) -> Result<u64, CountError> {
        while wins_at - loses_at > 1 {
            let middle = loses_at + (wins_at - loses_at) / 2;
            let wins = match with(middle) {
                Some(election) => self.wins(&election).await?,
                None => false,
            };
            if wins {
                wins_at = middle;
            } else {
                loses_at = middle;
            }
        }
        Ok(wins_at)
    }
}
