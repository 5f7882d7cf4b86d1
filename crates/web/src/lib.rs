//! Placeholder of the room `web`; filled in the first commits.
