//! Every sentence stands in every language, with the same values; every sentence that is used exists.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use crate::templates::{files, templates};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The messages of a folder of `locales`: id and text.
fn messages(folder: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (file, source) in files(&root().join("locales").join(folder), "ftl") {
        if let Err((_, mistakes)) = FluentResource::try_new(source.clone()) {
            panic!("{file}: {mistakes:?}");
        }
        let mut current: Option<String> = None;
        for line in source.lines() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let (id, text) = line.split_once('=').expect("a message has an equals sign");
                let id = id.trim().to_owned();
                assert!(found.insert(id.clone(), text.to_owned()).is_none(), "{file}: {id} stands twice");
                current = Some(id);
            } else if line.starts_with('#') {
                current = None;
            } else if let Some(text) = current.as_ref().and_then(|id| found.get_mut(id)) {
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    found
}

/// The values a text needs.
fn values(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).next())
        .collect()
}

#[test]
fn every_message_stands_in_every_language_with_the_same_values() {
    let dutch = messages("nl");
    for folder in ["en", "fy"] {
        let other = messages(folder);
        let missing: Vec<_> = dutch.keys().filter(|id| !other.contains_key(*id)).collect();
        let extra: Vec<_> = other.keys().filter(|id| !dutch.contains_key(*id)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{folder} misses {missing:?} and has {extra:?} too much");
        for (id, text) in &dutch {
            assert_eq!(values(text), values(&other[id]), "{folder}: {id}");
        }
    }
}

#[test]
fn every_formal_sentence_has_an_informal_one() {
    let dutch = messages("nl");
    let informal = messages("nl-jevorm");
    for (id, text) in &dutch {
        if is_formal(text) {
            assert!(informal.contains_key(id), "{id} says u or uw and has no line in nl-jevorm");
        }
    }
    for (id, text) in &informal {
        let formal = dutch.get(id).unwrap_or_else(|| panic!("{id} stands in nl-jevorm only"));
        assert_eq!(values(formal), values(text), "{id}");
        assert!(!is_formal(text), "{id} still says u or uw");
    }
}

/// Whether a Dutch text addresses the reader formally. A capital U inside a list of letters is not an address.
fn is_formal(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().windows(2).any(|words| {
        let [before, word] = words else { return false };
        matches!(*word, "u" | "uw" | "Uw" | "uzelf") || (*word == "U" && *before != "en")
    })
}

#[test]
fn the_voice_is_calm() {
    for folder in ["nl", "nl-jevorm", "en", "fy"] {
        for (id, text) in messages(folder) {
            assert!(!text.contains('!'), "{folder}: {id} has an exclamation mark");
            assert!(!text.to_lowercase().contains("klant"), "{folder}: {id} says klant");
        }
    }
}

/// Nouns in the plural that stand behind a number somewhere.
const PLURALS: [&str; 47] = [
    "plannen",
    "stemmen",
    "stembiljetten",
    "punten",
    "mensen",
    "stemmers",
    "tekens",
    "velden",
    "codes",
    "versies",
    "stappen",
    "inwoners",
    "keuzes",
    "brieven",
    "fouten",
    "adressen",
    "afspraken",
    "plans",
    "votes",
    "ballots",
    "points",
    "people",
    "voters",
    "characters",
    "fields",
    "versions",
    "steps",
    "residents",
    "choices",
    "letters",
    "errors",
    "addresses",
    "promises",
    "supporters",
    "stimmen",
    "stimbiljetten",
    "minsken",
    "stimmers",
    "fjilden",
    "koades",
    "ferzjes",
    "ynwenners",
    "karren",
    "flaters",
    "regels",
    "lines",
    "rigels",
];

/// Messages whose number is never one, by the start of their id, and why.
const ALWAYS_MANY: [(&str, &str); 8] = [
    ("report-", "a figure is shown from ten people on, versions from two on"),
    ("refusal-text-too-long", "more than a limit"),
    ("refusal-password-too-short", "a limit of many"),
    ("refusal-frame-too-many-items", "more than a limit"),
    ("refusal-roll-too-long", "more than a limit"),
    ("refusal-rule-too-long", "a limit of many"),
    ("refusal-try-out-too-many", "more than a limit"),
    ("pb-too-many-choices", "more than a limit of one or more"),
];
/// The same, by message and value.
const MANY: [(&str, &str); 8] = [
    ("result-lead-turnout", "roll"),
    ("roll-watch-hour-unusual", "count"),
    ("try-out-tie-other-cost", "one_votes"),
    ("try-out-tie-same-cost", "one_votes"),
    ("try-out-tie-other-votes", "one_votes"),
    ("try-out-tie-other-votes", "other_votes"),
    ("mail-plan-received-body", "vote_opens"),
    ("explain-voters-mean", "mean"),
];

#[test]
fn a_number_beside_a_noun_chooses_its_plural() {
    for folder in ["nl", "nl-jevorm", "en", "fy"] {
        let mut found = BTreeSet::new();
        for (id, text) in messages(folder) {
            for rest in text.split("{ $").skip(1) {
                let Some((name, behind)) = rest.split_once(" }") else { continue };
                let mut next = behind.trim_start().split(|c: char| !c.is_alphanumeric()).take(2);
                let is_chosen = text.contains(&format!("${name} ->"));
                let is_many = ALWAYS_MANY.iter().any(|(start, _)| id.starts_with(start)) || MANY.contains(&(&id, name));
                if behind.starts_with(' ') && !is_chosen && !is_many && next.any(|word| PLURALS.contains(&word)) {
                    found.insert(format!("{id}: {name}"));
                }
            }
        }
        assert!(found.is_empty(), "{folder}: {found:#?}");
    }
}

#[test]
fn one_word_is_used_for_where_people_live() {
    // `wijk` is a level of CBS, in the pages where borders come in; everywhere else it is a `buurt`, or any `gebied`.
    let is_level = |id: &str| id.contains("level") || id.starts_with("area-import");
    for (folder, others) in [
        ("nl", &["wijk", "wijken", "wijkteam"][..]),
        ("nl-jevorm", &["wijk", "wijken", "wijkteam"]),
        ("en", &["district", "districts"]),
        ("fy", &["wyk", "wykteam"]),
    ] {
        for (id, text) in messages(folder) {
            let text = text.to_lowercase();
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            assert!(is_level(&id) || !words.any(|word| others.contains(&word)), "{folder}: {id}");
        }
    }
}

/// Everything between quotes right after a marker.
fn quoted_after<'a>(text: &'a str, marker: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(marker).skip(1).filter_map(|rest| rest.split('"').next())
}

