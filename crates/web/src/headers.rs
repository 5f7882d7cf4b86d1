//! Headers that every response carries: what a browser may load, where the page may stand, what it may tell others.

use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;

use crate::site::Site;

/// Version of the API, in `API-Version` and in the API document.
pub const API_VERSION: &str = "1.0.0";

/// Own origin only, nothing inline. Pictures may be `data:` because themes of municipalities carry them so.
macro_rules! policy {
    ($of_scripts:literal, $more:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'",
            $of_scripts,
            "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            $more
        )
    };
}

/// What one response may do beyond what all may; stands in its extensions and never leaves the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// A page that starts a worker of our own origin: counting again would otherwise freeze it.
    Worker,
    /// The script of that worker, which compiles WebAssembly. A worker is held by the policy of its own response, so
    /// no page needs this. It allows no `eval` of text.
    WebAssembly,
}

impl Allowed {
    fn policy(allowed: Option<Self>) -> &'static str {
        match allowed {
            None => policy!("", ""),
            Some(Self::Worker) => policy!("", "; worker-src 'self'"),
            Some(Self::WebAssembly) => policy!(" 'wasm-unsafe-eval'", ""),
        }
    }
}

/// Marks a response as one that may do more.
pub(crate) fn allow(mut response: Response, allowed: Allowed) -> Response {
    response.extensions_mut().insert(allowed);
    response
}

/// None of the devices of a visitor is needed, except the place for a plan.
const PERMISSIONS: &str = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self), browsing-topics=()";

/// The outermost layer.
pub(crate) async fn layer(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_api = path.starts_with("/api/");
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = next.run(request).await;
    let policy = Allowed::policy(response.extensions().get().copied());
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(CONTENT_SECURITY_POLICY, policy);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    // Not `no-referrer`: browsers then send `Origin: null` with our own forms, and where they send no
    // `Sec-Fetch-Site` either (old Safari, plain HTTP) a vote would be refused as if it came from elsewhere.
    set(REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if site.is_secure() {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if is_api {
        set(HeaderName::from_static("api-version"), API_VERSION);
    }
    // Everything under /api/ that can be read is public, so any website may read it.
    if is_api && is_read {
        set(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_worker_compiles_and_only_its_page_starts_one() {
        let ordinary = Allowed::policy(None);
        assert!(
            !ordinary.contains("worker-src") && !ordinary.contains("wasm") && !ordinary.contains("  "),
            "{ordinary}"
        );
        assert_eq!(Allowed::policy(Some(Allowed::Worker)), format!("{ordinary}; worker-src 'self'"));
        let worker = ordinary.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
        assert_eq!(Allowed::policy(Some(Allowed::WebAssembly)), worker);
    }
}
