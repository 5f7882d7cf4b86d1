//! A second, separate and short program that accepts a result only when it is proven.
//!
//! Shares no code with the engine but the types of elections, rules and results. It never searches: it is shown
//! winners and prices and checks that they are right, with plain exact fractions, one ballot at a time.
//!
//! What it proves: sums are right; of Equal Shares, that every winner was the best buy of its round, that nobody paid
//! more than they had or for what they did not choose, that nobody can afford a plan that lost, and that the stop is
//! the one that the rule names; of a list, of Phragmén and of D'Hondt, that each plan came in its turn and that none was
//! passed over that should not have been. Caps, exclusions, weights and what is done with the rest hold in all of them.
//! What it does not prove: that no earlier step of Add1 had met the stop; for that, count again.

mod dhondt;
mod greedy;
mod numbers;
mod phragmen;
mod refusal;
mod room;
mod shares;
mod ties;
mod votes;
mod weights;

use crate::election::Election;
use crate::fraction::Fraction;
use crate::outcome::{Decided, Phase, Round, StoppedBecause};
use crate::rule::{Comparison, Completion, EqualShares, GreedyOrder, Method, Rule, Stop, Utility};
use num_rational::BigRational;
use num_traits::{One, Zero};
use numbers::same;
use room::Room;
use serde::{Deserialize, Serialize};
use shares::Bought;
use votes::Votes;

pub use refusal::{Checked, Fault, NotCovered, Refusal};

/// What a result must be shown with to be checked: the prices of each round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The step that was chosen, and, when the next one would overspend, that one.
    pub runs: Vec<CertifiedRun>,
}

/// One run of Equal Shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertifiedRun {
    /// How many times shares had grown.
    pub step: u64,
    /// What was bought, in order.
    pub purchases: Vec<Purchase>,
}

/// One purchase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// Id of the plan.
    pub project: String,
    /// The most that any supporter paid per utility of one (cost and cardinality utilities: the most that any
    /// supporter paid), in units of currency.
    pub cap: Fraction,
}

/// Accepts a result, or says why not. [`Refusal::NotCovered`] says nothing about the result: whoever wants to know
/// counts again.
pub fn certify(election: &Election, result: &Decided, certificate: Option<&Certificate>) -> Result<(), Refusal> {
    if let Some(part) = not_covered(&result.rule) {
        return Err(Refusal::NotCovered(part));
    }
    let votes = Votes::new(election, &result.rule)?;
    votes.check_numbers(result)?;
    match &result.rule.method {
        Method::Greedy(greedy) => greedy::check(&votes, Room::new(&votes, &result.rule), greedy, result),
        Method::EqualShares(shares) => equal_shares(&votes, shares, result, certificate),
        Method::Phragmen => phragmen::check(&votes, Room::new(&votes, &result.rule), result),
        Method::Dhondt { by } => dhondt::check(&votes, Room::new(&votes, &result.rule), *by, result),
        Method::MaximinSupport => Err(Refusal::NotCovered(NotCovered::MaximinSupport)),
    }
}

/// The part of a rule that cannot be proven by looking at its result; `None` when all of it can.
fn not_covered(rule: &Rule) -> Option<NotCovered> {
    if rule.split.is_some() {
        return Some(NotCovered::Split);
    }
    matches!(rule.method, Method::MaximinSupport).then_some(NotCovered::MaximinSupport)
}

