//! Store tests: every body runs on SQLite and on PostgreSQL, each on a database of its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::format_push_string,
    clippy::too_many_lines,
    reason = "a test that goes wrong must stop, and a story told in one piece reads best in one piece"
)]

mod address;
mod schema;
mod writer;

use store::Db;

/// Runs one body on both engines.
pub async fn on_both<F, Fut>(body: F)
where
    F: Fn(Db) -> Fut,
    Fut: Future<Output = ()>,
{
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sqlite = store::testing::sqlite(folder.path()).await.expect("SQLite opens");
    body(sqlite.clone()).await;
    sqlite.close().await;
    if let Some(postgres) = store::testing::postgres().await.expect("PostgreSQL opens") {
        body(postgres.clone()).await;
        postgres.close().await;
    }
}
