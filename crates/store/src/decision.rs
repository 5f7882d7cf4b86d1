//! Decisions: written once, never changed. A later one that takes the place of an earlier refers to it in its body.

use domain::decision::DecisionKind;
use domain::person::Language;
use domain::{ContributionId, Day, DecisionId, OrganisationId, PersonId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// A decision as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Its id.
    pub id: DecisionId,
    /// About which plan; `None` when it is about the result as a whole.
    pub plan: Option<ContributionId>,
    /// What it is about.
    pub kind: DecisionKind,
    /// In one word: `admitted`, `refused` or `reopened` for a check, `adopted` or `departed` for a result.
    pub outcome: String,
    /// The reason, for everyone to read.
    pub reason: String,
    /// Who decided: "College van burgemeester en wethouders".
    pub decider: String,
    /// Who recorded it.
    pub decided_by: PersonId,
    /// Version of the frame it rests on.
    pub frame_version: i64,
    /// When the decider looks at it again, if a day was set.
    pub review: Option<Day>,
    /// The whole as a JSON document.
    pub body: String,
    /// When it was recorded.
    pub decided_at: Timestamp,
}

/// A plan that stood on the ballot, with its author, for the notices of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotAuthor {
    /// Which plan.
    pub plan: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Who handed it in.
    pub author: Option<PersonId>,
    /// Where the author can be reached, and in which language.
    pub reach: Option<(String, Language)>,
}

/// Adds a decision.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    decision: &DecisionRow,
) -> Result<()> {
    tx.execute(
        "INSERT INTO decision (organisation_id, id, undertaking_id, contribution_id, kind, outcome, reason, decider, decided_by, frame_version, body,
           review_at, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            organisation,
            decision.id,
            undertaking,
            decision.plan,
            decision.kind.as_str(),
            &decision.outcome,
            &decision.reason,
            &decision.decider,
            decision.decided_by,
            decision.frame_version,
            &decision.body,
            decision.review,
            decision.decided_at
        ],
    )
    .await?;
    Ok(())
}

/// All decisions on the result of an undertaking, newest first; the first is the one that holds.
pub async fn on_result(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<DecisionRow>> {
    tx.fetch_all(
        "SELECT id, contribution_id, kind, outcome, reason, decider, decided_by, frame_version, body, review_at, decided_at FROM decision
         WHERE organisation_id = $1 AND undertaking_id = $2 AND kind = 'result' ORDER BY decided_at DESC, id DESC",
        args![organisation, undertaking],
        read,
    )
    .await
}

/// Every decision on the check of a plan, newest first.
pub async fn on_check(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<Vec<DecisionRow>> {
    tx.fetch_all(
        "SELECT id, contribution_id, kind, outcome, reason, decider, decided_by, frame_version, body, review_at, decided_at FROM decision
         WHERE organisation_id = $1 AND contribution_id = $2 AND kind = 'check' ORDER BY decided_at DESC, id DESC",
        args![organisation, plan],
        read,
    )
    .await
}

/// The plans that stood on the ballot, by number, with their authors.
pub async fn ballot_authors(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<BallotAuthor>> {
    tx.fetch_all(
        "SELECT c.id, c.number, c.title, c.author_id, p.email, p.language FROM contribution c
         LEFT JOIN person p ON p.organisation_id = c.organisation_id AND p.id = c.author_id
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state = 'admitted' AND c.number IS NOT NULL ORDER BY c.number",
        args![organisation, undertaking],
        |row| {
            let email: Option<String> = row.get("email")?;
            let language: Option<String> = row.get("language")?;
            let language = language.as_deref().and_then(Language::parse).unwrap_or_default();
            Ok(BallotAuthor {
                plan: row.get("id")?,
                number: row.get("number")?,
                title: row.get("title")?,
                author: row.get("author_id")?,
                reach: email.map(|email| (email, language)),
            })
        },
    )
    .await
}

fn read(row: &Row) -> Result<DecisionRow> {
    Ok(DecisionRow {
        id: row.get("id")?,
        plan: row.get("contribution_id")?,
        kind: row.parsed("kind", DecisionKind::parse)?,
        outcome: row.get("outcome")?,
        reason: row.get("reason")?,
        decider: row.get("decider")?,
        decided_by: row.get("decided_by")?,
        frame_version: row.get("frame_version")?,
        review: row.get("review_at")?,
        body: row.get("body")?,
        decided_at: row.get("decided_at")?,
    })
}
