//! A figure about people that may be shown. Rule 7: small groups stay unseen.
//!
//! A figure about fewer than ten people is never shown, nor one from which such a figure follows by subtraction.

/// Fewest people about whom a figure is shown.
pub const FEWEST: u64 = 10;

/// A count of people as pages may show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Nobody: says nothing about anyone.
    Nobody,
    /// Fewer than [`FEWEST`].
    Few,
    /// The count itself.
    Shown(u64),
}

impl Figure {
    /// The figure for a count.
    pub const fn of(count: u64) -> Self {
        match count {
            0 => Self::Nobody,
            1..FEWEST => Self::Few,
            _ => Self::Shown(count),
        }
    }

    /// The figure for a part of a whole that is shown too: also hidden when the rest is small.
    pub const fn part(count: u64, whole: u64) -> Self {
        match Self::of(whole.saturating_sub(count)) {
            Self::Few => Self::Few,
            Self::Nobody | Self::Shown(_) => Self::of(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_a_small_group_nor_a_small_rest_is_shown() {
        assert_eq!(Figure::of(0), Figure::Nobody);
        assert_eq!(Figure::of(9), Figure::Few);
        assert_eq!(Figure::of(10), Figure::Shown(10));
        assert_eq!(Figure::part(95, 100), Figure::Few);
        assert_eq!(Figure::part(100, 100), Figure::Shown(100));
        assert_eq!(Figure::part(40, 100), Figure::Shown(40));
        assert_eq!(Figure::part(5, 100), Figure::Few);
    }
}
