//! Slows guessing down: so many attempts per window for one address, one account, one network.
//! The counters survive a restart and never hold what they count.

use domain::OrganisationId;
use store::Tx;

use crate::{App, Context, Error, Result};

/// A limit: at most `attempts` in `seconds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// What is limited; different purposes count apart.
    pub purpose: &'static str,
    /// Most attempts in a window.
    pub attempts: i64,
    /// Length of a window.
    pub seconds: i64,
}

/// Counts an attempt of `who`; refuses when there were too many. Counted even when what follows fails.
pub async fn count(context: &Context, limit: Limit, who: &str) -> Result<()> {
    let now = context.now();
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (attempts, began) = store::throttle::count(
        &mut tx,
        organisation,
        bucket(&context.app, organisation, limit, who),
        now,
        now.plus_seconds(-limit.seconds),
    )
    .await?;
    tx.commit().await?;
    if attempts <= limit.attempts {
        return Ok(());
    }
    let ends = began.plus_seconds(limit.seconds).micros();
    Err(Error::TooMany { wait_seconds: (ends.saturating_sub(now.micros()) / 1_000_000).max(1) })
}

/// How many attempts of `who` were counted in the present window. For a limit that slows down but never refuses.
pub async fn attempts(context: &Context, tx: &mut Tx, limit: Limit, who: &str) -> Result<i64> {
    let organisation = context.organisation_id();
    let bucket = bucket(&context.app, organisation, limit, who);
    Ok(store::throttle::attempts(tx, organisation, bucket, context.now().plus_seconds(-limit.seconds)).await?)
}

/// Forgets the attempts of `who`, after a success.
pub async fn forget(context: &Context, limit: Limit, who: &str) -> Result<()> {
    let mut tx = context.write().await?;
    let organisation = context.organisation_id();
    store::throttle::forget(&mut tx, organisation, bucket(&context.app, organisation, limit, who)).await?;
    Ok(tx.commit().await?)
}

fn bucket(app: &App, organisation: OrganisationId, limit: Limit, who: &str) -> [u8; 32] {
    app.keys.mac("throttle", &[organisation.to_string().as_bytes(), limit.purpose.as_bytes(), who.as_bytes()])
}
