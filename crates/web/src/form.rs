//! A form as it came in and as it goes back: every value by name, at most one file, and errors by field.
//!
//! Nothing typed is lost: a form that is refused carries all its values back to the page. Judges nothing
//! itself; the domain does, and its refusals become sentences here.

use std::borrow::Cow;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use domain::{Day, Refusal};

use crate::failure::Failure;
use crate::language::{Translator, Value};
use crate::visit::Visit;

/// Most bytes of typed text in one form. A text of 100,000 emoji, percent-encoded, fits.
pub const TEXT_LIMIT: usize = 2 * 1024 * 1024;
/// Most bytes of one uploaded file.
pub const FILE_LIMIT: usize = 12 * 1024 * 1024;
/// Most values in one form.
const MOST_VALUES: usize = 20_000;
/// What is read at most before the connection is given up.
const READ_LIMIT: usize = 4 * FILE_LIMIT;

/// An error that belongs to one field, or to the form as a whole when `field` is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field.
    pub field: String,
    /// A sentence in the visitor's language.
    pub message: String,
}

/// One option of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: Cow<'static, str>,
    /// What people read.
    pub label: String,
    /// A line below the label; may be empty.
    pub hint: String,
}

impl Choice {
    /// An option without hint.
    pub fn new(value: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// Adds the line below the label.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }
}

/// An uploaded file, not yet looked into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Name of the field.
    pub field: String,
    /// The name the visitor's device gave it.
    pub file_name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A form: values, file, errors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
    upload: Option<Upload>,
    errors: Vec<FieldError>,
}

impl Form {
    /// An empty form, for a page that is opened fresh.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads `a=1&b=2`; a name may stand there several times.
    pub fn from_urlencoded(body: &[u8]) -> Self {
        let values =
            form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), without_nul(&value))).collect();
        Self { values, ..Self::default() }
    }

    /// Adds a value, to fill a form beforehand.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// Adds the three values of a date.
    #[must_use]
    pub fn with_day(self, name: &str, day: Day) -> Self {
        let (year, month, number) = day.parts();
        self.with(&format!("{name}-dag"), number.to_string())
            .with(&format!("{name}-maand"), month.to_string())
            .with(&format!("{name}-jaar"), year.to_string())
    }

    /// Puts a value in place of what was there.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(known, _)| known != name);
        self.values.push((name.to_owned(), value.into()));
    }

    /// The first value of this name, or nothing.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of this name, in order.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.values.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values by name, in order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.values
    }

    /// Whether this name has this value among its values.
    pub fn is_checked(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|known| known == value)
    }

    /// The day typed in the fields `NAME-dag`, `NAME-maand`, `NAME-jaar`: `Ok(None)` when all three are empty.
    pub fn day(&self, name: &str) -> Result<Option<Day>, Refusal> {
        let [day, month, year] =
            ["dag", "maand", "jaar"].map(|part| self.value(&format!("{name}-{part}")).trim().to_owned());
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Ok(None);
        }
        let found =
            || Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).filter(|day| day.parts().0 >= 1900);
        found().map(Some).ok_or_else(|| Refusal::of(name, "date-wrong"))
    }

    /// The uploaded file, when one with content came along.
    pub fn upload(&self) -> Option<&Upload> {
        self.upload.as_ref()
    }

    /// The error at a field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == name).map(|error| error.message.as_str())
    }

    /// All errors, in the order in which they were found.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Whether nothing has to be corrected.
    pub fn is_empty_of_errors(&self) -> bool {
        self.errors.is_empty()
    }

    /// Turns refusals of the domain into errors at their fields.
    pub fn refuse(&mut self, t: Translator, refusals: &[Refusal]) {
        self.errors.extend(
            refusals.iter().map(|refusal| FieldError { field: refusal.field.clone(), message: sentence(t, refusal) }),
        );
    }

    /// What a use case answered: `Some` when it was done, `None` when it was refused and the errors now stand in the form.
    /// Any other failure is handed on.
    pub fn accept<T>(&mut self, t: Translator, answer: Result<T, app::Error>) -> Result<Option<T>, Failure> {
        match answer {
            Ok(done) => Ok(Some(done)),
            Err(app::Error::Refused(refusals)) => {
                self.refuse(t, &refusals);
                Ok(None)
            }
            Err(other) => Err(other.into()),
        }
    }

    /// Keeps the value of a reading that may be refused: `form.check(t, form.day("begin"))`.
    pub fn check<T>(&mut self, t: Translator, reading: Result<T, Refusal>) -> Option<T> {
        reading.map_err(|refusal| self.refuse(t, &[refusal])).ok()
    }
}

