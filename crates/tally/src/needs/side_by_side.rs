//! Searches for what several plans would have needed, each on a thread of its own. Finds what one thread finds.

use super::{Needs, search};
use crate::count::CountError;
use crate::election::Election;
use crate::per::ProjectIndex;
use crate::progress::{Control, Limits, Progress, Stage};
use crate::rule::Rule;
use std::cell::Cell;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};

/// What all threads share.
struct Hall<'hall> {
    election: &'hall Election,
    rule: &'hall Rule,
    plans: &'hall [ProjectIndex],
    limits: Limits,
    /// Place of the next plan that nobody searches for.
    next: AtomicUsize,
    stop: AtomicBool,
}

/// Place of a plan, and what was found.
type Found = (usize, Result<Needs, CountError>);

pub(super) fn search_all(
    election: &Election,
    rule: &Rule,
    plans: &[ProjectIndex],
    control: &Control<'_>,
) -> Result<Vec<Needs>, CountError> {
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let hall = Hall { election, rule, plans, limits: control.limits, next, stop };
    let (sender, receiver) = channel();
    let mut found: Vec<Found> = std::thread::scope(|scope| {
        let work = || {
            let (hall, sender) = (&hall, sender.clone());
            scope.spawn(move || hall.work(&sender))
        };
        let workers: Vec<_> = std::iter::repeat_with(work).take(control.threads.min(plans.len())).collect();
        drop(sender);
        // Ends when the last thread has dropped its end.
        for (recounts, ()) in (2_u64..).zip(receiver) {
            let reached = Progress { stage: Stage::Recounts, done: recounts, of: None };
            if (control.progress)(reached).is_break() {
                hall.stop.store(true, Ordering::Relaxed);
            }
        }
        let found = workers.into_iter().map(|worker| worker.join());
        found.flat_map(|found| found.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    found.sort_unstable_by_key(|(place, _)| *place);
    let is_cause = |found: &&Found| matches!(&found.1, Err(error) if *error != CountError::Stopped);
    if let Some((_, Err(error))) = found.iter().find(is_cause) {
        return Err(error.clone());
    }
    found.into_iter().map(|(_, found)| found).collect()
}

impl Hall<'_> {
    /// Searches for one plan after the other; tells of each recount.
    fn work(&self, sender: &Sender<()>) -> Vec<Found> {
        let mut all = Vec::new();
        loop {
            let place = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(project) = self.plans.get(place) else { return all };
            let last = Cell::new(0);
            let progress = |reached: Progress| {
                if last.replace(reached.done) != reached.done {
                    // Nobody listens any more only when the caller's thread has come to grief.
                    let _ = sender.send(());
                }
                if self.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let control = Control { progress: &progress, threads: 1, limits: self.limits };
            let found = search(self.election, self.rule, *project, 0, &control);
            let is_error = found.is_err();
            all.push((place, found.map(|(needs, _)| needs)));
            if is_error {
                self.stop.store(true, Ordering::Relaxed);
                return all;
            }
        }
    }
}
