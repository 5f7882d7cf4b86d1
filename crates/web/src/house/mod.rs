//! Pages that belong to no noun: help, privacy, accessibility, the security contact, and the health check.

mod health;

use crate::routes::{Access, Routes};

/// The routes of the house.
pub fn routes() -> Routes {
    Routes::new().get("/healthz", Access::Public, health::show)
}
