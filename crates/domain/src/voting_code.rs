//! The code on the letter: 16 symbols = 4 locator + 11 secret (55 bits) + 1 check symbol.
//!
//! Crockford base 32: no I, L, O or U, so nothing on paper can be misread. The check symbol finds a typing
//! error without asking the server. The secret is stored only as an Argon2id hash (by the `app` room).
//! Source: Crockford's base 32 notes; ISO 7064 MOD 37,36-like weighting is not used: the check symbol is the
//! weighted sum modulo 31 (a prime), which finds every single wrong symbol and every swap of two neighbours.

use crate::Refusal;

/// The 32 symbols.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols in the locator.
pub const LOCATOR: usize = 4;
/// Symbols in a whole code.
pub const LENGTH: usize = 16;

/// A well-formed code: its check symbol is right. Says nothing about whether it was handed out.
#[derive(Clone, PartialEq, Eq)]
pub struct VotingCode(String);

// A code is a secret: it must not appear in a log by accident.
impl std::fmt::Debug for VotingCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VotingCode(…)")
    }
}

impl VotingCode {
    /// A code made of a locator and 11 random bytes (five bits of each are used).
    pub fn new(locator: &str, random: [u8; 11]) -> Result<Self, Refusal> {
        let mut symbols = normalise(locator);
        if symbols.chars().count() != LOCATOR || value_of_all(&symbols).is_none() {
            return Err(Refusal::new("code-wrong"));
        }
        symbols.extend(random.iter().map(|byte| symbol(u32::from(*byte) % 32)));
        let check = check_value(&symbols).ok_or_else(|| Refusal::new("code-wrong"))?;
        symbols.push(symbol(check));
        Ok(Self(symbols))
    }

    /// Reads what a voter types: spaces and hyphens do not matter, nor does case; I and L are read as 1, O as 0.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let symbols = normalise(text);
        if symbols.len() != LENGTH {
            return Err(Refusal::of("code", "code-length").with("length", symbols.chars().count()));
        }
        let (body, check) = symbols.split_at(LENGTH - 1);
        let wanted = check_value(body).map(symbol);
        if wanted.is_none() || wanted != check.chars().next() {
            return Err(Refusal::of("code", "code-typing-error"));
        }
        Ok(Self(symbols))
    }

    /// The locator for a number, the public part that finds the row of the roll. Wraps after 32⁴ = 1,048,576.
    pub fn locator(number: u32) -> String {
        (0..LOCATOR).rev().map(|place| symbol((number >> (5 * place)) % 32)).collect()
    }

    /// The locator part of this code.
    pub fn locator_part(&self) -> &str {
        self.0.get(..LOCATOR).unwrap_or_default()
    }

    /// The secret part of this code, without the check symbol.
    pub fn secret_part(&self) -> &str {
        self.0.get(LOCATOR..LENGTH - 1).unwrap_or_default()
    }

    /// As printed on a letter: four groups of four.
    pub fn printed(&self) -> String {
        let groups: Vec<&str> = (0..LENGTH / 4).filter_map(|group| self.0.get(group * 4..group * 4 + 4)).collect();
        groups.join("-")
    }
}

/// A word of twelve symbols out of the first twelve bytes of a hash, in groups of four: the receipt of a ballot.
pub fn word(hash: [u8; 32]) -> String {
    let symbols: Vec<char> = hash.iter().take(12).map(|byte| symbol(u32::from(*byte) % 32)).collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Symbols as typed by a person, made alike: no spaces or hyphens, upper case, I and L read as 1, O as 0.
pub fn normalise(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.'))
        .map(|c| match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        })
        .collect()
}

fn symbol(value: u32) -> char {
    let index = usize::try_from(value % 32).unwrap_or(0);
    ALPHABET.get(index).map_or('0', |byte| char::from(*byte))
}

fn value(symbol: char) -> Option<u32> {
    ALPHABET.iter().position(|byte| char::from(*byte) == symbol).and_then(|index| u32::try_from(index).ok())
}

fn value_of_all(symbols: &str) -> Option<Vec<u32>> {
    symbols.chars().map(value).collect()
}

/// Weighted sum modulo 31. Symbols 0 and Z (31) fall together modulo 31, so the sum over 32 symbols works with
/// weights taken modulo 31 on `value + 1 … 32`; a wrong 0 for Z is the one single error it cannot see.
fn check_value(symbols: &str) -> Option<u32> {
    let values = value_of_all(symbols)?;
    let sum: u32 = values.iter().zip(1u32..).map(|(value, weight)| value * (weight % 31)).sum();
    Some(sum % 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> VotingCode {
        VotingCode::new(&VotingCode::locator(70_001), [1, 2, 3, 250, 5, 6, 7, 8, 9, 10, 31]).unwrap()
    }

    #[test]
    fn what_is_printed_can_be_typed_back() {
        let code = code();
        let printed = code.printed();
        assert_eq!(printed.len(), 19);
        for typed in [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('-', "").replace('1', "l"),
        ] {
            assert!(VotingCode::parse(&typed).unwrap() == code, "{typed}");
        }
        assert_eq!(format!("{code:?}"), "VotingCode(…)");
    }

    #[test]
    fn one_wrong_symbol_or_two_swapped_neighbours_are_seen() {
        let symbols: Vec<char> = code().0.chars().collect();
        for place in 0..LENGTH {
            for other in ALPHABET.iter().map(|byte| char::from(*byte)) {
                let confusable = matches!((symbols[place], other), ('0', 'Z') | ('Z', '0'));
                if other != symbols[place] && !confusable {
                    let mut typed = symbols.clone();
                    typed[place] = other;
                    assert!(VotingCode::parse(&typed.into_iter().collect::<String>()).is_err());
                }
            }
        }
        for place in 0..LENGTH - 2 {
            let mut typed = symbols.clone();
            typed.swap(place, place + 1);
            if typed != symbols {
                assert!(VotingCode::parse(&typed.into_iter().collect::<String>()).is_err(), "{place}");
            }
        }
        assert_eq!(VotingCode::parse("ABC").unwrap_err().code, "code-length");
    }
}
