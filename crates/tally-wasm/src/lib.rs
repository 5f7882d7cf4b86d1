//! tally as one WebAssembly module without imports: recount an election on your own device.
//!
//! The page writes a rule and a ballots file into the module's memory, begins a count, drives it on in portions
//! that are short enough to draw in between, and reads each answer as JSON. Nothing leaves the device. Memory is
//! handed over through one buffer that the module owns, so there is no unsafe block here and no pointer that
//! JavaScript must free.
//!
//! ```text
//! const at = exports.room(bytes.length);            // where to write
//! new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);   // rule as JSON, a newline, the .pb file
//! let length = exports.begin();                     // reads both
//! const read = () => JSON.parse(new TextDecoder().decode(
//!   new Uint8Array(exports.memory.buffer, exports.answer(), length)));  // make the view anew: memory may have grown
//! let said = read();
//! while (said.counting) {                           // show said.counting, let the page draw, then
//!   length = exports.advance(8);                    // go on for eight looks
//!   said = read();
//! }
//! ```
//!
//! An answer is one of
//!
//! - `{"counting": {"stage": "steps", "done": 120}}`: there is more to do. The stage is `steps` while shares grow
//!   (`done` is k, of which the published result names the last as `steps`) and `rounds` otherwise;
//! - `{"counted": {"result": ..., "warnings": {...}, "names": {"7": "..."}}}`: the result in its published form
//!   ([`tally::Report`]), what was accepted in the file with a warning, and the names of the plans that have one;
//! - `{"unreadable": {"list": [{"line": 12, "severity": "error", "defect": {"kind": "unknown_project", "id": "9"}}],
//!   "not_listed": 0}}`: what is wrong in the file, as data ([`tally::pb::Findings`]): the page has the words;
//! - `{"error": "..."}`: why there is none otherwise, in English: the rule or the question is not one, or the rule does
//!   not fit the ballots.
//!
//! A look is one step or stretch of steps of Add1, or one round of another rule; each takes at most about as
//! long as one plain count. Beginning anew gives up the count that was under way.

use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::BTreeMap;
use tally::pb::{self, Findings};
use tally::{Counting, Portion, Report, Rule, Stage};

thread_local! {
    static QUESTION: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
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

/// Reads the question and begins to count; gives the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn begin() -> usize {
    let question = QUESTION.take();
    say(Session::begin(&question))
}

/// Goes on for so many looks (at least one); gives the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn advance(looks: u32) -> usize {
    match SESSION.take() {
        Some(session) => say(session.advance(looks)),
        None => say((None, Answer::Error("no count has begun".to_owned()))),
    }
}

fn say((session, answer): (Option<Session>, Answer)) -> usize {
    SESSION.set(session);
    ANSWER.with_borrow_mut(|place| {
        *place = serde_json::to_vec(&answer).unwrap_or_default();
        place.len()
    })
}

/// Where the last answer is.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(Vec::as_ptr)
}

/// What the page gets back.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// There is more to do.
    Counting {
        /// `steps` or `rounds`.
        stage: &'static str,
        /// How many of them are behind.
        done: u64,
    },
    /// The result, and what was accepted in the file with a warning.
    Counted {
        /// In its published form.
        result: Box<Report>,
        /// With their lines.
        warnings: Findings,
        /// Name of each plan that has one, by its id: an outcome knows ids only.
        names: BTreeMap<String, String>,
    },
    /// What is wrong in the file.
    Unreadable(Findings),
    /// Why there is none otherwise.
    Error(String),
}

/// A count that is under way.
#[derive(Debug)]
pub struct Session {
    counting: Counting<'static>,
    warnings: Findings,
    names: BTreeMap<String, String>,
}

impl Session {
    /// Reads a rule as JSON, a newline, and a `.pb` file. Gives the count and how far it is, or no count and why.
    #[must_use]
    pub fn begin(question: &[u8]) -> (Option<Self>, Answer) {
        match Self::read(question) {
            Ok(session) => session.unfinished(),
            Err(refusal) => (None, refusal),
        }
    }

