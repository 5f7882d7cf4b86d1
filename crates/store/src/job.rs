//! Jobs: work to be done later, leased so that two workers never do it at once, done at least once.

use domain::{JobId, OrganisationId, Timestamp};

use crate::db::Engine;
use crate::{Result, Row, Tx, args};

/// A job as leased by a worker.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Whose work it is.
    pub organisation: OrganisationId,
    /// Which handler does it.
    pub kind: String,
    /// What the handler needs, a JSON document.
    pub payload: String,
    /// How often it was tried before this time.
    pub attempts: i64,
}

/// How a job stands, for the page that shows its progress.
#[derive(Debug, Clone)]
pub struct JobStatus {
    /// `waiting`, `done` or `failed`.
    pub state: String,
    /// What the handler last said of its progress, a JSON document; empty before it starts.
    pub progress: String,
}

/// How long a worker may be silent before another takes the job.
pub const LEASE_SECONDS: i64 = 120;
/// Tries before a job is given up.
pub const MOST_ATTEMPTS: i64 = 8;

/// Puts a job in the queue in the caller's transaction. The same `(kind, unique_key)` is put only once; doing it
/// again while it waits changes nothing, after it finished it starts anew.
pub async fn enqueue(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: JobId,
    kind: &str,
    unique_key: &str,
    payload: &str,
    run_at: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO job (id, organisation_id, kind, payload, unique_key, state, progress, run_at, leased_until, attempts, created_at)
         VALUES ($1, $2, $3, $4, $5, 'waiting', '', $6, 0, 0, $6)
         ON CONFLICT (organisation_id, kind, unique_key) DO UPDATE
         SET state = 'waiting', payload = excluded.payload, progress = '', run_at = excluded.run_at, leased_until = 0, attempts = 0, finished_at = NULL
         WHERE job.state <> 'waiting'",
        args![id, organisation, kind, payload, unique_key, run_at],
    )
    .await?;
    Ok(())
}

/// Leases the next job that is due, if any. Call in a write transaction of its own and commit at once.
pub async fn lease(tx: &mut Tx, now: Timestamp) -> Result<Option<Job>> {
    let sql = match tx.engine() {
        Engine::Sqlite => {
            "UPDATE job SET leased_until = $2, attempts = attempts + 1 WHERE id = (
               SELECT id FROM job WHERE state = 'waiting' AND run_at <= $1 AND leased_until <= $1 ORDER BY run_at, id LIMIT 1)
             RETURNING id, organisation_id, kind, payload, attempts"
        }
        Engine::Postgres => {
            "UPDATE job SET leased_until = $2, attempts = attempts + 1 WHERE id = (
               SELECT id FROM job WHERE state = 'waiting' AND run_at <= $1 AND leased_until <= $1 ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING id, organisation_id, kind, payload, attempts"
        }
    };
    tx.fetch_optional(sql, args![now, now.plus_seconds(LEASE_SECONDS)], read).await
}

/// The next moment at which a waiting job is due, so that the worker knows how long it may sleep.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let moment = tx
        .fetch_one("SELECT MIN(CASE WHEN leased_until > run_at THEN leased_until ELSE run_at END) AS due FROM job WHERE state = 'waiting'", args![], |row| {
            row.get::<Option<Timestamp>>("due")
        })
        .await?;
    Ok(moment)
}

/// Says how far a job is, and keeps its lease alive.
pub async fn report(tx: &mut Tx, id: JobId, progress: &str, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE job SET progress = $2, leased_until = $3 WHERE id = $1 AND state = 'waiting'",
        args![id, progress, now.plus_seconds(LEASE_SECONDS)],
    )
    .await?;
    Ok(())
}

/// Marks a job done.
pub async fn finish(tx: &mut Tx, id: JobId, now: Timestamp) -> Result<()> {
    tx.execute("UPDATE job SET state = 'done', finished_at = $2 WHERE id = $1", args![id, now]).await?;
    Ok(())
}

/// Puts a job back after a failure, later each time, or gives it up after [`MOST_ATTEMPTS`].
pub async fn fail(tx: &mut Tx, job: &Job, now: Timestamp) -> Result<bool> {
    let given_up = job.attempts >= MOST_ATTEMPTS;
    let wait = 5 * (1_i64 << job.attempts.clamp(0, 10));
    tx.execute(
        "UPDATE job SET state = CASE WHEN $2 THEN 'failed' ELSE state END, leased_until = 0, run_at = $3 WHERE id = $1",
        args![job.id, given_up, now.plus_seconds(wait)],
    )
    .await?;
    Ok(given_up)
}

/// How a job stands.
pub async fn status(
    tx: &mut Tx,
    organisation: OrganisationId,
    kind: &str,
    unique_key: &str,
) -> Result<Option<JobStatus>> {
    tx.fetch_optional(
        "SELECT state, progress FROM job WHERE organisation_id = $1 AND kind = $2 AND unique_key = $3",
        args![organisation, kind, unique_key],
        |row| Ok(JobStatus { state: row.get("state")?, progress: row.get("progress")? }),
    )
    .await
}

/// Forgets jobs that finished before a moment.
pub async fn forget_finished(tx: &mut Tx, organisation: OrganisationId, before: Timestamp) -> Result<u64> {
    tx.execute(
        "DELETE FROM job WHERE organisation_id = $1 AND state = 'done' AND finished_at < $2",
        args![organisation, before],
    )
    .await
}

fn read(row: &Row) -> Result<Job> {
    Ok(Job {
        id: row.get("id")?,
        organisation: row.get("organisation_id")?,
        kind: row.get("kind")?,
        payload: row.get("payload")?,
        attempts: row.get("attempts")?,
    })
}
