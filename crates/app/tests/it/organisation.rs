//! Host names lead to organisations, and only to their own.

use app::testing::Town;

use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn a_host_name_leads_to_one_organisation() {
    in_town(|town| async move {
        let other = Town::found(&town.app, "Gemeente Buurdorp", "buurdorp").await.unwrap();
        let name = |host: &'static str| {
            let app = town.app.clone();
            async move {
                app::organisation::by_host(&app, host).await.unwrap().map(|organisation| organisation.name.clone())
            }
        };
        assert_eq!(name("Proefdorp:8080").await.as_deref(), Some("Gemeente Proefdorp"));
        assert_eq!(name("buurdorp").await.as_deref(), Some("Gemeente Buurdorp"));
        assert_eq!(name("elders").await, None);
        let mut tx = town.app.db.read().await.unwrap();
        let stranger = store::person::by_id(&mut tx, town.organisation.id, other.resident.id).await.unwrap();
        assert!(stranger.is_none());
    })
    .await;
}
