//! Paper ballots on the desk: two officials read each of them, apart from each other.

mod enter;

use domain::person::StaffRole;

use crate::routes::{Access, Routes};

/// Who may enter paper ballots.
const READERS: Access = Access::Role(&[StaffRole::Organiser, StaffRole::Adviser]);

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/opgave/{slug}/papier", READERS, enter::show)
        .post("/bureau/opgave/{slug}/papier", READERS, enter::act)
        .post("/bureau/opgave/{slug}/papier/{id}/opzij", READERS, enter::set_aside)
}
