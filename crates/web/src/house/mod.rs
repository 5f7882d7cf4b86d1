//! Pages that belong to no noun: help, privacy, accessibility, the security contact, and the health check.

mod accessibility;
mod health;
mod help;
mod privacy;
mod security;

use crate::routes::{Access, Routes};

pub(crate) use health::show as health;

/// The routes of the house.
pub fn routes() -> Routes {
    Routes::new()
        .get("/hulp", Access::Public, help::show)
        .get("/privacy", Access::Public, privacy::show)
        .get("/toegankelijkheid", Access::Public, accessibility::show)
        .get("/.well-known/security.txt", Access::Public, security::show)
}
