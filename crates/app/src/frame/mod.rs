//! Frames: written in five steps, saved as typed at every step, published as a version that never changes.
//!
//! The rules of the loop stand in [`domain::frame`]; this module loads, asks the domain, stores and tells.

mod calendar;
mod form;
pub mod rules;
mod template;
pub mod try_out;

pub use calendar::{Ask, asks};
pub use form::{Choices, FrameForm, LONGEST_TITLE, Reading, STEPS, step_of};
pub use template::{phases, template};

use domain::frame::{Frame, FrameVersion};
use domain::notice::Cause;
use domain::person::StaffRole;
use domain::round::{MethodKind, Privacy, Round};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Refusal, UndertakingId, text};
use store::Tx;

use crate::notice::Recipient;
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, notice};

/// Who opens and changes budgets.
pub const WRITERS: &[StaffRole] = &[StaffRole::Organiser];

/// A draft with everything a page needs to show it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The undertaking; `None` before its first save.
    pub loaded: Option<Loaded>,
    /// The form as it stands.
    pub form: FrameForm,
    /// Whether it was saved as a draft (else it is the template, a copy, or the published frame).
    pub is_saved: bool,
    /// What people choose from.
    pub choices: Choices,
    /// What the form says.
    pub reading: Reading,
    /// Everything that keeps it from being published, at most one for each field.
    pub obstacles: Vec<Refusal>,
    /// What other undertakings ask of residents.
    pub asks: Vec<Ask>,
}

impl Draft {
    /// The published frame that this draft is to replace.
    pub fn published(&self) -> Option<&FrameVersion> {
        self.loaded.as_ref().and_then(|loaded| loaded.frame.as_ref())
    }

    /// Whether the draft says something else than the published frame and owner.
    pub fn changes_anything(&self) -> bool {
        let Some(loaded) = &self.loaded else { return true };
        let undertaking = &loaded.undertaking;
        let owner_changed =
            self.reading.owner != Some(undertaking.owner) || self.reading.owner_function != undertaking.owner_function;
        owner_changed || loaded.frame.as_ref().is_none_or(|version| version.frame != self.reading.frame)
    }
}

/// The form of an undertaking: its draft, else its published frame.
pub async fn draft(context: &Context, slug: &str) -> Result<Draft> {
    context.staff(WRITERS)?;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let saved = saved(context, &mut tx, loaded.undertaking.id).await?;
    let is_saved = saved.is_some();
    let form = saved.unwrap_or_else(|| published_form(context, &loaded));
    inspect(context, &mut tx, Some(loaded), form, is_saved).await
}

/// The form of an undertaking that does not exist yet: the template, or a copy of an earlier one with new dates.
pub async fn start(context: &Context, copy_of: Option<&str>) -> Result<Draft> {
    context.staff(WRITERS)?;
    let mut tx = context.read().await?;
    let mut form = template(context, UndertakingKind::Budget);
    if let Some(slug) = copy_of.filter(|slug| !slug.is_empty()) {
        let loaded = undertaking::load(context, &mut tx, slug).await?;
        if let Some(version) = &loaded.frame {
            form = FrameForm::of(&loaded.undertaking, &version.frame);
            form.set_phases(&phases(context.now().day()));
        }
    }
    inspect(context, &mut tx, None, form, false).await
}

/// Makes the undertaking with the first step of its form. Refused while something on the first step is wrong, because
/// there is nothing yet to keep a draft with; the page still holds what was typed.
pub async fn open(context: &Context, copy_of: Option<&str>, values: &[(String, String)]) -> Result<String> {
    let owner = context.staff(WRITERS)?.id;
    let mut form = start(context, copy_of).await?.form;
    form.replace_step(1, pairs(values));
    let mut tx = context.write().await?;
    let draft = inspect(context, &mut tx, None, form, false).await?;
    refuse_step(&draft, 1)?;
    let reading = &draft.reading;
    let undertaking = Undertaking {
        id: context.new_id(),
        slug: free_slug(context, &mut tx, &reading.title, None).await?,
        kind: UndertakingKind::Budget,
        title: reading.title.clone(),
        summary: reading.summary.clone(),
        owner: reading.owner.unwrap_or(owner),
        owner_function: reading.owner_function.clone(),
        closed_at: None,
    };
    store::undertaking::insert(&mut tx, context.organisation_id(), &undertaking, context.now())
        .await
        .map_err(conflict)?;
    save(context, &mut tx, undertaking.id, &draft.form).await?;
    context.audit(&mut tx, "undertaking-opened", "undertaking", Some(undertaking.id)).await?;
    tx.commit().await?;
    Ok(undertaking.slug)
}

