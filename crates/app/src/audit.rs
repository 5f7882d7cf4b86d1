//! The audit trail as an administrator reads it: who did what to what, without content.

use std::collections::HashMap;

use domain::person::StaffRole;
use domain::{PersonId, Timestamp};

use crate::{Context, Result};

/// Lines on one page.
pub const PAGE: i64 = 50;

/// A line with the name of who acted.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub happened_at: Timestamp,
    /// Who; `None` for the system and for visitors without an account. Empty when that person was erased.
    pub actor: Option<String>,
    /// What, a stable name such as `frame-published`.
    pub action: String,
    /// On what kind of thing.
    pub subject_kind: String,
    /// On which.
    pub subject: Option<String>,
}

/// One page of the trail.
#[derive(Debug, Clone)]
pub struct Trail {
    /// The lines, newest first.
    pub lines: Vec<Line>,
    /// Kinds of acts to choose from, with how often.
    pub actions: Vec<(String, i64)>,
    /// Whether there are older lines.
    pub has_more: bool,
}

/// Reads a page of the trail (the first is 1), of one kind of act and of one person when asked.
pub async fn trail(context: &Context, action: Option<&str>, actor: Option<PersonId>, page: i64) -> Result<Trail> {
    context.staff(&[StaffRole::Admin])?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let offset = (page.clamp(1, 100_000) - 1) * PAGE;
    let mut rows = store::audit::filtered(&mut tx, organisation, action, actor, PAGE + 1, offset).await?;
    let has_more = rows.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let mut names: HashMap<PersonId, String> = HashMap::new();
    for actor in rows.iter().filter_map(|row| row.actor) {
        if let std::collections::hash_map::Entry::Vacant(place) = names.entry(actor) {
            let person = store::person::by_id(&mut tx, organisation, actor).await?;
            place.insert(person.map(|person| person.display_name).unwrap_or_default());
        }
    }
    let lines = rows
        .into_iter()
        .map(|row| Line {
            happened_at: row.happened_at,
            actor: row.actor.map(|id| names.get(&id).cloned().unwrap_or_default()),
            action: row.action,
            subject_kind: row.subject_kind,
            subject: row.subject.map(|id| id.to_string()),
        })
        .collect();
    let actions = store::audit::actions(&mut tx, organisation).await?;
    Ok(Trail { lines, actions, has_more })
}
