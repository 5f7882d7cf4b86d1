//! What goes wrong, as people meet it: a page in their own language that says what happened and what to do,
//! or a problem document (RFC 9457) under `/api/`. Logged once, here, and never with personal data.

use std::error::Error;
use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use domain::organisation::Register;
use domain::person::Language;
use serde_json::json;

use crate::form;
use crate::language::Translator;
use crate::page::Page;
use crate::routes::Entered;
use crate::site::Site;
use crate::visit::Visit;

/// Why a request got no ordinary answer.
#[derive(Debug, Clone)]
pub enum Failure {
    /// No organisation answers to this host name.
    UnknownHost(String),
    /// There is nothing here, or nothing for this visitor: from outside both look the same.
    NotFound,
    /// An act that needs a signed-in person. Also 404, but the page says how to save what was typed.
    SignedOut,
    /// What was sent cannot be read.
    BadRequest,
    /// The domain refuses, on a page that has no form to come back to.
    Refused(Vec<Refusal>),
    /// A form that was sent from another website.
    CrossSite,
    /// This address does not take this method.
    MethodNotAllowed,
    /// Somebody else changed the same thing in the meantime.
    Conflict,
    /// More bytes than we read.
    TooLarge,
    /// A content type we do not read.
    WrongType,
    /// Too many attempts; try again after this many seconds.
    TooMany(u32),
    /// It took too long, or the server is stopping.
    Unavailable,
    /// Our mistake. The cause goes to the log, with the reference code that the page shows.
    Internal(Arc<dyn Error + Send + Sync>),
}

impl Failure {
    /// Our own mistake, in words for the log.
    pub fn internal(cause: &str) -> Self {
        Self::Internal(Arc::from(Box::<dyn Error + Send + Sync>::from(cause)))
    }

    /// Our own mistake, because something below failed.
    pub fn because(cause: impl Error + Send + Sync + 'static) -> Self {
        Self::Internal(Arc::new(cause))
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::UnknownHost(_) | Self::NotFound | Self::SignedOut => StatusCode::NOT_FOUND,
            Self::BadRequest | Self::Refused(_) => StatusCode::BAD_REQUEST,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Ids of its title and its text.
    fn messages(&self) -> (&'static str, &'static str) {
        match self {
            Self::UnknownHost(_) => ("failure-unknown-host-title", "failure-unknown-host-text"),
            Self::NotFound => ("failure-not-found-title", "failure-not-found-text"),
            Self::SignedOut => ("failure-signed-out-title", "failure-signed-out-text"),
            Self::BadRequest => ("failure-bad-request-title", "failure-bad-request-text"),
            Self::Refused(_) => ("failure-refused-title", "failure-refused-text"),
            Self::CrossSite => ("failure-cross-site-title", "failure-cross-site-text"),
            Self::MethodNotAllowed => ("failure-method-title", "failure-method-text"),
            Self::Conflict => ("failure-conflict-title", "failure-conflict-text"),
            Self::TooLarge => ("failure-too-large-title", "failure-too-large-text"),
            Self::WrongType => ("failure-wrong-type-title", "failure-wrong-type-text"),
            Self::TooMany(_) => ("failure-too-many-title", "failure-too-many-text"),
            Self::Unavailable => ("failure-unavailable-title", "failure-unavailable-text"),
            Self::Internal(_) => ("failure-internal-title", "failure-internal-text"),
        }
    }

    /// What a bare status from the framework means.
    fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::FORBIDDEN => Self::CrossSite,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::WrongType,
            StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => Self::Unavailable,
            // 422 is what the framework says to unreadable input; our rules say 400.
            other if other.is_client_error() => Self::BadRequest,
            other if other.is_server_error() => Self::internal("a bare server error"),
            _ => return None,
        })
    }
}

impl From<app::Error> for Failure {
    fn from(error: app::Error) -> Self {
        match error {
            app::Error::Refused(refusals) => Self::Refused(refusals),
            app::Error::NotFound => Self::NotFound,
            app::Error::Conflict => Self::Conflict,
            app::Error::TooMany { wait_seconds } => Self::TooMany(u32::try_from(wait_seconds).unwrap_or(u32::MAX)),
            other => Self::because(other),
        }
    }
}

/// The response only carries the failure; [`dress`] makes the page, because it knows the visit.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Marks a page with an error status as finished, so that it is not replaced.
fn is_finished(response: &Response) -> bool {
    response.headers().get(CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"text/html") || kind.starts_with(b"application/")
    })
}

