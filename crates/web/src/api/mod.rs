//! `/api/v1`: everything public as open data, after the NL GOV REST API Design Rules 2.2. Reads only.
//!
//! One file per resource. Lists come as JSON, as CSV and, where there are places, as GeoJSON. Every error is a
//! problem document; a wrong question is 400 with all its mistakes at once. The document that describes this is made
//! from the code, and a test holds it against the routes.

mod answer;
mod area;
mod contribution;
mod decision;
mod document;
mod frame;
mod promise;
mod result;
mod undertaking;

use crate::routes::{Access, Routes};

pub use document::document;

/// A page of a list, as the document describes it; [`answer`] makes it.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "only describes what `answer` writes")]
struct Page<T> {
    /// The items on this page.
    items: Vec<T>,
    /// How many items there are in all.
    total: usize,
    /// This page, from 1.
    page: usize,
    /// How many pages there are.
    pages: usize,
}

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/openapi.json", Access::Public, document::show)
        .get("/api/v1/opgaven", Access::Public, undertaking::list)
        .get("/api/v1/opgaven/{slug}", Access::Public, undertaking::show)
        .get("/api/v1/opgaven/{slug}/kader", Access::Public, frame::show)
        .get("/api/v1/opgaven/{slug}/plannen", Access::Public, contribution::list)
        .get("/api/v1/opgaven/{slug}/plannen/{nummer}", Access::Public, contribution::show)
        .get("/api/v1/opgaven/{slug}/uitslag", Access::Public, result::show)
        .get("/api/v1/opgaven/{slug}/besluiten", Access::Public, decision::list)
        .get("/api/v1/afspraken", Access::Public, promise::list)
        .get("/api/v1/gebieden", Access::Public, area::list)
}
