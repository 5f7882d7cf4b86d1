//! Areas with their borders, kept in memory: in which neighbourhood a place lies, and what a map draws.

pub mod import;

use std::sync::{Arc, PoisonError};

use domain::AreaId;
use domain::area::{Area, AreaLevel, Place};
use geo::{Contains as _, Coord, MultiPolygon, Point, Polygon};

pub use store::area::PromiseLine;

use crate::undertaking::{self, Loaded};
use crate::{App, Context, Error, Result};

/// An area with its border.
#[derive(Debug, Clone)]
pub struct Bordered {
    /// The area.
    pub area: Area,
    shape: MultiPolygon<f64>,
}

impl Bordered {
    /// Whether a place lies inside the border.
    pub fn contains(&self, place: Place) -> bool {
        self.shape.contains(&Point::new(place.longitude, place.latitude))
    }

    /// The border as a GeoJSON geometry.
    pub fn geometry(&self) -> serde_json::Value {
        let coordinates: Vec<Vec<Vec<[f64; 2]>>> = self
            .shape
            .iter()
            .map(|polygon| {
                std::iter::once(polygon.exterior())
                    .chain(polygon.interiors())
                    .map(|ring| ring.0.iter().map(|place| [place.x, place.y]).collect())
                    .collect()
            })
            .collect();
        serde_json::json!({ "type": "MultiPolygon", "coordinates": coordinates })
    }

    /// The rings of the border, outer and inner, as (longitude, latitude).
    pub fn rings(&self) -> impl Iterator<Item = impl Iterator<Item = (f64, f64)> + '_> + '_ {
        self.shape
            .iter()
            .flat_map(|polygon: &Polygon<f64>| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
            .map(|ring| ring.0.iter().map(|Coord { x, y }| (*x, *y)))
    }
}

/// All areas of an organisation.
#[derive(Debug, Default)]
pub struct Atlas {
    areas: Vec<Bordered>,
}

impl Atlas {
    /// All areas: gemeenten, then wijken, then buurten, each by name.
    pub fn all(&self) -> &[Bordered] {
        &self.areas
    }

    /// One area.
    pub fn area(&self, id: AreaId) -> Option<&Area> {
        self.areas.iter().map(|bordered| &bordered.area).find(|area| area.id == id)
    }

    /// Name of an area, or nothing.
    pub fn name(&self, id: Option<AreaId>) -> Option<&str> {
        id.and_then(|id| self.area(id)).map(|area| area.name.as_str())
    }

    /// Whether an area is `of` or lies in it; every area lies in "the whole organisation" (`None`).
    pub fn lies_in(&self, id: AreaId, of: Option<AreaId>) -> bool {
        let Some(of) = of else { return true };
        // Three levels at most; the bound keeps a ring of parents from running for ever.
        std::iter::successors(Some(id), |id| self.area(*id).and_then(|area| area.parent)).take(4).any(|id| id == of)
    }

    /// The smallest areas in `of`: those that no other area lies in.
    pub fn neighbourhoods(&self, of: Option<AreaId>) -> impl Iterator<Item = &Bordered> {
        self.areas.iter().filter(move |bordered| {
            let id = bordered.area.id;
            self.lies_in(id, of) && !self.areas.iter().any(|other| other.area.parent == Some(id))
        })
    }

    /// The neighbourhood in `of` where a place lies; `None` when it lies outside.
    pub fn neighbourhood_at(&self, of: Option<AreaId>, place: Place) -> Option<&Area> {
        self.neighbourhoods(of).find(|bordered| bordered.contains(place)).map(|bordered| &bordered.area)
    }

