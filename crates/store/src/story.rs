//! What other nouns know of one plan, read for the plan's own page.

use domain::contribution::Check;
use domain::decision::Adoption;
use domain::promise::PromiseState;
use domain::{Cents, ContributionId, Day, OrganisationId, Timestamp, UndertakingId};

use crate::{Result, Tx, args};

/// The recorded check of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckRow {
    /// Who decided, as a function.
    pub decider: String,
    /// When.
    pub decided_at: Timestamp,
    /// Version of the frame it rests on.
    pub frame_version: i64,
    /// The reason as the author reads it.
    pub reason: String,
    /// Verdicts and next door; `None` when it was recorded in another shape.
    pub check: Option<Check>,
}

/// A promise that came from a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRow {
    /// Number in the register.
    pub number: i64,
    /// What is promised.
    pub title: String,
    /// Function of its owner.
    pub owner_function: String,
    /// By when.
    pub due: Day,
    /// The money set aside.
    pub money: Cents,
    /// Its state.
    pub state: PromiseState,
}

/// The decision on the result of an undertaking.
#[derive(Debug, Clone, PartialEq)]
pub struct AdoptionRow {
    /// Who decided.
    pub decider: String,
    /// When.
    pub decided_at: Timestamp,
    /// The reason for the whole.
    pub reason: String,
    /// With its departures; `None` when it was recorded in another shape.
    pub adoption: Option<Adoption>,
}

/// The newest recorded check of a plan.
pub async fn check(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<Option<CheckRow>> {
    tx.fetch_optional(
        "SELECT decider, decided_at, frame_version, reason, body FROM decision
         WHERE organisation_id = $1 AND contribution_id = $2 AND kind = 'check' ORDER BY decided_at DESC, id DESC LIMIT 1",
        args![organisation, plan],
        |row| {
            Ok(CheckRow {
                decider: row.get("decider")?,
                decided_at: row.get("decided_at")?,
                frame_version: row.get("frame_version")?,
                reason: row.get("reason")?,
                check: row.document("body").ok(),
            })
        },
    )
    .await
}

/// The newest decision on the result.
pub async fn adoption(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Option<AdoptionRow>> {
    tx.fetch_optional(
        "SELECT decider, decided_at, reason, body FROM decision
         WHERE organisation_id = $1 AND undertaking_id = $2 AND kind = 'result' ORDER BY decided_at DESC, id DESC LIMIT 1",
        args![organisation, undertaking],
        |row| {
            Ok(AdoptionRow {
                decider: row.get("decider")?,
                decided_at: row.get("decided_at")?,
                reason: row.get("reason")?,
                adoption: row.document("body").ok(),
            })
        },
    )
    .await
}

/// Promises that came from a plan, oldest first.
pub async fn promises(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    plan: ContributionId,
) -> Result<Vec<PromiseRow>> {
    tx.fetch_all(
        "SELECT number, title, owner_function, due, money_cents, state FROM promise
         WHERE organisation_id = $1 AND undertaking_id = $2 AND contribution_id = $3 ORDER BY number",
        args![organisation, undertaking, plan],
        |row| {
            Ok(PromiseRow {
                number: row.get("number")?,
                title: row.get("title")?,
                owner_function: row.get("owner_function")?,
                due: row.get("due")?,
                money: row.get("money_cents")?,
                state: row.parsed("state", PromiseState::parse)?,
            })
        },
    )
    .await
}
