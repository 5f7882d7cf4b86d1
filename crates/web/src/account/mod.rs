//! `/mijn`: what a person can see and change of their own account.

mod erase;
mod export;
mod mine;
mod sessions;

use crate::routes::{Access, Routes};

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/mijn", Access::Resident, mine::show)
        .post("/mijn", Access::Resident, mine::change)
        .post("/mijn/sessies/{session}/beeindigen", Access::Resident, sessions::revoke)
        .get("/mijn/gegevens", Access::Resident, export::show)
        .get("/mijn/verwijderen", Access::Resident, erase::show)
        .post("/mijn/verwijderen", Access::Resident, erase::act)
}
