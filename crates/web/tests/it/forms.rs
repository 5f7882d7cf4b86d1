//! Forms take anything, lose nothing, and say what to correct.

use app::session::SessionKind;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST};
use axum::http::{Request, StatusCode};

use crate::{HOST_NAME, Site};

#[tokio::test]
async fn a_text_that_is_far_too_long_comes_back_whole_with_a_sentence() {
    let site = Site::new().await;
    let cookies = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let long = "🌳".repeat(100_000);
    let answer = site.post("/mijn", &cookies, &[("display_name", &long), ("language", "nl")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains(&long), "the text is in the form");
    assert!(answer.body.contains("Deze tekst is 100.000 tekens lang. Er passen er 80."));
    assert!(answer.body.contains("<title>Fout:"));
}

#[tokio::test]
async fn markup_in_a_name_is_shown_as_typed_and_never_as_markup() {
    let site = Site::new().await;
    let cookies = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let answer =
        site.post("/mijn", &cookies, &[("display_name", "<script>x</script> & \"Jan\"\0"), ("language", "en")]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/mijn"));
    let page = site.get("/mijn", &cookies).await;
    assert!(!page.body.contains("<script>x") && page.body.contains("&#60;script&#62;x"), "{}", page.body);
    assert!(page.body.contains("<html lang=\"en\""), "the language was saved with the account");
}

fn part(name: &str, file: Option<&str>, content: &str) -> String {
    let file = file.map(|file| format!("; filename=\"{file}\"\r\nContent-Type: image/jpeg")).unwrap_or_default();
    format!("--grens\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n")
}

#[tokio::test]
async fn a_photo_that_is_too_large_does_not_cost_what_was_typed() {
    let site = Site::new().await;
    let cookies = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    let photo = "x".repeat(13 * 1024 * 1024);
    let body = [
        part("display_name", None, ""),
        part("foto", Some("straat.jpg"), &photo),
        part("language", None, "fy"),
        "--grens--\r\n".to_owned(),
    ]
    .concat();
    let request = Request::post("/mijn")
        .header(HOST, HOST_NAME)
        .header(COOKIE, &cookies)
        .header(CONTENT_TYPE, "multipart/form-data; boundary=grens");
    let answer = site.send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(
        answer.body.contains("groter dan 12 megabyte") && answer.body.contains("value=\"fy\" checked"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn broken_multipart_is_a_sentence_and_not_a_crash() {
    let site = Site::new().await;
    for (kind, body) in [
        ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=grens", "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf"),
    ] {
        let request = Request::post("/inloggen")
            .header(HOST, HOST_NAME)
            .header(CONTENT_TYPE, kind)
            .body(Body::from(body))
            .unwrap();
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{kind}");
        assert!(answer.body.contains("Dit konden wij niet lezen"));
    }
}

#[tokio::test]
async fn a_form_of_nothing_but_separators_is_too_large() {
    let site = Site::new().await;
    let kind = "application/x-www-form-urlencoded";
    let request = Request::post("/inloggen").header(HOST, HOST_NAME).header(CONTENT_TYPE, kind);
    let answer = site.send(request.body(Body::from("&".repeat(1_000_000))).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}
