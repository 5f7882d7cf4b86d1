//! Use cases: load → let the domain decide → save → enqueue notices, in one transaction.
//!
//! Every use case takes a [`Context`] (who, where, when) and its input, and returns data for a page. This room never
//! writes HTML and never holds SQL; time and randomness come from [`App`].

pub mod account;
pub mod address;
pub mod advice;
pub mod area;
pub mod audit;
pub mod ballot;
pub mod ballot_watch;
pub mod check;
mod clock;
pub mod clock_shift;
pub mod confirmation;
mod context;
pub mod contribution;
pub mod decision;
pub mod desk;
mod error;
pub mod export;
pub mod frame;
pub mod group;
pub mod import;
mod keys;
pub mod lesson;
pub mod letter;
mod link;
pub mod mail;
pub mod note;
pub mod notice;
pub mod organisation;
pub mod overview;
pub mod paper_ballot;
pub mod photo;
pub mod promise;
mod random;
pub mod report;
pub mod result;
pub mod roll;
pub mod secret;
pub mod session;
mod spreadsheet;
pub mod staff;
pub mod support;
pub mod testing;
pub mod theme;
pub mod throttle;
pub mod undertaking;
pub mod voting_code;
pub mod worker;

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

pub use clock::Clock;
pub use context::Context;
pub(crate) use error::Checked;
pub use error::{Error, Result};
pub use keys::{Keys, hex, sha256};
pub use random::Random;

use domain::OrganisationId;
use domain::organisation::{Organisation, Register};
use domain::person::Language;

/// Makes a sentence: language, register, message id, values by name. Given by the room `web`, which owns the languages.
pub type Wording = Arc<dyn Fn(Language, Register, &str, &[(&str, String)]) -> String + Send + Sync>;

/// What the operator set, read once at the start.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The installation is reached over TLS: cookies get the `__Host-` prefix, HSTS is sent.
    pub tls: bool,
    /// A proxy in front sets `X-Forwarded-For`, whose last address is believed.
    pub behind_proxy: bool,
    /// The demo: sign-ins are shown and the clock can be moved.
    pub demo: bool,
    /// How mail leaves.
    pub mail: mail::MailSettings,
}

/// The running program: what every use case needs.
pub struct App {
    /// The database.
    pub db: store::Db,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub random: Random,
    /// Keys that stand outside the database.
    pub keys: Keys,
    /// What the operator set.
    pub settings: Settings,
    /// Sentences for mail.
    pub wording: Wording,
    /// Lets at most two passwords or codes be checked at a time.
    pub(crate) hashing: secret::Hashing,
    /// Unusual numbers of ballots, for officials.
    pub(crate) ballot_watch: ballot_watch::Watch,
    /// Wakes the worker when a job was put in the queue.
    pub(crate) work: tokio::sync::Notify,
    /// Results of counts that were read before; they never change.
    pub(crate) results: result::Kept,
    pub(crate) organisations: RwLock<HashMap<String, Arc<Organisation>>>,
    /// Areas with their borders, by organisation.
    pub(crate) atlases: RwLock<HashMap<OrganisationId, Arc<area::Atlas>>>,
    /// Lets one photo be made anew at a time.
    pub(crate) pictures: tokio::sync::Semaphore,
    /// Lets one try-out of counting rules run at a time.
    pub(crate) try_outs: tokio::sync::Semaphore,
}

impl App {
    /// Puts the parts together.
    pub fn new(db: store::Db, clock: Clock, random: Random, keys: Keys, settings: Settings, wording: Wording) -> Self {
        Self {
            db,
            clock,
            random,
            keys,
            settings,
            wording,
            hashing: secret::Hashing::new(),
            ballot_watch: ballot_watch::Watch::default(),
            work: tokio::sync::Notify::new(),
            results: result::Kept::default(),
            organisations: RwLock::new(HashMap::new()),
            atlases: RwLock::new(HashMap::new()),
            pictures: tokio::sync::Semaphore::new(1),
            try_outs: tokio::sync::Semaphore::new(1),
        }
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("db", &self.db).finish_non_exhaustive()
    }
}
