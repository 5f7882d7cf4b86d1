//! Support of plans: once per person, and taken back when wished.

use app::{Error, contribution, support};

use crate::contribution::{SLUG, author_of, codes, collecting, handed_in, mailed_code, tick, typed};
use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn support_counts_once_per_person_and_can_be_taken_back() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let number = handed_in(&town, &loaded, typed()).await;
        let visitor = town.visitor();
        let resident = town.acting(&town.resident);
        support::give(&resident, SLUG, number).await.unwrap();
        support::give(&resident, SLUG, number).await.unwrap();
        let author = author_of(&town, "indiener@proefdorp.example").await;
        assert_eq!(codes(support::give(&author, SLUG, number).await.unwrap_err()), ["support-own-plan"]);
        assert!(matches!(support::give(&visitor, SLUG, number).await, Err(Error::NotFound)));

        for _ in 0..2 {
            tick(&town);
            support::ask(&visitor, SLUG, number, "net", "Buur@Proefdorp.example").await.unwrap();
            let code = mailed_code(&visitor).await;
            app::confirmation::confirm(&visitor, &code, "browser").await.unwrap();
        }
        let standing = contribution::story(&resident, SLUG, number).await.unwrap().unwrap().support;
        assert_eq!((standing.count, standing.missing(), standing.is_mine), (2, 0, true));
        support::withdraw(&resident, SLUG, number).await.unwrap();
        let standing = contribution::story(&resident, SLUG, number).await.unwrap().unwrap().support;
        assert_eq!((standing.count, standing.missing(), standing.is_mine), (1, 1, false));
    })
    .await;
}
