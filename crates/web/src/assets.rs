//! Stylesheet, script and pictures, embedded in the program. Joined, hashed and compressed once, at start;
//! the hash is in the address, so browsers keep them for ever.

use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use include_dir::{Dir, include_dir};
use sha2::{Digest as _, Sha256};

use crate::headers::{self, Allowed};
use crate::site::Site;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");

/// Our own stylesheets, in the order in which they follow the vendored components.
const OWN_CSS: [&str; 3] = ["css/fallback.css", "css/theme-default.css", "css/app.css"];
/// The scripts, in the order in which they are joined.
const SCRIPTS: [&str; 2] = ["vendor/htmx.min.js", "js/app.js"];

/// The script of the page that counts again; only that page loads it.
pub(crate) const RECOUNT_SCRIPT: &str = "recount.js";
/// The worker that it starts.
pub(crate) const RECOUNT_WORKER: &str = "recount-worker.js";
/// The module that the worker runs.
pub(crate) const RECOUNT_MODULE: &str = "tally.wasm";

/// Files that are served as they are, and where they stand.
const SINGLE: [(&str, &str); 3] =
    [(RECOUNT_SCRIPT, "js/recount.js"), (RECOUNT_WORKER, "js/recount-worker.js"), (RECOUNT_MODULE, "wasm/tally.wasm")];

/// One static file as it is served.
pub struct Asset {
    href: String,
    kind: &'static str,
    plain: Bytes,
    compressed: Option<Bytes>,
}

/// All static files.
pub struct Assets {
    by_name: HashMap<String, Asset>,
}

impl Assets {
    /// Joins and compresses the embedded files.
    pub fn embedded() -> Self {
        let mut by_name = HashMap::new();
        let mut add = |name: &str, bytes: Vec<u8>| by_name.insert(name.to_owned(), Asset::new(name, bytes));
        add("site.css", stylesheet());
        add(
            "site.js",
            joined(SCRIPTS.iter().filter_map(|path| FILES.get_file(path)).map(|file| file.contents()), b";\n"),
        );
        for (name, path) in SINGLE {
            if let Some(file) = FILES.get_file(path) {
                add(name, file.contents().to_vec());
            }
        }
        for folder in [Some(&FILES), FILES.get_dir("images")].into_iter().flatten() {
            for file in folder.files() {
                let name = file.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
                if kind_of(name).is_some_and(|kind| kind.starts_with("image/")) {
                    add(name, file.contents().to_vec());
                }
            }
        }
        Self { by_name }
    }

    /// Address of a file, or of the stylesheet's folder when there is none of this name (a test covers the names we use).
    pub fn href(&self, name: &str) -> &str {
        self.by_name.get(name).map_or("/static/", |asset| asset.href.as_str())
    }

    /// Address of the one stylesheet.
    pub fn css_href(&self) -> &str {
        self.href("site.css")
    }

    /// Address of the one script.
    pub fn script_href(&self) -> &str {
        self.href("site.js")
    }

    /// The joined stylesheet as text: the theme check and the class test read it.
    pub fn stylesheet(&self) -> &str {
        std::str::from_utf8(self.plain("site.css")).unwrap_or_default()
    }

    /// The bytes of a file as they are before compression; empty when there is none of this name.
    pub fn plain(&self, name: &str) -> &[u8] {
        self.by_name.get(name).map_or(&[], |asset| &asset.plain)
    }
}

impl Asset {
    fn new(name: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        let hash = app::hex(digest.get(..8).unwrap_or(&digest));
        let compressed = gzip(&bytes).filter(|compressed| compressed.len() < bytes.len());
        Self {
            href: format!("/static/{hash}/{name}"),
            kind: kind_of(name).unwrap_or("application/octet-stream"),
            compressed: compressed.map(Bytes::from),
            plain: Bytes::from(bytes),
        }
    }

    fn respond(&self, accepts_gzip: bool) -> Response {
        let (body, encoding) = match &self.compressed {
            Some(compressed) if accepts_gzip => (compressed, Some("gzip")),
            _ => (&self.plain, None),
        };
        let mut response = ([(CONTENT_TYPE, self.kind)], body.clone()).into_response();
        let headers = response.headers_mut();
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

/// The vendored components in the order of their names, then our own layers.
fn stylesheet() -> Vec<u8> {
    let components: BTreeMap<_, _> = FILES
        .get_dir("vendor/nlds")
        .into_iter()
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|kind| kind == "css"))
        .map(|file| (file.path(), file.contents()))
        .collect();
    let own = OWN_CSS.iter().filter_map(|path| FILES.get_file(path)).map(|file| file.contents());
    joined(components.into_values().chain(own), b"\n")
}

fn joined<'a>(parts: impl Iterator<Item = &'a [u8]>, between: &[u8]) -> Vec<u8> {
    parts.collect::<Vec<_>>().join(between)
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn kind_of(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        _ => return None,
    })
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        matches!(name.trim(), "gzip" | "*") && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// `/static/{hash}/{name}`: a file under the address that pages give out; an old or made-up hash is not found.
pub(crate) async fn serve(
    State(site): State<Site>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    match site.assets.by_name.get(&name) {
        Some(asset) if asset.href == format!("/static/{hash}/{name}") => {
            let mut response = asset.respond(accepts_gzip(&headers));
            response
                .headers_mut()
                .insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
            if name == RECOUNT_WORKER { headers::allow(response, Allowed::WebAssembly) } else { response }
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `/icon.svg` and `/favicon.ico`: the picture in the browser's tab, at the addresses where browsers look for it.
pub(crate) async fn icon(State(site): State<Site>, headers: HeaderMap) -> Response {
    let Some(asset) = site.assets.by_name.get("icon.svg") else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = asset.respond(accepts_gzip(&headers));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_is_whole_and_small() {
        let assets = Assets::embedded();
        let css = assets.stylesheet();
        for part in ["utrecht-button", "app-page", "bondgenoot-theme"] {
            assert!(css.contains(part), "{part} is missing");
        }
        let compressed = assets.by_name.get("site.css").and_then(|asset| asset.compressed.as_ref()).map(Bytes::len);
        assert!(compressed.is_some_and(|bytes| bytes < 30_000), "{compressed:?}");
        for (name, _) in SINGLE {
            assert!(assets.href(name).ends_with(name), "{name} is missing");
        }
        assert!(assets.script_href().ends_with("/site.js") && assets.href("icon.svg").ends_with("/icon.svg"));
    }

    #[test]
    fn gzip_only_for_those_who_take_it() {
        let header = |value: &'static str| HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(value))]);
        assert!(accepts_gzip(&header("br, gzip;q=0.8")));
        assert!(!accepts_gzip(&header("br, gzip;q=0")));
        assert!(!accepts_gzip(&HeaderMap::new()));
    }
}
