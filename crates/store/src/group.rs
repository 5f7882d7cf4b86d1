//! Groups (kringen): teams and other circles of persons, each member with a function.

use domain::{GroupId, OrganisationId, PersonId};

use crate::{Result, Row, Tx, args};

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRow {
    /// Its id.
    pub id: GroupId,
    /// Name, unique in the organisation.
    pub name: String,
    /// What it is for.
    pub purpose: String,
}

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// In which group.
    pub group: GroupId,
    /// Who.
    pub person: PersonId,
    /// Name as shown.
    pub display_name: String,
    /// Function in the group, such as `manager`.
    pub function: String,
}

/// Adds a group.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, group: &GroupRow) -> Result<()> {
    tx.execute(
        "INSERT INTO person_group (organisation_id, id, name, purpose) VALUES ($1, $2, $3, $4)",
        args![organisation, group.id, &group.name, &group.purpose],
    )
    .await?;
    Ok(())
}

/// Changes name and purpose; says whether the group exists.
pub async fn update(tx: &mut Tx, organisation: OrganisationId, group: &GroupRow) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE person_group SET name = $3, purpose = $4 WHERE organisation_id = $1 AND id = $2",
            args![organisation, group.id, &group.name, &group.purpose],
        )
        .await?;
    Ok(changed > 0)
}

/// All groups, by name.
pub async fn all(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<GroupRow>> {
    tx.fetch_all(
        "SELECT id, name, purpose FROM person_group WHERE organisation_id = $1 ORDER BY name, id",
        args![organisation],
        read,
    )
    .await
}

/// One group.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: GroupId) -> Result<Option<GroupRow>> {
    tx.fetch_optional(
        "SELECT id, name, purpose FROM person_group WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// The members of all groups, by name.
pub async fn members(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<MemberRow>> {
    tx.fetch_all(
        "SELECT m.group_id, m.person_id, m.function, p.display_name FROM group_member m
         JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id
         WHERE m.organisation_id = $1 ORDER BY p.display_name, m.person_id",
        args![organisation],
        |row| {
            Ok(MemberRow {
                group: row.get("group_id")?,
                person: row.get("person_id")?,
                display_name: row.get("display_name")?,
                function: row.get("function")?,
            })
        },
    )
    .await
}

/// Adds a member, or changes the function of one.
pub async fn set_member(
    tx: &mut Tx,
    organisation: OrganisationId,
    group: GroupId,
    person: PersonId,
    function: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO group_member (organisation_id, group_id, person_id, function) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, group_id, person_id) DO UPDATE SET function = excluded.function",
        args![organisation, group, person, function],
    )
    .await?;
    Ok(())
}

/// Takes a member out of a group; says whether there was one.
pub async fn remove_member(
    tx: &mut Tx,
    organisation: OrganisationId,
    group: GroupId,
    person: PersonId,
) -> Result<bool> {
    let removed = tx
        .execute(
            "DELETE FROM group_member WHERE organisation_id = $1 AND group_id = $2 AND person_id = $3",
            args![organisation, group, person],
        )
        .await?;
    Ok(removed > 0)
}

fn read(row: &Row) -> Result<GroupRow> {
    Ok(GroupRow { id: row.get("id")?, name: row.get("name")?, purpose: row.get("purpose")? })
}
