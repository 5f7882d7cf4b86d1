//! The decision on a result: the desk page that records it and the page on which everyone reads it.

mod record;
mod show;

use crate::routes::{Access, Routes};

/// Who records a decision.
const RECORDERS: Access = Access::Role(app::decision::RECORDERS);

/// The routes of decisions.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/besluit", Access::Public, show::show)
        .get("/bureau/opgave/{slug}/besluit", RECORDERS, record::show)
        .post("/bureau/opgave/{slug}/besluit", RECORDERS, record::act)
}
