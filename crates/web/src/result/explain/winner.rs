//! How a winner won under each method, and by how much: what set it above the next plan at its turn.

use tally::{
    EqualShares, Greedy, GreedyOrder, GroupBy, Method, Payment, Phase, ProjectResult, Reason, Round, Standing, Utility,
};

use super::{Explainer, people, settled};

/// How many paid for a plan.
pub(crate) fn payers(payment: &Payment) -> u64 {
    payment.in_full + payment.with_their_last_money
}

impl Explainer<'_> {
    pub(super) fn chosen_by_method(&self, plan: &ProjectResult) -> String {
        let support = ("support", self.support(plan).into());
        if let Reason::Chosen { paid_per_supporter: Some(average), .. } = &plan.reason {
            // Supporters whose money was gone before do not pay.
            let payers = self.round_of(&plan.id).and_then(|round| round.payment.as_ref()).map_or(plan.votes, payers);
            let average = ("average", self.rounded(*average).into());
            let shown = people(self.t, payers, plan.votes);
            // The rest of a shown number of votes may be a small group: then words stand where the number would.
            if shown == self.t.count(payers) {
                return self.t.a("explain-won-shares", &[("votes", payers.into()), average]);
            }
            return self.t.a("explain-won-shares-people", &[("people", shown.into()), average]);
        }
        let id = match &self.decided.rule.method {
            Method::Greedy(Greedy { order: GreedyOrder::VotesPerCost | GreedyOrder::PointsPerCost, .. }) => {
                "explain-won-per-cost"
            }
            // A round of Equal Shares without payment is one of the greedy result that more voters preferred.
            Method::Greedy(_) | Method::EqualShares(_) => "explain-won-greedy",
            Method::Phragmen => "explain-won-phragmen",
            Method::MaximinSupport => "explain-won-maximin",
            Method::Dhondt { by: GroupBy::Category } => "explain-won-dhondt",
            Method::Dhondt { by: GroupBy::Neighborhood } => "explain-won-dhondt-area",
        };
        self.t.a(id, &[support])
    }

    /// By how much a winner won, or what decided when it was equal to others; `None` where there is nothing to say.
    pub fn margin(&self, plan: &ProjectResult) -> Option<String> {
        let Reason::Chosen { phase: Phase::Main, .. } = &plan.reason else { return None };
        let round = self.round_of(&plan.id)?;
        if let Some(tie) = &round.tie {
            let others: Vec<&str> = tie.between.iter().map(String::as_str).filter(|id| *id != plan.id).collect();
            let settled = self.t.s(settled(tie.settled_by)).to_owned();
            return Some(
                self.t.a("explain-tie-won", &[("plans", self.list(&others).into()), ("settled", settled.into())]),
            );
        }
        match &self.decided.rule.method {
            Method::EqualShares(EqualShares { utility: Utility::Cost, .. }) => self.full_votes_ahead(round),
            Method::Greedy(Greedy { order: GreedyOrder::Votes, .. }) => self.votes_ahead(plan, round),
            _ => None,
        }
    }

    /// Equal Shares with cost utilities takes the plan with the most full votes: supporters who can pay as much as
    /// the one who pays most, and a part of a vote for who has less.
    fn full_votes_ahead(&self, round: &Round) -> Option<String> {
        let next = round.candidates.iter().find(|candidate| candidate.project != round.project)?;
        let (own, other) = (round.score.to_decimal_rounded(2), next.effective_votes.to_string());
        let whole = |text: &str| text.split_once('.').map_or(text, |(whole, _)| whole).to_owned();
        // Whole votes when they differ, hundredths when they do not; equal hundredths are nothing to tell.
        let (own, other) = match (whole(&own), whole(&other)) {
            (full, next) if full != next => (full, next),
            _ => (own, other.trim_end_matches('0').trim_end_matches('.').to_owned()),
        };
        (own != other).then(|| {
            let values = [
                ("own", self.t.decimal(&own).into()),
                ("other", self.t.decimal(&other).into()),
                ("plan", self.titled(&next.project).into()),
            ];
            self.t.a("explain-margin-full-votes", &values)
        })
    }

    /// Greedy: how many more votes than the next plan on the list.
    fn votes_ahead(&self, plan: &ProjectResult, round: &Round) -> Option<String> {
        let took_part = |other: &&ProjectResult| !matches!(other.reason, Reason::BelowMinimum { .. } | Reason::NoVotes);
        let later = |other: &&ProjectResult| {
            other.standing != Standing::Won || self.round_of(&other.id).is_some_and(|line| line.number > round.number)
        };
        let others = self.decided.projects.iter().filter(|other| other.id != plan.id).filter(took_part).filter(later);
        // A plan above it on the list that did not fit is not behind it.
        let next = others.filter(|other| other.score <= plan.score).max_by(|a, b| a.score.cmp(&b.score))?;
        let ahead = plan.votes.checked_sub(next.votes).filter(|ahead| *ahead > 0)?;
        let values = [("count", ahead.into()), ("plan", self.titled(&next.id).into())];
        Some(self.t.a("explain-margin-votes", &values))
    }
}
