//! The pages of a counted result: the result, a page per plan, the sheet, and the rules side by side.

use axum::http::StatusCode;
use tally::Rule;

use crate::Site;

/// A site with a counted budget; its slug.
async fn counted() -> (Site, String) {
    let site = Site::new().await;
    let budget = site.town.counted_budget("Buurtgeld").await.unwrap();
    (site, budget.slug)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_result_explains_it_in_every_language() {
    let (site, slug) = counted().await;
    for language in ["nl", "en", "fy"] {
        for page in ["", "/plan/1", "/plan/3", "/uitleg", "/regels"] {
            let answer = site.get(&format!("/opgave/{slug}/uitslag{page}"), &format!("taal={language}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            for id in ["explain-", "rules-", "sheet-", "plan-result-", "result-"] {
                let shows = answer.body.split([' ', '>', '<']).any(|word| word.starts_with(id));
                assert!(!shows, "{language} {page} shows an id that begins with {id}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_page_says_why_what_was_missing_and_where_the_money_went() {
    let (site, slug) = counted().await;
    let lost = site.get(&format!("/opgave/{slug}/uitslag/plan/3"), "").await.body;
    assert!(lost.contains("Gaat niet door"));
    assert!(lost.contains("te verdelen."), "the sentence names the cause: {lost}");
    assert!(lost.contains("ging dit plan wel door"), "and what it would have needed");
    // One amount of money, the one that a recount found: what was short in the end is another and says nothing here.
    assert!(!lost.contains("te weinig"), "{lost}");
    assert!(lost.contains("app-lane"), "with a picture");
    let won = site.get(&format!("/opgave/{slug}/uitslag/plan/1"), "").await.body;
    assert!(won.contains("100 stemmers betaalden gemiddeld") && won.contains("Ronde 1: dit plan"), "{won}");
    let own_page = site.get(&format!("/opgave/{slug}/plan/3"), "").await.body;
    assert!(own_page.contains(&format!("/opgave/{slug}/uitslag/plan/3")), "the page of a plan leads to its result");
    for nothing in ["/plan/99", "/plan/x"] {
        let answer = site.get(&format!("/opgave/{slug}/uitslag{nothing}"), "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_stand_side_by_side_and_the_published_one_counts() {
    let (site, slug) = counted().await;
    let page = site.get(&format!("/opgave/{slug}/uitslag/regels"), "").await.body;
    assert_eq!(page.matches("Deze geldt").count(), 1);
    let own = page.find("delen groeien, rest naar meeste stemmen").unwrap();
    let other = page.find("stopt als een plan niet past").unwrap();
    assert!(own < other, "the published rule stands first");
    assert!(page.contains("Phragmén"));
    let rule = site.get(&format!("/opgave/{slug}/uitslag/regel.json"), "").await;
    assert_eq!(serde_json::from_str::<Rule>(&rule.body).unwrap(), Rule::advised());
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_count_there_is_nothing_to_explain() {
    let site = Site::new().await;
    let slug = site.town.uncounted_budget("Buurtgeld").await.unwrap().slug;
    for page in ["plan/1", "uitleg", "regels", "regel.json", "telling.json"] {
        let answer = site.get(&format!("/opgave/{slug}/uitslag/{page}"), "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    let own_page = site.get(&format!("/opgave/{slug}/plan/3"), "").await.body;
    assert!(!own_page.contains(&format!("/opgave/{slug}/uitslag/plan/3")), "no page leads to what is not there");
    assert_eq!(site.get(&format!("/opgave/{slug}/uitslag"), "").await.status, StatusCode::OK, "this page says when");
}