/// Saves one step as it was typed, always; then refuses what is wrong on it, unless the writer only puts it aside.
/// Returns the name in the address, which follows the title until the frame is published.
pub async fn save_step(
    context: &Context,
    slug: &str,
    step: u8,
    values: &[(String, String)],
    only_keep: bool,
) -> Result<String> {
    context.staff(WRITERS)?;
    let mut tx = context.write().await?;
    let loaded = load_to_change(context, &mut tx, slug).await?;
    let mut undertaking = loaded.undertaking.clone();
    let mut form = saved(context, &mut tx, undertaking.id).await?.unwrap_or_else(|| published_form(context, &loaded));
    form.replace_step(step, pairs(values));
    if loaded.frame.is_some() {
        // Title and summary are published already and stay.
        form.set("title", &*undertaking.title);
        form.set("summary", &*undertaking.summary);
    }
    save(context, &mut tx, undertaking.id, &form).await?;
    let draft = inspect(context, &mut tx, Some(loaded), form, true).await?;
    let is_step_right = draft.obstacles.iter().all(|refusal| step_of(&refusal.field) != step);
    if draft.published().is_none() && step == 1 && is_step_right {
        undertaking.slug = free_slug(context, &mut tx, &draft.reading.title, Some(&undertaking)).await?;
        adopt_identity(&mut undertaking, &draft.reading);
        store::undertaking::update(&mut tx, context.organisation_id(), &undertaking).await.map_err(conflict)?;
    }
    tx.commit().await?;
    if !only_keep {
        refuse_step(&draft, step)?;
    }
    Ok(undertaking.slug)
}

/// Fills in these fields of the draft and leaves the others as they were typed; refused, and not saved, when one of
/// them then says something wrong.
pub(crate) async fn fill_in(context: &Context, slug: &str, values: &[(&str, &str)]) -> Result<()> {
    context.staff(WRITERS)?;
    let mut tx = context.write().await?;
    let loaded = load_to_change(context, &mut tx, slug).await?;
    let undertaking = loaded.undertaking.id;
    let mut form = saved(context, &mut tx, undertaking).await?.unwrap_or_else(|| published_form(context, &loaded));
    for (name, value) in values {
        form.set(name, *value);
    }
    let draft = inspect(context, &mut tx, Some(loaded), form, true).await?;
    let is_ours = |refusal: &&Refusal| values.iter().any(|(name, _)| *name == refusal.field);
    let refusals: Vec<Refusal> = draft.obstacles.iter().filter(is_ours).cloned().collect();
    if !refusals.is_empty() {
        return Err(refusals.into());
    }
    save(context, &mut tx, undertaking, &draft.form).await?;
    Ok(tx.commit().await?)
}

/// Publishes the draft as a new version: rounds get their windows, authors hear of a change.
pub async fn publish(context: &Context, slug: &str, reason: &str) -> Result<i64> {
    let by = context.staff(WRITERS)?.id;
    let now = context.now();
    let mut tx = context.write().await?;
    let loaded = load_to_change(context, &mut tx, slug).await?;
    let form =
        saved(context, &mut tx, loaded.undertaking.id).await?.unwrap_or_else(|| published_form(context, &loaded));
    let draft = inspect(context, &mut tx, Some(loaded.clone()), form, true).await?;
    let mut refusals = draft.obstacles.clone();
    let reason = if loaded.frame.is_some() {
        let read = text::optional_text("reason", reason, 1_000);
        refusals.extend(read.as_ref().err().cloned());
        if !draft.changes_anything() {
            refusals.push(Refusal::new("frame-unchanged"));
        }
        read.unwrap_or_default()
    } else {
        String::new()
    };
    if let Some(old) = &loaded.frame {
        refusals.extend(
            old.frame.refuse_change(&reason, now).filter(|_| refusals.iter().all(|refusal| refusal.field != "reason")),
        );
    }
    if !refusals.is_empty() {
        return Err(refusals.into());
    }
    let version = FrameVersion {
        version: loaded.frame.as_ref().map_or(1, |old| old.version.saturating_add(1)),
        frame: draft.reading.frame.clone(),
        reason,
        published_at: now,
    };
    let mut undertaking = loaded.undertaking.clone();
    adopt_identity(&mut undertaking, &draft.reading);
    store::undertaking::update(&mut tx, context.organisation_id(), &undertaking).await?;
    store_version(context, &mut tx, undertaking.id, &version, by).await?;
    if version.version > 1 {
        tell_authors(context, &mut tx, &undertaking, &version).await?;
    }
    tx.commit().await?;
    Ok(version.version)
}

