//! The few cookies there are, all strictly necessary: session, language, a notice for the next page,
//! the half-way token of a staff sign-in, and the voting cookie. Never readable by scripts.

use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
pub use axum_extra::extract::cookie::Cookie;
use axum_extra::extract::cookie::SameSite;

use crate::site::Site;

/// Token of a signed-in person.
pub const SESSION: &str = "sessie";
/// Token between the password and the second factor of an official.
pub const HALF_WAY: &str = "aanmelding";
/// Language chosen on the page.
pub const LANGUAGE: &str = "taal";
/// Message id of a notice that the next page shows once.
pub const NOTICE: &str = "melding";

/// How long a choice of language is kept, in seconds.
pub const YEAR_SECONDS: u32 = 365 * 86_400;

/// The sealed pass of a voter, from the code to the receipt.
pub const VOTE: &str = "stem";

/// The name as the browser knows it: bound to this host when the site runs over HTTPS.
pub fn name(site: &Site, name: &str) -> String {
    if site.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
}

/// A cookie that lasts this many seconds; zero takes it away.
pub fn lasting(site: &Site, cookie: &str, value: &str, seconds: u32) -> Cookie<'static> {
    let mut built = until_closed(site, cookie, value);
    built.set_max_age(Some(std::time::Duration::from_secs(u64::from(seconds)).try_into().unwrap_or_default()));
    built
}

/// A cookie that ends with the browser session.
pub fn until_closed(site: &Site, cookie: &str, value: &str) -> Cookie<'static> {
    Cookie::build((name(site, cookie), value.to_owned()))
        .path("/")
        .http_only(true)
        .secure(site.is_secure())
        .same_site(SameSite::Lax)
        .build()
}

/// Adds a cookie to a response.
#[must_use]
pub fn with(mut response: Response, cookie: &Cookie<'_>) -> Response {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// Takes a cookie away.
#[must_use]
pub fn without(response: Response, site: &Site, cookie: &str) -> Response {
    with(response, &lasting(site, cookie, "", 0))
}
