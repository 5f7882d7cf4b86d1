//! Links in e-mails that finish an act: a plan, or support for one. The page behind the link shows a button; only the
//! button uses the link, so that a mail scanner that opens links does nothing. Each link works once.

use std::fmt;

use domain::contribution::{Contribution, ContributionAct, ContributionState};
use domain::notice::Cause;
use domain::session::SessionKind;
use domain::{ContributionId, Refusal};
use store::Tx;

use crate::contribution;
use crate::link;
use crate::notice::{self, Recipient};
use crate::throttle::{self, Limit};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, session, sha256, support};

const LINKS_PER_ADDRESS: Limit = Limit { purpose: "confirm-address", attempts: 10, seconds: 3_600 };
const LINKS_PER_NETWORK: Limit = Limit { purpose: "confirm-network", attempts: 120, seconds: 3_600 };

/// What a link finishes. Stands in the link's row as text; a sign-in link holds a path there, so they cannot be mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Makes a plan public.
    Plan(ContributionId),
    /// Gives support to a plan.
    Support(ContributionId),
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan(id) => write!(f, "confirm-plan:{id}"),
            Self::Support(id) => write!(f, "confirm-support:{id}"),
        }
    }
}

impl Purpose {
    fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        let id = id.parse().ok()?;
        match kind {
            "confirm-plan" => Some(Self::Plan(id)),
            "confirm-support" => Some(Self::Support(id)),
            _ => None,
        }
    }

    /// The plan it is about.
    pub fn plan(self) -> ContributionId {
        match self {
            Self::Plan(id) | Self::Support(id) => id,
        }
    }
}

/// How many days a link works.
const LINK_DAYS: i64 = 3;

/// Sends the link with which its receiver finishes an act.
pub(crate) async fn send(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    plan: &Contribution,
    purpose: Purpose,
    email: &str,
) -> Result<()> {
    let token = link::create(context, tx, email, &purpose.to_string(), LINK_DAYS * 86_400).await?;
    let values = [
        ("title", plan.text.title.clone()),
        ("undertaking", loaded.undertaking.title.clone()),
        ("link", context.address(&format!("/bevestigen?code={token}"))),
        ("days", LINK_DAYS.to_string()),
    ];
    let message = match purpose {
        Purpose::Plan(_) => "mail-confirm-plan",
        Purpose::Support(_) => "mail-confirm-support",
    };
    let to = Recipient { email: email.to_owned(), language: context.language };
    notice::write(context, tx, &to, Cause::ConfirmPlan, Some(loaded.undertaking.id), message, &values).await
}

/// What the button behind a link will do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Which act.
    pub purpose: Purpose,
    /// Title of the plan.
    pub title: String,
    /// Title of the undertaking.
    pub undertaking: String,
}

/// What the button did.
#[derive(Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Which act.
    pub purpose: Purpose,
    /// Address of the plan.
    pub path: String,
    /// Token of the new session, for the cookie.
    pub session: String,
}

// A token does not belong in a log.
impl fmt::Debug for Confirmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Confirmed").field("purpose", &self.purpose).field("path", &self.path).finish_non_exhaustive()
    }
}

/// Refuses when too many links were asked for this address or from this network.
pub(crate) async fn slow_down(context: &Context, network: &str, email: &str) -> Result<()> {
    throttle::count(context, LINKS_PER_NETWORK, network).await?;
    throttle::count(context, LINKS_PER_ADDRESS, email).await
}

fn used_or_old() -> Error {
    Refusal::new("confirmation-used-or-old").into()
}

/// What a link will do; the link stays unused.
pub async fn pending(context: &Context, token: &str) -> Result<Pending> {
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let found = store::confirmation::pending(&mut tx, organisation, sha256(token.as_bytes()), context.now()).await?;
    let purpose = found.and_then(|(_, purpose)| Purpose::parse(&purpose)).ok_or_else(used_or_old)?;
    let plan = store::contribution::by_id(&mut tx, organisation, purpose.plan()).await?.ok_or_else(used_or_old)?;
    let loaded = around(context, &mut tx, purpose.plan()).await?;
    Ok(Pending { purpose, title: plan.text.title, undertaking: loaded.undertaking.title })
}

async fn around(context: &Context, tx: &mut Tx, plan: ContributionId) -> Result<Loaded> {
    let organisation = context.organisation_id();
    let id = store::contribution::undertaking_of(tx, organisation, plan).await?.ok_or_else(used_or_old)?;
    let undertaking = store::undertaking::by_id(tx, organisation, id).await?.ok_or(Error::NotFound)?;
    undertaking::complete(context, tx, undertaking).await
}

/// Presses the button: uses the link, does the act and signs the person in.
pub async fn confirm(context: &Context, token: &str, user_agent: &str) -> Result<Confirmed> {
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let link = store::session::use_link(&mut tx, organisation, sha256(token.as_bytes()), context.now())
        .await?
        .ok_or_else(used_or_old)?;
    let purpose = Purpose::parse(&link.return_path).ok_or_else(used_or_old)?;
    let loaded = around(context, &mut tx, purpose.plan()).await?;
    let (person, number) = match purpose {
        Purpose::Plan(id) => open_plan(context, &mut tx, &loaded, id, &link.email).await?,
        Purpose::Support(id) => support::by_link(context, &mut tx, &loaded, id, &link.email).await?,
    };
    let session = session::begin(context, &mut tx, person, SessionKind::Resident, user_agent).await?;
    tx.commit().await?;
    Ok(Confirmed { purpose, path: format!("/opgave/{}/plan/{number}", loaded.undertaking.slug), session })
}

async fn open_plan(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    id: ContributionId,
    email: &str,
) -> Result<(domain::PersonId, i64)> {
    let organisation = context.organisation_id();
    let mut plan = store::contribution::by_id(tx, organisation, id).await?.ok_or_else(used_or_old)?;
    let typed = store::contribution::draft(tx, organisation, id).await?;
    if plan.state != ContributionState::Unconfirmed {
        return Err(used_or_old());
    }
    let name = typed
        .and_then(|row| serde_json::from_str::<contribution::Typed>(&row.form).ok())
        .map(|typed| typed.display_name)
        .unwrap_or_default();
    let author =
        contribution::person_behind(context, tx, email, &domain::text::clean_line(&name), context.language).await?;
    plan.author = Some(author.id);
    plan.state.after(ContributionAct::Confirm)?;
    contribution::open(context, tx, loaded.undertaking.id, &loaded.published()?.frame, &mut plan).await?;
    if !store::contribution::write(tx, organisation, &plan, ContributionState::Unconfirmed, "").await? {
        return Err(Error::Conflict);
    }
    contribution::tell_received(context, tx, &author, loaded, &plan).await?;
    context.audit(tx, "plan-opened", "contribution", Some(id)).await?;
    Ok((author.id, plan.number.unwrap_or_default()))
}
