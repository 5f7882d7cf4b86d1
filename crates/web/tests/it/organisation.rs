//! The administrator's pages: they save, they refuse with the typed text kept, and they change what visitors see.

use app::session::SessionKind;
use axum::http::StatusCode;

use crate::{HOST_NAME, Site};

async fn administrator(site: &Site) -> String {
    site.signed_in(&site.town.official, SessionKind::Staff).await
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_saved_and_a_wrong_one_comes_back() {
    let site = Site::new().await;
    let cookie = administrator(&site).await;
    assert!(site.get("/bureau/beheer", &cookie).await.body.contains("/bureau/beheer/thema"));
    let mut form = vec![
        ("name", "Gemeente <b>Nieuwdorp</b>"),
        ("register", "je"),
        ("address", "javascript:alert(1)"),
        ("contact", "Balie in het gemeentehuis"),
        ("security_contact", "mailto:veilig@proefdorp.example"),
    ];
    let refused = site.post("/bureau/beheer/instellingen", &cookie, &form).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("javascript:alert(1)") && refused.body.contains("id=\"address-fout\""));
    assert!(refused.body.contains("Gemeente &#60;b&#62;Nieuwdorp"), "what was typed is kept, as text");
    form[2] = ("address", "https://doemee.proefdorp.example/");
    let saved = site.post("/bureau/beheer/instellingen", &cookie, &form).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/bureau/beheer"));
    let page = site.get("/bureau/beheer/instellingen", &cookie).await;
    assert!(page.body.contains("value=\"https://doemee.proefdorp.example\""));
    assert!(page.body.contains("value=\"veilig@proefdorp.example\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_theme_is_read_seen_and_only_then_switched_on() {
    let site = Site::new().await;
    let cookie = administrator(&site).await;
    let there = "/bureau/beheer/thema";
    let refused = site.upload(there, &cookie, ".proef{\n--a:1;\ncolor:red}").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("Regel 3: de eigenschap “color”"), "{}", refused.body);
    let empty = site.upload(there, &cookie, "").await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);

    site.refuses_other_letters(there, &cookie).await;

    let kept = site.upload(there, &cookie, ".proef-theme{--utrecht-link-color:#999;--app-paper:#fff}").await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let preview = site.get(kept.location(), &cookie).await;
    let hash = kept.location().rsplit('/').next().unwrap().to_owned();
    let sheet = format!("/static/theme/{hash}.css");
    assert!(preview.body.contains(&sheet) && preview.body.contains("utrecht-root proef-theme"));
    assert!(preview.body.contains("--utrecht-link-color"), "pale links are reported");
    assert!(!site.get("/hulp", "").await.body.contains(&sheet), "visitors see nothing yet");

    site.post("/bureau/beheer/thema/kiezen", &cookie, &[("hash", &hash)]).await;
    let page = site.get("/hulp", "").await;
    assert!(page.body.contains(&sheet) && page.body.contains("proef-theme"));
    let css = site.get(&sheet, "").await;
    assert_eq!((css.status, css.header("content-type")), (StatusCode::OK, "text/css; charset=utf-8"));
    assert!(css.body.starts_with(".proef-theme{"));
    assert_eq!(site.get("/static/theme/0000000000000000.css", "").await.status, StatusCode::NOT_FOUND);
    site.post("/bureau/beheer/thema/kiezen", &cookie, &[]).await;
    assert!(!site.get("/hulp", "").await.body.contains(&sheet), "the default is back");
}

#[tokio::test(flavor = "multi_thread")]
async fn areas_groups_hosts_people_and_trail_have_their_pages() {
    let site = Site::new().await;
    let cookie = administrator(&site).await;
    let file = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"GM9999","naam":"Proefdorp"},
        "geometry":{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}}]}"#;
    let wrong = site.upload("/bureau/beheer/gebieden", &cookie, &file.replace("GM9999", "")).await;
    assert!(wrong.status == StatusCode::BAD_REQUEST && wrong.body.contains("Gebied 1 heeft geen code"));
    site.refuses_other_letters("/bureau/beheer/gebieden", &cookie).await;
    assert_eq!(site.upload("/bureau/beheer/gebieden", &cookie, file).await.status, StatusCode::SEE_OTHER);
    assert!(site.get("/gebieden", "").await.body.contains("/gebied/proefdorp"));
    assert_eq!(site.get("/gebied/proefdorp", "").await.status, StatusCode::OK);
    assert_eq!(site.get("/gebied/elders", "").await.status, StatusCode::NOT_FOUND);

    let group = site.post("/bureau/beheer/kringen", &cookie, &[("name", "Team groen")]).await;
    assert_eq!(group.status, StatusCode::SEE_OTHER);
    assert!(site.get(group.location(), &cookie).await.body.contains("Team groen"));

    site.post("/bureau/beheer/adressen", &cookie, &[("host", "doemee.proefdorp.example")]).await;
    assert!(site.get("/bureau/beheer/adressen", &cookie).await.body.contains("doemee.proefdorp.example"));
    let own = site.post("/bureau/beheer/adressen/weghalen", &cookie, &[("host", HOST_NAME)]).await;
    assert_eq!(own.status, StatusCode::BAD_REQUEST, "the name in use stays");

    let person = [("display_name", "Griffie"), ("email", "griffie@proefdorp.example"), ("roles", "decider")];
    let added = site.post("/bureau/beheer/medewerkers/toevoegen", &cookie, &person).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    assert!(site.get(added.location(), &cookie).await.body.contains("griffie@proefdorp.example"));
    assert_eq!(site.get("/bureau/beheer/medewerkers", &cookie).await.status, StatusCode::OK);
    assert_eq!(site.get("/bureau/beheer/sessies", &cookie).await.status, StatusCode::OK);
    let trail = site.get("/bureau/beheer/logboek?handeling=staff-added", &cookie).await;
    assert!(trail.body.contains("Medewerker toegevoegd") && !trail.body.contains("Kring bewaard</th>"));
    let old = site.get("/bureau/inloggen/welkom?code=onzin", "").await;
    assert!(old.status == StatusCode::BAD_REQUEST && old.body.contains("Deze link werkt niet meer"));
}
