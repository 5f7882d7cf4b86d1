//! Pabulib `.pb` files: read leniently, written strictly.
//!
//! Published files are not clean, so the reader accepts what has one meaning, says so with the line, and
//! refuses what has none. It never guesses in silence. Does no input or output of its own: text in, text out.
//! The format: <https://pabulib.org/format>.

mod finding;
mod meta;
mod projects;
mod read;
mod row;
mod votes;
mod write;

pub use finding::{Defect, Detail, Finding, Findings, Severity};
pub use read::{PbFile, read, read_bytes};
pub use write::{WriteOptions, write};
