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
    for language in ["nl", "en", "fy"] {
        let said = place.printed(&[&words[..], &["--language", language]].concat());
        insta::assert_snapshot!(format!("certify-proven-{language}"), said);
    }
    place.printed(&[&words[..], &["--certificate", "prices.json"]].concat());
}

/// What a result page offers, counted in cents from these ballots.
fn telling(file: &str) -> String {
    let election = tally::pb::read(file).unwrap().election.in_decimals(2).unwrap();
    let ties = vec![tally::TieKey::Cost, tally::TieKey::Votes, tally::TieKey::Id];
    let outcome = tally::count(&election, &tally::Rule::equal_shares(ties)).unwrap();
    serde_json::to_string_pretty(&outcome.report()).unwrap() + "\n"
}

#[test]
fn a_result_page_and_the_command_line_publish_the_same_bytes() {
    let place = Place::with_street();
    place.write("telling.json", &telling(STREET));
    let again = ["count", "street.pb", "--rule-file", "telling.json", "--format", "json"];
    assert_eq!(place.printed(&again), place.read("telling.json"));
    let proven = place.printed(&["certify", "telling.json", "street.pb"]);
    assert!(proven.starts_with("Bewezen: uit de stemmen volgt dat deze 2 plannen doorgaan."), "{proven}");
    // Parts of a cent are as good.
    let fine = STREET.replace("budget;100", "budget;100.125");
    place.write("fine.pb", &fine);
    place.write("fine.json", &place.printed(&["count", "fine.pb", "--completion", "none", "--format", "json"]));
    assert!(place.read("fine.json").contains("\"budget\": \"100.125\""));
    place.printed(&["certify", "fine.json", "fine.pb"]);
}

#[test]
fn a_changed_result_or_ballot_is_refused_with_the_cause() {
    let place = counted();
    place.write("cost.json", &place.read("result.json").replace("\"total_cost\": \"70\"", "\"total_cost\": \"71\""));
    place.write("ballot.pb", &STREET.replace("6;3\n", "6;1\n"));
    place.write("prices2.json", &place.read("prices.json").replace("40/3", "13"));
    for (words, cause) in [
        (
            &["cost.json", "street.pb"][..],
            "Kosten van de plannen die doorgaan: de uitslag zegt 71, de controle vindt 70.",
        ),
        (&["result.json", "ballot.pb"], "Stemmen voor 1 Playground: de uitslag zegt 4, de controle vindt 5."),
        (&["result.json", "street.pb", "--certificate", "prices2.json"], "2 Bench betalen niet precies wat het kost."),
    ] {
        let said = place.run(&[&["certify"][..], words].concat());
        assert_eq!(said.status, Some(1), "{words:?}");
        assert!(said.out.starts_with("Niet juist: ") && said.out.contains(cause), "{words:?}: {}", said.out);
    }
}

#[test]
fn what_the_checker_does_not_cover_is_said() {
    let place = Place::with_street();
    place
        .write("result.json", &place.printed(&["count", "street.pb", "--rule", "maximin-support", "--format", "json"]));
    let said = place.run(&["certify", "result.json", "street.pb"]);
    assert_eq!(said.status, Some(1));
    assert!(said.out.starts_with("Niet bewezen. Dit kan de controle niet nagaan: Sterkste steun."), "{}", said.out);
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
