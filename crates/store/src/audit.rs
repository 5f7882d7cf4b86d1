//! The audit trail: who did what to what, written in the transaction of the act. Never holds content.

use domain::{AuditId, OrganisationId, PersonId, Timestamp};
use uuid::Uuid;

use crate::{Result, Row, Tx, args};

/// One line of the trail.
#[derive(Debug, Clone)]
pub struct AuditLine {
    /// Its id.
    pub id: AuditId,
    /// Who; `None` for the system itself and for residents without an account.
    pub actor: Option<PersonId>,
    /// What, a stable name such as `frame-published`.
    pub action: String,
    /// On what kind of thing, such as `undertaking`.
    pub subject_kind: String,
    /// On which.
    pub subject: Option<Uuid>,
    /// When.
    pub happened_at: Timestamp,
}

/// Adds a line.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, line: &AuditLine) -> Result<()> {
    tx.execute(
        "INSERT INTO audit (organisation_id, id, actor_id, action, subject_kind, subject_id, happened_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![organisation, line.id, line.actor, &line.action, &line.subject_kind, line.subject, line.happened_at],
    )
    .await?;
    Ok(())
}

/// The newest lines, newest first.
pub async fn newest(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<AuditLine>> {
    tx.fetch_all(
        "SELECT id, actor_id, action, subject_kind, subject_id, happened_at FROM audit WHERE organisation_id = $1 ORDER BY id DESC LIMIT $2",
        args![organisation, limit],
        read,
    )
    .await
}

/// Lines of one kind of act or of one person, newest first; `None` leaves that condition out.
pub async fn filtered(
    tx: &mut Tx,
    organisation: OrganisationId,
    action: Option<&str>,
    actor: Option<PersonId>,
    limit: i64,
    offset: i64,
) -> Result<Vec<AuditLine>> {
    tx.fetch_all(
        "SELECT id, actor_id, action, subject_kind, subject_id, happened_at FROM audit
         WHERE organisation_id = $1 AND (CAST($2 AS TEXT) = '' OR action = $2) AND (CAST($3 AS BIGINT) = 0 OR actor_id = $4)
         ORDER BY id DESC LIMIT $5 OFFSET $6",
        args![organisation, action.unwrap_or_default(), i64::from(actor.is_some()), actor, limit, offset],
        read,
    )
    .await
}

/// The kinds of acts that stand in the trail, by name, each with how often.
pub async fn actions(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(String, i64)>> {
    tx.fetch_all(
        "SELECT action, COUNT(*) AS times FROM audit WHERE organisation_id = $1 GROUP BY action ORDER BY action",
        args![organisation],
        |row| Ok((row.get("action")?, row.get("times")?)),
    )
    .await
}

fn read(row: &Row) -> Result<AuditLine> {
    Ok(AuditLine {
        id: row.get("id")?,
        actor: row.get("actor_id")?,
        action: row.get("action")?,
        subject_kind: row.get("subject_kind")?,
        subject: row.get("subject_id")?,
        happened_at: row.get("happened_at")?,
    })
}
