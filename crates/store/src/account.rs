//! Password and second factor of officials. The password is a hash, the second factor is sealed with a key that is not here.

use domain::{OrganisationId, PersonId, Timestamp};

use crate::{Result, Tx, args};

/// What an official proves to be the same person with.
#[derive(Clone, PartialEq, Eq)]
pub struct CredentialRow {
    /// Argon2id hash in PHC form.
    pub password_phc: String,
    /// Sealed secret of the second factor.
    pub totp_sealed: Vec<u8>,
    /// Last time step whose code was used: a code works once.
    pub totp_last_step: i64,
}

// Neither part belongs in a log.
impl std::fmt::Debug for CredentialRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CredentialRow(…)")
    }
}

/// Sets or replaces password and second factor.
pub async fn set(
    tx: &mut Tx,
    organisation: OrganisationId,
    person: PersonId,
    credential: &CredentialRow,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO credential (organisation_id, person_id, password_phc, totp_sealed, totp_last_step, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organisation_id, person_id) DO UPDATE SET password_phc = excluded.password_phc, totp_sealed = excluded.totp_sealed,
         totp_last_step = excluded.totp_last_step, changed_at = excluded.changed_at",
        args![
            organisation, person, &credential.password_phc, credential.totp_sealed.as_slice(), credential.totp_last_step, now
        ],
    )
    .await?;
    Ok(())
}

/// Password and second factor of a person, if any.
pub async fn by_person(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> Result<Option<CredentialRow>> {
    tx.fetch_optional(
        "SELECT password_phc, totp_sealed, totp_last_step FROM credential WHERE organisation_id = $1 AND person_id = $2",
        args![organisation, person],
        |row| Ok(CredentialRow { password_phc: row.get("password_phc")?, totp_sealed: row.get("totp_sealed")?, totp_last_step: row.get("totp_last_step")? }),
    )
    .await
}

/// Uses a time step of the second factor; `false` when it, or a later one, was used before.
pub async fn use_step(tx: &mut Tx, organisation: OrganisationId, person: PersonId, step: i64) -> Result<bool> {
    let used = tx
        .execute(
            "UPDATE credential SET totp_last_step = $3 WHERE organisation_id = $1 AND person_id = $2 AND totp_last_step < $3",
            args![organisation, person, step],
        )
        .await?;
    Ok(used > 0)
}

/// Takes password and second factor away.
pub async fn delete(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> Result<()> {
    tx.execute("DELETE FROM credential WHERE organisation_id = $1 AND person_id = $2", args![organisation, person])
        .await?;
    Ok(())
}

/// A notice that went to a person, for the file of everything that is kept about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeLine {
    /// Why it was sent.
    pub cause: String,
    /// Subject line.
    pub subject: String,
    /// When it was written.
    pub created_at: Timestamp,
}

/// The notices to an address, newest first, without their text: that may hold links that still work.
pub async fn notices(tx: &mut Tx, organisation: OrganisationId, email: &str) -> Result<Vec<NoticeLine>> {
    tx.fetch_all(
        "SELECT cause, subject, created_at FROM notice WHERE organisation_id = $1 AND email = $2 ORDER BY created_at DESC, id DESC",
        args![organisation, email],
        |row| Ok(NoticeLine { cause: row.get("cause")?, subject: row.get("subject")?, created_at: row.get("created_at")? }),
    )
    .await
}
