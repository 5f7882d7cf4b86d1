//! Everything that an organisation owns, table by table, as plain records for `bondgenoot export`.
//!
//! Never gives passwords, sessions, codes of letters, sealed ballots, drafts or who supported what, nor the list of
//! addresses, which is the copy of a file. Ballots only leave with a final result, where they are published without a
//! voter. Names and addresses of persons stand in [`persons`] alone, so that a caller leaves them out by not asking.

use domain::{OrganisationId, Timestamp};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{Result, Row, Tx, args};

/// One row: its columns by name, in the order of the table.
pub type Record = Vec<(&'static str, Value)>;

/// How a column is written.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Real,
    Id,
    Moment,
    Document,
    Flag,
}

use Kind::{Document, Flag, Id, Moment, Number, Real, Text};

fn cell(row: &Row, column: &str, kind: Kind) -> Result<Value> {
    Ok(match kind {
        Text => row.get::<Option<String>>(column)?.map_or(Value::Null, Value::from),
        Number => row.get::<Option<i64>>(column)?.map_or(Value::Null, Value::from),
        Real => row.get::<Option<f64>>(column)?.map_or(Value::Null, Value::from),
        Flag => row.get::<Option<bool>>(column)?.map_or(Value::Null, Value::from),
        Id => row.get::<Option<Uuid>>(column)?.map_or(Value::Null, |id| Value::from(id.to_string())),
        Moment => row.get::<Option<Timestamp>>(column)?.map_or(Value::Null, |at| Value::from(at.rfc3339())),
        // A document that is no JSON (a .pb file, a line of text) stays text.
        Document => {
            let text = row.get::<Option<String>>(column)?.unwrap_or_default();
            serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text))
        }
    })
}

fn record(row: &Row, columns: &[(&'static str, Kind)]) -> Result<Record> {
    columns.iter().map(|(name, kind)| Ok((*name, cell(row, name, *kind)?))).collect()
}

/// A record as a JSON object.
pub fn object(record: &Record) -> Value {
    Value::Object(record.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<Map<_, _>>())
}

/// Gebieden with their borders.
pub async fn areas(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, code, name, slug, level, parent_id, population, geometry FROM area WHERE organisation_id = $1 ORDER BY code",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("code", Text),
                    ("name", Text),
                    ("slug", Text),
                    ("level", Text),
                    ("parent_id", Id),
                    ("population", Number),
                    ("geometry", Document),
                ],
            )
        },
    )
    .await
}

/// Groups.
pub async fn groups(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, name, purpose FROM person_group WHERE organisation_id = $1 ORDER BY name, id",
        args![organisation],
        |row| record(row, &[("id", Id), ("name", Text), ("purpose", Text)]),
    )
    .await
}

/// Undertakings.
pub async fn undertakings(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, slug, kind, title, summary, owner_id, owner_function, created_at, closed_at FROM undertaking
         WHERE organisation_id = $1 ORDER BY created_at, id",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("slug", Text),
                    ("kind", Text),
                    ("title", Text),
                    ("summary", Text),
                    ("owner_id", Id),
                    ("owner_function", Text),
                    ("created_at", Moment),
                    ("closed_at", Moment),
                ],
            )
        },
    )
    .await
}

/// Every published version of every frame.
pub async fn frames(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT undertaking_id, version, body, reason, published_at, published_by FROM frame_version
         WHERE organisation_id = $1 ORDER BY undertaking_id, version",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("undertaking_id", Id),
                    ("version", Number),
                    ("body", Document),
                    ("reason", Text),
                    ("published_at", Moment),
                    ("published_by", Id),
                ],
            )
        },
    )
    .await
}

/// Plans that were handed in; drafts belong to their authors alone. With the number of supporters, never who.
pub async fn contributions(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT c.id, c.undertaking_id, c.number, c.state, c.channel, c.title, c.summary, c.description, c.category, c.cost_cents,
                c.estimated_cost_cents, c.longitude, c.latitude, c.address, c.area_id, c.submitted_at,
                (SELECT COUNT(*) FROM support s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id) AS supporters
         FROM contribution c WHERE c.organisation_id = $1 AND c.number IS NOT NULL ORDER BY c.undertaking_id, c.number",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("undertaking_id", Id),
                    ("number", Number),
                    ("state", Text),
                    ("channel", Text),
                    ("title", Text),
                    ("summary", Text),
                    ("description", Text),
                    ("category", Text),
                    ("cost_cents", Number),
                    ("estimated_cost_cents", Number),
                    ("longitude", Real),
                    ("latitude", Real),
                    ("address", Text),
                    ("area_id", Id),
                    ("submitted_at", Moment),
                    ("supporters", Number),
                ],
            )
        },
    )
    .await
}

