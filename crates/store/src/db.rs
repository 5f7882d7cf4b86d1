//! Opening a database: SQLite in one file by default, PostgreSQL when one machine is not enough.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, PgPool, Row as _, SqlitePool};

use crate::migration::migrator;
use crate::tx::Tx;
use crate::writer::WriterHandle;
use crate::{Error, Result};

/// Oldest SQLite that does not damage a WAL database when two connections write and checkpoint at once.
const SQLITE_NEEDED: (&str, [u32; 3]) = ("3.51.3", [3, 51, 3]);

/// Which engine a database runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one machine.
    Sqlite,
    /// A server.
    Postgres,
}

/// Where the database is and how many connections it gets.
#[derive(Debug, Clone)]
pub struct DbSettings {
    /// A path, or `postgres://…`.
    pub address: String,
    /// Connections that read (SQLite) or all connections (PostgreSQL).
    pub connections: u32,
}

/// An open database; cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Inner,
}

#[derive(Clone)]
enum Inner {
    Sqlite { read: SqlitePool, write: WriterHandle },
    Pg(PgPool),
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Db({:?})", self.engine())
    }
}

impl Db {
    /// Opens the database and brings its schema up to date.
    pub async fn open(settings: &DbSettings) -> Result<Self> {
        if settings.address.starts_with("postgres://") || settings.address.starts_with("postgresql://") {
            Self::open_postgres(settings).await
        } else if settings.address.contains("://") {
            Err(Error::Address)
        } else {
            Self::open_sqlite(settings).await
        }
    }

    async fn open_sqlite(settings: &DbSettings) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(PathBuf::from(&settings.address))
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(256)
            .disable_statement_logging();
        let mut writer = options.clone().connect().await?;
        let version: String =
            sqlx::query("SELECT sqlite_version() AS version").fetch_one(&mut writer).await?.try_get("version")?;
        assert_sqlite(&version)?;
        migrator(false).run_direct(None, &mut writer, false).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(settings.connections.max(1))
            .test_before_acquire(false)
            .connect_with(options.pragma("query_only", "1"))
            .await?;
        Ok(Self { inner: Inner::Sqlite { read, write: WriterHandle::new(writer) } })
    }

    async fn open_postgres(settings: &DbSettings) -> Result<Self> {
        let options: PgConnectOptions =
            settings.address.parse::<PgConnectOptions>()?.statement_cache_capacity(256).disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(settings.connections.max(2))
            .test_before_acquire(false)
            .connect_with(options)
            .await?;
        migrator(true).run(&pool).await?;
        Ok(Self { inner: Inner::Pg(pool) })
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite { .. } => Engine::Sqlite,
            Inner::Pg(_) => Engine::Postgres,
        }
    }

    /// A connection that can only read.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &self.inner {
            Inner::Sqlite { read, .. } => Tx::sqlite_read(read.acquire().await?),
            Inner::Pg(pool) => Tx::pg_read(pool.acquire().await?),
        })
    }

    /// A transaction that can write.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match &self.inner {
            Inner::Sqlite { write, .. } => Tx::sqlite_write(write.begin().await?),
            Inner::Pg(pool) => Tx::pg_write(pool.begin().await?),
        })
    }

    /// The version of the engine, for `bondgenoot check`.
    pub async fn version(&self) -> Result<String> {
        let mut tx = self.read().await?;
        let sql = match self.engine() {
            Engine::Sqlite => "SELECT sqlite_version() AS version",
            Engine::Postgres => "SELECT version() AS version",
        };
        tx.fetch_one(sql, Vec::new(), |row| row.get("version")).await
    }

    /// What SQLite finds wrong when it reads its whole file, for `bondgenoot check`; nothing when all is well.
    /// PostgreSQL guards its own files, so there is nothing to ask.
    pub async fn damage(&self) -> Result<Option<String>> {
        if self.engine() == Engine::Postgres {
            return Ok(None);
        }
        let mut tx = self.read().await?;
        let found: Vec<String> =
            tx.fetch_all("PRAGMA integrity_check", Vec::new(), |row| row.get("integrity_check")).await?;
        Ok((found != ["ok"]).then(|| found.join("; ")))
    }

    /// Whether a change reaches the disk, for `bondgenoot check`; leaves nothing behind.
    pub async fn can_write(&self) -> Result<()> {
        let mut tx = self.write().await?;
        tx.execute("DELETE FROM installation WHERE key = 'check'", Vec::new()).await?;
        tx.execute("INSERT INTO installation (key, value) VALUES ('check', '')", Vec::new()).await?;
        tx.execute("DELETE FROM installation WHERE key = 'check'", Vec::new()).await?;
        tx.commit().await
    }

    /// Whether the engine can prepare a statement on this schema; for the test that tries them all.
    #[doc(hidden)]
    pub async fn understands(&self, statement: &str) -> Result<()> {
        use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};
        let text = AssertSqlSafe(statement.to_owned()).into_sql_str();
        match &self.inner {
            Inner::Sqlite { read, .. } => read.acquire().await?.prepare(text).await.map(|_| ())?,
            Inner::Pg(pool) => pool.acquire().await?.prepare(text).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Waits for changes in progress and closes all connections.
    pub async fn close(&self) {
        match &self.inner {
            Inner::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Inner::Pg(pool) => pool.close().await,
        }
    }
}

fn assert_sqlite(version: &str) -> Result<()> {
    let numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if numbers.as_slice() < SQLITE_NEEDED.1.as_slice() {
        return Err(Error::SqliteTooOld { found: version.to_owned(), needed: SQLITE_NEEDED.0 });
    }
    Ok(())
}
