//! The queue of goods that have yet to be looked at in a round. Knows no prices but their bounds.

use super::market::GoodIndex;
use std::cmp::Ordering;

/// A good in the queue, first the one with the lowest possible value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting {
    pub bound: f64,
    pub good: GoodIndex,
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Waiting {}
impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        other.bound.total_cmp(&self.bound).then(other.good.cmp(&self.good))
    }
}
