//! Drafts: saved at every screen as typed, found again through a cookie that nobody can guess, handed in on the last.

use std::sync::Arc;

use domain::contribution::{Channel, Contribution, ContributionAct, ContributionState, refuse_outside};
use domain::frame::PhaseKind;
use domain::round::MethodKind;
use domain::{ContributionId, Id as _, PhotoId, Refusal};
use store::Tx;
use store::contribution::DraftRow;
use subtle::ConstantTimeEq as _;

use super::typed::Against;
use super::{Step, Typed, check_due, open, tell_received};
use crate::area::{self, Atlas};
use crate::confirmation::{self, Purpose};
use crate::photo::{self, Prepared};
use crate::throttle::{self, Limit};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, hex};

const DRAFTS_PER_NETWORK: Limit = Limit { purpose: "draft-network", attempts: 120, seconds: 3_600 };

/// A plan as its author is writing it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Its id.
    pub id: ContributionId,
    /// For the cookie.
    pub token: String,
    /// `Draft`, or `Unconfirmed` when the link was sent.
    pub state: ContributionState,
    /// The form as typed.
    pub typed: Typed,
    /// Its picture.
    pub photo: Option<PhotoId>,
}

/// What handing in led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submitted {
    /// A link was sent to this address.
    LinkSent {
        /// As typed and cleaned.
        email: String,
    },
    /// The author is signed in with this address, so the plan is public at once.
    Opened {
        /// Its number.
        number: i64,
    },
}

fn token(context: &Context, id: ContributionId) -> String {
    let mac = context.app.keys.mac("plan-draft", &[context.organisation_id().uuid().as_bytes(), id.uuid().as_bytes()]);
    format!("{id}.{}", hex(&mac))
}

/// Which draft a cookie opens, if it is one that we made.
pub fn draft_of_token(context: &Context, cookie: &str) -> Option<ContributionId> {
    let id: ContributionId = cookie.split('.').next()?.parse().ok()?;
    bool::from(token(context, id).as_bytes().ct_eq(cookie.as_bytes())).then_some(id)
}

/// The draft that a cookie opens for this undertaking; `None` when there is none, or when it was handed in already.
pub async fn load_draft(context: &Context, loaded: &Loaded, cookie: Option<&str>) -> Result<Option<Draft>> {
    let Some(id) = cookie.and_then(|cookie| draft_of_token(context, cookie)) else { return Ok(None) };
    let row = store::contribution::draft(&mut context.read().await?, context.organisation_id(), id).await?;
    Ok(row.and_then(|row| usable(context, loaded, &row)))
}

fn usable(context: &Context, loaded: &Loaded, row: &DraftRow) -> Option<Draft> {
    let is_open = matches!(row.state, ContributionState::Draft | ContributionState::Unconfirmed)
        && row.undertaking == loaded.undertaking.id;
    let typed = serde_json::from_str(&row.form).unwrap_or_default();
    is_open.then(|| Draft { id: row.id, token: token(context, row.id), state: row.state, typed, photo: row.photo })
}

/// Saves one screen as typed and then judges it. What was typed is kept, refused or not, also after the window closed.
pub async fn save(
    context: &Context,
    loaded: &Loaded,
    network: &str,
    known: Option<Draft>,
    typed: Typed,
    step: Step,
) -> Result<(Draft, Vec<Refusal>)> {
    let frame = &loaded.published()?.frame;
    let atlas = area::atlas(context).await?;
    let draft = keep(context, loaded, network, known, typed).await?;
    let mut refusals = draft.typed.obstacles(step, Against { frame, atlas: &atlas, has_photo: draft.photo.is_some() });
    refusals.extend(refuse_outside(frame.window(PhaseKind::Collect), context.now()));
    Ok((draft, refusals))
}

async fn keep(context: &Context, loaded: &Loaded, network: &str, known: Option<Draft>, typed: Typed) -> Result<Draft> {
    let organisation = context.organisation_id();
    let form = serde_json::to_string(&typed).map_err(store::Error::from)?;
    if let Some(draft) = known {
        let mut tx = context.write().await?;
        if !store::contribution::save_form(&mut tx, organisation, draft.id, &form).await? {
            return Err(Error::Conflict);
        }
        tx.commit().await?;
        return Ok(Draft { typed, ..draft });
    }
    throttle::count(context, DRAFTS_PER_NETWORK, network).await?;
    let mut tx = context.write().await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Collect).await?;
    let row = DraftRow {
        id: context.new_id(),
        undertaking: loaded.undertaking.id,
        state: ContributionState::Draft,
        form,
        photo: None,
    };
    store::contribution::insert_draft(&mut tx, organisation, &row, round.id, Channel::Online, context.now()).await?;
    tx.commit().await?;
    Ok(Draft { id: row.id, token: token(context, row.id), state: row.state, typed, photo: None })
}

