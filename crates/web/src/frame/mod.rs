//! Frames: the whole frame with its history for everyone, and the five steps in which it is written.

mod discard;
mod read;
pub mod rows;
mod write;

use app::frame::WRITERS;

use crate::routes::{Access, Routes};

/// The routes of frames.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/kader", Access::Public, read::show)
        .get("/bureau/opgave/nieuw", Access::Role(WRITERS), write::start)
        .post("/bureau/opgave/nieuw", Access::Role(WRITERS), write::open)
        .get("/bureau/opgave/{slug}/kader/weg", Access::Role(WRITERS), discard::show)
        .post("/bureau/opgave/{slug}/kader/weg", Access::Role(WRITERS), discard::act)
        .get("/bureau/opgave/{slug}/kader/{step}", Access::Role(WRITERS), write::show)
        .post("/bureau/opgave/{slug}/kader/{step}", Access::Role(WRITERS), write::save)
}
