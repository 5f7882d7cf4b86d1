//! The words with which anyone repeats a count on their own computer.

use tally::{Completion, EqualShares, Fraction, Greedy, Method, Misfit, Rule, Stop, TieKey};

/// The words after `bondgenoot count FILE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The rule in flags.
    Flags(String),
    /// More than flags can say: the rule is a file of its own, named after `--rule-file`.
    RuleFile,
}

/// What repeats a count by this rule. Flags only when they say the whole rule.
pub fn command(rule: &Rule) -> Command {
    // A lot that was never drawn decides nothing: with it or without it, such a tie asks for a lot.
    let drawn = rule.ties.iter().filter(|key| !matches!(key, TieKey::Lot(order) if order.is_empty()));
    let Some(ties) = drawn.map(tie).collect::<Option<Vec<&str>>>().filter(|ties| !ties.is_empty()) else {
        return Command::RuleFile;
    };
    let plain = Rule::new(rule.method.clone(), rule.ties.clone());
    match method(&rule.method) {
        Some(words) if plain == *rule => Command::Flags(format!("{words} --tie {}", ties.join(","))),
        _ => Command::RuleFile,
    }
}

/// A drawn lot is a list of plans, and has no flag.
fn tie(key: &TieKey) -> Option<&'static str> {
    match key {
        TieKey::Cost => Some("cost"),
        TieKey::Votes => Some("votes"),
        TieKey::Id => Some("id"),
        TieKey::HighestCost | TieKey::Points | TieKey::Lot(_) => None,
    }
}

fn method(method: &Method) -> Option<String> {
    match method {
        Method::Greedy(greedy) if *greedy == Greedy::default() => Some("--rule greedy".to_owned()),
        Method::Greedy(greedy) if *greedy == (Greedy { misfit: Misfit::Stop, ..Greedy::default() }) => {
            Some("--rule greedy-no-skip".to_owned())
        }
        Method::EqualShares(shares) => equal_shares(shares),
        Method::Greedy(_) | Method::Phragmen | Method::MaximinSupport | Method::Dhondt { .. } => None,
    }
}

fn equal_shares(shares: &EqualShares) -> Option<String> {
    let known = EqualShares { completion: shares.completion.clone(), fill: shares.fill, ..EqualShares::default() };
    if known != *shares {
        return None;
    }
    let words = match (&shares.completion, shares.fill) {
        (Completion::None, false) => "none".to_owned(),
        (Completion::Add1 { step, stop }, fill) if *step == Fraction::whole(1_u64) => {
            let name = if fill { "add1-fill" } else { "add1" };
            let stop = if *stop == Stop::Overspend { "overspend" } else { "exhaustive" };
            format!("{name} --stop {stop}")
        }
        (Completion::None, true) | (Completion::Add1 { .. }, _) => return None,
    };
    Some(format!("--rule equal-shares --completion {words}"))
}
