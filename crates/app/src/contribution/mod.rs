//! Contributions: plans that residents hand in. A draft is kept from the first screen; the plan becomes public when
//! its author presses the button behind the link in the e-mail. Never shows a draft to anybody but its author.

mod change;
mod draft;
mod entry;
mod geojson;
mod list;
mod place;
mod story;
mod typed;

pub use change::{Editing, edit, editing, withdraw};
pub use draft::{Draft, Submitted, draft_of_token, load_draft, remove_photo, save, save_photo, submit};
pub use entry::{Entry, ROLES as ENTRY_ROLES, enter};
pub use geojson::geojson;
pub use list::{Filter, Line, Listing, Sort, list};
pub use place::{Placed, Sent, finding, place};
pub use story::{Story, Version, Withdrawn, story, version};
pub use typed::{Step, Typed};

use domain::contribution::{Contribution, ContributionState};
use domain::frame::{Frame, PhaseKind};
use domain::person::{Language, Person};
use domain::{Id as _, Timestamp, UndertakingId};
use store::Tx;

use crate::{Context, Result};

/// When the check of a plan is promised: before the check of this budget ends.
fn check_due(frame: &Frame) -> Timestamp {
    frame.window(PhaseKind::Check).closes
}

/// Gives a plan its number and makes it public. The caller writes it.
pub(crate) async fn open(
    context: &Context,
    tx: &mut Tx,
    undertaking: UndertakingId,
    frame: &Frame,
    plan: &mut Contribution,
) -> Result<()> {
    tx.lock(number_lock(undertaking), false).await?;
    plan.number = Some(store::contribution::next_number(tx, context.organisation_id(), undertaking).await?);
    plan.state = ContributionState::Open;
    plan.check_due = Some(check_due(frame));
    Ok(())
}

/// Key of the lock under which numbers are given out.
fn number_lock(undertaking: UndertakingId) -> i64 {
    let (high, low) = undertaking.uuid().as_u64_pair();
    (high ^ low.rotate_left(17)).cast_signed()
}

/// The person behind an e-mail address; made when it is new. A resident who gives a name gets that name.
pub(crate) async fn person_behind(
    context: &Context,
    tx: &mut Tx,
    email: &str,
    display_name: &str,
    language: Language,
) -> Result<Person> {
    let organisation = context.organisation_id();
    if let Some(mut person) = store::person::by_email(tx, organisation, email).await? {
        if !display_name.is_empty() && !person.is_staff() && person.display_name != display_name {
            store::person::update(tx, organisation, person.id, display_name, person.language).await?;
            display_name.clone_into(&mut person.display_name);
        }
        return Ok(person);
    }
    let name = if display_name.is_empty() {
        (context.app.wording)(language, context.organisation.settings.register, "account-new-name", &[])
    } else {
        display_name.to_owned()
    };
    let person =
        Person { id: context.new_id(), display_name: name, email: Some(email.to_owned()), language, roles: Vec::new() };
    store::person::insert(tx, organisation, &person, context.now()).await?;
    Ok(person)
}

/// Tells the author that the plan was received, what happens next and when.
pub(crate) async fn tell_received(
    context: &Context,
    tx: &mut Tx,
    author: &Person,
    loaded: &crate::undertaking::Loaded,
    plan: &Contribution,
) -> Result<()> {
    let (Some(email), Some(number)) = (author.email.clone(), plan.number) else { return Ok(()) };
    let frame = &loaded.published()?.frame;
    let values = [
        ("title", plan.text.title.clone()),
        ("number", number.to_string()),
        ("undertaking", loaded.undertaking.title.clone()),
        ("address", context.address(&format!("/opgave/{}/plan/{number}", loaded.undertaking.slug))),
        ("threshold", frame.support_threshold.to_string()),
        ("support_until", frame.window(PhaseKind::Collect).closes.day().to_string()),
        ("check_due", check_due(frame).day().to_string()),
        ("vote_opens", frame.window(PhaseKind::Vote).opens.day().to_string()),
        ("owner", loaded.undertaking.owner_function.clone()),
    ];
    let to = crate::notice::Recipient { email, language: author.language };
    crate::notice::write(
        context,
        tx,
        &to,
        domain::notice::Cause::PlanReceived,
        Some(loaded.undertaking.id),
        "mail-plan-received",
        &values,
    )
    .await
}
