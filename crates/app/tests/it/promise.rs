//! From a decision to promises that anyone can follow to the end.

use std::sync::Arc;

use app::promise::{
    Filter, NewPromise, act, answer, answer_by_link, daily, due_for, entries, link_of, make, register, story,
};
use app::testing::{Budget, Town};
use app::{Context, Error};
use domain::person::{Person, StaffRole};
use domain::promise::{Escalation, PromiseAct, PromiseState, Standing};
use domain::time::DAY_MICROS;
use domain::{Cents, Day, GroupId, Id as _};

use crate::decision::{adopted, told};
use crate::in_town;

const RESIDENT: &str = "bewoner1@proefdorp.example";
const OWNER: &str = "groen@proefdorp.example";

/// A town with a decided budget and one promise that runs: number 1, of the green keeper, due in 60 days.
struct Running {
    town: Town,
    budget: Budget,
    owner: Arc<Person>,
    due: Day,
}

async fn running(town: Town) -> Running {
    let budget = town.counted_budget("Buurtgeld").await.unwrap();
    let official = town.acting(&town.official);
    app::decision::adopt(&official, &budget.slug, adopted(None)).await.unwrap();
    let owner = town.add_person("Beheerder groen", OWNER, &[StaffRole::Adviser]).await.unwrap();
    let due = official.now().day().plus(60);
    let new = promise(&budget, 0, &owner, due);
    assert_eq!(make(&official, &budget.slug, vec![new]).await.unwrap(), [1]);
    act(&town.acting(&owner), 1, PromiseAct::Make).await.unwrap();
    Running { town, budget, owner, due }
}

fn promise(budget: &Budget, plan: usize, owner: &Person, due: Day) -> NewPromise {
    NewPromise {
        plan: budget.plans[plan],
        title: "Vier tafels staan bij de vijver.".to_owned(),
        owner: owner.id,
        owner_function: "Beheerder groen".to_owned(),
        group: None,
        due,
        money: Cents::euros(3_800),
    }
}

impl Running {
    fn owner(&self) -> Context {
        self.town.acting(&self.owner)
    }

    async fn state(&self) -> PromiseState {
        story(&self.town.visitor(), 1).await.unwrap().row.promise.state
    }

    /// Moves the clock to noon on a day so many days after the date, and does that day's work.
    async fn day_after_due(&self, days: i64) -> usize {
        self.go_to(self.due.plus(days));
        daily(&self.town.visitor()).await.unwrap()
    }

    fn go_to(&self, day: Day) {
        self.town.app.clock.shift(day.at(12, 0).micros() - self.town.app.clock.now().micros());
    }

    async fn claim(&self) {
        let report = "De tafels staan er.".to_owned();
        act(&self.owner(), 1, PromiseAct::Claim { report }).await.unwrap();
    }

