//! Vectors that are indexed by one kind of number only.
//!
//! The counting loops look up millions of cells. A typed index says which table a number belongs to, so a
//! ballot number can never reach into the projects; and the one place that indexes is here. Never public.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A number that points into one kind of table.
pub(crate) trait Key: Copy {
    fn position(self) -> usize;
}

/// A vector with one cell per `K`. Indexing with a key of another election panics, as with any vector:
/// keys are made by this crate from the length of the same table.
#[derive(Debug, Clone)]
pub(crate) struct Per<K, V> {
    cells: Vec<V>,
    key: PhantomData<fn(K)>,
}

impl<K: Key, V> Per<K, V> {
    pub fn from_vec(cells: Vec<V>) -> Self {
        Self { cells, key: PhantomData }
    }

    pub fn filled(length: usize, value: V) -> Self
    where
        V: Clone,
    {
        Self::from_vec(vec![value; length])
    }

    pub fn len(&self) -> usize {
        self.cells.len()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, V> {
        self.cells.iter()
    }

    pub fn as_mut_slice(&mut self) -> &mut [V] {
        &mut self.cells
    }
}

impl<K: Key, V> Index<K> for Per<K, V> {
    type Output = V;

    #[inline]
    #[expect(clippy::indexing_slicing, reason = "the one place that indexes; keys come from this table's own length")]
    fn index(&self, key: K) -> &V {
        &self.cells[key.position()]
    }
}

impl<K: Key, V> IndexMut<K> for Per<K, V> {
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "the one place that indexes; keys come from this table's own length")]
    fn index_mut(&mut self, key: K) -> &mut V {
        &mut self.cells[key.position()]
    }
}

/// Which project, as its position in the file or list it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectIndex(pub(crate) u32);

impl ProjectIndex {
    /// The position in [`Election::projects`](crate::Election::projects).
    pub fn position(self) -> usize {
        self.0 as usize
    }
}

impl Key for ProjectIndex {
    #[inline]
    fn position(self) -> usize {
        self.0 as usize
    }
}

/// Which group of equal ballots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BallotIndex(pub u32);

impl Key for BallotIndex {
    #[inline]
    fn position(self) -> usize {
        self.0 as usize
    }
}
