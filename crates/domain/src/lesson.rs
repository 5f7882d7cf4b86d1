//! Lesson (les): what happened, so what; at most five lines. An undertaking closes only with one,
//! and with a word on what was done with the contributions.

use serde::{Deserialize, Serialize};

use crate::{Refusal, text};

/// A lesson with the account that goes with closing an undertaking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// At most five lines.
    pub lesson: String,
    /// What was done with the contributions.
    pub done_with_contributions: String,
}

/// Most lines a lesson may have.
pub const MOST_LINES: usize = 5;

impl Lesson {
    /// Cleans and checks both texts; all refusals at once. Rule 9: a finished undertaking leaves a lesson.
    pub fn new(lesson: &str, done_with_contributions: &str) -> Result<Self, Vec<Refusal>> {
        let lesson = text::text("lesson", lesson, 1_000).and_then(|lesson| {
            let lines = lesson.lines().filter(|line| !line.trim().is_empty()).count();
            if lines > MOST_LINES {
                return Err(Refusal::of("lesson", "lesson-too-many-lines").with("lines", lines));
            }
            Ok(lesson)
        });
        let done = text::text("done_with_contributions", done_with_contributions, 5_000);
        match (lesson, done) {
            (Ok(lesson), Ok(done_with_contributions)) => Ok(Self { lesson, done_with_contributions }),
            (lesson, done) => Err([lesson.err(), done.err()].into_iter().flatten().collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_closing_without_a_lesson_of_five_lines() {
        assert_eq!(Lesson::new("", "").unwrap_err().len(), 2);
        assert_eq!(Lesson::new("1\n2\n3\n4\n5\n6", "x").unwrap_err()[0].code, "lesson-too-many-lines");
        assert!(Lesson::new("1\n\n2\n3\n4\n5", "Alles gelezen.").is_ok());
    }
}
