//! A rule in words: its name, one sentence on how it counts, one on what it tends to do, and every choice in it with
//! the numbers of a count.

use tally::{
    Cap, Comparison, Completion, Endowment, EqualShares, Greedy, GreedyOrder, GroupBy, Leftover, Limit, Method, Misfit,
    Rule, Split, Stop, TieKey, Utility,
};

use super::{Explainer, listed, money, rounded_up};
use crate::language::Translator;

/// Name of the rule, with what sets it apart from its relatives.
pub fn rule_name(t: Translator, rule: &Rule) -> String {
    let name = t.s(match &rule.method {
        Method::Greedy(_) => "explain-name-greedy",
        Method::EqualShares(_) => "explain-name-shares",
        Method::Phragmen => "explain-name-phragmen",
        Method::MaximinSupport => "explain-name-maximin",
        Method::Dhondt { .. } => "explain-name-dhondt",
    });
    let apart: Vec<&str> = apart(&rule.method).into_iter().map(|id| t.s(id)).collect();
    if apart.is_empty() { name.to_owned() } else { format!("{name} ({})", apart.join(", ")) }
}

/// Ids of what sets a method apart from its relatives.
fn apart(method: &Method) -> Vec<&'static str> {
    match method {
        Method::Greedy(greedy) => {
            let order = match greedy.order {
                GreedyOrder::Votes => None,
                GreedyOrder::Points => Some("explain-part-points"),
                GreedyOrder::VotesPerCost => Some("explain-part-votes-per-cost"),
                GreedyOrder::PointsPerCost => Some("explain-part-points-per-cost"),
            };
            let misfit = match greedy.misfit {
                Misfit::Skip => None,
                Misfit::Stop => Some("explain-part-stop"),
                Misfit::StopOrOvershoot { .. } => Some("explain-part-overshoot"),
            };
            [order, misfit].into_iter().flatten().collect()
        }
        Method::EqualShares(shares) => {
            let utility = match shares.utility {
                Utility::Cost => None,
                Utility::Cardinality => Some("explain-part-cardinality"),
                Utility::Points | Utility::PointsTimesCost => Some("explain-part-points"),
            };
            let completion = match &shares.completion {
                Completion::None => (!shares.fill).then_some("explain-part-plain"),
                Completion::Add1 { stop: Stop::Exhaustive, .. } => Some("explain-part-grow"),
                Completion::Add1 { stop: Stop::Overspend, .. } => Some("explain-part-grow-overspend"),
            };
            let fill = shares.fill.then_some("explain-part-fill");
            let compared = (shares.comparison != Comparison::None).then_some("explain-part-compared");
            [utility, completion, fill, compared].into_iter().flatten().collect()
        }
        Method::Phragmen | Method::MaximinSupport | Method::Dhondt { .. } => Vec::new(),
    }
}

/// How the rule counts, in one sentence.
pub fn rule_sentence(t: Translator, rule: &Rule) -> String {
    let id = match &rule.method {
        Method::Greedy(greedy) => match (greedy.order, &greedy.misfit) {
            (GreedyOrder::Votes, Misfit::Skip) => "explain-rule-greedy",
            (GreedyOrder::Votes, Misfit::Stop) => "explain-rule-greedy-stop",
            (GreedyOrder::Votes, Misfit::StopOrOvershoot { .. }) => "explain-rule-greedy-overshoot",
            (GreedyOrder::Points, _) => "explain-rule-points",
            (GreedyOrder::VotesPerCost | GreedyOrder::PointsPerCost, _) => "explain-rule-per-cost",
        },
        Method::EqualShares(_) => "explain-rule-shares",
        Method::Phragmen => "explain-rule-phragmen",
        Method::MaximinSupport => "explain-rule-maximin",
        Method::Dhondt { by: GroupBy::Category } => "explain-rule-dhondt",
        Method::Dhondt { by: GroupBy::Neighborhood } => "explain-rule-dhondt-area",
    };
    t.s(id).to_owned()
}

/// What the rule tends to do, in one sentence; true of the rule, not of one count.
pub fn rule_tendency(t: Translator, rule: &Rule) -> String {
    let id = match &rule.method {
        Method::Greedy(Greedy { misfit: Misfit::Skip, .. }) => "explain-tends-greedy",
        Method::Greedy(_) => "explain-tends-greedy-stop",
        Method::EqualShares(EqualShares { fill: true, .. }) => "explain-tends-shares-fill",
        Method::EqualShares(EqualShares { completion: Completion::None, .. }) => "explain-tends-shares",
        Method::EqualShares(EqualShares { completion: Completion::Add1 { stop, .. }, .. }) => match stop {
            Stop::Exhaustive => "explain-tends-shares-grow",
            Stop::Overspend => "explain-tends-shares-overspend",
        },
        Method::Phragmen => "explain-tends-phragmen",
        Method::MaximinSupport => "explain-tends-maximin",
        Method::Dhondt { .. } => "explain-tends-dhondt",
    };
    t.s(id).to_owned()
}

