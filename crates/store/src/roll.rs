//! Voter roll: one row per letter, and the uploaded lists from which codes are made. Never holds a code in clear,
//! a name or an address, and nothing here changes when a ballot is cast.

use domain::roll::{BatchState, RollState};
use domain::{AreaId, OrganisationId, RollEntryId, RoundId, Timestamp};

use crate::{Result, Row, Tx, args};

/// One letter.
#[derive(Debug, Clone)]
pub struct RollEntry {
    /// Its id.
    pub id: RollEntryId,
    /// The same for all letters of one voter: the id of the first.
    pub voter: RollEntryId,
    /// Area of the voter, when the list told.
    pub area: Option<AreaId>,
    /// Age group, when the list told.
    pub age_group: String,
    /// Keyed hash of the municipality's own mark.
    pub reference_hash: Option<Vec<u8>>,
    /// The public part of the code.
    pub locator: String,
    /// Argon2id hash of the secret part.
    pub code_phc: String,
    /// What the letter is worth.
    pub state: RollState,
    /// The list it came with; zero for a replacement made at the desk.
    pub batch: i64,
}

/// Adds a letter. A locator that is taken is a unique violation.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, round: RoundId, entry: &RollEntry) -> Result<()> {
    tx.execute(
        "INSERT INTO roll_entry (organisation_id, id, round_id, voter_id, area_id, age_group, reference_hash, locator, code_phc, state, batch)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            organisation, entry.id, round, entry.voter, entry.area, &entry.age_group, entry.reference_hash.clone(), &entry.locator,
            &entry.code_phc, entry.state.as_str(), entry.batch
        ],
    )
    .await?;
    Ok(())
}

/// The letter with this locator.
pub async fn by_locator(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    locator: &str,
) -> Result<Option<RollEntry>> {
    tx.fetch_optional(
        "SELECT id, voter_id, area_id, age_group, reference_hash, locator, code_phc, state, batch FROM roll_entry
         WHERE organisation_id = $1 AND round_id = $2 AND locator = $3",
        args![organisation, round, locator],
        read,
    )
    .await
}

/// One letter.
pub async fn by_id(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    id: RollEntryId,
) -> Result<Option<RollEntry>> {
    tx.fetch_optional(
        "SELECT id, voter_id, area_id, age_group, reference_hash, locator, code_phc, state, batch FROM roll_entry
         WHERE organisation_id = $1 AND round_id = $2 AND id = $3",
        args![organisation, round, id],
        read,
    )
    .await
}

/// The letters with this mark of the municipality, the valid one first.
pub async fn by_reference(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    reference_hash: &[u8],
) -> Result<Vec<RollEntry>> {
    tx.fetch_all(
        "SELECT id, voter_id, area_id, age_group, reference_hash, locator, code_phc, state, batch FROM roll_entry
         WHERE organisation_id = $1 AND round_id = $2 AND reference_hash = $3 ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, id DESC",
        args![organisation, round, reference_hash],
        read,
    )
    .await
}

/// Moves a letter from `open` to another state; whether it was open.
pub async fn close(tx: &mut Tx, organisation: OrganisationId, id: RollEntryId, to: RollState) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE roll_entry SET state = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'open'",
            args![organisation, id, to.as_str()],
        )
        .await?;
    Ok(changed > 0)
}

