//! The same questions to the module, in Node, and to the native code: every answer must be equal byte for byte.
//!
//! The elections are made here, the same each time, with every rule and some mistakes; the real elections beside
//! the repository come along where they are.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use tally_wasm::{Answer, Session};

use crate::{bench, browser, tool};

/// What the page calls.
const EXPORTS: [&str; 5] = ["memory", "room", "begin", "advance", "answer"];
/// Real elections that take a moment, not a minute.
const REAL: [&str; 3] = ["Netherlands_Assen_2024", "Poland_Wieliczka_2023_Green_Budget", "Netherlands_Amsterdam_621"];

/// Rules as a frame stores them: each method, and both stops.
const RULES: [&str; 10] = [
    r#"{"method":{"greedy":{}},"ties":["cost","votes","id"]}"#,
    r#"{"method":{"greedy":{"misfit":"stop"}},"ties":["cost","votes","id"]}"#,
    r#"{"method":{"greedy":{"order":"votes_per_cost","leftover":"part_of_next"}},"ties":["id"]}"#,
    r#"{"method":{"equal_shares":{}},"ties":["cost","votes","id"]}"#,
    r#"{"method":{"equal_shares":{"completion":{"add1":{"step":"1","stop":"exhaustive"}},"fill":true}},"ties":["cost","votes","id"]}"#,
    r#"{"method":{"equal_shares":{"completion":{"add1":{"step":"1/3","stop":"overspend"}}}},"ties":["cost","votes","id"]}"#,
    r#"{"method":{"equal_shares":{"utility":"cardinality","comparison":"winners"}},"ties":["votes","id"]}"#,
    r#"{"method":"phragmen","ties":["cost","votes","id"]}"#,
    r#"{"method":"maximin_support","ties":["id"]}"#,
    r#"{"method":{"dhondt":{"by":"category"}},"ties":["id"]}"#,
];
/// One ballot for two plans that cost the same, and a rule that leaves it open.
const OPEN_TIE: [&str; 2] = [
    r#"{"method":{"greedy":{}},"ties":["cost"]}"#,
    "META\nkey;value\nbudget;60\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;60\nVOTES\nvoter_id;vote\n1;a,b\n",
];

/// What the Node program says.
#[derive(Deserialize)]
struct Said {
    imports: Vec<String>,
    exports: Vec<String>,
    answers: Vec<String>,
    milliseconds: Vec<u64>,
}

/// Asks everything; fails with the first answer that differs.
pub fn ask(module: &Path) -> Result<()> {
    let questions = all()?;
    let folder = tempfile::tempdir()?;
    browser::find_node()?;
    let mut node = tool::command("node")?;
    node.arg(tool::root()?.join("e2e/recount-module.js")).arg(module);
    for (number, question) in questions.iter().enumerate() {
        let file = folder.path().join(number.to_string());
        fs::write(&file, &question.bytes)?;
        node.arg(file);
    }
    let said: Said = serde_json::from_str(&tool::capture(&mut node)?).context("what the module said")?;
    ensure!(said.imports.is_empty(), "the module asks for {}; it must do without imports", said.imports.join(", "));
    for name in EXPORTS {
        ensure!(said.exports.iter().any(|export| export == name), "the module has no `{name}`");
    }
    ensure!(said.answers.len() == questions.len(), "the module did not answer all questions");
    for (question, answer) in questions.iter().zip(&said.answers) {
        let expected = native(&question.bytes)?;
        ensure!(*answer == expected, "{}: the module says\n{answer}\nand the native code\n{expected}", question.name);
    }
    let longest = said.milliseconds.iter().max().copied().unwrap_or_default();
    println!(
        "{} questions, every answer as of the native code; no imports; the longest took {longest} ms",
        questions.len()
    );
    Ok(())
}

/// The answer of the code as it is compiled for this machine.
fn native(question: &[u8]) -> Result<String> {
    let (mut session, mut answer) = Session::begin(question);
    while let Some(unfinished) = session {
        (session, answer) = unfinished.advance(64);
    }
    ensure!(!matches!(answer, Answer::Counting { .. }), "a count without an end");
    Ok(serde_json::to_string(&answer)?)
}

struct Question {
    name: String,
    bytes: Vec<u8>,
}

fn all() -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    let mut add = |name: String, rule: &str, file: &[u8]| {
        questions.push(Question { name, bytes: [rule.as_bytes(), b"\n", file].concat() });
    };
    let made = election(12, 300);
    for rule in RULES {
        add(format!("12 plans and 300 ballots by {rule}"), rule, made.as_bytes());
    }
    add("a tie that needs a lot".to_owned(), OPEN_TIE[0], OPEN_TIE[1].as_bytes());
    add("a file without ballots".to_owned(), RULES[4], election(12, 0).as_bytes());
    add("a ballot with an unknown plan".to_owned(), RULES[0], made.replace(";3,", ";999,").as_bytes());
    add("a file that is none".to_owned(), RULES[0], b"\xff\xfe");
    add("a rule that is none".to_owned(), r#"{"method":"guess"}"#, made.as_bytes());
    let Ok(folder) = bench::elections() else {
        println!("SKIPPED: shared/data/pabulib absent, so no real elections");
        return Ok(questions);
    };
    for name in REAL {
        let file = fs::read(folder.join(format!("{name}.pb"))).with_context(|| name.to_owned())?;
        for rule in [RULES[0], RULES[3], RULES[4], RULES[7]] {
            add(format!("{name} by {rule}"), rule, &file);
        }
    }
    Ok(questions)
}

/// An election of so many plans and ballots, always the same.
fn election(plans: u64, ballots: u64) -> String {
    // A linear congruential generator (Knuth's MMIX constants): no chance, only variety.
    let mut state = 2026_u64;
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let mut file = format!(
        "META\nkey;value\ndescription;made by xtask\nbudget;30000\nvote_type;approval\nnum_projects;{plans}\nnum_votes;{ballots}\n\
         PROJECTS\nproject_id;cost;category;name\n"
    );
    for (plan, theme) in (1..=plans).zip(["green", "play", "art"].into_iter().cycle()) {
        let _infallible = writeln!(file, "{plan};{};{theme};Plan {plan}", 500 * (1 + below(20)));
    }
    file.push_str("VOTES\nvoter_id;vote\n");
    for voter in 1..=ballots {
        let mut chosen: Vec<u64> = (0..=below(4)).map(|_| 1 + below(plans).min(below(plans))).collect();
        chosen.sort_unstable();
        chosen.dedup();
        let list: Vec<String> = chosen.iter().map(ToString::to_string).collect();
        let _infallible = writeln!(file, "{voter};{}", list.join(","));
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(rule: &str, file: &str) -> String {
        native(format!("{rule}\n{file}").as_bytes()).unwrap()
    }

    #[test]
    fn every_rule_is_really_counted_and_mistakes_are_really_refused() {
        let file = election(12, 300);
        for rule in RULES {
            let answer = answer(rule, &file);
            assert!(answer.starts_with(r#"{"counted":{"result":{"outcome":"decided""#), "{rule}: {answer}");
        }
        let undecided = answer(OPEN_TIE[0], OPEN_TIE[1]);
        assert!(undecided.starts_with(r#"{"counted":{"result":{"outcome":"lot_needed""#), "{undecided}");
        let unknown = file.replace(";3,", ";999,");
        assert!(answer(RULES[0], &unknown).starts_with(r#"{"unreadable":{"list":[{"line"#));
    }
}
