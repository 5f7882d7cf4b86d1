//! Sessions and the links in e-mails that open them. Only hashes of tokens are stored.

use domain::session::SessionKind;
use domain::{OrganisationId, PersonId, SessionId, Timestamp};

use crate::{Result, Row, Tx, args};

/// A session as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its id.
    pub id: SessionId,
    /// Whose it is.
    pub person: PersonId,
    /// How the person came in.
    pub kind: SessionKind,
    /// What the browser called itself, shortened.
    pub user_agent: String,
    /// When it began.
    pub created_at: Timestamp,
    /// Last visit, to within some minutes.
    pub last_seen_at: Timestamp,
    /// When it ends without a visit.
    pub expires_at: Timestamp,
}

/// Begins a session under the hash of its token.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    session: &SessionRow,
) -> Result<()> {
    tx.execute(
        "INSERT INTO session (organisation_id, id, person_id, token_hash, kind, user_agent, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            organisation, session.id, session.person, token_hash.as_slice(), session.kind.as_str(), &session.user_agent, session.created_at,
            session.last_seen_at, session.expires_at
        ],
    )
    .await?;
    Ok(())
}

/// The session with this token that has not ended.
pub async fn by_token(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<SessionRow>> {
    tx.fetch_optional(
        "SELECT id, person_id, kind, user_agent, created_at, last_seen_at, expires_at FROM session
         WHERE organisation_id = $1 AND token_hash = $2 AND expires_at > $3",
        args![organisation, token_hash.as_slice(), now],
        read,
    )
    .await
}

/// Notes a visit and moves the end.
pub async fn seen(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: SessionId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute(
        "UPDATE session SET last_seen_at = $3, expires_at = $4 WHERE organisation_id = $1 AND id = $2",
        args![organisation, id, now, expires_at],
    )
    .await?;
    Ok(())
}

/// The sessions of a person that have not ended, newest visit first.
pub async fn of_person(
    tx: &mut Tx,
    organisation: OrganisationId,
    person: PersonId,
    now: Timestamp,
) -> Result<Vec<SessionRow>> {
    tx.fetch_all(
        "SELECT id, person_id, kind, user_agent, created_at, last_seen_at, expires_at FROM session
         WHERE organisation_id = $1 AND person_id = $2 AND expires_at > $3 ORDER BY last_seen_at DESC, id DESC",
        args![organisation, person, now],
        read,
    )
    .await
}

/// Ends one session of a person; says whether there was one.
pub async fn delete(tx: &mut Tx, organisation: OrganisationId, person: PersonId, id: SessionId) -> Result<bool> {
    let ended = tx
        .execute(
            "DELETE FROM session WHERE organisation_id = $1 AND person_id = $2 AND id = $3",
            args![organisation, person, id],
        )
        .await?;
    Ok(ended > 0)
}

/// Ends the session with this token.
pub async fn delete_by_token(tx: &mut Tx, organisation: OrganisationId, token_hash: [u8; 32]) -> Result<()> {
    tx.execute(
        "DELETE FROM session WHERE organisation_id = $1 AND token_hash = $2",
        args![organisation, token_hash.as_slice()],
    )
    .await?;
    Ok(())
}

/// Ends all sessions of a person.
pub async fn delete_of_person(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> Result<()> {
    tx.execute("DELETE FROM session WHERE organisation_id = $1 AND person_id = $2", args![organisation, person])
        .await?;
    Ok(())
}

/// Takes away sessions and links that ended before this moment.
pub async fn forget_ended(tx: &mut Tx, organisation: OrganisationId, before: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM session WHERE organisation_id = $1 AND expires_at <= $2", args![organisation, before])
        .await?;
    tx.execute("DELETE FROM login_link WHERE organisation_id = $1 AND expires_at <= $2", args![organisation, before])
        .await?;
    Ok(())
}

/// A link in an e-mail, before it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// To which address it was sent.
    pub email: String,
    /// Path on the site where it leads after signing in.
    pub return_path: String,
}

/// Notes a link under the hash of its token.
pub async fn insert_link(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    link: &LinkRow,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO login_link (organisation_id, token_hash, email, purpose, created_at, expires_at, used_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![organisation, token_hash.as_slice(), &link.email, &link.return_path, now, expires_at, None::<Timestamp>],
    )
    .await?;
    Ok(())
}

/// Uses a link: only once, and only before it ends.
pub async fn use_link(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<LinkRow>> {
    tx.fetch_optional(
        "UPDATE login_link SET used_at = $3 WHERE organisation_id = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3
         RETURNING email, purpose",
        args![organisation, token_hash.as_slice(), now],
        |row| Ok(LinkRow { email: row.get("email")?, return_path: row.get("purpose")? }),
    )
    .await
}

/// Looks at a link with this purpose without using it: to which address it was sent.
pub async fn link_for(
    tx: &mut Tx,
    organisation: OrganisationId,
    token_hash: [u8; 32],
    purpose: &str,
    now: Timestamp,
) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT email FROM login_link
         WHERE organisation_id = $1 AND token_hash = $2 AND purpose = $3 AND used_at IS NULL AND expires_at > $4",
        args![organisation, token_hash.as_slice(), purpose, now],
        |row| row.get("email"),
    )
    .await
}

/// Makes every unused link with this purpose to an address useless: a newer one takes its place.
pub async fn withdraw_links(
    tx: &mut Tx,
    organisation: OrganisationId,
    email: &str,
    purpose: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "UPDATE login_link SET used_at = $4 WHERE organisation_id = $1 AND email = $2 AND purpose = $3 AND used_at IS NULL",
        args![organisation, email, purpose, now],
    )
    .await?;
    Ok(())
}

/// The sessions of all officials that have not ended, newest visit first.
pub async fn of_staff(tx: &mut Tx, organisation: OrganisationId, now: Timestamp) -> Result<Vec<SessionRow>> {
    tx.fetch_all(
        "SELECT id, person_id, kind, user_agent, created_at, last_seen_at, expires_at FROM session
         WHERE organisation_id = $1 AND kind = 'staff' AND expires_at > $2 ORDER BY last_seen_at DESC, id DESC",
        args![organisation, now],
        read,
    )
    .await
}

fn read(row: &Row) -> Result<SessionRow> {
    Ok(SessionRow {
        id: row.get("id")?,
        person: row.get("person_id")?,
        kind: row.parsed("kind", SessionKind::parse)?,
        user_agent: row.get("user_agent")?,
        created_at: row.get("created_at")?,
        last_seen_at: row.get("last_seen_at")?,
        expires_at: row.get("expires_at")?,
    })
}
