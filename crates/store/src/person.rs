//! Persons and what they may do.

use domain::person::{Language, Person, StaffRole};
use domain::{OrganisationId, PersonId, Timestamp};

use crate::{Result, Row, Tx, args};

/// Adds a person.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, person: &Person, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO person (organisation_id, id, display_name, email, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![organisation, person.id, &person.display_name, person.email.clone(), person.language.as_str(), now],
    )
    .await?;
    set_roles(tx, organisation, person.id, &person.roles).await
}

/// Replaces the roles of a person.
pub async fn set_roles(tx: &mut Tx, organisation: OrganisationId, person: PersonId, roles: &[StaffRole]) -> Result<()> {
    tx.execute("DELETE FROM person_role WHERE organisation_id = $1 AND person_id = $2", args![organisation, person])
        .await?;
    for role in roles {
        tx.execute(
            "INSERT INTO person_role (organisation_id, person_id, role) VALUES ($1, $2, $3)",
            args![organisation, person, role.as_str()],
        )
        .await?;
    }
    Ok(())
}

/// Changes what a person can change of their own account.
pub async fn update(
    tx: &mut Tx,
    organisation: OrganisationId,
    person: PersonId,
    display_name: &str,
    language: Language,
) -> Result<()> {
    tx.execute(
        "UPDATE person SET display_name = $3, language = $4 WHERE organisation_id = $1 AND id = $2",
        args![organisation, person, display_name, language.as_str()],
    )
    .await?;
    Ok(())
}

/// Forgets who someone is: name and address go, the id stays so that plans and promises keep their place.
pub async fn erase(tx: &mut Tx, organisation: OrganisationId, person: PersonId, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE person SET display_name = '', email = NULL, erased_at = $3 WHERE organisation_id = $1 AND id = $2",
        args![organisation, person, now],
    )
    .await?;
    Ok(())
}

/// One person.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: PersonId) -> Result<Option<Person>> {
    let person = tx
        .fetch_optional(
            "SELECT id, display_name, email, language FROM person WHERE organisation_id = $1 AND id = $2",
            args![organisation, id],
            read,
        )
        .await?;
    with_roles(tx, organisation, person).await
}

/// The person with this e-mail address (lower case).
pub async fn by_email(tx: &mut Tx, organisation: OrganisationId, email: &str) -> Result<Option<Person>> {
    let person = tx
        .fetch_optional(
            "SELECT id, display_name, email, language FROM person WHERE organisation_id = $1 AND email = $2",
            args![organisation, email],
            read,
        )
        .await?;
    with_roles(tx, organisation, person).await
}

/// All officials, by name.
pub async fn staff(tx: &mut Tx, organisation: OrganisationId) -> Result<Vec<Person>> {
    let pairs = tx
        .fetch_all(
            "SELECT p.id, p.display_name, p.email, p.language, r.role FROM person p
             JOIN person_role r ON r.organisation_id = p.organisation_id AND r.person_id = p.id
             WHERE p.organisation_id = $1 ORDER BY p.display_name, p.id, r.role",
            args![organisation],
            |row| Ok((read(row)?, row.parsed("role", StaffRole::parse)?)),
        )
        .await?;
    let mut staff: Vec<Person> = Vec::new();
    for (person, role) in pairs {
        match staff.last_mut() {
            Some(last) if last.id == person.id => last.roles.push(role),
            _ => staff.push(Person { roles: vec![role], ..person }),
        }
    }
    Ok(staff)
}

async fn with_roles(tx: &mut Tx, organisation: OrganisationId, person: Option<Person>) -> Result<Option<Person>> {
    let Some(mut person) = person else { return Ok(None) };
    person.roles = tx
        .fetch_all(
            "SELECT role FROM person_role WHERE organisation_id = $1 AND person_id = $2 ORDER BY role",
            args![organisation, person.id],
            |row| row.parsed("role", StaffRole::parse),
        )
        .await?;
    Ok(Some(person))
}

fn read(row: &Row) -> Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        display_name: row.get("display_name")?,
        email: row.get("email")?,
        language: row.parsed("language", Language::parse)?,
        roles: Vec::new(),
    })
}
