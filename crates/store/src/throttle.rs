//! Counters that slow guessing down. They stand in the database, so a restart does not reset them; what is
//! counted is known only by a keyed hash.

use domain::{OrganisationId, Timestamp};

use crate::{Result, Tx, args};

/// Counts one attempt; returns how many there were in the present window, and when that window began.
///
/// A window that began at or before `expired` is over and begins anew.
pub async fn count(
    tx: &mut Tx,
    organisation: OrganisationId,
    bucket: [u8; 32],
    now: Timestamp,
    expired: Timestamp,
) -> Result<(i64, Timestamp)> {
    tx.fetch_one(
        "INSERT INTO throttle (organisation_id, bucket, window_start, attempts) VALUES ($1, $2, $3, 1)
         ON CONFLICT (organisation_id, bucket) DO UPDATE SET
         attempts = CASE WHEN throttle.window_start <= $4 THEN 1 ELSE throttle.attempts + 1 END,
         window_start = CASE WHEN throttle.window_start <= $4 THEN excluded.window_start ELSE throttle.window_start END
         RETURNING attempts, window_start",
        args![organisation, bucket.as_slice(), now, expired],
        |row| Ok((row.get("attempts")?, row.get("window_start")?)),
    )
    .await
}

/// How many attempts there were in the present window, without counting one.
pub async fn attempts(tx: &mut Tx, organisation: OrganisationId, bucket: [u8; 32], expired: Timestamp) -> Result<i64> {
    let attempts = tx
        .fetch_optional(
            "SELECT attempts FROM throttle WHERE organisation_id = $1 AND bucket = $2 AND window_start > $3",
            args![organisation, bucket.as_slice(), expired],
            |row| row.get("attempts"),
        )
        .await?;
    Ok(attempts.unwrap_or(0))
}

/// Forgets a counter: after a success the next mistake is the first again.
pub async fn forget(tx: &mut Tx, organisation: OrganisationId, bucket: [u8; 32]) -> Result<()> {
    tx.execute(
        "DELETE FROM throttle WHERE organisation_id = $1 AND bucket = $2",
        args![organisation, bucket.as_slice()],
    )
    .await?;
    Ok(())
}

/// Takes away counters of windows that began before this moment.
pub async fn forget_old(tx: &mut Tx, organisation: OrganisationId, before: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM throttle WHERE organisation_id = $1 AND window_start < $2", args![organisation, before])
        .await?;
    Ok(())
}
