//! The clock: a source given by the binary (or a test), plus a shift that only the demo moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::Timestamp;

/// Tells the time. Cheap to clone; clones share the shift.
#[derive(Clone)]
pub struct Clock {
    source: Arc<dyn Fn() -> i64 + Send + Sync>,
    shift: Arc<AtomicI64>,
}

impl Clock {
    /// A clock on a source of microseconds since 1970.
    pub fn new(source: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self { source: Arc::new(source), shift: Arc::new(AtomicI64::new(0)) }
    }

    /// A clock that stands still, for tests; move it with [`Clock::shift`].
    pub fn fixed(moment: Timestamp) -> Self {
        Self::new(move || moment.micros())
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_micros((self.source)().saturating_add(self.shift.load(Ordering::Relaxed)))
    }

    /// Moves the clock by this many microseconds. Only the demo and tests do.
    pub fn shift(&self, micros: i64) {
        self.shift.fetch_add(micros, Ordering::Relaxed);
    }

    /// How far the clock was moved, in microseconds.
    pub fn shifted(&self) -> i64 {
        self.shift.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clock({})", self.now().micros())
    }
}
