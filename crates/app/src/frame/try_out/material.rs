//! Plans and ballots to try rules on, whatever they come from: an earlier budget, a file, or a simulation. Stored nowhere.

use domain::frame::{BallotForm, Frame};
use domain::round::{Allocate, BallotLine, Method as _};
use domain::{Cents, ContributionId, Id as _, Refusal, text};
use store::ballot::BallotPlan;
use tally::Election;

use crate::{Result, import, result};

/// Most plans of an election to try rules on.
pub const MOST_PLANS: usize = 300;
/// Most ballots of an election to try rules on.
pub const MOST_BALLOTS: u64 = 20_000;
/// Most choices on all ballots together.
pub const MOST_CHOICES: u64 = 200_000;

/// Plans and ballots in the shape in which a vote of ours has them.
#[derive(Debug, Clone)]
pub(super) struct Material {
    pub(super) title: String,
    pub(super) amount: Cents,
    /// The currency of the amounts when it is not the euro.
    pub(super) currency: Option<String>,
    pub(super) plans: Vec<BallotPlan>,
    pub(super) ballots: Vec<Vec<i64>>,
}

/// A plan that stands in no store.
pub(super) fn plan(number: i64, title: String, cost: Cents, category: String, area: String) -> BallotPlan {
    BallotPlan {
        id: ContributionId::from_uuid(uuid::Uuid::nil()),
        number,
        title,
        summary: String::new(),
        category,
        cost,
        area: None,
        area_name: area,
        place: None,
    }
}

impl Material {
    /// From an election that was read from a file; refused when it is too large to try, or has points.
    pub(super) fn of(election: &Election, field: &str) -> Result<Self> {
        import::refuse_points(election, field)?;
        let choices: u64 = election.ballots().iter().map(|ballot| ballot.count * length(ballot.choices.len())).sum();
        let sizes = [
            ("plans", length(election.projects().len()), length(MOST_PLANS)),
            ("ballots", election.ballots().total(), MOST_BALLOTS),
            ("choices", choices, MOST_CHOICES),
        ];
        if let Some((what, found, most)) = sizes.into_iter().find(|(_, found, most)| found > most) {
            let code = format!("try-out-too-many-{what}");
            return Err(Refusal::of(field, &code).with("found", found).with("most", most).into());
        }
        let numbers = import::numbers(election);
        let mut plans = Vec::new();
        for project in election.projects() {
            let number = numbers.get(&project.id).copied().unwrap_or_default();
            let name: String = text::clean_line(&project.name).chars().take(80).collect();
            let title = if name.is_empty() { project.id.chars().take(80).collect() } else { name };
            let first = |names: &[String]| names.first().cloned().unwrap_or_default();
            let cost = import::cents(project.cost, election)?;
            plans.push(plan(number, title, cost, first(&project.categories), first(&project.neighborhoods)));
        }
        plans.sort_by_key(|plan| plan.number);
        Ok(Self {
            title: import::title(election),
            amount: import::cents(election.budget, election)?,
            currency: election.meta("currency").filter(|currency| *currency != "EUR").map(text::clean_line),
            plans,
            ballots: import::ballots_of(election, &numbers),
        })
    }

    /// The election as the frame would hold it: its rules, the money and the plans of this material.
    pub(super) fn election(&self, frame: &Frame) -> Result<Election> {
        let frame = Frame { amount: self.amount, ..frame.clone() };
        result::build(&self.title, &frame, &self.plans, &self.ballots)
    }

    /// How many of the ballots could not be cast under this form.
    pub(super) fn outside(&self, form: BallotForm) -> usize {
        let lines = self.plans.iter();
        let lines = lines.map(|plan| BallotLine { plan: plan.id, number: plan.number, cost: plan.cost }).collect();
        let allocate = Allocate { form, budget: self.amount, lines };
        self.ballots.iter().filter(|ballot| allocate.refuse(ballot).is_some()).count()
    }
}

fn length(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
