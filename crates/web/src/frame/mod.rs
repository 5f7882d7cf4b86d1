//! Frames: the whole frame with its history for everyone, the five steps in which it is written, and the bench on
//! which its rule is tried out.

mod discard;
mod read;
pub mod rows;
mod try_out;
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
        .get("/bureau/opgave/{slug}/kader/proef", Access::Role(WRITERS), try_out::show)
        .post("/bureau/opgave/{slug}/kader/proef", Access::Role(WRITERS), try_out::read_file)
        .post("/bureau/opgave/{slug}/kader/proef/regel", Access::Role(WRITERS), try_out::take_over)
        .get("/bureau/opgave/{slug}/kader/{step}", Access::Role(WRITERS), write::show)
        .post("/bureau/opgave/{slug}/kader/{step}", Access::Role(WRITERS), write::save)
}
