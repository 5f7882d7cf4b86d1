//! The result of a vote: the page that explains it, its files, and the desk page from which it is counted.

mod count;
mod files;
mod recount;
mod sentence;
mod show;

use domain::person::StaffRole;

use crate::routes::{Access, Routes};

/// Who runs a vote.
const ORGANISERS: Access = Access::Role(&[StaffRole::Organiser]);

/// The routes of results.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/uitslag", Access::Public, show::show)
        .get("/opgave/{slug}/uitslag/natellen", Access::Public, recount::show)
        .get("/opgave/{slug}/uitslag/stembiljetten.pb", Access::Public, files::ballots)
        .get("/opgave/{slug}/uitslag/telling.json", Access::Public, files::trace)
        .get("/bureau/opgave/{slug}/tellen", ORGANISERS, count::show)
        .post("/bureau/opgave/{slug}/tellen", ORGANISERS, count::start)
        .post("/bureau/opgave/{slug}/tellen/loting", ORGANISERS, count::draw)
}
