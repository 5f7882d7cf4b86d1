//! The demo's clock: forward only, kept over a restart, and everybody stays signed in.
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use std::sync::Arc;

use app::testing::{Town, wording};
use app::{App, Clock, Context, Error, Keys, Random, Settings};
use domain::Day;
use domain::undertaking::Stage;

use crate::in_town;

/// The same database with the switch of the demo on.
fn demo(town: &Town) -> Arc<App> {
    let noon = Day::new(2026, 6, 1).expect("a real day").at(12, 0);
    let settings = Settings { demo: true, ..Settings::default() };
    Arc::new(App::new(
        town.app.db.clone(),
        Clock::fixed(noon),
        Random::from_seed([8; 32]),
        Keys::new([9; 32]),
        settings,
        wording(),
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_goes_to_the_next_phase_and_stays_there_after_a_restart() {
    in_town(|town| async move {
        let app = demo(&town);
        let context = Context { app: Arc::clone(&app), ..town.acting(&town.official) };
        let mut form = app::frame::template(&context, domain::undertaking::UndertakingKind::Budget);
        for (name, value) in [("title", "Dorpsgeld"), ("summary", "Geld."), ("amount", "1000")] {
            form.set(name, value);
        }
        let typed: Vec<(String, String)> =
            form.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let slug = app::frame::open(&context, None, &typed).await.unwrap();
        app::frame::save_step(&context, &slug, 2, &typed, false).await.unwrap();
        app::frame::publish(&context, &slug, "").await.unwrap();

        let mut stages = Vec::new();
        while app::clock_shift::next_phase(&context, &slug).await.is_ok() {
            let mut tx = context.read().await.unwrap();
            stages.push(app::undertaking::load(&context, &mut tx, &slug).await.unwrap().stage);
        }
        assert_eq!(stages, [Stage::Collecting, Stage::Checking, Stage::Voting, Stage::Counting]);
        app::clock_shift::days(&context, 3).await.unwrap();
        assert!(
            matches!(app::clock_shift::days(&context, -3).await, Err(Error::Refused(_))),
            "what happened is not undone"
        );

        let restarted = demo(&town);
        app::clock_shift::restore(&restarted).await.unwrap();
        assert_eq!(restarted.clock.now(), context.now());
        app::clock_shift::restore(&town.app).await.unwrap();
        assert!(town.app.clock.now() < context.now(), "outside the demo the kept shift does nothing");
        let resident = Context { app, ..town.acting(&town.resident) };
        assert!(matches!(app::clock_shift::days(&resident, 1).await, Err(Error::NotFound)));
    })
    .await;
}
