//! Checks of plans: the draft that officials fill in together, earlier decisions that look alike, and the list of plans
//! that wait. What was recorded is a [`decision`](crate::decision). Never decides whether a check may be recorded.

use domain::contribution::{Channel, ContributionState};
use domain::{Cents, ContributionId, OrganisationId, PersonId, Timestamp, UndertakingId};

use crate::{Result, Tx, args};

/// The draft of a check as it was typed, and who saved it last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// The form as typed, a JSON document.
    pub body: String,
    /// When it was saved; also its version: every save is later than the one before.
    pub saved_at: Timestamp,
    /// Who saved it.
    pub saved_by: PersonId,
    /// The name of that person.
    pub saved_by_name: String,
}

/// An earlier decision with the plan it was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierRow {
    /// Which plan.
    pub plan: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its category, or empty.
    pub category: String,
    /// Name in the address of its undertaking.
    pub slug: String,
    /// Title of its undertaking.
    pub undertaking: String,
    /// `admitted` or `refused`.
    pub outcome: String,
    /// The reason.
    pub reason: String,
    /// When.
    pub decided_at: Timestamp,
}

/// One plan in the list of checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// Which plan.
    pub plan: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its state.
    pub state: ContributionState,
    /// How it reached us.
    pub channel: Channel,
    /// Cost as the author sees it.
    pub cost: Cents,
    /// Cost as staff estimate it.
    pub estimated_cost: Option<Cents>,
    /// Before when the check is promised.
    pub due: Option<Timestamp>,
    /// How many people support it.
    pub supporters: i64,
    /// The draft of its check, a JSON document.
    pub draft: Option<String>,
    /// How many questions to colleagues wait for an answer.
    pub open_advice: i64,
}

/// The draft of the check of a plan.
pub async fn draft(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<Option<DraftRow>> {
    tx.fetch_optional(
        "SELECT d.body, d.saved_at, d.saved_by, p.display_name FROM check_draft d
         JOIN person p ON p.organisation_id = d.organisation_id AND p.id = d.saved_by
         WHERE d.organisation_id = $1 AND d.contribution_id = $2",
        args![organisation, plan],
        |row| {
            Ok(DraftRow {
                body: row.get("body")?,
                saved_at: row.get("saved_at")?,
                saved_by: row.get("saved_by")?,
                saved_by_name: row.get("display_name")?,
            })
        },
    )
    .await
}

/// Saves the draft if it still is the one that the official saw (`None`: there was none); says whether it was.
pub async fn save_draft(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: ContributionId,
    body: &str,
    by: PersonId,
    now: Timestamp,
    seen: Option<Timestamp>,
) -> Result<bool> {
    let saved = match seen {
        None => {
            tx.execute(
                "INSERT INTO check_draft (organisation_id, contribution_id, body, saved_at, saved_by) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (organisation_id, contribution_id) DO NOTHING",
                args![organisation, plan, body, now, by],
            )
            .await?
        }
        Some(seen) => {
            tx.execute(
                "UPDATE check_draft SET body = $3, saved_at = $4, saved_by = $5 WHERE organisation_id = $1 AND contribution_id = $2 AND saved_at = $6",
                args![organisation, plan, body, now, by, seen],
            )
            .await?
        }
    };
    Ok(saved > 0)
}

/// Throws the draft away, after it was recorded.
pub async fn drop_draft(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<()> {
    tx.execute(
        "DELETE FROM check_draft WHERE organisation_id = $1 AND contribution_id = $2",
        args![organisation, plan],
    )
    .await?;
    Ok(())
}

/// Moves a plan from one state to another with the cost that staff estimate; says whether it still was in the first.
pub async fn settle(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: ContributionId,
    from: ContributionState,
    to: ContributionState,
    estimated_cost: Option<Cents>,
) -> Result<bool> {
    let settled = tx
        .execute(
            "UPDATE contribution SET state = $4, estimated_cost_cents = $5 WHERE organisation_id = $1 AND id = $2 AND state = $3",
            args![organisation, plan, from.as_str(), to.as_str(), estimated_cost],
        )
        .await?;
    Ok(settled > 0)
}

/// The newest decisions on plans other than this one, newest first; a plan that was checked twice stands there twice.
pub async fn earlier(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: ContributionId,
    limit: i64,
) -> Result<Vec<EarlierRow>> {
    tx.fetch_all(
        "SELECT c.id, c.number, c.title, c.summary, c.category, u.slug, u.title AS undertaking, d.outcome, d.reason, d.decided_at
         FROM decision d
         JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
         JOIN undertaking u ON u.organisation_id = d.organisation_id AND u.id = d.undertaking_id
         WHERE d.organisation_id = $1 AND d.kind = 'check' AND d.contribution_id <> $2 AND c.number IS NOT NULL
           AND c.state IN ('admitted', 'refused') AND d.outcome IN ('admitted', 'refused')
         ORDER BY d.decided_at DESC, d.id DESC LIMIT $3",
        args![organisation, plan, limit],
        |row| {
            Ok(EarlierRow {
                plan: row.get("id")?,
                number: row.get("number")?,
                title: row.get("title")?,
                summary: row.get("summary")?,
                category: row.get("category")?,
                slug: row.get("slug")?,
                undertaking: row.get("undertaking")?,
                outcome: row.get("outcome")?,
                reason: row.get("reason")?,
                decided_at: row.get("decided_at")?,
            })
        },
    )
    .await
}

/// The public plans of an undertaking as the list of checks shows them, by number.
pub async fn list(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<Vec<ListRow>> {
    tx.fetch_all(
        "SELECT c.id, c.number, c.title, c.state, c.channel, c.cost_cents, c.estimated_cost_cents, c.check_due_at, d.body,
           (SELECT CAST(COUNT(*) AS BIGINT) FROM support s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id) AS supporters,
           (SELECT CAST(COUNT(*) AS BIGINT) FROM advice a WHERE a.organisation_id = c.organisation_id AND a.contribution_id = c.id
              AND a.answered_at IS NULL) AS open_advice
         FROM contribution c
         LEFT JOIN check_draft d ON d.organisation_id = c.organisation_id AND d.contribution_id = c.id
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.number IS NOT NULL AND c.state IN ('open', 'admitted', 'refused')
         ORDER BY c.number",
        args![organisation, undertaking],
        |row| {
            Ok(ListRow {
                plan: row.get("id")?,
                number: row.get("number")?,
                title: row.get("title")?,
                state: row.parsed("state", ContributionState::parse)?,
                channel: row.parsed("channel", Channel::parse)?,
                cost: row.get("cost_cents")?,
                estimated_cost: row.get("estimated_cost_cents")?,
                due: row.get("check_due_at")?,
                supporters: row.get("supporters")?,
                draft: row.get("body")?,
                open_advice: row.get("open_advice")?,
            })
        },
    )
    .await
}
