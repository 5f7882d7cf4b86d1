//! A plan that came on paper or was told at a stall, entered by an official and marked so.

use domain::contribution::{Channel, Contribution, ContributionState};
use domain::frame::PhaseKind;
use domain::person::StaffRole;
use domain::round::MethodKind;
use domain::{Refusal, text};
use store::contribution::DraftRow;

use super::typed::Against;
use super::{Typed, open, person_behind, tell_received};
use crate::photo::{self, Prepared};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, area};

/// What an official typed over.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The plan; name and address of the author may be empty.
    pub typed: Typed,
    /// Paper or stall.
    pub channel: Option<Channel>,
    /// Its picture.
    pub photo: Option<Prepared>,
}

/// Who may enter plans for others.
pub const ROLES: [StaffRole; 2] = [StaffRole::Organiser, StaffRole::Adviser];

/// Makes the plan public at once; returns its number. Paper that came in time may be typed over until the check ends.
pub async fn enter(context: &Context, loaded: &Loaded, entry: Entry) -> Result<i64> {
    context.staff(&ROLES)?;
    let frame = &loaded.published()?.frame;
    let atlas = area::atlas(context).await?;
    let typed = &entry.typed;
    let mut refusals: Vec<Refusal> = refuse_entry(context, loaded)?.into_iter().collect();
    let read = typed.read(Against { frame, atlas: &atlas, has_photo: entry.photo.is_some() });
    refusals.extend(read.as_ref().err().into_iter().flatten().cloned());
    let author = author(typed);
    refusals.extend(author.as_ref().err().into_iter().flatten().cloned());
    let channel = entry.channel.filter(|channel| *channel != Channel::Online);
    if channel.is_none() {
        refusals.push(Refusal::of("channel", "choice-missing"));
    }
    let (Ok(read), Ok(author), Some(channel), true) = (read, author, channel, refusals.is_empty()) else {
        return Err(refusals.into());
    };
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Collect).await?;
    let draft = blank(context, loaded);
    store::contribution::insert_draft(&mut tx, organisation, &draft, round.id, channel, context.now()).await?;
    let photo = match entry.photo {
        Some(prepared) => Some(photo::keep(context, &mut tx, prepared).await?),
        None => None,
    };
    let author = match author {
        Some((name, email)) => Some(person_behind(context, &mut tx, &email, &name, context.language).await?),
        None => None,
    };
    let mut plan = Contribution {
        id: draft.id,
        number: None,
        state: ContributionState::Draft,
        author: author.as_ref().map(|person| person.id),
        channel,
        text: read.text,
        place: read.place,
        category: read.category,
        cost: read.cost,
        estimated_cost: None,
        photo,
        photo_description: read.photo_description,
        submitted_at: Some(context.now()),
        check_due: None,
    };
    open(context, &mut tx, loaded.undertaking.id, frame, &mut plan).await?;
    if !store::contribution::write(&mut tx, organisation, &plan, ContributionState::Draft, "").await? {
        return Err(Error::Conflict);
    }
    if let Some(author) = author {
        tell_received(context, &mut tx, &author, loaded, &plan).await?;
    }
    context.audit(&mut tx, "plan-entered", "contribution", Some(plan.id)).await?;
    tx.commit().await?;
    Ok(plan.number.unwrap_or_default())
}

/// A draft in which nothing stands yet.
fn blank(context: &Context, loaded: &Loaded) -> DraftRow {
    DraftRow {
        id: context.new_id(),
        undertaking: loaded.undertaking.id,
        state: ContributionState::Draft,
        form: String::new(),
        photo: None,
    }
}

/// From the first day of collecting until the check ends.
fn refuse_entry(context: &Context, loaded: &Loaded) -> Result<Option<Refusal>> {
    let frame = &loaded.published()?.frame;
    let window = domain::frame::Window {
        opens: frame.window(PhaseKind::Collect).opens,
        closes: frame.window(PhaseKind::Check).closes,
    };
    Ok(domain::contribution::refuse_outside(window, context.now()))
}

/// Name and address of the author; `None` when no address was given.
fn author(typed: &Typed) -> std::result::Result<Option<(String, String)>, Vec<Refusal>> {
    if typed.email.trim().is_empty() {
        return Ok(None);
    }
    let name = text::optional_line("display_name", &typed.display_name, domain::contribution::LONGEST_NAME);
    let email = text::email("email", &typed.email);
    match (name, email) {
        (Ok(name), Ok(email)) => Ok(Some((name, email))),
        (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
    }
}
