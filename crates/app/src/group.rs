//! Groups (kringen): teams with members, each with a function. Escalation of promises reads the functions.

use domain::person::StaffRole;
use domain::{GroupId, PersonId, Refusal, text};
pub use store::group::{GroupRow, MemberRow};

use crate::{Context, Error, Result};

/// Functions that mean something to the program; a group may use others too.
pub const FUNCTIONS: [&str; 3] = ["teamlid", "manager", "portefeuillehouder"];
const LONGEST_NAME: usize = 80;
const LONGEST_PURPOSE: usize = 300;
const LONGEST_FUNCTION: usize = 60;

/// A group with its members.
#[derive(Debug, Clone)]
pub struct Group {
    /// The group.
    pub row: GroupRow,
    /// Its members, by name.
    pub members: Vec<MemberRow>,
}

/// All groups with their members, by name.
pub async fn list(context: &Context) -> Result<Vec<Group>> {
    context.staff(&StaffRole::ALL)?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let members = store::group::members(&mut tx, organisation).await?;
    let groups = store::group::all(&mut tx, organisation).await?;
    let of = |id: GroupId| members.iter().filter(|member| member.group == id).cloned().collect();
    Ok(groups.into_iter().map(|row| Group { members: of(row.id), row }).collect())
}

/// One group with its members.
pub async fn load(context: &Context, id: GroupId) -> Result<Group> {
    list(context).await?.into_iter().find(|group| group.row.id == id).ok_or(Error::NotFound)
}

/// Adds a group, or changes name and purpose of one.
pub async fn save(context: &Context, id: Option<GroupId>, name: &str, purpose: &str) -> Result<GroupId> {
    context.staff(&[StaffRole::Admin])?;
    let name = text::line("name", name, LONGEST_NAME);
    let purpose = text::optional_line("purpose", purpose, LONGEST_PURPOSE);
    let (name, purpose) = match (name, purpose) {
        (Ok(name), Ok(purpose)) => (name, purpose),
        (name, purpose) => return Err([name.err(), purpose.err()].into_iter().flatten().collect::<Vec<_>>().into()),
    };
    let organisation = context.organisation_id();
    let row = GroupRow { id: id.unwrap_or_else(|| context.new_id()), name, purpose };
    let mut tx = context.write().await?;
    let groups = store::group::all(&mut tx, organisation).await?;
    let same = |group: &GroupRow| group.id != row.id && group.name.to_lowercase() == row.name.to_lowercase();
    if groups.iter().any(same) {
        return Err(Refusal::of("name", "group-exists").with("name", row.name).into());
    }
    if id.is_none() {
        store::group::insert(&mut tx, organisation, &row).await?;
    } else if !store::group::update(&mut tx, organisation, &row).await? {
        return Err(Error::NotFound);
    }
    context.audit(&mut tx, "group-saved", "group", Some(row.id)).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Adds an official to a group with a function, or changes the function.
pub async fn set_member(context: &Context, group: GroupId, person: &str, function: &str) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let function = text::line("function", function, LONGEST_FUNCTION);
    let person = person.parse::<PersonId>().map_err(|_| Refusal::of("person", "choice-missing"));
    let (function, person) = match (function, person) {
        (Ok(function), Ok(person)) => (function.to_lowercase(), person),
        (function, person) => {
            return Err([person.err(), function.err()].into_iter().flatten().collect::<Vec<_>>().into());
        }
    };
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    store::group::by_id(&mut tx, organisation, group).await?.ok_or(Error::NotFound)?;
    if !store::person::by_id(&mut tx, organisation, person).await?.is_some_and(|person| person.is_staff()) {
        return Err(Refusal::of("person", "choice-missing").into());
    }
    store::group::set_member(&mut tx, organisation, group, person, &function).await?;
    context.audit(&mut tx, "group-member-set", "group", Some(group)).await?;
    Ok(tx.commit().await?)
}

/// Takes somebody out of a group.
pub async fn remove_member(context: &Context, group: GroupId, person: PersonId) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let mut tx = context.write().await?;
    if !store::group::remove_member(&mut tx, context.organisation_id(), group, person).await? {
        return Err(Error::NotFound);
    }
    context.audit(&mut tx, "group-member-removed", "group", Some(group)).await?;
    Ok(tx.commit().await?)
}
