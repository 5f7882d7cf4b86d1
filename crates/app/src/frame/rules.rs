//! The rules of the vote between the form and [`tally::Rule`]: the choices that a municipality has on the page.
//!
//! A rule that the page cannot say (from an imported file) becomes the nearest that it can.

use domain::area::{Area, AreaLevel};
use domain::frame::{BallotForm, VoteRules};
use domain::{Cents, Refusal, text};
use tally::{
    Cap, Completion, EqualShares, Fraction, Greedy, GroupBy, Limit, Method, Minimum, Misfit, Rule, Stop, TieKey,
};

use super::form::{FrameForm, Reader};

/// Counting rules on the page.
pub const METHODS: [&str; 3] = ["equal-shares", "greedy", "greedy-no-skip"];
/// What is done with money that is left after Equal Shares.
pub const COMPLETIONS: [&str; 4] = ["add1-fill", "add1", "add1-overspend", "none"];
/// Orders of the keys that decide between equals.
pub const TIES: [&str; 4] = ["cost-votes-lot", "votes-cost-lot", "lot", "cost-votes-id"];

/// Field of the cap for one category.
pub fn cap_field(category: &str) -> String {
    format!("cap-category-{}", text::slug(category))
}

/// An amount as a person would type it: `2500`, `2500,50`.
pub fn typed_money(amount: Cents) -> String {
    let (whole, part) = (amount.cents() / 100, amount.cents() % 100);
    if part == 0 { whole.to_string() } else { format!("{whole},{part:02}") }
}

/// The name on the page of a counting rule.
pub fn method_name(rule: &Rule) -> &'static str {
    match &rule.method {
        Method::Greedy(Greedy { misfit: Misfit::Skip, .. }) => "greedy",
        Method::Greedy(_) => "greedy-no-skip",
        _ => "equal-shares",
    }
}

/// The name on the page of what happens with money that is left.
pub fn completion_name(rule: &Rule) -> &'static str {
    match &rule.method {
        Method::EqualShares(EqualShares { completion: Completion::None, .. }) => "none",
        Method::EqualShares(EqualShares { completion: Completion::Add1 { stop: Stop::Overspend, .. }, .. }) => {
            "add1-overspend"
        }
        Method::EqualShares(EqualShares { completion: Completion::Add1 { .. }, fill: false, .. }) => "add1",
        _ => "add1-fill",
    }
}

/// The name on the page of a tie order.
pub fn ties_name(rule: &Rule) -> &'static str {
    match rule.ties.as_slice() {
        [TieKey::Votes, TieKey::Cost, ..] => "votes-cost-lot",
        [TieKey::Lot(_), ..] => "lot",
        [TieKey::Cost, TieKey::Votes, TieKey::Id] => "cost-votes-id",
        _ => "cost-votes-lot",
    }
}

/// The votes a plan needs to take part, zero when none.
pub fn minimum_votes(rule: &Rule) -> u32 {
    // Read by this page from whole numbers, so the numerator is the number.
    rule.minimums
        .iter()
        .find_map(
            |minimum| {
                if let Minimum::Votes(votes) = minimum { votes.numerator().to_string().parse().ok() } else { None }
            },
        )
        .unwrap_or(0)
}

/// Caps with an amount of money: theme or area, its name, the amount.
pub fn money_caps(rule: &Rule) -> Vec<(GroupBy, String, Cents)> {
    let money = |limit: &Limit| if let Limit::Money(amount) = limit { cents(amount) } else { None };
    rule.caps.iter().filter_map(|cap| Some((cap.by, cap.name.clone(), money(&cap.most)?))).collect()
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
    form.set("method", method_name(&vote.rule));
    form.set("completion", completion_name(&vote.rule));
    form.set("ties", ties_name(&vote.rule));
    form.set("minimum_votes", minimum_votes(&vote.rule).to_string());
    for (by, name, amount) in money_caps(&vote.rule) {
        match by {
            GroupBy::Category if categories.contains(&name) => form.set(&cap_field(&name), typed_money(amount)),
            GroupBy::Category => {}
            GroupBy::Neighborhood => form.set("cap_neighborhood", typed_money(amount)),
        }
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
