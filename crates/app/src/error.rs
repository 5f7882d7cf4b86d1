//! What can go wrong in a use case, for the pages to turn into words.

use domain::Refusal;

/// A use case that did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The domain says no; the form comes back with these sentences.
    #[error("refused: {0:?}")]
    Refused(Vec<Refusal>),
    /// It does not exist, or this person may not know that it does.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it meanwhile.
    #[error("changed by somebody else")]
    Conflict,
    /// Too many tries; how many seconds to wait.
    #[error("too many tries")]
    TooMany {
        /// Seconds until the next try is taken.
        wait_seconds: i64,
    },
    /// The store failed. Nothing was changed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Something sealed could not be opened: the key file is not the one it was sealed with.
    #[error("could not seal or open with the key of this installation")]
    Sealing,
    /// Work in the background failed; the text is for the log.
    #[error("{0}")]
    Internal(String),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

impl From<Vec<Refusal>> for Error {
    fn from(refusals: Vec<Refusal>) -> Self {
        Self::Refused(refusals)
    }
}

/// The result of every use case.
pub type Result<T> = std::result::Result<T, Error>;

/// What was typed, read; or why it cannot be.
pub(crate) type Checked<T> = std::result::Result<T, Refusal>;
