//! Which steps of Add1 are looked at next: blocks of steps, and within a block stretches of varying length.
//!
//! A plan follows only from the block and from what was seen in it, so it does not depend on threads. It decides how
//! much work a count is, never what comes out.

use super::stretch::Seen;

/// Steps that are looked at one after the other, from `first` up to but not including `end`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    first: u64,
    end: u64,
}

impl Block {
    const FIRST: Self = Self { first: 0, end: 4 };

    /// The block after this one: about a quarter of all steps before it, so that little is done in vain when the
    /// count ends in the block before.
    fn next(self) -> Self {
        Self { first: self.end, end: self.end.saturating_add((self.end / 4).max(4)) }
    }
}

/// What is looked at next: a stretch of steps from `first`, `length` long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    block: Block,
    pub first: u64,
    pub length: u64,
    /// A length that went well lately: tried again after steps that had to be counted alone.
    reach: u64,
    /// Single steps to take before a longer stretch is tried again.
    singles: u32,
    /// How many of those the next failure costs.
    patience: u32,
}

impl Plan {
    /// The start of the first block.
    pub const START: Self = Self::of(Block::FIRST);

    const fn of(block: Block) -> Self {
        let size = block.end - block.first;
        let reach = if size < 32 { 2 } else { size / 16 };
        Self { block, first: block.first, length: 1, reach, singles: 0, patience: 0 }
    }

    /// The start of the next block.
    pub fn next_block(self) -> Self {
        Self::of(self.block.next())
    }

    /// The last step of the stretch.
    pub fn last(self) -> u64 {
        self.first.saturating_add(self.length - 1)
    }

    /// Goes on after a look; `None` at the end of the block.
    pub fn after(self, seen: Seen) -> Option<Self> {
        match seen {
            Seen::Alike { ahead } => self.forward(ahead),
            Seen::Doubt { part } => Some(self.shorter(part)),
        }
    }

    /// After a stretch that is alike: a longer one, but no longer than it is expected to stay so.
    fn forward(self, ahead: f64) -> Option<Self> {
        let first = self.last().saturating_add(1);
        let left = self.block.end.checked_sub(first).filter(|left| *left > 0)?;
        if self.length == 1 {
            return Some(match self.singles {
                0 => Self { first, length: self.reach.min(left), ..self },
                singles => Self { first, singles: singles - 1, ..self },
            });
        }
        let longer = if self.length < self.reach { self.reach } else { self.length.saturating_mul(4) };
        let length = match part_of(self.length, ahead) {
            // The order changes before the next step, which may begin a stretch as long as others were.
            0 => self.reach,
            length => length.min(longer),
        };
        let length = length.min(left);
        Some(Self { first, length, reach: self.length.max(self.reach), singles: 0, patience: 0, ..self })
    }

    /// After a stretch that is not: the part of it that is worth a try; the more often in a row there is none, the
    /// longer single steps are taken.
    fn shorter(self, part: f64) -> Self {
        let reach = (self.reach / 2).max(2);
        match part_of(self.length, part.min(0.99)) {
            0 | 1 => {
                let patience = (self.patience * 2 + 1).min(64);
                Self { length: 1, reach, singles: self.patience, patience, ..self }
            }
            length => Self { length, reach, ..self },
        }
    }
}

/// So many times a number of steps, rounded down.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "beyond the range is the end of the range")]
#[expect(clippy::cast_precision_loss, reason = "where to look next need not be exact")]
fn part_of(length: u64, times: f64) -> u64 {
    (length as f64 * times) as u64
}
