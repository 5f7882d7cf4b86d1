//! The life of one budget of the demo, day by day, through the use cases of the pages.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use app::advice::Question;
use app::check::{Seen, Typed, TypedPoint};
use app::decision::NewAdoption;
use app::promise::NewPromise;
use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText};
use domain::decision::{Departure, OwnDoor};
use domain::promise::PromiseAct;
use domain::round::MethodKind;
use domain::{AdviceId, Cents, ContributionId, UndertakingId};
use store::contribution::DraftRow;

use super::frame::{category, publish};
use super::schema::{Budget, Plan, Promise};
use super::story::Calendar;
use super::text;
use super::town::{Town, picture};
use crate::installation::explained;

/// Codes made to vote with in the demo; the rest of the roll has letters that nobody opened.
const REAL_CODES: usize = 12;

/// What happens on a day.
enum Event<'demo> {
    HandIn(&'demo Plan),
    Withdraw(&'demo Plan),
    Note(&'demo Plan, usize),
    Ask(&'demo Plan, usize),
    Answer(&'demo Plan, usize),
    Check(&'demo Plan),
    Vote,
    Count,
    Decide(usize),
    Promise(&'demo Promise),
    Make(&'demo Promise),
    Act(&'demo Promise, usize),
    Close,
}

impl Event<'_> {
    /// For the message when something in the demo does not fit.
    fn name(&self) -> String {
        match self {
            Event::HandIn(plan) => format!("handing in plan {}", plan.number),
            Event::Withdraw(plan) => format!("withdrawing plan {}", plan.number),
            Event::Note(plan, _) => format!("a note on plan {}", plan.number),
            Event::Ask(plan, _) | Event::Answer(plan, _) => format!("advice on plan {}", plan.number),
            Event::Check(plan) => format!("the check of plan {}", plan.number),
            Event::Vote => "the vote".to_owned(),
            Event::Count => "the count".to_owned(),
            Event::Decide(_) => "the decision".to_owned(),
            Event::Promise(promise) | Event::Make(promise) | Event::Act(promise, _) => {
                format!("promise {}", promise.key)
            }
            Event::Close => "the closing".to_owned(),
        }
    }
}

/// A budget while it is lived through.
struct Life<'demo> {
    town: &'demo Town,
    budget: &'demo Budget,
    calendar: &'demo Calendar,
    undertaking: UndertakingId,
    plans: HashMap<i64, ContributionId>,
    asked: HashMap<(i64, usize), AdviceId>,
    promises: HashMap<String, i64>,
    codes: Vec<String>,
}

/// Lives through a budget; returns codes to vote with when its vote is open.
pub async fn live(town: &Town, budget: &Budget, calendar: &Calendar) -> Result<Vec<String>> {
    let undertaking = publish(town, budget, calendar).await?;
    let mut life = Life {
        town,
        budget,
        calendar,
        undertaking,
        plans: HashMap::new(),
        asked: HashMap::new(),
        promises: HashMap::new(),
        codes: Vec::new(),
    };
    let mut events = events(budget);
    events.sort_by_key(|(day, _)| *day);
    for (day, event) in events {
        calendar.set(day);
        let what = event.name();
        life.happen(event).await.with_context(|| format!("{what} on day {day}"))?;
    }
    calendar.set_now();
    life.draft_open_checks().await?;
    Ok(life.codes)
}

fn events(budget: &Budget) -> Vec<(i64, Event<'_>)> {
    let mut events: Vec<(i64, Event<'_>)> = Vec::new();
    for plan in &budget.plan {
        events.push((plan.submitted, Event::HandIn(plan)));
        if let Some(withdrawal) = &plan.withdrawn {
            events.push((withdrawal.day, Event::Withdraw(plan)));
        }
        let Some(check) = &plan.check else { continue };
        events.extend(check.note.iter().enumerate().map(|(index, note)| (note.day, Event::Note(plan, index))));
        for (index, advice) in check.advice.iter().enumerate() {
            events.push((advice.asked, Event::Ask(plan, index)));
            events.extend(advice.answered.map(|day| (day, Event::Answer(plan, index))));
        }
        events.extend(check.decided.map(|day| (day, Event::Check(plan))));
    }
    if budget.vote.ballots.is_some() || (budget.dates.vote_open <= 0 && budget.vote.codes.is_some()) {
        events.push((budget.dates.vote_open, Event::Vote));
    }
    events.extend(budget.dates.counted.map(|day| (day, Event::Count)));
    let results = budget.decision.iter().enumerate().filter(|(_, decision)| decision.subject == "result");
    events.extend(results.map(|(index, decision)| (decision.day, Event::Decide(index))));
    for promise in &budget.promise {
        events.push((promise.asked, Event::Promise(promise)));
        events.extend(promise.made.map(|day| (day, Event::Make(promise))));
        events.extend(promise.event.iter().enumerate().map(|(index, event)| (event.day, Event::Act(promise, index))));
    }
    events.extend(budget.dates.closed.map(|day| (day, Event::Close)));
    events.retain(|(day, _)| *day <= 0);
    events
}

impl Life<'_> {
    async fn happen(&mut self, event: Event<'_>) -> Result<()> {
        match event {
            Event::HandIn(plan) => self.hand_in(plan).await,
            Event::Withdraw(plan) => self.withdraw(plan).await,
            Event::Note(plan, index) => {
                let Some(note) = plan.check.as_ref().and_then(|check| check.note.get(index)) else { return Ok(()) };
                let context = self.town.acting(&note.by)?;
                app::note::add(&context, &self.budget.slug, plan.number, &note.text).await.map_err(explained)
            }
            Event::Ask(plan, index) => self.ask(plan, index).await,
            Event::Answer(plan, index) => self.answer(plan, index).await,
            Event::Check(plan) => self.check(plan).await,
            Event::Vote => self.vote().await,
            Event::Count => self.count().await,
            Event::Decide(index) => self.decide(index).await,
            Event::Promise(promise) => self.promise(promise).await,
            Event::Make(promise) => {
                let context = self.town.acting(&promise.owner)?;
                self.act(&context, promise, PromiseAct::Make).await
            }
            Event::Act(promise, index) => self.promise_event(promise, index).await,
            Event::Close => self.close().await,
        }
    }

    async fn hand_in(&mut self, plan: &Plan) -> Result<()> {
        let context = &self.town.context;
        let (organisation, now) = (context.organisation_id(), context.now());
        let channel = match plan.channel.as_str() {
            "papier" => Channel::Paper,
            "kraam" => Channel::Stall,
            _ => Channel::Online,
        };
        let photo = match &plan.photo {
            None => None,
            Some(name) => Some(app::photo::prepare(context, picture(name)?).await.map_err(explained)?),
        };
        let mut tx = context.write().await?;
        let round = store::round::of_undertaking(&mut tx, organisation, self.undertaking, MethodKind::Collect).await?;
        let round = round.context("a published budget has a round")?.id;
        let id: ContributionId = context.new_id();
        let draft = DraftRow {
            id,
            undertaking: self.undertaking,
            state: ContributionState::Draft,
            form: String::new(),
            photo: None,
        };
        store::contribution::insert_draft(&mut tx, organisation, &draft, round, channel, now).await?;
        let photo_id = match photo {
            None => None,
            Some(prepared) => Some(app::photo::keep(context, &mut tx, prepared).await?),
        };
        let text = PlanText::new(&plan.title, &plan.summary, &plan.description);
        let written = Contribution {
            id,
            number: Some(plan.number),
            state: ContributionState::Open,
            author: Some(self.town.person(&plan.author)?.id),
            channel,
            text: text.map_err(|refusals| anyhow::anyhow!("plan {}: {refusals:?}", plan.number))?,
            place: PlanPlace {
                point: Some(domain::area::Place { longitude: plan.lon, latitude: plan.lat }),
                address: plan.place_text.clone(),
                area: self.town.areas.get(&plan.area).map(|area| area.id),
            },
            category: category(&plan.category),
            cost: Cents::new(plan.cost_cents),
            estimated_cost: None,
            photo: photo_id,
            photo_description: plan.photo_alt.clone().unwrap_or_default(),
            submitted_at: Some(now),
            check_due: plan.check.as_ref().map(|check| self.calendar.day(check.due).end()),
        };
        store::contribution::write(&mut tx, organisation, &written, ContributionState::Draft, "").await?;
        for person in self.town.supporters.iter().take(plan.supporters) {
            store::support::give(&mut tx, organisation, id, *person, now).await?;
        }
        tx.commit().await?;
        self.plans.insert(plan.number, id);
        Ok(())
    }

    async fn withdraw(&self, plan: &Plan) -> Result<()> {
        let context = self.town.acting(&plan.author)?;
        app::contribution::withdraw(&context, &self.budget.slug, plan.number).await.map_err(explained)
    }

    async fn ask(&mut self, plan: &Plan, index: usize) -> Result<()> {
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

    async fn answer(&self, plan: &Plan, index: usize) -> Result<()> {
        let Some(advice) = plan.check.as_ref().and_then(|check| check.advice.get(index)) else { return Ok(()) };
        let Some(id) = self.asked.get(&(plan.number, index)) else { return Ok(()) };
        let context = self.town.acting(&advice.of)?;
        app::advice::answer(&context, *id, advice.answer.as_deref().unwrap_or_default()).await.map_err(explained)?;
        Ok(())
    }

    /// The form of a check as the official typed it.
    fn typed(&self, plan: &Plan) -> Option<(String, Typed)> {
        let check = plan.check.as_ref()?;
        let point = |criterion: &super::schema::Criterion| {
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

    fn seen(&self) -> Seen {
        Seen { draft: None, frame_version: if self.budget.frame_change.is_empty() { 1 } else { 2 } }
    }

    async fn check(&self, plan: &Plan) -> Result<()> {
        let Some((by, typed)) = self.typed(plan) else { return Ok(()) };
        let context = self.town.acting(&by)?;
        let recorded = app::check::record(&context, &self.budget.slug, plan.number, &typed, self.seen()).await;
        recorded.map_err(explained).with_context(|| format!("the check of plan {}", plan.number))?;
        Ok(())
    }

    /// Checks that are still open are half done: what was filled in stands in the draft.
    async fn draft_open_checks(&self) -> Result<()> {
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

    /// The letters go out; where the vote is over, the ballots are in the box.
    async fn vote(&mut self) -> Result<()> {
        let context = self.town.acting(&self.budget.owner)?;
        let organisation = context.organisation_id();
        let mut tx = context.write().await?;
        let round = store::round::of_undertaking(&mut tx, organisation, self.undertaking, MethodKind::Allocate).await?;
        let round = round.context("a published budget has a round")?;
        if let Some(file) = &self.budget.vote.ballots {
            let read = |line: &str| line.split(',').filter_map(|number| number.trim().parse().ok()).collect();
            let ballots: Vec<Vec<i64>> = text(file)?.lines().map(read).collect();
            app::ballot::import(&context, &mut tx, &round, &ballots).await?;
        }
        let letters = self.budget.vote.codes.unwrap_or(0);
        let is_open = self.budget.vote.ballots.is_none();
        let real = if is_open { u32::try_from(REAL_CODES)? } else { 0 };
        app::roll::import_unused(&context, &mut tx, round.id, letters.saturating_sub(real)).await?;
        tx.commit().await?;
        if is_open {
            self.codes = make_codes(&context, &self.budget.slug).await?;
        }
        Ok(())
    }

    async fn count(&self) -> Result<()> {
        let context = self.town.acting(&self.budget.owner)?;
        let mut tx = context.read().await?;
        let loaded = app::undertaking::load(&context, &mut tx, &self.budget.slug).await?;
        drop(tx);
        app::result::start(&context, &loaded).await.map_err(explained)?;
        app::worker::run_due(&context.app).await?;
        Ok(())
    }

    async fn decide(&self, index: usize) -> Result<()> {
        let Some(decision) = self.budget.decision.get(index) else { return Ok(()) };
        let context = self.town.acting(&decision.recorded_by)?;
        let departures = decision.departure.iter().filter_map(|one| {
            let plan = *self.plans.get(&one.plan)?;
            Some(Departure { plan, carried_out: one.kind == "added", reason: one.reason.clone() })
        });
        let lost = self.budget.plan.iter().map(|plan| (plan.number, plan.next_door.as_ref()));
        let dropped = decision.departure.iter().map(|one| (one.plan, one.next_door.as_ref()));
        let doors = lost.chain(dropped).filter_map(|(number, next_door)| {
            Some(OwnDoor { plan: *self.plans.get(&number)?, next_door: next_door?.clone() })
        });
        let adoption = NewAdoption {
            decider: decision.decider.clone(),
            reason: decision.reason.clone(),
            next_door: "Vraag de procesregisseur wat er nog kan.".to_owned(),
            doors: doors.collect(),
            departures: departures.collect(),
            review: decision.review.map(|day| self.calendar.day(day)),
            based_on: None,
        };
        app::decision::adopt(&context, &self.budget.slug, adoption).await.map_err(explained)?;
        Ok(())
    }

    async fn promise(&mut self, promise: &Promise) -> Result<()> {
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

    async fn act(&self, context: &app::Context, promise: &Promise, act: PromiseAct) -> Result<()> {
        let number = *self.promises.get(&promise.key).context("a promise that was not asked")?;
        settled(app::promise::act(context, number, act).await)
    }

    async fn promise_event(&self, promise: &Promise, index: usize) -> Result<()> {
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

    async fn close(&self) -> Result<()> {
        let (Some(lesson), Some(report)) = (&self.budget.lesson, &self.budget.report) else { return Ok(()) };
        self.calendar.set(lesson.day.max(self.budget.dates.closed.unwrap_or(lesson.day)));
        let context = self.town.acting(&lesson.by)?;
        let done = format!("{}\n\n{}", report.text.trim(), report.numbers);
        app::lesson::close(&context, &self.budget.slug, &lesson.text, &done).await.map_err(explained)
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

/// Codes to vote with, made as for a real roll; returns them as printed.
async fn make_codes(context: &app::Context, slug: &str) -> Result<Vec<String>> {
    let list: String = (1..=REAL_CODES).map(|number| format!("{number}\n")).collect();
    let rows = app::roll::read_list(format!("referentie\n{list}").as_bytes())
        .map_err(|refusal| anyhow::anyhow!("the demo's roll: {}", refusal.code))?;
    let batch = app::roll::import(context, slug, &rows).await.map_err(explained)?;
    app::worker::run_due(&context.app).await?;
    let file = app::letter::fetch_print_file(context, slug, batch).await.map_err(explained)?;
    let text = String::from_utf8(file)?;
    let is_code = |cell: &&str| cell.len() == 19 && cell.matches('-').count() == 3;
    let codes = text.lines().skip(1).filter_map(|line| line.split([';', ',', '"']).find(is_code));
    Ok(codes.map(str::to_owned).collect())
}
