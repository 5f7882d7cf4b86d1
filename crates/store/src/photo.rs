//! Photos, made anew by us before they come here: no metadata of the camera is left in them.

use domain::{OrganisationId, PhotoId, Timestamp};

use crate::{Result, Tx, args};

/// A photo in two sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoRow {
    /// Its id.
    pub id: PhotoId,
    /// `image/jpeg`.
    pub media_type: String,
    /// Width of the large one, in pixels.
    pub width: i64,
    /// Height of the large one, in pixels.
    pub height: i64,
    /// The large one.
    pub bytes: Vec<u8>,
    /// The small one.
    pub thumbnail: Vec<u8>,
}

/// Adds a photo.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, photo: &PhotoRow, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO photo (organisation_id, id, media_type, width, height, bytes, thumbnail, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![organisation, photo.id, &photo.media_type, photo.width, photo.height, photo.bytes.as_slice(), photo.thumbnail.as_slice(), now],
    )
    .await?;
    Ok(())
}

/// The large one.
pub async fn large(tx: &mut Tx, organisation: OrganisationId, id: PhotoId) -> Result<Option<Vec<u8>>> {
    tx.fetch_optional(
        "SELECT bytes FROM photo WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        |row| row.get("bytes"),
    )
    .await
}

/// The small one.
pub async fn small(tx: &mut Tx, organisation: OrganisationId, id: PhotoId) -> Result<Option<Vec<u8>>> {
    tx.fetch_optional(
        "SELECT thumbnail FROM photo WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        |row| row.get("thumbnail"),
    )
    .await
}

/// Whether a plan that anyone may see shows this photo.
pub async fn is_public(tx: &mut Tx, organisation: OrganisationId, id: PhotoId) -> Result<bool> {
    tx.fetch_one(
        "SELECT EXISTS (SELECT 1 FROM contribution WHERE organisation_id = $1 AND photo_id = $2 AND state IN ('open', 'admitted', 'refused')) AS found",
        args![organisation, id],
        |row| row.get("found"),
    )
    .await
}

/// Takes a photo away for good.
pub async fn delete(tx: &mut Tx, organisation: OrganisationId, id: PhotoId) -> Result<()> {
    tx.execute("DELETE FROM photo WHERE organisation_id = $1 AND id = $2", args![organisation, id]).await?;
    Ok(())
}
