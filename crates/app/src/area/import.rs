//! Areas from a GeoJSON file: the borders of CBS or of the municipality itself.
//!
//! The file is read whole before anything is stored: one wrong feature and nothing changes, with the number of
//! that feature. The same file twice changes nothing. An area keeps its id and its address for ever.

use std::collections::{HashMap, HashSet};

use domain::area::{Area, AreaLevel};
use domain::{AreaId, Refusal, encoding, text};
use geojson::{Geometry, GeometryValue};
use serde_json::Value;

use crate::{Checked, Context, Error, Result, organisation};

/// Most refusals that one answer holds; a file with a thousand mistakes usually has one, a thousand times.
const MOST_REFUSALS: usize = 10;
const CODE_NAMES: [&str; 5] = ["code", "statcode", "buurtcode", "wijkcode", "gemeentecode"];
const NAME_NAMES: [&str; 6] = ["naam", "name", "statnaam", "buurtnaam", "wijknaam", "gemeentenaam"];
const PEOPLE_NAMES: [&str; 3] = ["inwoners", "aantal_inwoners", "population"];

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Areas that were not there before.
    pub added: usize,
    /// Areas that were there and now stand as in the file.
    pub replaced: usize,
}

/// A feature that passed the reader.
struct Feature {
    number: usize,
    code: String,
    name: String,
    level: AreaLevel,
    parent: Option<String>,
    population: Option<i64>,
    geometry: String,
}

/// Adds or replaces the areas in a GeoJSON file. For administrators, and for the operator's command.
pub async fn import(context: &Context, source: &(impl AsRef<[u8]> + ?Sized)) -> Result<Imported> {
    organisation::administrator(context)?;
    let mut features = read(encoding::utf8("file", source.as_ref())?)?;
    features.sort_by_key(|feature| feature.level);
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let known = store::area::all(&mut tx, organisation).await?;
    let mut ids: HashMap<String, (AreaId, AreaLevel)> =
        known.iter().map(|area| (area.code.clone(), (area.id, area.level))).collect();
    let mut slugs: HashMap<String, String> = known.iter().map(|area| (area.slug.clone(), area.code.clone())).collect();
    let mut done = Imported::default();
    for feature in features {
        let parent = parent(&feature, &ids)?;
        let old = known.iter().find(|area| area.code == feature.code);
        let area = Area {
            id: old.map_or_else(|| context.new_id(), |area| area.id),
            slug: old.map_or_else(|| free_slug(&feature, &slugs), |area| area.slug.clone()),
            code: feature.code,
            name: feature.name,
            level: feature.level,
            parent,
            population: feature.population,
        };
        slugs.insert(area.slug.clone(), area.code.clone());
        ids.insert(area.code.clone(), (area.id, area.level));
        store::area::upsert(&mut tx, organisation, &area, &feature.geometry).await?;
        if old.is_some() { done.replaced += 1 } else { done.added += 1 }
    }
    context.audit(&mut tx, "areas-imported", "organisation", Some(organisation)).await?;
    tx.commit().await?;
    super::forget(&context.app);
    Ok(done)
}

/// The area in which a feature lies: the one it names, else the one its CBS code tells, when that is known.
fn parent(feature: &Feature, ids: &HashMap<String, (AreaId, AreaLevel)>) -> Result<Option<AreaId>> {
    let wrong = |code: &str, parent: &str| {
        Error::from(
            Refusal::of("file", code)
                .with("feature", feature.number)
                .with("code", &feature.code)
                .with("parent", parent),
        )
    };
    if let Some(code) = &feature.parent {
        let (id, level) = *ids.get(code).ok_or_else(|| wrong("areas-parent-unknown", code))?;
        return if level < feature.level { Ok(Some(id)) } else { Err(wrong("areas-parent-level", code)) };
    }
    let told = match feature.level {
        AreaLevel::Gemeente => None,
        AreaLevel::Wijk => feature.code.get(2..6).map(|digits| format!("GM{digits}")),
        AreaLevel::Buurt => feature.code.get(2..8).map(|digits| format!("WK{digits}")),
    };
    Ok(told.and_then(|code| ids.get(&code)).filter(|(_, level)| *level < feature.level).map(|(id, _)| *id))
}

