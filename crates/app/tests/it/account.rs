//! Accounts, sessions and the slowing down of guesses, on both engines.

use app::session::SessionKind;
use app::throttle::{self, Limit};
use app::{Error, account, session};
use domain::person::{Language, StaffRole};

use crate::in_town;

const LIMIT: Limit = Limit { purpose: "test", attempts: 2, seconds: 60 };

#[tokio::test]
async fn attempts_are_counted_per_window_and_per_who() {
    in_town(|town| async move {
        let context = town.visitor();
        for _ in 0..2 {
            throttle::count(&context, LIMIT, "a").await.unwrap();
        }
        town.app.clock.shift(20_000_000);
        let refused = throttle::count(&context, LIMIT, "a").await;
        assert!(matches!(refused, Err(Error::TooMany { wait_seconds: 40 })), "{refused:?}");
        throttle::count(&context, LIMIT, "b").await.unwrap();
        town.app.clock.shift(40_000_000);
        throttle::count(&context, LIMIT, "a").await.unwrap();
        throttle::forget(&context, LIMIT, "a").await.unwrap();
        for _ in 0..2 {
            throttle::count(&context, LIMIT, "a").await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_gives_one_session_and_one_account() {
    in_town(|town| async move {
        let context = town.visitor();
        let official = town.acting(&town.official);
        let mut tokens = Vec::new();
        for _ in 0..2 {
            account::ask_link(&context, "127.0.0.1", "Nieuw@Bewoner.example", "/mijn").await.unwrap();
            let body = app::notice::newest(&official, 1).await.unwrap().remove(0).body;
            // The wording of tests writes `link=…` followed by the other values.
            let token = body.split("code=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
            tokens.push(account::open_link(&context, &token, "browser").await.unwrap().token);
            let again = account::open_link(&context, &token, "browser").await;
            assert!(matches!(again, Err(Error::Refused(_))), "a link works once");
        }
        let mut persons = Vec::new();
        for token in &tokens {
            let signed_in = session::signed_in(&town.app, town.organisation.id, token).await.unwrap().unwrap();
            assert_eq!(signed_in.kind, SessionKind::Resident);
            persons.push(signed_in.person);
        }
        assert_eq!(persons[0].id, persons[1].id);
        let acting = town.acting(&persons[0]);
        assert_eq!(session::list(&acting).await.unwrap().len(), 2);
        account::change(&acting, " Bewoner  van de Kade ", Language::Fy).await.unwrap();
        let export = account::export(&acting).await.unwrap();
        assert_eq!(export["notices"].as_array().unwrap().len(), 2);
        account::erase(&acting).await.unwrap();
        for token in &tokens {
            assert!(session::signed_in(&town.app, town.organisation.id, token).await.unwrap().is_none());
        }
    })
    .await;
}

#[tokio::test]
async fn an_official_gets_in_with_both_factors_and_a_weak_password_is_refused() {
    in_town(|town| async move {
        let context = town.visitor();
        let weak = account::create_staff(&context, "", "geen adres", &[StaffRole::Admin], "kort").await;
        let Err(Error::Refused(refusals)) = weak else { panic!("{weak:?}") };
        let codes: Vec<_> = refusals.iter().map(|refusal| refusal.code.as_str()).collect();
        assert_eq!(codes, ["field-empty", "email-wrong", "password-too-short"]);
        let password = "vier woorden op een rij";
        let (id, factor) =
            account::create_staff(&context, "Beheerder", "b@proefdorp.example", &[StaffRole::Admin], password)
                .await
                .unwrap();
        assert!(factor.address.starts_with("otpauth://totp/Gemeente%20Proefdorp:b%40proefdorp%2Eexample?secret="));
        let half_way = account::staff_sign_in(&context, "127.0.0.1", "B@proefdorp.example", password).await.unwrap();
        assert!(account::is_half_way(&context, &half_way) && !account::is_half_way(&context, "00ff"));
        assert_eq!(account::demo_code(&context, &half_way).await.unwrap(), None, "only in the demo");
        let secret = totp_rs::Secret::try_from_base32(&factor.secret).unwrap();
        let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
        let code = totp.generate(u64::try_from(context.now().micros() / 1_000_000).unwrap()).to_string();
        let token = account::staff_second_factor(&context, &half_way, &code, "browser").await.unwrap();
        let signed_in = session::signed_in(&town.app, town.organisation.id, &token).await.unwrap().unwrap();
        assert_eq!((signed_in.person.id, signed_in.kind), (id, SessionKind::Staff));
        let replayed = account::staff_second_factor(&context, &half_way, &code, "browser").await;
        assert!(matches!(replayed, Err(Error::Refused(_))), "{replayed:?}");
        // A new password ends what was open.
        account::create_staff(&context, "Beheerder", "b@proefdorp.example", &[StaffRole::Admin], password)
            .await
            .unwrap();
        assert!(session::signed_in(&town.app, town.organisation.id, &token).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn the_demo_shows_the_code_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let db = store::testing::sqlite(folder.path()).await.unwrap();
    let settings = app::Settings { demo: true, ..app::Settings::default() };
    let town_app = std::sync::Arc::new(app::App::new(
        db,
        app::Clock::fixed(domain::Timestamp::from_micros(1_780_000_000_000_000)),
        app::Random::from_seed([1; 32]),
        app::Keys::new([2; 32]),
        settings,
        app::testing::wording(),
    ));
    let town = app::testing::Town::found(&town_app, "Demo", "demo").await.unwrap();
    let context = town.visitor();
    let password = "vier woorden op een rij";
    account::create_staff(&context, "Beheerder", "b@demo.example", &[StaffRole::Admin], password).await.unwrap();
    let half_way = account::staff_sign_in(&context, "127.0.0.1", "b@demo.example", password).await.unwrap();
    let code = account::demo_code(&context, &half_way).await.unwrap().unwrap();
    account::staff_second_factor(&context, &half_way, &code, "browser").await.unwrap();
}
