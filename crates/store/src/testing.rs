//! For tests of this and other rooms: the same test body on both engines, each on a database of its own.
//!
//! PostgreSQL comes from the address in `BONDGENOOT_TEST_POSTGRES`, which `cargo xtask test` sets after it has made
//! a throw-away cluster. Without it the PostgreSQL half is named as skipped. Never used by the program itself.

use std::path::Path;

use crate::{Db, DbSettings, Result};

/// An empty database in a file of the given folder.
pub async fn sqlite(folder: &Path) -> Result<Db> {
    let address = folder.join("test.sqlite").to_string_lossy().into_owned();
    Db::open(&DbSettings { address, connections: 4 }).await
}

/// Number of the next database that this process makes.
static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);

/// An empty database of its own on the test server, if there is one.
pub async fn postgres() -> Result<Option<Db>> {
    #[expect(clippy::disallowed_methods, reason = "the one setting that a test runner hands to tests")]
    let Ok(server) = std::env::var("BONDGENOOT_TEST_POSTGRES") else {
        eprintln!("SKIPPED on PostgreSQL: BONDGENOOT_TEST_POSTGRES is not set; `cargo xtask test` sets it");
        return Ok(None);
    };
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let name = format!("test_{}_{number}", std::process::id());
    let mut connection = <sqlx::PgConnection as sqlx::Connection>::connect(&server).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await?;
    let (head, _) = server.rsplit_once('/').unwrap_or((&server, ""));
    let query = server.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
    Db::open(&DbSettings { address: format!("{head}/{name}{query}"), connections: 4 }).await.map(Some)
}
