//! Residents come in by a link in an e-mail, officials with password and second factor.

use app::session::SessionKind;
use axum::http::StatusCode;
use domain::person::StaffRole;

use crate::Site;

/// The token in the newest mail.
async fn token_in_mail(site: &Site) -> String {
    let newest = app::notice::newest(&site.town.acting(&site.town.official), 1).await.unwrap();
    let body = newest.first().expect("a mail was written").body.clone();
    body.split("code=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_resident_comes_in_by_a_link_that_works_once() {
    let site = Site::new().await;
    let asked = site.post("/inloggen", "", &[("email", "Nieuw@Bewoner.example"), ("terug", "/plan/3?stap=2")]).await;
    assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/inloggen/verstuurd"));
    let token = token_in_mail(&site).await;
    // A scanner of mail opens the link, even twice; it still works.
    for _ in 0..2 {
        assert_eq!(site.get(&format!("/inloggen/link?code={token}"), "").await.status, StatusCode::OK);
    }
    let opened = site.post("/inloggen/link", "", &[("code", &token)]).await;
    assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, "/plan/3?stap=2"));
    let cookie = format!("sessie={}", opened.cookie("sessie").unwrap());
    let mine = site.get("/mijn", &cookie).await;
    assert!(mine.body.contains("nieuw@bewoner.example"));
    assert_eq!(mine.header("cache-control"), "no-store");
    let again = site.post("/inloggen/link", "", &[("code", &token)]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(again.body.contains("al gebruikt of ouder dan 30 minuten"));
    // Signing out ends the session on the server, not only in the browser.
    assert_eq!(site.post("/uitloggen", &cookie, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/mijn", &cookie).await.location(), "/inloggen?terug=%2Fmijn");
}

#[tokio::test]
async fn a_link_ends_after_half_an_hour() {
    let site = Site::new().await;
    site.post("/inloggen", "", &[("email", "laat@bewoner.example")]).await;
    let token = token_in_mail(&site).await;
    site.town.app.clock.shift(31 * 60 * 1_000_000);
    assert_eq!(site.post("/inloggen/link", "", &[("code", &token)]).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_return_path_to_another_site_is_not_followed() {
    let site = Site::new().await;
    site.post("/inloggen", "", &[("email", "a@bewoner.example"), ("terug", "//kwaad.example/")]).await;
    let token = token_in_mail(&site).await;
    assert_eq!(site.post("/inloggen/link", "", &[("code", &token)]).await.location(), "/mijn");
}

#[tokio::test]
async fn asking_for_links_is_slowed_down() {
    let site = Site::new().await;
    for _ in 0..5 {
        assert_eq!(
            site.post("/inloggen", "", &[("email", "veel@bewoner.example")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
    let answer = site.post("/inloggen", "", &[("email", "veel@bewoner.example")]).await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    assert!(answer.body.contains("Probeer het over 60 minuten opnieuw."));
    assert_eq!(site.post("/inloggen", "", &[("email", "ander@bewoner.example")]).await.status, StatusCode::SEE_OTHER);
    site.town.app.clock.shift(3_601 * 1_000_000);
    assert_eq!(site.post("/inloggen", "", &[("email", "veel@bewoner.example")]).await.status, StatusCode::SEE_OTHER);
}

const PASSWORD: &str = "vier woorden op een rij";

async fn official(site: &Site) -> totp_rs::Totp {
    let context = site.town.visitor();
    let (_, factor) = app::account::create_staff(
        &context,
        "Planbeoordelaar",
        "plan@proefdorp.example",
        &[StaffRole::Organiser],
        PASSWORD,
    )
    .await
    .unwrap();
    totp_rs::Builder::new().with_secret(totp_rs::Secret::try_from_base32(&factor.secret).unwrap()).build().unwrap()
}

fn code(site: &Site, totp: &totp_rs::Totp) -> String {
    totp.generate(u64::try_from(site.town.app.clock.now().micros() / 1_000_000).unwrap()).to_string()
}

#[tokio::test]
async fn an_official_needs_password_and_a_code_that_works_once() {
    let site = Site::new().await;
    let totp = official(&site).await;
    let first = site
        .post(
            "/bureau/inloggen",
            "",
            &[("email", "plan@proefdorp.example"), ("password", PASSWORD), ("terug", "/mijn")],
        )
        .await;
    assert_eq!((first.status, first.location()), (StatusCode::SEE_OTHER, "/bureau/inloggen/code?terug=%2Fmijn"));
    let half_way = format!("aanmelding={}", first.cookie("aanmelding").unwrap());
    assert_eq!(site.get("/mijn", &half_way).await.status, StatusCode::SEE_OTHER, "half-way is not in");
    let wrong = site.post("/bureau/inloggen/code", &half_way, &[("code", "000000")]).await;
    assert!(wrong.status == StatusCode::BAD_REQUEST && wrong.cookie("sessie").is_none());
    let right =
        site.post("/bureau/inloggen/code", &half_way, &[("code", &code(&site, &totp)), ("terug", "/mijn")]).await;
    assert_eq!((right.status, right.location()), (StatusCode::SEE_OTHER, "/mijn"));
    assert!(right.cookie("sessie").is_some());
    let replayed = site.post("/bureau/inloggen/code", &half_way, &[("code", &code(&site, &totp))]).await;
    assert_eq!(replayed.status, StatusCode::BAD_REQUEST, "a code works once");
    site.town.app.clock.shift(11 * 60 * 1_000_000);
    assert_eq!(
        site.post("/bureau/inloggen/code", &half_way, &[("code", &code(&site, &totp))]).await.location(),
        "/bureau/inloggen"
    );
}

#[tokio::test]
async fn wrong_password_unknown_account_and_resident_answer_alike() {
    let site = Site::new().await;
    official(&site).await;
    let resident = site.town.resident.email.clone().unwrap();
    let mut answers = Vec::new();
    for email in ["plan@proefdorp.example", "niemand@proefdorp.example", resident.as_str(), "geen adres"] {
        let answer = site.post("/bureau/inloggen", "", &[("email", email), ("password", "iets heel anders")]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        answers.push(answer.body.replace(email, "ADRES"));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "the answers differ");
    assert!(!answers[0].contains("iets heel anders"), "a password never goes back");
}

#[tokio::test]
async fn sessions_can_be_seen_and_ended_by_their_owner_only() {
    let site = Site::new().await;
    let here = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let there = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let other = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let page = site.get("/mijn", &here).await.body;
    let acts: Vec<&str> = page.split('"').filter(|part| part.starts_with("/mijn/sessies/")).collect();
    assert_eq!(acts.len(), 2);
    for act in &acts {
        assert_eq!(site.post(act, &other, &[]).await.status, StatusCode::NOT_FOUND, "not the owner");
    }
    let listed = app::session::list(&site.town.acting(&site.town.resident)).await.unwrap();
    let this = app::session::signed_in(&site.town.app, site.town.organisation.id, here.trim_start_matches("sessie="))
        .await
        .unwrap()
        .unwrap();
    let elsewhere = listed.iter().find(|session| session.id != this.session).unwrap();
    assert_eq!(site.post(&format!("/mijn/sessies/{}/beeindigen", elsewhere.id), &here, &[]).await.location(), "/mijn");
    assert_eq!(site.get("/mijn", &there).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/mijn", &here).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_session_of_an_official_ends_after_two_quiet_hours() {
    let site = Site::new().await;
    let cookie = site.signed_in(&site.town.official, SessionKind::Staff).await;
    for _ in 0..3 {
        site.town.app.clock.shift(90 * 60 * 1_000_000);
        assert_eq!(site.get("/mijn", &cookie).await.status, StatusCode::OK, "a visit moves the end");
    }
    site.town.app.clock.shift(121 * 60 * 1_000_000);
    assert_eq!(site.get("/mijn", &cookie).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_resident_takes_the_data_along_and_is_forgotten() {
    let site = Site::new().await;
    let cookie = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let email = site.town.resident.email.clone().unwrap();
    let data = site.get("/mijn/gegevens", &cookie).await;
    assert!(data.header("content-disposition").starts_with("attachment") && data.body.contains(&email));
    assert_eq!(site.post("/mijn/verwijderen", &cookie, &[]).await.location(), "/");
    assert_eq!(site.get("/mijn", &cookie).await.status, StatusCode::SEE_OTHER, "the session is gone");
    let official = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let refused = site.post("/mijn/verwijderen", &official, &[]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("Vraag een beheerder"));
}
