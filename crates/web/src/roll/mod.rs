//! The voter roll on the desk: lists in, codes out, letters struck and replaced.

mod batch;
mod letter;
mod show;

use domain::person::StaffRole;

use crate::routes::{Access, Routes};

/// Who runs a vote.
const ORGANISERS: Access = Access::Role(&[StaffRole::Organiser]);

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/opgave/{slug}/stemrol", ORGANISERS, show::show)
        .post("/bureau/opgave/{slug}/stemrol", ORGANISERS, show::import)
        .post("/bureau/opgave/{slug}/stemrol/brief", ORGANISERS, letter::act)
        .post("/bureau/opgave/{slug}/stemrol/{number}/stoppen", ORGANISERS, batch::stop)
        .post("/bureau/opgave/{slug}/stemrol/{number}/verder", ORGANISERS, batch::resume)
        .post("/bureau/opgave/{slug}/stemrol/{number}/intrekken", ORGANISERS, batch::withdraw)
        .post("/bureau/opgave/{slug}/stemrol/{number}/afdrukken", ORGANISERS, batch::print)
}
