//! What waits for an official, read over several nouns at once for the page of today. Only counts and titles.

use domain::{OrganisationId, PersonId, UndertakingId};

use crate::{Result, Tx, args};

/// Paper ballots of an undertaking that wait for this person: entered by somebody else, or read twice with a difference.
pub async fn paper_ballots(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    reader: PersonId,
) -> Result<i64> {
    tx.fetch_one(
        "SELECT CAST(COUNT(*) AS BIGINT) AS waiting FROM paper_ballot b
         JOIN round r ON r.organisation_id = b.organisation_id AND r.id = b.round_id
         WHERE b.organisation_id = $1 AND r.undertaking_id = $2 AND (b.first_by <> $3 OR b.second_by IS NOT NULL)",
        args![organisation, undertaking, reader],
        |row| row.get("waiting"),
    )
    .await
}

/// State of the newest result of an undertaking: `final`, `lot-needed`, or nothing.
pub async fn result_state(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT s.state FROM result s JOIN round r ON r.organisation_id = s.organisation_id AND r.id = s.round_id
         WHERE s.organisation_id = $1 AND r.undertaking_id = $2 ORDER BY s.version DESC LIMIT 1",
        args![organisation, undertaking],
        |row| row.get("state"),
    )
    .await
}