    fn read(question: &[u8]) -> Result<Self, Answer> {
        let end = question.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or_else(|| Answer::Error("the question has no line with a rule".to_owned()))?;
        let (rule, file) = question.split_at(end);
        // By way of a value: reading the types of a rule from text itself makes the module 7 kB larger.
        let rule = serde_json::from_slice::<serde_json::Value>(rule).and_then(Rule::deserialize);
        let rule = rule.map_err(|error| Answer::Error(error.to_string()))?;
        let file = pb::read_bytes(file.get(1..).unwrap_or_default()).map_err(Answer::Unreadable)?;
        let projects = file.election.projects().iter().filter(|project| !project.name.is_empty());
        let names = projects.map(|project| (project.id.clone(), project.name.clone())).collect();
        Ok(Self { counting: Counting::new(file.election.as_published(), rule), warnings: file.warnings, names })
    }

    fn unfinished(self) -> (Option<Self>, Answer) {
        let progress = self.counting.progress();
        let stage = if progress.stage == Stage::Steps { "steps" } else { "rounds" };
        (Some(self), Answer::Counting { stage, done: progress.done })
    }

    /// Goes on for so many looks. Gives the count when there is more to do.
    #[must_use]
    pub fn advance(self, looks: u32) -> (Option<Self>, Answer) {
        let Self { counting, warnings, names } = self;
        match counting.advance(looks) {
            Ok(Portion::Unfinished(counting)) => Self { counting, warnings, names }.unfinished(),
            Ok(Portion::Finished(outcome)) => {
                (None, Answer::Counted { result: Box::new(outcome.into_report()), warnings, names })
            }
            Err(error) => (None, Answer::Error(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;50\nVOTES\nvoter_id;vote\n1;a\n2;a\n3;b\n";

    fn read_answer(length: usize) -> serde_json::Value {
        ANSWER.with_borrow(|answer| {
            assert_eq!(answer.len(), length);
            serde_json::from_slice(answer).unwrap()
        })
    }

    fn ask(question: &str) -> serde_json::Value {
        assert!(!room(question.len()).is_null());
        QUESTION.with_borrow_mut(|place| place.copy_from_slice(question.as_bytes()));
        read_answer(begin())
    }

    #[test]
    fn a_question_is_counted_in_portions() {
        let rule =
            r#"{"method":{"equal_shares":{"completion":{"add1":{"step":"1","stop":"overspend"}}}},"ties":["id"]}"#;
        let mut said = ask(&format!("{rule}\n{FILE}"));
        let mut portions = 0;
        while said["counting"].is_object() {
            portions += 1;
            said = read_answer(advance(1));
        }
        assert!(portions > 3, "{portions}");
        let result = &said["counted"]["result"];
        assert_eq!((&result["outcome"], &result["total_cost"]), (&"decided".into(), &"60".into()));
        assert_eq!(result["winners"], serde_json::json!(["a"]));
        assert!(said["counted"]["warnings"]["list"].as_array().is_some_and(|warnings| !warnings.is_empty()));
        assert!(read_answer(advance(1))["error"].is_string());
    }

    #[test]
    fn what_cannot_be_counted_says_why() {
        assert!(ask("")["error"].is_string());
        assert!(ask("{}\nMETA")["error"].is_string());
        let cut = FILE.replace("2;a", "2;c");
        let refused = ask(&format!("{}\n{cut}", r#"{"method":"phragmen"}"#));
        let first = &refused["unreadable"]["list"].as_array().unwrap().iter().find(|one| one["severity"] == "error");
        let defect = serde_json::json!({ "kind": "unknown_project", "id": "c" });
        assert_eq!(first.map(|found| (&found["line"], &found["defect"])), Some((&12.into(), &defect)), "{refused}");
        assert!(read_answer(advance(1))["error"].is_string());
    }
}
