//! One request of one visitor: which organisation, which language, who is signed in. Found once per
//! request by a layer; handlers take [`Visit`] as an argument. Never decides who may do what.

use std::ops::Deref;
use std::sync::Arc;

use app::session::{SessionKind, SignedIn};
use app::{App, Context};
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{CACHE_CONTROL, HOST, USER_AGENT, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use domain::Timestamp;
use domain::organisation::Organisation;
use domain::person::{Language, Person};

use crate::cookie;
use crate::failure::{self, Failure};
use crate::language::Translator;
use crate::site::Site;

/// What a handler knows about the request; cheap to clone.
#[derive(Clone)]
pub struct Visit(Arc<Facts>);

impl Deref for Visit {
    type Target = Facts;
    fn deref(&self) -> &Facts {
        &self.0
    }
}

/// The fields of [`Visit`].
pub struct Facts {
    /// Use cases and static files.
    pub site: Site,
    /// The use cases.
    pub app: Arc<App>,
    /// Who, where and when, for the use cases.
    pub context: Context,
    /// The organisation whose host name was asked.
    pub organisation: Arc<Organisation>,
    /// Language of the page.
    pub language: Language,
    /// Sentences in that language and register.
    pub t: Translator,
    /// Who is signed in, with which kind of session.
    pub signed_in: Option<SignedIn>,
    /// The path that was asked, without query.
    pub path: String,
    /// The path with its query: where to return to after signing in.
    pub address: String,
    /// The visitor's network address, coarse (IPv4 whole, IPv6 the first 64 bits), only to slow down guessing.
    pub network: String,
    /// What the browser calls itself, for the list of sessions.
    pub user_agent: String,
    /// Message id of a notice that this page shows once.
    pub notice: Option<String>,
    cookies: CookieJar,
}

impl Visit {
    async fn of(site: &Site, request: &Parts) -> Result<Self, Failure> {
        let cookies = CookieJar::from_headers(&request.headers);
        let host = host(request);
        let organisation = app::organisation::by_host(&site.app, &host).await?.ok_or(Failure::UnknownHost(host))?;
        let read = |name: &str| cookies.get(&cookie::name(site, name)).map(|cookie| cookie.value().to_owned());
        let signed_in = match read(cookie::SESSION) {
            Some(token) => app::session::signed_in(&site.app, organisation.id, &token).await?,
            None => None,
        };
        let language = chosen_language(request)
            .or_else(|| read(cookie::LANGUAGE).as_deref().and_then(Language::parse))
            .or_else(|| signed_in.as_ref().map(|signed_in| signed_in.person.language))
            .unwrap_or_default();
        let t = Translator::new(language, organisation.settings.register);
        let notice = read(cookie::NOTICE).filter(|id| id.starts_with("notice-") && t.has(id));
        let uri = &request.uri;
        let actor = signed_in.as_ref().map(|signed_in| Arc::clone(&signed_in.person));
        Ok(Self(Arc::new(Facts {
            site: site.clone(),
            app: Arc::clone(&site.app),
            context: Context { app: Arc::clone(&site.app), organisation: Arc::clone(&organisation), actor, language },
            organisation,
            language,
            t,
            signed_in,
            path: uri.path().to_owned(),
            address: uri.path_and_query().map_or("/", |both| both.as_str()).to_owned(),
            network: network(site.app.settings.behind_proxy, request),
            user_agent: request
                .headers
                .get(USER_AGENT)
                .and_then(|name| name.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
            notice,
            cookies,
        })))
    }

    /// The moment of this request.
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// Whether an official is signed in, with second factor.
    pub fn is_staff(&self) -> bool {
        self.signed_in
            .as_ref()
            .is_some_and(|signed_in| signed_in.kind == SessionKind::Staff && signed_in.person.is_staff())
    }

    /// The signed-in person. On a route with [`Access::Resident`](crate::routes::Access) or higher there always is one.
    pub fn person(&self) -> Result<&Person, Failure> {
        self.signed_in.as_ref().map(|signed_in| signed_in.person.as_ref()).ok_or(Failure::SignedOut)
    }

    /// The value of one of our cookies.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(&cookie::name(&self.site, name)).map(|cookie| cookie.value())
    }

    /// Sends the visitor on to `to` (303), where the sentence `notice` (an id that begins with `notice-`) shows once.
    pub fn redirect_with(&self, to: &str, notice: &str) -> Response {
        cookie::with(crate::page::redirect(to), &cookie::lasting(&self.site, cookie::NOTICE, notice, 60))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Failure::internal("a route stands outside the visit layer"))
    }
}

