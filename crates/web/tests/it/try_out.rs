//! Trying out a rule, as an official meets it: a simulation, an earlier budget, a file, and a rule taken over.

use app::session::SessionKind;
use app::testing::Town;
use axum::http::StatusCode;

use crate::frame::fill_in;
use crate::{Answer, Site};

const ROOM: &str = "/bureau/opgave/dorpsgeld-2027/kader";
const BENCH: &str = "/bureau/opgave/dorpsgeld-2027/kader/proef";
const SIMULATION: &str = "/bureau/opgave/dorpsgeld-2027/kader/proef?plans=12&voters=200&seed=7";

/// An official with a draft that is filled in as far as this.
async fn draft(site: &Site, amount: &str) -> String {
    let staff = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let typed = [("title", "Dorpsgeld 2027"), ("summary", "Inwoners verdelen geld.")];
    fill_in(site, &staff, "/bureau/opgave/nieuw", &typed).await;
    fill_in(site, &staff, &format!("{ROOM}/2"), &[("amount", amount)]).await;
    staff
}

fn file(ballots: &str) -> String {
    format!(
        "META\nkey;value\ndescription;Proef\ncountry;X\nunit;Elders\ninstance;2025\nnum_projects;2\nnum_votes;2\nbudget;1000\nvote_type;approval\nrule;greedy\ncurrency;PLN\nPROJECTS\nproject_id;cost;name\na;700;Bank <b>\nb;600;Boom\nVOTES\nvoter_id;vote\n{ballots}"
    )
}

