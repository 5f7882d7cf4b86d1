//! `/bureau/beheer/thema`: the municipality's own colours and letters. Uploaded, read, checked, seen, switched on.

pub mod contrast;
mod page;
pub mod reader;
mod stylesheet;

use crate::organisation::ADMIN;
use crate::routes::Routes;

pub(crate) use stylesheet::serve;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/beheer/thema", ADMIN, page::show)
        .post("/bureau/beheer/thema", ADMIN, page::upload)
        .post("/bureau/beheer/thema/kiezen", ADMIN, page::choose)
        .get("/bureau/beheer/thema/{hash}", ADMIN, page::preview)
}

/// Address of the stylesheet of a theme.
pub(crate) fn href(hash: &str) -> String {
    format!("/static/theme/{hash}.css")
}
