//! The command that a result page prints really repeats its count, for every rule that a frame can have.

use std::process::Command as Process;

use tally::{Cap, Fraction, GroupBy, Limit, Minimum, Rule, Stop, TieKey};
use web::result::explain::{Command, command};

use crate::program::Place;

/// Every rule that the form of a frame can say: method and completion, order of ties with the lot as it was drawn or
/// not, with and without a minimum and caps.
fn rules_of_frames() -> Vec<Rule> {
    let lot = |order: &[&str]| TieKey::Lot(order.iter().map(ToString::to_string).collect());
    let ties = [
        vec![TieKey::Cost, TieKey::Votes, lot(&[])],
        vec![TieKey::Cost, TieKey::Votes, lot(&["4", "2"])],
        vec![TieKey::Votes, TieKey::Cost, lot(&[])],
        vec![lot(&[])],
        vec![lot(&["3", "1", "2", "4"])],
        vec![TieKey::Cost, TieKey::Votes, TieKey::Id],
    ];
    let methods = [
        Rule::greedy(Vec::new()),
        Rule::greedy_no_skip(Vec::new()),
        Rule::equal_shares(Vec::new()),
        Rule::equal_shares_add1(Stop::Exhaustive, false, Vec::new()),
        Rule::equal_shares_add1(Stop::Exhaustive, true, Vec::new()),
        Rule::equal_shares_add1(Stop::Overspend, false, Vec::new()),
    ];
    let cap = |by, name: &str, cents: i64| {
        let most = Limit::Money(Fraction::new(cents, 100).unwrap());
        Cap { by, name: name.to_owned(), most }
    };
    let caps = vec![
        cap(GroupBy::Neighborhood, "North", 9_050),
        cap(GroupBy::Category, "Kunst en geschiedenis (d'Orgel)", 2_500_000),
    ];
    let minimums = vec![Minimum::Votes(Fraction::whole(2_u64))];
    let mut rules = Vec::new();
    for rule in methods {
        for ties in &ties {
            let rule = Rule { ties: ties.clone(), ..rule.clone() };
            rules.push(Rule { caps: caps.clone(), minimums: minimums.clone(), ..rule.clone() });
            rules.push(rule);
        }
    }
    rules
}

/// The rule without a lot that nobody drew: it decides nothing.
fn without_undrawn(mut rule: Rule) -> Rule {
    rule.ties.retain(|key| !matches!(key, TieKey::Lot(order) if order.is_empty()));
    rule
}

#[test]
fn the_command_of_a_result_page_repeats_the_count_when_pasted_into_a_shell() {
    let place = Place::with_street();
    for rule in rules_of_frames() {
        let Command::Flags(flags) = command(&rule) else { panic!("no flags for {rule:?}") };
        let line = format!("\"$0\" count street.pb {flags} --format json");
        let mut shell = Process::new("sh");
        let folder = place.command(&[]).get_current_dir().unwrap().to_owned();
        shell.current_dir(folder).args(["-c", &line, env!("CARGO_BIN_EXE_bondgenoot")]);
        let said = shell.output().unwrap();
        let counted: serde_json::Value = serde_json::from_slice(&said.stdout)
            .unwrap_or_else(|error| panic!("{flags}: {error}: {}", String::from_utf8_lossy(&said.stderr)));
        let repeated: Rule = serde_json::from_value(counted["rule"].clone()).unwrap();
        assert_eq!(without_undrawn(repeated), without_undrawn(rule), "{flags}");
    }
}

#[test]
fn a_rule_that_flags_cannot_say_is_repeated_from_its_file() {
    let place = Place::with_street();
    let rule = Rule { exclusions: vec![vec!["1".to_owned(), "2".to_owned()]], ..Rule::greedy(vec![TieKey::Cost]) };
    assert_eq!(command(&rule), Command::RuleFile);
    place.write("regel.json", &serde_json::to_string(&rule).unwrap());
    let counted = place.json(&["count", "street.pb", "--rule-file", "regel.json", "--format", "json"]);
    assert_eq!(serde_json::from_value::<Rule>(counted["rule"].clone()).unwrap(), rule);
}