/// The layer around all pages: finds the visit, and turns every failure below it into a page or a problem document.
pub(crate) async fn layer(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let is_read = parts.method == Method::GET;
    let visit = match Visit::of(&site, &parts).await {
        Ok(visit) => visit,
        Err(failure) => return failure::without_visit(&site, &path, &failure),
    };
    let chosen = chosen_language(&parts);
    parts.extensions.insert(visit.clone());
    let mut response = failure::dress(&visit, next.run(Request::from_parts(parts, body)).await);
    if let Some(language) = chosen {
        response =
            cookie::with(response, &cookie::lasting(&site, cookie::LANGUAGE, language.as_str(), cookie::YEAR_SECONDS));
    }
    if visit.notice.is_some() && is_read && response.status().is_success() {
        response = cookie::without(response, &site, cookie::NOTICE);
    }
    let caching = if visit.signed_in.is_some() || is_private(&path) { "no-store" } else { "no-cache" };
    let headers = response.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(caching));
    headers.append(VARY, HeaderValue::from_static("Cookie"));
    response
}

/// Pages that must not stay in the memory of a shared computer, also when nobody is signed in: voting, signing
/// in, confirming; and the API, whose rules ask for it.
fn is_private(path: &str) -> bool {
    let begins = ["/api/", "/inloggen", "/bureau", "/bevestigen"];
    path.contains("/stemmen") || begins.iter().any(|begin| path.starts_with(begin))
}

/// The host name that was asked.
fn host(request: &Parts) -> String {
    let asked = request.headers.get(HOST).and_then(|host| host.to_str().ok()).or_else(|| request.uri.host());
    asked.unwrap_or_default().to_owned()
}

/// The language asked for with `?taal=`.
fn chosen_language(request: &Parts) -> Option<Language> {
    let query = request.uri.query()?;
    form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "taal")
        .and_then(|(_, value)| Language::parse(&value))
}

/// Where the visitor comes from. A forwarded address counts only when the operator says that a proxy stands in front.
fn network(behind_proxy: bool, request: &Parts) -> String {
    let forwarded = behind_proxy.then(|| request.headers.get_all("x-forwarded-for").iter().next_back()).flatten();
    let address = forwarded
        .and_then(|list| list.to_str().ok())
        // The last address of the last line is the one our own proxy added; what stands before it the visitor claims.
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok())
        .or_else(|| request.extensions.get::<ConnectInfo<std::net::SocketAddr>>().map(|info| info.0.ip()));
    match address {
        Some(std::net::IpAddr::V4(address)) => address.to_string(),
        Some(std::net::IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        None => "unknown".to_owned(),
    }
}

/// A path on this site to return to, or `fallback` when what was asked leads elsewhere.
pub fn local_path<'a>(asked: &'a str, fallback: &'a str) -> &'a str {
    let is_local = asked.starts_with('/')
        && !asked.starts_with("//")
        && !asked.contains('\\')
        && asked.len() <= 2_000
        && asked.chars().all(|c| !c.is_control() && !c.is_whitespace());
    if is_local { asked } else { fallback }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_that_our_own_proxy_added_is_believed() {
        let from = |behind_proxy: bool, forwarded: &[&str], peer: &str| {
            let mut request = Request::new(());
            for line in forwarded {
                request.headers_mut().append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
            }
            let peer: std::net::SocketAddr = peer.parse().unwrap();
            request.extensions_mut().insert(ConnectInfo(peer));
            network(behind_proxy, &request.into_parts().0)
        };
        assert_eq!(from(false, &["203.0.113.9"], "192.0.2.7:1"), "192.0.2.7", "no proxy: the header is the visitor's");
        assert_eq!(from(true, &["203.0.113.9"], "192.0.2.7:1"), "203.0.113.9");
        assert_eq!(from(true, &["198.51.100.1, 203.0.113.9"], "192.0.2.7:1"), "203.0.113.9");
        assert_eq!(from(true, &["198.51.100.1", "203.0.113.9"], "192.0.2.7:1"), "203.0.113.9", "two header lines");
        assert_eq!(from(true, &["nonsense"], "192.0.2.7:1"), "192.0.2.7");
        assert_eq!(from(true, &[], "192.0.2.7:1"), "192.0.2.7");
        assert_eq!(from(false, &[], "[2001:db8:1:2:3:4:5:6]:1"), "2001:db8:1:2::/64", "one household, one network");
    }

    #[test]
    fn a_return_path_never_leaves_the_site() {
        for asked in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "",
            "/a\r\nSet-Cookie: x",
        ] {
            assert_eq!(local_path(asked, "/mijn"), "/mijn", "{asked:?}");
        }
        assert_eq!(local_path("/plan/12?stap=2", "/mijn"), "/plan/12?stap=2");
    }
}
