//! Whether a rule has a meaning, and whether the ballots have what it asks for. Counts nothing.

use crate::count::CountError;
use crate::election::{BallotKind, Election};
use crate::fraction::Fraction;
use crate::rule::{Completion, GreedyOrder, Limit, Method, Minimum, Misfit, Rule, TieKey, Utility};

fn bad(text: impl Into<String>) -> CountError {
    CountError::BadRule(text.into())
}

/// Refuses a rule that cannot be counted for this election.
pub(crate) fn rule(rule: &Rule, election: &Election) -> Result<(), CountError> {
    method(rule, election)?;
    minimums(rule, election)?;
    limits(rule)?;
    ties(rule)?;
    for id in rule.exclusions.iter().flatten() {
        if election.find(id).is_none() {
            let cause = format!("an exclusion names the plan `{}`, which is not on the list", short(id));
            return Err(CountError::DoesNotFit(cause));
        }
    }
    if rule.weights.iter().any(|weight| weight.share.is_negative()) {
        return Err(bad("a group cannot weigh less than nothing"));
    }
    if let Some(small) = &rule.small_plans {
        let list = matches!(rule.method, Method::Greedy(_) | Method::Dhondt { .. });
        if !list {
            return Err(bad("counting small plans double has a meaning only for greedy and D'Hondt"));
        }
        if small.up_to.is_negative() || small.times == 0 {
            return Err(bad("small plans need a cost of zero or more and at least one time"));
        }
    }
    Ok(())
}

fn method(rule: &Rule, election: &Election) -> Result<(), CountError> {
    let has_points = election.kind.has_points() || election.kind == BallotKind::Ordinal;
    let needs_points = match &rule.method {
        Method::Greedy(greedy) => {
            if let Misfit::StopOrOvershoot { least_share } = &greedy.misfit
                && (least_share.is_negative() || *least_share > Fraction::one())
            {
                return Err(bad("the share that must be left lies between 0 and 1"));
            }
            matches!(greedy.order, GreedyOrder::Points | GreedyOrder::PointsPerCost)
        }
        Method::EqualShares(shares) => {
            if let Completion::Add1 { step, .. } = &shares.completion
                && (step.is_negative() || step.is_zero())
            {
                return Err(bad("the step by which shares grow must be more than nothing"));
            }
            matches!(shares.utility, Utility::Points | Utility::PointsTimesCost)
        }
        Method::Phragmen | Method::MaximinSupport | Method::Dhondt { .. } => false,
    };
    if needs_points && !has_points {
        return Err(CountError::DoesNotFit("the rule counts points and the ballots have none".to_owned()));
    }
    Ok(())
}

fn minimums(rule: &Rule, election: &Election) -> Result<(), CountError> {
    let has_points = election.kind.has_points() || election.kind == BallotKind::Ordinal;
    if !has_points && rule.minimums.iter().any(|minimum| matches!(minimum, Minimum::Points(_))) {
        return Err(CountError::DoesNotFit(
            "the rule asks for a number of points and the ballots have none".to_owned(),
        ));
    }
    for minimum in &rule.minimums {
        let (Minimum::Votes(least)
        | Minimum::Points(least)
        | Minimum::ShareOfBallots(least)
        | Minimum::ShareOfCost(least)) = minimum;
        if least.is_negative() {
            return Err(bad("a minimum cannot be below nothing"));
        }
    }
    Ok(())
}

fn limits(rule: &Rule) -> Result<(), CountError> {
    let caps = rule.caps.iter().map(|cap| &cap.most);
    let parts = rule.split.iter().flat_map(|split| &split.parts).map(|part| &part.most);
    for limit in caps.chain(parts) {
        if matches!(limit, Limit::Money(money) if money.is_negative()) {
            return Err(bad("a cap or part cannot be below nothing"));
        }
    }
    Ok(())
}

fn ties(rule: &Rule) -> Result<(), CountError> {
    for key in &rule.ties {
        if let TieKey::Lot(order) = key {
            let mut sorted: Vec<&String> = order.iter().collect();
            sorted.sort();
            if sorted.windows(2).any(|pair| pair.first() == pair.last()) {
                return Err(bad("the lot names a plan twice"));
            }
        }
    }
    Ok(())
}

fn short(id: &str) -> String {
    id.chars().take(40).collect()
}