/// How many letters there are per state.
pub async fn counts(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<(RollState, i64)>> {
    tx.fetch_all(
        "SELECT state, COUNT(*) AS letters FROM roll_entry WHERE organisation_id = $1 AND round_id = $2 GROUP BY state",
        args![organisation, round],
        |row| Ok((row.parsed("state", RollState::parse)?, row.get("letters")?)),
    )
    .await
}

/// All locators of a round, to draw one that is free.
pub async fn locators(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<String>> {
    tx.fetch_all(
        "SELECT locator FROM roll_entry WHERE organisation_id = $1 AND round_id = $2",
        args![organisation, round],
        |row| row.get("locator"),
    )
    .await
}

/// An uploaded list.
#[derive(Debug, Clone)]
pub struct RollBatch {
    /// 1 for the first of a round.
    pub number: i64,
    /// How far it is.
    pub state: BatchState,
    /// Letters in the list.
    pub total: i64,
    /// Codes made so far.
    pub made: i64,
    /// When it was uploaded.
    pub created_at: Timestamp,
}

/// Adds a list; returns its number. Callers hold the lock of the round.
pub async fn insert_batch(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    total: i64,
    sealed_rows: &[u8],
    now: Timestamp,
) -> Result<i64> {
    tx.fetch_one(
        "INSERT INTO roll_batch (organisation_id, round_id, number, state, total, made, sealed_rows, created_at)
         SELECT $1, $2, COALESCE(MAX(number), 0) + 1, 'making', $3, 0, $4, $5 FROM roll_batch WHERE organisation_id = $1 AND round_id = $2
         RETURNING number",
        args![organisation, round, total, sealed_rows, now],
        |row| row.get("number"),
    )
    .await
}

/// All lists of a round, newest first.
pub async fn batches(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<RollBatch>> {
    tx.fetch_all(
        "SELECT number, state, total, made, created_at FROM roll_batch WHERE organisation_id = $1 AND round_id = $2 ORDER BY number DESC",
        args![organisation, round],
        read_batch,
    )
    .await
}

/// One list.
pub async fn batch(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    number: i64,
) -> Result<Option<RollBatch>> {
    tx.fetch_optional(
        "SELECT number, state, total, made, created_at FROM roll_batch WHERE organisation_id = $1 AND round_id = $2 AND number = $3",
        args![organisation, round, number],
        read_batch,
    )
    .await
}

/// The sealed rows of a list; empty once all codes are made.
pub async fn sealed_rows(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    number: i64,
) -> Result<Option<Vec<u8>>> {
    tx.fetch_optional(
        "SELECT sealed_rows FROM roll_batch WHERE organisation_id = $1 AND round_id = $2 AND number = $3",
        args![organisation, round, number],
        |row| row.get("sealed_rows"),
    )
    .await
}

/// Moves a list from one state to another; whether it was in the first.
pub async fn set_batch_state(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    number: i64,
    from: BatchState,
    to: BatchState,
) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE roll_batch SET state = $5 WHERE organisation_id = $1 AND round_id = $2 AND number = $3 AND state = $4",
            args![organisation, round, number, from.as_str(), to.as_str()],
        )
        .await?;
    Ok(changed > 0)
}

/// Counts codes made, when nobody else did meanwhile and the list was not stopped; else `false` and nothing changes.
pub async fn advance(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    number: i64,
    made_before: i64,
    made: i64,
) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE roll_batch SET made = $5 WHERE organisation_id = $1 AND round_id = $2 AND number = $3 AND made = $4 AND state = 'making'",
            args![organisation, round, number, made_before, made],
        )
        .await?;
    Ok(changed > 0)
}

/// Marks a list ready and destroys its sealed rows: from here on only the print file knows who gets which code.
pub async fn finish_batch(tx: &mut Tx, organisation: OrganisationId, round: RoundId, number: i64) -> Result<()> {
    tx.execute(
        "UPDATE roll_batch SET state = 'ready', sealed_rows = $4 WHERE organisation_id = $1 AND round_id = $2 AND number = $3",
        args![organisation, round, number, Vec::<u8>::new()],
    )
    .await?;
    Ok(())
}

/// Takes a whole list back: its letters, its print file and itself.
pub async fn delete_batch(tx: &mut Tx, organisation: OrganisationId, round: RoundId, number: i64) -> Result<()> {
    delete_print(tx, organisation, round, number).await?;
    tx.execute(
        "DELETE FROM roll_entry WHERE organisation_id = $1 AND round_id = $2 AND batch = $3",
        args![organisation, round, number],
    )
    .await?;
    tx.execute(
        "DELETE FROM roll_batch WHERE organisation_id = $1 AND round_id = $2 AND number = $3",
        args![organisation, round, number],
    )
    .await?;
    Ok(())
}

/// Adds a sealed part of the print file.
pub async fn insert_print(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    batch: i64,
    part: i64,
    sealed: &[u8],
) -> Result<()> {
    tx.execute(
        "INSERT INTO roll_print (organisation_id, round_id, batch, part, sealed) VALUES ($1, $2, $3, $4, $5)",
        args![organisation, round, batch, part, sealed],
    )
    .await?;
    Ok(())
}

/// The sealed parts of the print file in order.
pub async fn print_parts(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    batch: i64,
) -> Result<Vec<(i64, Vec<u8>)>> {
    tx.fetch_all(
        "SELECT part, sealed FROM roll_print WHERE organisation_id = $1 AND round_id = $2 AND batch = $3 ORDER BY part",
        args![organisation, round, batch],
        |row| Ok((row.get("part")?, row.get("sealed")?)),
    )
    .await
}

/// Destroys the print file.
pub async fn delete_print(tx: &mut Tx, organisation: OrganisationId, round: RoundId, batch: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM roll_print WHERE organisation_id = $1 AND round_id = $2 AND batch = $3",
        args![organisation, round, batch],
    )
    .await?;
    Ok(())
}

fn read(row: &Row) -> Result<RollEntry> {
    Ok(RollEntry {
        id: row.get("id")?,
        voter: row.get("voter_id")?,
        area: row.get("area_id")?,
        age_group: row.get("age_group")?,
        reference_hash: row.get("reference_hash")?,
        locator: row.get("locator")?,
        code_phc: row.get("code_phc")?,
        state: row.parsed("state", RollState::parse)?,
        batch: row.get("batch")?,
    })
}

fn read_batch(row: &Row) -> Result<RollBatch> {
    Ok(RollBatch {
        number: row.get("number")?,
        state: row.parsed("state", BatchState::parse)?,
        total: row.get("total")?,
        made: row.get("made")?,
        created_at: row.get("created_at")?,
    })
}
