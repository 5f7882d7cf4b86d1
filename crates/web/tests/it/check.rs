//! Checking a plan in the browser: everything on one page, nothing typed lost, and the desk that leads there.

use app::contribution::{Entry, Typed};
use app::session::SessionKind;
use axum::http::StatusCode;
use domain::contribution::Channel;
use domain::frame::PhaseKind;
use domain::person::StaffRole;
use domain::undertaking::UndertakingKind;

use crate::Site;

/// A budget in its first phase with one plan; returns the name in its address.
async fn budget(site: &Site) -> String {
    let town = &site.town;
    let context = town.acting(&town.official);
    let mut form = app::frame::template(&context, UndertakingKind::Budget);
    form.set("title", "Wijkbegroting Oost");
    form.set("summary", "Bewoners verdelen geld.");
    let fields = |form: &app::frame::FrameForm, step: u8| {
        form.pairs()
            .filter(|(name, _)| app::frame::step_of(name) == step)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect::<Vec<_>>()
    };
    let slug = app::frame::open(&context, None, &fields(&form, 1)).await.unwrap();
    let mut draft = app::frame::draft(&context, &slug).await.unwrap().form;
    draft.set("amount", "30.000");
    app::frame::save_step(&context, &slug, 2, &fields(&draft, 2), false).await.unwrap();
    let mut draft = app::frame::draft(&context, &slug).await.unwrap().form;
    draft.set("support_threshold", "0");
    app::frame::save_step(&context, &slug, 3, &fields(&draft, 3), false).await.unwrap();
    app::frame::publish(&context, &slug, "").await.unwrap();
    let loaded = load(site, &slug).await;
    let opens = loaded.frame.unwrap().frame.window(PhaseKind::Collect).opens;
    town.app.clock.shift(opens.micros() - context.now().micros() + 1_000_000);
    let loaded = load(site, &slug).await;
    let typed = Typed {
        title: "Bankje <b>bij</b> de vijver".into(),
        summary: "Rust voor wie wandelt.".into(),
        description: "Een houten bank.\n\nMet leuning.".into(),
        category: loaded.frame.as_ref().unwrap().frame.categories.first().cloned().unwrap_or_default(),
        address: "Bij de vijver".into(),
        cost: "1.500".into(),
        display_name: "Bewoner".into(),
        email: "indiener@proefdorp.example".into(),
        ..Typed::default()
    };
    app::contribution::enter(&context, &loaded, Entry { typed, channel: Some(Channel::Paper), photo: None })
        .await
        .unwrap();
    slug
}

async fn load(site: &Site, slug: &str) -> app::undertaking::Loaded {
    let context = site.town.acting(&site.town.official);
    app::undertaking::load(&context, &mut context.read().await.unwrap(), slug).await.unwrap()
}

