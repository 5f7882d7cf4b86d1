//! The course of a count as it is written down: winners, rounds, reasons. Decides nothing.

use crate::amount::Amount;
use crate::contest::Contest;
use crate::fraction::Fraction;
use crate::outcome::{Compared, Phase, Reason, Round, StoppedBecause, Tie};
use crate::per::{Per, ProjectIndex};
use crate::room::amount;

/// What was written down so far.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    pub winners: Vec<ProjectIndex>,
    pub rounds: Vec<Round>,
    pub reasons: Per<ProjectIndex, Option<Reason>>,
    pub partly_paid: Option<(ProjectIndex, Amount)>,
    pub stopped_because: StoppedBecause,
    pub endowment: Option<Fraction>,
    pub steps: Option<u64>,
    pub comparison: Option<Compared>,
}

impl Course {
    pub fn new(contest: &Contest<'_>) -> Self {
        Self {
            winners: Vec::new(),
            rounds: Vec::new(),
            reasons: Per::filled(contest.election.projects().len(), None),
            partly_paid: None,
            stopped_because: StoppedBecause::EndOfList,
            endowment: None,
            steps: None,
            comparison: None,
        }
    }

    pub fn next_round(&self) -> u32 {
        u32::try_from(self.rounds.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Writes down that a plan is paid whole. `left` is what is left after it.
    pub fn choose(
        &mut self,
        contest: &Contest<'_>,
        project: ProjectIndex,
        phase: Phase,
        score: Fraction,
        left: i128,
        tie: Option<Tie>,
    ) {
        let number = self.next_round();
        let cost = i128::from(contest.cost(project));
        let from_elsewhere = amount(-left);
        self.winners.push(project);
        self.rounds.push(Round {
            number,
            phase,
            project: contest.id(project),
            score,
            payment: None,
            paid: amount(cost + left.min(0)),
            left: amount(left),
            tie,
            candidates: Vec::new(),
        });
        self.reasons[project] = Some(Reason::Chosen { round: number, phase, paid_per_supporter: None, from_elsewhere });
    }

    /// Writes down that a plan gets the rest of the money.
    pub fn pay_part(&mut self, contest: &Contest<'_>, project: ProjectIndex, score: Fraction, part: i128) {
        let number = self.next_round();
        let paid = amount(part);
        self.rounds.push(Round {
            number,
            phase: Phase::Leftover,
            project: contest.id(project),
            score,
            payment: None,
            paid,
            left: Amount::ZERO,
            tie: None,
            candidates: Vec::new(),
        });
        self.partly_paid = Some((project, paid));
        self.reasons[project] = Some(Reason::PartlyPaid { round: number, paid });
    }

    pub fn lose(&mut self, project: ProjectIndex, reason: Reason) {
        self.reasons[project].get_or_insert(reason);
    }
}
