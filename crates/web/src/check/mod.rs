//! Checking plans: the list with its deadlines, the one page with everything about a plan, and advice of colleagues.

mod advice;
mod dossier;
mod list;

use crate::routes::{Access, Routes};

/// The routes of checks.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/opgave/{slug}/toetsen", Access::Role(app::check::READERS), list::show)
        .post("/bureau/opgave/{slug}/toetsen", Access::Role(app::check::DECIDERS), list::refuse)
        .get("/bureau/opgave/{slug}/toetsen/{number}", Access::Role(app::check::READERS), dossier::show)
        .post("/bureau/opgave/{slug}/toetsen/{number}", Access::Role(app::check::READERS), dossier::act)
        .post("/bureau/opgave/{slug}/toetsen/{number}/heropenen", Access::Role(app::check::DECIDERS), dossier::reopen)
        .get("/bureau/advies/{id}", Access::Staff, advice::show)
        .post("/bureau/advies/{id}", Access::Staff, advice::answer)
}
