//! The worker: takes jobs that are due, one after another, and hands each to the noun it belongs to.
//!
//! A job is done at least once, so every handler is idempotent. A worker that dies loses its lease after two
//! minutes and another takes over; on PostgreSQL any number of workers may run.

use std::sync::Arc;
use std::time::Duration;

use domain::{Id as _, JobId, NoticeId};
use store::job::Job;
use tokio::sync::watch;

use crate::{App, Context, Error, Result, letter, mail, notice, result};

/// Longest sleep between two looks at the queue.
const LONGEST_SLEEP: Duration = Duration::from_secs(20);

/// Works until `stop` says so. Finishes the job at hand first.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = plan_the_day(&app).await {
            tracing::error!(%error, "could not put the daily work in the queue");
        }
        match run_due(&app).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::error!(%error, "the queue could not be read"),
        }
        let sleep = until_next(&app).await;
        tokio::select! {
            () = app.work.notified() => {}
            () = tokio::time::sleep(sleep) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Does everything that is due now; returns how many jobs were taken.
pub async fn run_due(app: &Arc<App>) -> Result<usize> {
    let mut taken = 0;
    loop {
        let mut tx = app.db.write().await?;
        let job = store::job::lease(&mut tx, app.clock.now()).await?;
        tx.commit().await?;
        let Some(job) = job else { return Ok(taken) };
        taken += 1;
        do_one(app, &job).await?;
    }
}

async fn do_one(app: &Arc<App>, job: &Job) -> Result<()> {
    let done = perform(app, job).await;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    match done {
        Ok(()) => store::job::finish(&mut tx, job.id, now).await?,
        Err(error) => {
            let given_up = store::job::fail(&mut tx, job, now).await?;
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, given_up, %error, "a job failed");
            if given_up
                && job.kind == notice::SEND_JOB
                && let Ok(id) = job.payload.parse::<NoticeId>()
            {
                let failed = domain::notice::NoticeState::Failed;
                store::notice::set_state(&mut tx, job.organisation, id, failed, None).await?;
            }
        }
    }
    Ok(tx.commit().await?)
}

/// The table of handlers: one line per kind of job.
async fn perform(app: &Arc<App>, job: &Job) -> Result<()> {
    let mut tx = app.db.read().await?;
    let organisation = store::organisation::by_id(&mut tx, job.organisation).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let context = Context::system(Arc::clone(app), Arc::new(organisation));
    match job.kind.as_str() {
        notice::SEND_JOB => mail::send(&context, job.payload.parse().map_err(|_| Error::NotFound)?).await,
        letter::JOB => letter::make(&context, job).await,
        result::COUNT_JOB => result::perform(&context, job).await,
        DAILY_JOB => daily(&context).await,
        other => Err(Error::Internal(format!("no handler for jobs of kind {other}"))),
    }
}

/// Kind of the job that does, once a day, what dates ask for.
const DAILY_JOB: &str = "daily";

/// Puts today's daily work of every organisation in the queue; the same day twice is once.
async fn plan_the_day(app: &Arc<App>) -> Result<()> {
    let now = app.clock.now();
    let today = now.day().to_string();
    let mut tx = app.db.read().await?;
    let organisations = store::organisation::all(&mut tx).await?;
    let mut missing = Vec::new();
    for organisation in organisations {
        if store::job::status(&mut tx, organisation.id, DAILY_JOB, &today).await?.is_none() {
            missing.push(organisation.id);
        }
    }
    drop(tx);
    if missing.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    for organisation in missing {
        let id = JobId::new(now, app.random.bytes());
        store::job::enqueue(&mut tx, organisation, id, DAILY_JOB, &today, "", now).await?;
    }
    Ok(tx.commit().await?)
}

/// What dates ask for: each noun adds its line.
async fn daily(context: &Context) -> Result<()> {
    crate::promise::daily(context).await?;
    let mut tx = context.write().await?;
    store::session::forget_ended(&mut tx, context.organisation_id(), context.now()).await?;
    // No window of a limit is longer than a day.
    store::throttle::forget_old(&mut tx, context.organisation_id(), context.now().plus_days(-2)).await?;
    store::ballot::forget_receipts(&mut tx, context.organisation_id(), context.now()).await?;
    store::job::forget_finished(&mut tx, context.organisation_id(), context.now().plus_days(-30)).await?;
    Ok(tx.commit().await?)
}

async fn until_next(app: &App) -> Duration {
    let next = async {
        let mut tx = app.db.read().await?;
        store::job::next_due(&mut tx).await
    };
    let wait = match next.await {
        Ok(Some(due)) => due.micros().saturating_sub(app.clock.now().micros()),
        Ok(None) | Err(_) => return LONGEST_SLEEP,
    };
    Duration::from_micros(u64::try_from(wait).unwrap_or(0)).clamp(Duration::from_millis(50), LONGEST_SLEEP)
}
