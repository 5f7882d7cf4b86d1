//! Support for a plan: given and taken back on the plan's page; who is not signed in asks for a link.

mod act;

use crate::routes::{Access, Routes};

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/plan/{number}/steun", Access::Public, act::show)
        .post("/opgave/{slug}/plan/{number}/steun", Access::Public, act::give)
        .post("/opgave/{slug}/plan/{number}/steun-intrekken", Access::Resident, act::withdraw)
}
