//! `bondgenoot certify`, and the certificate that `count` writes.

use crate::program::{Place, STREET};

fn counted() -> Place {
    let place = Place::with_street();
    let words = ["count", "street.pb", "--completion", "none", "--format", "json", "--certificate", "prices.json"];
    let result = place.printed(&words);
    place.write("result.json", &result);
    place
}

#[test]
fn an_honest_result_is_proven() {
    let place = counted();
    let words = ["certify", "result.json", "street.pb"];
    insta::assert_snapshot!("certify-proven", place.printed(&words));
    place.printed(&[&words[..], &["--certificate", "prices.json"]].concat());
}

#[test]
fn the_trace_of_a_result_page_will_do_too() {
    let place = counted();
    let file = tally::pb::read(STREET).unwrap();
    let ties = vec![tally::TieKey::Cost, tally::TieKey::Votes, tally::TieKey::Id];
    let outcome = tally::count(&file.election, &tally::Rule::equal_shares(ties)).unwrap();
    place.write("telling.json", &serde_json::to_string(&outcome).unwrap());
    let proven = place.printed(&["certify", "telling.json", "street.pb"]);
    assert!(proven.starts_with("Proven: the 2 winning plans follow from the ballots."), "{proven}");
    let counted = |words: [&str; 2]| place.printed(&[&["count", "street.pb"][..], &words].concat());
    assert_eq!(counted(["--rule-file", "telling.json"]), counted(["--completion", "none"]));
    // A result page counts in cents; its ballots file names whole euros.
    let cents = file.election.in_decimals(2).unwrap();
    let ties = vec![tally::TieKey::Cost, tally::TieKey::Votes, tally::TieKey::Id];
    let outcome = tally::count(&cents, &tally::Rule::equal_shares(ties)).unwrap();
    place.write("cents.json", &serde_json::to_string(&outcome).unwrap());
    place.write("cents.pb", &tally::pb::write(&cents, tally::pb::WriteOptions::default()));
    let proven = place.printed(&["certify", "cents.json", "cents.pb"]);
    assert!(proven.starts_with("Proven: the 2 winning plans follow from the ballots."), "{proven}");
}

#[test]
fn a_changed_result_or_ballot_is_refused_with_the_cause() {
    let place = counted();
    place.write("cost.json", &place.read("result.json").replace("\"total_cost\": \"70\"", "\"total_cost\": \"71\""));
    place.write("ballot.pb", &STREET.replace("6;3\n", "6;1\n"));
    place.write("prices2.json", &place.read("prices.json").replace("40/3", "13"));
    for (words, cause) in [
        (&["cost.json", "street.pb"][..], "the cost of the winners is 70, not 71"),
        (&["result.json", "ballot.pb"], "the votes of `1`"),
        (&["result.json", "street.pb", "--certificate", "prices2.json"], "do not pay its cost exactly"),
    ] {
        let said = place.run(&[&["certify"][..], words].concat());
        assert_eq!(said.status, Some(1), "{words:?}");
        assert!(said.out.starts_with("Refused: ") && said.out.contains(cause), "{words:?}: {}", said.out);
    }
}

#[test]
fn what_the_checker_does_not_cover_is_said() {
    let place = Place::with_street();
    place
        .write("result.json", &place.printed(&["count", "street.pb", "--rule", "maximin-support", "--format", "json"]));
    let said = place.run(&["certify", "result.json", "street.pb"]);
    assert_eq!(said.status, Some(1));
    assert!(said.out.starts_with("Not proven: the checker does not cover maximin support."), "{}", said.out);
}

#[test]
fn files_that_are_something_else_are_named() {
    let place = counted();
    place.write("half.json", "{\"outcome\":");
    for words in [["half.json", "street.pb"], ["prices.json", "street.pb"], ["result.json", "result.json"]] {
        let said = place.run(&[&["certify"][..], &words].concat());
        assert_eq!(said.status, Some(2), "{words:?}: {} {}", said.out, said.err);
        assert!(said.err.contains("json"), "{}", said.err);
    }
}

#[test]
fn a_file_that_is_there_is_not_overwritten_unasked() {
    let place = counted();
    let words = ["count", "street.pb", "--certificate", "street.pb"];
    let said = place.run(&words);
    assert_eq!((said.status, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("street.pb is there already and was not touched"), "{}", said.err);
    assert_eq!(place.read("street.pb"), STREET);
    place.printed(&["count", "street.pb", "--certificate", "prices.json", "--force"]);
}