/// A name in the address that no other area has.
fn free_slug(feature: &Feature, taken: &HashMap<String, String>) -> String {
    let slug = text::slug(&feature.name);
    let code = text::slug(&feature.code);
    if slug.is_empty() {
        code
    } else if taken.contains_key(&slug) {
        format!("{slug}-{code}")
    } else {
        slug
    }
}

fn read(source: &str) -> Result<Vec<Feature>> {
    let refuse = |code: &str| Error::from(Refusal::of("file", code));
    let document: Value = serde_json::from_str(source).map_err(|_| refuse("areas-not-geojson"))?;
    let features = document.get("features").and_then(Value::as_array).ok_or_else(|| refuse("areas-not-geojson"))?;
    if features.is_empty() {
        return Err(refuse("areas-empty"));
    }
    let mut seen = HashSet::new();
    let (mut read, mut refusals) = (Vec::new(), Vec::new());
    for (index, feature) in features.iter().enumerate() {
        match one(index + 1, feature) {
            Ok(feature) if !seen.insert(feature.code.clone()) => refusals.push(
                Refusal::of("file", "areas-code-twice").with("feature", feature.number).with("code", feature.code),
            ),
            Ok(feature) => read.push(feature),
            Err(refusal) => refusals.push(refusal),
        }
        if refusals.len() >= MOST_REFUSALS {
            break;
        }
    }
    if refusals.is_empty() { Ok(read) } else { Err(refusals.into()) }
}

fn one(number: usize, feature: &Value) -> Checked<Feature> {
    let refuse = |code: &str| Refusal::of("file", code).with("feature", number);
    let properties =
        feature.get("properties").and_then(Value::as_object).ok_or_else(|| refuse("areas-without-code"))?;
    let property = |names: &[&str]| {
        names.iter().find_map(|name| {
            properties.iter().find(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_null()).map(|(_, v)| v)
        })
    };
    let line = |value: &Value| match value {
        Value::String(text) => text::clean_line(text),
        other => other.to_string(),
    };
    let code = property(&CODE_NAMES).map(line).filter(|code| !code.is_empty() && code.len() <= 30);
    let code = code.ok_or_else(|| refuse("areas-without-code"))?;
    let refuse = |cause: &str| refuse(cause).with("code", &code);
    let name = property(&NAME_NAMES).map(line).filter(|name| !name.is_empty() && name.chars().count() <= 120);
    let name = name.ok_or_else(|| refuse("areas-without-name"))?;
    let level = match property(&["niveau", "level"]).map(line) {
        Some(level) => AreaLevel::parse(&level.to_lowercase()),
        None => AreaLevel::of_code(&code),
    };
    Ok(Feature {
        number,
        level: level.ok_or_else(|| refuse("areas-level-unknown"))?,
        name,
        parent: property(&["parent"]).map(line).filter(|code| !code.is_empty()),
        // CBS writes a negative number where it does not know.
        population: property(&PEOPLE_NAMES).and_then(Value::as_i64).filter(|people| *people >= 0),
        geometry: geometry(feature, &refuse)?,
        code,
    })
}

/// The border as it is stored, or why it is none.
fn geometry(feature: &Value, refuse: &impl Fn(&str) -> Refusal) -> Checked<String> {
    let value = feature.get("geometry").cloned().unwrap_or(Value::Null);
    let geometry: Geometry = serde_json::from_value(value).map_err(|_| refuse("areas-geometry-wrong"))?;
    let polygons: Vec<_> = match &geometry.value {
        GeometryValue::Polygon { coordinates } => vec![coordinates],
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().collect(),
        _ => return Err(refuse("areas-geometry-wrong")),
    };
    let rings: Vec<_> = polygons.iter().flat_map(|polygon| polygon.iter()).collect();
    if rings.is_empty() || rings.iter().any(|ring| ring.len() < 4 || ring.first() != ring.last()) {
        return Err(refuse("areas-ring-open"));
    }
    let on_earth = |position: &geojson::Position| {
        let at = |index: usize| position.as_slice().get(index).copied().unwrap_or(f64::NAN);
        at(0).abs() <= 180.0 && at(1).abs() <= 90.0
    };
    if !rings.iter().all(|ring| ring.iter().all(on_earth)) {
        return Err(refuse("areas-outside-earth"));
    }
    Ok(Geometry::new(geometry.value).to_string())
}