/// Decisions with their reasons.
pub async fn decisions(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, undertaking_id, contribution_id, kind, outcome, reason, decider, decided_by, frame_version, body, review_at, decided_at
         FROM decision WHERE organisation_id = $1 ORDER BY decided_at, id",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("undertaking_id", Id),
                    ("contribution_id", Id),
                    ("kind", Text),
                    ("outcome", Text),
                    ("reason", Text),
                    ("decider", Text),
                    ("decided_by", Id),
                    ("frame_version", Number),
                    ("body", Document),
                    ("review_at", Text),
                    ("decided_at", Moment),
                ],
            )
        },
    )
    .await
}

/// Promises.
pub async fn promises(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, number, undertaking_id, contribution_id, title, owner_id, owner_function, group_id, due, money_cents, state,
                settled_by_silence, made_at, changed_at
         FROM promise WHERE organisation_id = $1 ORDER BY number",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("number", Number),
                    ("undertaking_id", Id),
                    ("contribution_id", Id),
                    ("title", Text),
                    ("owner_id", Id),
                    ("owner_function", Text),
                    ("group_id", Id),
                    ("due", Text),
                    ("money_cents", Number),
                    ("state", Text),
                    ("settled_by_silence", Flag),
                    ("made_at", Moment),
                    ("changed_at", Moment),
                ],
            )
        },
    )
    .await
}

/// The history of every promise.
pub async fn promise_events(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT promise_id, sequence, act, body, old_due, actor_function, happened_at FROM promise_event
         WHERE organisation_id = $1 ORDER BY promise_id, sequence",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("promise_id", Id),
                    ("sequence", Number),
                    ("act", Text),
                    ("body", Text),
                    ("old_due", Text),
                    ("actor_function", Text),
                    ("happened_at", Moment),
                ],
            )
        },
    )
    .await
}

/// Final results with the published, voterless ballots and the whole trace of the count.
pub async fn results(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT o.undertaking_id, r.version, r.summary, r.trace, r.ballots, r.lot, r.counted_at FROM result r
         JOIN round o ON o.organisation_id = r.organisation_id AND o.id = r.round_id
         WHERE r.organisation_id = $1 AND r.state = 'final' ORDER BY o.undertaking_id, r.version",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("undertaking_id", Id),
                    ("version", Number),
                    ("summary", Document),
                    ("trace", Document),
                    ("ballots", Document),
                    ("lot", Text),
                    ("counted_at", Moment),
                ],
            )
        },
    )
    .await
}

/// Lessons.
pub async fn lessons(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT undertaking_id, lesson, done_with_contributions, written_at FROM lesson WHERE organisation_id = $1 ORDER BY written_at, id",
        args![organisation],
        |row| {
            record(
                row,
                &[("undertaking_id", Id), ("lesson", Text), ("done_with_contributions", Text), ("written_at", Moment)],
            )
        },
    )
    .await
}

/// The audit trail.
pub async fn audit(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, actor_id, action, subject_kind, subject_id, happened_at FROM audit WHERE organisation_id = $1 ORDER BY id",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("actor_id", Id),
                    ("action", Text),
                    ("subject_kind", Text),
                    ("subject_id", Id),
                    ("happened_at", Moment),
                ],
            )
        },
    )
    .await
}

/// Persons with name and address. Personal data: only when the operator asks for it by name.
pub async fn persons(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Record>> {
    tx.fetch_all(
        "SELECT id, display_name, email, language, created_at, erased_at FROM person WHERE organisation_id = $1 ORDER BY created_at, id",
        args![organisation],
        |row| {
            record(
                row,
                &[
                    ("id", Id),
                    ("display_name", Text),
                    ("email", Text),
                    ("language", Text),
                    ("created_at", Moment),
                    ("erased_at", Moment),
                ],
            )
        },
    )
    .await
}
