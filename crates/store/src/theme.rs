//! Uploaded themes, by the hash of their text. Which one is in use stands in the settings of the organisation.

use domain::{OrganisationId, Timestamp};

use crate::{Result, Tx, args};

/// A theme that passed the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeRow {
    /// Hash of its text, in its address.
    pub hash: String,
    /// Class on `<html>` under which its properties stand.
    pub class_name: String,
    /// Its text: custom properties only.
    pub css: String,
    /// When it was uploaded.
    pub uploaded_at: Timestamp,
}

/// Keeps a theme; the same text twice is once, with the newest moment.
pub async fn upsert(tx: &mut Tx, organisation: OrganisationId, theme: &ThemeRow) -> Result<()> {
    tx.execute(
        "INSERT INTO theme (organisation_id, hash, class_name, css, uploaded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, hash) DO UPDATE SET class_name = excluded.class_name, css = excluded.css, uploaded_at = excluded.uploaded_at",
        args![organisation, &theme.hash, &theme.class_name, &theme.css, theme.uploaded_at],
    )
    .await?;
    Ok(())
}

/// One theme.
pub async fn by_hash(tx: &mut Tx, organisation: OrganisationId, hash: &str) -> Result<Option<ThemeRow>> {
    tx.fetch_optional(
        "SELECT hash, class_name, css, uploaded_at FROM theme WHERE organisation_id = $1 AND hash = $2",
        args![organisation, hash],
        |row| {
            Ok(ThemeRow {
                hash: row.get("hash")?,
                class_name: row.get("class_name")?,
                css: row.get("css")?,
                uploaded_at: row.get("uploaded_at")?,
            })
        },
    )
    .await
}

/// Hash and moment of the uploaded themes, newest first.
pub async fn all(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<(String, Timestamp)>> {
    tx.fetch_all(
        "SELECT hash, uploaded_at FROM theme WHERE organisation_id = $1 ORDER BY uploaded_at DESC, hash LIMIT $2",
        args![organisation, limit],
        |row| Ok((row.get("hash")?, row.get("uploaded_at")?)),
    )
    .await
}
