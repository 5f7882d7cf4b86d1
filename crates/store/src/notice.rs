//! Notices: the outbox. A notice is written in the transaction of the act that causes it and sent by a job.

use domain::notice::NoticeState;
use domain::{NoticeId, OrganisationId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// A notice as stored.
#[derive(Debug, Clone)]
pub struct NoticeRow {
    /// Its id.
    pub id: NoticeId,
    /// To whom.
    pub email: String,
    /// Subject line, without line breaks.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// Why, see [`domain::notice::Cause`].
    pub cause: String,
    /// About which undertaking.
    pub undertaking: Option<UndertakingId>,
    /// What became of it.
    pub state: NoticeState,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was handed over.
    pub sent_at: Option<Timestamp>,
}

/// Writes a notice.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, notice: &NoticeRow) -> Result<()> {
    tx.execute(
        "INSERT INTO notice (organisation_id, id, email, subject, body, cause, undertaking_id, state, created_at, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            organisation, notice.id, &notice.email, &notice.subject, &notice.body, &notice.cause, notice.undertaking, notice.state.as_str(),
            notice.created_at, notice.sent_at
        ],
    )
    .await?;
    Ok(())
}

/// One notice.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: NoticeId) -> Result<Option<NoticeRow>> {
    tx.fetch_optional(
        "SELECT id, email, subject, body, cause, undertaking_id, state, created_at, sent_at FROM notice WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// The newest notices, newest first.
pub async fn newest(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<NoticeRow>> {
    tx.fetch_all(
        "SELECT id, email, subject, body, cause, undertaking_id, state, created_at, sent_at FROM notice
         WHERE organisation_id = $1 ORDER BY id DESC LIMIT $2",
        args![organisation, limit],
        read,
    )
    .await
}

/// One page of the outbox, newest first; only notices in this state, or all.
pub async fn page(
    tx: &mut Tx,
    organisation: OrganisationId,
    state: Option<NoticeState>,
    skip: i64,
    limit: i64,
) -> Result<Vec<NoticeRow>> {
    tx.fetch_all(
        "SELECT id, email, subject, body, cause, undertaking_id, state, created_at, sent_at FROM notice
         WHERE organisation_id = $1 AND (CAST($2 AS TEXT) IS NULL OR state = $2) ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4",
        args![organisation, state.map(NoticeState::as_str), limit, skip],
        read,
    )
    .await
}

/// How many notices there are in each state.
pub async fn count_by_state(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(NoticeState, i64)>> {
    tx.fetch_all(
        "SELECT state, CAST(COUNT(*) AS BIGINT) AS notices FROM notice WHERE organisation_id = $1 GROUP BY state ORDER BY state",
        args![organisation],
        |row| Ok((row.parsed("state", NoticeState::parse)?, row.get("notices")?)),
    )
    .await
}

/// Puts a notice that was given up back in the outbox; says whether it was one.
pub async fn retry(tx: &mut Tx, organisation: OrganisationId, id: NoticeId) -> Result<bool> {
    let waiting = tx
        .execute(
            "UPDATE notice SET state = 'waiting' WHERE organisation_id = $1 AND id = $2 AND state = 'failed'",
            args![organisation, id],
        )
        .await?;
    Ok(waiting > 0)
}

/// Says what became of a notice.
pub async fn set_state(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: NoticeId,
    state: NoticeState,
    sent_at: Option<Timestamp>,
) -> Result<()> {
    tx.execute(
        "UPDATE notice SET state = $3, sent_at = $4 WHERE organisation_id = $1 AND id = $2",
        args![organisation, id, state.as_str(), sent_at],
    )
    .await?;
    Ok(())
}

fn read(row: &Row) -> Result<NoticeRow> {
    Ok(NoticeRow {
        id: row.get("id")?,
        email: row.get("email")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
        cause: row.get("cause")?,
        undertaking: row.get("undertaking_id")?,
        state: row.parsed("state", NoticeState::parse)?,
        created_at: row.get("created_at")?,
        sent_at: row.get("sent_at")?,
    })
}
