//! A place by address over HTTP, as a browser without script sends it: found, asked back, not found; and the list itself.

use app::session::SessionKind;
use axum::http::StatusCode;

use crate::{Answer, Site};

const PLACE: &str = "/opgave/wijkbegroting/plan-maken/plaats";
const LIST: &str = "/bureau/beheer/gebieden/adressen";
const FILE: &str = "straat,huisnummer,postcode,woonplaats,latitude,longitude
Lindelaan,42,1395 AB,Proefdorp,52.05,5.01
Lindelaan,44,1395 AB,Proefdorp,52.052,5.01
Kade,7,1395 EF,Elders,52.05,5.25
";

/// A site that collects plans, with a list of addresses that an administrator uploaded; the administrator's cookie.
async fn with_list() -> (Site, String) {
    let site = Site::new().await;
    site.town.collect_plans().await.unwrap();
    let cookie = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let answer = site.upload(LIST, &cookie, FILE).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, LIST));
    (site, cookie)
}

/// The value that a field has on the page, by what stands before it.
fn value<'a>(body: &'a str, before: &str) -> &'a str {
    let rest = body.split(before).nth(1).unwrap_or_else(|| panic!("{before} is not on the page"));
    rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap()
}

/// Presses the button of the place screen and follows to the page that comes.
async fn placed(site: &Site, draft: &str, form: &[(&str, &str)]) -> Answer {
    let answer = site.post(PLACE, draft, form).await;
    if answer.status == StatusCode::SEE_OTHER { site.get(answer.location(), draft).await } else { answer }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_found_asked_back_or_left_as_words() {
    let (site, _) = with_list().await;
    let begun = site.post("/opgave/wijkbegroting/plan-maken/idee", "", &[("title", "Een bankje")]).await;
    let draft = format!("plan={}", begun.cookie("plan").unwrap());

    let found = placed(&site, &draft, &[("area", ""), ("address", "lindelaan 44")]).await;
    for part in ["Wij vonden het adres Lindelaan 44, 1395 AB Proefdorp", "in West", "punt=5.01,52.052", "selected>West"]
    {
        assert!(found.body.contains(part), "{part}: {}", found.body);
    }
    assert!(found.body.contains("value=\"lindelaan 44\""), "the words stay as typed");
    let area = found.body.split("\" selected>West").next().unwrap().rsplit('"').next().unwrap().to_owned();
    let on = site.post(PLACE, &draft, &[("area", &area), ("address", "lindelaan 44")]).await;
    assert_eq!(on.location(), "/opgave/wijkbegroting/plan-maken/kosten", "{}", on.body);

    let asked = placed(&site, &draft, &[("area", &area), ("address", "Lindelaan, bij de <b>boom</b>")]).await;
    assert!(asked.body.contains("Welk adres bedoelt u?") && asked.body.contains("Lindelaan 42, 1395 AB Proefdorp"));
    assert!(!asked.body.contains("punt="), "the marker of the other address is gone");
    let words = "Lindelaan, bij de <b>boom</b>";
    let listed = [("area", ""), ("address", words), ("address_listed", words)];
    let refused = site.post(PLACE, &draft, &listed).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("href=\"#address_choice\"") && refused.body.contains("bij de &#60;b&#62;boom"));
    let house = value(&refused.body, "id=\"address_choice-2\"").to_owned();
    let chosen = placed(&site, &draft, &[&listed[..], &[("address_choice", &house)]].concat()).await;
    assert!(chosen.body.contains("Wij vonden het adres Lindelaan 44"), "{}", chosen.body);
    assert!(chosen.body.contains("value=\"Lindelaan 44, bij de &#60;b&#62;boom"), "the rest of the words stays");

    let outside = placed(&site, &draft, &[("area", &area), ("address", "Kade 7")]).await;
    assert!(outside.body.contains("Dit adres ligt buiten het gebied") && outside.body.contains("value=\"Kade 7\""));
    let none = placed(&site, &draft, &[("area", ""), ("address", "Bij de brug")]).await;
    assert!(none.body.contains("Wij vonden geen adres bij uw woorden") && none.body.contains("value=\"Bij de brug\""));
    let on = site.post(PLACE, &draft, &[("area", ""), ("address", "Bij de brug")]).await;
    assert_eq!(on.location(), "/opgave/wijkbegroting/plan-maken/kosten", "said once, then the words are enough");
}

#[tokio::test(flavor = "multi_thread")]
async fn officials_type_an_address_over_from_paper() {
    let (site, cookie) = with_list().await;
    let path = "/bureau/opgave/wijkbegroting/plan-invoeren";
    let mut form = vec![
        ("title", "Een bankje"),
        ("summary", "Rust voor wie wandelt."),
        ("description", "Een bank met leuning."),
        ("category", "groen"),
        ("channel", "paper"),
        ("cost", "900"),
        ("area", ""),
        ("address", "1395 ab 42"),
    ];
    let shown = site.post(path, &cookie, &form).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("Wij vonden het adres Lindelaan 42, 1395 AB Proefdorp"), "{}", shown.body);
    let kept = ["point", "area_before", "searched", "found"]
        .map(|name| (name, value(&shown.body, &format!("type=\"hidden\" name=\"{name}\"")).to_owned()));
    form.extend(kept.iter().map(|(name, value)| (*name, value.as_str())));
    form[6].1 = &kept[1].1;
    let entered = site.post(path, &cookie, &form).await;
    assert_eq!(entered.location(), "/opgave/wijkbegroting/plan/1", "{}", entered.body);
    assert!(site.get("/opgave/wijkbegroting/plan/1", "").await.body.contains("West"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_list_is_refused_by_line_and_the_old_one_stays() {
    let (site, cookie) = with_list().await;
    assert!(site.get("/bureau/beheer/gebieden", &cookie).await.body.contains(LIST), "there is a way to it");
    let wrong = site.upload(LIST, &cookie, &FILE.replace("Kade,7", "Kade,zeven")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("Regel 4: dit is geen huisnummer"), "{}", wrong.body);
    assert!(wrong.body.contains("Er staan 3 adressen in de lijst."));
    site.refuses_other_letters(LIST, &cookie).await;
    let empty = site.post(LIST, &cookie, &[]).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
}
