//! `bondgenoot count` on one file.

use serde_json::json;

use crate::program::{Place, STREET, real};

#[test]
fn a_result_is_told_in_three_languages() {
    let place = Place::with_street();
    for language in ["en", "nl", "fy"] {
        let words = ["count", "street.pb", "--completion", "none", "--language", language];
        insta::assert_snapshot!(format!("count-{language}"), place.printed(&words));
    }
}

#[test]
fn one_plan_is_explained() {
    let place = Place::with_street();
    for (language, plan) in [("en", "1"), ("nl", "1"), ("fy", "1"), ("en", "2")] {
        let words = ["count", "street.pb", "--completion", "none", "--explain", plan, "--language", language];
        insta::assert_snapshot!(format!("explain-{language}-{plan}"), place.printed(&words));
    }
    let explained = place.json(&["count", "street.pb", "--completion", "none", "--explain", "1", "--format", "json"]);
    // Four further voters make eight of ten, who have 80 together. With three they have 77.78.
    assert_eq!(explained["spending"]["supporters"], 4);
    assert_eq!(explained["spending"]["money"], "66.67");
    assert_eq!(explained["spending"]["rounds"][0]["project"], "2");
    assert_eq!(explained["needs"]["more_votes"], 4);
    // 66.67 of 80 at the start.
    assert_eq!(explained["effective_support"], 83);
    let unknown = place.run(&["count", "street.pb", "--explain", "99"]);
    assert_eq!(
        (unknown.status, unknown.err.contains("--explain: street.pb has no plan `99`; it has 1, 2, 3, 4")),
        (Some(2), true)
    );
}

#[test]
fn rules_are_shown_side_by_side() {
    let place = Place::with_street();
    let rules = "greedy, equal-shares --completion none, phragmen";
    for language in ["en", "nl", "fy"] {
        let words = ["count", "street.pb", "--compare", rules, "--language", language];
        insta::assert_snapshot!(format!("compare-{language}"), place.printed(&words));
    }
    let compared = place.json(&["count", "street.pb", "--rule", "greedy", "--compare", rules, "--format", "json"]);
    let winners: Vec<_> = compared.as_array().unwrap().iter().map(|column| &column["result"]["winners"]).collect();
    assert_eq!(winners, [&json!(["1"]), &json!(["2", "3"]), &json!(["2", "3"])]);
    let names: Vec<_> = compared.as_array().unwrap().iter().map(|column| &column["name"]).collect();
    assert_eq!(names, ["greedy", "equal-shares", "phragmen"]);
    let merged = place.run(&["count", "street.pb", "--rule", "greedy", "--compare", rules]);
    assert!(merged.err.contains("greedy is een regel die er al bij staat."), "{}", merged.err);
    let refused = place.run(&["count", "street.pb", "--compare", "greedy,fair"]);
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains("--compare: `fair` is not a rule"), "{}", refused.err);
}

#[test]
fn the_json_has_what_programs_rely_on() {
    let result = Place::with_street().json(&["count", "street.pb", "--format", "json", "--completion", "none"]);
    assert_eq!(result["winners"], json!(["2", "3"]));
    assert_eq!(
        (&result["total_cost"], &result["budget"], &result["left"]),
        (&json!("70"), &json!("100"), &json!("30"))
    );
    assert_eq!(result["endowment"], json!({ "fraction": "50/3", "decimal": "16.666667" }));
    assert_eq!(result["stopped_because"], "nobody_can_afford");
    assert_eq!(result["rule"]["ties"], json!(["cost", "votes", "id"]));
    let playground = &result["projects"][0];
    assert_eq!(
        (&playground["votes"], &playground["cost"], &playground["outcome"]),
        (&json!(4), &json!("80"), &json!("lost"))
    );
    assert_eq!(playground["reason"], json!({ "kind": "too_few_votes", "money": "66.67" }));
}

