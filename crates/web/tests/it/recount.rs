//! Counting again: what is published is enough to come to the published result, and only this page may start a worker.

use app::testing::VOTE_SLUG;
use axum::http::StatusCode;
use tally::{Report, pb};

use crate::Site;
use crate::voting::vote;

const RESULT: &str = "/opgave/buurtgeld/uitslag";
const RECOUNT: &str = "/opgave/buurtgeld/uitslag/natellen";

/// Most ballots here.
const TWO: &[&str] = &["1", "2"];

/// A site on which these ballots were cast and counted.
async fn counted(ballots: &[&[&str]]) -> Site {
    let site = Site::new().await;
    site.town.open_vote().await.unwrap();
    let codes = site.town.letters(ballots.len()).await.unwrap();
    for (code, choices) in codes.iter().zip(ballots) {
        assert_eq!(vote(&site, code, choices).await.status, StatusCode::OK);
    }
    assert_eq!(site.get(RECOUNT, "").await.status, StatusCode::NOT_FOUND, "before the count");
    site.town.app.clock.shift(14 * 86_400_000_000);
    let context = site.town.acting(&site.town.official);
    let mut tx = context.read().await.unwrap();
    let loaded = app::undertaking::load(&context, &mut tx, VOTE_SLUG).await.unwrap();
    drop(tx);
    app::result::start(&context, &loaded).await.unwrap();
    app::worker::run_due(&site.town.app).await.unwrap();
    site
}

/// The address after `name="` in a page.
fn address<'page>(page: &'page str, name: &str) -> &'page str {
    let (_, rest) = page.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("no {name}"));
    rest.split('"').next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_published_files_give_the_published_result() {
    let ballots: Vec<&[&str]> = [TWO; 6].into_iter().chain([&["1", "3"] as &[&str]; 4]).collect();
    let site = counted(&ballots).await;
    assert!(site.get(RESULT, "").await.body.contains("/uitslag/natellen#nu"));
    let page = site.get(RECOUNT, "").await;
    assert!(page.body.contains("alle 10 stemmen") && page.body.contains("bondgenoot count buurtgeld.pb"));
    let published = site.get(address(&page.body, "data-published"), "").await.body;
    let Report::Decided(report) = serde_json::from_str(&published).unwrap() else { panic!("{published}") };
    assert_eq!(report.winners, ["1", "2", "3"]);
    // As `bondgenoot count --format json` prints it.
    let recounted = |ballots: &str| {
        let election = pb::read_bytes(ballots.as_bytes()).unwrap().election.as_published();
        let outcome = tally::count(&election, &report.rule).unwrap();
        format!("{}\n", serde_json::to_string_pretty(&outcome.report()).unwrap())
    };
    let ballots = site.get(address(&page.body, "data-ballots"), "").await.body;
    assert_eq!(recounted(&ballots), published);
    let changed = ballots.replacen(";1,2", ";1,4", 1);
    assert_ne!(recounted(&changed), published);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_tells_where_the_program_is_and_names_the_files_as_they_are_downloaded() {
    let site = counted(&[TWO; 10]).await;
    for page in [RESULT, RECOUNT, "/opgave/buurtgeld/uitslag/uitleg"] {
        assert!(site.get(page, "").await.body.contains("href=\"/opgave/buurtgeld/uitslag/programma\""), "{page}");
    }
    let page = site.get("/opgave/buurtgeld/uitslag/programma", "").await;
    assert!(page.body.contains(&format!("href=\"{}\"", env!("CARGO_PKG_REPOSITORY"))));
    assert!(page.body.contains("bondgenoot certify buurtgeld-telling.json buurtgeld.pb<"));
    assert!(page.body.contains("--rule-file buurtgeld-telling.json --format json"));
    for (file, name) in [
        ("stembiljetten.pb", "buurtgeld.pb"),
        ("telling.json", "buurtgeld-telling.json"),
        ("regel.json", "buurtgeld-regel.json"),
    ] {
        let answer = site.get(&format!("{RESULT}/{file}"), "").await;
        assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    }
    // Who reads in another language gets the answer of the program in it.
    let english = site.get("/opgave/buurtgeld/uitslag/programma", "taal=en").await.body;
    assert!(english.contains("bondgenoot certify buurtgeld-telling.json buurtgeld.pb --language en<"), "{english}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_page_promises_nothing_that_it_cannot_do() {
    let site = counted(&[TWO; 10]).await;
    let page = site.get(RECOUNT, "").await.body;
    let plain = page.split("app-only-plain\">").nth(1).unwrap();
    assert!(plain.starts_with("U kunt alle 10 stemmen zelf natellen. In uw browser staat script uit."), "{plain}");
    assert!(page.contains("app-lead app-only-script\">Uw eigen apparaat telt"));
    // The words for what is wrong in a file, in the language of the page.
    assert!(page.contains("<p data-kind=\"unknown_project\">Het stembiljet noemt plan “{$id}”."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_this_page_starts_a_worker_and_only_the_worker_compiles() {
    let site = counted(&[TWO; 10]).await;
    let page = site.get(RECOUNT, "").await;
    let policy = "content-security-policy";
    assert!(page.header(policy).contains("worker-src 'self'") && !page.header(policy).contains("wasm"));
    let worker = site.get(address(&page.body, "data-worker"), "").await;
    assert!(worker.body.contains("WebAssembly.instantiate") && worker.header(policy).contains("'wasm-unsafe-eval'"));
    let module = site.get(address(&page.body, "data-module"), "").await;
    assert_eq!((module.status, module.header("content-type")), (StatusCode::OK, "application/wasm"));
    for path in [RESULT, "/", address(&page.body, "data-module"), address(&page.body, "data-ballots")] {
        let elsewhere = site.get(path, "").await;
        assert!(
            !elsewhere.header(policy).contains("worker-src") && !elsewhere.header(policy).contains("wasm"),
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_few_ballots_cannot_be_counted_again() {
    let site = counted(&[TWO; 2]).await;
    assert_eq!(site.get(RECOUNT, "").await.status, StatusCode::NOT_FOUND);
    assert!(!site.get(RESULT, "").await.body.contains("natellen"));
}