    /// The path of the link in the mail that asks the author.
    async fn link(&self) -> String {
        let context = self.town.visitor();
        let mut tx = context.read().await.unwrap();
        let notices = store::notice::newest(&mut tx, context.organisation_id(), 100).await.unwrap();
        let asked =
            notices.into_iter().find(|notice| notice.subject.starts_with("mail-promise-claim-subject")).unwrap();
        assert_eq!(asked.email, RESIDENT);
        let (_, link) = asked.subject.split_once("/antwoord/").unwrap();
        link.split_whitespace().next().unwrap().to_owned()
    }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused(refusals) => refusals.first().map(|refusal| refusal.code.clone()).unwrap_or_default(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_act_turns_plans_into_promises_and_another_owner_has_to_say_yes() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        let official = town.acting(&town.official);
        let due = official.now().day().plus(30);
        let early = make(&official, &budget.slug, vec![promise(&budget, 0, &town.official, due)]).await;
        assert_eq!(code(early.unwrap_err()), "promise-without-decision");
        app::decision::adopt(&official, &budget.slug, adopted(None)).await.unwrap();

        let owner = town.add_person("Beheerder groen", OWNER, &[StaffRole::Adviser]).await.unwrap();
        let mut wrong = promise(&budget, 1, &owner, due.plus(-60));
        wrong.title = "x".repeat(100_000);
        let refused = make(&official, &budget.slug, vec![promise(&budget, 0, &town.official, due), wrong]).await;
        assert!(matches!(&refused, Err(Error::Refused(all)) if all.len() == 2), "{refused:?}");
        let lost = make(&official, &budget.slug, vec![promise(&budget, 2, &owner, due)]).await.unwrap_err();
        assert!(matches!(lost, Error::NotFound), "a plan that lost gets no promise: {lost:?}");

        let both = vec![promise(&budget, 0, &town.official, due), promise(&budget, 1, &owner, due)];
        assert_eq!(make(&official, &budget.slug, both).await.unwrap(), [1, 2]);
        let own = story(&town.acting(&town.resident), 1).await.unwrap();
        assert_eq!((own.standing, own.row.promise.beneficiary), (Standing::Running, Some(town.resident.id)));
        assert_eq!(story(&town.visitor(), 2).await.unwrap().standing, Standing::Asked);
        assert_eq!(told(&town, "mail-promise-asked").await, [OWNER]);
        assert_eq!(told(&town, "mail-promise-make").await, [RESIDENT]);
        assert_eq!(due_for(&town.acting(&owner)).await.unwrap().len(), 1);
        let other = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        assert!(matches!(story(&other.visitor(), 1).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_acts_the_author_judges_and_others_cannot() {
    in_town(|town| async move {
        let it = running(town).await;
        let change = |due, reason: &str| PromiseAct::Change { due, reason: reason.to_owned() };
        let strangers = [&it.town.resident, &it.budget.neighbour];
        for stranger in strangers {
            let refused = act(&it.town.acting(stranger), 1, change(it.due.plus(9), "Zomaar.")).await.unwrap_err();
            assert!(matches!(refused, Error::NotFound), "{refused:?}");
        }
        assert_eq!(code(act(&it.owner(), 1, change(it.due.plus(9), "")).await.unwrap_err()), "change-without-reason");
        assert_eq!(code(act(&it.owner(), 1, change(it.due, "Toch niet.")).await.unwrap_err()), "promise-same-date");
        let confirm = act(&it.owner(), 1, PromiseAct::Confirm).await.unwrap_err();
        assert!(matches!(confirm, Error::NotFound), "the owner does not judge: {confirm:?}");
        act(&it.owner(), 1, change(it.due.plus(9), "De grond is te nat.")).await.unwrap();
        assert_eq!(told(&it.town, "mail-promise-change").await, [RESIDENT]);

        it.claim().await;
        let neighbour = answer(&it.town.acting(&it.budget.neighbour), 1, None).await.unwrap_err();
        assert!(matches!(neighbour, Error::NotFound), "{neighbour:?}");
        let resident = it.town.acting(&it.town.resident);
        assert_eq!(code(answer(&resident, 1, Some(" ".to_owned())).await.unwrap_err()), "change-without-reason");
        answer(&resident, 1, Some("De afvalbak ontbreekt.".to_owned())).await.unwrap();
        assert_eq!(told(&it.town, "mail-promise-deny").await, [OWNER]);
        assert_eq!(it.state().await, PromiseState::Made);
        it.claim().await;
        answer(&resident, 1, None).await.unwrap();
        assert_eq!(it.state().await, PromiseState::Kept);
        let steps: Vec<_> =
            story(&resident, 1).await.unwrap().lines.iter().map(|line| line.act.as_str().to_owned()).collect();
        assert_eq!(steps, ["make", "change", "claim", "deny", "claim", "confirm"]);
        assert_eq!(entries(&it.town.visitor(), 50).await.unwrap().len(), 6);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_reminder_and_every_step_of_the_ladder_is_told_exactly_once() {
    in_town(|town| async move {
        let it = running(town).await;
        let reminders = async || told(&it.town, "mail-promise-reminder").await.len();
        assert_eq!((it.day_after_due(-15).await, reminders().await), (0, 0));
        assert_eq!((it.day_after_due(-14).await, reminders().await), (1, 1));
        assert_eq!((it.day_after_due(-14).await, reminders().await), (0, 1));
        // The third day before is missed; the day after makes it up.
        assert_eq!((it.day_after_due(-2).await, reminders().await), (1, 2));
        assert_eq!(it.day_after_due(0).await, 0);
        assert_eq!(it.day_after_due(1).await, 1);
        assert_eq!(it.day_after_due(2).await, 0);
        // Nobody came for three weeks: manager and portfolio holder are both told, once.
        assert_eq!(it.day_after_due(21).await, 2);
        assert_eq!(it.day_after_due(22).await, 0);
        let official = "procesregisseur@proefdorp.example".to_owned();
        assert_eq!(told(&it.town, "mail-promise-overdue-team").await, [OWNER.to_owned(), official.clone()]);
        assert_eq!(told(&it.town, "mail-promise-overdue-manager").await, [official.clone()]);
        assert_eq!(told(&it.town, "mail-promise-overdue-portfolio-holder").await, [official]);
        let lines = story(&it.town.visitor(), 1).await.unwrap().lines;
        let last = lines.last().map(|line| line.act.clone());
        assert_eq!(last, Some(PromiseAct::Escalate { step: Escalation::PortfolioHolder }));
        assert_eq!(due_for(&it.owner()).await.unwrap().first().map(|due| due.number), Some(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ladder_knows_the_team_and_its_manager() {
    in_town(|town| async move {
        let manager = town.add_person("Teammanager", "manager@proefdorp.example", &[StaffRole::Adviser]).await.unwrap();
        let it = running(town).await;
        let organisation = it.town.organisation.id;
        let mut tx = it.town.app.db.write().await.unwrap();
        let group = GroupId::new(it.town.app.clock.now(), [3; 10]);
        tx.execute(
            "INSERT INTO person_group (organisation_id, id, name, purpose) VALUES ($1, $2, 'Groen', 'Het groen')",
            store::args![organisation, group],
        )
        .await
        .unwrap();
        for (person, function) in [(it.owner.id, "teamlid"), (manager.id, "manager")] {
            tx.execute(
                "INSERT INTO group_member (organisation_id, group_id, person_id, function) VALUES ($1, $2, $3, $4)",
                store::args![organisation, group, person, function],
            )
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        it.day_after_due(7).await;
        assert_eq!(told(&it.town, "mail-promise-overdue-team").await, [OWNER]);
        assert_eq!(told(&it.town, "mail-promise-overdue-manager").await, ["manager@proefdorp.example"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_settles_is_marked_and_the_link_still_speaks() {
    in_town(|town| async move {
        let it = running(town).await;
        it.claim().await;
        let link = it.link().await;
        let visitor = it.town.visitor();
        assert!(link_of(&visitor, 1, &link).await.is_ok());
        assert!(matches!(link_of(&visitor, 1, &link.replace('a', "b")).await, Err(Error::NotFound)));
        assert!(matches!(answer_by_link(&visitor, 1, "", None).await, Err(Error::NotFound)));
        it.town.app.clock.shift(13 * DAY_MICROS);
        assert_eq!(daily(&visitor).await.unwrap(), 0);
        it.town.app.clock.shift(DAY_MICROS);
        assert_eq!(daily(&visitor).await.unwrap(), 1);
        assert_eq!(daily(&visitor).await.unwrap(), 0);
        let settled = story(&visitor, 1).await.unwrap().row.promise;
        assert_eq!((settled.state, settled.settled_by_silence), (PromiseState::Kept, true));
        assert_eq!(told(&it.town, "mail-promise-silence").await, [RESIDENT, OWNER]);

        answer_by_link(&visitor, 1, &link, Some("Er staan er maar drie.".to_owned())).await.unwrap();
        assert_eq!(it.state().await, PromiseState::Made);
        assert!(matches!(answer_by_link(&visitor, 1, &link, None).await, Err(Error::NotFound)), "used");
        it.claim().await;
        let second = it.link().await;
        it.town.app.clock.shift(31 * DAY_MICROS);
        assert!(matches!(link_of(&visitor, 1, &link).await, Err(Error::NotFound)), "of the first claim");
        daily(&visitor).await.unwrap();
        assert!(matches!(link_of(&visitor, 1, &second).await, Err(Error::NotFound)), "ended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_filters_and_never_totals_one_person() {
    in_town(|town| async move {
        let it = running(town).await;
        let official = it.town.acting(&it.town.official);
        let later = it.due.plus(400);
        make(&official, &it.budget.slug, vec![promise(&it.budget, 1, &it.town.official, later)]).await.unwrap();
        let visitor = it.town.visitor();
        let found = async |filter: Filter| register(&visitor, &filter).await.unwrap().found;
        assert_eq!(found(Filter::default()).await, 2);
        assert_eq!(found(Filter { year: Some(later.parts().0), ..Filter::default() }).await, 1);
        assert_eq!(found(Filter { search: "TAFELS bloemen".to_owned(), ..Filter::default() }).await, 1);
        assert_eq!(found(Filter { search: "niets".to_owned(), ..Filter::default() }).await, 0);
        assert_eq!(found(Filter { standing: Some(Standing::Kept), ..Filter::default() }).await, 0);
        assert_eq!(found(Filter { owner: Some(it.owner.id), ..Filter::default() }).await, 1);
        let all = register(&visitor, &Filter { page: 99, ..Filter::default() }).await.unwrap();
        assert_eq!((all.page, all.pages, all.rows.len()), (1, 1, 2));
        assert_eq!(all.teams.iter().map(|team| (team.team.as_str(), team.all)).collect::<Vec<_>>(), [("", 2)]);
    })
    .await;
}
