//! Numbers on the command line with what is allowed of them. A refusal is a sentence; clap names the flag before it.

use tally::Fraction;

/// More than nothing.
pub fn more_than_zero(text: &str) -> Result<Fraction, String> {
    let number = zero_or_more(text)?;
    if number.is_zero() { Err("it must be more than 0, such as 1 or 0.5".to_owned()) } else { Ok(number) }
}

/// Nothing or more.
pub fn zero_or_more(text: &str) -> Result<Fraction, String> {
    let number: Fraction = text.parse().map_err(|error: tally::FractionError| error.to_string())?;
    if number.is_negative() { Err("it cannot be less than 0".to_owned()) } else { Ok(number) }
}

/// A part of a whole.
pub fn share(text: &str) -> Result<Fraction, String> {
    let number = zero_or_more(text)?;
    if number > Fraction::one() {
        return Err("a share lies between 0 and 1: 5% is written as 0.05 or 1/20".to_owned());
    }
    Ok(number)
}