/// What is done with the ballots, choice by choice: before a vote to announce it, after it to explain what happened.
pub struct Recipe<'rule> {
    t: Translator,
    rule: &'rule Rule,
    title: &'rule dyn Fn(&str) -> String,
    currency: &'rule str,
}

/// What one count adds to the words of its rule.
struct Numbers {
    shares: String,
    grown: Option<String>,
    comparison: Option<String>,
}

impl Explainer<'_> {
    /// Every choice in the rule, in the order in which a count meets it, with the numbers of this count.
    pub fn how_it_works(&self) -> Vec<String> {
        let numbers = Numbers { shares: self.shares(), grown: self.grown(), comparison: self.comparison() };
        self.recipe().told(Some(numbers))
    }

    fn recipe(&self) -> Recipe<'_> {
        Recipe { t: self.t, rule: &self.decided.rule, title: self.title, currency: self.currency }
    }

    pub(super) fn limit(&self, limit: &Limit) -> String {
        self.recipe().limit(limit)
    }

    fn shares(&self) -> String {
        let decided = self.decided;
        let budget = decided.budget.to_fraction(decided.decimals);
        let share = tally::Fraction::new(budget.numerator().clone(), budget.denominator() * decided.ballots.max(1));
        let values = [
            ("budget", self.amount(decided.budget).into()),
            ("ballots", decided.ballots.into()),
            ("share", share.map(|share| self.share(&share)).unwrap_or_default().into()),
        ];
        self.t.a("explain-how-shares", &values)
    }

    /// How far the shares grew.
    fn grown(&self) -> Option<String> {
        let (steps, endowment) = (self.decided.steps?, self.decided.endowment.as_ref()?);
        Some(self.t.a("explain-how-grown", &[("steps", steps.into()), ("share", self.share(endowment).into())]))
    }
}

impl<'rule> Recipe<'rule> {
    /// The rule in words. `title` gives the title of a plan by its id; currency as for [`Explainer::new`].
    pub fn new(t: Translator, rule: &'rule Rule, title: &'rule dyn Fn(&str) -> String, currency: &'rule str) -> Self {
        Self { t, rule, title, currency }
    }

    /// Every choice in the rule, in the order in which a count meets it.
    pub fn lines(&self) -> Vec<String> {
        self.told(None)
    }

    fn told(&self, numbers: Option<Numbers>) -> Vec<String> {
        let rule = self.rule;
        let (shares, grown, comparison) =
            numbers.map_or((None, None, None), |numbers| (Some(numbers.shares), numbers.grown, numbers.comparison));
        let mut lines = Vec::new();
        lines.extend(rule.split.as_ref().map(|split| self.split(split)));
        lines.extend(rule.minimums.iter().map(|minimum| self.minimum(minimum)));
        lines.extend(self.ballots());
        match &rule.method {
            Method::Greedy(greedy) => lines.extend(self.greedy(greedy)),
            Method::EqualShares(method) => lines.extend(self.equal_shares(method, shares, grown)),
            Method::Phragmen | Method::MaximinSupport | Method::Dhondt { .. } => {
                lines.push(rule_sentence(self.t, rule));
            }
        }
        lines.extend(rule.caps.iter().map(|cap| self.cap(cap)));
        lines.extend(rule.exclusions.iter().map(|set| {
            let plans: Vec<String> = set.iter().map(|id| (self.title)(id)).collect();
            self.t.a("explain-how-exclusion", &[("plans", listed(self.t, &plans).into())])
        }));
        lines.push(self.ties());
        lines.extend(comparison);
        lines
    }

    fn split(&self, split: &Split) -> String {
        let part = |part: &tally::Part| format!("{} {}", part.name, self.limit(&part.most));
        let parts: Vec<String> = split.parts.iter().map(part).collect();
        let id = match split.by {
            GroupBy::Category => "explain-how-split",
            GroupBy::Neighborhood => "explain-how-split-area",
        };
        self.t.a(id, &[("parts", listed(self.t, &parts).into())])
    }

    fn limit(&self, limit: &Limit) -> String {
        match limit {
            Limit::Money(money) => self.share(money),
            Limit::Plans(plans) => self.t.a("explain-plans", &[("count", (*plans).into())]),
        }
    }

    fn minimum(&self, minimum: &tally::Minimum) -> String {
        use tally::Minimum;
        let (id, needed) = match minimum {
            Minimum::Votes(votes) => ("explain-how-minimum-votes", self.t.decimal(&rounded_up(votes))),
            Minimum::Points(points) => ("explain-how-minimum-points", self.t.decimal(&points.to_decimal_rounded(2))),
            Minimum::ShareOfBallots(share) => ("explain-how-minimum-ballots", self.percent(share)),
            Minimum::ShareOfCost(share) => ("explain-how-minimum-cost", self.percent(share)),
        };
        self.t.a(id, &[("needed", needed.into())])
    }

    /// A share between 0 and 1 as a percentage.
    fn percent(&self, share: &tally::Fraction) -> String {
        let hundredfold = tally::Fraction::new(share.numerator() * 100_u32, share.denominator().clone());
        let text = hundredfold.map(|share| share.to_decimal_rounded(1)).unwrap_or_default();
        format!("{}%", self.t.decimal(&text))
    }

