//! Contributions: plans from the first draft to the end, with what they said before each edit.

use domain::area::Place;
use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText, PlanVersion};
use domain::{AreaId, Cents, ContributionId, OrganisationId, PersonId, PhotoId, RoundId, Timestamp, UndertakingId};

use crate::{Result, Row, Tx, args};

/// A plan as its author is still writing it.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftRow {
    /// Its id.
    pub id: ContributionId,
    /// In answer to which undertaking.
    pub undertaking: UndertakingId,
    /// `Draft` or `Unconfirmed`, or later.
    pub state: ContributionState,
    /// The form as typed, a JSON document.
    pub form: String,
    /// Its picture.
    pub photo: Option<PhotoId>,
}

/// One line of the public list; texts that only the plan's own page shows are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct ListRow {
    /// Its id.
    pub id: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its state.
    pub state: ContributionState,
    /// How it reached us.
    pub channel: Channel,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its category, or empty.
    pub category: String,
    /// Cost as the author sees it.
    pub cost: Cents,
    /// Cost as staff estimate it.
    pub estimated_cost: Option<Cents>,
    /// Where it is, when it has a point.
    pub point: Option<Place>,
    /// Its address in words.
    pub address: String,
    /// Its neighbourhood.
    pub area: Option<AreaId>,
    /// Its picture.
    pub photo: Option<PhotoId>,
    /// What the picture shows.
    pub photo_description: String,
    /// When it was handed in.
    pub submitted_at: Option<Timestamp>,
    /// How many people support it.
    pub supporters: i64,
}

/// Adds an empty draft.
pub async fn insert_draft(
    tx: &mut Tx,
    organisation: OrganisationId,
    draft: &DraftRow,
    round: RoundId,
    channel: Channel,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO contribution (organisation_id, id, undertaking_id, round_id, state, channel, title, summary, description, category, cost_cents,
           address, photo_description, draft_form, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, '', '', '', '', 0, '', '', $7, $8)",
        args![organisation, draft.id, draft.undertaking, round, draft.state.as_str(), channel.as_str(), &draft.form, now],
    )
    .await?;
    Ok(())
}

/// Saves the form as typed; says whether the plan was still a draft.
pub async fn save_form(tx: &mut Tx, organisation: OrganisationId, id: ContributionId, form: &str) -> Result<bool> {
    let saved = tx
        .execute(
            "UPDATE contribution SET draft_form = $3 WHERE organisation_id = $1 AND id = $2 AND state IN ('draft', 'unconfirmed')",
            args![organisation, id, form],
        )
        .await?;
    Ok(saved > 0)
}

/// Puts a picture with a plan, or takes it away.
pub async fn set_photo(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: ContributionId,
    photo: Option<PhotoId>,
) -> Result<()> {
    tx.execute(
        "UPDATE contribution SET photo_id = $3 WHERE organisation_id = $1 AND id = $2",
        args![organisation, id, photo],
    )
    .await?;
    Ok(())
}

/// A plan with the form as typed.
pub async fn draft(tx: &mut Tx, organisation: OrganisationId, id: ContributionId) -> Result<Option<DraftRow>> {
    tx.fetch_optional(
        "SELECT id, undertaking_id, state, draft_form, photo_id FROM contribution WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        |row| {
            Ok(DraftRow {
                id: row.get("id")?,
                undertaking: row.get("undertaking_id")?,
                state: row.parsed("state", ContributionState::parse)?,
                form: row.get("draft_form")?,
                photo: row.get("photo_id")?,
            })
        },
    )
    .await
}

