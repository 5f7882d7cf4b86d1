//! Adds an official, who gets a link by e-mail.

use askama::Template;
use axum::response::Response;

use super::list::roles;
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff/add.html")]
struct AddPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    roles: Vec<Choice>,
}

fn trail(visit: &Visit) -> Vec<Crumb> {
    let mut crumbs = crumbs(visit);
    crumbs.push(Crumb::new("/bureau/beheer/medewerkers", visit.t.s("staff-title")));
    crumbs
}

/// The form.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&AddPage { page: visit.page(), form: Form::new(), crumbs: trail(&visit), roles: roles(&visit) })
}

/// Adds the official and sends the link.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer =
        app::staff::add(&visit.context, form.value("display_name"), form.value("email"), form.values("roles")).await;
    let Some(id) = form.accept(visit.t, answer)? else {
        let page = visit.page_with(&form);
        return page::again(&AddPage { page, form, crumbs: trail(&visit), roles: roles(&visit) });
    };
    Ok(visit.redirect_with(&format!("/bureau/beheer/medewerker/{id}"), "notice-staff-added"))
}