/// Gives a failed response its page or its problem document. Other responses pass as they are.
pub(crate) fn dress(visit: &Visit, response: Response) -> Response {
    let carried = response.extensions().get::<Failure>().cloned();
    let failure = match carried {
        Some(failure) => failure,
        None if is_finished(&response) => return response,
        None => match Failure::of_status(response.status()) {
            Some(failure) => failure,
            None => return response,
        },
    };
    let reference = reference(&visit.site);
    log(&failure, &reference, &visit.path);
    let mut dressed = if visit.path.starts_with("/api/") {
        problem(&failure, visit.t, &reference)
    } else {
        as_page(&failure, visit.page(), &reference)
    };
    if let Some(entered) = response.extensions().get::<Entered>() {
        dressed.extensions_mut().insert(*entered);
    }
    if let Some(allow) = response.headers().get(ALLOW) {
        dressed.headers_mut().insert(ALLOW, allow.clone());
    }
    dressed
}

/// The same where no visit could be made: an unknown host, or no database.
pub(crate) fn without_visit(site: &Site, path: &str, failure: &Failure) -> Response {
    let t = Translator::new(Language::Nl, Register::U);
    let reference = reference(site);
    log(failure, &reference, path);
    if path.starts_with("/api/") {
        problem(failure, t, &reference)
    } else {
        as_page(failure, Page::plain(site, t), &reference)
    }
}

fn reference(site: &Site) -> String {
    app::hex(&site.app.random.bytes::<4>()).to_uppercase()
}

fn log(failure: &Failure, reference: &str, path: &str) {
    match failure {
        Failure::Internal(cause) => {
            let first: &dyn Error = cause.as_ref();
            let causes: Vec<String> =
                std::iter::successors(Some(first), |&cause| cause.source()).map(ToString::to_string).collect();
            tracing::error!(reference, path, causes = causes.join(": "), "request failed");
        }
        Failure::UnknownHost(host) => tracing::warn!(host, "no organisation answers to this host name"),
        other => tracing::debug!(status = other.status().as_u16(), path, "request refused"),
    }
}

/// The sentences of a failure: what the domain refused, or the text that belongs to the kind.
fn sentences(failure: &Failure, t: Translator) -> Vec<String> {
    let text = failure.messages().1;
    match failure {
        Failure::Refused(refusals) => refusals.iter().map(|refusal| form::sentence(t, refusal)).collect(),
        Failure::TooMany(seconds) => vec![t.a(text, &[("minutes", seconds.div_ceil(60).into())])],
        Failure::UnknownHost(host) => vec![t.a(text, &[("host", host.as_str().into())])],
        _ => vec![t.s(text).to_owned()],
    }
}

#[derive(Template)]
#[template(path = "failure/failure.html")]
struct FailurePage {
    page: Page,
    title: &'static str,
    sentences: Vec<String>,
    reference: Option<String>,
    offers_sign_in: bool,
    offers_home: bool,
}

fn as_page(failure: &Failure, page: Page, reference: &str) -> Response {
    let template = FailurePage {
        title: failure.messages().0,
        sentences: sentences(failure, page.t),
        reference: matches!(failure, Failure::Internal(_)).then(|| reference.to_owned()),
        offers_sign_in: matches!(failure, Failure::SignedOut),
        offers_home: !matches!(failure, Failure::UnknownHost(_)),
        page,
    };
    let body = template.render().unwrap_or_else(|_| reference.to_owned());
    finish(failure, "text/html; charset=utf-8", body)
}

fn problem(failure: &Failure, t: Translator, reference: &str) -> Response {
    let mut document = json!({
        "status": failure.status().as_u16(),
        "title": t.s(failure.messages().0),
        "detail": sentences(failure, t).join(" "),
    });
    if let (Failure::Internal(_), Some(fields)) = (failure, document.as_object_mut()) {
        fields.insert("reference".to_owned(), reference.into());
    }
    if let (Failure::Refused(refusals), Some(fields)) = (failure, document.as_object_mut()) {
        let errors = refusals
            .iter()
            .map(|refusal| json!({ "in": refusal.field, "code": refusal.code, "detail": form::sentence(t, refusal) }))
            .collect();
        fields.insert("errors".to_owned(), serde_json::Value::Array(errors));
    }
    finish(failure, "application/problem+json", document.to_string())
}

fn finish(failure: &Failure, kind: &'static str, body: String) -> Response {
    let mut response = (failure.status(), [(CONTENT_TYPE, kind)], Body::from(body)).into_response();
    if let Failure::TooMany(seconds) = failure {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}
