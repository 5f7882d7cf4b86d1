//! The start of the settings: a door per task for administrators, and for others who they can ask.

use askama::Template;
use axum::response::Response;
use domain::person::StaffRole;

use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

struct Door {
    href: &'static str,
    title: &'static str,
    text: &'static str,
}

const DOORS: [Door; 8] = [
    Door {
        href: "/bureau/beheer/instellingen",
        title: "organisation-settings-title",
        text: "organisation-settings-door",
    },
    Door { href: "/bureau/beheer/thema", title: "theme-title", text: "theme-door" },
    Door { href: "/bureau/beheer/medewerkers", title: "staff-title", text: "staff-door" },
    Door { href: "/bureau/beheer/kringen", title: "group-title", text: "group-door" },
    Door { href: "/bureau/beheer/gebieden", title: "area-import-title", text: "area-import-door" },
    Door { href: "/bureau/beheer/adressen", title: "organisation-hosts-title", text: "organisation-hosts-door" },
    Door { href: "/bureau/beheer/sessies", title: "staff-sessions-title", text: "staff-sessions-door" },
    Door { href: "/bureau/beheer/logboek", title: "audit-title", text: "audit-door" },
];

#[derive(Template)]
#[template(path = "organisation/start.html")]
struct StartPage {
    page: Page,
    doors: &'static [Door],
    administrators: Vec<String>,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let is_admin = visit.person()?.roles.contains(&StaffRole::Admin);
    let administrators = if is_admin { Vec::new() } else { app::staff::administrators(&visit.context).await? };
    let doors: &[Door] = if is_admin { &DOORS } else { &[] };
    page::show(&StartPage { page: visit.page(), doors, administrators })
}
