//! Persistence: one text of SQL for SQLite and PostgreSQL, one file per noun.
//!
//! Callers open a [`Tx`] with [`Db::read`] or [`Db::write`] and hand it to the functions of the noun they need.
//! This room never decides anything (that is `domain`), never reads a clock and never draws a number.
//! "Not found" is `Option::None` here, not an error.

mod db;
mod migration;
mod tx;
mod value;
mod writer;

pub mod account;
pub mod address;
pub mod advice;
pub mod area;
pub mod audit;
pub mod ballot;
pub mod check;
pub mod confirmation;
pub mod contribution;
pub mod decision;
pub mod desk;
pub mod export;
pub mod frame;
pub mod group;
pub mod installation;
pub mod job;
pub mod lesson;
pub mod note;
pub mod notice;
pub mod organisation;
pub mod overview;
pub mod paper_ballot;
pub mod person;
pub mod photo;
pub mod promise;
pub mod result;
pub mod roll;
pub mod round;
pub mod session;
pub mod story;
pub mod support;
pub mod testing;
pub mod theme;
pub mod throttle;
pub mod undertaking;

pub use db::{Db, DbSettings, Engine};
pub use tx::{Tx, TxError};
pub use value::{Column, Row, Value};

/// Everything that can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or is gone.
    #[error("the database did not answer as it should: {0}")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A row holds what this program does not know.
    #[error("column {column} holds a value that this version does not know")]
    UnknownValue {
        /// Name of the column.
        column: String,
    },
    /// A document in a row could not be read or written.
    #[error("a document in the database could not be read: {0}")]
    Document(#[from] serde_json::Error),
    /// The group of changes to which this one belonged was not committed (full or broken disk).
    #[error("the change was not stored: {0}")]
    NotCommitted(String),
    /// The SQLite library is one with a known defect that can damage the file.
    #[error("SQLite {found} can damage a database under load; at least {needed} is needed")]
    SqliteTooOld {
        /// Version found.
        found: String,
        /// Version needed.
        needed: &'static str,
    },
    /// The address of the database is neither a file nor `postgres://`.
    #[error("the database address is neither a file nor postgres://…")]
    Address,
}

impl Error {
    /// Whether a uniqueness rule of the schema refused the row.
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }
}

/// The result of everything in this room.
pub type Result<T> = std::result::Result<T, Error>;

/// Collects bound values: `args![organisation, id, "text", None::<i64>]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}
