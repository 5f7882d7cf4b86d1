//! Notes of staff on a plan: for colleagues, never public.

use domain::{ContributionId, NoteId, OrganisationId, PersonId, Timestamp};

use crate::{Result, Tx, args};

/// A note as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Its id.
    pub id: NoteId,
    /// Name of who wrote it.
    pub author: String,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub created_at: Timestamp,
}

/// Adds a note.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: NoteId,
    plan: ContributionId,
    author: PersonId,
    body: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO note (organisation_id, id, contribution_id, author_id, body, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![organisation, id, plan, author, body, now],
    )
    .await?;
    Ok(())
}

/// All notes on a plan, oldest first.
pub async fn of_plan(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<Vec<NoteRow>> {
    tx.fetch_all(
        "SELECT n.id, p.display_name, n.body, n.created_at FROM note n
         JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.author_id
         WHERE n.organisation_id = $1 AND n.contribution_id = $2 ORDER BY n.created_at, n.id",
        args![organisation, plan],
        |row| {
            Ok(NoteRow {
                id: row.get("id")?,
                author: row.get("display_name")?,
                body: row.get("body")?,
                created_at: row.get("created_at")?,
            })
        },
    )
    .await
}
