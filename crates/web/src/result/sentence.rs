//! One sentence per plan: why it won or lost, and by how much. Pure: a result in, words out.

use app::result::{LosingCause, PlanResult, Summary};
use tally::{Completion, Method, Phase, Stop, StoppedBecause};

use crate::language::Translator;

/// Why this plan won or lost.
pub fn why(t: Translator, summary: &Summary, plan: &PlanResult) -> String {
    match (&plan.cause, plan.won) {
        (_, true) => won(t, plan),
        (Some(cause), false) => {
            let short = short_of(t, plan);
            let sentence = lost(t, summary, plan, cause);
            if short.is_empty() { sentence } else { format!("{sentence} {short}") }
        }
        (None, false) => String::new(),
    }
}

fn won(t: Translator, plan: &PlanResult) -> String {
    match (&plan.share, plan.phase) {
        (Some(share), Some(Phase::Main)) => {
            t.a("result-won-shares", &[("votes", plan.votes.into()), ("average", t.money(share.average).into())])
        }
        (_, Some(Phase::EverythingFits)) => t.s("result-won-everything-fits").to_owned(),
        (_, Some(Phase::Fill | Phase::Leftover)) => t.a("result-won-fill", &[("votes", plan.votes.into())]),
        _ => t.a("result-won-votes", &[("votes", plan.votes.into())]),
    }
}

fn lost(t: Translator, summary: &Summary, plan: &PlanResult, cause: &LosingCause) -> String {
    let votes = ("votes", plan.votes.into());
    let title = |number: &i64| summary.plan(*number).map_or_else(|| number.to_string(), |plan| plan.title.clone());
    match cause {
        LosingCause::NoVotes => t.s("result-lost-no-votes").to_owned(),
        LosingCause::BelowMinimum { needed } => t.a("result-lost-minimum", &[votes, ("needed", (*needed).into())]),
        LosingCause::TooFewVotes { money } => {
            let missing = plan.cost.saturating_sub(*money);
            t.a("result-lost-too-few", &[votes, ("money", t.money(money).into()), ("missing", t.money(missing).into())])
        }
        LosingCause::SupportersSpent { money, on } => {
            let spent_on: Vec<String> = on.iter().take(2).map(|(number, _, _)| title(number)).collect();
            let missing = plan.cost.saturating_sub(*money);
            let plans = spent_on.join(t.s("result-list-and"));
            t.a("result-lost-spent", &[votes, ("plans", plans.into()), ("missing", t.money(missing).into())])
        }
        LosingCause::DidNotFit { left } => t.a("result-lost-did-not-fit", &[votes, ("left", t.money(left).into())]),
        LosingCause::AfterStop { at } => t.a("result-lost-after-stop", &[votes, ("plan", title(at).into())]),
        LosingCause::CapReached { name } => t.a("result-lost-cap", &[votes, ("name", name.clone().into())]),
        LosingCause::ExcludedBy { plan } => t.a("result-lost-excluded", &[votes, ("plan", title(plan).into())]),
        LosingCause::LostTie { to } => t.a("result-lost-tie", &[votes, ("plan", title(to).into())]),
        LosingCause::Other => t.a("result-lost-other", &[votes]),
    }
}

/// What it would have needed: further votes, a lower cost, either, or nothing that would have helped.
fn short_of(t: Translator, plan: &PlanResult) -> String {
    match (plan.votes_short, plan.cheaper_by) {
        (Some(votes), Some(money)) => {
            t.a("result-short-either", &[("votes", votes.into()), ("money", t.money(money).into())])
        }
        (Some(votes), None) => t.a("result-short-votes", &[("votes", votes.into())]),
        (None, Some(money)) => t.a("result-short-money", &[("money", t.money(money).into())]),
        (None, None) => String::new(),
    }
}

/// The rule in one sentence.
pub fn rule(t: Translator, rule: &tally::Rule) -> String {
    let id = match &rule.method {
        Method::EqualShares(_) => "result-rule-equal-shares",
        Method::Greedy(greedy) if greedy.misfit == tally::Misfit::Stop => "result-rule-greedy-stop",
        Method::Greedy(_) => "result-rule-greedy",
        _ => "result-rule-other",
    };
    t.s(id).to_owned()
}

/// Name of the rule, for headings.
pub fn rule_name(t: Translator, rule: &tally::Rule) -> String {
    let id = match &rule.method {
        Method::EqualShares(_) => "result-name-equal-shares",
        Method::Greedy(_) => "result-name-greedy",
        _ => "result-name-other",
    };
    t.s(id).to_owned()
}

/// Why the count ended.
pub fn stopped(t: Translator, because: StoppedBecause) -> String {
    let id = match because {
        StoppedBecause::EverythingFits => "result-stopped-everything-fits",
        StoppedBecause::NextStepOverspends => "result-stopped-overspends",
        StoppedBecause::Exhausted | StoppedBecause::EndOfList => "result-stopped-exhausted",
        StoppedBecause::DidNotFit => "result-stopped-did-not-fit",
        StoppedBecause::NobodyCanAfford | StoppedBecause::NothingLeftToBuy => "result-stopped-nobody",
        StoppedBecause::GreedyPreferred => "result-stopped-greedy-preferred",
        StoppedBecause::Parts => "result-stopped-parts",
    };
    t.s(id).to_owned()
}

/// The words after `bondgenoot count FILE.pb` that repeat this count.
pub fn command(rule: &tally::Rule) -> String {
    let mut words = match &rule.method {
        Method::Greedy(greedy) if greedy.misfit == tally::Misfit::Stop => "--rule greedy-no-skip".to_owned(),
        Method::Greedy(_) => "--rule greedy".to_owned(),
        Method::EqualShares(shares) => {
            let completion = match (&shares.completion, shares.fill) {
                (Completion::None, _) => "none",
                (Completion::Add1 { .. }, true) => "add1-fill",
                (Completion::Add1 { .. }, false) => "add1",
            };
            let stop = match &shares.completion {
                Completion::Add1 { stop: Stop::Overspend, .. } => " --stop overspend",
                Completion::Add1 { .. } => " --stop exhaustive",
                Completion::None => "",
            };
            format!("--rule equal-shares --completion {completion}{stop}")
        }
        _ => String::new(),
    };
    words.push_str(" --tie cost,votes,id");
    words
}
