//! Frames: one draft that changes freely, and published versions that never do.

use domain::frame::FrameVersion;
use domain::{OrganisationId, PersonId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// Saves the draft of a frame: the form as it was typed, so that nothing typed is lost.
pub async fn save_draft(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    form: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO frame_draft (organisation_id, undertaking_id, form, saved_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, undertaking_id) DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at",
        args![organisation, undertaking, form, now],
    )
    .await?;
    Ok(())
}

/// The draft as it was typed, if there is one.
pub async fn draft(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT form FROM frame_draft WHERE organisation_id = $1 AND undertaking_id = $2",
        args![organisation, undertaking],
        |row| row.get("form"),
    )
    .await
}

/// Throws the draft away, after it was published.
pub async fn drop_draft(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<()> {
    tx.execute(
        "DELETE FROM frame_draft WHERE organisation_id = $1 AND undertaking_id = $2",
        args![organisation, undertaking],
    )
    .await?;
    Ok(())
}

/// Adds a published version. Two at once with the same number: the second is a unique violation.
pub async fn publish(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    version: &FrameVersion,
    by: PersonId,
) -> Result<()> {
    tx.execute(
        "INSERT INTO frame_version (organisation_id, undertaking_id, version, body, reason, published_at, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![
            organisation,
            undertaking,
            version.version,
            serde_json::to_string(&version.frame)?,
            &version.reason,
            version.published_at,
            by
        ],
    )
    .await?;
    Ok(())
}

/// The newest published version.
pub async fn current(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Option<FrameVersion>> {
    tx.fetch_optional(
        "SELECT version, body, reason, published_at FROM frame_version WHERE organisation_id = $1 AND undertaking_id = $2 ORDER BY version DESC LIMIT 1",
        args![organisation, undertaking],
        read,
    )
    .await
}

/// All published versions, newest first.
pub async fn versions(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<FrameVersion>> {
    tx.fetch_all(
        "SELECT version, body, reason, published_at FROM frame_version WHERE organisation_id = $1 AND undertaking_id = $2 ORDER BY version DESC",
        args![organisation, undertaking],
        read,
    )
    .await
}

/// The newest published version of every undertaking that has one.
pub async fn all_current(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(UndertakingId, FrameVersion)>> {
    tx.fetch_all(
        "SELECT f.undertaking_id, f.version, f.body, f.reason, f.published_at FROM frame_version f
         WHERE f.organisation_id = $1 AND f.version =
           (SELECT MAX(n.version) FROM frame_version n WHERE n.organisation_id = f.organisation_id AND n.undertaking_id = f.undertaking_id)",
        args![organisation],
        |row| Ok((row.get("undertaking_id")?, read(row)?)),
    )
    .await
}

/// Undertakings with a draft in progress.
pub async fn drafts(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<UndertakingId>> {
    tx.fetch_all("SELECT undertaking_id FROM frame_draft WHERE organisation_id = $1", args![organisation], |row| {
        row.get("undertaking_id")
    })
    .await
}

fn read(row: &Row) -> Result<FrameVersion> {
    Ok(FrameVersion {
        version: row.get("version")?,
        frame: row.document("body")?,
        reason: row.get("reason")?,
        published_at: row.get("published_at")?,
    })
}
