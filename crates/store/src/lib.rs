//! Placeholder of the room `store`; filled in the first commits.
