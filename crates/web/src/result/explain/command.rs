//! The words with which anyone repeats a count on their own computer.

use tally::{
    Cap, Comparison, Completion, Endowment, EqualShares, Fraction, Greedy, GreedyOrder, GroupBy, Leftover, Limit,
    Method, Minimum, Misfit, Rule, Stop, TieKey, Utility,
};

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
    flags(rule).map_or(Command::RuleFile, |words| Command::Flags(words.join(" ")))
}

/// The flags that say a rule, each with its value, the main rule first; `None` when flags do not say all of it.
pub fn flags(rule: &Rule) -> Option<Vec<String>> {
    let plain = Rule { minimums: rule.minimums.clone(), caps: rule.caps.clone(), ..bare(rule) };
    // Splits, exclusions, weights, small plans and points by rank have no flags.
    if plain == *rule { words(rule) } else { None }
}

/// The method and the order of ties alone.
fn bare(rule: &Rule) -> Rule {
    Rule::new(rule.method.clone(), rule.ties.clone())
}

fn words(rule: &Rule) -> Option<Vec<String>> {
    let mut words = method(&rule.method)?;
    words.extend(ties(&rule.ties)?);
    for minimum in &rule.minimums {
        words.push(match minimum {
            Minimum::Votes(votes) => format!("--minimum-votes {votes}"),
            Minimum::Points(points) => format!("--minimum-points {points}"),
            Minimum::ShareOfBallots(share) => format!("--minimum-share {share}"),
            Minimum::ShareOfCost(share) => format!("--minimum-share-of-cost {share}"),
        });
    }
    for cap in &rule.caps {
        words.push(self::cap(cap)?);
    }
    Some(words)
}

/// A lot that was never drawn decides nothing: with it or without it, such a tie asks for a lot.
fn ties(keys: &[TieKey]) -> Option<Vec<String>> {
    let name = |key: &TieKey| match key {
        TieKey::Cost => "cost",
        TieKey::HighestCost => "highest-cost",
        TieKey::Votes => "votes",
        TieKey::Points => "points",
        TieKey::Lot(_) => "lot",
        TieKey::Id => "id",
    };
    let is_undrawn = |key: &&TieKey| matches!(key, TieKey::Lot(order) if order.is_empty());
    let mut names: Vec<&str> = keys.iter().filter(|key| !is_undrawn(key)).map(name).collect();
    if names.is_empty() {
        names.push("lot");
    }
    let mut lots = keys.iter().filter_map(|key| match key {
        TieKey::Lot(order) if !order.is_empty() => Some(order),
        _ => None,
    });
    let mut words = vec![format!("--tie {}", names.join(","))];
    if let Some(order) = lots.next() {
        words.push(format!("--lot {}", order.join(",")));
    }
    // Two lots, or an id that a shell or a comma would break, need the file.
    let is_plain = |id: &String| !id.is_empty() && id.chars().all(|letter| letter.is_ascii_alphanumeric());
    let ids = keys.iter().filter_map(|key| if let TieKey::Lot(order) = key { Some(order) } else { None }).flatten();
    (lots.next().is_none() && ids.into_iter().all(is_plain)).then_some(words)
}

fn cap(cap: &Cap) -> Option<String> {
    let Limit::Money(money) = &cap.most else { return None };
    let decimal = money.to_decimal_rounded(2);
    let is_exact = decimal.parse::<Fraction>().is_ok_and(|parsed| parsed == *money);
    let is_plain =
        !cap.name.chars().any(|letter| matches!(letter, '"' | '$' | '`' | '\\' | '!' | '=') || letter.is_control());
    let by = match cap.by {
        GroupBy::Category => "category",
        GroupBy::Neighborhood => "neighborhood",
    };
    (is_exact && is_plain).then(|| format!("--cap \"{by}:{}={decimal}\"", cap.name))
}

fn method(method: &Method) -> Option<Vec<String>> {
    let by = |by: &GroupBy| match by {
        GroupBy::Category => "category",
        GroupBy::Neighborhood => "neighborhood",
    };
    match method {
        Method::Greedy(rule) => greedy(rule),
        Method::EqualShares(shares) => Some(equal_shares(shares)),
        Method::Phragmen => Some(vec!["--rule phragmen".to_owned()]),
        Method::MaximinSupport => Some(vec!["--rule maximin-support".to_owned()]),
        Method::Dhondt { by: group } => Some(vec![format!("--rule dhondt --by {}", by(group))]),
    }
}

fn greedy(greedy: &Greedy) -> Option<Vec<String>> {
    let mut words = vec![match &greedy.misfit {
        Misfit::Skip => "--rule greedy".to_owned(),
        Misfit::Stop => "--rule greedy-no-skip".to_owned(),
        Misfit::StopOrOvershoot { least_share } if Fraction::new(4, 5) == Some(least_share.clone()) => {
            "--rule poznan".to_owned()
        }
        Misfit::StopOrOvershoot { .. } => return None,
    }];
    words.extend(match greedy.order {
        GreedyOrder::Votes => None,
        GreedyOrder::Points => Some("--order points".to_owned()),
        GreedyOrder::VotesPerCost => Some("--order votes-per-cost".to_owned()),
        GreedyOrder::PointsPerCost => Some("--order points-per-cost".to_owned()),
    });
    words.extend(match greedy.leftover {
        Leftover::Keep => None,
        Leftover::NextThatFits => Some("--leftover next-that-fits".to_owned()),
        Leftover::PartOfNext => Some("--leftover part-of-next".to_owned()),
    });
    words.extend(greedy.unsupported.then(|| "--unsupported".to_owned()));
    Some(words)
}

fn equal_shares(shares: &EqualShares) -> Vec<String> {
    let mut words = vec!["--rule equal-shares".to_owned()];
    words.extend(match shares.utility {
        Utility::Cost => None,
        Utility::Cardinality => Some("--utility cardinality".to_owned()),
        Utility::Points => Some("--utility points".to_owned()),
        Utility::PointsTimesCost => Some("--utility points-times-cost".to_owned()),
    });
    words.extend((shares.endowment == Endowment::Whole).then(|| "--endowment whole".to_owned()));
    let completion = match (&shares.completion, shares.fill) {
        (Completion::None, false) => "none",
        (Completion::None, true) => "fill",
        (Completion::Add1 { .. }, false) => "add1",
        (Completion::Add1 { .. }, true) => "add1-fill",
    };
    words.push(format!("--completion {completion}"));
    if let Completion::Add1 { step, stop } = &shares.completion {
        words.extend((*step != Fraction::whole(1_u64)).then(|| format!("--step {step}")));
        let stop = match stop {
            Stop::Exhaustive => "exhaustive",
            Stop::Overspend => "overspend",
        };
        words.push(format!("--stop {stop}"));
    }
    words.extend(match shares.comparison {
        Comparison::None => None,
        Comparison::Winners => Some("--comparison winners".to_owned()),
        Comparison::AnyWinner => Some("--comparison any-winner".to_owned()),
    });
    words
}
