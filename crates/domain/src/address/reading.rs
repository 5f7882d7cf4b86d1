//! Reading what somebody typed as an address, and choosing among what a list has under it.

use super::Address;
use super::key::{number, plain_key, plain_of, postcode, spaced, street_of, words};
use crate::text;

/// Most numbers in a name that are tried as the number of a house.
const MOST_NUMBERS: usize = 4;
/// Most readings of one text, each of which is one look into a list.
const MOST_READINGS: usize = 24;
/// Most parts between commas that are read.
const MOST_PARTS: usize = 4;
/// Words that say the next one is the number of a house.
const NUMBER_WORDS: [&str; 5] = ["nr", "nummer", "no", "huisnummer", "huisnr"];
/// Words with which people say that a place is near a street.
const NEAR_WORDS: [&str; 23] = [
    "bij",
    "naast",
    "tegenover",
    "hoek",
    "achter",
    "voor",
    "langs",
    "op",
    "in",
    "aan",
    "de",
    "het",
    "ter",
    "hoogte",
    "van",
    "t",
    "o",
    "by",
    "njonken",
    "foar",
    "efter",
    "next",
    "to",
];

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
    /// Key of what stood behind the comma after it, for instance a town.
    pub behind: String,
}

/// The ways to read a typed text as an address, the most certain first: postcode with number, street with number,
/// street; then with words before it (`bij de kerk aan de Lindelaan 3`), then what stands behind a comma. A name may hold
/// numbers (`Plein 1944 12`), so a text can be read in several ways.
pub fn readings(typed: &str) -> Vec<Reading> {
    let folded = text::folded(&text::clean_line(typed));
    let mut parts: Vec<Vec<String>> = folded.split(',').take(MOST_PARTS).map(words).collect();
    let mut found = Vec::new();
    if let Some(postcode) = parts.iter_mut().find_map(take_postcode) {
        // In `1234 AB, 42` the number stands behind the comma.
        let house = parts.iter().find_map(|words| house(words.get(words.iter().rposition(is_number)?..)?));
        let behind = parts.get(1..).map(|parts| plain_of(&parts.concat())).unwrap_or_default();
        found.push(Reading { by: By::Postcode(spaced(&postcode)), house, behind });
    }
    let parts = with_their_numbers(parts);
    for (at, words) in parts.iter().enumerate() {
        let behind = plain_of(&parts.get(at + 1..).unwrap_or_default().concat());
        found.extend(streets(words, &behind));
    }
    found.truncate(MOST_READINGS);
    found
}

/// A number behind a comma belongs to the name before it: `Lindelaan, 42`.
fn with_their_numbers(parts: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let mut joined: Vec<Vec<String>> = Vec::new();
    for words in parts {
        match joined.last_mut() {
            Some(name) if words.first().is_some_and(is_number) && !name.iter().any(is_number) => name.extend(words),
            _ => joined.push(words),
        }
    }
    joined
}

/// The readings of the words between two commas.
fn streets(words: &[String], behind: &str) -> Vec<Reading> {
    let reading =
        |name: &[String], house| Reading { by: By::Street(street_of(name)), house, behind: behind.to_owned() };
    let numbers = (1..words.len()).filter(|at| words.get(*at).is_some_and(is_number)).take(MOST_NUMBERS);
    let splits: Vec<(&[String], _)> = numbers
        .filter_map(|at| words.split_at_checked(at))
        .map(|(name, rest)| (without_number_word(name), house(rest)))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    let mut found: Vec<Reading> = splits.iter().map(|(name, house)| reading(name, house.clone())).collect();
    if !words.is_empty() {
        found.push(reading(words, None));
    }
    for (name, house) in &splits {
        let later = (1..name.len()).filter_map(|at| name.get(at..)).filter(|name| !name.first().is_some_and(is_number));
        found.extend(later.map(|name| reading(name, house.clone())));
    }
    let near = words.iter().take_while(|word| NEAR_WORDS.contains(&word.as_str())).count();
    if let Some(name) = words.get(near..).filter(|name| near > 0 && !name.is_empty()) {
        found.push(reading(name, None));
    }
    found
}

fn is_number(word: impl AsRef<str>) -> bool {
    word.as_ref().starts_with(|c: char| c.is_ascii_digit())
}

fn without_number_word(name: &[String]) -> &[String] {
    match name.split_last() {
        Some((last, name)) if NUMBER_WORDS.contains(&last.as_str()) => name,
        _ => name,
    }
}

/// The number at the start of these words, with the key of the rest.
fn house(words: &[String]) -> Option<(i64, String)> {
    let (first, rest) = words.split_first()?;
    let (number, letters) = number(first)?;
    Some((number, plain_key(&letters) + &plain_of(rest)))
}