/// A refusal as a sentence: `refusal-CODE-FIELD` when there is one, else `refusal-CODE`.
pub fn sentence(t: Translator, refusal: &Refusal) -> String {
    let own = format!("refusal-{}-{}", refusal.code, refusal.field);
    let id = if !refusal.field.is_empty() && t.has(&own) { own } else { format!("refusal-{}", refusal.code) };
    if refusal.values.is_empty() {
        return t.s(&id).to_owned();
    }
    let values: Vec<(&str, Value<'_>)> =
        refusal.values.iter().map(|(name, value)| (name.as_str(), shown(t, name, value))).collect();
    t.a(&id, &values)
}

/// A value of a refusal as people read it: `*_cents` is money, `2026-06-14` a date, digits a number.
pub(crate) fn shown<'a>(t: Translator, name: &str, value: &'a str) -> Value<'a> {
    if let (true, Ok(cents)) = (name.ends_with("_cents"), value.parse()) {
        return t.money(domain::Cents::new(cents)).into();
    }
    match value.parse::<i64>() {
        Ok(number) => number.into(),
        Err(_) => value.parse::<Day>().map_or_else(|_| value.into(), |day| t.day(day).into()),
    }
}

/// NUL can neither be shown nor stored; everything else is for the domain to judge.
fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_lowercase();
        if kind.starts_with("multipart/form-data") {
            let visit = request
                .extensions()
                .get::<Visit>()
                .cloned()
                .ok_or_else(|| Failure::internal("a form outside the visit layer"))?;
            let parts = Multipart::from_request(request, state).await.map_err(|_| Failure::BadRequest)?;
            return multipart(parts, visit.t).await;
        }
        let body = to_bytes(request.into_body(), READ_LIMIT).await.map_err(|_| Failure::TooLarge)?;
        match kind.as_str() {
            _ if body.len() > TEXT_LIMIT => Err(Failure::TooLarge),
            _ if body.split(|byte| *byte == b'&').nth(MOST_VALUES).is_some() => Err(Failure::TooLarge),
            _ if body.is_empty() || kind.starts_with("application/x-www-form-urlencoded") => {
                Ok(Self::from_urlencoded(&body))
            }
            _ => Err(Failure::WrongType),
        }
    }
}

async fn multipart(mut parts: Multipart, t: Translator) -> Result<Form, Failure> {
    let mut form = Form::new();
    let (mut text_bytes, mut all_bytes) = (0_usize, 0_usize);
    while let Some(mut part) = parts.next_field().await.map_err(|_| Failure::BadRequest)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let limit = if file_name.is_some() { FILE_LIMIT } else { TEXT_LIMIT };
        let (mut bytes, mut is_too_large) = (Vec::new(), false);
        while let Some(chunk) = part.chunk().await.map_err(|_| Failure::BadRequest)? {
            all_bytes = all_bytes.saturating_add(chunk.len());
            is_too_large |= bytes.len().saturating_add(chunk.len()) > limit;
            // The rest is still read, so that the browser gets the page back, with all that was typed.
            if !is_too_large {
                bytes.extend_from_slice(&chunk);
            }
            if all_bytes > READ_LIMIT {
                return Err(Failure::TooLarge);
            }
        }
        match file_name {
            Some(_) if is_too_large => {
                form.refuse(t, &[Refusal::of(&name, "file-too-large").with("megabytes", FILE_LIMIT / 1024 / 1024)]);
            }
            Some(file_name) if !bytes.is_empty() && form.upload.is_none() => {
                form.upload = Some(Upload { field: name, file_name, bytes });
            }
            Some(_) => {}
            None => {
                text_bytes = text_bytes.saturating_add(bytes.len());
                if is_too_large || text_bytes > TEXT_LIMIT || form.values.len() > MOST_VALUES {
                    return Err(Failure::TooLarge);
                }
                form.values.push((name, without_nul(&String::from_utf8_lossy(&bytes))));
            }
        }
    }
    Ok(form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisation::Register;
    use domain::person::Language;

    fn t() -> Translator {
        Translator::new(Language::Nl, Register::U)
    }

    #[test]
    fn keeps_repeated_values_and_odd_text() {
        let form = Form::from_urlencoded("keuze=3&keuze=7&idee=%3Cb%3E%F0%9F%8C%B3+boom%00&leeg=".as_bytes());
        assert_eq!(form.values("keuze").collect::<Vec<_>>(), ["3", "7"]);
        assert!(form.is_checked("keuze", "7") && !form.is_checked("keuze", "37"));
        assert_eq!(form.value("idee"), "<b>🌳 boom");
        assert_eq!((form.value("leeg"), form.value("weg")), ("", ""));
    }

    #[test]
    fn reads_a_date_in_three_fields() {
        let day = Day::new(2026, 6, 14).expect("a real day");
        assert_eq!(Form::new().with_day("begin", day).day("begin"), Ok(Some(day)));
        assert_eq!(Form::new().day("begin"), Ok(None));
        let wrong = Form::from_urlencoded(b"begin-dag=30&begin-maand=2&begin-jaar=2026");
        assert_eq!(wrong.day("begin").unwrap_err(), Refusal::of("begin", "date-wrong"));
    }

    #[test]
    fn a_refusal_becomes_a_sentence_at_its_field() {
        let mut form = Form::new();
        form.refuse(t(), &[Refusal::of("titel", "text-too-long").with("length", 100_000).with("max", 80)]);
        let message = form.error("titel").expect("an error at the field");
        assert!(message.contains("100.000") && message.contains("80"), "{message}");
        assert!(
            sentence(
                t(),
                &Refusal::of("keuze", "ballot-over-budget").with("total_cents", 310_000).with("budget_cents", 300_000)
            )
            .contains("€\u{a0}3.100")
        );
    }
}
