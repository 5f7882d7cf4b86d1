//! One official: roles, the way back after a lost phone, and leaving.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::PersonId;
use domain::person::Person;

use super::list::roles;
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff/person.html")]
struct PersonPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    person: Person,
    email: String,
    roles: Vec<Choice>,
    is_set_up: bool,
    is_self: bool,
}

fn id(text: &str) -> Result<PersonId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

async fn again(visit: &Visit, id: PersonId, form: Form) -> Result<Response, Failure> {
    let person = app::staff::load(&visit.context, id).await?;
    let is_refused = !form.is_empty_of_errors();
    let form =
        if is_refused { form } else { person.roles.iter().fold(form, |form, role| form.with("roles", role.as_str())) };
    let mut crumbs = crumbs(visit);
    crumbs.push(Crumb::new("/bureau/beheer/medewerkers", visit.t.s("staff-title")));
    let template = PersonPage {
        page: visit.page_with(&form),
        form,
        crumbs,
        email: person.email.clone().unwrap_or_default(),
        roles: roles(visit),
        is_set_up: app::staff::is_set_up(&visit.context, id).await?,
        is_self: visit.person()?.id == id,
        person,
    };
    if is_refused { page::again(&template) } else { page::show(&template) }
}

/// The page.
pub async fn show(visit: Visit, Path(person): Path<String>) -> Result<Response, Failure> {
    again(&visit, id(&person)?, Form::new()).await
}

/// Replaces the roles; holds from the next request of that person on.
pub async fn set_roles(visit: Visit, Path(person): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id = id(&person)?;
    let answer = app::staff::set_roles(&visit.context, id, form.values("roles")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, id, form).await;
    }
    Ok(visit.redirect_with(&format!("/bureau/beheer/medewerker/{id}"), "notice-staff-roles"))
}

/// Takes password and second factor away and sends a new link.
pub async fn reset(visit: Visit, Path(person): Path<String>) -> Result<Response, Failure> {
    let id = id(&person)?;
    app::staff::reset(&visit.context, id).await?;
    Ok(visit.redirect_with(&format!("/bureau/beheer/medewerker/{id}"), "notice-staff-reset"))
}

/// Takes all roles away.
pub async fn remove(visit: Visit, Path(person): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id = id(&person)?;
    let answer = app::staff::remove(&visit.context, id).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, id, form).await;
    }
    Ok(visit.redirect_with("/bureau/beheer/medewerkers", "notice-staff-removed"))
}
