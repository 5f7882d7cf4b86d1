//! Ballots: sealed, in slots that only the key of the installation can join to a voter. The one place where ballots
//! are written and read. Never holds a time, an order, or a choice that can be read.

use domain::area::Place;
use domain::ballot::BallotChannel;
use domain::person::Language;
use domain::{AreaId, Cents, ContributionId, OrganisationId, RoundId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// A ballot as it is stored.
#[derive(Debug, Clone)]
pub struct SealedBallot {
    /// Keyed hash of the voter.
    pub slot: Vec<u8>,
    /// Sealed content.
    pub sealed: Vec<u8>,
    /// How it came.
    pub channel: BallotChannel,
    /// Hash of the sealed content, as a word.
    pub receipt: String,
}

/// Puts a ballot in its slot, in place of the one that was there.
pub async fn put(tx: &mut Tx, organisation: OrganisationId, round: RoundId, ballot: &SealedBallot) -> Result<()> {
    tx.execute(
        "INSERT INTO ballot (organisation_id, round_id, slot, sealed, channel, receipt) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organisation_id, round_id, slot) DO UPDATE
         SET sealed = excluded.sealed, channel = excluded.channel, receipt = excluded.receipt",
        args![
            organisation,
            round,
            ballot.slot.as_slice(),
            ballot.sealed.as_slice(),
            ballot.channel.as_str(),
            &ballot.receipt
        ],
    )
    .await?;
    Ok(())
}

/// Takes the ballot out of a slot.
pub async fn take_out(tx: &mut Tx, organisation: OrganisationId, round: RoundId, slot: &[u8]) -> Result<()> {
    tx.execute(
        "DELETE FROM ballot WHERE organisation_id = $1 AND round_id = $2 AND slot = $3",
        args![organisation, round, slot],
    )
    .await?;
    Ok(())
}

/// Whether a slot holds a ballot.
pub async fn holds(tx: &mut Tx, organisation: OrganisationId, round: RoundId, slot: &[u8]) -> Result<bool> {
    tx.fetch_one(
        "SELECT EXISTS (SELECT 1 FROM ballot WHERE organisation_id = $1 AND round_id = $2 AND slot = $3) AS held",
        args![organisation, round, slot],
        |row| row.get("held"),
    )
    .await
}

/// Whether a ballot with this receipt is in the box.
pub async fn holds_receipt(tx: &mut Tx, organisation: OrganisationId, round: RoundId, receipt: &str) -> Result<bool> {
    tx.fetch_one(
        "SELECT EXISTS (SELECT 1 FROM ballot WHERE organisation_id = $1 AND round_id = $2 AND receipt = $3) AS held",
        args![organisation, round, receipt],
        |row| row.get("held"),
    )
    .await
}

/// All ballots of a round, by slot.
pub async fn all(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<SealedBallot>> {
    tx.fetch_all(
        "SELECT slot, sealed, channel, receipt FROM ballot WHERE organisation_id = $1 AND round_id = $2 ORDER BY slot",
        args![organisation, round],
        read,
    )
    .await
}

/// How many ballots came by each channel.
pub async fn counts(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<(BallotChannel, i64)>> {
    tx.fetch_all(
        "SELECT channel, COUNT(*) AS ballots FROM ballot WHERE organisation_id = $1 AND round_id = $2 GROUP BY channel ORDER BY channel",
        args![organisation, round],
        |row| Ok((row.parsed("channel", BallotChannel::parse)?, row.get("ballots")?)),
    )
    .await
}

/// Claims an idempotency key for this receipt; `false` when it was claimed before.
pub async fn claim_receipt(
    tx: &mut Tx,
    organisation: OrganisationId,
    idempotency_hash: &[u8],
    receipt: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let added = tx
        .execute(
            "INSERT INTO ballot_receipt (organisation_id, idempotency_hash, receipt, expires_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (organisation_id, idempotency_hash) DO NOTHING",
            args![organisation, idempotency_hash, receipt, expires_at],
        )
        .await?;
    Ok(added > 0)
}

/// The receipt given for an idempotency key.
pub async fn receipt(tx: &mut Tx, organisation: OrganisationId, idempotency_hash: &[u8]) -> Result<Option<String>> {
    tx.fetch_optional(
        "SELECT receipt FROM ballot_receipt WHERE organisation_id = $1 AND idempotency_hash = $2",
        args![organisation, idempotency_hash],
        |row| row.get("receipt"),
    )
    .await
}

/// Forgets idempotency keys that expired.
pub async fn forget_receipts(tx: &mut Tx, organisation: OrganisationId, now: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM ballot_receipt WHERE organisation_id = $1 AND expires_at < $2", args![organisation, now])
        .await?;
    Ok(())
}

/// A plan as the ballot shows it.
#[derive(Debug, Clone)]
pub struct BallotPlan {
    /// Which plan.
    pub id: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Its category; may be empty.
    pub category: String,
    /// The cost that counts.
    pub cost: Cents,
    /// Its area.
    pub area: Option<AreaId>,
    /// Name of its area; empty without one.
    pub area_name: String,
    /// Where it lies, when the author pointed at a place.
    pub place: Option<Place>,
}

/// The plans on the ballot, by number.
pub async fn plans(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<Vec<BallotPlan>> {
    tx.fetch_all(
        "SELECT c.id, c.number, c.title, c.summary, c.category, COALESCE(c.estimated_cost_cents, c.cost_cents) AS cost, c.area_id,
                c.longitude, c.latitude, COALESCE(a.name, '') AS area_name
         FROM contribution c LEFT JOIN area a ON a.organisation_id = c.organisation_id AND a.id = c.area_id
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state = 'admitted' AND c.number IS NOT NULL ORDER BY c.number",
        args![organisation, undertaking],
        |row| {
            Ok(BallotPlan {
                id: row.get("id")?,
                number: row.get("number")?,
                title: row.get("title")?,
                summary: row.get("summary")?,
                category: row.get("category")?,
                cost: row.get("cost")?,
                area: row.get("area_id")?,
                area_name: row.get("area_name")?,
                place: crate::contribution::point(row)?,
            })
        },
    )
    .await
}

/// Whether the count of a round was begun: from then on no ballot may be added.
pub async fn is_counted(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<bool> {
    tx.fetch_one(
        "SELECT EXISTS (SELECT 1 FROM result WHERE organisation_id = $1 AND round_id = $2) AS counted",
        args![organisation, round],
        |row| row.get("counted"),
    )
    .await
}

/// Adds an address that wants to hear the outcome; the same address twice is once.
pub async fn follow(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    email: &str,
    language: Language,
) -> Result<()> {
    tx.execute(
        "INSERT INTO round_follower (organisation_id, round_id, email, language) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, round_id, email) DO UPDATE SET language = excluded.language",
        args![organisation, round, email, language.as_str()],
    )
    .await?;
    Ok(())
}

/// The addresses that want to hear the outcome, by address.
pub async fn followers(tx: &mut Tx, organisation: OrganisationId, round: RoundId) -> Result<Vec<(String, Language)>> {
    tx.fetch_all(
        "SELECT email, language FROM round_follower WHERE organisation_id = $1 AND round_id = $2 ORDER BY email",
        args![organisation, round],
        |row| Ok((row.get("email")?, row.parsed("language", Language::parse)?)),
    )
    .await
}

fn read(row: &Row) -> Result<SealedBallot> {
    Ok(SealedBallot {
        slot: row.get("slot")?,
        sealed: row.get("sealed")?,
        channel: row.parsed("channel", BallotChannel::parse)?,
        receipt: row.get("receipt")?,
    })
}
