//! The flow of money as lanes in the rows of a table: per round of the count, and for the supporters of one plan.
//! Pure: a counted result in, rows out. Shows no figure about a small group.

use app::result::{PlanResult, Summary};
use tally::{EqualShares, Fraction, Method, Phase, ProjectResult, Reason, Round, Spent, Utility};

use super::explain::{Explainer, people};
use crate::chart;
use crate::language::Translator;

/// One round in the picture of the whole count.
pub struct RoundRow {
    pub number: u32,
    pub title: String,
    pub href: String,
    /// What sets this round apart from others, or empty.
    pub note: String,
    pub cost: String,
    pub votes: String,
    pub average: String,
    pub left: String,
    pub lane: String,
}

/// The money of one plan's supporters, or the money that was left at its turn.
pub struct Picture {
    pub heading: &'static str,
    pub caption: String,
    pub has_people: bool,
    pub rows: Vec<PictureRow>,
}

/// One line of it.
pub struct PictureRow {
    pub label: String,
    pub people: String,
    pub money: String,
    pub lane: String,
}

/// Every round, with what was spent before it, what it took, and what was left.
pub fn rounds(t: Translator, slug: &str, summary: &Summary, explainer: &Explainer<'_>) -> Vec<RoundRow> {
    let Some(decided) = &summary.decided else { return Vec::new() };
    let whole = summary.budget.cents();
    let mut spent = 0_i64;
    let row = |round: &Round| {
        let before = spent;
        spent = spent.saturating_add(round.paid.minor());
        let counted = decided.projects.iter().find(|project| project.id == round.project);
        let average = match counted.map(|project| &project.reason) {
            Some(Reason::Chosen { paid_per_supporter: Some(average), .. }) => explainer.rounded(*average),
            _ => String::new(),
        };
        let (full, last) = parts(round);
        RoundRow {
            number: round.number,
            title: summary.title(&round.project),
            href: format!("/opgave/{slug}/uitslag/plan/{}", round.project),
            note: note(round.phase).map(|id| t.s(id).to_owned()).unwrap_or_default(),
            cost: explainer.amount(round.paid),
            votes: counted.map(|project| t.count(project.votes)).unwrap_or_default(),
            average,
            left: explainer.amount(round.left),
            lane: chart::lane(
                whole,
                &[(before, "app-fill-before"), (full, "app-fill-a"), (last, "app-fill-sun")],
                None,
            ),
        }
    };
    decided.rounds.iter().map(row).collect()
}

/// What is said of a round that is not part of the main procedure.
fn note(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Main => None,
        Phase::EverythingFits => Some("explain-phase-everything-fits"),
        Phase::Free => Some("explain-phase-free"),
        Phase::Fill => Some("explain-phase-fill"),
        Phase::Leftover => Some("explain-phase-leftover"),
        Phase::Overshoot => Some("explain-phase-overshoot"),
        Phase::Unsupported => Some("explain-phase-unsupported"),
    }
}

/// What was paid by supporters who paid in full, and by those who gave their last money, in cents. The whole when
/// nobody paid a share of their own.
fn parts(round: &Round) -> (i64, i64) {
    let paid = round.paid.minor();
    let Some(payment) = &round.payment else { return (paid, 0) };
    let full = cents(&payment.cap).saturating_mul(i64::try_from(payment.in_full).unwrap_or(i64::MAX)).clamp(0, paid);
    // A rounded share times many people may miss a few cents: when nobody gave their last money, all was paid in full.
    if payment.with_their_last_money == 0 { (paid, 0) } else { (full, paid - full) }
}

/// A share in whole cents, for drawing and for lines in a table; never for deciding.
fn cents(share: &Fraction) -> i64 {
    let hundredfold = Fraction::new(share.numerator() * 100_u32, share.denominator().clone());
    hundredfold.and_then(|share| share.to_decimal_rounded(0).parse().ok()).unwrap_or(0)
}

/// The picture of one plan; `None` where there is no money to show, such as below a minimum.
pub fn of_plan(
    t: Translator,
    summary: &Summary,
    explainer: &Explainer<'_>,
    plan: &PlanResult,
    counted: &ProjectResult,
) -> Option<Picture> {
    let scene = Scene { t, summary, explainer, plan };
    match &counted.reason {
        Reason::Chosen { .. } => scene.paid(explainer.round_of(&counted.id)?),
        Reason::SupportersSpent { money, on } => Some(scene.spent(money.0, on)),
        Reason::TooFewVotes { money } => Some(scene.spent(money.0, &[])),
        Reason::DidNotFit { left } => Some(scene.at_its_turn(left.minor())),
        Reason::PartlyPaid { paid, .. } => Some(scene.at_its_turn(paid.minor())),
        _ => None,
    }
}

struct Scene<'scene> {
    t: Translator,
    summary: &'scene Summary,
    explainer: &'scene Explainer<'scene>,
    plan: &'scene PlanResult,
}

