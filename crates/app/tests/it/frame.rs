//! A budget from a template to a published frame, and what may change afterwards.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

use app::testing::Town;
use app::{Context, Error};
use domain::frame::{BallotForm, PhaseKind};
use domain::round::MethodKind;
use domain::time::DAY_MICROS;
use domain::undertaking::Stage;
use domain::{Cents, Timestamp};

use crate::in_town;

fn first_step(context: &Context, title: &str) -> Vec<(String, String)> {
    let mut form = app::frame::template(context, domain::undertaking::UndertakingKind::Budget);
    form.set("title", title);
    form.set("summary", "Bewoners verdelen geld voor hun wijk.");
    form.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn values(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The fields of a step as a browser posts them: everything of the page, with some of it typed over.
async fn step(context: &Context, slug: &str, step: u8, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let draft = app::frame::draft(context, slug).await.unwrap();
    let mut form = draft.form;
    for (name, value) in typed {
        form.set(name, *value);
    }
    form.pairs()
        .filter(|(name, _)| app::frame::step_of(name) == step)
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

async fn opened(town: &Town, title: &str) -> (Context, String) {
    let context = town.acting(&town.official);
    let slug = app::frame::open(&context, None, &first_step(&context, title)).await.unwrap();
    let posted = step(&context, &slug, 2, &[("amount", "30.000")]).await;
    app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap();
    (context, slug)
}

fn codes(error: &Error) -> Vec<(String, String)> {
    match error {
        Error::Refused(refusals) => {
            refusals.iter().map(|refusal| (refusal.field.clone(), refusal.code.clone())).collect()
        }
        other => panic!("not refused: {other:?}"),
    }
}

fn one(field: &str, code: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), code.to_owned())]
}

async fn stage(context: &Context, slug: &str) -> Stage {
    let mut tx = context.read().await.unwrap();
    app::undertaking::load(context, &mut tx, slug).await.unwrap().stage
}

