//! Likeness of two short texts by the words they share. Plain on purpose: an official sees which words made an
//! earlier decision turn up, and can judge it. Never weighs, learns or ranks persons.

use std::collections::BTreeSet;

/// Words that stand in every text and say nothing about what it is about (Dutch, English, Frisian).
const COMMON: &[&str] = &[
    "aan", "alle", "als", "and", "bij", "buurt", "daar", "dan", "dat", "deze", "die", "dit", "door", "een", "elke",
    "for", "geen", "gemeente", "goed", "graag", "haar", "heeft", "het", "hier", "hun", "iedereen", "jaar", "kan",
    "kunnen", "maar", "maken", "meer", "met", "mensen", "moet", "naar", "niet", "nieuwe", "nog", "ons", "onze", "ook",
    "oan", "over", "plan", "plek", "samen", "staat", "straat", "the", "tot", "tussen", "uit", "van", "veel", "voor",
    "waar", "wat", "wie", "wel", "langs", "rond", "onder", "komt", "zou", "wij", "wijk", "willen", "with", "wordt",
    "zijn", "zodat", "zonder",
];

/// The words of a text that say what it is about: lower case, at least three letters, without the common ones.
pub fn words(text: &str) -> BTreeSet<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3 && !COMMON.contains(word) && !word.chars().all(|c| c.is_ascii_digit()))
        .map(stem)
        .collect()
}

/// Takes plural and diminutive endings off long words, so that "bankje", "bankjes" and "bank" are one word.
fn stem(word: &str) -> String {
    for ending in ["tjes", "jes", "tje", "je", "en", "s"] {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= 4
        {
            return undoubled(rest);
        }
    }
    word.to_owned()
}

/// "bomm" of "bommen" is "bom": a doubled consonant at the end loses one.
fn undoubled(word: &str) -> String {
    let mut letters = word.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && !"aeiou".contains(last) => {
            word.chars().take(word.chars().count().saturating_sub(1)).collect()
        }
        _ => word.to_owned(),
    }
}

/// The words that two texts share, in alphabetical order.
pub fn shared(one: &BTreeSet<String>, other: &BTreeSet<String>) -> Vec<String> {
    one.intersection(other).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_what_a_text_is_about_and_nothing_else() {
        let plan = words("Twee bankjes en een boom bij de vijver");
        assert_eq!(shared(&plan, &words("Bankje langs de vijver voor iedereen in onze buurt")), ["bank", "vijver"]);
        assert_eq!(shared(&plan, &words("Een nieuwe plek voor alle mensen van de wijk 2026")), Vec::<String>::new());
        assert_eq!(words("a\u{0} <b> 12 🌳"), BTreeSet::new());
    }
}
