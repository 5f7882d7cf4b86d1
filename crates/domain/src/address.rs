//! Addresses of a municipality, and reading what people type as one. Never asks anybody; the list comes from the
//! municipality.
//!
//! Addresses are compared by keys: lower case, without accents, spaces and signs. `Burg. de Vriesstraat` and
//! `burg de vriesstraat` have the same key.

use serde::{Deserialize, Serialize};

use crate::area::Place;
use crate::{AddressId, Refusal, text};

/// Longest name of a street or a town, in characters. BAG: 80.
pub const LONGEST_NAME: usize = 80;
/// Longest letter and addition of a house together. BAG: 1 and 4; lists of others join them with signs.
const LONGEST_ADDITION: usize = 12;
/// Highest number of a house. BAG: five digits.
const HIGHEST_NUMBER: i64 = 99_999;
/// Most readings of one text with different streets; a name with more numbers in it is no address.
const MOST_READINGS: usize = 4;

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
            let fits = !key(&name).is_empty() && name.chars().count() <= LONGEST_NAME;
            fits.then_some(name).ok_or_else(|| refuse(code))
        };
        let street = name(cells.street, "addresses-street-wrong")?;
        let town = name(cells.town, "addresses-town-wrong")?;
        let (number, rest) = number(&text::clean_line(cells.number)).ok_or_else(|| refuse("addresses-number-wrong"))?;
        let parts = [rest.as_str(), cells.letter.trim(), cells.addition.trim()];
        let addition = joined(&parts).filter(|addition| addition.chars().count() <= LONGEST_ADDITION);
        let addition = addition.ok_or_else(|| refuse("addresses-number-wrong"))?;
        let postcode = match compact_postcode(cells.postcode) {
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

/// A name or addition as it is compared: letters and digits alone, folded.
pub fn key(name: &str) -> String {
    text::folded(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The two parts of `42a`, `42 A`, `42-2`: the number, and what follows without the sign between.
fn number(text: &str) -> Option<(i64, String)> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let number = number.parse().ok().filter(|number| (1..=HIGHEST_NUMBER).contains(number))?;
    Some((number, rest.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned()))
}

/// Letter and addition as one text; `None` when it holds anything but letters, digits and signs between them.
fn joined(parts: &[&str]) -> Option<String> {
    let addition = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("-");
    let is_plain = addition.chars().all(|c| c.is_alphanumeric() || " -/.".contains(c));
    is_plain.then_some(addition)
}

/// A postcode without its space, in lower case; `None` when it is none.
fn compact_postcode(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let (digits, letters) = compact.split_at_checked(4)?;
    let is_postcode = digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    is_postcode.then_some(compact)
}

/// A postcode as people write it.
fn spaced(compact: &str) -> String {
    let (digits, letters) = compact.split_at_checked(4).unwrap_or((compact, ""));
    format!("{digits} {}", letters.to_uppercase())
}

/// By what a list is searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// Key of a street.
    Street(String),
    /// A postcode, as [`Address::postcode`] has it.
    Postcode(String),
}

/// One way to read what somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Street or postcode.
    pub by: By,
    /// Number of the house and key of what stood behind it.
    pub house: Option<(i64, String)>,
    /// Key of what stood behind the first comma, for instance a town.
    pub behind: String,
}

/// The ways to read a typed text as an address, the most certain first: postcode with number, street with number,
/// street. A name may hold numbers (`Plein 1944 12`), so a text can be read in several ways.
pub fn readings(typed: &str) -> Vec<Reading> {
    let folded = text::folded(&text::clean_line(typed));
    let (before, after) = folded.split_once(',').unwrap_or((&folded, ""));
    let (mut words, mut behind) = (words_of(before), words_of(after));
    let mut found = Vec::new();
    if let Some(postcode) = take_postcode(&mut words).or_else(|| take_postcode(&mut behind)) {
        // In `1234 AB, 42` the number stands behind the comma.
        let last = words.iter().rposition(|word| is_number(word));
        let house = last.and_then(|at| house(words.get(at..)?)).or_else(|| house(&behind));
        found.push(Reading { by: By::Postcode(spaced(&postcode)), house, behind: behind.concat() });
    }
    let behind = behind.concat();
    let street = |words: &[&str]| By::Street(words.concat());
    let splits = (1..words.len()).filter(|at| words.get(*at).is_some_and(|word| is_number(word)));
    for at in splits.take(MOST_READINGS) {
        let (name, rest) = words.split_at(at);
        found.push(Reading { by: street(name), house: house(rest), behind: behind.clone() });
    }
    if !words.is_empty() {
        found.push(Reading { by: street(&words), house: None, behind });
    }
    found
}

/// The words of a folded text.
fn words_of(folded: &str) -> Vec<&str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// The number at the start of these words, with the key of the rest.
fn house(words: &[&str]) -> Option<(i64, String)> {
    let (first, rest) = words.split_first()?;
    let (number, letters) = number(first)?;
    Some((number, letters + &rest.concat()))
}

/// Takes the first postcode out of the words: `1234ab`, or `1234` followed by `ab`.
fn take_postcode(words: &mut Vec<&str>) -> Option<String> {
    for at in 0..words.len() {
        let alone = words.get(at).and_then(|word| compact_postcode(word));
        let pair = words.get(at..at + 2).and_then(|pair| compact_postcode(&pair.concat()));
        let (postcode, length) = match (alone, pair) {
            (Some(alone), _) => (alone, 1),
            (None, Some(pair)) => (pair, 2),
            (None, None) => continue,
        };
        words.drain(at..at + length);
        return Some(postcode);
    }
    None
}

