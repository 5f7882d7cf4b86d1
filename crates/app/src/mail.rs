//! How notices leave: through an SMTP server, or into the outbox that the demo shows at `/bureau/post`.

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
