//! `/api/v1/openapi.json`: the document that describes the API, made from the code.

use axum::response::Response;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::answer::whole;
use super::{area, contribution, decision, frame, promise, result, undertaking};
use crate::headers::API_VERSION;

/// What every error looks like (RFC 9457).
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct Problem {
    /// Status of the response.
    status: u16,
    /// What went wrong, in the language asked for with `taal`.
    title: String,
    /// What to do.
    detail: String,
    /// Every mistake in the question.
    errors: Option<Vec<Mistake>>,
}

/// One mistake in a question.
#[derive(Serialize, ToSchema)]
pub(super) struct Mistake {
    /// Name of the query key.
    r#in: String,
    /// Stable name of the mistake.
    code: String,
    /// The same in a sentence.
    detail: String,
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Bondgenoot",
        description = "What a municipality and its residents do together, as open data: undertakings, frames, plans, \
                       results, decisions, promises and areas. Amounts are whole cents of a euro, moments are UTC.",
        contact(
            name = "Bondgenoot",
            email = "api@bondgenoot.example",
            url = "https://github.com/bondgenoot/bondgenoot"
        ),
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    servers((url = "/api/v1")),
    paths(
        show,
        undertaking::list,
        undertaking::show,
        frame::show,
        contribution::list,
        contribution::show,
        result::show,
        decision::list,
        promise::list,
        area::list
    ),
    components(schemas(Problem, Mistake))
)]
struct Document;

/// The whole document.
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    API_VERSION.clone_into(&mut document.info.version);
    document
}

/// The document.
#[utoipa::path(
    get,
    path = "/openapi.json",
    operation_id = "openapi",
    responses((status = 200, description = "This document", content_type = "application/json"))
)]
pub(super) async fn show() -> Response {
    whole(&document())
}
