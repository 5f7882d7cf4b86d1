//! `/bureau/beheer/logboek`: who did what, newest first.

mod trail;

use crate::organisation::ADMIN;
use crate::routes::Routes;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new().get("/bureau/beheer/logboek", ADMIN, trail::show)
}
