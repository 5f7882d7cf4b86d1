//! The rules of the vote between the form and [`tally::Rule`]: the choices that a municipality has on the page, and
//! any other rule as it is written in a file.
//!
//! Never changes a rule: one that the choices cannot say stands on the page as it is written.

use domain::area::{Area, AreaLevel};
use domain::frame::{BallotForm, Frame, VoteRules};
use domain::{Cents, Refusal, text};
use tally::{Cap, Completion, CountError, EqualShares, Fraction, GroupBy, Limit, Method, Minimum, Rule, Stop, TieKey};

use super::form::{FrameForm, Reader};
use crate::{Result, result};

/// The counting rule of one's own, as a name on the page.
pub const OWN: &str = "own";
/// Counting rules on the page.
pub const METHODS: [&str; 4] = ["equal-shares", "greedy", "greedy-no-skip", OWN];
/// What is done with money that is left after Equal Shares.
pub const COMPLETIONS: [&str; 4] = ["add1-fill", "add1", "add1-overspend", "none"];
/// Orders of the keys that decide between equals.
pub const TIES: [&str; 4] = ["cost-votes-lot", "votes-cost-lot", "lot", "cost-votes-id"];
/// Longest rule of one's own, in characters.
pub const LONGEST_RULE: usize = 20_000;

/// A rule in the choices of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// One of [`METHODS`].
    pub method: &'static str,
    /// One of [`COMPLETIONS`]; of no meaning for a list.
    pub completion: &'static str,
    /// One of [`TIES`].
    pub ties: &'static str,
    /// The votes a plan needs to take part, zero when none.
    pub minimum_votes: u32,
    /// Caps: theme or area, its name, the most money.
    pub caps: Vec<(GroupBy, String, Cents)>,
}

/// Field of the cap for one category.
pub fn cap_field(category: &str) -> String {
    format!("cap-category-{}", text::slug(category))
}

/// An amount as a person would type it: `2500`, `2500,50`.
pub fn typed_money(amount: Cents) -> String {
    let (whole, part) = (amount.cents() / 100, amount.cents() % 100);
    if part == 0 { whole.to_string() } else { format!("{whole},{part:02}") }
}

/// The choices that say this rule; nothing when none do.
pub fn said(rule: &Rule, categories: &[String]) -> Option<Said> {
    let (method, completion) = names(&rule.method)?;
    let ties = ties_name(&rule.ties)?;
    let minimum_votes = match rule.minimums.as_slice() {
        [] => 0,
        [Minimum::Votes(votes)] => votes.to_string().parse().ok().filter(|votes| *votes > 0)?,
        _ => return None,
    };
    let caps = rule.caps.iter().map(money_cap).collect::<Option<Vec<_>>>()?;
    // The page has a cap for each theme, and one for all neighbourhoods alike.
    let areas: Vec<Cents> = caps.iter().filter(|cap| cap.0 == GroupBy::Neighborhood).map(|cap| cap.2).collect();
    let on_page = |(by, name, _): &(GroupBy, String, Cents)| *by == GroupBy::Neighborhood || categories.contains(name);
    if areas.windows(2).any(|pair| pair.first() != pair.last()) || !caps.iter().all(on_page) {
        return None;
    }
    let Rule { exclusions, points_by_rank, weights, small_plans, split, .. } = rule;
    let more = [exclusions.is_empty(), points_by_rank.is_empty(), weights.is_empty()];
    let plain = more.into_iter().all(|none| none) && small_plans.is_none() && split.is_none();
    plain.then_some(Said { method, completion, ties, minimum_votes, caps })
}

/// The names on the page of a method and of what happens with money that is left; nothing when the page has none.
pub fn names(method: &Method) -> Option<(&'static str, &'static str)> {
    let pairs = METHODS.into_iter().flat_map(|name| COMPLETIONS.map(|completion| (name, completion)));
    pairs
        .into_iter()
        .find(|(name, completion)| self::method(name, completion).is_some_and(|rule| rule.method == *method))
}