/// Stores a published version with its rounds and its line in the trail, and throws the draft away. Also for imports.
pub async fn store_version(
    context: &Context,
    tx: &mut Tx,
    undertaking: UndertakingId,
    version: &FrameVersion,
    by: domain::PersonId,
) -> Result<()> {
    let organisation = context.organisation_id();
    store::frame::publish(tx, organisation, undertaking, version, by).await.map_err(conflict)?;
    for (method, privacy, window) in [
        (MethodKind::Collect, Privacy::Named, version.frame.phases.collect),
        (MethodKind::Allocate, Privacy::Secret, version.frame.phases.vote),
    ] {
        let round = Round { id: context.new_id(), undertaking, method, privacy, window };
        store::round::upsert(tx, organisation, &round).await?;
    }
    store::frame::drop_draft(tx, organisation, undertaking).await?;
    let act = if version.version == 1 { "frame-published" } else { "frame-changed" };
    context.audit(tx, act, "undertaking", Some(undertaking)).await
}

/// Throws a draft away. An undertaking that was never published goes with it; returns whether it did.
pub async fn discard(context: &Context, slug: &str) -> Result<bool> {
    context.staff(WRITERS)?;
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let (organisation, id) = (context.organisation_id(), loaded.undertaking.id);
    let is_unpublished = loaded.frame.is_none();
    if is_unpublished {
        store::undertaking::delete_unpublished(&mut tx, organisation, id).await?;
    } else {
        store::frame::drop_draft(&mut tx, organisation, id).await?;
    }
    context.audit(&mut tx, "frame-draft-discarded", "undertaking", Some(id)).await?;
    tx.commit().await?;
    Ok(is_unpublished)
}

/// The published versions of a frame, newest first, with the undertaking.
pub async fn history(context: &Context, slug: &str) -> Result<(Loaded, Vec<FrameVersion>, Choices)> {
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let versions = store::frame::versions(&mut tx, context.organisation_id(), loaded.undertaking.id).await?;
    let areas = store::area::all(&mut tx, context.organisation_id()).await?;
    Ok((loaded, versions, Choices { areas, staff: Vec::new() }))
}

/// Reads the form and asks the domain what stands in the way.
async fn inspect(
    context: &Context,
    tx: &mut Tx,
    loaded: Option<Loaded>,
    form: FrameForm,
    is_saved: bool,
) -> Result<Draft> {
    let (organisation, now) = (context.organisation_id(), context.now());
    let choices = Choices {
        areas: store::area::all(tx, organisation).await?,
        staff: store::person::staff(tx, organisation).await?,
    };
    let mut reading = form.read(&choices, &phases(now.day()));
    if form.value("method") == rules::OWN && reading.refusals.iter().all(|refusal| refusal.field != "rule") {
        reading.refusals.extend(rules::misfit(&reading.frame)?);
    }
    let published: Option<&Frame> =
        loaded.as_ref().and_then(|loaded| loaded.frame.as_ref()).map(|version| &version.frame);
    let judged = published.map_or_else(|| reading.frame.obstacles(now), |old| reading.frame.obstacles_after(old, now));
    let mut obstacles: Vec<Refusal> = Vec::new();
    for refusal in reading.refusals.iter().cloned().chain(judged) {
        if obstacles.iter().all(|known| known.field != refusal.field) {
            obstacles.push(refusal);
        }
    }
    obstacles.sort_by_key(|refusal| step_of(&refusal.field));
    let own = loaded.as_ref().map(|loaded| loaded.undertaking.id);
    let asks = asks(context, tx, own, &choices.areas, &reading.frame).await?;
    Ok(Draft { loaded, form, is_saved, choices, reading, obstacles, asks })
}

