//! How a command ends when it does not end well, and with which exit status. Prints nothing itself.

use std::fmt;

use tally::CountError;

/// Exit status for a file that cannot be read as what it should be, or for flags that contradict each other; the
/// same as for an unknown flag.
pub const BAD_INPUT: u8 = 2;
/// Exit status after Ctrl-C, as shells expect it.
pub const INTERRUPTED: u8 = 130;

/// What was given cannot be used. The sentence names the file and the line, or the flags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadInput(pub String);

/// A person pressed Ctrl-C. The sentence says what is safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interrupted(pub String);

impl BadInput {
    /// From a fixed sentence.
    pub fn new(sentence: &str) -> Self {
        Self(sentence.to_owned())
    }
}

impl fmt::Display for BadInput {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Interrupted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for BadInput {}
impl std::error::Error for Interrupted {}

/// The exit status that belongs to an error.
pub fn status(error: &anyhow::Error) -> u8 {
    if error.is::<BadInput>() || matches!(error.downcast_ref(), Some(CountError::BadRule(_))) {
        BAD_INPUT
    } else if error.is::<Interrupted>() {
        INTERRUPTED
    } else {
        1
    }
}
