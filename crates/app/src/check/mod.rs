//! The check of a plan against the criteria of the frame: everything an official needs on one page, a draft that
//! colleagues fill in together, and a decision with a reason per criterion that the author hears at once.
//! Never changes a decision that was recorded: a check is reopened by a new decision that names the older one.

mod draft;
mod list;
mod outcome;
mod record;
mod reopen;
mod similar;
mod tell;
mod threshold;

pub use draft::{Seen, Typed, TypedPoint, save};
pub use list::{Filter, Line, Listing, Progress, desk, list};
pub use outcome::{CheckOutcome, Judged, Outcome, history_of_plan, of_plan};
pub use record::record;
pub use reopen::reopen;
pub use similar::{Similar, similar};
pub use threshold::{refuse_below_threshold, standard_reason};

use domain::contribution::{Contribution, ContributionState};
use domain::frame::{Frame, PhaseKind};
use domain::person::{Person, StaffRole};
use domain::{Refusal, Timestamp};
use store::Tx;
pub use store::advice::AdviceRow as Advice;
pub use store::note::NoteRow as Note;

use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, area};

/// Who may read a dossier, write notes and ask for advice.
pub const READERS: &[StaffRole] = &[StaffRole::Organiser, StaffRole::Adviser];
/// Who may save a check and record its decision.
pub const DECIDERS: &[StaffRole] = &[StaffRole::Organiser];

/// Everything about one plan that its check rests on.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The undertaking.
    pub loaded: Loaded,
    /// The plan.
    pub plan: Contribution,
    /// Name of the author as chosen; empty when there is none or it was erased.
    pub author: String,
    /// Name of the neighbourhood; empty when the plan has none.
    pub area: String,
    /// How many people support it.
    pub supporters: i64,
    /// The draft as typed, or what a reopened check said; empty when nothing was typed yet.
    pub typed: Typed,
    /// What stood in the database when this was read; the form sends it back.
    pub seen: Seen,
    /// Who saved the draft last, and when.
    pub saved: Option<(String, Timestamp)>,
    /// Notes of staff, oldest first.
    pub notes: Vec<Note>,
    /// Questions to colleagues, oldest first.
    pub advice: Vec<Advice>,
    /// What was decided on this plan, newest first.
    pub history: Vec<CheckOutcome>,
    /// Earlier decisions that look like it, the most alike first.
    pub similar: Vec<Similar>,
    /// Colleagues who can be asked for advice.
    pub colleagues: Vec<Person>,
    /// The one who looks may save and record this check now.
    pub can_decide: bool,
    /// The one who looks may reopen this check now.
    pub can_reopen: bool,
}

impl Dossier {
    /// The frame that the check rests on.
    pub fn frame(&self) -> Result<&Frame> {
        Ok(&self.loaded.published()?.frame)
    }

    /// How many more people must support the plan before it can be admitted.
    pub fn support_missing(&self) -> i64 {
        let needed = self.frame().map_or(0, |frame| i64::from(frame.support_threshold));
        needed.saturating_sub(self.supporters).max(0)
    }

    /// Whether the check waits while its deadline has passed.
    pub fn is_late(&self, now: Timestamp) -> bool {
        is_late(&self.plan, now)
    }
}

/// Whether a plan still waits for its check while the promised moment has passed; shown in public too.
pub fn is_late(plan: &Contribution, now: Timestamp) -> bool {
    plan.state == ContributionState::Open && plan.check_due.is_some_and(|due| now > due)
}

/// The dossier of a plan.
pub async fn dossier(context: &Context, slug: &str, number: i64) -> Result<Dossier> {
    let actor = context.staff(READERS)?;
    let organisation = context.organisation_id();
    let atlas = area::atlas(context).await?;
    let mut tx = context.read().await?;
    let (loaded, plan) = find(context, &mut tx, slug, number).await?;
    let author = match plan.author {
        Some(id) => store::person::by_id(&mut tx, organisation, id).await?.map(|person| person.display_name),
        None => None,
    };
    let history = history_of_plan(context, &mut tx, &plan).await?;
    let draft = store::check::draft(&mut tx, organisation, plan.id).await?;
    let frame = loaded.published()?;
    let vote_opens = frame.frame.window(PhaseKind::Vote).opens;
    let decides = actor.roles.iter().any(|role| DECIDERS.contains(role));
    let colleagues = store::person::staff(&mut tx, organisation).await?;
    Ok(Dossier {
        author: author.unwrap_or_default(),
        area: atlas.name(plan.place.area).unwrap_or_default().to_owned(),
        supporters: store::support::count(&mut tx, organisation, plan.id).await?,
        typed: draft::typed(draft.as_ref(), &history),
        seen: Seen { draft: draft.as_ref().map(|draft| draft.saved_at), frame_version: frame.version },
        saved: draft.map(|draft| (draft.saved_by_name, draft.saved_at)),
        notes: store::note::of_plan(&mut tx, organisation, plan.id).await?,
        advice: store::advice::of_plan(&mut tx, organisation, plan.id).await?,
        similar: similar(context, &mut tx, &plan, similar::MOST).await?,
        colleagues: colleagues.into_iter().filter(|person| person.id != actor.id).collect(),
        can_decide: decides && plan.state == ContributionState::Open,
        can_reopen: decides && reopen::refuse(&plan, context.now(), vote_opens).is_none(),
        history,
        loaded,
        plan,
    })
}

/// A public plan by the names in its address; whether the person who looks may see it is checked by the caller.
async fn find(context: &Context, tx: &mut Tx, slug: &str, number: i64) -> Result<(Loaded, Contribution)> {
    let loaded = undertaking::load(context, tx, slug).await?;
    loaded.published()?;
    let plan = store::contribution::by_number(tx, context.organisation_id(), loaded.undertaking.id, number).await?;
    let plan = plan.filter(|plan| plan.state.is_public()).ok_or(Error::NotFound)?;
    Ok((loaded, plan))
}

/// The function under which a decision of this official stands.
fn function(loaded: &Loaded, actor: &Person) -> String {
    if loaded.undertaking.owner == actor.id {
        loaded.undertaking.owner_function.clone()
    } else {
        actor.display_name.clone()
    }
}

/// Why a plan cannot be admitted now, apart from what the form says.
fn refuse_admission(frame: &Frame, supporters: i64, now: Timestamp) -> Option<Refusal> {
    if now >= frame.window(PhaseKind::Vote).opens {
        return Some(Refusal::of("outcome", "check-vote-open"));
    }
    let needed = i64::from(frame.support_threshold);
    (supporters < needed).then(|| {
        Refusal::of("outcome", "check-support-missing").with("supporters", supporters).with("threshold", needed)
    })
}

/// A moment for a new decision that is later than every decision before it, so that the order is never in doubt.
fn later_than(now: Timestamp, history: &[CheckOutcome]) -> Timestamp {
    history.first().map_or(now, |newest| now.max(Timestamp::from_micros(newest.decided_at.micros() + 1)))
}
