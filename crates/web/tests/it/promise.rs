//! From a counted vote to a kept promise and a closed undertaking, through the pages.

use app::session::SessionKind;
use app::testing::Budget;
use axum::http::StatusCode;

use crate::Site;

/// A site with a counted budget, and the cookies of its official.
async fn counted() -> (Site, Budget, String) {
    let site = Site::new().await;
    let budget = site.town.counted_budget("Buurtgeld").await.unwrap();
    let cookies = site.signed_in(&site.town.official, SessionKind::Staff).await;
    (site, budget, cookies)
}

async fn decide(site: &Site, budget: &Budget, cookies: &str) {
    let year = (site.town.app.clock.now().day().parts().0 + 1).to_string();
    let form = [
        ("review-dag", "1"),
        ("review-maand", "6"),
        ("review-jaar", &year),
        ("decider", "College van burgemeester en wethouders"),
        ("reason", "De uitslag is <b>helder</b>."),
        ("next_door", "Het wijkfonds"),
    ];
    let done = site.post(&format!("/bureau/opgave/{}/besluit", budget.slug), cookies, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
}

/// Makes a promise of the first plan, of the official, and says that it is done.
async fn promise_and_claim(site: &Site, budget: &Budget, cookies: &str) {
    let plan = budget.plans[0];
    let owner = site.town.official.id.to_string();
    let year = (site.town.app.clock.now().day().parts().0 + 1).to_string();
    let names = ["wanted", "title", "owner", "function", "money", "due"].map(|name| format!("{name}-{plan}"));
    let [wanted, title, holder, function, money, due] = &names;
    let (day, month, in_year) = (format!("{due}-dag"), format!("{due}-maand"), format!("{due}-jaar"));
    let form = [
        (wanted.as_str(), "ja"),
        (title, "Vier tafels staan bij de vijver."),
        (holder, &owner),
        (function, "Beheerder groen"),
        (money, "3.800"),
        (&day, "1"),
        (&month, "6"),
        (&in_year, &year),
    ];
    let path = format!("/bureau/opgave/{}/afspraken", budget.slug);
    let done = site.post(&path, cookies, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let claim = [("act", "claim"), ("reason", "De tafels staan er.")];
    let done = site.post("/bureau/afspraak/1", cookies, &claim).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_refused_filled_in_and_then_read_by_everyone() {
    let (site, budget, cookies) = counted().await;
    let desk = format!("/bureau/opgave/{}/besluit", budget.slug);
    let public = format!("/opgave/{}/besluit", budget.slug);
    let before = site.get(&public, "").await;
    assert!(before.body.contains("Er is nog geen besluit"), "{}", before.body);
    let opened = site.get(&desk, &cookies).await;
    assert!(opened.body.contains("Schommels op het plein") && opened.body.contains("name=\"based_on\""));

    let departs = format!("departs-{}", budget.plans[2]);
    let reason = "x".repeat(100_000);
    let refused = site.post(&desk, &cookies, &[("decider", ""), ("reason", &reason), (departs.as_str(), "ja")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains(&reason) && refused.body.contains("100.000"));
    let no_day = [("decider", "Raad"), ("review-dag", "31"), ("review-maand", "2"), ("review-jaar", "2030")];
    let refused = site.post(&desk, &cookies, &no_day).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.body.contains("href=\"#review\""), "{}", refused.body);
    decide(&site, &budget, &cookies).await;
    let stale = site.post(&desk, &cookies, &[("decider", "Raad"), ("reason", "Anders."), ("next_door", "Fonds")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);

    let page = site.get(&public, "").await;
    assert!(page.body.contains("neemt de uitslag over") && page.body.contains("&#60;b&#62;helder"), "{}", page.body);
    assert!(page.body.contains("Het wijkfonds") && page.body.contains("bekeken of dit besluit nog klopt"));
    let english = site.get(&format!("{public}?taal=en"), "").await;
    assert!(english.body.contains("adopts the result"), "{}", english.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promise_is_made_done_and_judged_through_the_link() {
    let (site, budget, cookies) = counted().await;
    decide(&site, &budget, &cookies).await;
    let make = format!("/bureau/opgave/{}/afspraken", budget.slug);
    let nothing = site.post(&make, &cookies, &[]).await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
    let wanted = format!("wanted-{}", budget.plans[0]);
    let incomplete = site.post(&make, &cookies, &[(wanted.as_str(), "ja")]).await;
    assert_eq!(incomplete.status, StatusCode::BAD_REQUEST);
    assert!(incomplete.body.contains(&format!("href=\"#due-{}\"", budget.plans[0])), "{}", incomplete.body);
    promise_and_claim(&site, &budget, &cookies).await;
    let no_act = site.post("/bureau/afspraak/1", &cookies, &[("reason", "Zomaar")]).await;
    assert_eq!(no_act.status, StatusCode::BAD_REQUEST);
    assert!(no_act.body.contains("Zomaar"));

    let post = site.town.post().await.unwrap();
    let asked = post.iter().find(|text| text.contains("/antwoord/")).unwrap();
    let (_, rest) = asked.split_once("/antwoord/").unwrap();
    let link = format!("/afspraak/1/antwoord/{}", rest.split_whitespace().next().unwrap());
    let question = site.get(&link, "").await;
    assert!(question.body.contains("Ja, dit is nagekomen"), "{}", question.body);
    assert_eq!(site.get("/afspraak/1/antwoord/verzonnen", "").await.status, StatusCode::NOT_FOUND);
    let empty = site.post(&link, "", &[("answer", "nee"), ("reason", " ")]).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    let answered = site.post(&link, "", &[("answer", "ja"), ("reason", "")]).await;
    assert_eq!((answered.status, answered.location()), (StatusCode::SEE_OTHER, "/afspraak/1"));
    assert_eq!(site.get(&link, "").await.status, StatusCode::NOT_FOUND);

    let story = site.get("/afspraak/1", "").await;
    assert!(story.body.contains("Nagekomen") && story.body.contains("De tafels staan er."), "{}", story.body);
    let register = site.get("/afspraken?stand=kept&zoek=tafels", "").await;
    assert!(register.body.contains("Eén afspraak, 1 nagekomen"), "{}", register.body);
    let csv = site.get("/afspraken.csv", "").await;
    assert!(csv.body.starts_with("nummer,afspraak") && csv.body.contains(",kept,nee,"), "{}", csv.body);
    let feed = site.get("/afspraken.atom", "").await;
    assert!(feed.header("content-type").starts_with("application/atom+xml") && feed.body.contains("<entry>"));
    for path in
        ["/bureau/afspraken", "/bureau/afspraken?welke=team", "/bureau/afspraken?welke=alle", "/bureau/afspraak/1"]
    {
        assert_eq!(site.get(path, &cookies).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(site.get("/afspraak/999", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undertaking_closes_with_a_report_to_keep() {
    let (site, budget, cookies) = counted().await;
    decide(&site, &budget, &cookies).await;
    promise_and_claim(&site, &budget, &cookies).await;
    let lesson = format!("/bureau/opgave/{}/les", budget.slug);
    let opened = site.get(&lesson, &cookies).await;
    assert!(opened.body.contains("Er loopt nog één afspraak"), "{}", opened.body);
    let refused =
        site.post(&lesson, &cookies, &[("lesson", "1\n2\n3\n4\n5\n6"), ("done_with_contributions", "")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("ten hoogste vijf regels"), "{}", refused.body);
    let form = [("lesson", "Begin eerder."), ("done_with_contributions", "Twee plannen worden gemaakt.")];
    let closed = site.post(&lesson, &cookies, &form).await;
    assert_eq!(closed.location(), format!("/opgave/{}/verslag", budget.slug));
    let report = site.get(closed.location(), "").await;
    for words in ["Kennisgeving", "Motivering", "Begin eerder.", "240 mensen stemden", "Minder dan tien mensen dienden"]
    {
        assert!(report.body.contains(words), "{words}: {}", report.body);
    }
    let file = site.get(&format!("{}.html", closed.location()), "").await;
    assert!(file.header("content-disposition").starts_with("attachment"), "{:?}", file.headers);
    assert!(file.body.contains("<style>") && file.body.contains("Twee plannen worden gemaakt."));
}
