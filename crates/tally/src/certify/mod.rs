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
mod phragmen;
mod room;
mod shares;
mod votes;
mod weights;

use crate::election::Election;
use crate::fraction::Fraction;
use crate::outcome::{Decided, Phase, StoppedBecause};
use crate::rule::{Comparison, Completion, EqualShares, GreedyOrder, Method, Rule, Utility};
use room::Room;
use serde::{Deserialize, Serialize};
use votes::Votes;

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

/// Why a result is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The checker does not know this part of a rule; that says nothing about the result.
    #[error("{0} cannot be certified: count again to check it")]
    NotCovered(&'static str),
    /// The result speaks of a plan that is not on the list, or of one twice.
    #[error("the plan `{0}` is not on the list or stands in the result twice")]
    UnknownPlan(String),
    /// A number in the result is not what the ballots give.
    #[error("{what} is {found}, not {said}")]
    Wrong {
        /// Which number.
        what: String,
        /// What the result says.
        said: String,
        /// What the checker finds.
        found: String,
    },
    /// A winner did not reach a published minimum or has no votes.
    #[error("the plan `{0}` could not take part and yet won")]
    Barred(String),
    /// The payments for a winner are not its cost.
    #[error("step {step}, round {round}: the supporters of `{project}` do not pay its cost exactly")]
    Payments {
        /// Step of Add1.
        step: u64,
        /// From 1.
        round: usize,
        /// The winner.
        project: String,
    },
    /// Another plan was a better buy.
    #[error("step {step}, round {round}: `{better}` was a better buy than `{project}`")]
    NotTheBest {
        /// Step of Add1.
        step: u64,
        /// From 1.
        round: usize,
        /// The winner.
        project: String,
        /// The other plan.
        better: String,
    },
    /// The supporters of a plan that lost can still pay it.
    #[error("step {step}: the supporters of `{project}` can still pay it")]
    StillAffordable {
        /// Step of Add1.
        step: u64,
        /// The plan.
        project: String,
    },
    /// The stop is not the one that the rule names.
    #[error("the count did not end as the rule says: {0}")]
    Stop(String),
    /// The order of a greedy list, or what fits in it, is not right.
    #[error("the list by votes is not followed at `{0}`")]
    GreedyList(String),
}

/// Accepts a result, or says why not. [`Refusal::NotCovered`] says nothing about the result: whoever wants to know
/// counts again.
pub fn certify(election: &Election, result: &Decided, certificate: Option<&Certificate>) -> Result<(), Refusal> {
    if let Some(name) = not_covered(&result.rule) {
        return Err(Refusal::NotCovered(name));
    }
    let votes = Votes::new(election, &result.rule)?;
    votes.check_numbers(result)?;
    match &result.rule.method {
        Method::Greedy(greedy) => greedy::check(&votes, Room::new(&votes, &result.rule), greedy, result),
        Method::EqualShares(shares) => equal_shares(&votes, shares, result, certificate),
        Method::Phragmen => phragmen::check(&votes, Room::new(&votes, &result.rule), result),
        Method::Dhondt { by } => dhondt::check(&votes, Room::new(&votes, &result.rule), *by, result),
        Method::MaximinSupport => Err(Refusal::NotCovered("maximin support")),
    }
}

/// The part of a rule that cannot be proven by looking at its result; `None` when all of it can.
fn not_covered(rule: &Rule) -> Option<&'static str> {
    if rule.split.is_some() {
        return Some("counting by area or theme");
    }
    matches!(rule.method, Method::MaximinSupport).then_some("maximin support")
}

