//! The site as visitors meet it: a real router on a real database, with a clock that stands still.
#![allow(clippy::too_many_lines, reason = "a story told in one piece reads best in one piece")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

use std::sync::Arc;

use app::session::SessionKind;
use app::testing::Town;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use domain::person::Person;
use tower::ServiceExt as _;
use web::routes::{Entered, Routes};

mod access;
mod address;
mod api;
mod check;
mod clock_shift;
mod contribution;
mod explain;
mod failures;
mod forms;
mod frame;
mod house;
mod language_files;
mod organisation;
mod promise;
mod recount;
mod result;
mod signing_in;
mod templates;
mod try_out;
mod voting;

/// Host name of the town.
pub(crate) const HOST_NAME: &str = "proefdorp";

/// A site with one town; the folder lives as long as the site.
pub(crate) struct Site {
    /// The whole site.
    pub(crate) router: Router,
    /// Its organisation and people.
    pub(crate) town: Town,
    _folder: tempfile::TempDir,
}

/// An answer, read whole.
pub(crate) struct Answer {
    /// Status of the response.
    pub(crate) status: StatusCode,
    /// All headers.
    pub(crate) headers: HeaderMap,
    /// The body as text.
    pub(crate) body: String,
    /// Whether the handler was reached.
    pub(crate) entered: bool,
}

impl Answer {
    /// A header as text, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it sends the visitor.
    pub(crate) fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// The value of a cookie that it sets.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let set = self.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        set.filter_map(|value| value.split(';').next()?.split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.to_owned())
    }
}

impl Site {
    /// A fresh site.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = app::testing::app_in(folder.path(), web::language::wording()).await.unwrap();
        let town = Town::found(&app, "Gemeente Proefdorp", HOST_NAME).await.unwrap();
        Self { router: web::router(Arc::clone(&app)), town, _folder: folder }
    }

    /// The same site with one more set of routes.
    pub(crate) fn with(self, routes: Routes) -> Self {
        let router = web::router_of(Arc::clone(&self.town.app), web::routes().merge(routes));
        Self { router, ..self }
    }

    /// Sends any request.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            entered: parts.extensions.get::<Entered>().is_some(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Opens a page with these cookies (`"sessie=…; taal=…"`).
    pub(crate) async fn get(&self, path: &str, cookies: &str) -> Answer {
        self.send(Request::get(path).header(HOST, HOST_NAME).header(COOKIE, cookies).body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub(crate) async fn post(&self, path: &str, cookies: &str, form: &[(&str, &str)]) -> Answer {
        let body = form.iter().fold(String::new(), |body, (name, value)| format!("{body}&{name}={}", encoded(value)));
        let request = Request::post(path)
            .header(HOST, HOST_NAME)
            .header(COOKIE, cookies)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends a file in the field `file`.
    pub(crate) async fn upload(&self, path: &str, cookies: &str, file: impl AsRef<[u8]>) -> Answer {
        let head = b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        let request = Request::post(path)
            .header(HOST, HOST_NAME)
            .header(COOKIE, cookies)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request.body(Body::from([head, file.as_ref(), b"\r\n--x--\r\n"].concat())).unwrap()).await
    }

    /// Sends a file that no program reads as UTF-8: a spreadsheet's "Unicode text". Refused with the same words everywhere.
    pub(crate) async fn refuses_other_letters(&self, path: &str, cookies: &str) {
        let file: Vec<u8> = "\u{feff}straat;huisnummer\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let refused = self.upload(path, cookies, file).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
        for words in ["het is geen tekst in UTF-8", "Er is niets veranderd.", "CSV UTF-8"] {
            assert!(refused.body.contains(words), "{path}, {words}: {}", refused.body);
        }
    }

    /// The cookie of a new session of this person.
    pub(crate) async fn signed_in(&self, person: &Arc<Person>, kind: SessionKind) -> String {
        format!("sessie={}", self.town.sign_in(person, kind).await.unwrap())
    }
}

/// Percent-encodes a value for a form.
pub(crate) fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
