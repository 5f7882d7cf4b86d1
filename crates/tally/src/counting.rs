//! A count in portions: for a page or a program that has other things to do in between.

use crate::count::{CountError, count_paced};
use crate::election::Election;
use crate::outcome::Outcome;
use crate::progress::{Control, Pace, Progress, Work};
use crate::rule::Rule;
use std::borrow::Borrow;
use std::ops::ControlFlow;

/// A count that is under way and goes on when it is told to.
///
/// The outcome is the one of [`count`](crate::count), byte for byte, however large the portions are.
///
/// ```
/// use tally::{Amount, BallotKind, Counting, ElectionBuilder, Portion, Project, Rule, Stop, TieKey, count};
///
/// let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(1000)?, 0)?;
/// builder.project(Project::new("bench", Amount::from_minor(400)?));
/// builder.project(Project::new("trees", Amount::from_minor(700)?));
/// builder.ballot(&["bench", "trees"])?.ballot(&["trees"])?.ballot(&["bench"])?.ballot(&[])?;
/// let (election, rule) = (builder.build()?, Rule::equal_shares_add1(Stop::Overspend, true, vec![TieKey::Id]));
///
/// let mut counting = Counting::new(&election, &rule);
/// let outcome = loop {
///     match counting.advance(10)? {
///         Portion::Finished(outcome) => break outcome,
///         // Here a page shows `rest.progress()`, and lets the person who is waiting do something else.
///         Portion::Unfinished(rest) => counting = rest,
///     }
/// };
/// assert_eq!(*outcome, count(&election, &rule)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Counting<'count>(Work<'count, Result<Outcome, CountError>>);

/// What a portion of a count brought.
#[derive(Debug)]
pub enum Portion<'count> {
    /// There is more to do.
    Unfinished(Counting<'count>),
    /// The outcome.
    Finished(Box<Outcome>),
}

impl<'count> Counting<'count> {
    /// A count that has not begun. Takes the election and the rule as they come: borrowed, owned or shared.
    pub fn new(election: impl Borrow<Election> + 'count, rule: impl Borrow<Rule> + 'count) -> Self {
        // One thread: who counts in portions has no threads, or has something else to do with them.
        let pace = Pace::new(&Control::default());
        let told = pace.clone();
        Self(Work::new(pace, async move { count_paced(election.borrow(), rule.borrow(), &told).await }))
    }

    /// How far it is: what the last portion was about to do.
    pub fn progress(&self) -> Progress {
        self.0.progress()
    }

    /// Goes on for so many looks (at least one): a look is one step or stretch of steps of Add1, or one round of
    /// another rule. Each takes at most about as long as counting once without completion.
    pub fn advance(self, looks: u32) -> Result<Portion<'count>, CountError> {
        match self.0.advance(looks) {
            ControlFlow::Continue(rest) => Ok(Portion::Unfinished(Self(rest))),
            ControlFlow::Break(outcome) => Ok(Portion::Finished(Box::new(outcome?))),
        }
    }
}

impl std::fmt::Debug for Counting<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Counting").field("progress", &self.progress()).finish_non_exhaustive()
    }
}