fn equal_shares(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    certificate: Option<&Certificate>,
) -> Result<(), Refusal> {
    let refuse = |text: &str| Err(Refusal::Stop(text.to_owned()));
    let listed = votes.buyable(shares.utility);
    let mut room = Room::new(votes, &result.rule);
    if shares.completion != Completion::None && room.all_fit(votes, &listed) {
        // Nobody can do better than with everything, so nothing is compared.
        let all = listed.iter().all(|project| result.winners.contains(&votes.id(*project)));
        let all = all && listed.len() == result.winners.len();
        return if all { Ok(()) } else { refuse("everything fits and not everything won") };
    }
    let winners = before_comparison(votes, shares, result)?;
    let Some(certificate) = certificate else {
        return refuse("there are no prices to check; a certificate is needed");
    };
    let mut runs = certificate.runs.iter();
    let Some(run) = runs.next().filter(|run| run.step == result.steps.unwrap_or(0)) else {
        return refuse("the certificate is for another step");
    };
    let share = result.endowment.as_ref().map(|share| votes.minor(share));
    if share != Some(shares::endowment(votes, shares, run.step)) {
        return refuse("the share of a voter is not that of the step");
    }
    let bought = shares::check(votes, shares, &mut room, run)?;
    if winners.get(..bought.len()) != Some(&bought[..]) {
        return refuse("the winners are not what was bought");
    }
    // Where the comparison step chose the other list, the rounds are those of that list.
    let shown = result.rounds.iter().filter_map(|round| round.payment.as_ref()).map(|payment| &payment.cap);
    let proven = run.purchases.iter().map(|purchase| &purchase.cap);
    if result.stopped_because != StoppedBecause::GreedyPreferred && !shown.eq(proven) {
        return refuse("the rounds and the certificate name different prices");
    }
    check_stop(votes, shares, result, (&bought, &room), runs.next())?;
    let filled = winners.get(bought.len()..).unwrap_or_default();
    if !shares.fill {
        return if filled.is_empty() { Ok(()) } else { refuse("there are more winners than were bought") };
    }
    let order = match shares.utility {
        Utility::Cost | Utility::Cardinality => GreedyOrder::Votes,
        Utility::Points | Utility::PointsTimesCost => GreedyOrder::Points,
    };
    let losers: Vec<usize> = listed.into_iter().filter(|project| !bought.contains(&votes.id(*project))).collect();
    greedy::check_skipping(votes, &mut room, &losers, order, filled)
}

/// The winners of Equal Shares itself: those of the result, unless the comparison step chose greedy.
fn before_comparison<'result>(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &'result Decided,
) -> Result<&'result [String], Refusal> {
    if shares.comparison == Comparison::None {
        return Ok(&result.winners);
    }
    let Some(compared) = &result.comparison else {
        return Err(Refusal::Stop("the comparison step is missing".to_owned()));
    };
    votes.check_comparison(shares.comparison, compared)?;
    let listed: Vec<usize> = votes.candidates().collect();
    let mut room = Room::new(votes, &result.rule);
    greedy::check_skipping(votes, &mut room, &listed, GreedyOrder::Votes, &compared.greedy_winners)?;
    let greedy_wins = compared.prefer_greedy > compared.prefer_equal_shares;
    let expected = if greedy_wins { &compared.greedy_winners } else { &compared.equal_shares_winners };
    if *expected != result.winners {
        return Err(Refusal::Stop("the comparison step chose the other result".to_owned()));
    }
    Ok(&compared.equal_shares_winners)
}

/// Whether the count ended for the reason it gives.
fn check_stop(
    votes: &Votes<'_>,
    shares: &EqualShares,
    result: &Decided,
    (bought, room): (&[String], &Room<'_>),
    next: Option<&CertifiedRun>,
) -> Result<(), Refusal> {
    let refuse = |text: &str| Err(Refusal::Stop(text.to_owned()));
    if shares.completion == Completion::None {
        return Ok(());
    }
    if votes.cost(bought) > i128::from(result.budget.minor()) {
        return refuse("the winners cost more than the budget");
    }
    let filled = result.rounds.iter().any(|round| round.phase == Phase::Fill);
    let buyable = votes.buyable(shares.utility);
    let mut losers = buyable.into_iter().filter(|project| !bought.contains(&votes.id(*project)));
    match result.stopped_because {
        StoppedBecause::NextStepOverspends => {
            let Some(next) = next.filter(|next| Some(next.step) == result.steps.map(|step| step + 1)) else {
                return refuse("the next step is not shown");
            };
            let next = shares::check(votes, shares, &mut Room::new(votes, &result.rule), next)?;
            if votes.cost(&next) > i128::from(result.budget.minor()) {
                Ok(())
            } else {
                refuse("the next step does not overspend")
            }
        }
        StoppedBecause::Exhausted => {
            let fits = losers.any(|project| room.fits(votes, project));
            if fits || filled { refuse("a plan with votes still fits") } else { Ok(()) }
        }
        StoppedBecause::NothingLeftToBuy => {
            let left = losers.any(|project| room.may_win(votes, project));
            if left { refuse("a plan with votes is left") } else { Ok(()) }
        }
        StoppedBecause::GreedyPreferred => Ok(()),
        _ => refuse("this reason does not belong to the rule"),
    }
}
