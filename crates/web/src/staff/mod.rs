//! `/bureau/beheer/medewerkers`: officials and what they may do; and `/bureau/inloggen/welkom`, where an official begins.

mod add;
mod list;
mod person;
mod sessions;
mod welcome;

use crate::organisation::ADMIN;
use crate::routes::{Access, Routes};

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/bureau/beheer/medewerkers", ADMIN, list::show)
        .get("/bureau/beheer/medewerkers/toevoegen", ADMIN, add::show)
        .post("/bureau/beheer/medewerkers/toevoegen", ADMIN, add::act)
        .get("/bureau/beheer/medewerker/{person}", ADMIN, person::show)
        .post("/bureau/beheer/medewerker/{person}/rollen", ADMIN, person::set_roles)
        .post("/bureau/beheer/medewerker/{person}/herstellen", ADMIN, person::reset)
        .post("/bureau/beheer/medewerker/{person}/weghalen", ADMIN, person::remove)
        .get("/bureau/beheer/sessies", ADMIN, sessions::show)
        .post("/bureau/beheer/sessies/beeindigen", ADMIN, sessions::end)
        .get("/bureau/inloggen/welkom", Access::Public, welcome::show)
        .post("/bureau/inloggen/welkom", Access::Public, welcome::act)
}
