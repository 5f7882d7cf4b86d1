//! `/opgave/{slug}/kaart.svg`: the picture of the map that people click, with the marker.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::area::Place;

use super::place::WIDTHS;
use crate::failure::Failure;
use crate::form::Form;
use crate::map;
use crate::visit::Visit;

/// The picture.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let context = &visit.context;
    let loaded = app::undertaking::load(context, &mut context.read().await?, &slug).await?;
    let audience = loaded.published()?.frame.audience.area;
    let asked = Form::from_urlencoded(visit.address.split_once('?').map_or("", |(_, query)| query).as_bytes());
    let width = WIDTHS
        .iter()
        .map(|(_, width)| *width)
        .find(|width| asked.value("breedte") == width.to_string())
        .ok_or(Failure::NotFound)?;
    let atlas = app::area::atlas(context).await?;
    let scope = asked.value("gebied").parse().ok().filter(|area| atlas.lies_in(*area, audience)).or(audience);
    let base = map::base(visit.organisation.id, &atlas, scope, width).ok_or(Failure::NotFound)?;
    let svg = base.standalone(visit.t.s("plan-map-title"), point(asked.value("punt")));
    Ok(([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "private, max-age=3600")], svg).into_response())
}

fn point(text: &str) -> Option<Place> {
    let (longitude, latitude) = text.split_once(',')?;
    Some(Place { longitude: longitude.parse().ok()?, latitude: latitude.parse().ok()? })
}
