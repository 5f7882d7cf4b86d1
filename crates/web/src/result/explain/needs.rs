//! What a plan that lost would have needed, in the honest words of `tally::needs`: checked by recounting, and the
//! nearest border that was found, not a promise about every other number.

use tally::{EffectiveSupport, Needs};

use super::Explainer;

impl Explainer<'_> {
    /// In one sentence, for a list; empty when neither votes nor a lower cost would have helped.
    pub fn needed(&self, needs: &Needs) -> String {
        let votes = needs.more_votes.map(|votes| ("votes", votes.into()));
        let money = needs.cheaper_by.map(|money| ("money", self.amount(money).into()));
        match (votes, money) {
            (Some(votes), Some(money)) => self.t.a("explain-needed-either", &[votes, money]),
            (Some(votes), None) => self.t.a("explain-needed-votes", &[votes]),
            (None, Some(money)) => self.t.a("explain-needed-money", &[money]),
            (None, None) => String::new(),
        }
    }

    /// How near a plan came under Equal Shares; `None` for a plan that costs nothing.
    pub fn near(&self, support: &EffectiveSupport) -> Option<String> {
        let percent = format!("{}%", self.t.count(support.percent?));
        Some(self.t.a("explain-near", &[("percent", percent.into())]))
    }

    /// In full, for the page of one plan: both borders, also when there is none, and how they were found.
    pub fn needed_in_full(&self, needs: &Needs) -> Vec<String> {
        let votes = match needs.more_votes {
            Some(votes) => self.t.a("explain-needed-votes-checked", &[("votes", votes.into())]),
            None => self.t.s("explain-needed-votes-none").to_owned(),
        };
        let money = match needs.cheaper_by {
            Some(money) => self.t.a("explain-needed-money-checked", &[("money", self.amount(money).into())]),
            None => self.t.s("explain-needed-money-none").to_owned(),
        };
        vec![votes, money, self.t.s("explain-needed-how").to_owned()]
    }
}
