//! A budget in a test town whose vote was counted: two plans won, one lost. For everything that comes after a count.

use std::sync::{Arc, Mutex};

use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText};
use domain::person::Person;
use domain::round::MethodKind;
use domain::undertaking::UndertakingKind;
use domain::{Cents, ContributionId};
use store::Tx;
use store::contribution::DraftRow;
use store::result::ResultRow;

use super::Town;
use crate::result::Turnout;
use crate::result::count::{Input, count};
use crate::undertaking::{self, Loaded};
use crate::{Context, Result, frame};

/// The budget.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Its name in the address.
    pub slug: String,
    /// Its plans by number, from 1: the first and the second won.
    pub plans: [ContributionId; 3],
    /// Who handed in plan 2; plans 1 and 3 are of the resident of the town.
    pub neighbour: Arc<Person>,
}

impl Town {
    /// Opens, publishes and counts a budget; the clock then stands on the day after the vote.
    pub async fn counted_budget(&self, title: &str) -> Result<Budget> {
        let context = self.acting(&self.official);
        let budget = self.uncounted_budget(title).await?;
        let mut tx = context.write().await?;
        let loaded = undertaking::load(&context, &mut tx, &budget.slug).await?;
        publish(&context, &mut tx, &loaded, budget.plans).await?;
        tx.commit().await?;
        Ok(budget)
    }

    /// The same on the same day, while nobody has counted yet.
    pub async fn uncounted_budget(&self, title: &str) -> Result<Budget> {
        let context = self.acting(&self.official);
        let mut form = frame::template(&context, UndertakingKind::Budget);
        form.set("title", title);
        form.set("summary", "Bewoners verdelen geld voor hun wijk.");
        let typed = |form: &frame::FrameForm, step: u8| -> Vec<(String, String)> {
            let own = form.pairs().filter(|(name, _)| frame::step_of(name) == step);
            own.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        };
        let slug = frame::open(&context, None, &typed(&form, 1)).await?;
        let mut form = frame::draft(&context, &slug).await?.form;
        form.set("amount", "30.000");
        frame::save_step(&context, &slug, 2, &typed(&form, 2), false).await?;
        frame::publish(&context, &slug, "").await?;

        let neighbour = self.add_person("Bewoner 2", &format!("{slug}@proefdorp.example"), &[]).await?;
        let mut tx = context.write().await?;
        let loaded = undertaking::load(&context, &mut tx, &slug).await?;
        let closes = loaded.published()?.frame.phases.vote.closes;
        let plans = [
            self.plan(&context, &mut tx, &loaded, 1, "Picknicktafels in het park", &self.resident).await?,
            self.plan(&context, &mut tx, &loaded, 2, "Bloemen langs de kade", &neighbour).await?,
            self.plan(&context, &mut tx, &loaded, 3, "Schommels op het plein", &self.resident).await?,
        ];
        tx.commit().await?;
        self.app.clock.shift(closes.plus_days(1).micros() - self.app.clock.now().micros());
        Ok(Budget { slug, plans, neighbour })
    }

    /// Texts of the newest notices, newest first.
    pub async fn post(&self) -> Result<Vec<String>> {
        let mut tx = self.app.db.read().await?;
        let notices = store::notice::newest(&mut tx, self.organisation.id, 100).await?;
        Ok(notices.into_iter().map(|notice| notice.body).collect())
    }

    async fn plan(
        &self,
        context: &Context,
        tx: &mut Tx,
        loaded: &Loaded,
        number: i64,
        title: &str,
        author: &Person,
    ) -> Result<ContributionId> {
        let organisation = context.organisation_id();
        let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Collect).await?;
        let id = context.new_id();
        let state = ContributionState::Draft;
        let draft = DraftRow { id, undertaking: loaded.undertaking.id, state, form: String::new(), photo: None };
        store::contribution::insert_draft(tx, organisation, &draft, round.id, Channel::Online, context.now()).await?;
        let text = PlanText {
            title: title.to_owned(),
            summary: format!("{title}, voor iedereen."),
            description: "Wij helpen zelf mee.".to_owned(),
        };
        let plan = Contribution {
            id,
            number: Some(number),
            state: ContributionState::Admitted,
            author: Some(author.id),
            channel: Channel::Online,
            text,
            place: PlanPlace::default(),
            category: String::new(),
            cost: Cents::euros(10_000 + number),
            estimated_cost: None,
            photo: None,
            photo_description: String::new(),
            submitted_at: Some(context.now()),
            check_due: None,
        };
        store::contribution::write(tx, organisation, &plan, state, "").await?;
        Ok(id)
    }
}

/// Counts 240 ballots as the job does: 100 for the first plan, 98 for the second, 30 for the third, 12 for none.
async fn publish(context: &Context, tx: &mut Tx, loaded: &Loaded, plans: [ContributionId; 3]) -> Result<()> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    let ballots = [(1, 100), (2, 98), (3, 30)].into_iter().flat_map(|(plan, voters)| vec![vec![plan]; voters]);
    let input = Input {
        title: loaded.undertaking.title.clone(),
        frame: loaded.published()?.frame.clone(),
        plans: store::ballot::plans(tx, context.organisation_id(), loaded.undertaking.id).await?,
        ballots: ballots.chain(vec![Vec::new(); 12]).collect(),
        turnout: Turnout { roll: 1_000, ballots: 240, paper: 4 },
        recorded: Vec::new(),
        lot: None,
        version: 1,
        now: context.now(),
    };
    let counted = count(&input, &Mutex::default())?;
    debug_assert!(counted.summary.winners().map(|plan| plan.id).eq(plans.into_iter().take(2)));
    let row = ResultRow {
        version: 1,
        state: "final".to_owned(),
        summary: serde_json::to_string(&counted.summary).map_err(store::Error::from)?,
        lot: String::new(),
        counted_at: context.now(),
    };
    let organisation = context.organisation_id();
    Ok(store::result::insert(tx, organisation, round.id, &row, &counted.trace, &counted.ballots).await?)
}