    /// Whether there is anything to draw.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// The border of `of`, or of all gemeenten.
    pub fn outline(&self, of: Option<AreaId>) -> impl Iterator<Item = &Bordered> {
        self.areas.iter().filter(move |bordered| match of {
            Some(id) => bordered.area.id == id,
            None => bordered.area.level == AreaLevel::Gemeente,
        })
    }
}

/// The areas of the organisation, read once and kept.
pub async fn atlas(context: &Context) -> Result<Arc<Atlas>> {
    let organisation = context.organisation_id();
    let known = context.app.atlases.read().unwrap_or_else(PoisonError::into_inner).get(&organisation).cloned();
    if let Some(atlas) = known {
        return Ok(atlas);
    }
    let rows = store::area::with_borders(&mut context.read().await?, organisation).await?;
    let areas = rows
        .into_iter()
        .map(|(area, geometry)| Ok(Bordered { shape: shape(&geometry)?, area }))
        .collect::<Result<Vec<_>>>()?;
    let atlas = Arc::new(Atlas { areas });
    context.app.atlases.write().unwrap_or_else(PoisonError::into_inner).insert(organisation, Arc::clone(&atlas));
    Ok(atlas)
}

/// An area with what lies around and in it, and what goes on there.
#[derive(Debug, Clone)]
pub struct Around {
    /// The area itself.
    pub area: Area,
    /// The areas it lies in, the largest first.
    pub above: Vec<Area>,
    /// The areas directly in it, by name.
    pub below: Vec<Area>,
    /// Undertakings that ask this area, a part of it, or what it is a part of; newest first.
    pub undertakings: Vec<Loaded>,
    /// Promises of those undertakings that run or were settled, the nearest date first.
    pub promises: Vec<PromiseLine>,
}

/// What there is to know about an area, by the name in its address.
pub async fn around(context: &Context, slug: &str) -> Result<Around> {
    let atlas = atlas(context).await?;
    let area = atlas.areas.iter().map(|bordered| &bordered.area).find(|area| area.slug == slug);
    let area = area.ok_or(Error::NotFound)?.clone();
    let mut above: Vec<Area> = std::iter::successors(area.parent, |id| atlas.area(*id).and_then(|area| area.parent))
        .take(3)
        .filter_map(|id| atlas.area(id).cloned())
        .collect();
    above.reverse();
    let below = atlas.areas.iter().map(|bordered| &bordered.area).filter(|other| other.parent == Some(area.id));
    let below = below.cloned().collect();
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let mut undertakings = Vec::new();
    for undertaking in store::undertaking::all(&mut tx, organisation).await? {
        let loaded = undertaking::complete(context, &mut tx, undertaking).await?;
        let Some(frame) = &loaded.frame else { continue };
        let asked = frame.frame.audience.area;
        if asked.is_none_or(|asked| atlas.lies_in(area.id, Some(asked)) || atlas.lies_in(asked, Some(area.id))) {
            undertakings.push(loaded);
        }
    }
    let mut promises = Vec::new();
    for loaded in &undertakings {
        promises.extend(store::area::promises(&mut tx, organisation, loaded.undertaking.id).await?);
    }
    promises.sort_by_key(|promise| promise.due);
    Ok(Around { area, above, below, undertakings, promises })
}

/// Forgets what was kept, after areas were imported.
pub fn forget(app: &App) {
    app.atlases.write().unwrap_or_else(PoisonError::into_inner).clear();
}

/// A stored GeoJSON geometry as polygons.
fn shape(geometry: &str) -> Result<MultiPolygon<f64>> {
    let unreadable = |what: String| Error::Internal(format!("the border of an area cannot be read: {what}"));
    let geometry: geojson::Geometry =
        geometry.parse().map_err(|error: geojson::Error| unreadable(error.to_string()))?;
    match geo::Geometry::<f64>::try_from(geometry).map_err(|error| unreadable(error.to_string()))? {
        geo::Geometry::Polygon(polygon) => Ok(MultiPolygon::new(vec![polygon])),
        geo::Geometry::MultiPolygon(polygons) => Ok(polygons),
        _ => Err(unreadable("it is no polygon".to_owned())),
    }
}
