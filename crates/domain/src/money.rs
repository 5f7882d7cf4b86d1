//! Money in whole cents; never a floating point number.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, Sub};

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(i64);

/// The largest amount a form takes: ten billion euro. Sums of a million of these still fit an `i64`.
pub const LARGEST_AMOUNT: Cents = Cents(1_000_000_000_000);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount of this many cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// An amount of whole euros.
    pub const fn euros(euros: i64) -> Self {
        Self(euros.saturating_mul(100))
    }

    /// The number of cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Reads what a person types: `1500`, `1.500`, `1500,50`, `€ 1.500,-`, `1500.50`.
    ///
    /// A dot or comma followed by exactly two final digits starts the cents; other dots group thousands.
    /// `None` when it is no amount, negative, or above [`LARGEST_AMOUNT`].
    pub fn parse(text: &str) -> Option<Self> {
        let text: String = text
            .trim()
            .trim_start_matches('€')
            .trim_end_matches(",-")
            .trim_end_matches(",--")
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        let (whole, part) = match text.rfind([',', '.']) {
            Some(at) => {
                let (whole, rest) = text.split_at(at);
                let rest = rest.get(1..)?;
                if rest.len() == 2 { (whole, rest) } else { (text.as_str(), "") }
            }
            None => (text.as_str(), ""),
        };
        let groups: Vec<&str> = whole.split(['.', ',']).collect();
        let grouped_well = groups.len() == 1 || groups.iter().skip(1).all(|group| group.len() == 3);
        let digits = groups.concat();
        if digits.is_empty() || !grouped_well || !digits.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) {
            return None;
        }
        let cents: i64 = if part.is_empty() { 0 } else { part.parse().ok()? };
        let amount = digits.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
        (amount <= LARGEST_AMOUNT.0).then_some(Self(amount))
    }

    /// The amount, or zero if taking `other` away would leave less than nothing.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self((self.0.saturating_sub(other.0)).max(0))
    }
}

impl Add for Cents {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Cents {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_amounts_as_people_write_them() {
        for (text, cents) in [
            ("1500", 150_000),
            ("1.500", 150_000),
            ("€ 1.500,-", 150_000),
            ("1500,50", 150_050),
            ("1500.50", 150_050),
            ("1.500.000,05", 150_000_005),
            ("0", 0),
            (" 12 500 ", 1_250_000),
        ] {
            assert_eq!(Cents::parse(text), Some(Cents::new(cents)), "{text}");
        }
        for text in ["", "-5", "abc", "1.50.0", "12e3", "€", "1,2", "99999999999999999999", "10000000000,01", "1\u{0}"]
        {
            assert_eq!(Cents::parse(text), None, "{text}");
        }
    }
}
