//! Paper ballots on their way into the ballot box: sealed readings by one or two officials. Gone once they agree.

use domain::{OrganisationId, PaperBallotId, PersonId, RollEntryId, RoundId};

use crate::{Result, Row, Tx, args};

/// A paper ballot with one reading, or with two that differ.
#[derive(Debug, Clone)]
pub struct PaperBallot {
    /// Its id.
    pub id: PaperBallotId,
    /// Whose slot it goes to.
    pub voter: RollEntryId,
    /// The locator on the letter, to find the paper back.
    pub locator: String,
    /// The first reading, sealed.
    pub first_sealed: Vec<u8>,
    /// Who read it first.
    pub first_by: PersonId,
    /// The second reading, sealed.
    pub second_sealed: Option<Vec<u8>>,
    /// Who read it second.
    pub second_by: Option<PersonId>,
}

/// Adds a paper ballot or changes its readings.
pub async fn put(tx: &mut Tx, organisation: OrganisationId, round: RoundId, paper: &PaperBallot) -> Result<()> {
    tx.execute(
        "INSERT INTO paper_ballot (organisation_id, id, round_id, voter_id, locator, first_sealed, first_by, second_sealed, second_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (organisation_id, round_id, voter_id) DO UPDATE SET locator = excluded.locator, first_sealed = excluded.first_sealed,
           first_by = excluded.first_by, second_sealed = excluded.second_sealed, second_by = excluded.second_by",
        args![
            organisation, paper.id, round, paper.voter, &paper.locator, paper.first_sealed.as_slice(), paper.first_by,
            paper.second_sealed.clone(), paper.second_by
        ],
    )
    .await?;
    Ok(())
}

/// The paper ballot of this voter that waits.
pub async fn of_voter(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    voter: RollEntryId,
) -> Result<Option<PaperBallot>> {
    tx.fetch_optional(
        "SELECT id, voter_id, locator, first_sealed, first_by, second_sealed, second_by FROM paper_ballot
         WHERE organisation_id = $1 AND round_id = $2 AND voter_id = $3",
        args![organisation, round, voter],
        read,
    )
    .await
}

/// All paper ballots that wait, by locator.
pub async fn waiting(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<PaperBallot>> {
    tx.fetch_all(
        "SELECT id, voter_id, locator, first_sealed, first_by, second_sealed, second_by FROM paper_ballot
         WHERE organisation_id = $1 AND round_id = $2 ORDER BY locator",
        args![organisation, round],
        read,
    )
    .await
}

/// Takes a paper ballot away: it was cast, or set aside.
pub async fn delete(tx: &mut Tx, organisation: OrganisationId, round: RoundId, id: PaperBallotId) -> Result<bool> {
    let deleted = tx
        .execute(
            "DELETE FROM paper_ballot WHERE organisation_id = $1 AND round_id = $2 AND id = $3",
            args![organisation, round, id],
        )
        .await?;
    Ok(deleted > 0)
}

fn read(row: &Row) -> Result<PaperBallot> {
    Ok(PaperBallot {
        id: row.get("id")?,
        voter: row.get("voter_id")?,
        locator: row.get("locator")?,
        first_sealed: row.get("first_sealed")?,
        first_by: row.get("first_by")?,
        second_sealed: row.get("second_sealed")?,
        second_by: row.get("second_by")?,
    })
}
