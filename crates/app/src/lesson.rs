//! Closing an undertaking: only with a lesson and a word on what was done with the contributions.
//! Promises that still run stay open, and everyone who took part is told which.

use std::collections::BTreeMap;

use domain::lesson::Lesson;
use domain::notice::Cause;
use domain::person::{Language, StaffRole};
use domain::undertaking::Stage;
use domain::{Refusal, Timestamp};
use store::Tx;
use store::promise::PromiseRow;

use crate::notice::{self, Recipient};
use crate::undertaking::{self, Loaded};
use crate::{Context, Result, decision};

/// What the page about closing shows.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The undertaking.
    pub loaded: Loaded,
    /// The lesson, once it is closed.
    pub lesson: Option<(Lesson, Timestamp)>,
    /// Promises that still run.
    pub open_promises: Vec<PromiseRow>,
}

/// Loads what the page about closing shows.
pub async fn load(context: &Context, slug: &str) -> Result<Closing> {
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let lesson = store::lesson::of_undertaking(&mut tx, context.organisation_id(), loaded.undertaking.id).await?;
    let open_promises = open_promises(context, &mut tx, &loaded).await?;
    Ok(Closing { loaded, lesson, open_promises })
}

/// Promises of an undertaking that still run.
pub async fn open_promises(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Vec<PromiseRow>> {
    let mut rows = store::promise::list(tx, context.organisation_id(), None, Some(loaded.undertaking.id)).await?;
    rows.retain(|row| !row.promise.state.is_settled());
    Ok(rows)
}

/// Closes an undertaking with its lesson, and tells everyone who took part.
pub async fn close(context: &Context, slug: &str, lesson: &str, done_with_contributions: &str) -> Result<()> {
    let actor = context.staff(&[StaffRole::Organiser])?.id;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    match loaded.stage {
        Stage::Executing => {}
        Stage::Closed => return Err(Refusal::new("undertaking-closed").into()),
        _ => return Err(Refusal::new("lesson-without-decision").into()),
    }
    let lesson = Lesson::new(lesson, done_with_contributions)?;
    let id = loaded.undertaking.id;
    let written =
        store::lesson::insert(&mut tx, organisation, context.new_id(), id, &lesson, actor, context.now()).await;
    match written {
        Err(error) if error.is_unique_violation() => return Err(Refusal::new("undertaking-closed").into()),
        other => other?,
    }
    store::undertaking::close(&mut tx, organisation, id, context.now()).await?;
    tell(context, &mut tx, &loaded, &lesson).await?;
    context.audit(&mut tx, "undertaking-closed", "undertaking", Some(id)).await?;
    Ok(tx.commit().await?)
}

async fn tell(context: &Context, tx: &mut Tx, loaded: &Loaded, lesson: &Lesson) -> Result<()> {
    let organisation = context.organisation_id();
    let undertaking = &loaded.undertaking;
    let open = open_promises(context, tx, loaded).await?.len();
    let mut hearers: BTreeMap<String, Language> = BTreeMap::new();
    hearers.extend(decision::followers(context, tx, loaded).await?);
    // Somebody with an account chose a language there; that one counts.
    hearers.extend(store::lesson::participants(tx, organisation, undertaking.id).await?);
    let values = [
        ("undertaking", undertaking.title.clone()),
        ("lesson", lesson.lesson.clone()),
        ("done", lesson.done_with_contributions.clone()),
        ("open", open.to_string()),
        ("report", context.address(&format!("/opgave/{}/verslag", undertaking.slug))),
        ("promises", context.address(&format!("/afspraken?opgave={}", undertaking.slug))),
    ];
    for (email, language) in hearers {
        let to = Recipient { email, language };
        notice::write(context, tx, &to, Cause::Lesson, Some(undertaking.id), "mail-lesson", &values).await?;
    }
    Ok(())
}
