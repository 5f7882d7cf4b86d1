//! Undertakings: the first page, the search, the page of one, and their places at the desk.

mod desk;
mod home;
mod manage;
pub mod parts;
mod search;
mod show;

use app::frame::WRITERS;

use crate::routes::{Access, Routes};

/// The routes of undertakings.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Access::Public, home::show)
        .get("/zoeken", Access::Public, search::show)
        .get("/opgave/{slug}", Access::Public, show::show)
        .get("/bureau/opgaven", Access::Staff, desk::show)
        .get("/bureau/opgave/{slug}", Access::Role(WRITERS), manage::show)
}