/// Writes a whole plan if it still is in the state `from`; says whether it was. Forgets the form as typed.
pub async fn write(
    tx: &mut Tx,
    organisation: OrganisationId,
    plan: &Contribution,
    from: ContributionState,
    form: &str,
) -> Result<bool> {
    let (longitude, latitude) = plan.place.point.map(|point| (point.longitude, point.latitude)).unzip();
    let written = tx
        .execute(
            "UPDATE contribution SET number = $3, state = $4, author_id = $5, channel = $6, title = $7, summary = $8, description = $9, category = $10,
               cost_cents = $11, estimated_cost_cents = $12, longitude = $13, latitude = $14, address = $15, area_id = $16, photo_id = $17,
               photo_description = $18, submitted_at = $19, check_due_at = $20, draft_form = $21
             WHERE organisation_id = $1 AND id = $2 AND state = $22",
            args![
                organisation, plan.id, plan.number, plan.state.as_str(), plan.author, plan.channel.as_str(), &plan.text.title, &plan.text.summary,
                &plan.text.description, &plan.category, plan.cost, plan.estimated_cost, longitude, latitude, &plan.place.address, plan.place.area,
                plan.photo, &plan.photo_description, plan.submitted_at, plan.check_due, form, from.as_str()
            ],
        )
        .await?;
    Ok(written > 0)
}

