//! Organisations (tenants) and the host names that lead to them.

use domain::OrganisationId;
use domain::Timestamp;
use domain::organisation::{Organisation, OrganisationSettings};

use crate::{Result, Row, Tx, args};

/// Adds an organisation.
pub async fn insert(tx: &mut Tx, organisation: &Organisation, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO organisation (id, name, settings, created_at) VALUES ($1, $2, $3, $4)",
        args![organisation.id, &organisation.name, serde_json::to_string(&organisation.settings)?, now],
    )
    .await?;
    Ok(())
}

/// Changes name and settings.
pub async fn update(tx: &mut Tx, organisation: &Organisation) -> Result<()> {
    tx.execute(
        "UPDATE organisation SET name = $2, settings = $3 WHERE id = $1",
        args![organisation.id, &organisation.name, serde_json::to_string(&organisation.settings)?],
    )
    .await?;
    Ok(())
}

/// Lets a host name (without port, lower case) lead to an organisation; it leaves any other.
pub async fn set_host(tx: &mut Tx, host: &str, organisation: OrganisationId) -> Result<()> {
    tx.execute(
        "INSERT INTO organisation_host (host, organisation_id) VALUES ($1, $2)
         ON CONFLICT (host) DO UPDATE SET organisation_id = excluded.organisation_id",
        args![host, organisation],
    )
    .await?;
    Ok(())
}

/// Takes a host name away from an organisation; says whether it had it.
pub async fn remove_host(tx: &mut Tx, organisation: OrganisationId, host: &str) -> Result<bool> {
    let removed = tx
        .execute("DELETE FROM organisation_host WHERE organisation_id = $1 AND host = $2", args![organisation, host])
        .await?;
    Ok(removed > 0)
}

/// The host names that lead to an organisation, by name.
pub async fn hosts(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<String>> {
    tx.fetch_all(
        "SELECT host FROM organisation_host WHERE organisation_id = $1 ORDER BY host",
        args![organisation],
        |row| row.get("host"),
    )
    .await
}

/// The organisation to which a host name leads.
pub async fn by_host(tx: &mut Tx, host: &str) -> Result<Option<Organisation>> {
    tx.fetch_optional(
        "SELECT o.id, o.name, o.settings FROM organisation o JOIN organisation_host h ON h.organisation_id = o.id WHERE h.host = $1",
        args![host],
        read,
    )
    .await
}

/// One organisation.
pub async fn by_id(tx: &mut Tx, id: OrganisationId) -> Result<Option<Organisation>> {
    tx.fetch_optional("SELECT id, name, settings FROM organisation WHERE id = $1", args![id], read).await
}

/// All organisations of the installation, oldest first. Only for commands and jobs, never for a page.
pub async fn all(tx: &mut Tx) -> Result<Vec<Organisation>> {
    tx.fetch_all("SELECT id, name, settings FROM organisation ORDER BY created_at, id", args![], read).await
}

fn read(row: &Row) -> Result<Organisation> {
    Ok(Organisation {
        id: row.get("id")?,
        name: row.get("name")?,
        settings: row.document::<OrganisationSettings>("settings")?,
    })
}
