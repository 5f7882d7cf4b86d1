//! `/bureau/beheer`: what an administrator sets for the organisation. Each task is a page of its own.

mod hosts;
mod settings;
mod start;

use domain::person::StaffRole;

use crate::page::Crumb;
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// Only administrators.
pub(crate) const ADMIN: Access = Access::Role(&[StaffRole::Admin]);

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/beheer", Access::Staff, start::show)
        .get("/bureau/beheer/instellingen", ADMIN, settings::show)
        .post("/bureau/beheer/instellingen", ADMIN, settings::act)
        .get("/bureau/beheer/adressen", ADMIN, hosts::show)
        .post("/bureau/beheer/adressen", ADMIN, hosts::add)
        .post("/bureau/beheer/adressen/weghalen", ADMIN, hosts::remove)
}

/// The way back to the start of the settings.
pub(crate) fn crumbs(visit: &Visit) -> Vec<Crumb> {
    vec![Crumb::new("/bureau/beheer", visit.t.s("organisation-title"))]
}
