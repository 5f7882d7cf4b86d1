//! The life of one budget of the demo, day by day, through the use cases of the pages.

mod checks;
mod events;
mod promises;

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use app::decision::NewAdoption;
use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText};
use domain::decision::{Departure, OwnDoor};
use domain::promise::PromiseAct;
use domain::round::MethodKind;
use domain::{AdviceId, Cents, ContributionId, UndertakingId};
use store::contribution::DraftRow;

use self::events::{Event, events};
use super::frame::{category, publish};
use super::schema::{Budget, Plan};
use super::story::Calendar;
use super::text;
use super::town::{Town, picture};
use crate::installation::explained;

/// Codes made to vote with in the demo; the rest of the roll has letters that nobody opened.
const REAL_CODES: usize = 12;

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

    async fn close(&self) -> Result<()> {
        let (Some(lesson), Some(report)) = (&self.budget.lesson, &self.budget.report) else { return Ok(()) };
        self.calendar.set(lesson.day.max(self.budget.dates.closed.unwrap_or(lesson.day)));
        let context = self.town.acting(&lesson.by)?;
        let done = format!("{}\n\n{}", report.text.trim(), report.numbers);
        app::lesson::close(&context, &self.budget.slug, &lesson.text, &done).await.map_err(explained)
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
