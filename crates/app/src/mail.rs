//! How notices leave: through an SMTP server, or not at all: then officials read them at `/bureau/post`.

use domain::NoticeId;
use domain::notice::NoticeState;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use crate::{Context, Error, Result};

/// Mail settings of the operator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum MailSettings {
    /// Notices stay in the database, where officials read them at `/bureau/post`.
    #[default]
    Outbox,
    /// Notices go to a mail server.
    Smtp {
        /// `smtp://` or `smtps://` address with user and password.
        address: String,
        /// Sender of all mail.
        from: String,
    },
}

/// Sends one notice that waits. Sending it again after a crash is possible and harmless: at least once.
pub async fn send(context: &Context, id: NoticeId) -> Result<()> {
    let mut tx = context.read().await?;
    let notice = store::notice::by_id(&mut tx, context.organisation_id(), id).await?.ok_or(Error::NotFound)?;
    drop(tx);
    if notice.state == NoticeState::Sent {
        return Ok(());
    }
    if let MailSettings::Smtp { address, from } = &context.app.settings.mail {
        let message = message(from, &notice.email, &notice.subject, &notice.body)?;
        let server = transport(address)?;
        server.send(message).await.map_err(|error| Error::Internal(format!("the mail server refused: {error}")))?;
    }
    let mut tx = context.write().await?;
    store::notice::set_state(&mut tx, context.organisation_id(), id, NoticeState::Sent, Some(context.now())).await?;
    Ok(tx.commit().await?)
}

/// Whether the mail server answers, for `bondgenoot check`.
pub async fn check(settings: &MailSettings) -> Result<()> {
    let MailSettings::Smtp { address, .. } = settings else { return Ok(()) };
    let answers = transport(address)?.test_connection().await.map_err(|error| Error::Internal(error.to_string()))?;
    if answers { Ok(()) } else { Err(Error::Internal("the mail server does not answer".to_owned())) }
}

fn transport(address: &str) -> Result<AsyncSmtpTransport<Tokio1Executor>> {
    let builder =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(address).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(builder.build())
}

fn message(from: &str, to: &str, subject: &str, body: &str) -> Result<Message> {
    let mailbox = |text: &str| {
        text.parse::<Mailbox>().map_err(|_| Error::Internal("an e-mail address cannot be written to".to_owned()))
    };
    Message::builder()
        .from(mailbox(from)?)
        .to(mailbox(to)?)
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(body.to_owned())
        .map_err(|error| Error::Internal(error.to_string()))
}
