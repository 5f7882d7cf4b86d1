//! `/api/v1/gebieden`: gemeenten, wijken and buurten, with their borders as GeoJSON.

use axum::http::HeaderMap;
use axum::response::Response;
use domain::Refusal;
use domain::area::AreaLevel;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::answer::{Question, Shape, geojson};
use crate::failure::Failure;
use crate::visit::Visit;

/// An area.
#[derive(Serialize, ToSchema)]
pub(super) struct Gebied {
    /// CBS code, such as `WK036101`.
    code: String,
    name: String,
    /// Name in its address.
    slug: String,
    /// `gemeente`, `wijk` or `buurt`.
    level: String,
    /// Code of the area that it lies in.
    parent: Option<String>,
    population: Option<i64>,
    /// Address of its page.
    url: String,
}

/// All areas: gemeenten, then wijken, then buurten, each by name.
#[utoipa::path(
    get,
    path = "/gebieden",
    operation_id = "gebieden",
    tag = "gebieden",
    params(
        ("niveau" = Option<String>, Query, description = "Only `gemeente`, `wijk` or `buurt`"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500"),
        ("formaat" = Option<String>, Query, description = "`json`, `csv` or `geojson`; otherwise the Accept header decides")
    ),
    responses(
        (status = 200, description = "A page of areas; as GeoJSON all of them with their borders, with Content-Crs", body = super::Page<Gebied>),
        (status = 400, description = "A wrong question", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Result<Response, Failure> {
    let shapes = [Shape::Json, Shape::Csv, Shape::GeoJson];
    let question = Question::read(&visit, &headers, &["niveau"], &shapes)?;
    let level = match question.value("niveau") {
        "" => None,
        text => Some(
            AreaLevel::parse(text).ok_or_else(|| Failure::Refused(vec![Refusal::of("niveau", "choice-missing")]))?,
        ),
    };
    let atlas = app::area::atlas(&visit.context).await?;
    let found = atlas.all().iter().filter(|bordered| level.is_none_or(|level| bordered.area.level == level));
    let row = |area: &domain::area::Area| Gebied {
        code: area.code.clone(),
        name: area.name.clone(),
        slug: area.slug.clone(),
        level: area.level.as_str().to_owned(),
        parent: area.parent.and_then(|id| atlas.area(id)).map(|parent| parent.code.clone()),
        population: area.population,
        url: visit.context.address(&format!("/gebied/{}", area.slug)),
    };
    if question.shape == Shape::GeoJson {
        let features: Vec<_> = found
            .map(|bordered| {
                json!({
                    "type": "Feature",
                    "id": bordered.area.code,
                    "geometry": bordered.geometry(),
                    "properties": row(&bordered.area),
                })
            })
            .collect();
        return Ok(geojson(&json!({ "type": "FeatureCollection", "features": features })));
    }
    let rows: Vec<Gebied> = found.map(|bordered| row(&bordered.area)).collect();
    question.list(&rows)
}
