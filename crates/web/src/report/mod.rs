//! The report of an undertaking: kennisgeving and motivering, as a page and as a file to print or keep.

mod show;

use crate::routes::{Access, Routes};

/// The routes of reports.
pub fn routes() -> Routes {
    Routes::new().get("/opgave/{slug}/verslag", Access::Public, show::show).get(
        "/opgave/{slug}/verslag.html",
        Access::Public,
        show::download,
    )
}
