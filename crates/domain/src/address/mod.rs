//! Addresses of a municipality, and reading what people type as one. Never asks anybody; the list comes from the
//! municipality.
//!
//! Addresses are compared by a normal form ([`key`]), in which people's spellings of one name are the same.

mod key;
mod reading;

use serde::{Deserialize, Serialize};

use self::key::{number, postcode, spaced};
pub use self::key::{plain_key, street_key};
pub use self::reading::{By, Match, Reading, readings};
use crate::area::Place;
use crate::{AddressId, Refusal, text};

/// Longest name of a street or a town, in characters. BAG: 80.
pub const LONGEST_NAME: usize = 80;
/// Longest letter and addition of a house together. BAG: 1 and 4; lists of others join them with signs.
const LONGEST_ADDITION: usize = 12;

/// One house.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// Its id, until the list is replaced.
    pub id: AddressId,
    /// Name of the street.
    pub street: String,
    /// Number of the house.
    pub number: i64,
    /// Letter and addition after the number, as people write them; often empty.
    pub addition: String,
    /// As `1234 AB`; empty when the house has none.
    pub postcode: String,
    /// Name of the town or village.
    pub town: String,
    /// Where it is.
    pub place: Place,
}

/// The cells of one line of a list, as they stand there.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cells<'a> {
    /// `straat`.
    pub street: &'a str,
    /// `huisnummer`, which may hold letter and addition too.
    pub number: &'a str,
    /// `huisletter`, when the list has it apart.
    pub letter: &'a str,
    /// `huisnummertoevoeging`, when the list has it apart.
    pub addition: &'a str,
    /// `postcode`; may be empty.
    pub postcode: &'a str,
    /// `woonplaats`.
    pub town: &'a str,
}

impl Address {
    /// Reads one line of a list. Fields of refusals: `file`.
    pub fn read(id: AddressId, cells: Cells<'_>, place: Place) -> Result<Self, Refusal> {
        let refuse = |code: &str| Refusal::of("file", code);
        let name = |name: &str, code: &str| {
            let name = text::clean_line(name);
            let fits = !plain_key(&name).is_empty() && name.chars().count() <= LONGEST_NAME;
            fits.then_some(name).ok_or_else(|| refuse(code))
        };
        let street = name(cells.street, "addresses-street-wrong")?;
        let town = name(cells.town, "addresses-town-wrong")?;
        let (number, rest) = number(&text::clean_line(cells.number)).ok_or_else(|| refuse("addresses-number-wrong"))?;
        let parts = [rest.as_str(), cells.letter.trim(), cells.addition.trim()];
        let addition = joined(&parts).filter(|addition| addition.chars().count() <= LONGEST_ADDITION);
        let addition = addition.ok_or_else(|| refuse("addresses-number-wrong"))?;
        let postcode = match postcode(cells.postcode) {
            None if cells.postcode.trim().is_empty() => String::new(),
            found => spaced(&found.ok_or_else(|| refuse("addresses-postcode-wrong"))?),
        };
        let is_on_earth = place.longitude.abs() <= 180.0 && place.latitude.abs() <= 90.0;
        if !is_on_earth {
            return Err(refuse("addresses-place-wrong"));
        }
        Ok(Self { id, street, number, addition, postcode, town, place })
    }

    /// Street and number: `Lindelaan 42 A`.
    pub fn house(&self) -> String {
        match self.addition.chars().next() {
            None => format!("{} {}", self.street, self.number),
            Some(first) if first.is_ascii_digit() => format!("{} {}-{}", self.street, self.number, self.addition),
            Some(_) => format!("{} {} {}", self.street, self.number, self.addition),
        }
    }

    /// The whole address in one line: `Lindelaan 42 A, 1234 AB Waterrijk`.
    pub fn line(&self) -> String {
        match self.postcode.as_str() {
            "" => format!("{}, {}", self.house(), self.town),
            postcode => format!("{}, {postcode} {}", self.house(), self.town),
        }
    }
}

/// Letter and addition as one text; `None` when it holds anything but letters, digits and signs between them.
fn joined(parts: &[&str]) -> Option<String> {
    let addition = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("-");
    let is_plain = addition.chars().all(|c| c.is_alphanumeric() || " -/.".contains(c));
    is_plain.then_some(addition)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id as _;

    pub(super) fn house(number: &str, town: &str) -> Address {
        let cells = Cells { street: "Lindelaan", number, postcode: "1395ab", town, ..Cells::default() };
        let id = AddressId::from_uuid(uuid::Uuid::nil());
        Address::read(id, cells, Place { longitude: 5.0, latitude: 52.0 }).unwrap()
    }

    #[test]
    fn a_line_of_a_list_is_read_or_refused() {
        assert_eq!(house("42-A", "Waterrijk").line(), "Lindelaan 42 A, 1395 AB Waterrijk");
        let good = Cells { street: "Markt", number: "1", town: "Waterrijk", ..Cells::default() };
        let read = |cells| {
            Address::read(AddressId::from_uuid(uuid::Uuid::nil()), cells, Place { longitude: 5.0, latitude: 52.0 })
        };
        let apart = read(Cells { letter: "b", addition: "3", ..good }).unwrap();
        assert_eq!((apart.line().as_str(), plain_key(&apart.addition).as_str()), ("Markt 1 b-3, Waterrijk", "b3"));
        for (cells, code) in [
            (Cells { street: " ", ..good }, "addresses-street-wrong"),
            (Cells { town: "", ..good }, "addresses-town-wrong"),
            (Cells { number: "geen", ..good }, "addresses-number-wrong"),
            (Cells { number: "0", ..good }, "addresses-number-wrong"),
            (Cells { number: "1 <b>", ..good }, "addresses-number-wrong"),
            (Cells { postcode: "12345 AB", ..good }, "addresses-postcode-wrong"),
        ] {
            assert_eq!(read(cells).unwrap_err().code, code);
        }
    }
}
