//! The one vocabulary in which a count is explained: the result page, the page per plan, the sheet and the command
//! line all speak it. Pure: what `tally` wrote down goes in, sentences in the reader's language come out. Every
//! reason, stop, phase and rule that `tally` knows has its sentence; a new one does not compile without.
//! Never counts, never reads the store, never says more than the trace.

mod command;
mod needs;
mod proof;
mod reason;
mod rule;
mod winner;

use domain::figure::{self, Figure};
use tally::{Amount, Decided, Fraction, Needs, ProjectResult, Round, Rounded, SettledBy, StoppedBecause};

use crate::language::{Translator, Value};

pub use command::{Command, command, flags};
pub use rule::{Recipe, rule_name, rule_sentence, rule_tendency};
pub(super) use winner::payers;

/// Explains one decided count.
#[derive(Clone, Copy)]
pub struct Explainer<'count> {
    t: Translator,
    decided: &'count Decided,
    title: &'count dyn Fn(&str) -> String,
    currency: &'count str,
}

impl<'count> Explainer<'count> {
    /// Explains in the language of `t`. `title` gives the title of a plan by its id; a currency of `EUR` is written
    /// with its sign, another by its letters, an empty one not at all.
    pub fn new(
        t: Translator,
        decided: &'count Decided,
        title: &'count dyn Fn(&str) -> String,
        currency: &'count str,
    ) -> Self {
        Self { t, decided, title, currency }
    }

    /// Why this plan won or lost, and by how much, in one or two sentences. `needs` as for [`reason`](Self::reason).
    pub fn why(&self, plan: &ProjectResult, needs: Option<&Needs>) -> String {
        joined([self.reason(plan, needs), self.margin(plan).unwrap_or_default()])
    }

    /// The cause, and what the plan would have needed, for a list.
    pub fn in_short(&self, plan: &ProjectResult, needs: Option<&Needs>) -> String {
        joined([self.reason(plan, needs), needs.map(|needs| self.needed(needs)).unwrap_or_default()])
    }

    /// Why the count ended.
    pub fn stopped(&self) -> String {
        let id = match self.decided.stopped_because {
            StoppedBecause::EverythingFits => "explain-stopped-everything-fits",
            StoppedBecause::EndOfList => "explain-stopped-end-of-list",
            StoppedBecause::DidNotFit => "explain-stopped-did-not-fit",
            StoppedBecause::NobodyCanAfford => "explain-stopped-nobody-can-afford",
            StoppedBecause::Exhausted => "explain-stopped-exhausted",
            StoppedBecause::NextStepOverspends => "explain-stopped-overspends",
            StoppedBecause::NothingLeftToBuy => "explain-stopped-nothing-left",
            StoppedBecause::GreedyPreferred => "explain-stopped-greedy-preferred",
            StoppedBecause::Parts => "explain-stopped-parts",
        };
        self.t.s(id).to_owned()
    }

    /// What voters got: ballots without a winner and winners on the average ballot. Nothing about small groups.
    pub fn voters(&self) -> Vec<String> {
        let (t, decided) = (self.t, self.decided);
        if decided.ballots < figure::FEWEST {
            return vec![t.s("explain-voters-hidden").to_owned()];
        }
        let without = people(t, decided.voters.without_winner, decided.ballots);
        let mean = t.decimal(&decided.voters.mean_winners.to_decimal_rounded(1));
        vec![
            t.a("explain-voters-without", &[("count", without.into()), ("ballots", decided.ballots.into())]),
            t.a("explain-voters-mean", &[("mean", mean.into())]),
        ]
    }

    /// The comparison step, when the rule has one.
    pub fn comparison(&self) -> Option<String> {
        let compared = self.decided.comparison.as_ref()?;
        let id = if self.decided.stopped_because == StoppedBecause::GreedyPreferred {
            "explain-compared-greedy"
        } else {
            "explain-compared-shares"
        };
        let count = |number| people(self.t, number, self.decided.ballots);
        let values =
            [("greedy", count(compared.prefer_greedy).into()), ("shares", count(compared.prefer_equal_shares).into())];
        Some(self.t.a(id, &values))
    }

    /// The round in which a plan was paid.
    pub fn round_of(&self, id: &str) -> Option<&'count Round> {
        self.decided.rounds.iter().find(|round| round.project == id)
    }

    /// An amount as people read it.
    pub fn amount(&self, amount: Amount) -> String {
        self.money(&amount.to_decimal(self.decided.decimals))
    }

    /// A share of money, rounded to hundredths.
    pub fn share(&self, share: &Fraction) -> String {
        self.money(&share.to_decimal_rounded(2))
    }

    /// Money that the trace gives in hundredths of a unit.
    pub fn rounded(&self, money: Rounded) -> String {
        self.money(&money.to_string())
    }

    fn money(&self, decimal: &str) -> String {
        money(self.t, self.currency, decimal)
    }

    fn titled(&self, id: &str) -> String {
        (self.title)(id)
    }

    /// Names in a list: `A, B en C`.
    fn list(&self, ids: &[&str]) -> String {
        let titles: Vec<String> = ids.iter().map(|id| self.titled(id)).collect();
        listed(self.t, &titles)
    }

    /// The votes a plan got, with what they counted for when that is another number.
    fn support(&self, plan: &ProjectResult) -> String {
        let votes: (&str, Value<'_>) = ("votes", plan.votes.into());
        if plan.score == Fraction::whole(plan.votes) {
            return self.t.a("explain-votes", &[votes]);
        }
        let score = ("score", self.t.decimal(&plan.score.to_decimal_rounded(2)).into());
        let weighs = !self.decided.rule.weights.is_empty() || self.decided.rule.small_plans.is_some();
        self.t.a(if weighs { "explain-votes-weighted" } else { "explain-votes-points" }, &[votes, score])
    }
}

/// A decimal number as an amount of this currency.
fn money(t: Translator, currency: &str, decimal: &str) -> String {
    let (whole, part) = decimal.split_once('.').unwrap_or((decimal, ""));
    let part = part.trim_end_matches('0');
    let number = t.decimal(&if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part:0<2}") });
    match currency {
        "EUR" => t.euro(&number),
        "" => number,
        currency => format!("{currency}\u{a0}{number}"),
    }
}

/// Id of the sentence on what decided a tie.
fn settled(by: SettledBy) -> &'static str {
    match by {
        SettledBy::Cost => "explain-settled-cost",
        SettledBy::HighestCost => "explain-settled-highest-cost",
        SettledBy::Votes => "explain-settled-votes",
        SettledBy::Points => "explain-settled-points",
        SettledBy::Lot => "explain-settled-lot",
        SettledBy::Id => "explain-settled-id",
        SettledBy::AllAreChosen => "explain-settled-all",
    }
}

/// A number of people among `all`, or "fewer than ten" when it or what remains is a small group.
pub fn people(t: Translator, count: u64, all: u64) -> String {
    match (Figure::part(count, all), Figure::of(count)) {
        (Figure::Few, Figure::Few) => t.a("explain-fewer-than", &[("count", figure::FEWEST.into())]),
        (Figure::Few, _) => t.s("explain-nearly-all").to_owned(),
        _ => t.count(count),
    }
}

/// `A, B en C`.
fn listed(t: Translator, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{}{}{last}", first.join(", "), t.s("explain-and")),
    }
}

/// Sentences behind each other; empty ones fall away.
fn joined(sentences: impl IntoIterator<Item = String>) -> String {
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The next whole number, for "at least so many votes".
fn rounded_up(number: &Fraction) -> String {
    ((number.numerator() + number.denominator() - 1_u32) / number.denominator()).to_string()
}
