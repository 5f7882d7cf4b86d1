//! Notices: written in the transaction of the act that causes them, sent by a job afterwards.

use domain::notice::{Cause, NoticeState};
use domain::person::{Language, StaffRole};
use domain::{JobId, NoticeId, Refusal, UndertakingId};
use store::Tx;
pub use store::notice::NoticeRow as Row;
use store::notice::NoticeRow;

use crate::{Context, Result};

/// Kind of the job that sends a notice; its payload is the id of the notice.
pub const SEND_JOB: &str = "send-notice";

/// To whom a notice goes.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// E-mail address.
    pub email: String,
    /// Language of the text.
    pub language: Language,
}

/// Writes a notice: subject and body are the messages `<message>-subject` and `<message>-body` with the same values.
pub async fn write(
    context: &Context,
    tx: &mut Tx,
    to: &Recipient,
    cause: Cause,
    undertaking: Option<UndertakingId>,
    message: &str,
    values: &[(&str, String)],
) -> Result<()> {
    let register = context.organisation.settings.register;
    let sentence = |part: &str| (context.app.wording)(to.language, register, &format!("{message}-{part}"), values);
    let id: NoticeId = context.new_id();
    let now = context.now();
    let notice = NoticeRow {
        id,
        email: to.email.clone(),
        subject: domain::text::clean_line(&sentence("subject")),
        body: sentence("body"),
        cause: cause.as_str().to_owned(),
        undertaking,
        state: NoticeState::Waiting,
        created_at: now,
        sent_at: None,
    };
    store::notice::insert(tx, context.organisation_id(), &notice).await?;
    let job: JobId = context.new_id();
    store::job::enqueue(tx, context.organisation_id(), job, SEND_JOB, &id.to_string(), &id.to_string(), now).await?;
    context.app.work.notify_one();
    Ok(())
}

/// The newest notices of the outbox, newest first, for officials.
pub async fn newest(context: &Context, limit: i64) -> Result<Vec<NoticeRow>> {
    context.staff(&StaffRole::ALL)?;
    Ok(store::notice::newest(&mut context.read().await?, context.organisation_id(), limit).await?)
}

/// Who may read the outbox: notices hold addresses and links.
pub const READERS: &[StaffRole] = &[StaffRole::Admin, StaffRole::Organiser];
/// Notices on one page of the outbox.
pub const PER_PAGE: i64 = 50;

/// One page of the outbox.
#[derive(Debug, Clone)]
pub struct Outbox {
    /// The notices, newest first.
    pub notices: Vec<NoticeRow>,
    /// How many there are: waiting, sent, failed.
    pub counts: Vec<(NoticeState, i64)>,
    /// How many pages there are with this filter; at least one.
    pub pages: i64,
}

/// One page of the outbox, from 1; only notices in this state, or all.
pub async fn outbox(context: &Context, state: Option<NoticeState>, page: i64) -> Result<Outbox> {
    context.staff(READERS)?;
    let mut tx = context.read().await?;
    let organisation = context.organisation_id();
    let found = store::notice::count_by_state(&mut tx, organisation).await?;
    let counts: Vec<(NoticeState, i64)> = [NoticeState::Failed, NoticeState::Waiting, NoticeState::Sent]
        .map(|state| (state, found.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count)))
        .into();
    let total: i64 = counts.iter().filter(|(known, _)| state.is_none_or(|state| state == *known)).map(|(_, n)| n).sum();
    let pages = total.max(1).saturating_add(PER_PAGE - 1) / PER_PAGE;
    let skip = page.clamp(1, pages).saturating_sub(1).saturating_mul(PER_PAGE);
    let notices = store::notice::page(&mut tx, organisation, state, skip, PER_PAGE).await?;
    Ok(Outbox { notices, counts, pages })
}

/// Tries a notice again that was given up.
pub async fn retry(context: &Context, id: NoticeId) -> Result<()> {
    context.staff(READERS)?;
    let mut tx = context.write().await?;
    let organisation = context.organisation_id();
    if !store::notice::retry(&mut tx, organisation, id).await? {
        return Err(Refusal::new("notice-not-failed").into());
    }
    let job: JobId = context.new_id();
    store::job::enqueue(&mut tx, organisation, job, SEND_JOB, &id.to_string(), &id.to_string(), context.now()).await?;
    context.audit(&mut tx, "notice-retried", "notice", Some(id)).await?;
    tx.commit().await?;
    context.app.work.notify_one();
    Ok(())
}
