//! The course of a count as it is written down: who was chosen, round by round, and why others were not. Decides
//! nothing.
//!
//! The choices are the only record of who won: winners, reasons and sums of money are read from them, so that they
//! cannot contradict each other.

use crate::amount::Amount;
use crate::contest::Contest;
use crate::count::CountError;
use crate::fraction::Fraction;
use crate::outcome::{Compared, Payment, Phase, Reason, Round, Rounded, StoppedBecause, Tie};
use crate::per::{Per, ProjectIndex};
use crate::room::amount;

/// The most candidates, plans in a tie, and winners on which supporters spent, that a trace lists: with a million plans
/// it would otherwise be larger than any memory.
pub(crate) const MOST_LISTED: usize = 100;

/// What was written down so far.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    choices: Vec<Choice>,
    /// Of plans that were looked at and not chosen; a plan that is chosen later keeps the one it had.
    pub losses: Per<ProjectIndex, Option<Reason>>,
    pub stopped_because: StoppedBecause,
    pub endowment: Option<Fraction>,
    pub steps: Option<u64>,
    pub comparison: Option<Compared>,
    /// Whether nothing is asked for but who wins, so that a rule may leave out what takes long to find.
    pub is_brief: bool,
    /// How many times plans were looked at.
    looks: u64,
    /// How many times they may be.
    most_looks: u64,
}

/// A plan that gets money.
#[derive(Debug, Clone)]
struct Choice {
    project: ProjectIndex,
    /// Whether it gets all it costs.
    whole: bool,
    round: Round,
    paid_per_supporter: Option<Rounded>,
    from_elsewhere: Amount,
}

/// What supporters paid together for the plan of one round.
pub(crate) struct Paid {
    pub payment: Payment,
    pub candidates: Vec<crate::outcome::Candidate>,
    pub per_supporter: Rounded,
}

impl Course {
    /// An empty course of a rule that may look at plans so many times.
    pub fn new(contest: &Contest<'_>, most_looks: u64) -> Self {
        Self {
            choices: Vec::new(),
            losses: Per::filled(contest.election.projects().len(), None),
            stopped_because: StoppedBecause::EndOfList,
            endowment: None,
            steps: None,
            comparison: None,
            is_brief: false,
            looks: 0,
            most_looks,
        }
    }

    /// A course on which only the winners are to be found.
    pub fn brief(contest: &Contest<'_>, most_looks: u64) -> Self {
        Self { is_brief: true, ..Self::new(contest, most_looks) }
    }

    /// One for another part of the same count.
    pub fn beside(&self, contest: &Contest<'_>) -> Self {
        Self { is_brief: self.is_brief, ..Self::new(contest, self.most_looks) }
    }

    /// Says that a rule is about to look at so many plans; an error when that is more than it may.
    pub fn look(&mut self, plans: usize) -> Result<(), CountError> {
        self.looks = self.looks.saturating_add(u64::try_from(plans).unwrap_or(u64::MAX));
        if self.looks > self.most_looks { Err(CountError::TooManyLooks(self.most_looks)) } else { Ok(()) }
    }

    pub fn next_round(&self) -> u32 {
        u32::try_from(self.choices.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The plans that are paid whole, in order of selection.
    pub fn winners(&self) -> Vec<ProjectIndex> {
        self.choices.iter().filter(|choice| choice.whole).map(|choice| choice.project).collect()
    }

    /// The plans that get money, whole or in part.
    pub fn chosen(&self) -> Per<ProjectIndex, bool> {
        let mut chosen = Per::filled(self.losses.len(), false);
        for choice in &self.choices {
            chosen[choice.project] = true;
        }
        chosen
    }

    /// What all choices take from the budget, in smallest units; money from elsewhere is not in it.
    pub fn paid(&self) -> i128 {
        self.choices.iter().map(|choice| i128::from(choice.round.paid.minor())).sum()
    }

    pub fn rounds(&self) -> Vec<Round> {
        self.choices.iter().map(|choice| choice.round.clone()).collect()
    }

    /// Why each plan won or lost; `None` where nothing was written down.
    pub fn reasons(&self) -> Per<ProjectIndex, Option<Reason>> {
        let mut reasons = self.losses.clone();
        for choice in &self.choices {
            reasons[choice.project] = Some(choice.reason());
        }
        reasons
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
        let paid = amount(i128::from(contest.cost(project)) + left.min(0));
        let round = self.round(contest, project, phase, score, (paid, amount(left)), tie);
        let from_elsewhere = amount(-left);
        self.choices.push(Choice { project, whole: true, round, paid_per_supporter: None, from_elsewhere });
    }

    /// Writes down what supporters paid for the plan that was chosen last.
    pub fn paid_by_supporters(&mut self, paid: Paid) {
        if let Some(last) = self.choices.last_mut() {
            last.round.payment = Some(paid.payment);
            last.round.candidates = paid.candidates;
            last.paid_per_supporter = Some(paid.per_supporter);
        }
    }

    /// Writes down that a plan gets the rest of the money.
    pub fn pay_part(&mut self, contest: &Contest<'_>, project: ProjectIndex, score: Fraction, part: i128) {
        let round = self.round(contest, project, Phase::Leftover, score, (amount(part), Amount::ZERO), None);
        let (paid_per_supporter, from_elsewhere) = (None, Amount::ZERO);
        self.choices.push(Choice { project, whole: false, round, paid_per_supporter, from_elsewhere });
    }

    /// Writes down why a plan is not chosen. The first reason is the one that counts.
    pub fn lose(&mut self, project: ProjectIndex, reason: Reason) {
        self.losses[project].get_or_insert(reason);
    }

    /// Goes on with the course of another part of the election, which knows nothing of this one.
    pub fn append(&mut self, part: Self) {
        let before = self.next_round() - 1;
        self.choices.extend(part.choices.into_iter().map(|mut choice| {
            choice.round.number = choice.round.number.saturating_add(before);
            choice
        }));
        for (mine, theirs) in self.losses.as_mut_slice().iter_mut().zip(part.losses.iter()) {
            *mine = mine.take().or_else(|| theirs.clone());
        }
    }

    fn round(
        &self,
        contest: &Contest<'_>,
        project: ProjectIndex,
        phase: Phase,
        score: Fraction,
        (paid, left): (Amount, Amount),
        tie: Option<Tie>,
    ) -> Round {
        Round {
            number: self.next_round(),
            phase,
            project: contest.id(project),
            score,
            payment: None,
            paid,
            left,
            tie,
            candidates: Vec::new(),
        }
    }
}

impl Choice {
    fn reason(&self) -> Reason {
        let Round { number: round, phase, paid, .. } = self.round;
        if !self.whole {
            return Reason::PartlyPaid { round, paid };
        }
        let (paid_per_supporter, from_elsewhere) = (self.paid_per_supporter, self.from_elsewhere);
        Reason::Chosen { round, phase, paid_per_supporter, from_elsewhere }
    }
}