#[tokio::test(flavor = "multi_thread")]
async fn a_template_with_a_name_and_an_amount_can_be_published() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Wijkbegroting Rozenhoek").await;
        assert_eq!(slug, "wijkbegroting-rozenhoek");
        let mut tx = context.read().await.unwrap();
        let hidden = app::undertaking::load(&town.visitor(), &mut tx, &slug).await;
        assert!(matches!(hidden, Err(Error::NotFound)), "residents do not see a draft");
        drop(tx);

        assert_eq!(app::frame::publish(&context, &slug, "").await.unwrap(), 1);
        let (loaded, versions, _) = app::frame::history(&town.visitor(), &slug).await.unwrap();
        assert_eq!((loaded.stage, versions.len()), (Stage::Announced, 1));
        let frame = &versions[0].frame;
        assert_eq!(frame.amount, Cents::euros(30_000));
        assert_eq!(frame.vote.ballot, BallotForm::Approval { minimum: 3, maximum: 5 });
        assert_eq!(frame.vote.rule, tally::Rule::advised());
        assert_eq!(frame.criteria.len(), 6);
        let mut tx = context.read().await.unwrap();
        for (method, phase) in [(MethodKind::Collect, PhaseKind::Collect), (MethodKind::Allocate, PhaseKind::Vote)] {
            let round = app::undertaking::round(&context, &mut tx, &loaded.undertaking, method).await.unwrap();
            assert_eq!(round.window, frame.window(phase));
        }
        let trail = store::audit::newest(&mut tx, context.organisation_id(), 10).await.unwrap();
        let acts: std::collections::BTreeSet<&str> = trail.iter().map(|line| line.action.as_str()).collect();
        assert_eq!(acts.into_iter().collect::<Vec<_>>(), ["frame-published", "undertaking-opened"]);
        assert_eq!(store::frame::draft(&mut tx, context.organisation_id(), loaded.undertaking.id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_typed_is_lost_when_a_step_is_refused() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        let long = "x".repeat(100_000);
        let typed = [("amount", "heel veel"), ("fixed", long.as_str()), ("last_word", " "), ("open", "<b>🌳\u{0}</b>")];
        let posted = step(&context, &slug, 2, &typed).await;
        let refused = app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap_err();
        let mut found = codes(&refused);
        found.sort();
        let wanted = [("amount", "money-wrong"), ("fixed", "text-too-long"), ("last_word", "frame-without-last-word")];
        assert_eq!(found, wanted.map(|(field, code)| (field.to_owned(), code.to_owned())));
        let draft = app::frame::draft(&context, &slug).await.unwrap();
        assert_eq!((draft.form.value("amount"), draft.form.value("fixed").len()), ("heel veel", 100_000));
        assert_eq!(draft.reading.frame.open, ["<b>🌳</b>"], "markup stays text, control characters go");
        app::frame::save_step(&context, &slug, 2, &posted, true).await.expect("put aside without being judged");
        assert!(matches!(app::frame::publish(&context, &slug, "").await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_numbers_dates_and_choices_are_named_at_their_field() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        for (at, name, value, field, code) in [
            (3, "minimum_age", "-1", "minimum_age", "number-wrong"),
            (3, "vote-dag", "31", "vote", "date-wrong"),
            (3, "area", "elders", "area", "choice-missing"),
            (3, "vote-maand", "7", "vote", "frame-vote-before-check-ends"),
            (4, "maximum", "2", "maximum", "frame-ballot-limits"),
            (4, "method", "dobbelen", "method", "choice-missing"),
            (4, "minimum_votes", "1e9", "minimum_votes", "number-wrong"),
            (4, "criterion-9-explanation", "Zonder titel", "criterion-9-title", "frame-criterion-without-title"),
        ] {
            let before = step(&context, &slug, at, &[]).await;
            let month = if code == "date-wrong" { "2" } else { "7" };
            let posted = step(&context, &slug, at, &[("vote-maand", month), (name, value)]).await;
            let refused = app::frame::save_step(&context, &slug, at, &posted, false).await.unwrap_err();
            assert!(
                codes(&refused).iter().any(|found| found.0 == field && found.1 == code),
                "{name}={value}: {:?}",
                codes(&refused)
            );
            app::frame::save_step(&context, &slug, at, &before, false).await.unwrap();
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_ones_own_is_kept_to_the_letter_and_judged_before_it_is_published() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        let split = r#"{"method":{"greedy":{"misfit":"stop","leftover":"part_of_next"}},"ties":[{"lot":[]},"cost"],
            "split":{"by":"neighborhood","parts":[{"name":"Noord","most":{"money":"9000"}},{"name":"Zuid","most":{"plans":2}}]}}"#;
        for (rule, code) in [
            ("", "rule-missing"),
            ("{\"method\":\"dobbelen\",\"ties\":[]}", "rule-unreadable"),
            (&"x".repeat(20_001), "rule-too-long"),
            (r#"{"method":{"greedy":{"order":"points"}},"ties":["id"]}"#, "rule-does-not-fit"),
            (r#"{"method":"phragmen","ties":["id"],"small_plans":{"up_to":"5","times":2}}"#, "rule-without-meaning"),
            (r#"{"method":{"equal_shares":{"completion":{"add1":{"step":"1/1000","stop":"overspend"}}}},"ties":["id"]}"#, "rule-step-too-small"),
            (r#"{"method":"phragmen","ties":["id"],"exclusions":[["1","2"]]}"#, "rule-names-plans"),
            (r#"{"method":"phragmen","ties":["id"],"weights":[{"voting_method":"online","share":"1"}]}"#, "rule-weighs-groups"),
        ] {
            let posted = step(&context, &slug, 4, &[("method", "own"), ("rule", rule)]).await;
            let refused = app::frame::save_step(&context, &slug, 4, &posted, false).await.unwrap_err();
            assert_eq!(codes(&refused), one("rule", code), "{rule}");
            assert_eq!(app::frame::draft(&context, &slug).await.unwrap().form.value("rule"), rule, "nothing typed is lost");
        }
        let posted = step(&context, &slug, 4, &[("method", "own"), ("rule", split)]).await;
        app::frame::save_step(&context, &slug, 4, &posted, false).await.unwrap();
        app::frame::publish(&context, &slug, "").await.unwrap();
        let expected: tally::Rule = serde_json::from_str(split).unwrap();

        // Another step, and a copy, leave it as it is.
        let posted = step(&context, &slug, 2, &[("amount", "40000")]).await;
        app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap();
        app::frame::publish(&context, &slug, "Er is meer geld.").await.unwrap();
        let published = app::frame::draft(&context, &slug).await.unwrap();
        assert_eq!(published.reading.frame.vote.rule, expected);
        assert_eq!(app::frame::rules::said(&expected, &[]), None);
        assert_eq!(app::frame::start(&context, Some(&slug)).await.unwrap().reading.frame.vote.rule, expected);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_needs_a_reason_reaches_the_authors_and_ends_when_the_vote_opens() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        app::frame::publish(&context, &slug, "").await.unwrap();
        assert_eq!(
            codes(&app::frame::publish(&context, &slug, "Zomaar.").await.unwrap_err()),
            one("", "frame-unchanged")
        );

        let posted = step(&context, &slug, 2, &[("amount", "40000")]).await;
        app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap();
        let posted = step(&context, &slug, 1, &[("title", "Stiekem anders")]).await;
        app::frame::save_step(&context, &slug, 1, &posted, false).await.unwrap();
        assert_eq!(
            codes(&app::frame::publish(&context, &slug, " ").await.unwrap_err()),
            one("reason", "change-without-reason")
        );
        assert_eq!(app::frame::publish(&context, &slug, "De raad gaf meer geld.").await.unwrap(), 2);
        let (loaded, versions, _) = app::frame::history(&context, &slug).await.unwrap();
        assert_eq!(loaded.undertaking.title, "Dorpsgeld", "a published title stays");
        assert_eq!(
            versions.iter().map(|version| (version.version, version.frame.amount)).collect::<Vec<_>>(),
            [(2, Cents::euros(40_000)), (1, Cents::euros(30_000))]
        );
        assert_eq!(versions[0].reason, "De raad gaf meer geld.");

        let posted = step(&context, &slug, 2, &[("amount", "50000")]).await;
        app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap();
        let opens = versions[0].frame.phases.vote.opens;
        town.app.clock.shift(opens.micros() - town.app.clock.now().micros());
        assert_eq!(
            codes(&app::frame::publish(&context, &slug, "Te laat.").await.unwrap_err()),
            one("", "frame-frozen")
        );
        assert_eq!(
            codes(&app::frame::save_step(&context, &slug, 2, &posted, true).await.unwrap_err()),
            one("", "frame-frozen")
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_organisers_of_this_organisation_write_frames() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        let other = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        let adviser = town
            .add_person("Adviseur", "adviseur@proefdorp.example", &[domain::person::StaffRole::Adviser])
            .await
            .unwrap();
        for stranger in
            [town.visitor(), town.acting(&town.resident), town.acting(&adviser), other.acting(&other.official)]
        {
            assert!(matches!(app::frame::draft(&stranger, &slug).await, Err(Error::NotFound)));
            assert!(matches!(app::frame::publish(&stranger, &slug, "x").await, Err(Error::NotFound)));
            assert!(matches!(app::frame::discard(&stranger, &slug).await, Err(Error::NotFound)));
            assert!(matches!(
                app::frame::save_step(&stranger, &slug, 2, &values(&[("amount", "1")]), true).await,
                Err(Error::NotFound)
            ));
        }
        assert_eq!(app::frame::draft(&context, &slug).await.unwrap().form.value("amount"), "30.000");
        let same_name = app::frame::open(
            &other.acting(&other.official),
            None,
            &first_step(&other.acting(&other.official), "Dorpsgeld"),
        )
        .await
        .unwrap();
        assert_eq!(same_name, "dorpsgeld", "names are free in another organisation");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_are_unique_follow_the_title_and_drafts_can_go() {
    in_town(|town| async move {
        let (context, first) = opened(&town, "Dorpsgeld").await;
        let (_, second) = opened(&town, "Dorpsgeld").await;
        assert_eq!((first.as_str(), second.as_str()), ("dorpsgeld", "dorpsgeld-2"));
        let posted = step(&context, &second, 1, &[("title", "Geld voor de Súdhoek")]).await;
        let renamed = app::frame::save_step(&context, &second, 1, &posted, false).await.unwrap();
        assert_eq!(renamed, "geld-voor-de-sudhoek");
        assert!(app::frame::discard(&context, &renamed).await.unwrap());
        assert!(matches!(app::frame::draft(&context, &renamed).await, Err(Error::NotFound)));

        app::frame::publish(&context, &first, "").await.unwrap();
        assert!(!app::frame::discard(&context, &first).await.unwrap(), "what was published stays");
        assert_eq!(stage(&context, &first).await, Stage::Announced);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_takes_the_rules_and_new_dates_and_the_calendar_shows_who_asks() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        let posted = step(&context, &slug, 2, &[("categories", "Groen\nSpelen")]).await;
        app::frame::save_step(&context, &slug, 2, &posted, false).await.unwrap();
        let typed = [
            ("method", "greedy"),
            ("cap-category-groen", "12.500,50"),
            ("minimum_votes", "25"),
            ("ballot", "within-budget"),
            ("ties", "lot"),
        ];
        let posted = step(&context, &slug, 4, &typed).await;
        app::frame::save_step(&context, &slug, 4, &posted, false).await.unwrap();
        let written = app::frame::draft(&context, &slug).await.unwrap().reading.frame;
        app::frame::publish(&context, &slug, "").await.unwrap();

        let copy = app::frame::start(&context, Some(&slug)).await.unwrap();
        assert_eq!(copy.reading.frame, written);
        let said = app::frame::rules::said(&written.vote.rule, &written.categories).unwrap();
        assert_eq!((said.ties, said.minimum_votes, said.caps.len()), ("lot", 25, 1));
        assert_eq!(
            copy.asks.iter().map(|ask| (ask.phase, ask.clashes)).collect::<Vec<_>>(),
            [(PhaseKind::Collect, true), (PhaseKind::Vote, true)]
        );

        town.app.clock.shift(200 * DAY_MICROS);
        let later = app::frame::start(&context, Some(&slug)).await.unwrap();
        assert!(later.asks.is_empty(), "what is over burdens nobody");
        assert!(later.reading.frame.phases.collect.opens > context.now());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_and_the_search_know_what_is_public() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld voor Fryslân").await;
        assert!(app::overview::search(&town.visitor(), "fryslan").await.unwrap().undertakings.is_empty());
        assert!(app::overview::overview(&context).await.unwrap().running.is_empty());
        let mut tx = context.read().await.unwrap();
        assert!(app::overview::list(&context, &mut tx).await.unwrap()[0].has_draft);
        drop(tx);
        app::frame::publish(&context, &slug, "").await.unwrap();
        let found = app::overview::search(&town.visitor(), " GELD  fryslan").await.unwrap();
        assert_eq!(found.undertakings.len(), 1);
        assert!(app::overview::search(&town.visitor(), "geld anders").await.unwrap().undertakings.is_empty());
        assert_eq!(app::overview::overview(&town.visitor()).await.unwrap().running.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officials_who_save_different_steps_at_once_both_keep_their_words() {
    in_town(|town| async move {
        let (context, slug) = opened(&town, "Dorpsgeld").await;
        let (one, two) = (
            step(&context, &slug, 2, &[("amount", "777")]).await,
            step(&context, &slug, 3, &[("minimum_age", "12")]).await,
        );
        let (first, second) = tokio::join!(
            app::frame::save_step(&context, &slug, 2, &one, true),
            app::frame::save_step(&context, &slug, 3, &two, true)
        );
        first.unwrap();
        second.unwrap();
        let form = app::frame::draft(&context, &slug).await.unwrap().form;
        assert_eq!((form.value("amount"), form.value("minimum_age")), ("777", "12"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn outside_the_demo_nobody_moves_the_clock() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let before: Timestamp = context.now();
        assert!(matches!(app::clock_shift::days(&context, 1).await, Err(Error::NotFound)));
        assert_eq!(context.now(), before);
    })
    .await;
}
