//! The public plans as GeoJSON, for the API and for maps of others. Holds nothing about persons.

use domain::undertaking::Undertaking;
use serde_json::{Value, json};

use super::{Filter, Sort, list};
use crate::{Context, Result, area};

/// A feature collection with one feature per public plan, by number; a plan without a point has no geometry.
pub async fn geojson(context: &Context, slug: &str) -> Result<Value> {
    let atlas = area::atlas(context).await?;
    let listing = list(context, slug, &Filter { sort: Sort::Number, ..Filter::default() }).await?;
    let Undertaking { slug, .. } = &listing.loaded.undertaking;
    let features: Vec<Value> = listing
        .plans
        .iter()
        .map(|plan| {
            let geometry =
                plan.point.map(|point| json!({ "type": "Point", "coordinates": [point.longitude, point.latitude] }));
            let area = plan.area.and_then(|id| atlas.area(id));
            json!({
                "type": "Feature",
                "id": plan.number,
                "geometry": geometry,
                "properties": {
                    "number": plan.number,
                    "title": plan.title,
                    "summary": plan.summary,
                    "state": plan.state.as_str(),
                    "channel": plan.channel.as_str(),
                    "category": plan.category,
                    "address": plan.address,
                    "area_code": area.map(|area| area.code.as_str()),
                    "area_name": area.map(|area| area.name.as_str()),
                    "cost_cents": plan.cost.cents(),
                    "estimated_cost_cents": plan.estimated_cost.map(domain::Cents::cents),
                    "supporters": plan.supporters,
                    "submitted_at": plan.submitted_at.map(domain::Timestamp::rfc3339),
                    "url": context.address(&format!("/opgave/{slug}/plan/{}", plan.number)),
                }
            })
        })
        .collect();
    Ok(json!({ "type": "FeatureCollection", "features": features }))
}
