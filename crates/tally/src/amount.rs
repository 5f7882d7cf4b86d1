//! Money as whole numbers of the smallest unit an election uses.
//!
//! An application counts in cents and says `decimals = 2`; a Pabulib file says how many decimals its own
//! amounts have (nearly always 0). Never a machine float.

use crate::fraction::{Fraction, decimal_text};
use num_bigint::BigInt;
use serde::{Deserialize, Serialize};

/// A sum of money of zero or more, in the smallest unit of its election: with
/// [`Election::decimals`](crate::Election::decimals) 2 this is cents. As data it is that whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Amount(i64);

/// Why a text or number is not an amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Below zero.
    #[error("an amount cannot be below zero")]
    Negative,
    /// Not digits with at most one decimal point (or, with a warning, one decimal comma).
    #[error("`{0}` is not an amount such as 2500 or 2500.50")]
    NotANumber(String),
    /// More than fits: above 9,223,372,036,854,775,807 smallest units.
    #[error("the amount is larger than this program can count ({})", i64::MAX)]
    TooLarge,
    /// More digits after the point than the election has.
    #[error("the amount has more than {0} decimals")]
    TooFine(u8),
}

/// The most decimals an amount may have.
pub const MOST_DECIMALS: u8 = 9;

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From a number of smallest units (cents).
    pub fn from_minor(minor: i64) -> Result<Self, AmountError> {
        if minor < 0 { Err(AmountError::Negative) } else { Ok(Self(minor)) }
    }

    /// The number of smallest units.
    pub fn minor(self) -> i64 {
        self.0
    }

    /// As text in whole units, with only the decimals it needs: `2500`, `2500.5`.
    pub fn to_decimal(self, decimals: u8) -> String {
        decimal_text(&BigInt::from(self.0), usize::from(decimals))
    }

    /// Reads `2500` or `2500.50` in whole units. The decimal mark is a point.
    pub fn parse(text: &str, decimals: u8) -> Result<Self, AmountError> {
        let (digits, places) = split_decimal(text)?;
        let missing = usize::from(decimals).checked_sub(places).ok_or(AmountError::TooFine(decimals))?;
        let padded = format!("{digits}{:0<missing$}", "");
        let significant = padded.trim_start_matches('0');
        if significant.is_empty() {
            return Ok(Self::ZERO);
        }
        significant.parse().map(Self).map_err(|_| AmountError::TooLarge)
    }

    /// The exact value in whole units.
    pub fn to_fraction(self, decimals: u8) -> Fraction {
        Fraction(num_rational::BigRational::new(BigInt::from(self.0), minor_per_unit(decimals)))
    }
}

/// How many smallest units one whole unit has.
pub(crate) fn minor_per_unit(decimals: u8) -> BigInt {
    BigInt::from(10).pow(u32::from(decimals))
}

/// All digits without the point, and how many of them stand after it (closing zeros not counted).
pub(crate) fn split_decimal(text: &str) -> Result<(String, usize), AmountError> {
    let refuse = || AmountError::NotANumber(text.chars().take(40).collect());
    let all_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if whole.strip_prefix('-').is_some_and(|size| !size.is_empty() && all_digits(size)) && all_digits(part) {
        return Err(AmountError::Negative);
    }
    if !all_digits(whole) || !all_digits(part) || (whole.is_empty() && part.is_empty()) {
        return Err(refuse());
    }
    let part = part.trim_end_matches('0');
    Ok((format!("{whole}{part}"), part.len()))
}

impl TryFrom<i64> for Amount {
    type Error = AmountError;

    fn try_from(minor: i64) -> Result<Self, AmountError> {
        Self::from_minor(minor)
    }
}

impl From<Amount> for i64 {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_units_into_the_smallest_unit_and_back() {
        assert_eq!(Amount::parse("2500.50", 2).unwrap().minor(), 250_050);
        assert_eq!(Amount::parse("2500", 2).unwrap().to_decimal(2), "2500");
        assert_eq!(Amount::parse("2500.5", 2).unwrap().to_decimal(2), "2500.5");
        assert_eq!(Amount::parse("0.05", 2).unwrap().to_decimal(2), "0.05");
        assert_eq!(Amount::parse("12.000", 0).unwrap().minor(), 12);
    }

    #[test]
    fn refuses_what_is_not_an_amount() {
        assert_eq!(Amount::parse("-1", 0), Err(AmountError::Negative));
        assert_eq!(Amount::parse("1.5", 0), Err(AmountError::TooFine(0)));
        assert_eq!(Amount::parse("9223372036854775808", 0), Err(AmountError::TooLarge));
        assert_eq!(Amount::parse("9223372036854775807", 0).unwrap().minor(), i64::MAX);
        for text in ["", ".", "1,5", "1 000", "one", "1.2.3", "--1"] {
            assert!(matches!(Amount::parse(text, 2), Err(AmountError::NotANumber(_))), "{text}");
        }
    }
}
