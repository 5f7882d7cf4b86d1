//! Checks of plans in the demo: asking and giving advice, verdicts with their reasons, drafts of checks that are open.

use anyhow::{Context as _, Result};
use app::advice::Question;
use app::check::{Seen, Typed, TypedPoint};

use super::super::schema::{Criterion, Plan};
use super::Life;
use crate::installation::explained;

impl Life<'_> {
    pub(super) async fn ask(&mut self, plan: &Plan, index: usize) -> Result<()> {
        let Some(check) = &plan.check else { return Ok(()) };
        let Some(advice) = check.advice.get(index) else { return Ok(()) };
        let context = self.town.acting(&check.by)?;
        let question = Question {
            asked_of: Some(self.town.person(&advice.of)?.id),
            question: advice.question.clone(),
            due: Some(self.calendar.day(advice.due)),
        };
        let id = app::advice::ask(&context, &self.budget.slug, plan.number, &question).await.map_err(explained)?;
        self.asked.insert((plan.number, index), id);
        Ok(())
    }

    pub(super) async fn answer(&self, plan: &Plan, index: usize) -> Result<()> {
        let Some(advice) = plan.check.as_ref().and_then(|check| check.advice.get(index)) else { return Ok(()) };
        let Some(id) = self.asked.get(&(plan.number, index)) else { return Ok(()) };
        let context = self.town.acting(&advice.of)?;
        app::advice::answer(&context, *id, advice.answer.as_deref().unwrap_or_default()).await.map_err(explained)?;
        Ok(())
    }

    /// The form of a check as the official typed it.
    pub(super) fn typed(&self, plan: &Plan) -> Option<(String, Typed)> {
        let check = plan.check.as_ref()?;
        let point = |criterion: &Criterion| {
            let verdict = check.verdict.iter().find(|verdict| verdict.criterion == criterion.key);
            match verdict {
                Some(verdict) if verdict.verdict == "open" => TypedPoint::default(),
                Some(verdict) => {
                    let answer = if verdict.verdict == "no" { "no" } else { "yes" };
                    TypedPoint { verdict: answer.to_owned(), reason: verdict.reason.clone() }
                }
                None if check.decided.is_some() => {
                    TypedPoint { verdict: "yes".to_owned(), reason: criterion.met.clone() }
                }
                None => TypedPoint::default(),
            }
        };
        let cost = plan.estimate_cents.unwrap_or(plan.cost_cents);
        let typed = Typed {
            points: self.budget.criterion.iter().map(point).collect(),
            estimated_cost: format!("{},{:02}", cost / 100, cost % 100),
            outcome: match check.outcome.as_deref() {
                Some("on_ballot") => "admit".to_owned(),
                Some(_) => "refuse".to_owned(),
                None => String::new(),
            },
            reason: check.reason.clone().unwrap_or_default(),
            door: String::new(),
            next_door: check.next_door.clone().unwrap_or_default(),
        };
        Some((check.by.clone(), typed))
    }

    pub(super) fn seen(&self) -> Seen {
        Seen { draft: None, frame_version: if self.budget.frame_change.is_empty() { 1 } else { 2 } }
    }

    pub(super) async fn check(&self, plan: &Plan) -> Result<()> {
        let Some((by, typed)) = self.typed(plan) else { return Ok(()) };
        let context = self.town.acting(&by)?;
        let recorded = app::check::record(&context, &self.budget.slug, plan.number, &typed, self.seen()).await;
        recorded.map_err(explained).with_context(|| format!("the check of plan {}", plan.number))?;
        Ok(())
    }

    /// Checks that are still open are half done: what was filled in stands in the draft.
    pub(super) async fn draft_open_checks(&self) -> Result<()> {
        for plan in self.budget.plan.iter().filter(|plan| plan.withdrawn.is_none()) {
            let is_half_done =
                plan.check.as_ref().is_some_and(|check| check.decided.is_none() && !check.verdict.is_empty());
            if let Some((by, typed)) = self.typed(plan).filter(|_| is_half_done) {
                let context = self.town.acting(&by)?;
                app::check::save(&context, &self.budget.slug, plan.number, &typed, self.seen())
                    .await
                    .map_err(explained)?;
            }
        }
        Ok(())
    }
}
