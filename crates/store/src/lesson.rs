//! Lessons, one for each closed undertaking, and the counts from which its report is made.

use domain::lesson::Lesson;
use domain::person::Language;
use domain::{LessonId, OrganisationId, PersonId, Timestamp, UndertakingId};

use crate::{Result, Tx, args};

/// How many took part in an undertaking, before small figures are hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TakingPart {
    /// Plans that became public.
    pub plans: i64,
    /// Of those, plans on the ballot.
    pub admitted: i64,
    /// Of those, plans that did not get on the ballot.
    pub refused: i64,
    /// Plans that came on paper or at a stall.
    pub on_paper: i64,
    /// Different authors.
    pub authors: i64,
    /// Different people who supported a plan.
    pub supporters: i64,
}

/// Writes the lesson of an undertaking. A second one is a unique violation.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: LessonId,
    undertaking: UndertakingId,
    lesson: &Lesson,
    written_by: PersonId,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO lesson (organisation_id, id, undertaking_id, lesson, done_with_contributions, written_by, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![organisation, id, undertaking, &lesson.lesson, &lesson.done_with_contributions, written_by, now],
    )
    .await?;
    Ok(())
}

/// The lesson of an undertaking, and when it was written.
pub async fn of_undertaking(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Option<(Lesson, Timestamp)>> {
    tx.fetch_optional(
        "SELECT lesson, done_with_contributions, written_at FROM lesson WHERE organisation_id = $1 AND undertaking_id = $2",
        args![organisation, undertaking],
        |row| {
            let lesson = Lesson {
                lesson: row.get("lesson")?,
                done_with_contributions: row.get("done_with_contributions")?,
            };
            Ok((lesson, row.get("written_at")?))
        },
    )
    .await
}

/// Everyone who handed in or supported a plan and can be reached, once each.
pub async fn participants(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<(String, Language)>> {
    tx.fetch_all(
        "SELECT p.email, p.language FROM person p WHERE p.organisation_id = $1 AND p.email IS NOT NULL AND (
           p.id IN (SELECT c.author_id FROM contribution c
                    WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state IN ('open', 'admitted', 'refused'))
           OR p.id IN (SELECT s.person_id FROM support s
                       JOIN contribution c ON c.organisation_id = s.organisation_id AND c.id = s.contribution_id
                       WHERE s.organisation_id = $1 AND c.undertaking_id = $2))
         ORDER BY p.email",
        args![organisation, undertaking],
        |row| Ok((row.get("email")?, row.parsed("language", Language::parse)?)),
    )
    .await
}

/// How many took part.
pub async fn taking_part(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<TakingPart> {
    tx.fetch_one(
        "SELECT CAST(COUNT(*) AS BIGINT) AS plans,
           CAST(COALESCE(SUM(CASE WHEN c.state = 'admitted' THEN 1 ELSE 0 END), 0) AS BIGINT) AS admitted,
           CAST(COALESCE(SUM(CASE WHEN c.state = 'refused' THEN 1 ELSE 0 END), 0) AS BIGINT) AS refused,
           CAST(COALESCE(SUM(CASE WHEN c.channel <> 'online' THEN 1 ELSE 0 END), 0) AS BIGINT) AS on_paper,
           CAST(COUNT(DISTINCT c.author_id) AS BIGINT) AS authors,
           (SELECT CAST(COUNT(DISTINCT s.person_id) AS BIGINT) FROM support s
            JOIN contribution d ON d.organisation_id = s.organisation_id AND d.id = s.contribution_id
            WHERE s.organisation_id = $1 AND d.undertaking_id = $2) AS supporters
         FROM contribution c
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state IN ('open', 'admitted', 'refused')",
        args![organisation, undertaking],
        |row| {
            Ok(TakingPart {
                plans: row.get("plans")?,
                admitted: row.get("admitted")?,
                refused: row.get("refused")?,
                on_paper: row.get("on_paper")?,
                authors: row.get("authors")?,
                supporters: row.get("supporters")?,
            })
        },
    )
    .await
}