/// Puts a photo with a draft; the one before it goes for good.
pub async fn save_photo(context: &Context, draft: Draft, prepared: Prepared) -> Result<Draft> {
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let photo = photo::keep(context, &mut tx, prepared).await?;
    store::contribution::set_photo(&mut tx, organisation, draft.id, Some(photo)).await?;
    if let Some(old) = draft.photo {
        store::photo::delete(&mut tx, organisation, old).await?;
    }
    tx.commit().await?;
    Ok(Draft { photo: Some(photo), ..draft })
}

/// Takes the photo of a draft away for good.
pub async fn remove_photo(context: &Context, draft: Draft) -> Result<Draft> {
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    if let Some(old) = draft.photo {
        store::contribution::set_photo(&mut tx, organisation, draft.id, None).await?;
        store::photo::delete(&mut tx, organisation, old).await?;
    }
    tx.commit().await?;
    Ok(Draft { photo: None, ..draft })
}

/// Hands a draft in: everything is judged once more, then a link goes to the author. Who is signed in with that
/// address needs no link.
pub async fn submit(context: &Context, loaded: &Loaded, network: &str, draft: &Draft) -> Result<Submitted> {
    let frame = &loaded.published()?.frame;
    let atlas: Arc<Atlas> = area::atlas(context).await?;
    let against = Against { frame, atlas: &atlas, has_photo: draft.photo.is_some() };
    let mut refusals: Vec<Refusal> =
        refuse_outside(frame.window(PhaseKind::Collect), context.now()).into_iter().collect();
    let (read, contact) = (draft.typed.read(against), draft.typed.contact());
    refusals.extend(read.as_ref().err().into_iter().chain(contact.as_ref().err()).flatten().cloned());
    let (Ok(read), Ok((display_name, email)), true) = (read, contact, refusals.is_empty()) else {
        return Err(refusals.into());
    };
    let mut plan = Contribution {
        id: draft.id,
        number: None,
        state: draft.state,
        author: None,
        channel: Channel::Online,
        text: read.text,
        place: read.place,
        category: read.category,
        cost: read.cost,
        estimated_cost: None,
        photo: draft.photo,
        photo_description: read.photo_description,
        submitted_at: Some(context.now()),
        check_due: Some(check_due(frame)),
    };
    let is_own_address = context.actor.as_ref().is_some_and(|actor| actor.email.as_deref() == Some(email.as_str()));
    if is_own_address {
        return open_at_once(context, loaded, plan, draft, &display_name, &email).await;
    }
    confirmation::slow_down(context, network, &email).await?;
    let mut tx = context.write().await?;
    if draft.state == ContributionState::Draft {
        plan.state = draft.state.after(ContributionAct::Submit)?;
    }
    write_draft(context, &mut tx, &plan, draft).await?;
    confirmation::send(context, &mut tx, loaded, &plan, Purpose::Plan(plan.id), &email).await?;
    context.audit(&mut tx, "plan-submitted", "contribution", Some(plan.id)).await?;
    tx.commit().await?;
    Ok(Submitted::LinkSent { email })
}

/// The form stays until the plan is confirmed, so that a mistake in the address can still be mended.
async fn write_draft(context: &Context, tx: &mut Tx, plan: &Contribution, draft: &Draft) -> Result<()> {
    let form = serde_json::to_string(&draft.typed).map_err(store::Error::from)?;
    if store::contribution::write(tx, context.organisation_id(), plan, draft.state, &form).await? {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

async fn open_at_once(
    context: &Context,
    loaded: &Loaded,
    mut plan: Contribution,
    draft: &Draft,
    display_name: &str,
    email: &str,
) -> Result<Submitted> {
    let mut tx = context.write().await?;
    let author = super::person_behind(context, &mut tx, email, display_name, context.language).await?;
    plan.author = Some(author.id);
    draft.state.after(ContributionAct::Confirm)?;
    open(context, &mut tx, loaded.undertaking.id, &loaded.published()?.frame, &mut plan).await?;
    if !store::contribution::write(&mut tx, context.organisation_id(), &plan, draft.state, "").await? {
        return Err(Error::Conflict);
    }
    tell_received(context, &mut tx, &author, loaded, &plan).await?;
    context.audit(&mut tx, "plan-opened", "contribution", Some(plan.id)).await?;
    tx.commit().await?;
    Ok(Submitted::Opened { number: plan.number.unwrap_or_default() })
}
