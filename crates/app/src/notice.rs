//! Notices: written in the transaction of the act that causes them, sent by a job afterwards.

use domain::notice::{Cause, NoticeState};
use domain::person::{Language, StaffRole};
use domain::{JobId, NoticeId, UndertakingId};
use store::Tx;
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
