//! The list of addresses: found by the normal form of what people type, within one organisation, and by an index.

use domain::address::{Address, Cells, readings};
use domain::area::Place;
use domain::organisation::{Organisation, OrganisationSettings};
use domain::{AddressId, Id as _, OrganisationId, Timestamp};
use store::{Db, Row, args};
use uuid::Uuid;

use crate::on_both;

fn organisation(number: u128) -> Organisation {
    let id = OrganisationId::from_uuid(Uuid::from_u128(number));
    Organisation { id, name: format!("Gemeente {number}"), settings: OrganisationSettings::default() }
}

async fn with_list(db: &Db, organisation: &Organisation, houses: &[(&str, &str)]) {
    let mut tx = db.write().await.unwrap();
    store::organisation::insert(&mut tx, organisation, Timestamp::from_micros(0)).await.unwrap();
    for (at, (street, number)) in (1..).zip(houses) {
        let cells = Cells { street, number, postcode: "1395 AB", town: "Proefdorp", ..Cells::default() };
        let id = AddressId::from_uuid(Uuid::from_u128(at));
        let address = Address::read(id, cells, Place { longitude: 5.0, latitude: 52.0 }).unwrap();
        store::address::insert(&mut tx, organisation.id, &address).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The houses under the first reading that has any.
async fn found(db: &Db, organisation: &Organisation, typed: &str) -> Vec<String> {
    let mut tx = db.read().await.unwrap();
    for reading in readings(typed) {
        let number = reading.house.as_ref().map(|(number, _)| *number);
        let houses = store::address::matching(&mut tx, organisation.id, &reading.by, number, 10).await.unwrap();
        if !houses.is_empty() {
            return houses.iter().map(Address::house).collect();
        }
    }
    Vec::new()
}

#[tokio::test(flavor = "multi_thread")]
async fn spellings_of_one_street_find_its_houses_in_the_own_list_only() {
    on_both(|db| async move {
        let (ours, theirs) = (organisation(1), organisation(2));
        let houses = [("Dijkgraafstraat", "3"), ("Dijkgraafstraat", "3 A"), ("Burg. van der Kadeln.", "12bis")];
        with_list(&db, &ours, &houses).await;
        with_list(&db, &theirs, &[("Elderslaan", "1")]).await;
        let both = ["Dijkgraafstraat 3", "Dijkgraafstraat 3 A"];
        for typed in [
            "Dijkgraafstraat 3",
            "dijkgraafstr. 3",
            "DYKGRAAF STRAAT 3",
            "dijkgraafstraat3",
            "bij de kerk, dĳkgraafstr 3",
        ] {
            assert_eq!(found(&db, &ours, typed).await, both, "{typed}");
        }
        assert_eq!(found(&db, &ours, "burgemeester v.d. kadelaan 12-bis").await, ["Burg. van der Kadeln. 12 bis"]);
        assert_eq!(found(&db, &ours, "1395ab, 12").await, ["Burg. van der Kadeln. 12 bis"]);
        assert!(found(&db, &ours, "Elderslaan 1").await.is_empty());
        assert!(found(&db, &theirs, "Dijkgraafstraat 3").await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_street_and_a_postcode_are_looked_up_by_an_index() {
    let folder = tempfile::tempdir().unwrap();
    let db = store::testing::sqlite(folder.path()).await.unwrap();
    let mut tx = db.read().await.unwrap();
    for column in ["street_key", "postcode"] {
        // The statement of `matching`, as far as a plan depends on it.
        let sql = match column {
            "street_key" => {
                "EXPLAIN QUERY PLAN SELECT id FROM address WHERE organisation_id = $1 AND street_key = $2 AND number BETWEEN $3 AND $4"
            }
            _ => {
                "EXPLAIN QUERY PLAN SELECT id FROM address WHERE organisation_id = $1 AND postcode = $2 AND number BETWEEN $3 AND $4"
            }
        };
        let read = |row: &Row| row.get::<String>("detail");
        let plan = tx.fetch_all(sql, args![organisation(1).id, "x", 1_i64, 2_i64], read).await.unwrap().join(" ");
        assert!(plan.contains("USING") && plan.contains(&format!("{column}=?")), "{plan}");
    }
    drop(tx);
    db.close().await;
}
