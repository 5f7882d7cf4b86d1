//! What the separate checker (`tally::certify`) proved, or why it does not accept a result. One sentence for everything
//! it can say; a new one does not compile without.

use tally::certify::{Checked, Fault, NotCovered, Refusal};
use tally::{Completion, Method, Phase, StoppedBecause};

use super::Explainer;
use crate::language::Value;

impl Explainer<'_> {
    /// Why the checker does not accept a result.
    pub fn refused(&self, refusal: &Refusal) -> String {
        let t = self.t;
        let plan = |id: &str| ("plan", Value::from(self.titled(id)));
        match refusal {
            Refusal::NotCovered(part) => {
                t.a("proof-not-covered", &[("part", t.s(not_covered(*part)).to_owned().into())])
            }
            Refusal::UnknownPlan(id) => t.a("proof-unknown-plan", &[plan(id)]),
            Refusal::Wrong { what, said, found } => self.wrong(what, said, found),
            Refusal::GroupWithoutWeight(group) => {
                t.a("proof-group-without-weight", &[("group", group.as_str().into())])
            }
            Refusal::Standing(id) => t.a("proof-standing", &[plan(id)]),
            Refusal::Barred(id) => t.a("proof-barred", &[plan(id)]),
            Refusal::Payments { step, round, project } => {
                t.a("proof-payments", &[("step", (*step).into()), ("round", t.count(*round).into()), plan(project)])
            }
            Refusal::NotTheBest { step, round, project, better } => t.a(
                "proof-not-the-best",
                &[
                    ("step", (*step).into()),
                    ("round", t.count(*round).into()),
                    plan(project),
                    ("better", self.titled(better).into()),
                ],
            ),
            Refusal::StillAffordable { step, project } => {
                t.a("proof-still-affordable", &[("step", (*step).into()), plan(project)])
            }
            Refusal::Course(fault) => t.s(course(*fault)).to_owned(),
            Refusal::Tie { project } => t.a("proof-tie", &[plan(project)]),
            Refusal::GreedyList(id) => t.a("proof-greedy-list", &[plan(id)]),
        }
    }

    fn wrong(&self, what: &Checked, said: &str, found: &str) -> String {
        let t = self.t;
        let (id, project) = checked(what);
        let what = match project {
            Some(project) => t.a(id, &[("plan", self.titled(project).into())]),
            None => t.s(id).to_owned(),
        };
        let shown = |text: &str| if is_money(id) { self.money(text) } else { t.decimal(text) };
        t.a("proof-wrong", &[("what", what.into()), ("said", shown(said).into()), ("found", shown(found).into())])
    }

    /// What was proven, one sentence each, of a result that the checker accepted.
    pub fn proven(&self) -> Vec<String> {
        let (t, decided) = (self.t, self.decided);
        let numbers = [("ballots", decided.ballots.into()), ("plans", t.count(decided.projects.len()).into())];
        let mut lines = vec![t.a("proof-counted", &numbers)];
        let mut say = |id: &str| lines.push(t.s(id).to_owned());
        match &decided.rule.method {
            Method::EqualShares(_) if decided.stopped_because == StoppedBecause::EverythingFits => {
                say("proof-everything-fits");
            }
            // The list that more voters preferred is the result then; nobody paid for it together.
            Method::EqualShares(_) if decided.stopped_because == StoppedBecause::GreedyPreferred => {
                ["proof-list", "proof-stop-greedy"].into_iter().for_each(&mut say);
            }
            Method::EqualShares(shares) => {
                ["proof-pay", "proof-best", "proof-losers"].into_iter().for_each(&mut say);
                if shares.completion != Completion::None {
                    say(match decided.stopped_because {
                        StoppedBecause::NextStepOverspends => "proof-stop-overspends",
                        StoppedBecause::Exhausted => "proof-stop-exhausted",
                        _ => "proof-stop-nothing-left",
                    });
                }
                if decided.rounds.iter().any(|round| round.phase == Phase::Fill) {
                    say("proof-fill");
                }
            }
            Method::Greedy(_) | Method::MaximinSupport => say("proof-list"),
            Method::Phragmen => say("proof-phragmen"),
            Method::Dhondt { .. } => say("proof-dhondt"),
        }
        lines
    }
}

fn is_money(id: &str) -> bool {
    ["proof-budget", "proof-total-cost", "proof-left", "proof-paid", "proof-left-after", "proof-cost"].contains(&id)
}

/// Id of the name of a number, and the plan it is about.
fn checked(what: &Checked) -> (&'static str, Option<&str>) {
    match what {
        Checked::Budget => ("proof-budget", None),
        Checked::Ballots => ("proof-ballots", None),
        Checked::Plans => ("proof-plans", None),
        Checked::TotalCost => ("proof-total-cost", None),
        Checked::Left => ("proof-left", None),
        Checked::Paid { project } => ("proof-paid", Some(project)),
        Checked::LeftAfter { project } => ("proof-left-after", Some(project)),
        Checked::Votes { project } => ("proof-votes", Some(project)),
        Checked::Cost { project } => ("proof-cost", Some(project)),
        Checked::Score { project } => ("proof-score", Some(project)),
        Checked::WithoutWinner => ("proof-without-winner", None),
        Checked::MeanWinners => ("proof-mean-winners", None),
        Checked::PreferGreedy => ("proof-prefer-greedy", None),
        Checked::PreferEqualShares => ("proof-prefer-shares", None),
        Checked::PreferNeither => ("proof-prefer-neither", None),
        Checked::PaidInFull { project } => ("proof-paid-in-full", Some(project)),
        Checked::PaidTheirLast { project } => ("proof-paid-their-last", Some(project)),
    }
}

fn not_covered(part: NotCovered) -> &'static str {
    match part {
        NotCovered::Split => "proof-part-split",
        NotCovered::MaximinSupport => "explain-name-maximin",
    }
}

fn course(fault: Fault) -> &'static str {
    match fault {
        Fault::RoundsAndWinners => "proof-course-rounds",
        Fault::NotEverythingWon => "proof-course-not-everything",
        Fault::NoPrices => "proof-course-no-prices",
        Fault::OtherStep => "proof-course-other-step",
        Fault::Share => "proof-course-share",
        Fault::OtherPurchases => "proof-course-other-purchases",
        Fault::OtherPrices => "proof-course-other-prices",
        Fault::MoreWinners => "proof-course-more-winners",
        Fault::NoComparison => "proof-course-no-comparison",
        Fault::OtherComparison => "proof-course-other-comparison",
        Fault::OverBudget => "proof-course-over-budget",
        Fault::NoNextStep => "proof-course-no-next-step",
        Fault::NextStepFits => "proof-course-next-step-fits",
        Fault::PlanStillFits => "proof-course-plan-still-fits",
        Fault::PlanLeft => "proof-course-plan-left",
        Fault::OtherStop => "proof-course-other-stop",
        Fault::NotAtFirstMisfit => "proof-course-not-at-first-misfit",
        Fault::NoShares => "proof-course-no-shares",
    }
}
