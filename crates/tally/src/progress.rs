//! How a long count says how far it is, and how it is told to stop. Knows no clock and no screen.

use std::ops::ControlFlow;

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
    /// Rounds of a rule that needs only one run.
    Rounds,
    /// Steps of growing shares.
    Steps,
    /// Recounts that look for what a plan would have needed.
    Recounts,
}

/// How to run a count: whom to tell, and on how many threads.
#[derive(Clone, Copy)]
pub struct Control<'caller> {
    /// Called from the caller's own thread, often. `Break` stops the count with
    /// [`CountError::Stopped`](crate::CountError::Stopped).
    pub progress: &'caller dyn Fn(Progress) -> ControlFlow<()>,
    /// Threads for the steps of Add1; used only with the feature `threads`. The result never depends on it.
    pub threads: usize,
}

fn say_nothing(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

impl Default for Control<'_> {
    fn default() -> Self {
        Self { progress: &say_nothing, threads: 1 }
    }
}

impl std::fmt::Debug for Control<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Control").field("threads", &self.threads).finish_non_exhaustive()
    }
}

/// The caller asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stopped;

impl Control<'_> {
    pub(crate) fn tell(&self, stage: Stage, done: u64, of: Option<u64>) -> Result<(), Stopped> {
        match (self.progress)(Progress { stage, done, of }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stopped),
        }
    }
}
