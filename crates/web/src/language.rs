//! Texts in Dutch, English and Frisian, from the `.ftl` files in `locales/`.
//!
//! Plain sentences are formatted once, at first use, so a page only looks them up. Sentences with values
//! go through Fluent, which knows plurals. Never holds a sentence itself: a missing one shows in Dutch,
//! and a test fails.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use domain::organisation::Register;
use domain::person::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Value;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static CATALOGUES: LazyLock<Catalogues> = LazyLock::new(Catalogues::read);

/// All sentences of one language in one register.
pub struct Catalogue {
    language: Language,
    plain: HashMap<String, String>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

struct Catalogues {
    dutch: Catalogue,
    dutch_informal: Catalogue,
    english: Catalogue,
    frisian: Catalogue,
}

impl Catalogues {
    fn read() -> Self {
        Self {
            dutch: Catalogue::read(Language::Nl, "nl", &["nl"]),
            dutch_informal: Catalogue::read(Language::Nl, "nl", &["nl", "nl-jevorm"]),
            english: Catalogue::read(Language::En, "en-GB", &["en"]),
            frisian: Catalogue::read(Language::Fy, "fy", &["fy"]),
        }
    }
}

impl Catalogue {
    /// Reads the folders in order; a later folder overrides sentences of an earlier one.
    fn read(language: Language, tag: &str, folders: &[&str]) -> Self {
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => grouped_by_comma::<_>,
            Language::Nl | Language::Fy => grouped_by_dot::<_>,
        }));
        let files = folders.iter().filter_map(|folder| LOCALES.get_dir(folder)).flat_map(Dir::files);
        let mut ids = Vec::new();
        for file in files {
            let source = file.contents_utf8().unwrap_or_default().to_owned();
            ids.extend(message_ids(&source).map(str::to_owned));
            // A file with a mistake still gives its good sentences; the locale test names the mistake.
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(Arc::new(resource));
        }
        let plain = ids.into_iter().filter_map(|id| plain_text(&bundle, &id).map(|text| (id, text))).collect();
        Self { language, plain, bundle }
    }
}

/// The ids of the messages in a file: lines that begin with a letter and carry an equals sign.
fn message_ids(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim()))
}

/// The text of a message that needs no values, or `None` when it does.
fn plain_text(bundle: &FluentBundle<Arc<FluentResource>>, id: &str) -> Option<String> {
    let message = bundle.get_message(id)?;
    let mut mistakes = Vec::new();
    let text = bundle.format_pattern(message.value()?, None, &mut mistakes).into_owned();
    mistakes.is_empty().then_some(text)
}

fn grouped_by_dot<M>(value: &Value<'_>, _: &M) -> Option<String> {
    grouped(value, '.')
}

fn grouped_by_comma<M>(value: &Value<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

/// Whole numbers in sentences are grouped as in the rest of the page; Fluent itself does not group.
fn grouped(value: &Value<'_>, separator: char) -> Option<String> {
    let Value::Number(number) = value else { return None };
    let digits = number.as_string();
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_ref()), |digits| ("-", digits));
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| format!("{sign}{}", crate::format::group(digits, separator)))
}

/// Sentences for mail, in the shape that `app` asks for; values become text as in a refusal.
pub fn wording() -> app::Wording {
    Arc::new(|language, register, id, values| {
        let t = Translator::new(language, register);
        if values.is_empty() {
            return t.s(id).to_owned();
        }
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, crate::form::shown(t, name, value))).collect();
        t.a(id, &values)
    })
}

/// Gives sentences in the visitor's language and register. Small and `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Translator {
    catalogue: &'static Catalogue,
}

impl Translator {
    /// The translator for a language; the register only matters in Dutch.
    pub fn new(language: Language, register: Register) -> Self {
        let all = &*CATALOGUES;
        let catalogue = match (language, register) {
            (Language::Nl, Register::U) => &all.dutch,
            (Language::Nl, Register::Je) => &all.dutch_informal,
            (Language::En, _) => &all.english,
            (Language::Fy, _) => &all.frisian,
        };
        Self { catalogue }
    }

    /// The language it speaks.
    pub fn language(self) -> Language {
        self.catalogue.language
    }

    /// Whether a sentence with this id exists, in this language or in Dutch.
    pub fn has(self, id: &str) -> bool {
        self.catalogue.bundle.has_message(id) || CATALOGUES.dutch.bundle.has_message(id)
    }

    /// A sentence without values. In Dutch when this language lacks it; the id itself when Dutch does too.
    pub fn s<'a>(&self, id: &'a str) -> &'a str {
        let found = self.catalogue.plain.get(id).or_else(|| CATALOGUES.dutch.plain.get(id));
        found.map_or(id, String::as_str)
    }

    /// A sentence in which `{$name}` stands where a value comes, for a script that has the values.
    pub fn pattern(self, id: &str) -> String {
        self.a(id, [])
    }

    /// A sentence with values: `t.a("plans-found", &[("count", plans.len().into())])`.
    /// Numbers choose the plural and are grouped; amounts and dates are formatted first and passed as text.
    pub fn a<'v>(&self, id: &str, values: impl AsRef<[(&'v str, Value<'v>)]>) -> String {
        let arguments: FluentArgs<'_> = values.as_ref().iter().map(|(name, value)| (*name, value.clone())).collect();
        for catalogue in [self.catalogue, &CATALOGUES.dutch] {
            if let Some(pattern) = catalogue.bundle.get_message(id).and_then(|message| message.value()) {
                let mut mistakes = Vec::new();
                return catalogue.bundle.format_pattern(pattern, Some(&arguments), &mut mistakes).into_owned();
            }
        }
        id.to_owned()
    }
}

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Translator").field(&self.catalogue.language).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let t = |language| Translator::new(language, Register::U);
        let days = |language, count: i64| t(language).a("days", &[("count", count.into())]);
        assert_eq!(days(Language::Nl, 1), "1 dag");
        assert_eq!(days(Language::Nl, 1204), "1.204 dagen");
        assert_eq!(days(Language::En, 1204), "1,204 days");
        assert_eq!(days(Language::Fy, 1), "1 dei");
    }

    #[test]
    fn the_informal_register_overlays_dutch_only() {
        let formal = Translator::new(Language::Nl, Register::U).s("failure-not-found-text");
        let informal = Translator::new(Language::Nl, Register::Je).s("failure-not-found-text");
        assert_ne!(formal, informal);
        assert_eq!(
            Translator::new(Language::En, Register::Je).s("failure-not-found-text"),
            Translator::new(Language::En, Register::U).s("failure-not-found-text")
        );
    }
}