/// The name on the page of a tie order; nothing when the page has none.
pub fn ties_name(ties: &[TieKey]) -> Option<&'static str> {
    TIES.into_iter().find(|name| tie_keys(name).as_deref() == Some(ties))
}

/// A cap with an amount of money in whole cents.
fn money_cap(cap: &Cap) -> Option<(GroupBy, String, Cents)> {
    let Limit::Money(amount) = &cap.most else { return None };
    Some((cap.by, cap.name.clone(), cents(amount)?))
}

/// An amount in units of currency as whole cents; `None` when it is no whole number of them.
fn cents(amount: &Fraction) -> Option<Cents> {
    let [numerator, denominator] =
        [amount.numerator(), amount.denominator()].map(|part| part.to_string().parse::<i64>().ok());
    let hundredfold = numerator?.checked_mul(100)?;
    (hundredfold.checked_rem(denominator?)? == 0)
        .then(|| hundredfold.checked_div(denominator?).map(Cents::new))
        .flatten()
}

/// Fills the fields of the vote.
pub(super) fn write(form: &mut FrameForm, vote: &VoteRules, categories: &[String]) {
    match vote.ballot {
        BallotForm::WithinBudget => form.set("ballot", "within-budget"),
        BallotForm::Approval { minimum, maximum } => {
            form.set("ballot", "approval");
            form.set("minimum", minimum.to_string());
            form.set("maximum", maximum.to_string());
        }
    }
    let Some(said) = said(&vote.rule, categories) else {
        form.set("method", OWN);
        form.set("rule", serde_json::to_string_pretty(&vote.rule).unwrap_or_default());
        return;
    };
    form.set("method", said.method);
    form.set("completion", said.completion);
    form.set("ties", said.ties);
    form.set("minimum_votes", said.minimum_votes.to_string());
    for (by, name, amount) in said.caps {
        let field = if by == GroupBy::Category { cap_field(&name) } else { "cap_neighborhood".to_owned() };
        form.set(&field, typed_money(amount));
    }
}

/// A counting rule by its names on the page; its ties, minimums and caps are still empty.
pub fn method(method: &str, completion: &str) -> Option<Rule> {
    let fills_up = |fill, stop| Some(Rule::equal_shares_add1(stop, fill, Vec::new()));
    match (method, completion) {
        ("greedy", _) => Some(Rule::greedy(Vec::new())),
        ("greedy-no-skip", _) => Some(Rule::greedy_no_skip(Vec::new())),
        ("equal-shares", "add1") => fills_up(false, Stop::Exhaustive),
        ("equal-shares", "add1-fill") => fills_up(true, Stop::Exhaustive),
        ("equal-shares", "add1-overspend") => fills_up(false, Stop::Overspend),
        ("equal-shares", "none") => Some(Rule::equal_shares(Vec::new())),
        _ => None,
    }
}

/// Reads the counting rule.
pub(super) fn read(reader: &mut Reader<'_>, categories: &[String], areas: &[Area]) -> Rule {
    if reader.form.value("method") == OWN {
        return own(reader);
    }
    let ties = ties(reader);
    let mut rule = method(reader.form.value("method"), reader.form.value("completion")).unwrap_or_else(|| {
        let field = if reader.form.value("method") == "equal-shares" { "completion" } else { "method" };
        reader.refusals.push(Refusal::of(field, "choice-missing"));
        Rule::advised()
    });
    rule.ties = ties;
    let votes = reader.number("minimum_votes", 0, 1_000_000);
    if votes > 0 {
        rule.minimums = vec![Minimum::Votes(Fraction::whole(votes))];
    }
    rule.caps = caps(reader, categories, areas);
    rule
}