    /// What a vote weighs: groups, small plans, points by rank.
    fn ballots(&self) -> Vec<String> {
        let (t, rule) = (self.t, self.rule);
        let mut lines = Vec::new();
        if !rule.points_by_rank.is_empty() {
            let points: Vec<String> = rule.points_by_rank.iter().map(|points| t.count(*points)).collect();
            lines.push(t.a("explain-how-ranks", &[("points", listed(t, &points).into())]));
        }
        for weight in &rule.weights {
            let values =
                [("group", weight.voting_method.clone().into()), ("share", self.percent(&weight.share).into())];
            lines.push(t.a("explain-how-weight", &values));
        }
        if let Some(small) = &rule.small_plans {
            let values = [("amount", self.share(&small.up_to).into()), ("times", small.times.into())];
            lines.push(t.a("explain-how-small", &values));
        }
        lines
    }

    fn greedy(&self, greedy: &Greedy) -> Vec<String> {
        let order = match greedy.order {
            GreedyOrder::Votes => "explain-how-order-votes",
            GreedyOrder::Points => "explain-how-order-points",
            GreedyOrder::VotesPerCost => "explain-how-order-votes-per-cost",
            GreedyOrder::PointsPerCost => "explain-how-order-points-per-cost",
        };
        let misfit = match &greedy.misfit {
            Misfit::Skip => self.t.s("explain-how-skip").to_owned(),
            Misfit::Stop => self.t.s("explain-how-stop").to_owned(),
            Misfit::StopOrOvershoot { least_share } => {
                self.t.a("explain-how-overshoot", &[("share", self.percent(least_share).into())])
            }
        };
        let leftover = match greedy.leftover {
            Leftover::Keep => None,
            Leftover::NextThatFits => Some("explain-how-leftover-next"),
            Leftover::PartOfNext => Some("explain-how-leftover-part"),
        };
        let further = leftover.into_iter().chain(greedy.unsupported.then_some("explain-how-unsupported"));
        let mut lines = vec![self.t.s(order).to_owned(), misfit];
        lines.extend(further.map(|id| self.t.s(id).to_owned()));
        lines
    }

    /// With the share that each voter has, and how far it grew, where that is known.
    fn equal_shares(&self, shares: &EqualShares, share: Option<String>, grown: Option<String>) -> Vec<String> {
        let t = self.t;
        let mut lines = vec![share.unwrap_or_else(|| t.s("explain-how-shares-before").to_owned())];
        if shares.endowment == Endowment::Whole {
            lines.push(t.s("explain-how-whole").to_owned());
        }
        lines.push(t.s("explain-how-pay").to_owned());
        let utility = match shares.utility {
            Utility::Cost => "explain-how-utility-cost",
            Utility::Cardinality => "explain-how-utility-cardinality",
            Utility::Points => "explain-how-utility-points",
            Utility::PointsTimesCost => "explain-how-utility-points-times-cost",
        };
        lines.push(t.s(utility).to_owned());
        lines.push(self.completion(&shares.completion));
        lines.extend(grown.filter(|_| shares.completion != Completion::None));
        if shares.fill {
            lines.push(t.s("explain-how-fill").to_owned());
        }
        lines.extend(match shares.comparison {
            Comparison::None => None,
            Comparison::Winners => Some(t.s("explain-how-compared").to_owned()),
            Comparison::AnyWinner => Some(t.s("explain-how-compared-any").to_owned()),
        });
        lines
    }

    fn completion(&self, completion: &Completion) -> String {
        let Completion::Add1 { step, stop } = completion else {
            return self.t.s("explain-how-plain").to_owned();
        };
        let id = match stop {
            Stop::Exhaustive => "explain-how-grow",
            Stop::Overspend => "explain-how-grow-overspend",
        };
        self.t.a(id, &[("step", self.share(step).into())])
    }

    fn share(&self, share: &tally::Fraction) -> String {
        money(self.t, self.currency, &share.to_decimal_rounded(2))
    }

    fn cap(&self, cap: &Cap) -> String {
        let id = match cap.by {
            GroupBy::Category => "explain-how-cap",
            GroupBy::Neighborhood => "explain-how-cap-area",
        };
        self.t.a(id, &[("name", cap.name.clone().into()), ("most", self.limit(&cap.most).into())])
    }

    fn ties(&self) -> String {
        let key = |key: &TieKey| match key {
            TieKey::Cost => "explain-tie-cost",
            TieKey::HighestCost => "explain-tie-highest-cost",
            TieKey::Votes => "explain-tie-votes",
            TieKey::Points => "explain-tie-points",
            TieKey::Lot(_) => "explain-tie-lot",
            TieKey::Id => "explain-tie-id",
        };
        let keys: Vec<&str> = self.rule.ties.iter().map(|tie| self.t.s(key(tie))).collect();
        if keys.is_empty() {
            return self.t.s("explain-how-ties-lot").to_owned();
        }
        self.t.a("explain-how-ties", &[("keys", keys.join(self.t.s("explain-then")).into())])
    }
}
