//! tally as one WebAssembly module without imports: recount an election on your own device.
//!
//! The page writes a rule and a ballots file into the module's memory, asks for a count, and reads the outcome
//! as JSON. Nothing leaves the device. Memory is handed over through one buffer that the module owns, so
//! there is no unsafe block here and no pointer that JavaScript must free.
//!
//! ```text
//! const at = exports.room(bytes.length);            // where to write
//! new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);   // rule as JSON, a newline, the .pb file
//! const length = exports.recount();                 // counts
//! const text = new TextDecoder().decode(new Uint8Array(exports.memory.buffer, exports.answer(), length));
//! ```

use serde::Serialize;
use std::cell::RefCell;
use tally::{Outcome, Rule, count, pb};

thread_local! {
    static QUESTION: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for a question of this many bytes and says where it is.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *const u8 {
    QUESTION.with_borrow_mut(|question| {
        question.clear();
        question.resize(length, 0);
        question.as_ptr()
    })
}

/// Counts what the question asks; gives the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn recount() -> usize {
    let text = QUESTION.with_borrow(|question| respond(question));
    ANSWER.with_borrow_mut(|answer| {
        *answer = text.into_bytes();
        answer.len()
    })
}

/// Where the last answer is.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(Vec::as_ptr)
}

/// What the page gets back.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// The outcome, and what was accepted in the file with a warning.
    Counted { outcome: Outcome, warnings: Vec<String> },
    /// Why there is none.
    Error(String),
}

/// `{"counted": {"outcome": ..., "warnings": [...]}}`, or `{"error": "..."}`.
#[must_use]
pub fn respond(question: &[u8]) -> String {
    let answer = recounted(question).unwrap_or_else(Answer::Error);
    serde_json::to_string(&answer).unwrap_or_default()
}

fn recounted(question: &[u8]) -> Result<Answer, String> {
    let end = question.iter().position(|byte| *byte == b'\n').ok_or("the question has no line with a rule")?;
    let (rule, file) = question.split_at(end);
    let rule: Rule = serde_json::from_slice(rule).map_err(|error| error.to_string())?;
    let file = pb::read_bytes(file.get(1..).unwrap_or_default()).map_err(|findings| findings.to_string())?;
    let outcome = count(&file.election, &rule).map_err(|error| error.to_string())?;
    let warnings = file.warnings.list.iter().map(ToString::to_string).collect();
    Ok(Answer::Counted { outcome, warnings })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;50\nVOTES\nvoter_id;vote\n1;a\n2;a\n3;b\n";

    #[test]
    fn a_question_is_counted() {
        let question = format!("{}\n{FILE}", r#"{"method":{"greedy":{}},"ties":["id"]}"#);
        let answer: serde_json::Value = serde_json::from_str(&respond(question.as_bytes())).unwrap();
        assert_eq!(answer["counted"]["outcome"]["decided"]["winners"], serde_json::json!(["a"]));
    }

    #[test]
    fn what_cannot_be_counted_says_why() {
        let answer = |question: &str| serde_json::from_str::<serde_json::Value>(&respond(question.as_bytes())).unwrap();
        assert!(answer("")["error"].is_string());
        assert!(answer("{}\nMETA")["error"].is_string());
        let cut = FILE.replace("2;a", "2;c");
        let refused = answer(&format!("{}\n{cut}", r#"{"method":"phragmen"}"#));
        assert!(refused["error"].as_str().is_some_and(|text| text.starts_with("line 12:")), "{refused}");
    }
}
