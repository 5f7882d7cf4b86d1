//! Ctrl-C during a long count.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use crate::program::Place;

/// An election that takes far longer than any test may.
fn endless() -> String {
    let mut state = 2026_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut text = String::from("META\nkey;value\nbudget;1000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
    for plan in 0..300 {
        let _infallible = writeln!(text, "{plan};{}", 1000 + next(9000));
    }
    text.push_str("VOTES\nvoter_id;vote\n");
    for voter in 0..20_000 {
        let mut plans: Vec<u64> = (0..12).map(|_| next(300)).collect();
        plans.sort_unstable();
        plans.dedup();
        let list: Vec<String> = plans.iter().map(u64::to_string).collect();
        let _infallible = writeln!(text, "{voter};{}", list.join(","));
    }
    text
}

#[test]
fn ctrl_c_ends_with_a_sentence_and_status_130() {
    let place = Place::with_street();
    place.write("endless.pb", &endless());
    let mut child = place
        .command(&["count", "endless.pb", "--rule", "maximin-support", "--progress"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("round") {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "the count ended before it was stopped");
    }
    let sent = Command::new("sh").args(["-c", "kill -INT \"$0\"", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(rest.contains("bondgenoot: stopped by Ctrl-C; no file was written or changed"), "{rest}");
    let mut printed = String::new();
    child.stdout.take().unwrap().read_to_string(&mut printed).unwrap();
    assert_eq!(printed, "");
}
