//! Promises: the register, its story line by line, what was told, and who hears of an overdue promise.

use domain::person::Language;
use domain::promise::{Promise, PromiseAct, PromiseState};
use domain::{
    ContributionId, Day, GroupId, OrganisationId, PersonId, PromiseId, Timestamp, UndertakingId, group::GroupFunction,
};

use crate::{Result, Row, Tx, args};

/// A promise with what the register shows around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRow {
    /// The promise.
    pub promise: Promise,
    /// In which undertaking.
    pub undertaking: UndertakingId,
    /// Name of the undertaking in its address.
    pub slug: String,
    /// Title of the undertaking.
    pub undertaking_title: String,
    /// From which plan.
    pub plan: Option<ContributionId>,
    /// Number and title of that plan.
    pub plan_words: Option<(i64, String)>,
    /// Name of the owner.
    pub owner_name: String,
    /// The team.
    pub group: Option<GroupId>,
    /// Name of the team; empty without one.
    pub group_name: String,
    /// Name of the neighbourhood of the plan; empty without one.
    pub area: String,
    /// When it was written down.
    pub made_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// One line of the story of a promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Which promise.
    pub promise: PromiseId,
    /// Place in the story, from 1.
    pub sequence: i64,
    /// What was done.
    pub act: PromiseAct,
    /// The date before a change of date.
    pub old_due: Day,
    /// Who did it; `None` for the program itself.
    pub actor: Option<PersonId>,
    /// Under which function; empty for a resident and for the program.
    pub actor_function: String,
    /// When.
    pub happened_at: Timestamp,
}

/// The next number in the register of an organisation. Call under a lock on the register.
pub async fn next_number(tx: &mut Tx, organisation: OrganisationId) -> Result<i64> {
    tx.fetch_one(
        "SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) AS number FROM promise WHERE organisation_id = $1",
        args![organisation],
        |row| row.get("number"),
    )
    .await
}

/// Writes a promise down.
pub async fn insert(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    plan: Option<ContributionId>,
    group: Option<GroupId>,
    promise: &Promise,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO promise (organisation_id, id, number, undertaking_id, contribution_id, title, owner_id, owner_function, group_id, beneficiary_id,
           due, money_cents, state, claimed_at, settled_by_silence, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)",
        args![
            organisation,
            promise.id,
            promise.number,
            undertaking,
            plan,
            &promise.title,
            promise.owner,
            &promise.owner_function,
            group,
            promise.beneficiary,
            promise.due,
            promise.money,
            promise.state.as_str(),
            promise.claimed_at,
            promise.settled_by_silence,
            now
        ],
    )
    .await?;
    Ok(())
}

/// Writes a promise after an act; says whether it still stood as `before` did.
pub async fn update(
    tx: &mut Tx,
    organisation: OrganisationId,
    before: &Promise,
    after: &Promise,
    now: Timestamp,
) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE promise SET due = $3, state = $4, claimed_at = $5, settled_by_silence = $6, changed_at = $7
             WHERE organisation_id = $1 AND id = $2 AND state = $8 AND due = $9",
            args![
                organisation,
                after.id,
                after.due,
                after.state.as_str(),
                after.claimed_at,
                after.settled_by_silence,
                now,
                before.state.as_str(),
                before.due
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Adds a line to the story. Two at once with the same place: the second is a unique violation.
pub async fn insert_event(tx: &mut Tx, organisation: OrganisationId, event: &EventRow) -> Result<()> {
    tx.execute(
        "INSERT INTO promise_event (organisation_id, promise_id, sequence, act, body, old_due, actor_id, actor_function, happened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            organisation,
            event.promise,
            event.sequence,
            event.act.as_str(),
            serde_json::to_string(&event.act)?,
            event.old_due,
            event.actor,
            &event.actor_function,
            event.happened_at
        ],
    )
    .await?;
    Ok(())
}

/// The place of the next line in the story of a promise.
pub async fn next_sequence(tx: &mut Tx, organisation: OrganisationId, promise: PromiseId) -> Result<i64> {
    tx.fetch_one(
        "SELECT CAST(COALESCE(MAX(sequence), 0) + 1 AS BIGINT) AS sequence FROM promise_event WHERE organisation_id = $1 AND promise_id = $2",
        args![organisation, promise],
        |row| row.get("sequence"),
    )
    .await
}

/// The story of a promise, oldest first.
pub async fn events(tx: &mut Tx, organisation: OrganisationId, promise: PromiseId) -> Result<Vec<EventRow>> {
    tx.fetch_all(
        "SELECT promise_id, sequence, body, old_due, actor_id, actor_function, happened_at FROM promise_event
         WHERE organisation_id = $1 AND promise_id = $2 ORDER BY sequence",
        args![organisation, promise],
        read_event,
    )
    .await
}

/// The newest lines of all stories, newest first: for the feed.
pub async fn newest_events(tx: &mut Tx, organisation: OrganisationId, limit: i64) -> Result<Vec<EventRow>> {
    tx.fetch_all(
        "SELECT promise_id, sequence, body, old_due, actor_id, actor_function, happened_at FROM promise_event
         WHERE organisation_id = $1 ORDER BY happened_at DESC, promise_id, sequence DESC LIMIT $2",
        args![organisation, limit],
        read_event,
    )
    .await
}

