//! Values going into a statement and columns coming out of a row, the same for both engines.

use domain::{Cents, Day, Id, Timestamp};
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

use crate::{Error, Result};

/// A bound value. Absent values keep their type, because PostgreSQL wants to know it.
#[derive(Debug, Clone)]
pub enum Value {
    /// INTEGER / BIGINT.
    Int(Option<i64>),
    /// TEXT.
    Text(Option<String>),
    /// REAL / DOUBLE PRECISION.
    Real(Option<f64>),
    /// BLOB / BYTEA.
    Bytes(Option<Vec<u8>>),
    /// BLOB / UUID.
    Uuid(Option<Uuid>),
    /// INTEGER / BOOLEAN.
    Bool(Option<bool>),
}

macro_rules! from {
    ($($type:ty => $variant:ident, |$value:ident| $expression:expr;)*) => {$(
        impl From<$type> for Value { fn from($value: $type) -> Self { Self::$variant(Some($expression)) } }
        impl From<Option<$type>> for Value { fn from(value: Option<$type>) -> Self { Self::$variant(value.map(|$value| $expression)) } }
    )*};
}

from! {
    i64 => Int, |value| value;
    f64 => Real, |value| value;
    bool => Bool, |value| value;
    String => Text, |value| value;
    &str => Text, |value| value.to_owned();
    &String => Text, |value| value.clone();
    Vec<u8> => Bytes, |value| value;
    &[u8] => Bytes, |value| value.to_vec();
    Uuid => Uuid, |value| value;
    Timestamp => Int, |value| value.micros();
    Cents => Int, |value| value.cents();
    Day => Text, |value| value.to_string();
}

/// A row of either engine.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Pg(PgRow),
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// Reads the named column.
    fn read(row: &Row, column: &str) -> Result<Self>;
}

macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Column for $type {
            fn read(row: &Row, column: &str) -> Result<Self> {
                Ok(match row { Row::Sqlite(row) => row.try_get(column)?, Row::Pg(row) => row.try_get(column)? })
            }
        }
        impl Column for Option<$type> {
            fn read(row: &Row, column: &str) -> Result<Self> {
                Ok(match row { Row::Sqlite(row) => row.try_get(column)?, Row::Pg(row) => row.try_get(column)? })
            }
        }
    )*};
}

plain!(i64, f64, bool, String, Vec<u8>, Uuid);

macro_rules! wrapped {
    ($($type:ty, $raw:ty, |$value:ident| $expression:expr;)*) => {$(
        impl Column for $type {
            fn read(row: &Row, column: &str) -> Result<Self> {
                let $value = <$raw>::read(row, column)?;
                $expression.ok_or_else(|| Error::UnknownValue { column: column.to_owned() })
            }
        }
        impl Column for Option<$type> {
            fn read(row: &Row, column: &str) -> Result<Self> {
                match <Option<$raw>>::read(row, column)? {
                    None => Ok(None),
                    Some($value) => $expression.map(Some).ok_or_else(|| Error::UnknownValue { column: column.to_owned() }),
                }
            }
        }
    )*};
}

wrapped! {
    Timestamp, i64, |value| Some(Timestamp::from_micros(value));
    Cents, i64, |value| Some(Cents::new(value));
    Day, String, |value| value.parse::<Day>().ok();
}

macro_rules! ids {
    ($($id:ident),* $(,)?) => {$(
        impl From<domain::$id> for Value { fn from(id: domain::$id) -> Self { Self::Uuid(Some(id.uuid())) } }
        impl From<Option<domain::$id>> for Value { fn from(id: Option<domain::$id>) -> Self { Self::Uuid(id.map(Id::uuid)) } }
        wrapped! { domain::$id, Uuid, |value| Some(domain::$id::from_uuid(value)); }
    )*};
}

ids!(
    OrganisationId,
    AreaId,
    AddressId,
    PersonId,
    GroupId,
    SessionId,
    UndertakingId,
    RoundId,
    ContributionId,
    DecisionId,
    PromiseId,
    NoticeId,
    LessonId,
    AdviceId,
    NoteId,
    PhotoId,
    RollEntryId,
    PaperBallotId,
    JobId,
    AuditId,
);

impl Row {
    /// The named column as `T`.
    pub fn get<T: Column>(&self, column: &str) -> Result<T> {
        T::read(self, column)
    }

    /// The named text column, read by a `parse` function of the domain.
    pub fn parsed<T>(&self, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
        let text: String = self.get(column)?;
        parse(&text).ok_or_else(|| Error::UnknownValue { column: column.to_owned() })
    }

    /// The named text column, read as a JSON document.
    pub fn document<T: serde::de::DeserializeOwned>(&self, column: &str) -> Result<T> {
        let text: String = self.get(column)?;
        Ok(serde_json::from_str(&text)?)
    }
}
