//! Moments and calendar days. A moment is microseconds since 1970 in UTC; a day is a day in the
//! Netherlands. Never reads a clock.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A moment: microseconds since 1 January 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// Microseconds in one day of 24 hours.
pub const DAY_MICROS: i64 = 86_400_000_000;

impl Timestamp {
    /// Wraps microseconds since 1970.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// This many seconds later (or earlier, when negative).
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// This many times 24 hours later (or earlier, when negative).
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(DAY_MICROS)))
    }

    /// The day in the Netherlands on which this moment falls.
    pub fn day(self) -> Day {
        Day(self.zoned().date())
    }

    /// The moment on the Dutch clock.
    pub fn zoned(self) -> jiff::Zoned {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(netherlands())
    }

    /// RFC 3339 in UTC, for the API and the feeds.
    pub fn rfc3339(self) -> String {
        let moment = jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// The legal time zone of the Netherlands; UTC when the zone data base should lack it (it is bundled).
pub fn netherlands() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)
}

/// A calendar day in the Netherlands, written `2026-06-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(Date);

impl Day {
    /// A day, or `None` when it does not exist (30 February).
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// Year, month (1-12) and day of the month (1-31).
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day of the week, Monday = 0.
    pub fn weekday(self) -> usize {
        usize::try_from(self.0.weekday().to_monday_zero_offset()).unwrap_or(0)
    }

    /// Midnight at which this day begins in the Netherlands.
    pub fn start(self) -> Timestamp {
        self.at(0, 0)
    }

    /// The last moment of this day: a window "until 14 June" closes here.
    pub fn end(self) -> Timestamp {
        Timestamp(self.plus(1).start().0.saturating_sub(1))
    }

    /// This day at the given time on the Dutch clock.
    pub fn at(self, hour: i8, minute: i8) -> Timestamp {
        self.0
            .at(hour, minute, 0, 0)
            .to_zoned(netherlands())
            .map_or(Timestamp(0), |zoned| Timestamp(zoned.timestamp().as_microsecond()))
    }

    /// This many days later (or earlier).
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        self.0.checked_add(jiff::Span::new().days(days)).map_or(self, Self)
    }

    /// How many days `other` lies after this day; negative when before.
    pub fn days_until(self, other: Self) -> i64 {
        self.0.until(other.0).map_or(0, |span| i64::from(span.get_days()))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Day {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_when_the_next_begins_also_when_the_clock_changes() {
        let change = Day::new(2026, 10, 25).expect("a real day");
        assert_eq!((change.end().micros() - change.start().micros() + 1) / 3_600_000_000, 25);
        assert_eq!(change.start().day(), change);
        assert_eq!(change.end().day(), change);
        assert_eq!(change.days_until(change.plus(400)), 400);
        assert_eq!(Day::new(2026, 2, 30), None);
    }
}