fn equal_shares(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    certificate: Option<&Certificate>,
) -> Result<(), Refusal> {
    let refuse = |fault| Err(Refusal::Course(fault));
    let listed = votes.buyable(shares.utility);
    let mut room = Room::new(votes, &result.rule);
    if shares.completion != Completion::None && room.all_fit(votes, &listed) {
        // Nobody can do better than with everything, so nothing is compared.
        let all = listed.iter().all(|project| result.winners.contains(&votes.id(*project)));
        if !all || listed.len() != result.winners.len() {
            return refuse(Fault::NotEverythingWon);
        }
        let start = result.endowment.as_ref().map(|share| votes.minor(share));
        if result.steps != Some(0) || start != Some(shares::endowment(votes, shares, 0)) {
            return refuse(Fault::NoShares);
        }
        if result.stopped_because != StoppedBecause::EverythingFits {
            return refuse(Fault::OtherStop);
        }
        return result.rounds.iter().try_for_each(|round| check_score(votes, shares, round));
    }
    if result.steps.is_some() != (shares.completion != Completion::None) {
        return refuse(Fault::NoShares);
    }
    let winners = before_comparison(votes, shares, result)?;
    let Some(certificate) = certificate else {
        return refuse(Fault::NoPrices);
    };
    let mut runs = certificate.runs.iter();
    let Some(run) = runs.next().filter(|run| run.step == result.steps.unwrap_or(0)) else {
        return refuse(Fault::OtherStep);
    };
    let share = result.endowment.as_ref().map(|share| votes.minor(share));
    if share != Some(shares::endowment(votes, shares, run.step)) {
        return refuse(Fault::Share);
    }
    let Bought { winners: bought, payers } = shares::check(votes, shares, &mut room, run)?;
    if winners.get(..bought.len()) != Some(&bought[..]) {
        return refuse(Fault::OtherPurchases);
    }
    // Where the comparison step chose the other list, the rounds are those of that list.
    let shown = result.rounds.iter().filter_map(|round| round.payment.as_ref()).map(|payment| &payment.cap);
    let proven = run.purchases.iter().map(|purchase| &purchase.cap);
    if result.stopped_because != StoppedBecause::GreedyPreferred && !shown.eq(proven) {
        return refuse(Fault::OtherPrices);
    }
    let losers: Vec<usize> = listed.into_iter().filter(|project| !bought.contains(&votes.id(*project))).collect();
    check_stop(votes, shares, result, (&bought, &losers, &room), runs.next())?;
    check_scores(votes, shares, result, &payers)?;
    let filled = winners.get(bought.len()..).unwrap_or_default();
    if !shares.fill {
        return if filled.is_empty() { Ok(()) } else { refuse(Fault::MoreWinners) };
    }
    greedy::check_skipping(votes, &mut room, &losers, fill_order(shares), filled)
}

/// The winners of Equal Shares itself: those of the result, unless the comparison step chose greedy.
fn before_comparison<'result>(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &'result Decided,
) -> Result<&'result [String], Refusal> {
    let greedy_chosen = result.stopped_because == StoppedBecause::GreedyPreferred;
    if shares.comparison == Comparison::None {
        return if greedy_chosen { Err(Refusal::Course(Fault::OtherStop)) } else { Ok(&result.winners) };
    }
    let Some(compared) = &result.comparison else {
        return Err(Refusal::Course(Fault::NoComparison));
    };
    votes.check_comparison(shares.comparison, compared)?;
    let listed: Vec<usize> = votes.candidates().collect();
    let mut room = Room::new(votes, &result.rule);
    greedy::check_skipping(votes, &mut room, &listed, GreedyOrder::Votes, &compared.greedy_winners)?;
    let greedy_wins = compared.prefer_greedy > compared.prefer_equal_shares;
    let expected = if greedy_wins { &compared.greedy_winners } else { &compared.equal_shares_winners };
    if *expected != result.winners || greedy_wins != greedy_chosen {
        return Err(Refusal::Course(Fault::OtherComparison));
    }
    Ok(&compared.equal_shares_winners)
}

