//! How a long count is done in portions, says how far it is, and is told to stop. Knows no clock and no screen.
//!
//! A rule is written once, as an `async` function that pauses whenever it tells how far it is; a count is driven
//! on from pause to pause by whoever asked for it, to the end at once or a few pauses at a time. There is no
//! executor, no thread and nothing to wait for: a pause only hands the reins back. So what comes out cannot
//! depend on how it was driven.

use crate::count::CountError;
use std::cell::Cell;
use std::future::Future;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// How far a count is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How much of it is done: steps of Add1, rounds, or recounts.
    pub done: u64,
    /// How much there is in all, when that is known. Add1 cannot know.
    pub of: Option<u64>,
}

/// What a count is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Rounds of a rule that needs only one run, or of the run that is written down.
    Rounds,
    /// Steps of growing shares.
    Steps,
    /// Recounts that look for what a plan would have needed.
    Recounts,
}

/// How much work a count may take before it is given up. Counted in looks and never in time, so that the same election
/// is given up everywhere or nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Steps, and stretches of steps, of Add1: beyond them the count ends with
    /// [`CountError::TooManySteps`](crate::CountError::TooManySteps).
    pub steps: u64,
    /// Looks at a plan in one run of a rule: beyond them the count ends with
    /// [`CountError::TooManyLooks`](crate::CountError::TooManyLooks).
    pub looks: u64,
}

impl Limits {
    /// However long it takes: for a vote that must be counted, by someone who sees how far it is.
    pub const NONE: Self = Self { steps: u64::MAX, looks: u64::MAX };
}

/// What anyone can wait for.
impl Default for Limits {
    fn default() -> Self {
        // A million plans in five rounds, or a thousand in as many as there can be, ten times over.
        Self { steps: 250_000, looks: 5_000_000 }
    }
}

/// How to run a count: whom to tell, on how many threads, and when to give it up.
#[derive(Clone, Copy)]
pub struct Control<'caller> {
    /// Called from the caller's own thread, often. `Break` stops the count with
    /// [`CountError::Stopped`](crate::CountError::Stopped).
    pub progress: &'caller dyn Fn(Progress) -> ControlFlow<()>,
    /// Threads for the steps of Add1; used only with the feature `threads`. The result never depends on it.
    pub threads: usize,
    /// When the count is given up.
    pub limits: Limits,
}

fn say_nothing(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

impl Default for Control<'_> {
    fn default() -> Self {
        Self { progress: &say_nothing, threads: 1, limits: Limits::default() }
    }
}

impl std::fmt::Debug for Control<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Control")
            .field("threads", &self.threads)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Where running work says how far it is, and pauses.
#[derive(Debug, Clone)]
pub(crate) struct Pace {
    reached: Rc<Cell<Progress>>,
    /// Said instead of what the work itself says, when that is only a part of larger work.
    larger: Option<Progress>,
    /// Threads that the work may use between two pauses.
    pub threads: usize,
    /// When the work gives up.
    pub limits: Limits,
}

impl Pace {
    pub fn new(control: &Control<'_>) -> Self {
        let start = Progress { stage: Stage::Rounds, done: 0, of: None };
        Self { reached: Rc::new(Cell::new(start)), larger: None, threads: control.threads, limits: control.limits }
    }

    /// The pace for one part of larger work: it pauses as often, and says how far the larger work is.
    pub fn within(&self, stage: Stage, done: u64) -> Self {
        Self { larger: Some(Progress { stage, done, of: None }), ..self.clone() }
    }

    /// Says how far the work is and hands the reins back once.
    pub async fn tell(&self, stage: Stage, done: u64) {
        self.reached.set(self.larger.unwrap_or(Progress { stage, done, of: None }));
        let mut paused = false;
        std::future::poll_fn(
            move |_| if std::mem::replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending },
        )
        .await;
    }
}

/// Work that pauses: what is left of it, and how far it is.
pub(crate) struct Work<'work, Result> {
    rest: Pin<Box<dyn Future<Output = Result> + 'work>>,
    pace: Pace,
}

impl<'work, Result> Work<'work, Result> {
    /// Work that has not begun. `pace` is the one on which the work tells.
    pub fn new(pace: Pace, rest: impl Future<Output = Result> + 'work) -> Self {
        Self { rest: Box::pin(rest), pace }
    }

    pub fn progress(&self) -> Progress {
        self.pace.reached.get()
    }

    /// Goes on to the next pause, or to the end. Work that is done has nothing left to go on with, so the caller
    /// gets it back only while there is.
    pub fn advance(mut self, pauses: u32) -> ControlFlow<Result, Self> {
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..pauses.max(1) {
            if let Poll::Ready(result) = self.rest.as_mut().poll(&mut context) {
                return ControlFlow::Break(result);
            }
        }
        ControlFlow::Continue(self)
    }
}

impl<Success> Work<'_, Result<Success, CountError>> {
    /// Goes on to the end; tells the caller at each pause, and stops there when asked.
    pub fn finish(mut self, control: &Control<'_>) -> Result<Success, CountError> {
        loop {
            self = match self.advance(1) {
                ControlFlow::Break(result) => return result,
                ControlFlow::Continue(rest) => rest,
            };
            if (control.progress)(self.progress()).is_break() {
                return Err(CountError::Stopped);
            }
        }
    }
}
