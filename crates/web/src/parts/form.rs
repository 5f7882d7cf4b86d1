//! Fields of forms after the form guidelines of NL Design System. See `docs/look.md` for examples.
//!
//! A field stands under the id of its name; an error in the summary links to that id. Nothing is judged here:
//! values and errors come from the [`Form`].

use std::borrow::Borrow;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::form::{Choice, FieldError, Form};
use crate::language::Translator;

/// What every field has: the form it stands in, a name, a label, an explanation (may be empty).
#[derive(Clone, Copy)]
pub struct Field<'page> {
    t: Translator,
    form: &'page Form,
    name: &'page str,
    label: &'page str,
    hint: &'page str,
    optional: bool,
}

/// Begins a field; what kind it is follows: `field(...).text(...)`.
pub fn field<'page>(
    form: &'page Form,
    t: &Translator,
    name: &'page str,
    label: &'page str,
    hint: &'page str,
    optional: impl Borrow<bool>,
) -> Field<'page> {
    Field { t: *t, form, name, label, hint, optional: *optional.borrow() }
}

impl<'page> Field<'page> {
    fn error(&self) -> Option<&'page str> {
        self.form.error(self.name)
    }

    fn is_wrong(&self) -> bool {
        self.error().is_some()
    }

    fn value(&self) -> &'page str {
        self.form.value(self.name)
    }

    /// The ids of what explains the field, for `aria-describedby`; empty when nothing does.
    fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-uitleg", self.name));
        let error = self.is_wrong().then(|| format!("{}-fout", self.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// One line of text.
    pub fn text(self, autocomplete: &'page str, inputmode: &'page str, short: impl Borrow<bool>) -> Text<'page> {
        let kind = match inputmode {
            "email" => "email",
            "tel" => "tel",
            "search" => "search",
            _ => "text",
        };
        Text { field: self, kind, autocomplete, inputmode, short: *short.borrow() }
    }

    /// Several lines; `suggest` is the number of characters that is advised, 0 for none.
    pub fn textarea(self, rows: impl Borrow<u32>, suggest: impl Borrow<u32>) -> Textarea<'page> {
        Textarea { field: self, rows: *rows.borrow(), suggest: *suggest.borrow() }
    }

    /// An amount in euros.
    pub fn money(self) -> Money<'page> {
        Money { field: self }
    }

    /// A password; what was typed is never sent back to the browser.
    pub fn password(self, autocomplete: &'page str) -> Password<'page> {
        Password { field: self, autocomplete }
    }

    /// A date in three fields.
    pub fn date(self) -> Date<'page> {
        let part = |part: &str, label: &'static str| {
            let name = format!("{}-{part}", self.name);
            // The first field carries the name itself as id, so that the error summary leads to it.
            let id = if part == "dag" { self.name.to_owned() } else { name.clone() };
            DatePart { value: self.form.value(&name), id, name, label: self.t.s(label) }
        };
        let parts = [part("dag", "form-day"), part("maand", "form-month"), part("jaar", "form-year")];
        Date { field: self, parts }
    }

    /// One box to tick, with this value.
    pub fn checkbox(self, value: &'page str) -> Checkbox<'page> {
        Checkbox { field: self, value }
    }

    /// Several options under one legend; `kind` is `radio` or `checkbox`.
    pub fn options(self, kind: &'page str, options: &'page [Choice]) -> Options<'page> {
        let option = |(choice, number): (&'page Choice, usize)| NumberedChoice {
            id: if number == 1 { self.name.to_owned() } else { format!("{}-{number}", self.name) },
            is_checked: self.form.is_checked(self.name, &choice.value),
            choice,
        };
        Options { field: self, kind, options: options.iter().zip(1..).map(option).collect() }
    }

    /// A list that folds out.
    pub fn select(self, options: &'page [Choice]) -> Select<'page> {
        Select { field: self, options }
    }

    /// A file to send; `accept` as in HTML, may be empty.
    pub fn file(self, accept: &'page str) -> File<'page> {
        File { field: self, accept }
    }

    /// Explanation and error of something that is no field itself.
    pub fn help(self) -> Help<'page> {
        Help { field: self }
    }
}

/// The list of errors above a form. Nothing when there are none.
#[derive(Template)]
#[template(path = "parts/form/error_summary.html")]
pub struct ErrorSummary<'page> {
    t: Translator,
    errors: &'page [FieldError],
    /// A browser never fills in a file again.
    has_file: bool,
}

/// The list of errors above a form.
pub fn error_summary<'page>(form: &'page Form, t: &Translator) -> ErrorSummary<'page> {
    ErrorSummary { t: *t, errors: form.errors(), has_file: form.upload().is_some() }
}

/// See [`Field::help`].
#[derive(Template)]
#[template(path = "parts/form/help.html")]
pub struct Help<'page> {
    field: Field<'page>,
}

/// See [`Field::text`].
#[derive(Template)]
#[template(path = "parts/form/text.html")]
pub struct Text<'page> {
    field: Field<'page>,
    kind: &'static str,
    autocomplete: &'page str,
    inputmode: &'page str,
    short: bool,
}

/// See [`Field::textarea`].
#[derive(Template)]
#[template(path = "parts/form/textarea.html")]
pub struct Textarea<'page> {
    field: Field<'page>,
    rows: u32,
    suggest: u32,
}

/// See [`Field::money`].
#[derive(Template)]
#[template(path = "parts/form/money.html")]
pub struct Money<'page> {
    field: Field<'page>,
}

/// See [`Field::password`].
#[derive(Template)]
#[template(path = "parts/form/password.html")]
pub struct Password<'page> {
    field: Field<'page>,
    autocomplete: &'page str,
}

/// See [`Field::date`].
#[derive(Template)]
#[template(path = "parts/form/date.html")]
pub struct Date<'page> {
    field: Field<'page>,
    parts: [DatePart<'page>; 3],
}

struct DatePart<'page> {
    id: String,
    name: String,
    label: &'page str,
    value: &'page str,
}

/// See [`Field::checkbox`].
#[derive(Template)]
#[template(path = "parts/form/checkbox.html")]
pub struct Checkbox<'page> {
    field: Field<'page>,
    value: &'page str,
}

/// See [`Field::options`].
#[derive(Template)]
#[template(path = "parts/form/options.html")]
pub struct Options<'page> {
    field: Field<'page>,
    kind: &'page str,
    options: Vec<NumberedChoice<'page>>,
}

struct NumberedChoice<'page> {
    id: String,
    is_checked: bool,
    choice: &'page Choice,
}

/// See [`Field::select`].
#[derive(Template)]
#[template(path = "parts/form/select.html")]
pub struct Select<'page> {
    field: Field<'page>,
    options: &'page [Choice],
}

/// See [`Field::file`].
#[derive(Template)]
#[template(path = "parts/form/file.html")]
pub struct File<'page> {
    field: Field<'page>,
    accept: &'page str,
}

// Each of these renders its own template, which escapes what it holds.
impl HtmlSafe for ErrorSummary<'_> {}
impl HtmlSafe for Help<'_> {}
impl HtmlSafe for Text<'_> {}
impl HtmlSafe for Textarea<'_> {}
impl HtmlSafe for Money<'_> {}
impl HtmlSafe for Password<'_> {}
impl HtmlSafe for Date<'_> {}
impl HtmlSafe for Checkbox<'_> {}
impl HtmlSafe for Options<'_> {}
impl HtmlSafe for Select<'_> {}
impl HtmlSafe for File<'_> {}
