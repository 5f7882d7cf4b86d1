//! Advice: a question to a colleague about a plan, with the day before which an answer helps, and the answer.

use domain::{AdviceId, ContributionId, Day, OrganisationId, PersonId, Timestamp};

use crate::{Result, Row, Tx, args};

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviceRow {
    /// Its id.
    pub id: AdviceId,
    /// About which plan.
    pub plan: ContributionId,
    /// Number of that plan.
    pub number: i64,
    /// Title of that plan.
    pub title: String,
    /// Name in the address of its undertaking.
    pub slug: String,
    /// Title of its undertaking.
    pub undertaking: String,
    /// Who is asked.
    pub asked_of: PersonId,
    /// The name of that person.
    pub asked_of_name: String,
    /// Who asks.
    pub asked_by: PersonId,
    /// The name of that person.
    pub asked_by_name: String,
    /// The question.
    pub question: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Before which day an answer helps.
    pub due: Day,
    /// The answer.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

/// What is stored of a new question.
#[derive(Debug, Clone)]
pub struct NewAdvice<'a> {
    /// Its id.
    pub id: AdviceId,
    /// About which plan.
    pub plan: ContributionId,
    /// Who is asked.
    pub asked_of: PersonId,
    /// Who asks.
    pub asked_by: PersonId,
    /// The question.
    pub question: &'a str,
    /// Before which day an answer helps.
    pub due: Day,
}

/// Adds a question.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, advice: &NewAdvice<'_>, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO advice (organisation_id, id, contribution_id, asked_of, asked_by, question, asked_at, due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![organisation, advice.id, advice.plan, advice.asked_of, advice.asked_by, advice.question, now, advice.due],
    )
    .await?;
    Ok(())
}

/// Writes the answer if there is none yet; says whether it was written.
pub async fn answer(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: AdviceId,
    answer: &str,
    now: Timestamp,
) -> Result<bool> {
    let written = tx
        .execute(
            "UPDATE advice SET answer = $3, answered_at = $4 WHERE organisation_id = $1 AND id = $2 AND answered_at IS NULL",
            args![organisation, id, answer, now],
        )
        .await?;
    Ok(written > 0)
}

/// One question.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: AdviceId) -> Result<Option<AdviceRow>> {
    tx.fetch_optional(
        "SELECT a.id, a.contribution_id, c.number, c.title, u.slug, u.title AS undertaking, a.asked_of, o.display_name AS asked_of_name,
           a.asked_by, b.display_name AS asked_by_name, a.question, a.asked_at, a.due, a.answer, a.answered_at
         FROM advice a
         JOIN contribution c ON c.organisation_id = a.organisation_id AND c.id = a.contribution_id
         JOIN undertaking u ON u.organisation_id = c.organisation_id AND u.id = c.undertaking_id
         JOIN person o ON o.organisation_id = a.organisation_id AND o.id = a.asked_of
         JOIN person b ON b.organisation_id = a.organisation_id AND b.id = a.asked_by
         WHERE a.organisation_id = $1 AND a.id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// All questions about a plan, oldest first.
pub async fn of_plan(tx: &mut Tx, organisation: OrganisationId, plan: ContributionId) -> Result<Vec<AdviceRow>> {
    tx.fetch_all(
        "SELECT a.id, a.contribution_id, c.number, c.title, u.slug, u.title AS undertaking, a.asked_of, o.display_name AS asked_of_name,
           a.asked_by, b.display_name AS asked_by_name, a.question, a.asked_at, a.due, a.answer, a.answered_at
         FROM advice a
         JOIN contribution c ON c.organisation_id = a.organisation_id AND c.id = a.contribution_id
         JOIN undertaking u ON u.organisation_id = c.organisation_id AND u.id = c.undertaking_id
         JOIN person o ON o.organisation_id = a.organisation_id AND o.id = a.asked_of
         JOIN person b ON b.organisation_id = a.organisation_id AND b.id = a.asked_by
         WHERE a.organisation_id = $1 AND a.contribution_id = $2 ORDER BY a.asked_at, a.id",
        args![organisation, plan],
        read,
    )
    .await
}

/// Questions without an answer that this person was asked, or asked, the nearest day first.
pub async fn open_of(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> Result<Vec<AdviceRow>> {
    tx.fetch_all(
        "SELECT a.id, a.contribution_id, c.number, c.title, u.slug, u.title AS undertaking, a.asked_of, o.display_name AS asked_of_name,
           a.asked_by, b.display_name AS asked_by_name, a.question, a.asked_at, a.due, a.answer, a.answered_at
         FROM advice a
         JOIN contribution c ON c.organisation_id = a.organisation_id AND c.id = a.contribution_id
         JOIN undertaking u ON u.organisation_id = c.organisation_id AND u.id = c.undertaking_id
         JOIN person o ON o.organisation_id = a.organisation_id AND o.id = a.asked_of
         JOIN person b ON b.organisation_id = a.organisation_id AND b.id = a.asked_by
         WHERE a.organisation_id = $1 AND (a.asked_of = $2 OR a.asked_by = $2) AND a.answered_at IS NULL AND c.state = 'open' AND c.number IS NOT NULL
         ORDER BY a.due, a.asked_at, a.id",
        args![organisation, person],
        read,
    )
    .await
}

fn read(row: &Row) -> Result<AdviceRow> {
    Ok(AdviceRow {
        id: row.get("id")?,
        plan: row.get("contribution_id")?,
        number: row.get::<Option<i64>>("number")?.unwrap_or_default(),
        title: row.get("title")?,
        slug: row.get("slug")?,
        undertaking: row.get("undertaking")?,
        asked_of: row.get("asked_of")?,
        asked_of_name: row.get("asked_of_name")?,
        asked_by: row.get("asked_by")?,
        asked_by_name: row.get("asked_by_name")?,
        question: row.get("question")?,
        asked_at: row.get("asked_at")?,
        due: row.get("due")?,
        answer: row.get("answer")?,
        answered_at: row.get("answered_at")?,
    })
}
