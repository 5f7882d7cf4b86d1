//! Notes of staff on a plan: for colleagues who check it. Never shown in public, never changed afterwards.

use domain::{NoteId, text};

use crate::check::READERS;
use crate::undertaking;
use crate::{Context, Error, Result};

/// Longest note, in characters.
const LONGEST: usize = 5_000;

/// Adds a note to a public plan.
pub async fn add(context: &Context, slug: &str, number: i64, body: &str) -> Result<()> {
    let actor = context.staff(READERS)?;
    let body = text::text("note", body, LONGEST)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = store::contribution::by_number(&mut tx, organisation, loaded.undertaking.id, number).await?;
    let plan = plan.filter(|plan| plan.state.is_public()).ok_or(Error::NotFound)?;
    let id: NoteId = context.new_id();
    store::note::insert(&mut tx, organisation, id, plan.id, actor.id, &body, context.now()).await?;
    context.audit(&mut tx, "note-written", "note", Some(id)).await?;
    Ok(tx.commit().await?)
}
