//! What pages show of a result: small, complete in itself, stored once.

use domain::{Cents, ContributionId};
use serde::{Deserialize, Serialize};
use tally::{Decided, Outcome, Phase, Reason, Rounded, StoppedBecause};

use super::Lot;

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
    /// What the winners cost.
    pub spent: Cents,
    /// How many ballots, codes and channels.
    pub turnout: Turnout,
    /// Every plan on the ballot: winners in order of selection, then the others by votes.
    pub plans: Vec<PlanResult>,
    /// Why the count ended.
    pub stopped_because: Option<StoppedBecause>,
    /// How many times the shares grew, for Add1.
    pub steps: Option<u64>,
    /// Each voter's share in euros, a decimal rounded to cents, for Equal Shares.
    pub endowment: Option<String>,
    /// Ballots without any winner.
    pub without_winner: u64,
    /// Winners on the average ballot, in hundredths.
    pub mean_winners_hundredths: u64,
    /// The other rule, beside which the page shows this one.
    pub other: Option<Other>,
    /// Whether the ballots are published one by one.
    pub ballots_published: bool,
    /// What an imported file says was the outcome.
    pub recorded_winners: Vec<i64>,
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

/// What another rule would have done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// The rule.
    pub rule: tally::Rule,
    /// Numbers of its winners, in order.
    pub winners: Vec<i64>,
    /// What they cost.
    pub spent: Cents,
    /// Ballots without any of its winners.
    pub without_winner: u64,
}

/// How one plan did.
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
    /// Ballots with it.
    pub votes: u64,
    /// Whether it won.
    pub won: bool,
    /// The round in which it won; zero for the others.
    pub round: u32,
    /// Part of the rule in which it won.
    pub phase: Option<Phase>,
    /// What a supporter paid on average, and the most that one paid, both in euros.
    pub share: Option<Share>,
    /// Why it lost, with numbers.
    pub cause: Option<LosingCause>,
    /// The smallest number of further votes with which it would have won; checked by recounting.
    pub votes_short: Option<u64>,
    /// The smallest cut in its cost with which it would have won; checked by recounting.
    pub cheaper_by: Option<Cents>,
    /// Whether it wins under the other rule.
    pub wins_otherwise: bool,
}

/// What supporters of a winner paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// On average, in cents.
    pub average: Cents,
    /// How many paid the whole share.
    pub in_full: u64,
    /// How many paid with the last of their money.
    pub last_money: u64,
}

/// Why a plan lost. One cause, with its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LosingCause {
    /// Did not reach a published minimum.
    BelowMinimum {
        /// Votes it needed, rounded up.
        needed: u64,
    },
    /// Nobody voted for it.
    NoVotes,
    /// All its supporters together never had enough money.
    TooFewVotes {
        /// What they had, in cents.
        money: Cents,
    },
    /// Its supporters spent their shares on plans they wanted too.
    SupportersSpent {
        /// What they had left, in cents.
        money: Cents,
        /// Number of the winner that took most of their money, how much, and how many of them chose it.
        on: Vec<(i64, Cents, u64)>,
    },
    /// It cost more than what was left at its turn.
    DidNotFit {
        /// What was left.
        left: Cents,
    },
    /// The rule stopped at a plan higher on the list.
    AfterStop {
        /// Number of that plan.
        at: i64,
    },
    /// Its theme or neighbourhood had reached its cap.
    CapReached {
        /// Name of the theme or neighbourhood.
        name: String,
    },
    /// At most one of a set could win.
    ExcludedBy {
        /// Number of the winner.
        plan: i64,
    },
    /// Equal to a winner; the published tie order put that one first.
    LostTie {
        /// Number of the winner.
        to: i64,
    },
    /// Another cause, which the full count names.
    Other,
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

    /// Money that nobody gets.
    pub fn left(&self) -> Cents {
        self.budget.saturating_sub(self.spent)
    }

    /// The plan with this number.
    pub fn plan(&self, number: i64) -> Option<&PlanResult> {
        self.plans.iter().find(|plan| plan.number == number)
    }

    /// Numbers and titles of the plans between which a lot must be drawn.
    pub fn tied_titles(&self) -> Vec<(i64, String)> {
        self.lot_needed
            .iter()
            .map(|number| (*number, self.plan(*number).map(|plan| plan.title.clone()).unwrap_or_default()))
            .collect()
    }
}

/// Ids in the election are our plan numbers.
pub(super) fn number(id: &str) -> i64 {
    id.parse().unwrap_or_default()
}

/// Rounded hundredths of a euro are cents.
fn cents(rounded: Rounded) -> Cents {
    Cents::new(rounded.0)
}

pub(super) fn minor(amount: tally::Amount) -> Cents {
    Cents::new(amount.minor())
}

/// Fills in what the count says about a plan.
pub(super) fn apply(plan: &mut PlanResult, decided: &Decided) {
    let id = plan.number.to_string();
    let Some(project) = decided.projects.iter().find(|project| project.id == id) else { return };
    plan.votes = project.votes;
    match &project.reason {
        Reason::Chosen { round, phase, paid_per_supporter, .. } => {
            plan.won = true;
            plan.round = *round;
            plan.phase = Some(*phase);
            let payment =
                decided.rounds.iter().find(|line| line.number == *round).and_then(|line| line.payment.as_ref());
            plan.share = paid_per_supporter.map(|average| Share {
                average: cents(average),
                in_full: payment.map_or(0, |payment| payment.in_full),
                last_money: payment.map_or(0, |payment| payment.with_their_last_money),
            });
        }
        reason => plan.cause = Some(losing_cause(reason)),
    }
}

fn losing_cause(reason: &Reason) -> LosingCause {
    match reason {
        Reason::BelowMinimum { needed, .. } => LosingCause::BelowMinimum { needed: rounded_up(needed) },
        Reason::NoVotes => LosingCause::NoVotes,
        Reason::TooFewVotes { money } => LosingCause::TooFewVotes { money: cents(*money) },
        Reason::SupportersSpent { money, on } => {
            let on =
                on.iter().take(3).map(|spent| (number(&spent.project), cents(spent.money), spent.supporters)).collect();
            LosingCause::SupportersSpent { money: cents(*money), on }
        }
        Reason::DidNotFit { left } => LosingCause::DidNotFit { left: minor(*left) },
        Reason::AfterStop { at } => LosingCause::AfterStop { at: number(at) },
        Reason::CapReached { name, .. } => LosingCause::CapReached { name: name.clone() },
        Reason::ExcludedBy { project } => LosingCause::ExcludedBy { plan: number(project) },
        Reason::LostTie { to, .. } => LosingCause::LostTie { to: number(to) },
        _ => LosingCause::Other,
    }
}

/// The next whole number, for "at least so many votes".
fn rounded_up(fraction: &tally::Fraction) -> u64 {
    let text = fraction.to_decimal_rounded(9);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    whole.parse::<u64>().unwrap_or_default() + u64::from(!part.is_empty())
}

/// Winners first, in order of selection; then the others, most votes first, then by number.
pub(super) fn in_order(plans: &mut [PlanResult]) {
    plans.sort_by_key(|plan| (!plan.won, plan.round, if plan.won { 0 } else { u64::MAX - plan.votes }, plan.number));
}

/// What the other rule did, in numbers.
pub(super) fn other(outcome: &Outcome) -> Option<Other> {
    let Outcome::Decided(decided) = outcome else { return None };
    Some(Other {
        rule: decided.rule.clone(),
        winners: decided.winners.iter().map(|id| number(id)).collect(),
        spent: minor(decided.total_cost),
        without_winner: decided.voters.without_winner,
    })
}
