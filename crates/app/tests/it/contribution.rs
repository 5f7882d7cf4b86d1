//! Plans: nothing typed is lost, one link makes one plan, no change is silent, and nobody sees what is not public.

use std::sync::Arc;

use app::contribution::{Entry, Filter, Sort, Step, Submitted, Typed};
use app::testing::Town;
use app::undertaking::Loaded;
use app::{Context, Error, contribution, support};
use domain::area::Place;
use domain::contribution::{Channel, ContributionState};
use domain::person::{Language, Person};
use domain::{AreaId, Day, Id as _, Timestamp};

use crate::in_town;

pub(crate) const SLUG: &str = "wijkbegroting";
pub(crate) const DAY: i64 = domain::time::DAY_MICROS;

fn day(day: i8) -> Day {
    Day::new(2026, 6, day).unwrap()
}

/// A budget that collects plans until 14 June.
pub(crate) async fn collecting(town: &Town) -> Loaded {
    town.collect_plans().await.unwrap();
    load(&town.visitor()).await
}

async fn load(context: &Context) -> Loaded {
    app::undertaking::load(context, &mut context.read().await.unwrap(), SLUG).await.unwrap()
}

pub(crate) fn typed() -> Typed {
    Typed {
        title: "Een bankje bij de vijver".into(),
        summary: "Rust voor wie wandelt.".into(),
        description: "Een houten bank met leuning.\n\nVoor iedereen.".into(),
        category: "groen".into(),
        point: Some(Place { longitude: 5.05, latitude: 52.05 }),
        cost: "1.500".into(),
        display_name: "Bewoner van West".into(),
        email: "indiener@proefdorp.example".into(),
        ..Typed::default()
    }
}

/// Mails are told apart by when they were written.
pub(crate) fn tick(town: &Town) {
    town.app.clock.shift(1_000_000);
}

/// The code in the newest mail.
pub(crate) async fn mailed_code(context: &Context) -> String {
    let mails = store::notice::newest(&mut context.read().await.unwrap(), context.organisation_id(), 1).await.unwrap();
    mails[0].body.split("code=").nth(1).expect("a link").split_whitespace().next().unwrap().to_owned()
}

/// Hands in and confirms a plan; returns its number.
pub(crate) async fn handed_in(town: &Town, loaded: &Loaded, typed: Typed) -> i64 {
    let context = town.visitor();
    let (draft, refusals) = contribution::save(&context, loaded, "net", None, typed, Step::Check).await.unwrap();
    assert_eq!(refusals, []);
    tick(town);
    contribution::submit(&context, loaded, "net", &draft).await.unwrap();
    let code = mailed_code(&context).await;
    tick(town);
    let confirmed = app::confirmation::confirm(&context, &code, "browser").await.unwrap();
    confirmed.path.rsplit('/').next().unwrap().parse().unwrap()
}

pub(crate) async fn author_of(town: &Town, email: &str) -> Context {
    let person = store::person::by_email(&mut town.app.db.read().await.unwrap(), town.organisation.id, email)
        .await
        .unwrap()
        .unwrap();
    town.acting(&Arc::new(person))
}