/// The register, by number: all of it, one number, or one undertaking.
pub async fn list(
    tx: &mut Tx,
    organisation: OrganisationId,
    number: Option<i64>,
    undertaking: Option<UndertakingId>,
) -> Result<Vec<PromiseRow>> {
    tx.fetch_all(
        "SELECT p.id, p.number, p.undertaking_id, u.slug, u.title AS undertaking_title, p.contribution_id, c.number AS plan_number, c.title AS plan_title,
           p.title, p.owner_id, o.display_name AS owner_name, p.owner_function, p.group_id, g.name AS group_name, a.name AS area_name, p.beneficiary_id,
           p.due, p.money_cents, p.state, p.claimed_at, p.settled_by_silence, p.made_at, p.changed_at
         FROM promise p
         JOIN undertaking u ON u.organisation_id = p.organisation_id AND u.id = p.undertaking_id
         LEFT JOIN contribution c ON c.organisation_id = p.organisation_id AND c.id = p.contribution_id
         LEFT JOIN person o ON o.organisation_id = p.organisation_id AND o.id = p.owner_id
         LEFT JOIN person_group g ON g.organisation_id = p.organisation_id AND g.id = p.group_id
         LEFT JOIN area a ON a.organisation_id = c.organisation_id AND a.id = c.area_id
         WHERE p.organisation_id = $1 AND (p.number = $2 OR $2 IS NULL) AND (p.undertaking_id = $3 OR $3 IS NULL)
         ORDER BY p.number",
        args![organisation, number, undertaking],
        read,
    )
    .await
}

/// Remembers that something was told for a date; says whether it was not told before.
pub async fn tell(
    tx: &mut Tx,
    organisation: OrganisationId,
    promise: PromiseId,
    told: &str,
    due: Day,
    now: Timestamp,
) -> Result<bool> {
    let added = tx
        .execute(
            "INSERT INTO promise_told (organisation_id, promise_id, told, due, told_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (organisation_id, promise_id, told, due) DO NOTHING",
            args![organisation, promise, told, due, now],
        )
        .await?;
    Ok(added > 0)
}

/// Teams that can keep a promise, by name, with how many members each has.
pub async fn teams(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<(GroupId, String, i64)>> {
    tx.fetch_all(
        "SELECT g.id, g.name, (SELECT CAST(COUNT(*) AS BIGINT) FROM group_member m
           WHERE m.organisation_id = g.organisation_id AND m.group_id = g.id) AS members
         FROM person_group g WHERE g.organisation_id = $1 ORDER BY g.name, g.id",
        args![organisation],
        |row| Ok((row.get("id")?, row.get("name")?, row.get("members")?)),
    )
    .await
}

/// The teams of a person.
pub async fn teams_of(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> Result<Vec<GroupId>> {
    tx.fetch_all(
        "SELECT group_id FROM group_member WHERE organisation_id = $1 AND person_id = $2 ORDER BY group_id",
        args![organisation, person],
        |row| row.get("group_id"),
    )
    .await
}

/// Members of a team who can be reached, with their functions.
pub async fn team(
    tx: &mut Tx,
    organisation: OrganisationId,
    group: GroupId,
) -> Result<Vec<(PersonId, GroupFunction, String, Language)>> {
    tx.fetch_all(
        "SELECT p.id, m.function, p.email, p.language FROM group_member m
         JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id
         WHERE m.organisation_id = $1 AND m.group_id = $2 AND p.email IS NOT NULL ORDER BY p.email",
        args![organisation, group],
        |row| {
            let function: String = row.get("function")?;
            let language = row.parsed("language", Language::parse)?;
            Ok((row.get("id")?, GroupFunction::parse(&function), row.get("email")?, language))
        },
    )
    .await
}

/// Who decides in an undertaking and can be reached: the portfolio holders.
pub async fn portfolio_holders(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<(String, Language)>> {
    tx.fetch_all(
        "SELECT p.email, p.language FROM undertaking_role r
         JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
         WHERE r.organisation_id = $1 AND r.undertaking_id = $2 AND r.mandate = 'decides' AND p.email IS NOT NULL ORDER BY p.email",
        args![organisation, undertaking],
        |row| Ok((row.get("email")?, row.parsed("language", Language::parse)?)),
    )
    .await
}

fn read(row: &Row) -> Result<PromiseRow> {
    let words = row.get::<Option<i64>>("plan_number")?.zip(row.get::<Option<String>>("plan_title")?);
    Ok(PromiseRow {
        promise: Promise {
            id: row.get("id")?,
            number: row.get("number")?,
            title: row.get("title")?,
            owner: row.get("owner_id")?,
            owner_function: row.get("owner_function")?,
            beneficiary: row.get("beneficiary_id")?,
            due: row.get("due")?,
            money: row.get("money_cents")?,
            state: row.parsed("state", PromiseState::parse)?,
            claimed_at: row.get("claimed_at")?,
            settled_by_silence: row.get("settled_by_silence")?,
        },
        undertaking: row.get("undertaking_id")?,
        slug: row.get("slug")?,
        undertaking_title: row.get("undertaking_title")?,
        plan: row.get("contribution_id")?,
        plan_words: words,
        owner_name: row.get::<Option<String>>("owner_name")?.unwrap_or_default(),
        group: row.get("group_id")?,
        group_name: row.get::<Option<String>>("group_name")?.unwrap_or_default(),
        area: row.get::<Option<String>>("area_name")?.unwrap_or_default(),
        made_at: row.get("made_at")?,
        changed_at: row.get("changed_at")?,
    })
}

fn read_event(row: &Row) -> Result<EventRow> {
    Ok(EventRow {
        promise: row.get("promise_id")?,
        sequence: row.get("sequence")?,
        act: row.document("body")?,
        old_due: row.get("old_due")?,
        actor: row.get("actor_id")?,
        actor_function: row.get("actor_function")?,
        happened_at: row.get("happened_at")?,
    })
}
