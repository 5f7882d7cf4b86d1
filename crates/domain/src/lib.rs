//! The nouns and the rules of the loop: frame → round → decision → promise → notice → lesson.
//!
//! Types, state machines and refusals. Pure: no input or output, no clock, no randomness;
//! time and chance come in as parameters. What breaks a rule of the loop cannot be made here:
//! the constructor or transition answers with a [`Refusal`], which the pages turn into a sentence.

pub mod address;
pub mod area;
pub mod ballot;
pub mod contribution;
pub mod decision;
pub mod difference;
pub mod encoding;
pub mod figure;
pub mod frame;
pub mod group;
pub mod id;
pub mod lesson;
pub mod money;
pub mod notice;
pub mod organisation;
pub mod person;
pub mod promise;
pub mod refusal;
pub mod roll;
pub mod round;
pub mod session;
pub mod similar;
pub mod text;
pub mod time;
pub mod undertaking;
pub mod voting_code;

pub use id::*;
pub use money::Cents;
pub use refusal::Refusal;
pub use time::{Day, Timestamp};
