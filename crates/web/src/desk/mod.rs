//! The staff desk: what waits today, and the outbox.

mod post;
mod today;

use crate::routes::{Access, Routes};

/// The routes of the desk itself.
pub fn routes() -> Routes {
    Routes::new().get("/bureau", Access::Staff, today::show).get("/bureau/post", Access::Staff, post::show).post(
        "/bureau/post/{id}",
        Access::Role(app::notice::READERS),
        post::retry,
    )
}
