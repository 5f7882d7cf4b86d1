//! `bondgenoot count --dir`.

use serde_json::json;

use crate::program::{Place, STREET};

#[test]
fn a_folder_is_a_table_and_a_bad_file_a_row() {
    let place = Place::with_street();
    place.write("broken.pb", &STREET.replace("2;40", "2;forty"));
    place.write("notes.txt", "not counted");
    let said = place.run(&["count", "--dir", ".", "--rule", "greedy"]);
    assert_eq!((said.status, said.err.as_str()), (Some(2), ""));
    insta::assert_snapshot!("dir", said.out);
    let said = place.run(&["count", "--dir", ".", "--rule", "greedy", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(rows[1]["result"]["winners"], json!(["1"]));
    assert!(rows[0]["bad_file"].as_str().unwrap().contains("Regel 17"), "{rows}");
}

#[test]
fn a_folder_without_a_bad_file_ends_well() {
    let place = Place::with_street();
    place.printed(&["count", "--dir", "."]);
    assert_eq!(place.run(&["count", "--dir", "absent"]).status, Some(2));
}
