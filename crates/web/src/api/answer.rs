//! How the API reads a question and shapes an answer: query keys, pages, and the form in which data is sent.

use axum::http::header::{ACCEPT, CONTENT_TYPE, LINK};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use domain::Refusal;
use serde::Serialize;
use serde_json::json;

use crate::failure::Failure;
use crate::form::Form;
use crate::visit::Visit;

/// Items on a page when the question does not say.
const PAGE: usize = 50;
/// Most items on one page.
const MOST: usize = 500;
/// The only coordinate system: longitude, latitude.
const CRS: &str = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";

/// The form in which data is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Json,
    Csv,
    GeoJson,
}

/// A question that was understood.
pub(super) struct Question {
    query: Form,
    /// The form asked for.
    pub shape: Shape,
    page: usize,
    size: usize,
    path: String,
}

impl Question {
    /// Reads the query; `keys` are what this resource knows beside `pagina`, `aantal`, `formaat` and `taal`.
    pub fn read(visit: &Visit, headers: &HeaderMap, keys: &[&str], shapes: &[Shape]) -> Result<Self, Failure> {
        let query = visit.address.split_once('?').map_or("", |(_, query)| query);
        let query = Form::from_urlencoded(query.as_bytes());
        let mut refusals = Vec::new();
        for (name, _) in query.pairs() {
            if !["pagina", "aantal", "formaat", "taal"].contains(&name.as_str()) && !keys.contains(&name.as_str()) {
                refusals.push(Refusal::of(name, "api-unknown-key").with("key", format!("“{name}”")));
            }
        }
        let mut number = |key: &str, otherwise: usize, most: usize| match query.value(key) {
            "" => otherwise,
            text => text.parse().ok().filter(|number| (1..=most).contains(number)).unwrap_or_else(|| {
                refusals.push(Refusal::of(key, "api-number-wrong").with("max", most));
                otherwise
            }),
        };
        let page = number("pagina", 1, 1_000_000);
        let size = number("aantal", PAGE, MOST);
        let shape = match query.value("formaat") {
            "" => Some(accepted(headers, shapes)),
            "json" => Some(Shape::Json),
            "csv" => Some(Shape::Csv),
            "geojson" => Some(Shape::GeoJson),
            _ => None,
        };
        let shape = shape.filter(|shape| shapes.contains(shape)).unwrap_or_else(|| {
            refusals.push(Refusal::of("formaat", "api-shape-wrong"));
            Shape::Json
        });
        if !refusals.is_empty() {
            return Err(Failure::Refused(refusals));
        }
        Ok(Self { query, shape, page, size, path: visit.path.clone() })
    }

    /// The value of a query key, or nothing.
    pub fn value(&self, key: &str) -> &str {
        self.query.value(key)
    }

    /// The page asked for, with what a reader needs to go on; as CSV everything at once.
    pub fn list<T: Serialize>(&self, items: &[T]) -> Result<Response, Failure> {
        if self.shape == Shape::Csv {
            return csv(items);
        }
        let pages = items.len().div_ceil(self.size).max(1);
        let shown: Vec<&T> = items.iter().skip((self.page - 1).saturating_mul(self.size)).take(self.size).collect();
        let body = json!({ "items": shown, "total": items.len(), "page": self.page, "pages": pages });
        let mut response = whole(&body);
        let links: Vec<String> = [("prev", self.page.checked_sub(1)), ("next", self.page.checked_add(1))]
            .into_iter()
            .filter_map(|(rel, page)| Some((rel, page.filter(|page| (1..=pages).contains(page))?)))
            .map(|(rel, page)| format!("<{}?{}>; rel=\"{rel}\"", self.path, self.query_for(page)))
            .collect();
        if let (false, Ok(value)) = (links.is_empty(), HeaderValue::from_str(&links.join(", "))) {
            response.headers_mut().insert(LINK, value);
        }
        Ok(response)
    }

    fn query_for(&self, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.query.pairs().iter().filter(|(name, _)| name != "pagina") {
            query.append_pair(name, value);
        }
        query.append_pair("pagina", &page.to_string()).finish()
    }
}

/// The first form that the reader accepts and this resource has; JSON when none is named.
fn accepted(headers: &HeaderMap, shapes: &[Shape]) -> Shape {
    let accept = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(",");
    let asked = accept.split(',').filter_map(|kind| match kind.split(';').next().unwrap_or_default().trim() {
        "application/json" | "*/*" => Some(Shape::Json),
        "text/csv" => Some(Shape::Csv),
        "application/geo+json" => Some(Shape::GeoJson),
        _ => None,
    });
    asked.into_iter().find(|shape| shapes.contains(shape)).unwrap_or(Shape::Json)
}

/// One document.
pub(super) fn whole(body: &impl Serialize) -> Response {
    axum::Json(body).into_response()
}

/// Features, with the coordinate system they are in.
pub(super) fn geojson(body: &serde_json::Value) -> Response {
    let kind = [(CONTENT_TYPE, "application/geo+json")];
    let crs = [(HeaderName::from_static("content-crs"), CRS)];
    (kind, crs, body.to_string()).into_response()
}

/// Rows; a spreadsheet finds no formula in them.
fn csv<T: Serialize>(items: &[T]) -> Result<Response, Failure> {
    let mut plain = csv::Writer::from_writer(Vec::new());
    for item in items {
        plain.serialize(item).map_err(Failure::because)?;
    }
    let plain = plain.into_inner().map_err(|_| Failure::internal("a CSV file could not be finished"))?;
    let mut safe = csv::Writer::from_writer(Vec::new());
    for record in csv::ReaderBuilder::new().has_headers(false).from_reader(plain.as_slice()).records() {
        let record = record.map_err(Failure::because)?;
        safe.write_record(record.iter().map(|cell| domain::text::spreadsheet_cell(cell).into_owned()))
            .map_err(Failure::because)?;
    }
    let safe = safe.into_inner().map_err(|_| Failure::internal("a CSV file could not be finished"))?;
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8")], safe).into_response())
}
