//! `bondgenoot pb check` and `bondgenoot pb convert`.

use crate::program::{Place, STREET};

#[test]
fn every_finding_is_listed_with_its_line() {
    let place = Place::with_street();
    let clean = place.printed(&["pb", "check", "street.pb"]);
    assert_eq!(clean, "street.pb: plannen: 4, stemmen: 6\nstreet.pb: niets gevonden\n");
    let bad = STREET.replace("2;40", "2;forty").replace("4;1\n", "4;1, 9\n").replace("num_votes;6", "num_votes;7");
    place.write("bad.pb", &bad);
    for language in ["nl", "en", "fy"] {
        let said = place.run(&["pb", "check", "street.pb", "bad.pb", "--language", language]);
        assert_eq!(said.status, Some(2));
        insta::assert_snapshot!(format!("pb-check-{language}"), said.out);
    }
}

#[test]
fn a_converted_file_counts_the_same_and_overwrites_nothing() {
    let place = Place::with_street();
    place.write("crlf.pb", &STREET.replace('\n', "\r\n").replace("1,2", "1, 2").replace("budget;100", "budget;100,0"));
    let said = place.printed(&["pb", "convert", "crlf.pb", "clean.pb"]);
    assert!(
        said.contains("veranderd: Regel 22: Spaties tussen de plannen op het stembiljet zijn weggelaten."),
        "{said}"
    );
    assert!(said.ends_with("clean.pb: plannen: 4, stemmen: 6\n"), "{said}");
    assert_eq!(place.printed(&["pb", "check", "clean.pb"]).lines().last(), Some("clean.pb: niets gevonden"));
    let result = |file| place.printed(&["count", file, "--format", "json"]);
    assert_eq!(result("clean.pb"), result("street.pb"));

    let refused = place.run(&["pb", "convert", "crlf.pb", "street.pb"]);
    assert_eq!(refused.status, Some(2));
    assert_eq!(place.read("street.pb"), STREET);
    place.printed(&["pb", "convert", "crlf.pb", "street.pb", "--force"]);
    assert_eq!(place.read("street.pb"), place.read("clean.pb"));
    assert_eq!(place.run(&["pb", "convert", "absent.pb", "new.pb"]).status, Some(2));
}
