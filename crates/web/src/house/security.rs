//! `/.well-known/security.txt` (RFC 9116): where to report a weakness.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};

use crate::visit::Visit;

/// How long the file says it holds; the RFC asks for less than a year, and it is made anew at every request.
const HOLDS_DAYS: i64 = 180;

/// The file.
pub async fn show(visit: Visit) -> Response {
    let settings = &visit.organisation.settings;
    let contact = match settings.security_contact.trim() {
        "" => format!("{}/hulp#contact", settings.address),
        address if address.contains(':') => address.to_owned(),
        address => format!("mailto:{address}"),
    };
    let text = format!(
        "Contact: {contact}\nExpires: {}\nPreferred-Languages: nl, en, fy\nCanonical: {}/.well-known/security.txt\n",
        visit.now().plus_days(HOLDS_DAYS).rfc3339(),
        settings.address,
    );
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