fn refused(answer: &Answer, words: &[&str]) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.body);
    for words in words {
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_simulation_shows_every_rule_and_its_address_always_gives_the_same() {
    let site = Site::new().await;
    let staff = draft(&site, "30.000").await;
    let bench = site.get(BENCH, &staff).await;
    assert_eq!(bench.status, StatusCode::OK, "{}", bench.body);
    for words in [
        "Startgetal",
        "Wat gebeurt er bij een gelijke stand?",
        "Er wordt geloot.",
        "Plan B gaat voor: het is het goedkoopste.",
    ] {
        assert!(bench.body.contains(words), "{words}: {}", bench.body);
    }
    let tried = site.get(SIMULATION, &staff).await;
    assert_eq!(tried.status, StatusCode::OK, "{}", tried.body);
    assert!(tried.body.contains("Dit is een simulatie.") && tried.body.contains("Startgetal 7 geeft altijd"));
    assert!(tried.body.contains("De computer bedacht 200 stemmers en 12 plannen."), "{}", tried.body);
    let table = |body: &str| {
        let table = body.split("<table").nth(1).unwrap().split("</table>").next().unwrap().to_owned();
        assert_eq!(table.matches("<tr><th scope=\"row\">").count(), 7, "{table}");
        table
    };
    let first = table(&tried.body);
    assert!(first.contains("Phragmén") && first.find("Dit kader") < first.find("Meeste Stemmen"), "{first}");
    assert_eq!(first, table(&site.get(SIMULATION, &staff).await.body));
    assert_ne!(first, table(&site.get(&SIMULATION.replace("seed=7", "seed=8"), &staff).await.body));
    for language in ["en", "fy"] {
        for path in [BENCH.to_owned(), SIMULATION.to_owned()] {
            let page = site.get(&path, &format!("{staff}; taal={language}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {language}");
            assert!(
                !page.body.contains(">try-out-") && !page.body.contains("{$") && !page.body.contains(">rules-"),
                "{}",
                page.body
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_simulated_comes_back_as_it_was_typed() {
    let site = Site::new().await;
    let staff = draft(&site, "30.000").await;
    let answer = site.get(&format!("{BENCH}?plans=1000000&voters=%3Cb%3E&seed=0"), &staff).await;
    refused(&answer, &["href=\"#plans\"", "href=\"#voters\"", "href=\"#seed\"", "value=\"1000000\"", "&#60;b&#62;"]);
    refused(&site.get(&format!("{BENCH}?earlier=onbekend"), &staff).await, &["href=\"#earlier\""]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_without_an_amount_says_first_what_is_missing() {
    let site = Site::new().await;
    let staff = draft(&site, "").await;
    let bench = site.get(BENCH, &staff).await;
    assert!(bench.status == StatusCode::OK && bench.body.contains(&format!("{ROOM}/2#amount")), "{}", bench.body);
    refused(&site.get(SIMULATION, &staff).await, &["Het kader is nog niet ver genoeg."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_budget_is_counted_again_but_never_one_of_another_organisation() {
    let site = Site::new().await;
    let budget = site.town.counted_budget("Buurtgeld 2026").await.unwrap();
    let elsewhere = Town::found(&site.town.app, "Gemeente Elders", "elders").await.unwrap();
    let theirs = elsewhere.counted_budget("Geld van elders").await.unwrap();
    let staff = draft(&site, "500.000").await;
    let bench = site.get(BENCH, &staff).await;
    assert!(bench.body.contains("Buurtgeld 2026") && !bench.body.contains("Geld van elders"), "{}", bench.body);
    let tried = site.get(&format!("{BENCH}?earlier={}", budget.slug), &staff).await;
    assert_eq!(tried.status, StatusCode::OK, "{}", tried.body);
    for words in
        ["240 stembiljetten", "van Buurtgeld 2026", "Er was toen €\u{a0}30.000", "240 stembiljetten passen niet"]
    {
        assert!(tried.body.contains(words), "{words}: {}", tried.body);
    }
    refused(&site.get(&format!("{BENCH}?earlier={}", theirs.slug), &staff).await, &["href=\"#earlier\""]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_counted_or_refused_with_its_lines_and_never_kept() {
    let site = Site::new().await;
    let staff = draft(&site, "30.000").await;
    let tried = site.upload(BENCH, &staff, file("1;a,b\n2;b\n").as_bytes()).await;
    assert_eq!(tried.status, StatusCode::OK, "{}", tried.body);
    for words in ["2 stembiljetten", "Elders 2025", "Het bestand is niet bewaard.", "PLN", "Bank &#60;b&#62;"] {
        assert!(tried.body.contains(words), "{words}: {}", tried.body);
    }
    let unknown = site.upload(BENCH, &staff, file("1;a,<script>\n2;c\n").as_bytes()).await;
    refused(&unknown, &["href=\"#file\"", "Er zijn 2 fouten gevonden", "Regel 19: ", "Regel 20: ", "&#60;script&#62;"]);
    for hostile in [&b"\xff\xfe\x00"[..], b"", b"META", b"PROJECTS\nproject_id;cost\n1;9999999999999999999\n"] {
        refused(&site.upload(BENCH, &staff, hostile).await, &["href=\"#file\""]);
    }
    site.refuses_other_letters(BENCH, &staff).await;
    refused(&site.post(BENCH, &staff, &[]).await, &["href=\"#file\""]);
    let points = file("1;a\n").replace("approval", "ordinal");
    refused(&site.upload(BENCH, &staff, points.as_bytes()).await, &["punten of een volgorde", "href=\"#file\""]);
    let many: String = (0..301).map(|number| format!("p{number};1;Plan\n")).collect();
    let many = file("1;a\n").replace("a;700;Bank <b>\n", &format!("{many}a;700;Bank\n"));
    refused(&site.upload(BENCH, &staff, many.as_bytes()).await, &["303 plannen", "href=\"#file\""]);
    let large = file(&"1;a\n".repeat(3_000_000));
    refused(&site.upload(BENCH, &staff, large.as_bytes()).await, &["12 MB", "href=\"#file\""]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_is_taken_over_into_the_draft_and_the_rest_of_the_step_stays() {
    let site = Site::new().await;
    let staff = draft(&site, "30.000").await;
    let typed = [("doen", "proef"), ("maximum", "4"), ("minimum_votes", "12")];
    assert_eq!(fill_in(&site, &staff, &format!("{ROOM}/4"), &typed).await.location(), BENCH);
    let taken = site.post(&format!("{BENCH}/regel"), &staff, &[("rule", "greedy-no-skip.none")]).await;
    assert_eq!(taken.location(), format!("{ROOM}/4"), "{}", taken.body);
    let step = site.get(&format!("{ROOM}/4"), &staff).await.body;
    for kept in ["value=\"4\"", "value=\"12\"", "value=\"greedy-no-skip\" checked"] {
        assert!(step.contains(kept), "{kept}: {step}");
    }
    for wrong in ["", "phragmen.none", "equal-shares.alles", "🌳\u{0}.x"] {
        refused(&site.post(&format!("{BENCH}/regel"), &staff, &[("rule", wrong)]).await, &["href=\"#rule\""]);
    }
    let step = site.get(&format!("{ROOM}/4"), &staff).await.body;
    assert!(step.contains("value=\"greedy-no-skip\" checked"), "what was refused changed nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn once_the_vote_has_opened_there_is_nothing_to_try() {
    let site = Site::new().await;
    let budget = site.town.counted_budget("Buurtgeld 2026").await.unwrap();
    let staff = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let room = format!("/bureau/opgave/{}/kader/proef", budget.slug);
    for answer in [site.get(&room, &staff).await, site.upload(&room, &staff, b"META").await] {
        assert!(answer.status.is_client_error() && answer.body.contains("niet meer veranderen"), "{}", answer.body);
    }
    let taken = site.post(&format!("{room}/regel"), &staff, &[("rule", "greedy.none")]).await;
    assert!(taken.status.is_client_error(), "{}", taken.body);
}
