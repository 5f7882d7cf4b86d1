//! Are the numbers of a result those of the ballots? Sums, standings, scores, what voters got.

use super::Refusal;
use super::refusal::{Checked, Fault};
use super::votes::{Voter, Votes};
use crate::amount::Amount;
use crate::fraction::{Fraction, decimal_text};
use crate::outcome::{Compared, Decided, Phase, Standing};
use crate::rule::{Comparison, Method};
use num_rational::BigRational;
use std::collections::{HashMap, HashSet};

impl Votes<'_> {
    /// Votes, costs, sums and standings as the result gives them.
    pub fn check_numbers(&self, result: &Decided) -> Result<(), Refusal> {
        self.same_money(Checked::Budget, result.budget, self.budget())?;
        same(Checked::Ballots, result.ballots, self.total)?;
        same(Checked::Plans, result.projects.len(), self.plans())?;
        self.same_money(Checked::TotalCost, result.total_cost, self.cost(&result.winners))?;
        let partly = self.check_rounds(result)?;
        let winners = self.check_winners(result)?;
        for listed in &result.projects {
            let id = || listed.id.clone();
            let project = self.number(&listed.id)?;
            same(Checked::Votes { project: id() }, listed.votes, self.votes(project))?;
            self.same_money(Checked::Cost { project: id() }, listed.cost, self.price(project))?;
            same(Checked::Score { project: id() }, &listed.score, Fraction(self.natural_score(project)))?;
            let found = (winners.contains(&project), partly == Some(project));
            if (listed.standing == Standing::Won, listed.standing == Standing::PartlyPaid) != found {
                return Err(Refusal::Standing(id()));
            }
        }
        self.check_voters(result, &winners)
    }

    /// What voters got.
    fn check_voters(&self, result: &Decided, winners: &HashSet<usize>) -> Result<(), Refusal> {
        let on = |voter: &Voter| voter.points.iter().filter(|(project, _)| winners.contains(project)).count() as i128;
        let without: i128 = self.voters.iter().filter(|voter| on(voter) == 0).map(|voter| voter.count).sum();
        same(Checked::WithoutWinner, result.voters.without_winner, without)?;
        let share = BigRational::new(without.into(), self.total.max(1).into());
        same(Checked::WithoutWinner, &result.voters.share_without_winner, Fraction(share))?;
        let chosen: i128 = self.voters.iter().map(|voter| voter.count * on(voter)).sum();
        let mean = BigRational::new(chosen.into(), self.total.max(1).into());
        same(Checked::MeanWinners, &result.voters.mean_winners, Fraction(mean))
    }

    /// Rounds lead to the winners and the money that is left; gives the plan that was paid in part.
    fn check_rounds(&self, result: &Decided) -> Result<Option<usize>, Refusal> {
        let (mut left, mut partly, mut winners) = (self.budget(), None, result.winners.iter());
        for (number, round) in (1..).zip(&result.rounds) {
            if round.number != number {
                return Err(Refusal::Course(Fault::RoundsAndWinners));
            }
            let project = self.number(&round.project)?;
            let price = self.price(project);
            if winners.as_slice().first() == Some(&round.project) {
                winners.next();
            } else if partly.replace(project).is_some() {
                return Err(Refusal::Course(Fault::RoundsAndWinners));
            }
            // Money from elsewhere, and a part, take all there is.
            let all = round.phase == Phase::Overshoot || partly == Some(project);
            let paid = if all { left.min(price) } else { price };
            left -= paid;
            let id = || round.project.clone();
            self.same_money(Checked::Paid { project: id() }, round.paid, paid)?;
            self.same_money(Checked::LeftAfter { project: id() }, round.left, left)?;
        }
        if winners.next().is_some() {
            return Err(Refusal::Course(Fault::RoundsAndWinners));
        }
        self.same_money(Checked::Left, result.left, left)?;
        Ok(partly)
    }

    /// Every winner is on the list, once, and could take part.
    fn check_winners(&self, result: &Decided) -> Result<HashSet<usize>, Refusal> {
        let unsupported = matches!(&result.rule.method, Method::Greedy(greedy) if greedy.unsupported);
        let candidates: HashSet<usize> =
            if unsupported { self.taking_part().collect() } else { self.candidates().collect() };
        let mut seen = HashSet::new();
        for id in &result.winners {
            let project = self.number(id)?;
            if !seen.insert(project) {
                return Err(Refusal::UnknownPlan(id.clone()));
            }
            if !candidates.contains(&project) {
                return Err(Refusal::Barred(id.clone()));
            }
        }
        Ok(seen)
    }

    pub fn check_comparison(&self, kind: Comparison, said: &Compared) -> Result<(), Refusal> {
        let numbers =
            |ids: &[String]| ids.iter().map(|id| self.number(id)).collect::<Result<HashSet<usize>, Refusal>>();
        let (greedy, shares) = (numbers(&said.greedy_winners)?, numbers(&said.equal_shares_winners)?);
        let mut counts: HashMap<std::cmp::Ordering, i128> = HashMap::new();
        for voter in &self.voters {
            let score = |winners: &HashSet<usize>| {
                let all = voter.points.iter().filter(|(project, _)| winners.contains(project)).count();
                if kind == Comparison::AnyWinner { all.min(1) } else { all }
            };
            *counts.entry(score(&greedy).cmp(&score(&shares))).or_default() += voter.count;
        }
        let found = |order| counts.get(&order).copied().unwrap_or(0);
        same(Checked::PreferGreedy, said.prefer_greedy, found(std::cmp::Ordering::Greater))?;
        same(Checked::PreferEqualShares, said.prefer_equal_shares, found(std::cmp::Ordering::Less))?;
        same(Checked::PreferNeither, said.equal, found(std::cmp::Ordering::Equal))
    }

    /// Refuses an amount that is not what was found, in smallest units.
    fn same_money(&self, what: Checked, said: Amount, found: i128) -> Result<(), Refusal> {
        if i128::from(said.minor()) == found {
            return Ok(());
        }
        let decimals = self.decimals();
        let found = decimal_text(&found.into(), usize::from(decimals));
        Err(Refusal::Wrong { what, said: said.to_decimal(decimals), found })
    }
}

/// Refuses when what was said is not what was found.
#[expect(clippy::needless_pass_by_value, reason = "plain numbers, which callers make on the spot")]
pub(super) fn same<Said: ToString, Found: ToString>(what: Checked, said: Said, found: Found) -> Result<(), Refusal> {
    let (said, found) = (said.to_string(), found.to_string());
    if said == found {
        return Ok(());
    }
    Err(Refusal::Wrong { what, said, found })
}
