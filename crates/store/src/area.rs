//! Areas with their borders.

use domain::area::{Area, AreaLevel};
use domain::promise::PromiseState;
use domain::{AreaId, Day, OrganisationId, UndertakingId};

use crate::{Result, Row, Tx, args};

/// Adds an area or replaces the one with the same CBS code, which keeps its id. `geometry` is a GeoJSON geometry.
/// Returns the id under which it stands.
pub async fn upsert(tx: &mut Tx, organisation: OrganisationId, area: &Area, geometry: &str) -> Result<AreaId> {
    tx.fetch_one(
        "INSERT INTO area (organisation_id, id, code, name, slug, level, parent_id, population, geometry) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (organisation_id, code) DO UPDATE
         SET name = excluded.name, slug = excluded.slug, level = excluded.level, parent_id = excluded.parent_id, population = excluded.population,
             geometry = excluded.geometry
         RETURNING id",
        args![organisation, area.id, &area.code, &area.name, &area.slug, area.level.as_str(), area.parent, area.population, geometry],
        |row| row.get("id"),
    )
    .await
}

/// All areas without their borders: gemeenten, then wijken, then buurten, each by name.
pub async fn all(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Area>> {
    tx.fetch_all(
        "SELECT id, code, name, slug, level, parent_id, population FROM area WHERE organisation_id = $1
         ORDER BY CASE level WHEN 'gemeente' THEN 1 WHEN 'wijk' THEN 2 ELSE 3 END, name, code",
        args![organisation],
        read,
    )
    .await
}

/// All areas with their borders, a GeoJSON geometry each.
pub async fn with_borders(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(Area, String)>> {
    tx.fetch_all(
        "SELECT id, code, name, slug, level, parent_id, population, geometry FROM area WHERE organisation_id = $1
         ORDER BY CASE level WHEN 'gemeente' THEN 1 WHEN 'wijk' THEN 2 ELSE 3 END, name, code",
        args![organisation],
        |row| Ok((read(row)?, row.get("geometry")?)),
    )
    .await
}

/// One area by the name in its address.
pub async fn by_slug(tx: &mut Tx, organisation: OrganisationId, slug: &str) -> Result<Option<Area>> {
    tx.fetch_optional(
        "SELECT id, code, name, slug, level, parent_id, population FROM area WHERE organisation_id = $1 AND slug = $2",
        args![organisation, slug],
        read,
    )
    .await
}

/// A promise as the page of an area names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseLine {
    /// Its number in the register.
    pub number: i64,
    /// What was promised.
    pub title: String,
    /// By when.
    pub due: Day,
    /// What became of it.
    pub state: PromiseState,
}

/// The promises of an undertaking that were made, the nearest date first.
pub async fn promises(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<PromiseLine>> {
    tx.fetch_all(
        "SELECT number, title, due, state FROM promise
         WHERE organisation_id = $1 AND undertaking_id = $2 AND state <> 'asked' AND state <> 'withdrawn' ORDER BY due, number",
        args![organisation, undertaking],
        |row| {
            Ok(PromiseLine {
                number: row.get("number")?,
                title: row.get("title")?,
                due: row.get("due")?,
                state: row.parsed("state", PromiseState::parse)?,
            })
        },
    )
    .await
}

fn read(row: &Row) -> Result<Area> {
    Ok(Area {
        id: row.get("id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        slug: row.get("slug")?,
        level: row.parsed("level", AreaLevel::parse)?,
        parent: row.get("parent_id")?,
        population: row.get("population")?,
    })
}