impl Scene<'_> {
    fn row(&self, label: String, people: String, money: i64, lane: String) -> PictureRow {
        PictureRow { label, people, money: self.explainer.rounded(tally::Rounded(money)), lane }
    }

    /// A winner: who paid how much in its round, or the budget at its turn when nobody paid a share of their own.
    fn paid(&self, round: &Round) -> Option<Picture> {
        let is_plain = matches!(
            &self.summary.rule.method,
            Method::EqualShares(EqualShares { utility: Utility::Cost | Utility::Cardinality, .. })
        ) && self.summary.rule.weights.is_empty();
        let Some(payment) = round.payment.as_ref().filter(|_| is_plain) else {
            let left = round.left.minor().saturating_add(round.paid.minor());
            return Some(self.at_its_turn(left));
        };
        let (full, last) = parts(round);
        let cost = round.paid.minor();
        let each = self.explainer.share(&payment.cap);
        let count = |count| people(self.t, count, self.plan.votes);
        let mut rows = vec![self.row(
            self.t.a("plan-result-in-full", &[("each", each.into())]),
            count(payment.in_full),
            full,
            chart::lane(cost, &[(full, "app-fill-a")], None),
        )];
        if payment.with_their_last_money > 0 {
            rows.push(self.row(
                self.t.s("plan-result-last-money").to_owned(),
                count(payment.with_their_last_money),
                last,
                chart::lane(cost, &[(full, ""), (last, "app-fill-sun")], None),
            ));
        }
        let nothing = self.plan.votes.saturating_sub(payment.in_full).saturating_sub(payment.with_their_last_money);
        if nothing > 0 {
            let label = self.t.s("plan-result-nothing-left").to_owned();
            rows.push(self.row(label, count(nothing), 0, chart::lane(cost, &[], None)));
        }
        Some(Picture {
            heading: "plan-result-picture-paid",
            caption: self.t.a("plan-result-paid-caption", &[("round", round.number.into())]),
            has_people: true,
            rows,
        })
    }

    /// A plan that lost under Equal Shares: where the money of its supporters went, round by round, and what was left.
    fn spent(&self, left: i64, on: &[Spent]) -> Picture {
        let cost = self.plan.cost.cents();
        let whole = on.iter().map(|spent| spent.money.0).sum::<i64>().saturating_add(left);
        let width = whole.max(cost);
        let round = |spent: &Spent| self.explainer.round_of(&spent.project).map_or(0, |round| round.number);
        let mut in_order: Vec<&Spent> = on.iter().collect();
        in_order.sort_by_key(|spent| round(spent));
        let votes = ("votes", self.plan.votes.into());
        let mut rows = vec![self.row(
            self.t.s("plan-result-at-start").to_owned(),
            self.t.count(self.plan.votes),
            whole,
            chart::lane(width, &[(whole, "app-fill-a")], Some(cost)),
        )];
        let mut gone = 0_i64;
        for spent in in_order {
            let values = [("round", round(spent).into()), ("plan", self.summary.title(&spent.project).into())];
            let remaining = whole.saturating_sub(gone).saturating_sub(spent.money.0);
            gone = gone.saturating_add(spent.money.0);
            rows.push(self.row(
                self.t.a("plan-result-went-to", &values),
                people(self.t, spent.supporters, self.plan.votes),
                spent.money.0,
                chart::lane(width, &[(remaining, ""), (spent.money.0, "app-fill-sun")], Some(cost)),
            ));
        }
        let end = self.t.s("plan-result-at-end").to_owned();
        rows.push(self.row(end, String::new(), left, chart::lane(width, &[(left, "app-fill-a")], Some(cost))));
        let cost_label = self.t.s("plan-result-cost").to_owned();
        rows.push(self.row(
            cost_label,
            String::new(),
            cost,
            chart::lane(width, &[(cost, "app-fill-before")], Some(cost)),
        ));
        Picture {
            heading: "plan-result-picture-spent",
            caption: self.t.a("plan-result-spent-caption", &[votes]),
            has_people: true,
            rows,
        }
    }

    /// Every other plan: the budget, what was gone before its turn, and what it costs.
    fn at_its_turn(&self, left: i64) -> Picture {
        let budget = self.summary.budget.cents();
        let cost = self.plan.cost.cents();
        let before = budget.saturating_sub(left).max(0);
        let width = budget.max(before.saturating_add(cost));
        let label = |id: &str| self.t.s(id).to_owned();
        let fits = cost.min(left);
        let cost_parts = [(before, ""), (fits, "app-fill-a"), (cost.saturating_sub(fits), "app-fill-late")];
        let mark = Some(budget);
        Picture {
            heading: "plan-result-picture-turn",
            caption: label("plan-result-turn-caption"),
            has_people: false,
            rows: vec![
                self.row(
                    label("plan-result-gone-before"),
                    String::new(),
                    before,
                    chart::lane(width, &[(before, "app-fill-before")], mark),
                ),
                self.row(
                    label("plan-result-left-then"),
                    String::new(),
                    left,
                    chart::lane(width, &[(before, ""), (left, "app-fill-sun")], mark),
                ),
                self.row(label("plan-result-cost"), String::new(), cost, chart::lane(width, &cost_parts, mark)),
            ],
        }
    }
}