async fn load_to_change(context: &Context, tx: &mut Tx, slug: &str) -> Result<Loaded> {
    let loaded = undertaking::load(context, tx, slug).await?;
    // Two officials who save at once would each put back what the other changed.
    tx.lock(lock_key(loaded.undertaking.id), false).await?;
    let loaded = undertaking::load(context, tx, slug).await?;
    match &loaded.frame {
        Some(version) if version.frame.is_frozen(context.now()) => Err(Refusal::new("frame-frozen").into()),
        _ => Ok(loaded),
    }
}

fn lock_key(id: UndertakingId) -> i64 {
    use domain::Id as _;
    let (_, low) = id.uuid().as_u64_pair();
    low.cast_signed()
}

async fn saved(context: &Context, tx: &mut Tx, undertaking: UndertakingId) -> Result<Option<FrameForm>> {
    let Some(body) = store::frame::draft(tx, context.organisation_id(), undertaking).await? else { return Ok(None) };
    serde_json::from_str(&body).map(Some).map_err(|error| Error::Internal(error.to_string()))
}

async fn save(context: &Context, tx: &mut Tx, undertaking: UndertakingId, form: &FrameForm) -> Result<()> {
    let body = serde_json::to_string(form).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(store::frame::save_draft(tx, context.organisation_id(), undertaking, &body, context.now()).await?)
}

fn published_form(context: &Context, loaded: &Loaded) -> FrameForm {
    match &loaded.frame {
        Some(version) => FrameForm::of(&loaded.undertaking, &version.frame),
        None => template(context, loaded.undertaking.kind),
    }
}

fn adopt_identity(undertaking: &mut Undertaking, reading: &Reading) {
    undertaking.title.clone_from(&reading.title);
    undertaking.summary.clone_from(&reading.summary);
    undertaking.owner = reading.owner.unwrap_or(undertaking.owner);
    undertaking.owner_function.clone_from(&reading.owner_function);
}

fn refuse_step(draft: &Draft, step: u8) -> Result<()> {
    let refusals: Vec<Refusal> =
        draft.obstacles.iter().filter(|refusal| step_of(&refusal.field) == step).cloned().collect();
    if refusals.is_empty() { Ok(()) } else { Err(refusals.into()) }
}

/// A name for the address that no other undertaking has: from the title, numbered when it is taken.
pub(crate) async fn free_slug(
    context: &Context,
    tx: &mut Tx,
    title: &str,
    own: Option<&Undertaking>,
) -> Result<String> {
    let base = match text::slug(title) {
        slug if slug.is_empty() => "begroting".to_owned(),
        slug => slug,
    };
    for number in 1..1_000 {
        let slug = if number == 1 { base.clone() } else { format!("{base}-{number}") };
        let taken = store::undertaking::by_slug(tx, context.organisation_id(), &slug).await?;
        // "nieuw" is the address at the desk where an undertaking begins.
        if slug != "nieuw" && taken.is_none_or(|other| own.is_some_and(|own| own.id == other.id)) {
            return Ok(slug);
        }
    }
    Err(Error::Conflict)
}

async fn tell_authors(context: &Context, tx: &mut Tx, undertaking: &Undertaking, version: &FrameVersion) -> Result<()> {
    let values = [
        ("title", undertaking.title.clone()),
        ("reason", version.reason.clone()),
        ("address", context.address(&format!("/opgave/{}/kader", undertaking.slug))),
    ];
    for (_, email, language) in store::undertaking::authors(tx, context.organisation_id(), undertaking.id).await? {
        let to = Recipient { email, language };
        notice::write(context, tx, &to, Cause::Frame, Some(undertaking.id), "mail-frame-changed", &values).await?;
    }
    Ok(())
}

fn conflict(error: store::Error) -> Error {
    if error.is_unique_violation() { Error::Conflict } else { error.into() }
}

fn pairs(values: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// Every published version of the frame of an undertaking, newest first.
pub async fn versions(context: &Context, slug: &str) -> Result<Vec<FrameVersion>> {
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    Ok(store::frame::versions(&mut tx, context.organisation_id(), loaded.undertaking.id).await?)
}
