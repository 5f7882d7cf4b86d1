//! Areas: the list, one area with what goes on there, and what an administrator imports: borders and addresses.

mod addresses;
mod import;
mod list;
mod show;

use crate::organisation::ADMIN;
use crate::routes::{Access, Routes};

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/gebieden", Access::Public, list::show)
        .get("/gebied/{name}", Access::Public, show::show)
        .get("/bureau/beheer/gebieden", ADMIN, import::show)
        .post("/bureau/beheer/gebieden", ADMIN, import::act)
        .get("/bureau/beheer/gebieden/adressen", ADMIN, addresses::show)
        .post("/bureau/beheer/gebieden/adressen", ADMIN, addresses::act)
}