/// Takes the first postcode out of the words: `1234ab`, or `1234` followed by `ab`.
fn take_postcode(words: &mut Vec<String>) -> Option<String> {
    for at in 0..words.len() {
        let alone = words.get(at).and_then(|word| postcode(word));
        let pair = words.get(at..at + 2).and_then(|pair| postcode(&pair.concat()));
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
        if !self.behind.is_empty() && houses.iter().any(|house| plain_key(&house.town) == self.behind) {
            houses.retain(|house| plain_key(&house.town) == self.behind);
        }
        let Some((_, rest)) = &self.house else { return Match::Meant(houses) };
        let is_meant = |house: &Address| {
            let addition = plain_key(&house.addition);
            rest.strip_prefix(addition.as_str()).is_some_and(|town| town.is_empty() || town == plain_key(&house.town))
        };
        let (meant, near): (Vec<_>, Vec<_>) = houses.into_iter().partition(is_meant);
        if meant.is_empty() { Match::Near(near) } else { Match::Meant(meant) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::house;
    use super::*;

    fn by(reading: &Reading) -> (&str, Option<(i64, &str)>) {
        let name = match &reading.by {
            By::Street(name) | By::Postcode(name) => name.as_str(),
        };
        (name, reading.house.as_ref().map(|(number, rest)| (*number, rest.as_str())))
    }

    #[test]
    fn what_people_type_is_read_in_the_ways_they_write() {
        let first = |typed: &str| readings(typed).first().cloned().unwrap();
        assert_eq!(by(&first("Lindelaan 42")), ("lindeln", Some((42, ""))));
        assert_eq!(by(&first(" lindeLAAN  42 a ")), ("lindeln", Some((42, "a"))));
        assert_eq!(by(&first("Lindelaan 42-2")), ("lindeln", Some((42, "2"))));
        assert_eq!(by(&first("'s-Gravenweg 1b, Waterrijk")), ("sgravenwg", Some((1, "b"))));
        for typed in ["1395AB 42", "1395 ab, 42", "42 1395 AB", "Lindelaan 42, 1395 AB Waterrijk"] {
            assert_eq!(by(&first(typed)), ("1395 AB", Some((42, ""))), "{typed}");
        }
        assert_eq!(by(&first("1395 AB")), ("1395 AB", None));
        let square = readings("Plein 1944 12");
        assert_eq!(
            square.iter().map(by).collect::<Vec<_>>(),
            [("pl", Some((1944, "12"))), ("pl1944", Some((12, ""))), ("pl194412", None)]
        );
        assert_eq!(readings(" ,. "), []);
        assert!(readings(&"1 ".repeat(100_000)).len() <= MOST_READINGS);
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
    fn a_spelling_is_forgiven() {
        // What the list has, and what people type for it.
        let meant = |typed: &str, street: &str, number: i64, addition: &str| {
            let key = (By::Street(super::super::street_key(street)), Some((number, addition.to_owned())));
            assert!(
                readings(typed).into_iter().any(|reading| (reading.by, reading.house) == key),
                "{typed}: {:?}",
                readings(typed)
            );
        };
        for typed in [
            "Dijkgraafstraat 3",
            "dijkgraafstr. 3",
            "Dijkgraafstr 3",
            "dijkgraafstraat3",
            "DYKGRAAFSTRAAT 3",
            "dĳkgraaf straat, 3",
            "dijkgraafstraat nr. 3",
            "Dijkgraafstraat nummer 3",
            "bij de kerk aan de Dijkgraafstraat 3",
            "bij de kerk, dijkgraafstr 3",
            "tegenover Dijkgraafstraat 3",
            "t.o. dijkgraafstraat 3",
            "Waterrijk, Dijkgraafstraat 3",
            "Dijkgraafstraat 3, bij de brug",
        ] {
            meant(typed, "Dijkgraafstraat", 3, "");
        }
        for typed in ["Lindeln. 12a", "lindelaan 12 A", "Linde-laan 12-a", "LINDELAAN 12/A", "lindelaan12a"] {
            meant(typed, "Lindelaan", 12, "a");
        }
        meant("lindelaan 12bis", "Lindelaan", 12, "bis");
        meant("st jansplein 4", "Sint Jansplein", 4, "");
        meant("Jan v.d. Kadekd. 1", "Jan van der Kadekade", 1, "");
        assert!(readings("bij de Markt").iter().any(|reading| reading.by == By::Street("markt".into())));
        assert!(readings("Bij de bocht in de vaart").iter().all(|reading| reading.by != By::Street("vaart".into())));
    }
}