/// Reads a rule as it is written in a file.
fn own(reader: &mut Reader<'_>) -> Rule {
    let typed = reader.form.value("rule").trim();
    let refusal = if typed.is_empty() {
        Refusal::of("rule", "rule-missing")
    } else if typed.chars().count() > LONGEST_RULE {
        Refusal::of("rule", "rule-too-long").with("max", LONGEST_RULE)
    } else {
        match serde_json::from_str(typed) {
            Ok(rule) => return rule,
            Err(error) => {
                let place =
                    Refusal::of("rule", "rule-unreadable").with("line", error.line()).with("place", error.column());
                place.with("problem", error.to_string())
            }
        }
    };
    reader.refusals.push(refusal);
    Rule::advised()
}

/// Why a vote of ours cannot be counted by the rule of this frame; nothing when it can. Plans have no number yet that a
/// rule could name, and all ballots stand in one group.
pub(super) fn misfit(frame: &Frame) -> Result<Option<Refusal>> {
    let election = result::build("", frame, &[], &[Vec::new()])?;
    let refused = |code| Some(Refusal::of("rule", code));
    if !frame.vote.rule.exclusions.is_empty() {
        return Ok(refused("rule-names-plans"));
    }
    if grows_by_less_than_a_cent(&frame.vote.rule.method) {
        return Ok(refused("rule-step-too-small"));
    }
    Ok(match tally::count(&election, &frame.vote.rule) {
        Ok(_) => None,
        Err(CountError::BadRule(problem)) => {
            refused("rule-without-meaning").map(|refusal| refusal.with("problem", problem))
        }
        Err(CountError::DoesNotFit(problem)) => {
            refused("rule-does-not-fit").map(|refusal| refusal.with("problem", problem))
        }
        Err(CountError::GroupWithoutWeight(_)) => refused("rule-weighs-groups"),
        Err(CountError::Stopped | CountError::TooLarge | CountError::TooManySteps(_) | CountError::TooManyLooks(_)) => {
            refused("rule-too-large")
        }
    })
}

/// Shares that grow by less can take more steps than anyone waits for, and a vote that is closed must be counted.
fn grows_by_less_than_a_cent(method: &Method) -> bool {
    let Method::EqualShares(EqualShares { completion: Completion::Add1 { step, .. }, .. }) = method else {
        return false;
    };
    Fraction::new(1, 100).is_some_and(|cent| *step < cent)
}

/// The keys of a tie order, by its name on the page.
pub fn tie_keys(name: &str) -> Option<Vec<TieKey>> {
    let lot = || TieKey::Lot(Vec::new());
    match name {
        "cost-votes-lot" => Some(vec![TieKey::Cost, TieKey::Votes, lot()]),
        "votes-cost-lot" => Some(vec![TieKey::Votes, TieKey::Cost, lot()]),
        "lot" => Some(vec![lot()]),
        "cost-votes-id" => Some(vec![TieKey::Cost, TieKey::Votes, TieKey::Id]),
        _ => None,
    }
}

fn ties(reader: &mut Reader<'_>) -> Vec<TieKey> {
    tie_keys(reader.form.value("ties")).unwrap_or_else(|| {
        reader.refusals.push(Refusal::of("ties", "choice-missing"));
        vec![TieKey::Lot(Vec::new())]
    })
}

fn caps(reader: &mut Reader<'_>, categories: &[String], areas: &[Area]) -> Vec<Cap> {
    let cap = |by, name: &str, amount: Cents| {
        Some(Cap { by, name: name.to_owned(), most: Limit::Money(Fraction::new(amount.cents(), 100)?) })
    };
    let mut caps = Vec::new();
    for category in categories {
        let amount = reader.money(&cap_field(category));
        if amount > Cents::ZERO {
            caps.extend(cap(GroupBy::Category, category, amount));
        }
    }
    let amount = reader.money("cap_neighborhood");
    if amount > Cents::ZERO {
        let chosen = areas.iter().find(|area| area.id.to_string() == reader.form.value("area")).map(|area| area.id);
        let inside = |area: &&Area| {
            area.level == AreaLevel::Buurt
                && chosen.is_none_or(|chosen| super::calendar::lies_in(areas, area.id, chosen))
        };
        caps.extend(areas.iter().filter(inside).filter_map(|area| cap(GroupBy::Neighborhood, &area.name, amount)));
    }
    caps
}
