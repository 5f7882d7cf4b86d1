//! Support (steun) for a plan: one row per person, taken back by deleting it.

use domain::{ContributionId, OrganisationId, PersonId, Timestamp};

use crate::{Result, Tx, args};

/// Gives support; says whether it is new.
pub async fn give(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: ContributionId,
    person: PersonId,
    now: Timestamp,
) -> Result<bool> {
    let added = tx
        .execute(
            "INSERT INTO support (organisation_id, contribution_id, person_id, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (organisation_id, contribution_id, person_id) DO NOTHING",
            args![organisation, plan, person, now],
        )
        .await?;
    Ok(added > 0)
}

/// Takes support back; says whether there was any.
pub async fn withdraw(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: ContributionId,
    person: PersonId,
) -> Result<bool> {
    let gone = tx
        .execute(
            "DELETE FROM support WHERE organisation_id = $1 AND contribution_id = $2 AND person_id = $3",
            args![organisation, plan, person],
        )
        .await?;
    Ok(gone > 0)
}

/// How many people support a plan.
pub async fn count(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<i64> {
    tx.fetch_one(
        "SELECT CAST(COUNT(*) AS BIGINT) AS supporters FROM support WHERE organisation_id = $1 AND contribution_id = $2",
        args![organisation, plan],
        |row| row.get("supporters"),
    )
    .await
}

/// Whether this person supports the plan.
pub async fn has(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId, person: PersonId) -> Result<bool> {
    tx.fetch_one(
        "SELECT EXISTS (SELECT 1 FROM support WHERE organisation_id = $1 AND contribution_id = $2 AND person_id = $3) AS found",
        args![organisation, plan, person],
        |row| row.get("found"),
    )
    .await
}