/// Whether the count ended for the reason it gives.
fn check_stop(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    (bought, losers, room): (&[String], &[usize], &Room<'_>),
    next: Option<&CertifiedRun>,
) -> Result<(), Refusal> {
    let refuse = |fault| Err(Refusal::Course(fault));
    let Completion::Add1 { stop, .. } = &shares.completion else {
        let ends = matches!(result.stopped_because, StoppedBecause::NobodyCanAfford | StoppedBecause::GreedyPreferred);
        return if ends { Ok(()) } else { refuse(Fault::OtherStop) };
    };
    if votes.cost(bought) > i128::from(result.budget.minor()) {
        return refuse(Fault::OverBudget);
    }
    let filled = result.rounds.iter().any(|round| round.phase == Phase::Fill);
    let fits = || losers.iter().any(|project| room.fits(votes, *project));
    let is_left = || losers.iter().any(|project| room.may_win(votes, *project));
    match result.stopped_because {
        StoppedBecause::NextStepOverspends => overspends(votes, shares, result, next),
        StoppedBecause::Exhausted if *stop == Stop::Exhaustive => {
            if fits() || filled {
                refuse(Fault::PlanStillFits)
            } else {
                Ok(())
            }
        }
        StoppedBecause::NothingLeftToBuy if *stop == Stop::Overspend => {
            if is_left() {
                refuse(Fault::PlanLeft)
            } else {
                Ok(())
            }
        }
        // The result is that of the list; where the shares stopped growing must be proven all the same.
        StoppedBecause::GreedyPreferred => {
            let stops = match stop {
                Stop::Exhaustive => !fits(),
                Stop::Overspend => !is_left(),
            };
            if stops { Ok(()) } else { overspends(votes, shares, result, next) }
        }
        _ => refuse(Fault::OtherStop),
    }
}

/// Whether one step further costs more than the budget.
fn overspends(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    next: Option<&CertifiedRun>,
) -> Result<(), Refusal> {
    let Some(next) = next.filter(|next| Some(next.step) == result.steps.and_then(|step| step.checked_add(1))) else {
        return Err(Refusal::Course(Fault::NoNextStep));
    };
    let next = shares::check(votes, shares, &mut Room::new(votes, &result.rule), next)?.winners;
    if votes.cost(&next) > votes.budget() { Ok(()) } else { Err(Refusal::Course(Fault::NextStepFits)) }
}

/// What each round says that its plan was chosen for, and how many paid for it.
fn check_scores(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    payers: &[(i128, i128)],
) -> Result<(), Refusal> {
    result.rounds.iter().try_for_each(|round| check_score(votes, shares, round))?;
    let paid = result.rounds.iter().filter_map(|round| round.payment.as_ref().map(|payment| (round, payment)));
    for ((round, payment), (in_full, last)) in paid.zip(payers) {
        let project = || round.project.clone();
        same(Checked::PaidInFull { project: project() }, payment.in_full, in_full)?;
        same(Checked::PaidTheirLast { project: project() }, payment.with_their_last_money, last)?;
    }
    Ok(())
}

/// Effective votes where supporters paid, and otherwise what the phase counts.
fn check_score(votes: &Votes<'_>, shares: &EqualShares, round: &Round) -> Result<(), Refusal> {
    let project = votes.number(&round.project)?;
    let found = match (&round.payment, round.phase) {
        (Some(payment), _) if payment.cap.is_zero() => BigRational::zero(),
        (Some(payment), _) => {
            let by_cost = matches!(shares.utility, Utility::Cost | Utility::PointsTimesCost);
            let cost = BigRational::from_integer(votes.price(project).into()) / votes.unit();
            (if by_cost { cost } else { BigRational::one() }) / &payment.cap.0
        }
        (None, Phase::Free | Phase::EverythingFits) => votes.natural_score(project),
        (None, Phase::Fill) => return greedy::check_score(votes, fill_order(shares), round),
        // The list of the comparison step.
        (None, _) => return greedy::check_score(votes, GreedyOrder::Votes, round),
    };
    same(Checked::Score { project: round.project.clone() }, &round.score, Fraction(found))
}

fn fill_order(shares: &EqualShares) -> GreedyOrder {
    match shares.utility {
        Utility::Cost | Utility::Cardinality => GreedyOrder::Votes,
        Utility::Points | Utility::PointsTimesCost => GreedyOrder::Points,
    }
}
