//! Moving the clock, only in the demo: so that a new user can go through all phases of a budget in ten minutes.
//!
//! The shift is kept in the database and comes back at the next start. The clock only goes forward, because what
//! happened cannot be undone.

use domain::time::DAY_MICROS;
use domain::{Refusal, Timestamp};

use crate::{App, Context, Error, Result, undertaking};

const KEY: &str = "clock-shift";
/// Furthest step at once, in days.
pub const MOST_DAYS: i64 = 400;
/// How long after a turn the clock comes to stand, so that "from then on" has begun.
const AFTER_TURN_SECONDS: i64 = 60;

/// Sets the clock as the demo left it. Does nothing outside the demo.
pub async fn restore(app: &App) -> Result<()> {
    if !app.settings.demo {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let kept = store::installation::get(&mut tx, KEY).await?;
    let shift: i64 = kept.and_then(|text| text.parse().ok()).unwrap_or(0);
    app.clock.shift(shift.saturating_sub(app.clock.shifted()));
    Ok(())
}

/// Moves the clock this many days forward.
pub async fn days(context: &Context, days: i64) -> Result<Timestamp> {
    staff_in_demo(context)?;
    if !(1..=MOST_DAYS).contains(&days) {
        return Err(Refusal::of("days", "number-wrong").with("least", 1).with("most", MOST_DAYS).into());
    }
    forward(context, days.saturating_mul(DAY_MICROS)).await
}

/// Moves the clock to the next phase of an undertaking.
pub async fn next_phase(context: &Context, slug: &str) -> Result<Timestamp> {
    staff_in_demo(context)?;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    drop(tx);
    let now = context.now();
    let turn = loaded.published()?.frame.next_turn(now).ok_or_else(|| Refusal::of("slug", "clock-no-next-phase"))?;
    forward(context, turn.plus_seconds(AFTER_TURN_SECONDS).micros().saturating_sub(now.micros())).await
}

fn staff_in_demo(context: &Context) -> Result<()> {
    if !context.app.settings.demo {
        return Err(Error::NotFound);
    }
    context.actor()?.is_staff().then_some(()).ok_or(Error::NotFound)
}

async fn forward(context: &Context, micros: i64) -> Result<Timestamp> {
    let mut tx = context.write().await?;
    let shift = context.app.clock.shifted().saturating_add(micros);
    store::installation::set(&mut tx, KEY, &shift.to_string()).await?;
    store::installation::move_sessions(&mut tx, micros).await?;
    context.audit(&mut tx, "clock-moved", "installation", None::<domain::OrganisationId>).await?;
    tx.commit().await?;
    context.app.clock.shift(micros);
    context.app.work.notify_one();
    Ok(context.now())
}
