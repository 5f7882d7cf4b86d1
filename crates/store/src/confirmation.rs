//! What a link in an e-mail will do once its button is pressed, read without using the link.

use domain::{OrganisationId, Timestamp};

use crate::{Result, Tx, args};

/// Address and purpose of a link that was not used and has not ended.
pub async fn pending(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<(String, String)>> {
    tx.fetch_optional(
        "SELECT email, purpose FROM login_link WHERE organisation_id = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3",
        args![organisation, token_hash.as_slice(), now],
        |row| Ok((row.get("email")?, row.get("purpose")?)),
    )
    .await
}