/// The number that the next plan of an undertaking gets. Call under a lock on the undertaking.
pub async fn next_number(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<i64> {
    tx.fetch_one(
        "SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) AS number FROM contribution WHERE organisation_id = $1 AND undertaking_id = $2",
        args![organisation, undertaking],
        |row| row.get("number"),
    )
    .await
}

/// One plan.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: ContributionId) -> Result<Option<Contribution>> {
    tx.fetch_optional(
        "SELECT id, number, state, author_id, channel, title, summary, description, category, cost_cents, estimated_cost_cents, longitude, latitude,
           address, area_id, photo_id, photo_description, submitted_at, check_due_at
         FROM contribution WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// One plan by its number within the undertaking.
pub async fn by_number(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
    number: i64,
) -> Result<Option<Contribution>> {
    tx.fetch_optional(
        "SELECT id, number, state, author_id, channel, title, summary, description, category, cost_cents, estimated_cost_cents, longitude, latitude,
           address, area_id, photo_id, photo_description, submitted_at, check_due_at
         FROM contribution WHERE organisation_id = $1 AND undertaking_id = $2 AND number = $3",
        args![organisation, undertaking, number],
        read,
    )
    .await
}

/// In answer to which undertaking a plan is.
pub async fn undertaking_of(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: ContributionId,
) -> Result<Option<UndertakingId>> {
    tx.fetch_optional(
        "SELECT undertaking_id FROM contribution WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        |row| row.get("undertaking_id"),
    )
    .await
}

/// All public plans of an undertaking by number, with how many people support each.
pub async fn list(tx: &mut Tx, organisation: OrganisationId, undertaking: UndertakingId) -> Result<Vec<ListRow>> {
    tx.fetch_all(
        "SELECT c.id, c.number, c.state, c.channel, c.title, c.summary, c.category, c.cost_cents, c.estimated_cost_cents, c.longitude, c.latitude,
           c.address, c.area_id, c.photo_id, c.photo_description, c.submitted_at,
           (SELECT CAST(COUNT(*) AS BIGINT) FROM support s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id) AS supporters
         FROM contribution c
         WHERE c.organisation_id = $1 AND c.undertaking_id = $2 AND c.state IN ('open', 'admitted', 'refused') ORDER BY c.number",
        args![organisation, undertaking],
        |row| {
            Ok(ListRow {
                id: row.get("id")?,
                number: row.get("number")?,
                state: row.parsed("state", ContributionState::parse)?,
                channel: row.parsed("channel", Channel::parse)?,
                title: row.get("title")?,
                summary: row.get("summary")?,
                category: row.get("category")?,
                cost: row.get("cost_cents")?,
                estimated_cost: row.get("estimated_cost_cents")?,
                point: point(row)?,
                address: row.get("address")?,
                area: row.get("area_id")?,
                photo: row.get("photo_id")?,
                photo_description: row.get("photo_description")?,
                submitted_at: row.get("submitted_at")?,
                supporters: row.get("supporters")?,
            })
        },
    )
    .await
}

/// The long texts of all public plans, for a search: number and description.
pub async fn descriptions(
    tx: &mut Tx,
    organisation: OrganisationId,
    undertaking: UndertakingId,
) -> Result<Vec<(i64, String)>> {
    tx.fetch_all(
        "SELECT number, description FROM contribution WHERE organisation_id = $1 AND undertaking_id = $2 AND state IN ('open', 'admitted', 'refused')",
        args![organisation, undertaking],
        |row| Ok((row.get("number")?, row.get("description")?)),
    )
    .await
}

/// Plans of a person: slug and title of the undertaking, number, title, state. Newest first.
pub async fn of_author(
    tx: &mut Tx,
    organisation: OrganisationId,
    author: PersonId,
) -> Result<Vec<(String, String, i64, String, ContributionState)>> {
    tx.fetch_all(
        "SELECT u.slug, u.title AS undertaking_title, c.number, c.title, c.state FROM contribution c
         JOIN undertaking u ON u.organisation_id = c.organisation_id AND u.id = c.undertaking_id
         WHERE c.organisation_id = $1 AND c.author_id = $2 AND c.number IS NOT NULL ORDER BY c.created_at DESC, c.id DESC",
        args![organisation, author],
        |row| Ok((row.get("slug")?, row.get("undertaking_title")?, row.get("number")?, row.get("title")?, row.parsed("state", ContributionState::parse)?)),
    )
    .await
}

/// Keeps what a plan said before an edit. Two edits at once with the same number: the second is a unique violation.
pub async fn insert_version(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: ContributionId,
    number: i64,
    version: &PlanVersion,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO contribution_version (organisation_id, contribution_id, version, body, replaced_at) VALUES ($1, $2, $3, $4, $5)",
        args![organisation, id, number, serde_json::to_string(version)?, now],
    )
    .await?;
    Ok(())
}

/// What a plan said before each edit, oldest first: number, text, when it was replaced.
pub async fn versions(
    tx: &mut Tx,
    organisation: OrganisationId,
    id: ContributionId,
) -> Result<Vec<(i64, PlanVersion, Timestamp)>> {
    tx.fetch_all(
        "SELECT version, body, replaced_at FROM contribution_version WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY version",
        args![organisation, id],
        |row| Ok((row.get("version")?, row.document("body")?, row.get("replaced_at")?)),
    )
    .await
}

/// Takes away drafts begun before a moment and never handed in, with their pictures.
pub async fn forget_drafts(tx: &mut Tx, organisation: OrganisationId, before: Timestamp) -> Result<u64> {
    tx.execute(
        "DELETE FROM photo WHERE organisation_id = $1 AND id IN (
           SELECT photo_id FROM contribution WHERE organisation_id = $1 AND state IN ('draft', 'unconfirmed') AND created_at < $2 AND photo_id IS NOT NULL)",
        args![organisation, before],
    )
    .await?;
    tx.execute(
        "DELETE FROM contribution WHERE organisation_id = $1 AND state IN ('draft', 'unconfirmed') AND created_at < $2",
        args![organisation, before],
    )
    .await
}

/// The place in a row, when there is one.
pub(crate) fn point(row: &Row) -> Result<Option<Place>> {
    let (longitude, latitude): (Option<f64>, Option<f64>) = (row.get("longitude")?, row.get("latitude")?);
    Ok(longitude.zip(latitude).map(|(longitude, latitude)| Place { longitude, latitude }))
}

fn read(row: &Row) -> Result<Contribution> {
    Ok(Contribution {
        id: row.get("id")?,
        number: row.get("number")?,
        state: row.parsed("state", ContributionState::parse)?,
        author: row.get("author_id")?,
        channel: row.parsed("channel", Channel::parse)?,
        text: PlanText { title: row.get("title")?, summary: row.get("summary")?, description: row.get("description")? },
        place: PlanPlace { point: point(row)?, address: row.get("address")?, area: row.get("area_id")? },
        category: row.get("category")?,
        cost: row.get("cost_cents")?,
        estimated_cost: row.get("estimated_cost_cents")?,
        photo: row.get("photo_id")?,
        photo_description: row.get("photo_description")?,
        submitted_at: row.get("submitted_at")?,
        check_due: row.get("check_due_at")?,
    })
}
