//! Undertakings and the facts from which their stage follows.

use domain::person::Language;
use domain::undertaking::{Acts, Undertaking, UndertakingKind};
use domain::{OrganisationId, PersonId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// Adds an undertaking.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: &Undertaking,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO undertaking (organisation_id, id, slug, kind, title, summary, owner_id, owner_function, created_at, closed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            organisation, undertaking.id, &undertaking.slug, undertaking.kind.as_str(), &undertaking.title, &undertaking.summary,
            undertaking.owner, &undertaking.owner_function, now, undertaking.closed_at
        ],
    )
    .await?;
    Ok(())
}

/// Changes title, summary and owner; only before the first frame is published.
pub async fn update(tx: &mut Tx, organisation: OrganisationId, undertaking: &Undertaking) -> Result<()> {
    tx.execute(
        "UPDATE undertaking SET slug = $3, title = $4, summary = $5, owner_id = $6, owner_function = $7 WHERE organisation_id = $1 AND id = $2",
        args![
            organisation, undertaking.id, &undertaking.slug, &undertaking.title, &undertaking.summary, undertaking.owner, &undertaking.owner_function
        ],
    )
    .await?;
    Ok(())
}

/// Gives a person a role in an undertaking: what for, and with which mandate (`decides`, `advises`, `takes-part`, `knows`).
pub async fn set_role(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    person: PersonId,
    purpose: &str,
    mandate: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO undertaking_role (organisation_id, undertaking_id, person_id, purpose, mandate) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, undertaking_id, person_id) DO UPDATE SET purpose = excluded.purpose, mandate = excluded.mandate",
        args![organisation, undertaking, person, purpose, mandate],
    )
    .await?;
    Ok(())
}

/// Closes an undertaking.
pub async fn close(tx: &mut Tx, organisation: OrganisationId, id: UndertakingId, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE undertaking SET closed_at = $3 WHERE organisation_id = $1 AND id = $2",
        args![organisation, id, now],
    )
    .await?;
    Ok(())
}

/// One undertaking by the name in its address.
pub async fn by_slug(tx: &mut Tx, organisation: OrganisationId, slug: &str) -> Result<Option<Undertaking>> {
    tx.fetch_optional(
        "SELECT id, slug, kind, title, summary, owner_id, owner_function, closed_at FROM undertaking WHERE organisation_id = $1 AND slug = $2",
        args![organisation, slug],
        read,
    )
    .await
}

/// One undertaking.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: UndertakingId) -> Result<Option<Undertaking>> {
    tx.fetch_optional(
        "SELECT id, slug, kind, title, summary, owner_id, owner_function, closed_at FROM undertaking WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// All undertakings, newest first.
pub async fn all(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Undertaking>> {
    tx.fetch_all(
        "SELECT id, slug, kind, title, summary, owner_id, owner_function, closed_at FROM undertaking WHERE organisation_id = $1
         ORDER BY created_at DESC, id DESC",
        args![organisation],
        read,
    )
    .await
}

/// Whether there is a final result, and a decision on it.
pub async fn acts(tx: &mut Tx, organisation: OrganisationId, undertaking: &Undertaking) -> Result<Acts> {
    tx.fetch_one(
        "SELECT
           EXISTS (SELECT 1 FROM result r JOIN round o ON o.organisation_id = r.organisation_id AND o.id = r.round_id
                   WHERE r.organisation_id = $1 AND o.undertaking_id = $2 AND r.state = 'final') AS has_result,
           EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = $1 AND d.undertaking_id = $2 AND d.kind = 'result') AS has_decision",
        args![organisation, undertaking.id],
        |row| Ok(Acts { has_result: row.get("has_result")?, has_decision: row.get("has_decision")?, is_closed: undertaking.closed_at.is_some() }),
    )
    .await
}

/// The acts of all undertakings at once, for lists.
pub async fn all_acts(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(UndertakingId, Acts)>> {
    tx.fetch_all(
        "SELECT u.id, u.closed_at,
           EXISTS (SELECT 1 FROM result r JOIN round o ON o.organisation_id = r.organisation_id AND o.id = r.round_id
                   WHERE r.organisation_id = u.organisation_id AND o.undertaking_id = u.id AND r.state = 'final') AS has_result,
           EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = u.organisation_id AND d.undertaking_id = u.id AND d.kind = 'result') AS has_decision
         FROM undertaking u WHERE u.organisation_id = $1",
        args![organisation],
        |row| {
            let closed_at: Option<Timestamp> = row.get("closed_at")?;
            Ok((row.get("id")?, Acts { has_result: row.get("has_result")?, has_decision: row.get("has_decision")?, is_closed: closed_at.is_some() }))
        },
    )
    .await
}

/// Takes away an undertaking that was never published, with its draft.
pub async fn delete_unpublished(tx: &mut Tx, organisation: OrganisationId, id: UndertakingId) -> Result<()> {
    tx.execute("DELETE FROM frame_draft WHERE organisation_id = $1 AND undertaking_id = $2", args![organisation, id])
        .await?;
    tx.execute(
        "DELETE FROM undertaking_role WHERE organisation_id = $1 AND undertaking_id = $2",
        args![organisation, id],
    )
    .await?;
    tx.execute(
        "DELETE FROM undertaking WHERE organisation_id = $1 AND id = $2
         AND NOT EXISTS (SELECT 1 FROM frame_version f WHERE f.organisation_id = $1 AND f.undertaking_id = $2)",
        args![organisation, id],
    )
    .await?;
    Ok(())
}

/// Everyone who may expect a notice about an undertaking as a whole: authors of its public plans with an address.
pub async fn authors(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: UndertakingId,
) -> Result<Vec<(PersonId, String, Language)>> {
    tx.fetch_all(
        "SELECT DISTINCT p.id, p.email, p.language FROM person p
         JOIN contribution c ON c.organisation_id = p.organisation_id AND c.author_id = p.id
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state IN ('open', 'admitted', 'refused') AND p.email IS NOT NULL
         ORDER BY p.email",
        args![organisation, id],
        |row| Ok((row.get("id")?, row.get("email")?, row.parsed("language", Language::parse)?)),
    )
    .await
}

fn read(row: &Row) -> Result<Undertaking> {
    Ok(Undertaking {
        id: row.get("id")?,
        slug: row.get("slug")?,
        kind: row.parsed("kind", UndertakingKind::parse)?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        owner: row.get("owner_id")?,
        owner_function: row.get("owner_function")?,
        closed_at: row.get("closed_at")?,
    })
}
