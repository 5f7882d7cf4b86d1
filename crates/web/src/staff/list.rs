//! All officials with their roles.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::form::Choice;
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage {
    page: Page,
    crumbs: Vec<Crumb>,
    people: Vec<Line>,
}

struct Line {
    id: String,
    name: String,
    email: String,
    roles: String,
}

/// The roles as choices, each with what it may do.
pub(super) fn roles(visit: &Visit) -> Vec<Choice> {
    domain::person::StaffRole::ALL
        .into_iter()
        .map(|role| {
            Choice::new(role.as_str(), visit.t.s(&format!("role-{}", role.as_str())))
                .hint(visit.t.s(&format!("staff-role-{}", role.as_str())))
        })
        .collect()
}

/// The list.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let line = |person: domain::person::Person| {
        let roles: Vec<_> =
            person.roles.iter().map(|role| visit.t.s(&format!("role-{}", role.as_str())).to_owned()).collect();
        Line {
            id: person.id.to_string(),
            name: person.display_name,
            email: person.email.unwrap_or_default(),
            roles: roles.join(", "),
        }
    };
    let people = app::staff::list(&visit.context).await?.into_iter().map(line).collect();
    page::show(&ListPage { page: visit.page(), crumbs: crumbs(&visit), people })
}
