//! College or council adopts a result or departs from it; everyone who took part hears why.

use app::Error;
use app::decision::{NewAdoption, adopt, on_result, plans};
use app::testing::{Budget, Town};
use domain::DecisionId;
use domain::decision::Departure;
use domain::person::{Language, StaffRole};
use domain::round::MethodKind;
use domain::undertaking::Stage;

use crate::in_town;

/// The result adopted as it is, in the words of a test.
pub fn adopted(based_on: Option<DecisionId>) -> NewAdoption {
    NewAdoption {
        decider: "College van burgemeester en wethouders".to_owned(),
        reason: "De uitslag is helder en past in het geld.".to_owned(),
        next_door: "Het wijkfonds is er het hele jaar.".to_owned(),
        doors: Vec::new(),
        departures: Vec::new(),
        review: None,
        based_on,
    }
}

/// Recipient and subject of every notice, by recipient.
pub async fn post(town: &Town) -> Vec<(String, String)> {
    let context = town.visitor();
    let mut tx = context.read().await.unwrap();
    let notices = store::notice::newest(&mut tx, context.organisation_id(), 100).await.unwrap();
    let mut post: Vec<_> = notices.into_iter().map(|notice| (notice.email, notice.subject)).collect();
    post.sort();
    post
}

/// Forgets the notices that a test is not about: how many there are now.
pub async fn told(town: &Town, message: &str) -> Vec<String> {
    let subject = format!("{message}-subject ");
    post(town).await.into_iter().filter(|(_, text)| text.starts_with(&subject)).map(|(email, _)| email).collect()
}

async fn follow(town: &Town, budget: &Budget, email: &str) {
    let context = town.visitor();
    let mut tx = context.write().await.unwrap();
    let loaded = app::undertaking::load(&context, &mut tx, &budget.slug).await.unwrap();
    let round = app::undertaking::round(&context, &mut tx, &loaded.undertaking, MethodKind::Allocate).await.unwrap();
    store::ballot::follow(&mut tx, context.organisation_id(), round.id, email, Language::Nl).await.unwrap();
    tx.commit().await.unwrap();
}

fn codes(error: Error) -> Vec<String> {
    match error {
        Error::Refused(refusals) => refusals.into_iter().map(|refusal| refusal.code).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adopted_result_reaches_every_author_and_every_voter_who_asked() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        follow(&town, &budget, "kiezer@proefdorp.example").await;
        follow(&town, &budget, "bewoner1@proefdorp.example").await;
        let context = town.acting(&town.official);
        adopt(&context, &budget.slug, adopted(None)).await.unwrap();

        let resident = "bewoner1@proefdorp.example".to_owned();
        let mut winners = vec![resident.clone(), budget.neighbour.email.clone().unwrap()];
        winners.sort();
        assert_eq!(told(&town, "mail-decision-plan-in").await, winners);
        assert_eq!(told(&town, "mail-decision-plan-out").await, [resident]);
        assert_eq!(told(&town, "mail-decision").await, ["kiezer@proefdorp.example"]);
        let lost = post(&town).await.into_iter().find(|(_, text)| text.contains("plan=Schommels")).unwrap().1;
        assert!(lost.contains("next_door=Het wijkfonds"), "{lost}");

        let mut tx = context.read().await.unwrap();
        let loaded = app::undertaking::load(&context, &mut tx, &budget.slug).await.unwrap();
        assert_eq!(loaded.stage, Stage::Executing);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_departure_has_its_own_reason_and_a_later_decision_refers_to_the_first() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        let decider = town.add_person("Wethouder", "wethouder@proefdorp.example", &[StaffRole::Decider]).await.unwrap();
        let context = town.acting(&decider);
        let first = adopt(&context, &budget.slug, adopted(None)).await.unwrap();

        let departure = |plan, carried_out, reason: &str| Departure { plan, carried_out, reason: reason.to_owned() };
        let [one, two, three] = budget.plans;
        let mut changed = adopted(None);
        changed.departures =
            vec![departure(two, false, "De kade wordt vervangen."), departure(three, true, "Er is geld over.")];
        let stale = adopt(&context, &budget.slug, changed.clone()).await.unwrap_err();
        assert!(matches!(stale, Error::Conflict), "{stale:?}");
        changed.based_on = Some(first);
        let mut empty = changed.clone();
        empty.reason = " \u{0} ".to_owned();
        empty.departures[0].reason = String::new();
        assert_eq!(
            codes(adopt(&context, &budget.slug, empty).await.unwrap_err()),
            ["decision-without-reason", "departure-without-reason"]
        );
        let today = town.app.clock.now().day();
        changed.review = Some(today);
        let passed = codes(adopt(&context, &budget.slug, changed.clone()).await.unwrap_err());
        assert_eq!(passed, ["decision-review-passed"]);
        changed.review = Some(today.plus(90));
        adopt(&context, &budget.slug, changed).await.unwrap();

        let mut tx = context.read().await.unwrap();
        let loaded = app::undertaking::load(&context, &mut tx, &budget.slug).await.unwrap();
        let decisions = on_result(&context, &mut tx, loaded.undertaking.id).await.unwrap();
        assert_eq!(decisions.len(), 2);
        assert_eq!(decisions[0].adoption.replaces, Some(first));
        assert_eq!(decisions[0].adoption.review, Some(today.plus(90)));
        let lines = plans(&context, &mut tx, &loaded, Some(&decisions[0].adoption)).await.unwrap();
        let carried_out: Vec<_> = lines.iter().filter(|line| line.carried_out).map(|line| line.plan).collect();
        assert_eq!(carried_out, [one, three]);
        assert_eq!(told(&town, "mail-decision-plan-out-against-result").await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_may_decides_and_not_before_there_is_a_result() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        let adviser = town.add_person("Adviseur", "adviseur@proefdorp.example", &[StaffRole::Adviser]).await.unwrap();
        for person in [&town.resident, &adviser] {
            let refused = adopt(&town.acting(person), &budget.slug, adopted(None)).await.unwrap_err();
            assert!(matches!(refused, Error::NotFound), "{refused:?}");
        }
        let other = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        let refused = adopt(&other.acting(&other.official), &budget.slug, adopted(None)).await.unwrap_err();
        assert!(matches!(refused, Error::NotFound), "{refused:?}");

        town.app.clock.shift(-30 * domain::time::DAY_MICROS);
        let context = town.acting(&town.official);
        let mut form = app::frame::template(&context, domain::undertaking::UndertakingKind::Budget);
        form.set("title", "Later");
        form.set("summary", "Nog niet begonnen.");
        let typed: Vec<_> = form
            .pairs()
            .filter(|(name, _)| app::frame::step_of(name) == 1)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let slug = app::frame::open(&context, None, &typed).await.unwrap();
        assert_eq!(codes(adopt(&context, &slug, adopted(None)).await.unwrap_err()), ["decision-without-result"]);
    })
    .await;
}