/// The value of a hidden field.
fn hidden<'a>(page: &'a str, name: &str) -> &'a str {
    let marker = format!("name=\"{name}\" value=\"");
    page.split(&marker).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_checks_a_plan_on_one_page() {
    let site = Site::new().await;
    let slug = budget(&site).await;
    let cookies = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let desk = site.get("/bureau", &cookies).await;
    let path = format!("/bureau/opgave/{slug}/toetsen/1");
    assert_eq!(desk.status, StatusCode::OK);
    assert!(desk.body.contains("<h1>Eén ding wacht op u</h1>") && desk.body.contains(&path), "{}", desk.body);
    let list = site.get(&format!("/bureau/opgave/{slug}/toetsen"), &cookies).await;
    assert!(list.body.contains("Eén plan wacht op een toets") && list.body.contains(&path), "{}", list.body);

    let page = site.get(&path, &cookies).await;
    assert!(page.body.contains("Bankje &#60;b&#62;bij&#60;/b&#62; de vijver"), "{}", page.body);
    let (seen, version) = (hidden(&page.body, "draft_seen"), hidden(&page.body, "frame_version"));
    let begun = [
        ("draft_seen", seen),
        ("frame_version", version),
        ("verdict-0", "yes"),
        ("reason-0", "Grond <i>van</i> ons 🌳"),
        ("note", "Alleen voor ons"),
        ("act", "note"),
    ];
    let noted = site.post(&path, &cookies, &begun).await;
    assert_eq!((noted.status, noted.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = site.get(&path, &cookies).await;
    for kept in ["Grond &#60;i&#62;van&#60;/i&#62; ons 🌳", "Alleen voor ons", "Concept, het laatst bewaard door"] {
        assert!(page.body.contains(kept), "{kept} is lost: {}", page.body);
    }

    let stale = [("draft_seen", ""), ("frame_version", version), ("reason", "Van een ander"), ("act", "record")];
    let refused = site.post(&path, &cookies, &stale).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    for both in ["bewaarde dit concept terwijl u bezig was", "Van een ander", "Een collega schreef", "Grond &#60;i"] {
        assert!(refused.body.contains(both), "{both} is missing: {}", refused.body);
    }

    let newest = hidden(&refused.body, "draft_seen").to_owned();
    let mut whole: Vec<(String, String)> = (0..6)
        .flat_map(|at| [(format!("verdict-{at}"), "yes".to_owned()), (format!("reason-{at}"), "Gezien.".to_owned())])
        .collect();
    for (name, value) in [
        ("draft_seen", newest.as_str()),
        ("frame_version", version),
        ("estimated_cost", "1.800"),
        ("outcome", "admit"),
        ("reason", "Een plan dat kan."),
        ("act", "record"),
    ] {
        whole.push((name.to_owned(), value.to_owned()));
    }
    let without: Vec<(&str, &str)> = whole
        .iter()
        .map(|(name, value)| (name.as_str(), if name == "reason-3" { " " } else { value.as_str() }))
        .collect();
    let open = site.post(&path, &cookies, &without).await;
    assert_eq!(open.status, StatusCode::BAD_REQUEST);
    assert!(open.body.contains("href=\"#reason-3\"") && open.body.contains("Een plan dat kan."), "{}", open.body);
    let seen = hidden(&open.body, "draft_seen").to_owned();
    let complete: Vec<(&str, &str)> = whole
        .iter()
        .map(|(name, value)| (name.as_str(), if name == "draft_seen" { seen.as_str() } else { value.as_str() }))
        .collect();
    let done = site.post(&path, &cookies, &complete).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = site.get(&path, &cookies).await;
    for told in ["toegelaten", "Een plan dat kan.", "Toets opnieuw", "€\u{a0}1.800"] {
        assert!(page.body.contains(told), "{told} is missing: {}", page.body);
    }
    let late = site.post(&path, &cookies, &complete).await;
    assert_eq!(late.status, StatusCode::BAD_REQUEST);
    assert!(late.body.contains("Een collega legde het besluit al vast"), "{}", late.body);

    let post = site.get("/bureau/post", &cookies).await;
    assert!(
        post.body.contains("indiener@proefdorp.example") && post.body.contains("komt op de stemlijst"),
        "{}",
        post.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn advice_is_for_who_is_asked_and_the_outbox_for_who_needs_it() {
    let site = Site::new().await;
    let slug = budget(&site).await;
    let cookies = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let green =
        site.town.add_person("Beheerder groen", "groen@proefdorp.example", &[StaffRole::Adviser]).await.unwrap();
    let path = format!("/bureau/opgave/{slug}/toetsen/1");
    let id = green.id.to_string();
    let wrong = site.post(&path, &cookies, &[("act", "ask"), ("asked_of", &id), ("question", "Kan dit hier?")]).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("Kan dit hier?") && wrong.body.contains("<details open>"), "{}", wrong.body);
    let due = site.town.app.clock.now().day().plus(5).parts();
    let (year, month, day) = (due.0.to_string(), due.1.to_string(), due.2.to_string());
    let question = [
        ("act", "ask"),
        ("asked_of", id.as_str()),
        ("question", "Kan dit hier?"),
        ("advice_due-dag", &day),
        ("advice_due-maand", &month),
        ("advice_due-jaar", &year),
    ];
    assert_eq!(site.post(&path, &cookies, &question).await.status, StatusCode::SEE_OTHER);
    let theirs = site.signed_in(&green, SessionKind::Staff).await;
    let desk = site.get("/bureau", &theirs).await;
    let advice = desk.body.split("href=\"/bureau/advies/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let advice = format!("/bureau/advies/{advice}");
    assert!(site.get(&advice, &theirs).await.body.contains("Procesregisseur vraagt uw advies"));
    let empty = site.post(&advice, &theirs, &[("answer", " \u{0}")]).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    assert_eq!(site.post(&advice, &cookies, &[("answer", "Ja")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&advice, &theirs, &[("answer", "Ja, naast het pad.")]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(&path, &cookies).await.body.contains("Ja, naast het pad."));

    let page = site.get(&path, &theirs).await.body;
    assert!(
        !page.contains("name=\"outcome\"") && page.contains("name=\"note\""),
        "an adviser writes notes only: {page}"
    );
    assert!(site.get("/bureau/post", &theirs).await.body.contains("Vraag een organisator"));
    assert_eq!(site.get(&format!("{path}x"), &cookies).await.status, StatusCode::NOT_FOUND);
}
