//! Why a plan won or lost, from the reason in the trace. One sentence for every kind of reason.

use tally::{GroupBy, Limit, Minimum, Needs, Phase, ProjectResult, Reason};

use super::{Explainer, joined, rounded_up, settled};
use crate::language::Value;

impl Explainer<'_> {
    /// The cause alone, without by how much it won. `needs` is what a recount found that the plan would have needed,
    /// where that is said beside the cause: the money that its supporters were short in the end is another figure,
    /// because a cheaper plan has its turn earlier, and two such figures would seem to contradict each other.
    pub fn reason(&self, plan: &ProjectResult, needs: Option<&Needs>) -> String {
        let support: (&str, Value<'_>) = ("support", self.support(plan).into());
        let t = self.t;
        match &plan.reason {
            Reason::Chosen { phase, .. } => self.chosen(plan, *phase),
            Reason::PartlyPaid { paid, .. } => {
                let (paid, cost) = (self.amount(*paid), self.amount(plan.cost));
                t.a("explain-partly-paid", &[support, ("paid", paid.into()), ("cost", cost.into())])
            }
            Reason::BelowMinimum { minimum, needed, .. } => {
                let needed = match minimum {
                    Minimum::Points(_) => t.decimal(&needed.to_decimal_rounded(2)),
                    _ => t.decimal(&rounded_up(needed)),
                };
                let id = match minimum {
                    Minimum::Votes(_) | Minimum::ShareOfBallots(_) => "explain-lost-minimum",
                    Minimum::Points(_) => "explain-lost-minimum-points",
                    Minimum::ShareOfCost(_) => "explain-lost-minimum-cost",
                };
                t.a(id, &[support, ("needed", needed.into())])
            }
            Reason::NoVotes => t.s("explain-lost-no-votes").to_owned(),
            Reason::DidNotFit { left } => {
                let (left, cost) = (self.amount(*left), self.amount(plan.cost));
                t.a("explain-lost-did-not-fit", &[support, ("left", left.into()), ("cost", cost.into())])
            }
            Reason::AfterStop { at } => t.a("explain-lost-after-stop", &[support, ("plan", self.titled(at).into())]),
            Reason::ExcludedBy { project } => {
                t.a("explain-lost-excluded", &[support, ("plan", self.titled(project).into())])
            }
            Reason::LostTie { to, settled_by } => {
                let settled = t.s(settled(*settled_by)).to_owned();
                t.a("explain-lost-tie", &[support, ("plan", self.titled(to).into()), ("settled", settled.into())])
            }
            Reason::SeatsTaken => t.a("explain-lost-seats", &[support]),
            Reason::CapReached { by, name } => self.capped(plan, *by, name),
            Reason::OutsideParts => self.outside(plan),
            Reason::TooFewVotes { .. } | Reason::SupportersSpent { .. } => {
                let is_said = needs.is_some_and(|needs| needs.cheaper_by.is_some());
                let missing = if is_said { String::new() } else { self.missing(plan) };
                joined([self.too_little_money(plan), missing])
            }
        }
    }

    fn chosen(&self, plan: &ProjectResult, phase: Phase) -> String {
        let support = ("support", self.support(plan).into());
        match phase {
            Phase::EverythingFits => self.t.s("explain-won-everything-fits").to_owned(),
            Phase::Free => self.t.s("explain-won-free").to_owned(),
            Phase::Unsupported => self.t.s("explain-won-unsupported").to_owned(),
            Phase::Fill | Phase::Leftover => self.t.a("explain-won-leftover", &[support]),
            Phase::Overshoot => self.overshot(plan),
            Phase::Main => self.chosen_by_method(plan),
        }
    }

    fn overshot(&self, plan: &ProjectResult) -> String {
        let Reason::Chosen { round, from_elsewhere, .. } = &plan.reason else { return String::new() };
        let paid = self.decided.rounds.iter().find(|line| line.number == *round).map(|line| self.amount(line.paid));
        let values = [
            ("support", self.support(plan).into()),
            ("paid", paid.unwrap_or_default().into()),
            ("elsewhere", self.amount(*from_elsewhere).into()),
        ];
        self.t.a("explain-won-overshoot", &values)
    }

    fn capped(&self, plan: &ProjectResult, by: GroupBy, name: &str) -> String {
        let cap = self.decided.rule.caps.iter().find(|cap| cap.by == by && cap.name == name);
        let id = match (by, cap.map(|cap| &cap.most)) {
            (GroupBy::Category, Some(Limit::Plans(_))) => "explain-lost-cap-plans",
            (GroupBy::Neighborhood, Some(Limit::Plans(_))) => "explain-lost-cap-plans-area",
            (GroupBy::Category, Some(Limit::Money(_))) => "explain-lost-cap-money",
            (GroupBy::Neighborhood, Some(Limit::Money(_))) => "explain-lost-cap-money-area",
            (GroupBy::Category, None) => "explain-lost-cap",
            (GroupBy::Neighborhood, None) => "explain-lost-cap-area",
        };
        let most = cap.map(|cap| self.limit(&cap.most)).unwrap_or_default();
        let values = [("support", self.support(plan).into()), ("name", name.to_owned().into()), ("most", most.into())];
        self.t.a(id, &values)
    }

    fn outside(&self, plan: &ProjectResult) -> String {
        let by = self.decided.rule.split.as_ref().map(|split| split.by);
        let id = match by {
            Some(GroupBy::Neighborhood) => "explain-lost-outside-area",
            Some(GroupBy::Category) | None => "explain-lost-outside",
        };
        self.t.a(id, &[("support", self.support(plan).into())])
    }

    /// Equal Shares: supporters together had less than the plan costs, at the start or at the end.
    fn too_little_money(&self, plan: &ProjectResult) -> String {
        let (money, spent_on): (_, Vec<&str>) = match &plan.reason {
            Reason::TooFewVotes { money } => (*money, Vec::new()),
            Reason::SupportersSpent { money, on } => {
                (*money, on.iter().take(2).map(|spent| spent.project.as_str()).collect())
            }
            _ => return String::new(),
        };
        let values = [
            ("votes", plan.votes.into()),
            ("money", self.rounded(money).into()),
            ("plans", self.list(&spent_on).into()),
        ];
        self.t.a(if spent_on.is_empty() { "explain-lost-too-few" } else { "explain-lost-spent" }, &values)
    }

    /// How much its supporters were short.
    fn missing(&self, plan: &ProjectResult) -> String {
        let (id, money) = match &plan.reason {
            Reason::TooFewVotes { money } => ("explain-missing-start", money),
            Reason::SupportersSpent { money, .. } => ("explain-missing-end", money),
            _ => return String::new(),
        };
        let missing = tally::Rounded((self.hundredths(plan.cost) - money.0).max(0));
        self.t.a(id, &[("missing", self.rounded(missing).into())])
    }

    /// An amount in hundredths of a unit, whatever the decimals of the election.
    pub(super) fn hundredths(&self, amount: tally::Amount) -> i64 {
        let scaled = match self.decided.decimals {
            decimals @ 0..=2 => i128::from(amount.minor()) * 10_i128.pow(2 - u32::from(decimals)),
            decimals => i128::from(amount.minor()) / 10_i128.pow(u32::from(decimals) - 2),
        };
        i64::try_from(scaled).unwrap_or(i64::MAX)
    }
}