#[test]
fn official_numbers_come_out() {
    let Some(assen) = real("Netherlands_Assen_2024") else {
        return;
    };
    let words = ["--completion", "add1", "--stop", "overspend", "--format", "json"];
    let result = Place::with_street().json(&[&["count", assen.to_str().unwrap()][..], &words].concat());
    assert_eq!((&result["total_cost"], &result["steps"]), (&json!("76700"), &json!(843)));
    assert_eq!(result["winners"].as_array().unwrap().len(), 9);
    assert!(result["endowment"]["decimal"].as_str().unwrap().starts_with("2033.476"));
}

#[test]
fn a_bad_file_is_named_with_its_line() {
    let place = Place::with_street();
    place.write("bad.pb", &STREET.replace("4;1\n", "4;1,9\n"));
    let said = place.run(&["count", "bad.pb"]);
    assert_eq!(said.status, Some(2));
    assert!(
        said.err.contains("bad.pb: Regel 25: Het stembiljet noemt plan “9”. Dat plan staat niet in de lijst."),
        "{}",
        said.err
    );
    assert_eq!(place.run(&["count", "absent.pb"]).status, Some(2));
}

#[test]
fn flags_that_contradict_each_other_are_refused_with_a_sentence() {
    let place = Place::with_street();
    for (words, sentence) in [
        (&["--rule", "greedy", "--completion", "add1"][..], "--completion belongs to --rule equal-shares"),
        (&["--rule", "phragmen", "--order", "votes"], "--order belongs to --rule greedy, greedy-no-skip, poznan"),
        (&["--rule", "dhondt", "--utility", "cost"], "--utility belongs to --rule equal-shares"),
        (&["--by", "category"], "--by belongs to --rule dhondt"),
        (&["--completion", "none", "--stop", "overspend"], "they do not grow"),
        (&["--completion", "fill", "--step", "2"], "they do not grow"),
        (&["--lot", "1,2"], "--tie does not have the word lot"),
        (&["--rule-file", "rule.json", "--rule", "greedy"], "cannot be used with"),
        (&["--explain", "1", "--compare", "greedy"], "cannot be used with"),
        (&["--cap", "theme:green=5"], "a cap is written as category:NAME=MONEY"),
        (&["--rule", "greedy", "--certificate", "c.json"], "--certificate belongs to --rule equal-shares"),
        (&["--dir", "."], "cannot be used with"),
        (&["--step=0"], "'0' for '--step <MONEY>': it must be more than 0, such as 1 or 0.5"),
        (&["--step", "-1"], "'--step <MONEY>': it cannot be less than 0"),
        (&["--step", "one"], "'--step <MONEY>': `one` is not a number such as 3, 0.8 or 5/12"),
        (&["--minimum-votes", "-3"], "'--minimum-votes <NUMBER>': it cannot be less than 0"),
        (&["--minimum-share", "5"], "'--minimum-share <SHARE>': a share lies between 0 and 1"),
        (&["--cap", "category:green=-5"], "it cannot be less than 0"),
        (&["--tie", "lot", "--lot", "1,1"], "--lot names plan `1` twice"),
        (&["--tie", "cost,cost"], "--tie has the word cost twice"),
        (&["--tie", "lot", "--lot", "1,99"], "--lot: street.pb has no plan `99`; it has 1, 2, 3, 4"),
        (&["--compare", "equal-shares"], "equal-shares is the main rule itself; name another rule"),
    ] {
        let said = place.run(&[&["count", "street.pb"][..], words].concat());
        assert_eq!((said.status, said.out.as_str()), (Some(2), ""), "{words:?}");
        assert!(said.err.contains(sentence), "{words:?}: {}", said.err);
    }
    // These ask for what greedy does anyway.
    place.printed(&["count", "street.pb", "--rule", "greedy", "--completion", "none", "--stop", "exhaustive"]);
}

