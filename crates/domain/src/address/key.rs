//! The normal form in which addresses are compared: made of a list when it comes in, and of what people type, by the same
//! functions. Never shown to anybody.
//!
//! `Burg. van der Dijkstraat`, `burgemeester v.d. dijkstr` and `BURG VD DYKSTRAAT` are one. The form is for comparing only, so it
//! may be ugly, and may write a part of a name shorter that is no type of street: it does so on both sides.

use crate::text::folded;

/// Highest number of a house. BAG: five digits.
const HIGHEST_NUMBER: i64 = 99_999;

/// Words of a name and how they are written shorter; both are one word here. Source: NEN 5825, and what people type.
const TITLES: [(&[&str], &str); 20] = [
    (&["sint", "sinte"], "st"),
    (&["burgemeester", "burgem", "boargemaster"], "burg"),
    (&["dokter", "doctor"], "dr"),
    (&["professor"], "prof"),
    (&["meester"], "mr"),
    (&["dominee"], "ds"),
    (&["pastoor"], "past"),
    (&["ingenieur"], "ir"),
    (&["koningin"], "kon"),
    (&["prins"], "pr"),
    (&["prinses"], "prs"),
    (&["generaal"], "gen"),
    (&["admiraal"], "adm"),
    (&["jonkheer"], "jhr"),
    (&["president"], "pres"),
    (&["minister"], "min"),
    (&["kardinaal"], "kard"),
    (&["notaris"], "not"),
    (&["wethouder"], "weth"),
    (&["van"], "v"),
];

/// Types of street and how people write them shorter. In a joined name, because type and name are written as one word.
const TYPES: [(&str, &str); 12] = [
    ("strjitte", "str"),
    ("straat", "str"),
    ("leane", "ln"),
    ("laan", "ln"),
    ("plein", "pl"),
    ("weg", "wg"),
    ("kade", "kd"),
    ("singel", "sgl"),
    ("gracht", "gr"),
    ("steeg", "stg"),
    ("boulevard", "blvd"),
    ("dyk", "dk"),
];

/// The name of a street as it is compared.
pub fn street_key(name: &str) -> String {
    street_of(&words(&folded(name)))
}

/// Any other name, or an addition, as it is compared: letters and digits alone, folded, `ij` as `y`.
pub fn plain_key(name: &str) -> String {
    plain_of(&words(&folded(name)))
}

/// The key of a street of which these are the folded words.
pub(super) fn street_of<W: AsRef<str>>(words: &[W]) -> String {
    let mut shorter: Vec<&str> = Vec::new();
    for word in words.iter().map(AsRef::as_ref) {
        let title = TITLES.iter().find(|(long, _)| long.contains(&word)).map_or(word, |(_, short)| short);
        // `van der`, `v.d.` and `vd` are one; `de` elsewhere is a part of the name.
        let is_article = matches!(word, "de" | "den" | "der") && shorter.last() == Some(&"v");
        shorter.push(if is_article { "d" } else { title });
    }
    TYPES.iter().fold(plain_of(&shorter), |key, (long, short)| key.replace(long, short))
}

/// These folded words as one key.
pub(super) fn plain_of<W: AsRef<str>>(words: &[W]) -> String {
    words.iter().map(AsRef::as_ref).collect::<String>().replace("ij", "y")
}

/// The words of a folded text. A number that stands against a word is a word of its own (`straat3`); what stands against
/// a number belongs to it (`12a`).
pub(super) fn words(folded: &str) -> Vec<String> {
    let mut words = Vec::new();
    for run in folded.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let letters = run.find(|c: char| c.is_ascii_digit()).filter(|at| *at > 0);
        let (name, number) = letters.map_or((run, ""), |at| run.split_at(at));
        words.extend([name, number].into_iter().filter(|word| !word.is_empty()).map(str::to_owned));
    }
    words
}

/// The two parts of `42a`, `42 A`, `42-2`: the number, and what follows without the sign between.
pub(super) fn number(text: &str) -> Option<(i64, String)> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let number = number.parse().ok().filter(|number| (1..=HIGHEST_NUMBER).contains(number))?;
    Some((number, rest.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned()))
}

/// A postcode without its space, in lower case; `None` when it is none.
pub(super) fn postcode(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let (digits, letters) = compact.split_at_checked(4)?;
    let is_postcode = digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    is_postcode.then_some(compact)
}

/// A postcode as people write it.
pub(super) fn spaced(compact: &str) -> String {
    let (digits, letters) = compact.split_at_checked(4).unwrap_or((compact, ""));
    format!("{digits} {}", letters.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_street_are_one() {
        for spellings in [
            &[
                "Dijkgraafstraat",
                "dijkgraafstr.",
                "DIJKGRAAF STRAAT",
                "dykgraafstr",
                "Dĳkgraaf-straat",
                "Dijkgraafstrjitte",
            ][..],
            &["Burgemeester van der Kadelaan", "Burg. v.d. Kadeln.", "burgem vd kade laan", "burg van de kdlaan"],
            &["Sint Jansplein", "St. Jansplein", "st jans pl."],
            &["Café de Wegwijzerweg", "cafe de wegwijzer wg", "CAFE\u{301} DE WEGWIJZERWEG"],
            &["'s-Gravenkade", "s gravenkd.", "’s Gravenkade"],
            &["Oude Singel", "oude sgl"],
            &["Plein 1944", "pl. 1944", "plein1944"],
        ] {
            let keys: Vec<String> = spellings.iter().map(|name| street_key(name)).collect();
            assert!(keys.iter().all(|key| *key == keys[0]), "{spellings:?}: {keys:?}");
        }
    }

    #[test]
    fn other_streets_stay_other_streets() {
        let names = [
            "Kerkstraat",
            "Kerklaan",
            "Kerkweg",
            "Kerkplein",
            "Kerkkade",
            "Kerksteeg",
            "Kerkgracht",
            "Kerk",
            "De Kerk",
        ];
        let keys: std::collections::BTreeSet<String> = names.iter().map(|name| street_key(name)).collect();
        assert_eq!(keys.len(), names.len());
        assert_ne!(street_key("Prins Hendrikweg"), street_key("Prinses Hendrikweg"));
        assert_eq!(street_key(" ,. "), "");
    }
}
