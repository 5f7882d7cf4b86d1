//! Sessions: who is signed in, which browsers, and how to end them. Begun by `account`.

use std::sync::Arc;

use domain::person::Person;
use domain::{OrganisationId, PersonId, SessionId, Timestamp, text};
use store::Tx;
pub use store::session::SessionRow;

pub use domain::session::SessionKind;

use crate::{App, Context, Error, Result, hex, sha256};

/// After how many seconds the last visit is noted again; every request would be a write.
const NOTE_VISIT_AFTER_SECONDS: i64 = 600;

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Which session.
    pub session: SessionId,
    /// Who.
    pub person: Arc<Person>,
    /// How the person came in.
    pub kind: SessionKind,
}

/// Who is signed in with this token at this organisation. A token of another organisation is unknown here.
pub async fn signed_in(app: &App, organisation: OrganisationId, token: &str) -> Result<Option<SignedIn>> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let Some(session) = store::session::by_token(&mut tx, organisation, sha256(token.as_bytes()), now).await? else {
        return Ok(None);
    };
    let Some(person) = store::person::by_id(&mut tx, organisation, session.person).await? else { return Ok(None) };
    drop(tx);
    if session.last_seen_at.plus_seconds(NOTE_VISIT_AFTER_SECONDS) <= now {
        let mut tx = app.db.write().await?;
        store::session::seen(&mut tx, organisation, session.id, now, end(session.kind, session.created_at, now))
            .await?;
        tx.commit().await?;
    }
    Ok(Some(SignedIn { session: session.id, person: Arc::new(person), kind: session.kind }))
}

/// When a session ends that began at `created_at` and was last visited at `now`.
fn end(kind: SessionKind, created_at: Timestamp, now: Timestamp) -> Timestamp {
    created_at.plus_seconds(kind.longest_seconds()).min(now.plus_seconds(kind.idle_seconds()))
}

/// Begins a session and gives its token, which is stored nowhere.
pub(crate) async fn begin(
    context: &Context,
    tx: &mut Tx,
    person: PersonId,
    kind: SessionKind,
    user_agent: &str,
) -> Result<String> {
    let token = hex(&context.app.random.bytes::<32>());
    let now = context.now();
    let session = SessionRow {
        id: context.new_id(),
        person,
        kind,
        user_agent: text::clean_line(user_agent).chars().take(200).collect(),
        created_at: now,
        last_seen_at: now,
        expires_at: end(kind, now, now),
    };
    store::session::insert(tx, context.organisation_id(), sha256(token.as_bytes()), &session).await?;
    Ok(token)
}

/// The sessions of the person who acts, newest visit first.
pub async fn list(context: &Context) -> Result<Vec<SessionRow>> {
    let person = context.actor()?.id;
    Ok(store::session::of_person(&mut context.read().await?, context.organisation_id(), person, context.now()).await?)
}

/// Ends one session of the person who acts; a session of somebody else is not found.
pub async fn revoke(context: &Context, session: SessionId) -> Result<()> {
    let person = context.actor()?.id;
    let mut tx = context.write().await?;
    if !store::session::delete(&mut tx, context.organisation_id(), person, session).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Ends the session with this token, if there is one.
pub async fn sign_out(context: &Context, token: &str) -> Result<()> {
    let mut tx = context.write().await?;
    store::session::delete_by_token(&mut tx, context.organisation_id(), sha256(token.as_bytes())).await?;
    Ok(tx.commit().await?)
}
