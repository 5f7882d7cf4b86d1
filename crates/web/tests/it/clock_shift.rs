//! The clock of the demo, as a new user finds it.

use std::sync::Arc;

use app::session::SessionKind;
use app::testing::Town;
use axum::http::StatusCode;

use crate::{HOST_NAME, Site};

/// A site with the switch of the demo on.
async fn demo() -> Site {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app::testing::app_in(folder.path(), web::language::wording()).await.unwrap();
    Arc::get_mut(&mut app).unwrap().settings.demo = true;
    let town = Town::found(&app, "Gemeente Proefdorp", HOST_NAME).await.unwrap();
    Site { router: web::router(Arc::clone(&app)), town, _folder: folder }
}

#[tokio::test]
async fn an_official_moves_on_to_the_next_phase_and_stays_signed_in() {
    let site = demo().await;
    let staff = crate::frame::published(&site).await;
    assert!(
        site.get("/bureau/opgave/dorpsgeld-2027", &staff).await.body.contains("/bureau/klok?opgave=dorpsgeld-2027")
    );
    let page = site.get("/bureau/klok?opgave=dorpsgeld-2027", &staff).await;
    assert!(page.status == StatusCode::OK && page.body.contains("maandag 1 juni 2026"), "{}", page.body);
    let next = [("slug", "dorpsgeld-2027"), ("doen", "fase")];
    for text in
        ["Plannen indienen en steunen kan", "Stemmen kan vanaf", "Stemmen kan tot en met", "De stemmen worden geteld"]
    {
        let moved = site.post("/bureau/klok", &staff, &next).await;
        assert_eq!(moved.location(), "/bureau/klok?opgave=dorpsgeld-2027");
        assert!(site.get("/opgave/dorpsgeld-2027", "").await.body.contains(text), "{text}");
        assert_eq!(site.get("/bureau/opgave/dorpsgeld-2027", &staff).await.status, StatusCode::OK, "still signed in");
    }
    let refused = site.post("/bureau/klok", &staff, &next).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let refused = site.post("/bureau/klok", &staff, &[("days", "-3"), ("doen", "dagen")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.body.contains("value=\"-3\""));
    let resident = site.signed_in(&site.town.resident, SessionKind::Resident).await;
    assert_eq!(site.post("/bureau/klok", &resident, &next).await.status, StatusCode::NOT_FOUND);
}