/// A source file without its tests and comments.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether a text has the shape of a message id or a code.
fn is_id(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
        && !text.ends_with('-')
}

#[test]
fn every_sentence_in_a_template_exists() {
    let dutch = messages("nl");
    let mut missing = BTreeSet::new();
    for (file, text) in templates() {
        let mut used: Vec<&str> = quoted_after(&text, "t.s(\"").collect();
        for call in text.split("{{ f::").skip(1).filter_map(|rest| rest.split("}}").next()) {
            // These take message ids, after the name of the field; the other macros take finished texts.
            let takes_ids = ["text(", "textarea(", "money(", "password(", "code(", "date("];
            if !takes_ids.iter().any(|name| call.starts_with(name)) {
                continue;
            }
            // A named argument may be something else: autocomplete="one-time-code".
            let is_named = |before: &str| before.ends_with('=') && !before.ends_with("_id=");
            let parts: Vec<&str> = call.split('"').collect();
            let literals = parts.chunks_exact(2).skip(1).filter(|pair| !is_named(pair[0])).map(|pair| pair[1]);
            used.extend(literals.filter(|id| is_id(id)));
        }
        missing.extend(used.into_iter().filter(|id| !dutch.contains_key(*id)).map(|id| format!("{file}: {id}")));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_sentence_in_the_code_exists() {
    let dutch = messages("nl");
    let mut missing = BTreeSet::new();
    for room in ["web", "app", "bondgenoot"] {
        for (file, text) in files(&root().join("crates").join(room).join("src"), "rs") {
            let text = code_of(&text);
            let mut used: Vec<String> = Vec::new();
            for marker in [".s(\"", ".a(\"", "t.has(\""] {
                used.extend(quoted_after(&text, marker).filter(|id| is_id(id)).map(str::to_owned));
            }
            for id in text.split('"').skip(1).step_by(2).filter(|id| is_id(id)) {
                if id.starts_with("failure-") || (id.starts_with("notice-") && room == "web") {
                    used.push(id.to_owned());
                } else if id.starts_with("mail-") {
                    used.extend(["subject", "body"].map(|part| format!("{id}-{part}")));
                }
            }
            missing.extend(used.into_iter().filter(|id| !dutch.contains_key(id)).map(|id| format!("{file}: {id}")));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_refusal_has_a_sentence() {
    let dutch = messages("nl");
    let (mut seen, mut missing) = (0, BTreeSet::new());
    for room in ["domain", "app", "web"] {
        for (file, text) in files(&root().join("crates").join(room).join("src"), "rs") {
            let text = code_of(&text);
            for (marker, argument) in [("Refusal::new(", 0), ("Refusal::of(", 1)] {
                for rest in text.split(marker).skip(1) {
                    let call = rest.split(".with(").next().unwrap_or_default().split(';').next().unwrap_or_default();
                    let literals: Vec<&str> = call.split('"').skip(1).step_by(2).collect();
                    // The field of `of` is not always a literal, so the code is the literal that has a hyphen.
                    let Some(code) = literals.iter().take(argument + 1).rev().find(|code| is_id(code)) else {
                        continue;
                    };
                    seen += 1;
                    if !dutch.contains_key(&format!("refusal-{code}")) {
                        missing.insert(format!("{file}: refusal-{code}"));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(seen > 30, "only {seen} refusals were found: the search no longer fits the code");
}
