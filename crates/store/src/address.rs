//! The municipality's own list of addresses. Replaced as a whole, never changed by row.

use domain::address::{Address, By, plain_key, street_key};
use domain::area::Place;
use domain::{AddressId, OrganisationId};

use crate::{Result, Row, Tx, args};

/// Takes the whole list away.
pub async fn clear(tx: &mut Tx, organisation: OrganisationId) -> Result<()> {
    tx.execute("DELETE FROM address WHERE organisation_id = $1", args![organisation]).await?;
    Ok(())
}

/// Adds an address. One that stands in the list already is a unique violation.
pub async fn insert(tx: &mut Tx, organisation: OrganisationId, address: &Address) -> Result<()> {
    tx.execute(
        "INSERT INTO address (organisation_id, id, street, number, addition, postcode, town, street_key, addition_key, town_key, longitude, latitude)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            organisation, address.id, &address.street, address.number, &address.addition, &address.postcode, &address.town, street_key(&address.street),
            plain_key(&address.addition), plain_key(&address.town), address.place.longitude, address.place.latitude
        ],
    )
    .await?;
    Ok(())
}

/// How many addresses the list has.
pub async fn count(tx: &mut Tx, organisation: OrganisationId) -> Result<i64> {
    tx.fetch_one("SELECT COUNT(*) AS addresses FROM address WHERE organisation_id = $1", args![organisation], |row| {
        row.get("addresses")
    })
    .await
}

/// Whether there is a list at all.
pub async fn is_empty(tx: &mut Tx, organisation: OrganisationId) -> Result<bool> {
    let first = tx
        .fetch_optional("SELECT id FROM address WHERE organisation_id = $1 LIMIT 1", args![organisation], |row| {
            row.get::<AddressId>("id")
        })
        .await?;
    Ok(first.is_none())
}

/// One address.
pub async fn by_id(tx: &mut Tx, organisation: OrganisationId, id: AddressId) -> Result<Option<Address>> {
    tx.fetch_optional(
        "SELECT id, street, number, addition, postcode, town, longitude, latitude FROM address WHERE organisation_id = $1 AND id = $2",
        args![organisation, id],
        read,
    )
    .await
}

/// The addresses in streets with this key or with this postcode, by number, at most `limit`; only those with `number` when
/// there is one.
pub async fn matching(
    tx: &mut Tx,
    organisation: OrganisationId,
    by: &By,
    number: Option<i64>,
    limit: i64,
) -> Result<Vec<Address>> {
    // Each has an index that begins with it.
    let (sql, key) = match by {
        By::Street(key) => (
            "SELECT id, street, number, addition, postcode, town, longitude, latitude FROM address
             WHERE organisation_id = $1 AND street_key = $2 AND number BETWEEN $3 AND $4 ORDER BY number, addition_key, town_key LIMIT $5",
            key,
        ),
        By::Postcode(postcode) => (
            "SELECT id, street, number, addition, postcode, town, longitude, latitude FROM address
             WHERE organisation_id = $1 AND postcode = $2 AND number BETWEEN $3 AND $4 ORDER BY number, addition_key, town_key LIMIT $5",
            postcode,
        ),
    };
    tx.fetch_all(sql, args![organisation, key, number.unwrap_or(0), number.unwrap_or(i64::MAX), limit], read).await
}

fn read(row: &Row) -> Result<Address> {
    Ok(Address {
        id: row.get("id")?,
        street: row.get("street")?,
        number: row.get("number")?,
        addition: row.get("addition")?,
        postcode: row.get("postcode")?,
        town: row.get("town")?,
        place: Place { longitude: row.get("longitude")?, latitude: row.get("latitude")? },
    })
}