/// What a list has for one reading.
#[derive(Debug, Clone, PartialEq)]
pub enum Match {
    /// Nothing.
    Nothing,
    /// The houses that were meant; one, or several that the text does not tell apart.
    Meant(Vec<Address>),
    /// Houses with this number, none with what stood behind it.
    Near(Vec<Address>),
}

impl Reading {
    /// Chooses among the houses that a list has under [`Reading::by`] and the number.
    pub fn choose(&self, mut houses: Vec<Address>) -> Match {
        if houses.is_empty() {
            return Match::Nothing;
        }
        houses.sort_by(|a, b| (a.number, &a.addition, &a.town).cmp(&(b.number, &b.addition, &b.town)));
        if !self.behind.is_empty() && houses.iter().any(|house| key(&house.town) == self.behind) {
            houses.retain(|house| key(&house.town) == self.behind);
        }
        let Some((_, rest)) = &self.house else { return Match::Meant(houses) };
        let is_meant = |house: &Address| {
            let addition = key(&house.addition);
            rest.strip_prefix(addition.as_str()).is_some_and(|town| town.is_empty() || town == key(&house.town))
        };
        let (meant, near): (Vec<_>, Vec<_>) = houses.into_iter().partition(is_meant);
        if meant.is_empty() { Match::Near(near) } else { Match::Meant(meant) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id as _;

    fn house(number: &str, town: &str) -> Address {
        let cells = Cells { street: "Lindelaan", number, postcode: "1395ab", town, ..Cells::default() };
        let id = AddressId::from_uuid(uuid::Uuid::nil());
        Address::read(id, cells, Place { longitude: 5.0, latitude: 52.0 }).unwrap()
    }

    fn by(reading: &Reading) -> (&str, Option<(i64, &str)>) {
        let name = match &reading.by {
            By::Street(name) | By::Postcode(name) => name.as_str(),
        };
        (name, reading.house.as_ref().map(|(number, rest)| (*number, rest.as_str())))
    }

    #[test]
    fn what_people_type_is_read_in_the_ways_they_write() {
        let first = |typed: &str| readings(typed).first().cloned().unwrap();
        assert_eq!(by(&first("Lindelaan 42")), ("lindelaan", Some((42, ""))));
        assert_eq!(by(&first(" lindeLAAN  42 a ")), ("lindelaan", Some((42, "a"))));
        assert_eq!(by(&first("Lindelaan 42-2")), ("lindelaan", Some((42, "2"))));
        assert_eq!(by(&first("'s-Gravenweg 1b, Waterrijk")), ("sgravenweg", Some((1, "b"))));
        for typed in ["1395AB 42", "1395 ab, 42", "42 1395 AB", "Lindelaan 42, 1395 AB Waterrijk"] {
            assert_eq!(by(&first(typed)), ("1395 AB", Some((42, ""))), "{typed}");
        }
        assert_eq!(by(&first("1395 AB")), ("1395 AB", None));
        let square = readings("Plein 1944 12");
        assert_eq!(
            square.iter().map(by).collect::<Vec<_>>(),
            [("plein", Some((1944, "12"))), ("plein1944", Some((12, ""))), ("plein194412", None)]
        );
        assert_eq!(readings(" ,. "), []);
        assert!(readings(&"1 ".repeat(100_000)).len() <= MOST_READINGS + 1);
    }

    #[test]
    fn one_house_is_chosen_when_the_text_says_which() {
        let list = || vec![house("42-2", "Waterrijk"), house("42", "Waterrijk"), house("42 A", "Waterrijk")];
        let choose = |typed: &str| readings(typed)[0].choose(list());
        let one = |typed: &str| match choose(typed) {
            Match::Meant(houses) if houses.len() == 1 => houses[0].house(),
            other => panic!("{typed}: {other:?}"),
        };
        assert_eq!(one("Lindelaan 42"), "Lindelaan 42");
        assert_eq!(one("Lindelaan 42a"), "Lindelaan 42 A");
        assert_eq!(one("Lindelaan 42 a Waterrijk"), "Lindelaan 42 A");
        assert_eq!(one("Lindelaan 42/2, Waterrijk"), "Lindelaan 42-2");
        assert!(matches!(choose("Lindelaan 42 c"), Match::Near(houses) if houses.len() == 3));
        assert!(matches!(choose("Lindelaan"), Match::Meant(houses) if houses.len() == 3));
        let two = vec![house("42", "Waterrijk"), house("42", "Overwater")];
        assert!(matches!(readings("Lindelaan 42")[0].choose(two.clone()), Match::Meant(houses) if houses.len() == 2));
        let chosen = readings("Lindelaan 42, Overwater")[0].choose(two);
        assert!(matches!(chosen, Match::Meant(houses) if houses[0].town == "Overwater" && houses.len() == 1));
    }

    #[test]
    fn a_line_of_a_list_is_read_or_refused() {
        assert_eq!(house("42-A", "Waterrijk").line(), "Lindelaan 42 A, 1395 AB Waterrijk");
        let good = Cells { street: "Markt", number: "1", town: "Waterrijk", ..Cells::default() };
        let read = |cells| {
            Address::read(AddressId::from_uuid(uuid::Uuid::nil()), cells, Place { longitude: 5.0, latitude: 52.0 })
        };
        let apart = read(Cells { letter: "b", addition: "3", ..good }).unwrap();
        assert_eq!((apart.line().as_str(), key(&apart.addition).as_str()), ("Markt 1 b-3, Waterrijk", "b3"));
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
