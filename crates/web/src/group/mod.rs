//! `/bureau/beheer/kringen`: teams and other groups, and who is in them with which function.

mod edit;
mod list;

use crate::organisation::ADMIN;
use crate::routes::Routes;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/beheer/kringen", ADMIN, list::show)
        .post("/bureau/beheer/kringen", ADMIN, list::add)
        .get("/bureau/beheer/kringen/{group}", ADMIN, edit::show)
        .post("/bureau/beheer/kringen/{group}", ADMIN, edit::save)
        .post("/bureau/beheer/kringen/{group}/leden", ADMIN, edit::set_member)
        .post("/bureau/beheer/kringen/{group}/leden/weghalen", ADMIN, edit::remove_member)
}
