//! Exact fractions of any size, written as text.
//!
//! Real elections need fractions with more than 400 bits, so no machine number holds them. Never rounds,
//! except where a method says so in its name.

use num_bigint::{BigInt, Sign};
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// An exact fraction. As data it is text: `"3"`, `"25000/12"`; it also reads decimals such as `"0.8"`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(pub(crate) BigRational);

/// A text that is not a fraction such as `3`, `0.8` or `25000/12`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a number such as 3, 0.8 or 5/12")]
pub struct FractionError(String);

/// Longest text accepted for one fraction; longer ones are an attack or a mistake.
const LONGEST_TEXT: usize = 4096;

impl Fraction {
    /// Zero.
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// One.
    pub fn one() -> Self {
        Self(BigRational::one())
    }

    /// `numerator / denominator`; `None` when the denominator is zero.
    pub fn new(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Option<Self> {
        let denominator = denominator.into();
        (!denominator.is_zero()).then(|| Self(BigRational::new(numerator.into(), denominator)))
    }

    /// A whole number.
    pub fn whole(value: impl Into<BigInt>) -> Self {
        Self(BigRational::from_integer(value.into()))
    }

    /// The number above the line, after cancelling.
    pub fn numerator(&self) -> &BigInt {
        self.0.numer()
    }

    /// The number below the line, after cancelling; always positive.
    pub fn denominator(&self) -> &BigInt {
        self.0.denom()
    }

    /// Whether this is exactly zero.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// As a decimal with at most `places` digits after the point, rounded half away from zero, without
    /// closing zeros: `2033.476190`, `0.8`, `12`.
    pub fn to_decimal_rounded(&self, places: u32) -> String {
        let scale = BigInt::from(10).pow(places);
        let scaled = (&self.0 * BigRational::from_integer(scale)).round().to_integer();
        decimal_text(&scaled, places as usize)
    }

    /// The nearest machine number; for drawing only, never for deciding.
    pub fn to_f64_nearest(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }
}

/// Writes `value / 10^places` as a decimal without closing zeros.
pub(crate) fn decimal_text(value: &BigInt, places: usize) -> String {
    let digits = format!("{:0>width$}", value.magnitude(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    let part = part.trim_end_matches('0');
    let sign = if value.sign() == Sign::Minus { "-" } else { "" };
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, FractionError> {
        let refuse = || FractionError(text.chars().take(40).collect());
        if text.len() > LONGEST_TEXT {
            return Err(refuse());
        }
        if let Some((above, below)) = text.split_once('/') {
            let above: BigInt = above.trim().parse().map_err(|_| refuse())?;
            let below: BigInt = below.trim().parse().map_err(|_| refuse())?;
            return Self::new(above, below).ok_or_else(refuse);
        }
        let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
        let all_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        if !all_digits(unsigned) || !all_digits(part) || (unsigned.is_empty() && part.is_empty()) {
            return Err(refuse());
        }
        let places = u32::try_from(part.len()).map_err(|_| refuse())?;
        let value: BigInt = format!("{whole}{part}").parse().map_err(|_| refuse())?;
        Self::new(value, BigInt::from(10).pow(places)).ok_or_else(refuse)
    }
}

impl From<u64> for Fraction {
    fn from(value: u64) -> Self {
        Self::whole(value)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_whole_numbers_decimals_and_fractions() {
        for (text, written) in [("3", "3"), ("0.8", "4/5"), ("-.5", "-1/2"), ("6/4", "3/2"), ("007.50", "15/2")] {
            assert_eq!(text.parse::<Fraction>().unwrap().to_string(), written);
        }
        for text in ["", ".", "-", "1/0", "a", "1,5", "1e3", "0x3", "+-1", "1.2.3"] {
            assert!(text.parse::<Fraction>().is_err(), "{text} should be refused");
        }
    }

    #[test]
    fn rounds_half_away_from_zero_and_drops_closing_zeros() {
        let decimal = |text: &str, places| text.parse::<Fraction>().unwrap().to_decimal_rounded(places);
        assert_eq!(decimal("42703/21", 3), "2033.476");
        assert_eq!(decimal("1/2", 0), "1");
        assert_eq!(decimal("-1/3", 2), "-0.33");
        assert_eq!(decimal("12", 6), "12");
        assert_eq!(decimal("1/1000", 2), "0");
    }
}
