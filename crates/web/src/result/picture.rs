//! The flow of money as lanes in the rows of a table: per round of the count, and for the supporters of one plan.
//! Pure: a counted result in, rows out. Shows no figure about a small group.

use app::result::{PlanResult, Summary};
use tally::{Fraction, Phase, ProjectResult, Reason, Round, Rounded, Spending};

use super::explain::{Explainer, payers, people};
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
    /// What the line in the lanes means.
    pub mark: &'static str,
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
            votes: match (&round.payment, counted) {
                (Some(payment), Some(project)) => people(t, payers(payment), project.votes),
                (None, Some(project)) => t.count(project.votes),
                (_, None) => String::new(),
            },
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
    if let Some(spending) = &plan.spending {
        return Some(scene.supporters(spending));
    }
    let left = match &counted.reason {
        Reason::Chosen { .. } => {
            let round = explainer.round_of(&counted.id)?;
            round.left.minor().saturating_add(round.paid.minor())
        }
        Reason::DidNotFit { left } => left.minor(),
        Reason::PartlyPaid { paid, .. } => paid.minor(),
        _ => return None,
    };
    Some(scene.at_its_turn(left))
}

struct Scene<'scene> {
    t: Translator,
    summary: &'scene Summary,
    explainer: &'scene Explainer<'scene>,
    plan: &'scene PlanResult,
}

impl Scene<'_> {
    /// `money` in hundredths of a euro.
    fn row(&self, label: String, people: String, money: i64, lane: String) -> PictureRow {
        PictureRow { label, people, money: self.explainer.rounded(Rounded(money)), lane }
    }

    /// Where the money of its supporters went, round by round, and what they had left.
    fn supporters(&self, spending: &Spending) -> Picture {
        let t = self.t;
        let (cost, start) = (self.plan.cost.cents(), spending.money.0);
        let width = start.max(cost);
        let mark = Some(cost);
        let everyone = t.count(spending.supporters);
        let lane = chart::lane(width, &[(start, "app-fill-a")], mark);
        let mut rows = vec![self.row(t.s("plan-result-at-start").to_owned(), everyone, start, lane)];
        let mut left = start;
        for paid in &spending.rounds {
            left = left.saturating_sub(paid.money.0).max(0);
            let is_own = paid.project == spending.project;
            let (id, class) =
                if is_own { ("plan-result-paid", "app-fill-a") } else { ("plan-result-went-to", "app-fill-sun") };
            let values = [("round", paid.round.into()), ("plan", self.summary.title(&paid.project).into())];
            let lane = chart::lane(width, &[(left, ""), (paid.money.0, class)], mark);
            let count = people(t, paid.supporters, spending.supporters);
            rows.push(self.row(t.a(id, &values), count, paid.money.0, lane));
        }
        let end = chart::lane(width, &[(spending.left.0, "app-fill-a")], mark);
        rows.push(self.row(t.s("plan-result-at-end").to_owned(), String::new(), spending.left.0, end));
        let lane = chart::lane(width, &[(cost, "app-fill-before")], mark);
        rows.push(self.row(t.s("plan-result-cost").to_owned(), String::new(), cost, lane));
        Picture {
            heading: "plan-result-picture-supporters",
            mark: "plan-result-mark-cost",
            caption: t.a("plan-result-supporters-caption", &[("votes", spending.supporters.into())]),
            has_people: true,
            rows,
        }
    }

    /// Rules without money of one's own: the budget, what was gone before its turn, and what it costs.
    fn at_its_turn(&self, left: i64) -> Picture {
        let (budget, cost) = (self.summary.budget.cents(), self.plan.cost.cents());
        let before = budget.saturating_sub(left).max(0);
        let width = budget.max(before.saturating_add(cost));
        let fits = cost.min(left);
        let lines = [
            ("plan-result-gone-before", before, vec![(before, "app-fill-before")]),
            ("plan-result-left-then", left, vec![(before, ""), (left, "app-fill-sun")]),
            (
                "plan-result-cost",
                cost,
                vec![(before, ""), (fits, "app-fill-a"), (cost.saturating_sub(fits), "app-fill-late")],
            ),
        ];
        let row = |(id, money, parts): (&str, i64, Vec<(i64, &str)>)| {
            self.row(self.t.s(id).to_owned(), String::new(), money, chart::lane(width, &parts, Some(budget)))
        };
        Picture {
            heading: "plan-result-picture-turn",
            mark: "plan-result-mark-budget",
            caption: self.t.s("plan-result-turn-caption").to_owned(),
            has_people: false,
            rows: lines.map(row).into(),
        }
    }
}