pub(crate) fn codes(error: Error) -> Vec<String> {
    match error {
        Error::Refused(refusals) => refusals.into_iter().map(|refusal| refusal.code).collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_goes_from_draft_to_public_by_one_link() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let context = town.visitor();
        let first = Typed { title: "Een bankje".into(), ..Typed::default() };
        let (draft, refusals) = contribution::save(&context, &loaded, "net", None, first, Step::Idea).await.unwrap();
        assert_eq!(refusals.len(), 3, "summary, description and category are missing");
        let again = contribution::load_draft(&context, &loaded, Some(&draft.token))
            .await
            .unwrap()
            .expect("kept, though refused");
        assert_eq!(again.typed.title, "Een bankje");
        let forged = format!("{}.{}", draft.id, "0".repeat(64));
        assert!(contribution::load_draft(&context, &loaded, Some(&forged)).await.unwrap().is_none());

        let (draft, refusals) =
            contribution::save(&context, &loaded, "net", Some(draft), typed(), Step::Check).await.unwrap();
        assert_eq!(refusals, []);
        let sent = contribution::submit(&context, &loaded, "net", &draft).await.unwrap();
        assert_eq!(sent, Submitted::LinkSent { email: "indiener@proefdorp.example".into() });
        assert!(
            contribution::list(&context, SLUG, &Filter::default()).await.unwrap().plans.is_empty(),
            "not public before the link"
        );

        let code = mailed_code(&context).await;
        for _ in 0..2 {
            assert_eq!(
                app::confirmation::pending(&context, &code).await.unwrap().title,
                "Een bankje bij de vijver",
                "looking uses nothing"
            );
        }
        tick(&town);
        let confirmed = app::confirmation::confirm(&context, &code, "browser").await.unwrap();
        assert_eq!(confirmed.path, "/opgave/wijkbegroting/plan/1");
        let signed_in =
            app::session::signed_in(&town.app, town.organisation.id, &confirmed.session).await.unwrap().unwrap();
        assert_eq!(signed_in.person.display_name, "Bewoner van West");
        assert_eq!(
            codes(app::confirmation::confirm(&context, &code, "browser").await.unwrap_err()),
            ["confirmation-used-or-old"]
        );

        let story = contribution::story(&context, SLUG, 1).await.unwrap().unwrap();
        assert_eq!((story.plan.state, story.author.as_str()), (ContributionState::Open, "Bewoner van West"));
        assert_eq!(story.atlas.name(story.plan.place.area), Some("West"));
        assert_eq!(story.plan.check_due, Some(day(20).end()));
        let mails = store::notice::newest(&mut context.read().await.unwrap(), town.organisation.id, 1).await.unwrap();
        assert!(mails[0].subject.starts_with("mail-plan-received"), "{}", mails[0].subject);
        assert!(
            contribution::load_draft(&context, &loaded, Some(&draft.token)).await.unwrap().is_none(),
            "the draft is gone"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_window_a_plan_is_refused_with_the_time_and_kept() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let context = town.visitor();
        town.app.clock.shift(14 * DAY);
        let (draft, refusals) = contribution::save(&context, &loaded, "net", None, typed(), Step::Check).await.unwrap();
        assert_eq!(refusals[0].code, "collect-closed");
        assert_eq!(
            refusals[0].values,
            [("day".to_owned(), "2026-06-14".to_owned()), ("time".to_owned(), "23:59".to_owned())]
        );
        assert_eq!(
            codes(contribution::submit(&context, &loaded, "net", &draft).await.unwrap_err()),
            ["collect-closed"]
        );
        let kept = contribution::load_draft(&context, &loaded, Some(&draft.token)).await.unwrap().unwrap();
        assert_eq!(kept.typed, typed());
        // A plan finished in time counts, also when its link is opened a day later.
        town.app.clock.shift(-DAY);
        let (draft, _) = contribution::save(&context, &loaded, "net", Some(kept), typed(), Step::Check).await.unwrap();
        contribution::submit(&context, &loaded, "net", &draft).await.unwrap();
        town.app.clock.shift(DAY);
        let code = mailed_code(&context).await;
        app::confirmation::confirm(&context, &code, "browser").await.unwrap();
        assert_eq!(
            support::give(&town.acting(&town.resident), SLUG, 1).await.map_err(codes),
            Err(vec!["collect-closed".to_owned()])
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_is_refused_with_a_reason_at_its_field() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let context = town.visitor();
        let long = "x".repeat(100_000);
        for (step, typed, expected) in [
            (Step::Idea, Typed { description: long.clone(), ..typed() }, vec![("description", "text-too-long")]),
            (
                Step::Idea,
                Typed { title: "\u{0} \u{202E}".into(), category: "zelf bedacht".into(), ..typed() },
                vec![("title", "field-empty"), ("category", "choice-missing")],
            ),
            (
                Step::Place,
                Typed { point: Some(Place { longitude: 4.0, latitude: 52.05 }), ..typed() },
                vec![("area", "place-outside-area")],
            ),
            (Step::Place, Typed { point: None, ..typed() }, vec![("area", "place-missing")]),
            (
                Step::Place,
                Typed { point: None, area: AreaId::new(context.now(), [3; 10]).to_string(), ..typed() },
                vec![("area", "place-outside-area")],
            ),
            (Step::Place, Typed { point: None, address: "Bij de brug".into(), ..typed() }, vec![]),
            (Step::Cost, Typed { cost: "veel".into(), ..typed() }, vec![("cost", "money-wrong")]),
            (Step::Cost, Typed { cost: "30000,01".into(), ..typed() }, vec![("cost", "cost-above-budget")]),
            (Step::Check, Typed { email: "a@b\r\nBcc: c@d.nl".into(), ..typed() }, vec![("email", "email-wrong")]),
            (Step::Check, Typed { display_name: long, ..typed() }, vec![("display_name", "text-too-long")]),
        ] {
            let (draft, refusals) =
                contribution::save(&context, &loaded, "net", None, typed.clone(), step).await.unwrap();
            let found: Vec<(&str, &str)> =
                refusals.iter().map(|refusal| (refusal.field.as_str(), refusal.code.as_str())).collect();
            assert_eq!(found, expected);
            assert_eq!(draft.typed, typed, "as typed");
        }
        let markup = Typed { title: "🌳 <script>alert(1)</script>".into(), ..typed() };
        let number = handed_in(&town, &loaded, markup).await;
        let story = contribution::story(&context, SLUG, number).await.unwrap().unwrap();
        assert_eq!(story.plan.text.title, "🌳 <script>alert(1)</script>", "text stays text; pages escape it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_keeps_what_was_said_and_a_stale_edit_is_refused() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let number = handed_in(&town, &loaded, typed()).await;
        let author = author_of(&town, "indiener@proefdorp.example").await;
        assert!(matches!(
            contribution::editing(&town.acting(&town.resident), SLUG, number).await,
            Err(Error::NotFound)
        ));

        let (mine, other_tab) = (
            contribution::editing(&author, SLUG, number).await.unwrap(),
            contribution::editing(&author, SLUG, number).await.unwrap(),
        );
        let change = |title: &str| Typed { title: title.into(), ..mine.typed.clone() };
        contribution::edit(&author, &mine, &mine.typed, None, false).await.unwrap();
        contribution::edit(&author, &mine, &change("Twee bankjes"), None, false).await.unwrap();
        assert!(matches!(
            contribution::edit(&author, &other_tab, &change("Drie bankjes"), None, false).await,
            Err(Error::Conflict)
        ));
        let (story, older, next) = contribution::version(&town.visitor(), SLUG, number, 1).await.unwrap();
        assert_eq!(story.versions.len(), 1, "an edit without a change is no version");
        assert_eq!(
            (older.said.text.title.as_str(), next.text.title.as_str()),
            ("Een bankje bij de vijver", "Twee bankjes")
        );

        contribution::withdraw(&author, SLUG, number).await.unwrap();
        assert!(contribution::story(&town.visitor(), SLUG, number).await.unwrap().is_err());
        assert!(contribution::list(&town.visitor(), SLUG, &Filter::default()).await.unwrap().plans.is_empty());
        assert_eq!(handed_in(&town, &loaded, typed()).await, number + 1, "a number is never given twice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_enters_a_plan_from_paper_and_nobody_else_may() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let official = town.acting(&town.official);
        let entry = |channel, email: &str| Entry {
            typed: Typed { email: email.into(), display_name: String::new(), ..typed() },
            channel,
            photo: None,
        };
        assert!(matches!(
            contribution::enter(&town.acting(&town.resident), &loaded, entry(Some(Channel::Paper), "")).await,
            Err(Error::NotFound)
        ));
        assert_eq!(
            codes(contribution::enter(&official, &loaded, entry(Some(Channel::Online), "")).await.unwrap_err()),
            ["choice-missing"]
        );
        let without = contribution::enter(&official, &loaded, entry(Some(Channel::Paper), "")).await.unwrap();
        let with = contribution::enter(&official, &loaded, entry(Some(Channel::Stall), "kraam@proefdorp.example"))
            .await
            .unwrap();
        assert_eq!((without, with), (1, 2));
        let story = contribution::story(&official, SLUG, without).await.unwrap().unwrap();
        assert_eq!((story.plan.channel, story.plan.author, story.can_change), (Channel::Paper, None, true));
        assert!(author_of(&town, "kraam@proefdorp.example").await.actor.is_some());

        let stranger = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        assert!(matches!(
            contribution::story(&stranger.acting(&stranger.official), SLUG, without).await,
            Err(Error::NotFound)
        ));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_searches_filters_and_sorts_the_same_on_both_engines() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        for (title, description, category, longitude, cost) in [
            ("Bankje", "Hout", "groen", 5.05, "900"),
            ("Schommel", "Voor kinderen bij het café", "spelen", 5.15, "4000"),
            ("Bomen", "Schaduw", "groen", 5.15, "250,50"),
        ] {
            let point = Some(Place { longitude, latitude: 52.05 });
            handed_in(
                &town,
                &loaded,
                Typed {
                    title: title.into(),
                    description: description.into(),
                    category: category.into(),
                    point,
                    cost: cost.into(),
                    ..typed()
                },
            )
            .await;
        }
        support::give(&town.acting(&town.resident), SLUG, 2).await.unwrap();
        let context = town.visitor();
        let east = app::area::atlas(&context)
            .await
            .unwrap()
            .neighbourhoods(None)
            .find(|bordered| bordered.area.name == "Oost")
            .unwrap()
            .area
            .id;
        let numbers = |filter: Filter| {
            let context = context.clone();
            async move {
                contribution::list(&context, SLUG, &filter)
                    .await
                    .unwrap()
                    .plans
                    .iter()
                    .map(|plan| plan.number)
                    .collect::<Vec<_>>()
            }
        };
        let by = |sort| Filter { sort, ..Filter::default() };
        assert_eq!(numbers(by(Sort::Number)).await, [1, 2, 3]);
        assert_eq!(numbers(by(Sort::Newest)).await, [3, 2, 1]);
        assert_eq!(numbers(by(Sort::Support)).await, [2, 1, 3]);
        assert_eq!(numbers(by(Sort::Cost)).await, [3, 1, 2]);
        assert_eq!(numbers(by(Sort::Random)).await, numbers(by(Sort::Random)).await, "stable all day");
        assert_eq!(numbers(Filter { search: "CAFE kinderen".into(), ..by(Sort::Number) }).await, [2]);
        assert_eq!(numbers(Filter { area: Some(east), category: "groen".into(), ..by(Sort::Number) }).await, [3]);
        assert_eq!(numbers(Filter { state: Some(ContributionState::Refused), ..by(Sort::Number) }).await, [0_i64; 0]);
        let collection = contribution::geojson(&context, SLUG).await.unwrap();
        assert_eq!(collection["features"][2]["properties"]["cost_cents"], 25_050);
        assert!(!collection.to_string().contains("Bewoner van West"), "no persons in open data");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_signed_in_needs_no_link_and_an_unused_draft_is_forgotten() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let context = town.acting(&town.resident);
        let own = Typed { email: town.resident.email.clone().unwrap(), ..typed() };
        let (draft, _) = contribution::save(&context, &loaded, "net", None, own, Step::Check).await.unwrap();
        assert_eq!(
            contribution::submit(&context, &loaded, "net", &draft).await.unwrap(),
            Submitted::Opened { number: 1 }
        );
        assert!(
            matches!(contribution::submit(&context, &loaded, "net", &draft).await, Err(Error::Conflict)),
            "two clicks make one plan"
        );
        let renamed: Person =
            store::person::by_id(&mut context.read().await.unwrap(), town.organisation.id, town.resident.id)
                .await
                .unwrap()
                .unwrap();
        assert_eq!((renamed.display_name.as_str(), renamed.language), ("Bewoner van West", Language::Nl));

        contribution::save(&context, &loaded, "net", None, typed(), Step::Idea).await.unwrap();
        let mut tx = context.write().await.unwrap();
        let later: Timestamp = context.now().plus_days(1);
        assert_eq!(
            store::contribution::forget_drafts(&mut tx, town.organisation.id, later).await.unwrap(),
            1,
            "the public plan stays"
        );
        tx.commit().await.unwrap();
    })
    .await;
}
