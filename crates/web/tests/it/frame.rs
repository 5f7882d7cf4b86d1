//! Five screens from nothing to a published frame, as an official meets them; what residents then read.

use app::session::SessionKind;
use axum::http::StatusCode;

use crate::Site;

/// The fields of the form on a page, as a browser would send them back.
fn fields(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"app-form\" method=\"post\"").nth(1).unwrap().split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(
            value
                .replace("&#38;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#60;", "<")
                .replace("&#62;", ">"),
        )
    };
    let mut found = Vec::new();
    for tag in form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let chosen = !tag.contains("type=\"radio\"") || tag.contains(" checked");
        if let (Some(name), true) = (attribute(tag, "name"), chosen) {
            found.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    for area in form.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        found.push((
            attribute(tag, "name").unwrap(),
            rest.split("</textarea>").next().unwrap().trim_start_matches('\n').to_owned(),
        ));
    }
    for list in form.split("<select").skip(1) {
        let (tag, rest) = list.split_once('>').unwrap();
        let chosen =
            rest.split("<option").skip(1).find(|option| option.split('>').next().unwrap().contains(" selected"));
        if let Some(option) = chosen {
            found.push((attribute(tag, "name").unwrap(), attribute(option, "value").unwrap()));
        }
    }
    found
}

/// Opens a page, types these values over what stands there, and sends it with its first button.
pub(crate) async fn fill_in(site: &Site, cookies: &str, path: &str, typed: &[(&str, &str)]) -> crate::Answer {
    let page = site.get(path, cookies).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let mut values = fields(&page.body);
    for (name, value) in typed {
        values.retain(|(known, _)| known != name);
        values.push(((*name).to_owned(), (*value).to_owned()));
    }
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.post(path, cookies, &values).await
}

const ROOM: &str = "/bureau/opgave/dorpsgeld-2027/kader";

/// Goes through the five screens and publishes.
pub async fn published(site: &Site) -> String {
    let staff = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let typed = [("title", "Dorpsgeld 2027"), ("summary", "Inwoners verdelen geld & plezier.")];
    assert_eq!(fill_in(site, &staff, "/bureau/opgave/nieuw", &typed).await.location(), format!("{ROOM}/2"));
    assert_eq!(
        fill_in(site, &staff, &format!("{ROOM}/2"), &[("amount", "30.000"), ("principles", "Elke stem telt.")])
            .await
            .location(),
        format!("{ROOM}/3")
    );
    assert_eq!(fill_in(site, &staff, &format!("{ROOM}/3"), &[]).await.location(), format!("{ROOM}/4"));
    assert_eq!(fill_in(site, &staff, &format!("{ROOM}/4"), &[]).await.location(), format!("{ROOM}/5"));
    assert_eq!(site.get("/opgave/dorpsgeld-2027", "").await.status, StatusCode::NOT_FOUND, "a draft is hidden");
    let last = fill_in(site, &staff, &format!("{ROOM}/5"), &[]).await;
    assert_eq!(last.location(), "/bureau/opgave/dorpsgeld-2027", "{}", last.body);
    staff
}

