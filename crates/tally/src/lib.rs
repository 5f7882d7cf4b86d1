//! Placeholder of the room `tally`; filled in the first commits.
