//! Placeholder of the room `app`; filled in the first commits.
