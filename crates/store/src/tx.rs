//! What every function of this room takes: a connection for reading, or a transaction for writing.

use sqlx::pool::PoolConnection;
use sqlx::{Postgres, Sqlite};

use crate::db::Engine;
use crate::value::{Row, Value};
use crate::writer::Change;
use crate::{Error, Result};

/// A read connection or a write transaction, of either engine.
///
/// Dropping a write transaction without [`Tx::commit`] takes everything back.
pub struct Tx {
    inner: Inner,
}

enum Inner {
    SqliteRead(PoolConnection<Sqlite>),
    SqliteWrite(Change),
    PgRead(PoolConnection<Postgres>),
    PgWrite(sqlx::Transaction<'static, Postgres>),
}

/// A misuse of a transaction; kept apart from [`Error`] for callers that want to match on it.
#[derive(Debug, thiserror::Error)]
pub enum TxError {
    /// A row was expected and none came.
    #[error("a row that should exist does not")]
    Missing,
}

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = match self.inner {
            Inner::SqliteRead(_) => "sqlite read",
            Inner::SqliteWrite(_) => "sqlite write",
            Inner::PgRead(_) => "postgres read",
            Inner::PgWrite(_) => "postgres write",
        };
        f.write_str(kind)
    }
}

/// Runs one statement text with its values on the engine at hand; `$method` is `execute`, `fetch_all`, …
macro_rules! run {
    ($tx:expr, $sql:expr, $values:expr, $method:ident) => {
        match &mut $tx.inner {
            Inner::SqliteRead(connection) => {
                bound!($sql, $values).$method(&mut **connection).await.map(Engines::Sqlite)
            }
            Inner::SqliteWrite(change) => {
                bound!($sql, $values).$method(change.connection()?).await.map(Engines::Sqlite)
            }
            Inner::PgRead(connection) => bound!($sql, $values).$method(&mut **connection).await.map(Engines::Pg),
            Inner::PgWrite(transaction) => bound!($sql, $values).$method(&mut **transaction).await.map(Engines::Pg),
        }
    };
}

macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Real(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
                Value::Uuid(value) => query.bind(value),
                Value::Bool(value) => query.bind(value),
            };
        }
        query
    }};
}

/// An answer of one of the two engines.
enum Engines<S, P> {
    Sqlite(S),
    Pg(P),
}

impl Tx {
    pub(crate) fn sqlite_read(connection: PoolConnection<Sqlite>) -> Self {
        Self { inner: Inner::SqliteRead(connection) }
    }

    pub(crate) fn sqlite_write(change: Change) -> Self {
        Self { inner: Inner::SqliteWrite(change) }
    }

    pub(crate) fn pg_read(connection: PoolConnection<Postgres>) -> Self {
        Self { inner: Inner::PgRead(connection) }
    }

    pub(crate) fn pg_write(transaction: sqlx::Transaction<'static, Postgres>) -> Self {
        Self { inner: Inner::PgWrite(transaction) }
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::SqliteRead(_) | Inner::SqliteWrite(_) => Engine::Sqlite,
            Inner::PgRead(_) | Inner::PgWrite(_) => Engine::Postgres,
        }
    }

    /// Runs a statement; returns how many rows it changed.
    pub async fn execute(&mut self, sql: &'static str, values: Vec<Value>) -> Result<u64> {
        Ok(match run!(self, sql, values, execute)? {
            Engines::Sqlite(done) => done.rows_affected(),
            Engines::Pg(done) => done.rows_affected(),
        })
    }

    /// All rows, each turned into a `T`.
    pub async fn fetch_all<T>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<Vec<T>> {
        match run!(self, sql, values, fetch_all)? {
            Engines::Sqlite(rows) => rows.into_iter().map(|row| read(&Row::Sqlite(row))).collect(),
            Engines::Pg(rows) => rows.into_iter().map(|row| read(&Row::Pg(row))).collect(),
        }
    }

    /// The first row, if any, turned into a `T`.
    pub async fn fetch_optional<T>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        match run!(self, sql, values, fetch_optional)? {
            Engines::Sqlite(row) => row.map(|row| read(&Row::Sqlite(row))).transpose(),
            Engines::Pg(row) => row.map(|row| read(&Row::Pg(row))).transpose(),
        }
    }

    /// The one row of a statement that always has one (`COUNT`, `RETURNING`), turned into a `T`.
    pub async fn fetch_one<T>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<T> {
        self.fetch_optional(sql, values, read).await?.ok_or(Error::Database(sqlx::Error::RowNotFound))
    }

    /// Waits until no other transaction holds the same key, until the end of this one. SQLite has one writer, so
    /// there it holds already. `shared` lets other shared holders in at the same time.
    pub async fn lock(&mut self, key: i64, shared: bool) -> Result<()> {
        if self.engine() == Engine::Postgres {
            let sql =
                if shared { "SELECT pg_advisory_xact_lock_shared($1)" } else { "SELECT pg_advisory_xact_lock($1)" };
            run!(self, sql, [Value::from(key)], execute)?;
        }
        Ok(())
    }

    /// Stores everything for good. For a read connection this only gives it back.
    pub async fn commit(self) -> Result<()> {
        match self.inner {
            Inner::SqliteRead(_) | Inner::PgRead(_) => Ok(()),
            Inner::SqliteWrite(change) => change.commit().await,
            Inner::PgWrite(transaction) => Ok(transaction.commit().await?),
        }
    }
}
