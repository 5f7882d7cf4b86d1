//! Promises in the demo, from asked to kept or not.

use anyhow::{Context as _, Result};
use app::promise::NewPromise;
use domain::Cents;
use domain::promise::PromiseAct;

use super::super::schema::Promise;
use super::Life;
use crate::installation::explained;

impl Life<'_> {
    pub(super) async fn promise(&mut self, promise: &Promise) -> Result<()> {
        let context = self.town.acting(&self.budget.owner)?;
        let owner = self.town.person(&promise.owner)?;
        self.town.person(&promise.beneficiary)?;
        let new = NewPromise {
            plan: *self.plans.get(&promise.plan).with_context(|| format!("no plan {}", promise.plan))?,
            title: promise.text.clone(),
            owner: owner.id,
            owner_function: owner.display_name.clone(),
            group: self.town.teams.get(&promise.owner).copied(),
            due: self.calendar.day(promise.first_due.unwrap_or(promise.due)),
            money: Cents::new(promise.amount_cents.unwrap_or(0)),
        };
        let numbers = app::promise::make(&context, &self.budget.slug, vec![new]).await.map_err(explained)?;
        let number = numbers.first().context("a promise has a number")?;
        self.promises.insert(promise.key.clone(), *number);
        Ok(())
    }

    pub(super) async fn act(&self, context: &app::Context, promise: &Promise, act: PromiseAct) -> Result<()> {
        let number = *self.promises.get(&promise.key).context("a promise that was not asked")?;
        settled(app::promise::act(context, number, act).await)
    }

    pub(super) async fn promise_event(&self, promise: &Promise, index: usize) -> Result<()> {
        let Some(event) = promise.event.get(index) else { return Ok(()) };
        let owner = self.town.acting(&promise.owner)?;
        let words = event.text.clone();
        match event.kind.as_str() {
            "changed" => {
                let due = self.calendar.day(event.new_due.unwrap_or(promise.due));
                self.act(&owner, promise, PromiseAct::Change { due, reason: words }).await
            }
            "reported_done" | "reported_late" => self.act(&owner, promise, PromiseAct::Claim { report: words }).await,
            "not_kept" => self.act(&owner, promise, PromiseAct::Fail { reason: words }).await,
            "withdrawn" => self.act(&owner, promise, PromiseAct::Withdraw { reason: words }).await,
            "confirmed" => {
                let author = self.budget.plan.iter().find(|plan| plan.number == promise.plan).map(|plan| &plan.author);
                let context = self.town.acting(author.unwrap_or(&promise.beneficiary))?;
                let number = *self.promises.get(&promise.key).context("a promise that was not asked")?;
                settled(app::promise::answer(&context, number, None).await)
            }
            // Reminders, steps on the ladder and silence are the daily work of the program.
            "reminded" | "overdue" | "escalated" | "silent" => {
                app::promise::daily(&self.town.context).await?;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// A promise that its owner asked of himself was made at once, and to one that was not kept there is nothing to confirm.
fn settled(answer: app::Result<()>) -> Result<()> {
    match answer {
        Err(app::Error::Refused(refusals)) if refusals.iter().any(|one| one.code == "promise-not-in-this-state") => {
            Ok(())
        }
        other => other.map_err(explained),
    }
}
