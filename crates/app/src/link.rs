//! Links in e-mails that prove an address: to sign in, to begin as an official, to finish a plan or support.
//!
//! Only the hash of a link's token is stored. Never sends the mail itself: who asks for a link writes its notice.

use store::Tx;
use store::session::LinkRow;

use crate::{Context, Result, hex, sha256};

/// Makes a link that works once and for so many seconds; returns its token. `purpose` is what opening it does: a path
/// to go to after signing in, or an act.
pub(crate) async fn create(
    context: &Context,
    tx: &mut Tx,
    email: &str,
    purpose: &str,
    valid_seconds: i64,
) -> Result<String> {
    let token = hex(&context.app.random.bytes::<32>());
    let now = context.now();
    let row = LinkRow { email: email.to_owned(), return_path: purpose.to_owned() };
    let ends = now.plus_seconds(valid_seconds);
    store::session::insert_link(tx, context.organisation_id(), sha256(token.as_bytes()), &row, now, ends).await?;
    Ok(token)
}
