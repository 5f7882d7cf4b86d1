//! Placeholder of the room `domain`; filled in the first commits.
