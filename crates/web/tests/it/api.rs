//! The API keeps the NL GOV rules that can be tested, and its document says what the routes do.

use std::collections::BTreeSet;
use std::path::Path;

use app::session::SessionKind;
use axum::body::Body;
use axum::http::header::{ACCEPT, HOST};
use axum::http::{Request, StatusCode};
use serde_json::Value;

use crate::{Answer, HOST_NAME, Site};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");

fn document() -> String {
    format!("{}\n", web::api::document().to_pretty_json().unwrap())
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("no JSON: {}", answer.body))
}

async fn get_as(site: &Site, path: &str, accept: &str) -> Answer {
    site.send(Request::get(path).header(HOST, HOST_NAME).header(ACCEPT, accept).body(Body::empty()).unwrap()).await
}

/// A town with two areas, one with a name that a spreadsheet would run.
async fn with_areas() -> Site {
    let site = Site::new().await;
    let feature = |code: &str, name: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"code":"{code}","naam":"{name}","inwoners":12}},
            "geometry":{{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}}}}"#
        )
    };
    let file = format!(
        r#"{{"type":"FeatureCollection","features":[{},{}]}}"#,
        feature("GM9999", "Proefdorp"),
        feature("WK999901", "=1+1")
    );
    let context = site.town.acting(&site.town.official);
    app::area::import::import(&context, &file).await.unwrap();
    site
}

#[test]
fn the_document_and_the_routes_agree() {
    let document: Value = serde_json::from_str(&document()).unwrap();
    let documented: BTreeSet<String> =
        document["paths"].as_object().unwrap().keys().map(|path| format!("/api/v1{path}")).collect();
    let routed: BTreeSet<String> = web::routes()
        .table()
        .iter()
        .filter(|route| route.path.starts_with("/api/"))
        .map(|route| route.path.to_owned())
        .collect();
    assert_eq!(documented, routed);
    assert_eq!(document["info"]["version"], web::headers::API_VERSION);
    for field in ["name", "email", "url"] {
        assert!(document["info"]["contact"][field].is_string(), "contact {field}");
    }
}

#[test]
fn the_committed_document_is_the_one_that_the_code_makes() {
    let committed = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        committed == document(),
        "docs/openapi.json is old; run: cargo test -p web --test it api::write_the_document -- --ignored"
    );
}

#[test]
#[ignore = "writes docs/openapi.json; run it by hand after a change of the API"]
fn write_the_document() {
    std::fs::write(Path::new(FILE), document()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_version_and_every_error_is_a_problem() {
    let site = with_areas().await;
    for (path, status) in [
        ("/api/v1/gebieden", 200),
        ("/api/v1/opgaven", 200),
        ("/api/v1/afspraken", 200),
        ("/api/v1/openapi.json", 200),
        ("/api/v1/gebieden/", 404),
        ("/api/v1/", 404),
        ("/api/v1/opgaven/onbekend", 404),
        ("/api/v1/opgaven/onbekend/kader", 404),
        ("/api/v1/opgaven/onbekend/plannen", 404),
        ("/api/v1/opgaven/onbekend/plannen/x", 404),
        ("/api/v1/opgaven/onbekend/uitslag", 404),
        ("/api/v1/opgaven/onbekend/besluiten", 404),
        ("/api/v1/afspraken?status=onzin&jaar=x", 400),
        ("/api/v1/gebieden?pagina=0&aantal=veel&iets=1&formaat=xml", 400),
    ] {
        let answer = site.get(path, "").await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_eq!(answer.header("api-version"), web::headers::API_VERSION, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        let kind = if status == 200 { "application/json" } else { "application/problem+json" };
        assert_eq!(answer.header("content-type"), kind, "{path}");
        if status != 200 {
            let problem = json(&answer);
            assert_eq!(problem["status"], status, "{path}");
            assert!(problem["title"].is_string() && problem["detail"].is_string(), "{path}");
        }
    }
    let wrong = json(&site.get("/api/v1/gebieden?pagina=0&aantal=veel&iets=1&formaat=xml", "").await);
    assert_eq!(wrong["errors"].as_array().unwrap().len(), 4, "all mistakes at once");
    let posted = site.post("/api/v1/gebieden", "", &[]).await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(posted.header("content-type"), "application/problem+json");
    assert!(posted.header("allow").contains("GET"));
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_come_in_pages_as_csv_and_as_features() {
    let site = with_areas().await;
    let first = site.get("/api/v1/gebieden?aantal=1", "").await;
    let body = json(&first);
    assert_eq!((body["total"].as_u64(), body["pages"].as_u64()), (Some(2), Some(2)));
    assert_eq!(body["items"][0]["code"], "GM9999");
    assert_eq!(first.header("link"), "</api/v1/gebieden?aantal=1&pagina=2>; rel=\"next\"");
    assert_eq!(json(&site.get("/api/v1/gebieden?niveau=wijk", "").await)["items"][0]["parent"], "GM9999");

    for csv in [site.get("/api/v1/gebieden?formaat=csv", "").await, get_as(&site, "/api/v1/gebieden", "text/csv").await]
    {
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert!(csv.body.starts_with("code,name,slug,level,parent,population,url\n"), "{}", csv.body);
        assert!(csv.body.contains("WK999901,'=1+1,"), "no formula: {}", csv.body);
    }
    let features = get_as(&site, "/api/v1/gebieden", "application/geo+json").await;
    assert_eq!(features.header("content-type"), "application/geo+json");
    assert!(features.header("content-crs").contains("CRS84"));
    assert_eq!(json(&features)["features"][0]["geometry"]["type"], "MultiPolygon");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_sees_no_more_in_open_data_than_anyone() {
    let site = Site::new().await;
    let cookie = site.signed_in(&site.town.official, SessionKind::Staff).await;
    assert_eq!(json(&site.get("/api/v1/opgaven", &cookie).await), json(&site.get("/api/v1/opgaven", "").await));
}
