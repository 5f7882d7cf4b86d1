//! The demo's calendar: sets the clock of the program to a day before or after the day of the start.

use std::sync::Arc;

use app::App;
use domain::{Day, Timestamp};

/// Days relative to the day on which the demo is filled.
pub struct Calendar {
    app: Arc<App>,
    today: Day,
}

impl Calendar {
    /// A calendar around today.
    pub fn new(app: &Arc<App>, today: Day) -> Self {
        Self { app: Arc::clone(app), today }
    }

    /// The day that lies this many days after today.
    pub fn day(&self, days: i64) -> Day {
        self.today.plus(days)
    }

    /// Sets the clock to ten in the morning of a day; the day itself for days that have come.
    pub fn set(&self, days: i64) {
        self.set_to(self.day(days).at(10, 0));
    }

    /// Sets the clock to a moment.
    pub fn set_to(&self, moment: Timestamp) {
        let difference = moment.micros().saturating_sub(self.app.clock.now().micros());
        self.app.clock.shift(difference);
    }

    /// Sets the clock back to what it really is.
    pub fn set_now(&self) {
        let shifted = self.app.clock.shifted();
        self.app.clock.shift(shifted.saturating_neg());
    }
}
