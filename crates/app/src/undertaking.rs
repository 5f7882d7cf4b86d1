//! Undertakings as pages and other use cases need them: with the published frame, the stage and the rounds.

use domain::frame::FrameVersion;
use domain::round::{MethodKind, Round};
use domain::undertaking::{Stage, Undertaking, stage};
use store::Tx;

use crate::{Context, Error, Result};

/// An undertaking with what follows from its frame and the acts done so far.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The undertaking.
    pub undertaking: Undertaking,
    /// The newest published frame; `None` while it is being prepared.
    pub frame: Option<FrameVersion>,
    /// Where it stands now.
    pub stage: Stage,
}

impl Loaded {
    /// The published frame, or "not found" while there is none.
    pub fn published(&self) -> Result<&FrameVersion> {
        self.frame.as_ref().ok_or(Error::NotFound)
    }
}

/// Loads by the name in the address. An undertaking without a published frame exists only for officials.
pub async fn load(context: &Context, tx: &mut Tx, slug: &str) -> Result<Loaded> {
    let undertaking = store::undertaking::by_slug(tx, context.organisation_id(), slug).await?.ok_or(Error::NotFound)?;
    let loaded = complete(context, tx, undertaking).await?;
    let official = context.actor.as_ref().is_some_and(|actor| actor.is_staff());
    if loaded.stage == Stage::Preparing && !official {
        return Err(Error::NotFound);
    }
    Ok(loaded)
}

/// Adds frame and stage to an undertaking.
pub async fn complete(context: &Context, tx: &mut Tx, undertaking: Undertaking) -> Result<Loaded> {
    let organisation = context.organisation_id();
    let frame = store::frame::current(tx, organisation, undertaking.id).await?;
    let acts = store::undertaking::acts(tx, organisation, &undertaking).await?;
    let stage = stage(frame.as_ref().map(|version| &version.frame), acts, context.now());
    Ok(Loaded { undertaking, frame, stage })
}

/// The round of an undertaking with this method; it exists from the moment the frame is published.
pub async fn round(context: &Context, tx: &mut Tx, undertaking: &Undertaking, method: MethodKind) -> Result<Round> {
    store::round::of_undertaking(tx, context.organisation_id(), undertaking.id, method).await?.ok_or(Error::NotFound)
}
