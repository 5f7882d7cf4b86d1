//! Group commit: nothing lost, nothing half done, whatever callers do.

use store::args;

use crate::on_both;

async fn count(db: &store::Db) -> i64 {
    let mut tx = db.read().await.unwrap();
    tx.fetch_one("SELECT COUNT(*) AS n FROM installation", args![], |row| row.get("n")).await.unwrap()
}

async fn put(db: &store::Db, key: String) -> store::Result<()> {
    let mut tx = db.write().await?;
    tx.execute("INSERT INTO installation (key, value) VALUES ($1, 'x')", args![key]).await?;
    tx.commit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn committed_changes_stay_and_dropped_ones_leave_nothing() {
    on_both(|db| async move {
        let tasks: Vec<_> = (0..200)
            .map(|number| {
                let db = db.clone();
                tokio::spawn(async move {
                    if number % 3 == 0 {
                        let mut tx = db.write().await.unwrap();
                        tx.execute(
                            "INSERT INTO installation (key, value) VALUES ($1, 'dropped')",
                            args![format!("dropped-{number}")],
                        )
                        .await
                        .unwrap();
                        drop(tx);
                    } else {
                        put(&db, format!("kept-{number}")).await.unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        put(&db, "last".to_owned()).await.unwrap();
        assert_eq!(count(&db).await, 200 - 67 + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_statement_takes_only_its_own_change_back() {
    on_both(|db| async move {
        put(&db, "one".to_owned()).await.unwrap();
        let error = put(&db, "one".to_owned()).await.unwrap_err();
        assert!(error.is_unique_violation());
        put(&db, "two".to_owned()).await.unwrap();
        assert_eq!(count(&db).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_goes_away_blocks_nobody() {
    on_both(|db| async move {
        for number in 0..50 {
            let waiting = tokio::spawn({
                let db = db.clone();
                async move { put(&db, format!("aborted-{number}")).await }
            });
            waiting.abort();
        }
        put(&db, "after".to_owned()).await.unwrap();
        let mut tx = db.read().await.unwrap();
        let value: String = tx
            .fetch_one("SELECT value FROM installation WHERE key = 'after'", args![], |row| row.get("value"))
            .await
            .unwrap();
        assert_eq!(value, "x");
    })
    .await;
}

#[tokio::test]
async fn the_read_side_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let db = store::testing::sqlite(folder.path()).await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert!(tx.execute("INSERT INTO installation (key, value) VALUES ('a', 'b')", args![]).await.is_err());
}
