//! Officials begin with a link, lose what is taken from them at once, and nobody locks everyone out.

use app::Error;
use app::session::SessionKind;
use app::testing::Town;
use domain::person::StaffRole;
use totp_rs::{Builder, Secret};

use crate::in_town;

/// The token in the newest notice.
async fn token(town: &Town) -> String {
    let mut tx = town.app.db.read().await.unwrap();
    let notices = store::notice::newest(&mut tx, town.organisation.id, 1).await.unwrap();
    let body = &notices[0].body;
    body.split("code=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

fn code(town: &Town, secret: &str) -> String {
    let seconds = u64::try_from(town.app.clock.now().micros() / 1_000_000).unwrap();
    let secret = Secret::try_from_base32(secret).unwrap();
    Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_begins_with_a_link_that_works_once() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let roles = ["adviser", "organiser", "onzin"];
        let person =
            app::staff::add(&context, "Beheerder groen", "groen@proefdorp.example", roles.into_iter()).await.unwrap();
        let visitor = town.visitor();
        let token = token(&town).await;
        let (invited, factor) = app::staff::welcome(&visitor, &token).await.unwrap().unwrap();
        assert_eq!(invited.id, person);
        assert_eq!(app::staff::welcome(&visitor, &token).await.unwrap().unwrap().1.secret, factor.secret);

        let password = "vier woorden op een rij";
        let wrong = app::staff::set_up(&visitor, &token, "kort", "", "").await;
        let Err(Error::Refused(refusals)) = wrong else { panic!("not refused") };
        assert_eq!(refusals.iter().map(|r| r.code.as_str()).collect::<Vec<_>>(), ["password-too-short", "field-empty"]);
        let session =
            app::staff::set_up(&visitor, &token, password, &code(&town, &factor.secret), "Browser").await.unwrap();
        let signed_in = app::session::signed_in(&town.app, town.organisation.id, &session).await.unwrap().unwrap();
        assert_eq!((signed_in.kind, signed_in.person.roles.len()), (SessionKind::Staff, 2));

        assert!(app::staff::welcome(&visitor, &token).await.unwrap().is_none(), "used");
        assert!(app::staff::set_up(&visitor, &token, password, &code(&town, &factor.secret), "").await.is_err());
        // The code that set it up cannot be used again to sign in.
        let half_way = app::account::staff_sign_in(&visitor, "net", "groen@proefdorp.example", password).await.unwrap();
        let again = code(&town, &factor.secret);
        assert!(app::account::staff_second_factor(&visitor, &half_way, &again, "").await.is_err());

        app::staff::set_roles(&context, person, ["decider"].into_iter()).await.unwrap();
        let now = app::session::signed_in(&town.app, town.organisation.id, &session).await.unwrap().unwrap();
        assert_eq!(now.person.roles, [StaffRole::Decider], "new roles hold for the session that runs");
        app::staff::reset(&context, person).await.unwrap();
        assert!(app::session::signed_in(&town.app, town.organisation.id, &session).await.unwrap().is_none());
        assert!(app::account::staff_sign_in(&visitor, "net", "groen@proefdorp.example", password).await.is_err());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_ends_when_it_is_old_replaced_or_of_another_organisation() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let person = app::staff::add(&context, "Griffie", "griffie@proefdorp.example", ["decider"].into_iter());
        let person = person.await.unwrap();
        let first = token(&town).await;
        let other = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        assert!(app::staff::welcome(&other.visitor(), &first).await.unwrap().is_none());
        app::staff::reset(&context, person).await.unwrap();
        let second = token(&town).await;
        assert!(app::staff::welcome(&town.visitor(), &first).await.unwrap().is_none(), "replaced");
        assert!(app::account::open_link(&other.visitor(), &second, "").await.is_err());
        town.app.clock.shift(4 * 86_400 * 1_000_000);
        assert!(app::staff::welcome(&town.visitor(), &second).await.unwrap().is_none(), "old");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_administrators_act_and_they_cannot_shut_themselves_out() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let own = town.official.id;
        for refused in [
            app::staff::set_roles(&context, own, ["organiser"].into_iter()).await,
            app::staff::set_roles(&context, own, [].into_iter()).await,
            app::staff::remove(&context, own).await,
        ] {
            assert!(matches!(refused, Err(Error::Refused(_))));
        }
        let organiser = town.add_person("Organisator", "org@proefdorp.example", &[StaffRole::Organiser]).await.unwrap();
        let acting = town.acting(&organiser);
        assert!(matches!(app::staff::list(&acting).await, Err(Error::NotFound)));
        assert!(matches!(app::staff::reset(&acting, own).await, Err(Error::NotFound)));
        assert!(matches!(app::audit::trail(&acting, None, None, 1).await, Err(Error::NotFound)));
        assert_eq!(app::staff::administrators(&acting).await.unwrap(), ["Procesregisseur"]);
        let double = app::staff::add(&context, "Nog eens", "org@proefdorp.example", ["admin"].into_iter()).await;
        assert!(matches!(double, Err(Error::Refused(_))));

        let group = app::group::save(&context, None, "Team groen", "").await.unwrap();
        assert!(app::group::save(&context, None, "team GROEN", "").await.is_err(), "names differ in more than case");
        app::group::set_member(&context, group, &organiser.id.to_string(), "Manager").await.unwrap();
        let stranger = app::group::set_member(&context, group, &town.resident.id.to_string(), "teamlid").await;
        assert!(matches!(stranger, Err(Error::Refused(_))), "residents are no members of a team");
        assert_eq!(app::group::load(&context, group).await.unwrap().members[0].function, "manager");
        let trail = app::audit::trail(&context, Some("group-saved"), Some(own), 1).await.unwrap();
        assert_eq!((trail.lines.len(), trail.has_more), (1, false));
        assert_eq!(trail.lines[0].actor.as_deref(), Some("Procesregisseur"));
    })
    .await;
}
