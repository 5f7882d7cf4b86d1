//! Use cases against a real database: every body runs on SQLite and on PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::format_push_string,
    clippy::too_many_lines,
    clippy::items_after_statements,
    clippy::large_futures,
    clippy::cloned_ref_to_slice_refs,
    reason = "a test that goes wrong must stop, and a story told in one piece reads best in one piece"
)]

use app::testing::{Town, app, wording};

/// Runs one body in a fresh town on both engines.
pub async fn in_town<F, Fut>(body: F)
where
    F: Fn(Town) -> Fut,
    Fut: Future<Output = ()>,
{
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sqlite = store::testing::sqlite(folder.path()).await.expect("SQLite opens");
    body(Town::found(&app(sqlite.clone(), wording()), "Gemeente Proefdorp", "proefdorp").await.expect("a town")).await;
    sqlite.close().await;
    if let Some(postgres) = store::testing::postgres().await.expect("PostgreSQL opens") {
        body(Town::found(&app(postgres.clone(), wording()), "Gemeente Proefdorp", "proefdorp").await.expect("a town"))
            .await;
        postgres.close().await;
    }
}

mod account;
mod address;
mod advice;
mod area;
mod ballot;
mod check;
mod clock_shift;
mod contribution;
mod decision;
mod desk;
mod frame;
mod lesson;
mod notice;
mod organisation;
mod photo;
mod poll;
mod promise;
mod result;
mod roll;
mod staff;
mod support;
mod worker;
