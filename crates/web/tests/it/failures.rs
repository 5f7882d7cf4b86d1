//! What goes wrong is told in the visitor's language, or as a problem document under `/api/`.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{Request, StatusCode};

use web::failure::Failure;
use web::routes::{Access, Routes};

use crate::{HOST_NAME, Site};

#[tokio::test]
async fn a_page_that_does_not_exist_says_so_in_every_language() {
    let site = Site::new().await;
    for (cookies, lang, words) in [
        ("", "nl", "Deze pagina bestaat niet"),
        ("taal=en", "en", "This page does not exist"),
        ("taal=fy", "fy", "Dizze side bestiet net"),
    ] {
        let answer = site.get("/bestaat-niet", cookies).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(
            answer.body.contains(&format!("<html lang=\"{lang}\"")) && answer.body.contains(words),
            "{}",
            answer.body
        );
    }
    let chosen = site.get("/bestaat-niet?taal=fy", "taal=en").await;
    assert!(chosen.body.contains("Dizze side bestiet net"));
    assert_eq!(chosen.cookie("taal").as_deref(), Some("fy"));
}

#[tokio::test]
async fn the_api_answers_with_problem_documents() {
    let site = Site::new().await;
    for path in ["/api/v1/bestaat-niet", "/api/v1/", "/api/v1/afspraken/"] {
        let answer = site.get(path, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.header("api-version"), web::headers::API_VERSION);
        assert_eq!(answer.header("cache-control"), "no-store");
        let problem: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(problem["status"], 404);
        assert!(problem["title"].is_string() && problem["detail"].is_string());
    }
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let site = Site::new().await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elders.example")] {
        let request =
            Request::post("/inloggen").header(HOST, HOST_NAME).header(name, value).body(Body::empty()).unwrap();
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(answer.body.contains("kwam van een andere website"), "{}", answer.body);
    }
    let own = Request::post("/uitloggen")
        .header(HOST, HOST_NAME)
        .header("sec-fetch-site", "same-origin")
        .body(Body::empty())
        .unwrap();
    assert_eq!(site.send(own).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn other_refusals_of_the_framework_become_pages_too() {
    let site = Site::new().await;
    let method = site.send(Request::put("/hulp").header(HOST, HOST_NAME).body(Body::empty()).unwrap()).await;
    assert_eq!(method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(method.header("allow").contains("GET") && method.body.contains("geen pagina"));
    let kind = Request::post("/inloggen")
        .header(HOST, HOST_NAME)
        .header(CONTENT_TYPE, "application/json")
        .body(Body::from("{}"))
        .unwrap();
    assert_eq!(site.send(kind).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = "x".repeat(3 * 1024 * 1024);
    let answer = site.post("/inloggen", "", &[("email", &large)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("Dit is te groot"));
}

async fn panics() -> &'static str {
    panic!("a secret cause")
}

async fn fails() -> Result<&'static str, Failure> {
    Err(Failure::internal("a secret cause"))
}

#[tokio::test]
async fn our_own_mistakes_show_a_reference_and_never_the_cause() {
    let routes = Routes::new().get("/paniek", Access::Public, panics).get("/fout", Access::Public, fails).get(
        "/api/v1/paniek",
        Access::Public,
        panics,
    );
    let site = Site::new().await.with(routes);
    for path in ["/paniek", "/fout"] {
        let answer = site.get(path, "").await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        let reference = answer.body.split_once("<strong>").unwrap().1.split_once("</strong>").unwrap().0;
        assert_eq!(reference.len(), 8);
        assert!(
            !answer.body.contains("secret") && !answer.header("content-security-policy").is_empty(),
            "{}",
            answer.body
        );
    }
    let problem = site.get("/api/v1/paniek", "").await;
    assert_eq!(problem.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(problem.header("content-type"), "application/problem+json");
    assert_eq!(problem.header("api-version"), web::headers::API_VERSION);
    assert!(problem.body.contains("reference") && !problem.body.contains("secret"));
    assert_eq!(site.get("/hulp", "").await.status, StatusCode::OK, "the site goes on");
}

#[tokio::test]
async fn pages_about_a_person_stay_in_no_cache() {
    let site = Site::new().await;
    for (path, kept) in [("/hulp", "no-cache"), ("/inloggen", "no-store"), ("/opgave/x/stemmen", "no-store")] {
        assert_eq!(site.get(path, "").await.header("cache-control"), kept, "{path}");
    }
}

#[tokio::test]
async fn an_unknown_host_tells_the_operator_what_to_do() {
    let site = Site::new().await;
    let answer = site.send(Request::get("/").header(HOST, "vreemd.example:8080").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("vreemd.example") && !answer.body.contains("Proefdorp"), "{}", answer.body);
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_visitors() {
    let site = Site::new().await;
    for path in ["/hulp", "/bestaat-niet", "/api/v1/bestaat-niet", "/icon.svg", "/static/0/site.css", "/healthz"] {
        let answer = site.get(path, "").await;
        assert!(
            answer
                .header("content-security-policy")
                .starts_with("default-src 'none'; script-src 'self'; style-src 'self';"),
            "{path}"
        );
        assert!(!answer.header("content-security-policy").contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "only over TLS");
    }
}

#[tokio::test]
async fn static_files_are_kept_for_ever_under_their_hash_only() {
    let site = Site::new().await;
    let page = site.get("/hulp", "").await.body;
    let href =
        page.split('"').find(|part| part.starts_with("/static/") && part.ends_with("/site.css")).unwrap().to_owned();
    let css = site.get(&href, "").await;
    assert!(css.header("cache-control").contains("immutable") && css.body.contains(".utrecht-button"));
    let packed = site
        .send(
            Request::get(&href).header(HOST, HOST_NAME).header("accept-encoding", "gzip").body(Body::empty()).unwrap(),
        )
        .await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert_eq!(site.get("/static/0000000000000000/site.css", "").await.status, StatusCode::NOT_FOUND);
}
