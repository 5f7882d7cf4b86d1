//! What pages show of a result: the course of the count as `tally` wrote it down, with the titles of our plans and
//! the recounts beside it. Complete in itself, stored once. Never says again in its own words what `tally` says.

use domain::{Cents, ContributionId};
use serde::{Deserialize, Serialize};
use tally::{Decided, EffectiveSupport, Needs, ProjectResult, Spending, Standing};

use super::Lot;
use super::beside::Beside;

/// A result as pages show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// When it was counted, microseconds since 1970.
    pub counted_at: domain::Timestamp,
    /// The rule that was published and counted.
    pub rule: tally::Rule,
    /// Numbers of the plans between which a lot must be drawn; empty when decided.
    pub lot_needed: Vec<i64>,
    /// The lot that was drawn, if one was.
    pub lot: Option<Lot>,
    /// The money to divide.
    pub budget: Cents,
    /// How many ballots, codes and channels.
    pub turnout: Turnout,
    /// Every plan on the ballot: winners in order of selection, then the others by votes.
    pub plans: Vec<PlanResult>,
    /// The course of the count; `None` while a lot is needed. Of the candidates of a round only the chosen plan and
    /// the next one are kept: the full trace has them all.
    pub decided: Option<Decided>,
    /// What other rules make of the same ballots; the published rule is not among them.
    pub beside: Vec<Beside>,
    /// What was too much work to find beside the result.
    #[serde(default)]
    pub left_out: LeftOut,
    /// Whether the ballots are published one by one.
    pub ballots_published: bool,
    /// What an imported file says was the outcome.
    pub recorded_winners: Vec<i64>,
}

/// What was too much work to find beside the result.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LeftOut {
    /// Other rules.
    pub rules: Vec<tally::Rule>,
    /// What plans that lost would have needed.
    pub needs: bool,
}

/// Who took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Turnout {
    /// Letters with a code; zero when the ballots came from a file.
    pub roll: u64,
    /// Ballots counted.
    pub ballots: u64,
    /// Of those on paper.
    pub paper: u64,
}

impl Turnout {
    /// Of every hundred people with a code, how many voted; `None` without a roll.
    pub fn percent(self) -> Option<u64> {
        (self.roll > 0).then(|| (self.ballots * 100 + self.roll / 2) / self.roll)
    }
}

/// How one plan did. Votes, round and outcome stand here as well as in the count, so that lists need not search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanResult {
    /// Which plan.
    pub id: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title on the ballot.
    pub title: String,
    /// What it costs.
    pub cost: Cents,
    /// Name of its neighbourhood, or empty.
    pub area: String,
    /// Ballots with it.
    pub votes: u64,
    /// Whether it won: paid whole.
    pub won: bool,
    /// The round in which it was paid; zero for the others.
    pub round: u32,
    /// What a plan that lost would have needed; checked by recounting.
    pub needs: Option<Needs>,
    /// How near it came: the part of its cost that its supporters could have paid at the best moment. For Equal Shares.
    pub support: Option<EffectiveSupport>,
    /// What its supporters paid in which round, where voters have money of their own.
    pub spending: Option<Spending>,
}

impl Summary {
    /// Winners, in order of selection.
    pub fn winners(&self) -> impl Iterator<Item = &PlanResult> {
        self.plans.iter().filter(|plan| plan.won)
    }

    /// Plans that did not win, most votes first.
    pub fn losers(&self) -> impl Iterator<Item = &PlanResult> {
        self.plans.iter().filter(|plan| !plan.won)
    }

    /// What is paid out of the budget.
    pub fn spent(&self) -> Cents {
        self.budget.saturating_sub(self.left())
    }

    /// Money that nobody gets.
    pub fn left(&self) -> Cents {
        self.decided.as_ref().map_or(self.budget, |decided| minor(decided.left))
    }

    /// The plan with this number.
    pub fn plan(&self, number: i64) -> Option<&PlanResult> {
        self.plans.iter().find(|plan| plan.number == number)
    }

    /// The title of a plan, by its id in the count.
    pub fn title(&self, id: &str) -> String {
        self.plan(number(id)).map_or_else(|| id.to_owned(), |plan| plan.title.clone())
    }

    /// What the count says of a plan; `None` while a lot is needed.
    pub fn counted(&self, plan: i64) -> Option<&ProjectResult> {
        let projects = &self.decided.as_ref()?.projects;
        let id = plan.to_string();
        // In order of id, as text.
        projects.get(projects.binary_search_by(|project| project.id.as_str().cmp(&id)).ok()?)
    }

    /// Numbers and titles of the plans between which a lot must be drawn.
    pub fn tied_titles(&self) -> Vec<(i64, String)> {
        self.lot_needed
            .iter()
            .map(|number| (*number, self.plan(*number).map(|plan| plan.title.clone()).unwrap_or_default()))
            .collect()
    }

    /// Takes in a decided count.
    pub(crate) fn take(&mut self, mut decided: Decided) {
        for plan in &mut self.plans {
            let id = plan.number.to_string();
            if let Some(project) = decided.projects.iter().find(|project| project.id == id) {
                plan.votes = project.votes;
                plan.won = project.standing == Standing::Won;
            }
            let round = decided.rounds.iter().find(|round| round.project == id);
            plan.round = round.map_or(0, |round| round.number);
        }
        for round in &mut decided.rounds {
            let chosen = round.project.clone();
            let mut others = 0;
            round.candidates.retain(|candidate| {
                candidate.project == chosen || {
                    others += 1;
                    others == 1
                }
            });
        }
        in_order(&mut self.plans);
        self.decided = Some(decided);
    }
}

/// Ids in the election are our plan numbers.
pub(super) fn number(id: &str) -> i64 {
    id.parse().unwrap_or_default()
}

pub(super) fn minor(amount: tally::Amount) -> Cents {
    Cents::new(amount.minor())
}

/// Winners first, in order of selection; then the others, most votes first, then by number.
fn in_order(plans: &mut [PlanResult]) {
    plans.sort_by_key(|plan| {
        (!plan.won, if plan.won { u64::from(plan.round) } else { u64::MAX - plan.votes }, plan.number)
    });
}
