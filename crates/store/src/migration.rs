//! Migrations: plain SQL with equal numbers in `migrations/sqlite` and `migrations/postgres`.
//!
//! A version that has been released is never edited: a change is a new number (expand, then contract).
//! A database with a number this program does not know is refused, so an old program never writes a new schema.

use std::borrow::Cow;

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// Number, name, text for SQLite, text for PostgreSQL.
const MIGRATIONS: &[(i64, &str, &str, &str)] = &[(
    1,
    "loop",
    include_str!("../migrations/sqlite/0001_loop.sql"),
    include_str!("../migrations/postgres/0001_loop.sql"),
)];

/// The migrations of one engine.
pub(crate) fn migrator(postgres: bool) -> Migrator {
    let migrations = MIGRATIONS
        .iter()
        .map(|(number, name, sqlite, pg)| {
            let text: &'static str = if postgres { pg } else { sqlite };
            Migration::new(*number, Cow::Borrowed(name), MigrationType::Simple, text.into_sql_str(), false)
        })
        .collect();
    Migrator::with_migrations(migrations)
}
