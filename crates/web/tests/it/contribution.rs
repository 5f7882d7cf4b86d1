//! A plan over HTTP, as a browser without script sends it: four screens, a link, the story, support, an edit.

use app::session::SessionKind;
use axum::http::StatusCode;

use crate::Site;

const MAKE: &str = "/opgave/wijkbegroting/plan-maken";

/// A site whose budget collects plans until 14 June.
async fn collecting() -> Site {
    let site = Site::new().await;
    site.town.collect_plans().await.unwrap();
    site
}

const IDEA: [(&str, &str); 4] = [
    ("title", "Een <b>bankje</b> 🌳"),
    ("summary", "Rust voor wie wandelt."),
    ("description", "Een bank met leuning."),
    ("category", "groen"),
];

/// The path and code of the link in the newest mail.
async fn mailed(site: &Site) -> String {
    let (_, body) = site.town.newest_mail().await.unwrap();
    body.split("code=").nth(1).expect("a link").split_whitespace().next().unwrap().to_owned()
}

/// Fills the four screens; returns the cookie of the draft.
async fn four_screens(site: &Site) -> String {
    let answer = site.post(&format!("{MAKE}/idee"), "", &IDEA).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/opgave/wijkbegroting/plan-maken/plaats"));
    let draft = format!("plan={}", answer.cookie("plan").expect("the key to the draft"));
    let answer =
        site.post(&format!("{MAKE}/plaats"), &draft, &[("area", ""), ("groot.x", "160"), ("groot.y", "200")]).await;
    assert!(answer.location().ends_with("#kaart"), "{}", answer.body);
    let page = site.get(&format!("{MAKE}/plaats"), &draft).await;
    assert!(page.body.contains("U hebt een plek gekozen in West"));
    let west = page
        .body
        .split("selected>West")
        .next()
        .unwrap()
        .rsplit("value=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let answer =
        site.post(&format!("{MAKE}/plaats"), &draft, &[("area", &west), ("klein.x", "0"), ("klein.y", "0")]).await;
    assert_eq!(answer.location(), "/opgave/wijkbegroting/plan-maken/kosten", "the Enter key is no click");
    let answer = site.post(&format!("{MAKE}/kosten"), &draft, &[("cost", "1.500")]).await;
    assert_eq!(answer.location(), "/opgave/wijkbegroting/plan-maken/controle");
    draft
}

async fn handed_in(site: &Site) -> String {
    let draft = four_screens(site).await;
    let contact = [("display_name", "Bewoner van West"), ("email", "indiener@proefdorp.example")];
    let answer = site.post(&format!("{MAKE}/controle"), &draft, &contact).await;
    assert_eq!(answer.location(), "/opgave/wijkbegroting/plan-maken/verstuurd", "{}", answer.body);
    assert!(site.get(answer.location(), &draft).await.body.contains("indiener@proefdorp.example"));
    let code = mailed(site).await;
    site.town.app.clock.shift(1_000_000);
    let button = site.get(&format!("/bevestigen?code={code}"), "").await;
    assert!(button.body.contains("Zet mijn plan op de website"));
    let answer = site.post("/bevestigen", "", &[("code", &code)]).await;
    assert_eq!(answer.location(), "/opgave/wijkbegroting/plan/1");
    format!("sessie={}", answer.cookie("sessie").expect("signed in"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_handed_in_on_four_screens_and_told_as_a_story() {
    let site = collecting().await;
    let author = handed_in(&site).await;
    let story = site.get("/opgave/wijkbegroting/plan/1", "").await;
    assert!(story.body.contains("Een &#60;b&#62;bankje&#60;/b&#62; 🌳"), "markup is text");
    for part in ["Bewoner van West", "West", "1.500", "20 juni 2026", "<svg"] {
        assert!(story.body.contains(part), "{part}");
    }
    assert!(!story.body.contains("indiener@proefdorp.example"));
    let list = site.get("/opgave/wijkbegroting/plannen?zoek=bankje&volgorde=cost", "").await;
    assert!(list.body.contains("1 plan gevonden.") && list.body.contains("href=\"/opgave/wijkbegroting/plan/1\""));
    let none = site.get("/opgave/wijkbegroting/plannen?zoek=zwembad&buurt=x&pagina=999", "").await;
    assert_eq!(none.status, StatusCode::OK);

    let edit = site.get("/opgave/wijkbegroting/plan/1/wijzigen", &author).await;
    assert!(edit.body.contains("value=\"1500\""));
    let point = edit.body.split("name=\"point\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut form = IDEA.to_vec();
    form[1].1 = "Rust en schaduw.";
    form.extend([("version", "0"), ("cost", "1.500"), ("point", point.as_str()), ("area", ""), ("area_before", "")]);
    let answer = site.post("/opgave/wijkbegroting/plan/1/wijzigen", &author, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let older = site.get("/opgave/wijkbegroting/plan/1/versie/1", "").await;
    assert!(older.body.contains("<del>voor wie wandelt.</del><ins>en schaduw.</ins>"), "{}", older.body);
    assert_eq!(
        site.post("/opgave/wijkbegroting/plan/1/wijzigen", &author, &form).await.status,
        StatusCode::SEE_OTHER,
        "nothing changed"
    );
    form[0].1 = "Iets anders";
    assert_eq!(site.post("/opgave/wijkbegroting/plan/1/wijzigen", &author, &form).await.status, StatusCode::CONFLICT);

    assert_eq!(site.post("/opgave/wijkbegroting/plan/1/intrekken", &author, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/opgave/wijkbegroting/plan/1", "").await.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_comes_back_filled() {
    let site = collecting().await;
    let long = "é".repeat(100_000);
    let answer = site
        .post(&format!("{MAKE}/idee"), "", &[("title", "Titel\u{0}<script>"), ("summary", ""), ("description", &long)])
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    for part in [
        "value=\"Titel&#60;script&#62;\"",
        long.as_str(),
        "Er passen er 5.000",
        "Vat uw plan samen",
        "href=\"#description\"",
    ] {
        assert!(answer.body.contains(part), "{}", part.chars().take(40).collect::<String>());
    }
    let draft = format!("plan={}", answer.cookie("plan").expect("kept, though refused"));
    let check = site.post(&format!("{MAKE}/controle"), &draft, &[("display_name", "X"), ("email", "geen adres")]).await;
    assert_eq!(check.status, StatusCode::BAD_REQUEST);
    assert!(
        check.body.contains("plan-maken/idee?terug=controle#summary") && check.body.contains("value=\"geen adres\"")
    );
    site.town.app.clock.shift(20 * domain::time::DAY_MICROS);
    let late = site.post(&format!("{MAKE}/idee"), "", &IDEA).await;
    assert!(
        late.body.contains("14 juni 2026 om 23:59") && late.body.contains("Rust voor wie wandelt."),
        "{}",
        late.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn support_is_given_by_link_and_taken_back() {
    let site = collecting().await;
    let author = handed_in(&site).await;
    let own = site.post("/opgave/wijkbegroting/plan/1/steun", &author, &[]).await;
    assert!(own.status == StatusCode::BAD_REQUEST && own.body.contains("Dit is uw eigen plan"));
    let wrong = site.post("/opgave/wijkbegroting/plan/1/steun", "", &[("email", "buur")]).await;
    assert!(wrong.status == StatusCode::BAD_REQUEST && wrong.body.contains("value=\"buur\""));
    site.town.app.clock.shift(1_000_000);
    assert_eq!(
        site.post("/opgave/wijkbegroting/plan/1/steun", "", &[("email", "buur@proefdorp.example")]).await.status,
        StatusCode::OK
    );
    let code = mailed(&site).await;
    let answer = site.post("/bevestigen", "", &[("code", &code)]).await;
    let neighbour = format!("sessie={}", answer.cookie("sessie").expect("signed in"));
    let again = site.post("/bevestigen", "", &[("code", &code)]).await;
    assert!(again.status == StatusCode::BAD_REQUEST && again.body.contains("al gebruikt"));
    assert!(site.get("/opgave/wijkbegroting/plan/1", &neighbour).await.body.contains("U steunt dit plan."));
    site.post("/opgave/wijkbegroting/plan/1/steun-intrekken", &neighbour, &[]).await;
    assert!(site.get("/opgave/wijkbegroting/plan/1", &neighbour).await.body.contains("Nog 2 mensen nodig."));
}

#[tokio::test(flavor = "multi_thread")]
async fn officials_enter_paper_plans_and_strangers_find_nothing() {
    let site = collecting().await;
    let official = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let mut form = IDEA.to_vec();
    form.extend([
        ("channel", "paper"),
        ("area", ""),
        ("address", "Bij de brug"),
        ("cost", "900"),
        ("email", ""),
        ("display_name", ""),
    ]);
    let answer = site.post("/bureau/opgave/wijkbegroting/plan-invoeren", &official, &form).await;
    assert_eq!(answer.location(), "/opgave/wijkbegroting/plan/1", "{}", answer.body);
    assert!(site.get("/opgave/wijkbegroting/plan/1", "").await.body.contains("Op papier ingeleverd"));
    for path in [
        "/opgave/wijkbegroting/plan/2",
        "/opgave/wijkbegroting/plan/x",
        "/opgave/anders/plannen",
        "/foto/x",
        "/foto/018f0000-0000-7000-8000-000000000000/klein",
    ] {
        assert_eq!(site.get(path, "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let map = site.get("/opgave/wijkbegroting/kaart.svg?breedte=640&punt=5.05,52.05", "").await;
    assert!(
        map.header("content-type").starts_with("image/svg+xml")
            && map.body.contains("West")
            && map.body.contains("#a3261d")
    );
}