#[tokio::test]
async fn five_screens_publish_a_frame_that_everyone_can_read() {
    let site = Site::new().await;
    let staff = published(&site).await;
    for path in ["/", "/opgave/dorpsgeld-2027", "/opgave/dorpsgeld-2027/kader", "/zoeken?zoek=dorpsgeld"] {
        for cookies in ["", "taal=en", "taal=fy", &staff] {
            let page = site.get(path, cookies).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            for id in ["undertaking-", "frame-step", "frame-field", "stage-", "influence-"] {
                assert!(!page.body.contains(&format!(">{id}")), "{path} shows a message id {id}");
            }
        }
    }
    let page = site.get("/opgave/dorpsgeld-2027/kader", "").await.body;
    for text in [
        "€\u{a0}30.000 om te verdelen",
        "3 tot 5 plannen",
        "Gelijke aandelen",
        "Eerste bekendmaking",
        "Elke stem telt.",
    ] {
        assert!(page.contains(text), "{text}");
    }
    for path in ["/bureau/opgaven", "/bureau/opgave/dorpsgeld-2027", "/bureau/opgave/nieuw?van=dorpsgeld-2027"] {
        assert_eq!(site.get(path, &staff).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_refused_step_comes_back_filled_and_the_last_page_leads_to_what_is_missing() {
    let site = Site::new().await;
    let staff = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let again = fill_in(&site, &staff, "/bureau/opgave/nieuw", &[("title", ""), ("summary", "<b>🌳\u{0}</b>")]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(
        again.body.contains("href=\"#title\"") && again.body.contains("&#60;b&#62;🌳&#60;/b&#62;"),
        "{}",
        again.body
    );

    let typed = [("title", "Dorpsgeld 2027"), ("summary", "Geld.")];
    fill_in(&site, &staff, "/bureau/opgave/nieuw", &typed).await;
    let long = "x".repeat(100_000);
    let again = fill_in(&site, &staff, &format!("{ROOM}/2"), &[("amount", "veel"), ("fixed", &long)]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(again.body.contains("value=\"veel\"") && again.body.contains(&long), "what was typed comes back");
    let kept = site.get(&format!("{ROOM}/2"), &staff).await.body;
    assert!(kept.contains("value=\"veel\"") && kept.contains(&long), "and is kept");

    let last = fill_in(&site, &staff, &format!("{ROOM}/5"), &[]).await;
    assert_eq!(last.status, StatusCode::BAD_REQUEST);
    assert!(last.body.contains(&format!("href=\"{ROOM}/2#amount\"")), "{}", last.body);
    assert_eq!(site.get(&format!("{ROOM}/6"), &staff).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_change_shows_what_it_changes_and_why() {
    let site = Site::new().await;
    let staff = published(&site).await;
    fill_in(&site, &staff, &format!("{ROOM}/2"), &[("amount", "45000")]).await;
    let check = site.get(&format!("{ROOM}/5"), &staff).await.body;
    assert!(check.contains("<del>€\u{a0}30.000</del>") && check.contains("<ins>€\u{a0}45.000</ins>"));
    let refused = fill_in(&site, &staff, &format!("{ROOM}/5"), &[("reason", "")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.body.contains("href=\"#reason\""));
    fill_in(&site, &staff, &format!("{ROOM}/5"), &[("reason", "De raad gaf meer geld.")]).await;
    let page = site.get("/opgave/dorpsgeld-2027/kader", "").await.body;
    assert!(page.contains("De raad gaf meer geld.") && page.contains("<del>€\u{a0}30.000</del>"));

    fill_in(&site, &staff, &format!("{ROOM}/2"), &[("amount", "50000")]).await;
    assert_eq!(site.get(&format!("{ROOM}/weg"), &staff).await.status, StatusCode::OK);
    assert_eq!(site.post(&format!("{ROOM}/weg"), &staff, &[]).await.location(), "/bureau/opgave/dorpsgeld-2027");
    assert!(site.get("/opgave/dorpsgeld-2027", "").await.body.contains("45.000"), "what was published stays");
}

#[tokio::test]
async fn a_rule_of_ones_own_is_refused_at_its_field_or_told_in_words() {
    let site = Site::new().await;
    let staff = published(&site).await;
    let step = format!("{ROOM}/4");
    let refused = fill_in(&site, &staff, &step, &[("method", "own"), ("rule", "{\"method\":\"dobbelen\"}")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    for words in ["href=\"#rule\"", "Dit is geen telregel. Op regel 1,", "dobbelen"] {
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
    }
    let split = r#"{"method":{"greedy":{"misfit":"stop","leftover":"part_of_next"}},"ties":["cost",{"lot":[]}],
        "split":{"by":"neighborhood","parts":[{"name":"Noord","most":{"money":"9000"}},{"name":"Zuid","most":{"plans":2}}]}}"#;
    assert_eq!(
        fill_in(&site, &staff, &step, &[("method", "own"), ("rule", split)]).await.location(),
        format!("{ROOM}/5")
    );
    fill_in(&site, &staff, &format!("{ROOM}/5"), &[("reason", "De raad koos een andere regel.")]).await;
    let page = site.get("/opgave/dorpsgeld-2027/kader", "").await.body;
    for words in [
        "apart geteld: Noord €\u{a0}9.000 en Zuid 2 plannen",
        "een deel van zijn bedrag.",
        "<del>Gelijke aandelen</del>",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let bench = site.get(&format!("{ROOM}/proef"), &staff).await;
    assert_eq!(bench.status, StatusCode::OK);
    let step = site.get(&step, &staff).await.body;
    assert!(step.contains("value=\"own\" checked") && step.contains("part_of_next"), "{step}");
}

#[tokio::test]
async fn the_clock_of_the_demo_does_not_exist_elsewhere() {
    let site = Site::new().await;
    let staff = published(&site).await;
    assert_eq!(site.get("/bureau/klok", &staff).await.status, StatusCode::NOT_FOUND);
    let post = site.post("/bureau/klok", &staff, &[("days", "7"), ("doen", "dagen")]).await;
    assert_eq!(post.status, StatusCode::NOT_FOUND);
    assert!(!site.get("/bureau/opgave/dorpsgeld-2027", &staff).await.body.contains("klok"));
}
