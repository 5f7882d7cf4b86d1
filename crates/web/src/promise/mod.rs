//! Promises: the public register with its files, the page of one promise, the answer by link, and the desk pages.

mod answer;
mod desk;
mod files;
mod make;
mod register;
mod show;

use app::promise::Filter;
use domain::person::StaffRole;
use domain::promise::Standing;

use crate::form::Form;
use crate::routes::{Access, Routes};

/// Who turns plans into promises.
const ORGANISERS: Access = Access::Role(&[StaffRole::Organiser]);

/// The routes of promises.
pub fn routes() -> Routes {
    Routes::new()
        .get("/afspraken", Access::Public, register::show)
        .get("/afspraken.csv", Access::Public, files::csv)
        .get("/afspraken.atom", Access::Public, files::atom)
        .get("/afspraak/{number}", Access::Public, show::show)
        .post("/afspraak/{number}", Access::Resident, show::answer)
        .get("/afspraak/{number}/antwoord/{link}", Access::Public, answer::show)
        .post("/afspraak/{number}/antwoord/{link}", Access::Public, answer::act)
        .get("/bureau/afspraken", Access::Staff, desk::list)
        .get("/bureau/afspraak/{number}", Access::Staff, desk::show)
        .post("/bureau/afspraak/{number}", Access::Staff, desk::act)
        .get("/bureau/opgave/{slug}/afspraken", ORGANISERS, make::show)
        .post("/bureau/opgave/{slug}/afspraken", ORGANISERS, make::act)
}

/// The kind of tag with which a standing is shown.
const fn tag_kind(standing: Standing) -> &'static str {
    match standing {
        Standing::Kept => "ok",
        Standing::KeptLate | Standing::DueSoon => "now",
        Standing::Overdue | Standing::NotKept => "late",
        Standing::Claimed => "in",
        Standing::Asked | Standing::Running | Standing::Withdrawn => "plain",
    }
}

/// The filter that an address asks for.
fn filter(query: &Form) -> Filter {
    let word = |name: &str| query.value(name).chars().take(100).collect::<String>();
    Filter {
        standing: Standing::ALL.into_iter().find(|standing| standing.as_str() == query.value("stand")),
        undertaking: word("opgave"),
        area: word("gebied"),
        team: word("team"),
        year: query.value("jaar").parse().ok(),
        search: word("zoek"),
        page: query.value("pagina").parse::<usize>().unwrap_or(1).max(1),
        ..Filter::default()
    }
}
