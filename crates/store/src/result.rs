//! Results of counts. A version never changes; a drawn lot or a recount adds one.

use domain::{OrganisationId, RoundId, Timestamp};

use crate::{Result, Row, Tx, args};

/// A result as stored; the documents are JSON.
#[derive(Debug, Clone)]
pub struct ResultRow {
    /// 1 for the first count.
    pub version: i64,
    /// `final`, or `lot-needed`.
    pub state: String,
    /// What the page shows.
    pub summary: String,
    /// The lot that was drawn before this count, with how it was drawn.
    pub lot: String,
    /// When it was counted.
    pub counted_at: Timestamp,
}

/// A budget whose vote was counted and whose ballots are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its round of voting.
    pub round: RoundId,
    /// Name in its address.
    pub slug: String,
    /// Its title.
    pub title: String,
}

/// Every budget of an organisation whose ballots are published, newest count first.
pub async fn counted(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Counted>> {
    tx.fetch_all(
        "SELECT r.round_id, u.slug, u.title FROM result r
         JOIN round o ON o.organisation_id = r.organisation_id AND o.id = r.round_id
         JOIN undertaking u ON u.organisation_id = o.organisation_id AND u.id = o.undertaking_id
         WHERE r.organisation_id = $1 AND r.state = 'final' AND r.ballots <> '' AND NOT EXISTS (
           SELECT 1 FROM result n WHERE n.organisation_id = r.organisation_id AND n.round_id = r.round_id AND n.version > r.version)
         ORDER BY r.counted_at DESC, u.slug",
        args![organisation],
        |row| Ok(Counted { round: row.get("round_id")?, slug: row.get("slug")?, title: row.get("title")? }),
    )
    .await
}

/// Adds a version; `trace` is the full course of the count, `ballots` the anonymous ballots as a `.pb` file.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    row: &ResultRow,
    trace: &str,
    ballots: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO result (organisation_id, round_id, version, state, summary, trace, ballots, lot, counted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![organisation, round, row.version, &row.state, &row.summary, trace, ballots, &row.lot, row.counted_at],
    )
    .await?;
    Ok(())
}

/// The newest version, without trace and ballots.
pub async fn current(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Option<ResultRow>> {
    tx.fetch_optional(
        "SELECT version, state, summary, lot, counted_at FROM result WHERE organisation_id = $1 AND round_id = $2 ORDER BY version DESC LIMIT 1",
        args![organisation, round],
        read,
    )
    .await
}

/// Number and state of the newest version; cheap, so that a page can tell whether what it kept in memory still holds.
pub async fn current_version(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
) -> Result<Option<(i64, String)>> {
    tx.fetch_optional(
        "SELECT version, state FROM result WHERE organisation_id = $1 AND round_id = $2 ORDER BY version DESC LIMIT 1",
        args![organisation, round],
        |row| Ok((row.get("version")?, row.get("state")?)),
    )
    .await
}

/// The full course of the newest count.
pub async fn trace(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT trace FROM result WHERE organisation_id = $1 AND round_id = $2 ORDER BY version DESC LIMIT 1",
        args![organisation, round],
        |row| row.get("trace"),
    )
    .await
}

/// The anonymous ballots of the newest count as a `.pb` file.
pub async fn ballots(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT ballots FROM result WHERE organisation_id = $1 AND round_id = $2 ORDER BY version DESC LIMIT 1",
        args![organisation, round],
        |row| row.get("ballots"),
    )
    .await
}

/// Keeps what an imported file says was chosen: plan numbers.
pub async fn set_recorded(tx: &mut Tx, organisation: OrganisationId, round: RoundId, winners: &[i64]) -> Result<()> {
    tx.execute(
        "INSERT INTO recorded_outcome (organisation_id, round_id, winners) VALUES ($1, $2, $3)",
        args![organisation, round, serde_json::to_string(winners)?],
    )
    .await?;
    Ok(())
}

/// What an imported file says was chosen; empty for a vote that was held here.
pub async fn recorded(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<i64>> {
    let found = tx
        .fetch_optional(
            "SELECT winners FROM recorded_outcome WHERE organisation_id = $1 AND round_id = $2",
            args![organisation, round],
            |row| row.document("winners"),
        )
        .await?;
    Ok(found.unwrap_or_default())
}

fn read(row: &Row) -> Result<ResultRow> {
    Ok(ResultRow {
        version: row.get("version")?,
        state: row.get("state")?,
        summary: row.get("summary")?,
        lot: row.get("lot")?,
        counted_at: row.get("counted_at")?,
    })
}
