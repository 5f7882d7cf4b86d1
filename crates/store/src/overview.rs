//! What is going on in an organisation, for its first page: newest decisions, promises, and titles to search in.
//! A view on other nouns; writes nothing.

use domain::{Day, OrganisationId, Timestamp};

use crate::{Result, Row, Tx, args};

/// A decision, as a line on the first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionLine {
    /// `check` or `result`.
    pub kind: String,
    /// What was decided, as stored with the decision.
    pub outcome: String,
    /// Why.
    pub reason: String,
    /// When.
    pub decided_at: Timestamp,
    /// Name in the address of its undertaking.
    pub undertaking_slug: String,
    /// Title of its undertaking.
    pub undertaking_title: String,
    /// Number and title of the plan it is about; `None` when it is about the result.
    pub plan: Option<(i64, String)>,
}

/// A promise, as a line on the first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseLine {
    /// Its number.
    pub number: i64,
    /// What was promised.
    pub title: String,
    /// The function of its owner.
    pub owner_function: String,
    /// Before when.
    pub due: Day,
    /// Its state, see [`domain::promise::PromiseState`].
    pub state: String,
}

/// A public plan, as searched in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTitle {
    /// Name in the address of its undertaking.
    pub undertaking_slug: String,
    /// Title of its undertaking.
    pub undertaking_title: String,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
}

/// The newest decisions, newest first. A withdrawn plan keeps its decisions to itself.
pub async fn newest_decisions(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<DecisionLine>> {
    tx.fetch_all(
        "SELECT d.kind, d.outcome, d.reason, d.decided_at, u.slug, u.title, c.number, c.title AS plan_title
         FROM decision d
         JOIN undertaking u ON u.organisation_id = d.organisation_id AND u.id = d.undertaking_id
         LEFT JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
         WHERE d.organisation_id = $1 AND d.outcome <> 'reopened' AND (d.contribution_id IS NULL OR c.state IN ('admitted', 'refused'))
         ORDER BY d.decided_at DESC, d.id DESC LIMIT $2",
        args![organisation, limit],
        |row| {
            let number: Option<i64> = row.get("number")?;
            let title: Option<String> = row.get("plan_title")?;
            Ok(DecisionLine {
                kind: row.get("kind")?,
                outcome: row.get("outcome")?,
                reason: row.get("reason")?,
                decided_at: row.get("decided_at")?,
                undertaking_slug: row.get("slug")?,
                undertaking_title: row.get("title")?,
                plan: number.zip(title),
            })
        },
    )
    .await
}

/// Promises that run, the first due first.
pub async fn running_promises(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<PromiseLine>> {
    tx.fetch_all(
        "SELECT number, title, owner_function, due, state FROM promise WHERE organisation_id = $1 AND state = 'made' ORDER BY due, number LIMIT $2",
        args![organisation, limit],
        promise,
    )
    .await
}

/// Promises that were kept, newest first.
pub async fn kept_promises(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<PromiseLine>> {
    tx.fetch_all(
        "SELECT number, title, owner_function, due, state FROM promise WHERE organisation_id = $1 AND state IN ('kept', 'kept-late')
         ORDER BY changed_at DESC, number DESC LIMIT $2",
        args![organisation, limit],
        promise,
    )
    .await
}

/// Every public plan, newest first, at most `limit`.
pub async fn plan_titles(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<PlanTitle>> {
    tx.fetch_all(
        "SELECT u.slug, u.title AS undertaking_title, c.number, c.title, c.summary FROM contribution c
         JOIN undertaking u ON u.organisation_id = c.organisation_id AND u.id = c.undertaking_id
         WHERE c.organisation_id = $1 AND c.state IN ('open', 'admitted', 'refused') AND c.number IS NOT NULL
         ORDER BY u.created_at DESC, c.number LIMIT $2",
        args![organisation, limit],
        |row| {
            Ok(PlanTitle {
                undertaking_slug: row.get("slug")?,
                undertaking_title: row.get("undertaking_title")?,
                number: row.get("number")?,
                title: row.get("title")?,
                summary: row.get("summary")?,
            })
        },
    )
    .await
}

fn promise(row: &Row) -> Result<PromiseLine> {
    Ok(PromiseLine {
        number: row.get("number")?,
        title: row.get("title")?,
        owner_function: row.get("owner_function")?,
        due: row.get("due")?,
        state: row.get("state")?,
    })
}