#[test]
fn a_result_serves_as_the_rule_of_a_next_count() {
    let place = Place::with_street();
    let words = ["count", "street.pb", "--rule", "poznan", "--tie", "votes,cost,lot", "--lot", "3,2,1,4"];
    let first = place.printed(&[&words[..], &["--format", "json"]].concat());
    place.write("result.json", &first);
    let again = ["count", "street.pb", "--rule-file", "result.json", "--format", "json"];
    assert_eq!(place.printed(&again), first);
    // A bad file says where, which field, and what may stand there.
    for (rule, sentence) in [
        (
            "{\"method\":{\"greedy\":\n{\"order\":\"alphabet\"}}}",
            "rule.json: this is not a counting rule: at `method.greedy.order`: unknown variant `alphabet`, expected one of \
             `votes`, `points`, `votes_per_cost`, `points_per_cost` at line 2 column 19",
        ),
        (
            "{\"rule\":{\"method\":\"phragmen\",\"tie\":[]}}",
            "at `rule.tie`: unknown field `tie`, expected one of `method`, `ties`",
        ),
        ("{\"method\":", "rule.json: this is not JSON: EOF while parsing a value at line 1 column 10"),
        (
            "{\"method\":{\"equal_shares\":{\"completion\":{\"add1\":{\"step\":\"0\",\"stop\":\"overspend\"}}}}}",
            "rule.json: the rule cannot be counted: the step by which shares grow must be more than nothing",
        ),
    ] {
        place.write("rule.json", rule);
        let refused = place.run(&["count", "street.pb", "--rule-file", "rule.json"]);
        assert_eq!(refused.status, Some(2), "{rule}: {}", refused.err);
        assert!(refused.err.contains(sentence), "{rule}: {}", refused.err);
    }
    // What has a meaning and does not fit these ballots is no mistake in the file.
    place.write("rule.json", "{\"method\":{\"greedy\":{}},\"exclusions\":[[\"1\",\"99\"]]}");
    let unfit = place.run(&["count", "street.pb", "--rule-file", "rule.json"]);
    assert_eq!(unfit.status, Some(1), "{}", unfit.err);
}

#[test]
fn a_lot_is_asked_for_and_taken() {
    let place = Place::with_street();
    let tied = STREET.replace("3;30;Trees", "3;40;Trees").replace("num_votes;6", "num_votes;7") + "7;3\n";
    place.write("tied.pb", &tied.replace("budget;100", "budget;60"));
    let words = ["count", "tied.pb", "--rule", "greedy", "--tie", "votes,cost,lot"];
    let asked = place.run(&words);
    assert_eq!(asked.status, Some(1));
    insta::assert_snapshot!("lot-needed", asked.out);
    let drawn = place.json(&[&words[..], &["--lot", "3,2", "--format", "json"]].concat());
    assert_eq!(drawn["winners"], json!(["3"]));

    // The words that it advises are words that it takes, also for a rule from a file and after an earlier lot.
    place.write("rule.json", r#"{"method":{"greedy":{}},"ties":["votes",{"lot":["1","4"]}]}"#);
    let asked = place.run(&["count", "tied.pb", "--rule-file", "rule.json"]);
    assert!(asked.out.contains("--rule-file rule.json --lot 1,4,2,3"), "{}", asked.out);
    let words = ["count", "tied.pb", "--rule-file", "rule.json", "--lot", "1,4,3,2", "--format", "json"];
    let drawn = place.json(&words);
    assert_eq!(drawn["rule"]["ties"][1]["lot"], serde_json::json!(["1", "4", "3", "2"]));
    assert_eq!(
        drawn["winners"],
        place.json(&[&["count", "tied.pb", "--rule", "greedy", "--tie", "votes,lot"], &words[4..]].concat())["winners"]
    );
}

#[test]
fn a_rule_that_does_not_fit_the_ballots_is_no_result() {
    let said = Place::with_street().run(&["count", "street.pb", "--rule", "greedy", "--order", "points"]);
    assert_eq!((said.status, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains("the rule counts points and the ballots have none"), "{}", said.err);
}

#[test]
fn progress_goes_to_standard_error_when_asked() {
    let place = Place::with_street();
    let said = place.run(&["count", "street.pb", "--progress", "--format", "json"]);
    assert!(said.err.contains("street.pb: "), "{}", said.err);
    assert!(serde_json::from_str::<serde_json::Value>(&said.out).is_ok());
    assert_eq!(place.run(&["count", "street.pb"]).err, "");
}
