//! Pages that belong to no noun.

use crate::Site;

/// A page with what differs per build taken out.
fn stable(body: &str) -> String {
    body.split('"')
        .map(|part| match part.strip_prefix("/static/").and_then(|rest| rest.split_once('/')) {
            Some((_, name)) => format!("/static/HASH/{name}"),
            None => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\"")
}

/// What is the page's own: the frame around it is in one snapshot only.
fn main_part(body: &str) -> String {
    let after = body.split_once("<main").map(|(_, rest)| rest).unwrap_or_default();
    stable(after.split_once("</main>").map(|(main, _)| main).unwrap_or_default())
}

#[tokio::test]
async fn pages_look_as_they_did() {
    let site = Site::new().await;
    insta::assert_snapshot!("sign-in-whole", stable(&site.get("/inloggen", "").await.body));
    for (name, path, cookies) in [
        ("sign-in-frisian", "/inloggen?terug=/plan/3", "taal=fy"),
        ("desk-sign-in", "/bureau/inloggen", ""),
        ("not-found", "/bestaat-niet", ""),
        ("accessibility-english", "/toegankelijkheid", "taal=en"),
        ("privacy", "/privacy", ""),
    ] {
        insta::assert_snapshot!(name, main_part(&site.get(path, cookies).await.body));
    }
}

#[tokio::test]
async fn security_txt_holds_for_less_than_a_year() {
    let site = Site::new().await;
    let answer = site.get("/.well-known/security.txt", "").await;
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        answer.body,
        "Contact: http://proefdorp/hulp#contact\nExpires: 2026-11-28T10:00:00Z\nPreferred-Languages: nl, en, fy\nCanonical: http://proefdorp/.well-known/security.txt\n"
    );
}

#[tokio::test]
async fn every_help_section_has_its_words_in_every_language() {
    let site = Site::new().await;
    for cookies in ["", "taal=en", "taal=fy"] {
        let page = site.get("/hulp", cookies).await.body;
        assert!(!page.contains("help-"), "a message id shows: {page}");
        for anchor in ["plan", "stemmen", "code", "inloggen", "contact"] {
            assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        }
    }
}

#[tokio::test]
async fn the_health_check_needs_no_host_name() {
    let site = Site::new().await;
    let request = axum::http::Request::get("/healthz").body(axum::body::Body::empty()).unwrap();
    assert_eq!(site.send(request).await.body, "ok\n");
}
