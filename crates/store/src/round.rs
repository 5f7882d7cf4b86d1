//! Rounds: one asking by one method in one window.

use domain::frame::Window;
use domain::round::{MethodKind, Privacy, Round};
use domain::{OrganisationId, RoundId, UndertakingId};

use crate::{Result, Row, Tx, args};

/// Adds a round, or moves the window of the one that this undertaking already has for this method.
pub async fn upsert(tx: &mut Tx, organisation: OrganisationId, round: &Round) -> Result<()> {
    tx.execute(
        "INSERT INTO round (organisation_id, id, undertaking_id, method, privacy, opens_at, closes_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organisation_id, undertaking_id, method) DO UPDATE SET opens_at = excluded.opens_at, closes_at = excluded.closes_at",
        args![
            organisation, round.id, round.undertaking, round.method.as_str(), round.privacy.as_str(), round.window.opens, round.window.closes
        ],
    )
    .await?;
    Ok(())
}

/// The round of an undertaking with this method.
pub async fn of_undertaking(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    method: MethodKind,
) -> Result<Option<Round>> {
    tx.fetch_optional(
        "SELECT id, undertaking_id, method, privacy, opens_at, closes_at FROM round WHERE organisation_id = $1 AND undertaking_id = $2 AND method = $3",
        args![organisation, undertaking, method.as_str()],
        read,
    )
    .await
}

/// One round.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: RoundId) -> Result<Option<Round>> {
    tx.fetch_optional(
        "SELECT id, undertaking_id, method, privacy, opens_at, closes_at FROM round WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

fn read(row: &Row) -> Result<Round> {
    Ok(Round {
        id: row.get("id")?,
        undertaking: row.get("undertaking_id")?,
        method: row.parsed("method", MethodKind::parse)?,
        privacy: row.parsed("privacy", Privacy::parse)?,
        window: Window { opens: row.get("opens_at")?, closes: row.get("closes_at")? },
    })
}
