//! One group: its name, its purpose, its members.

use app::group::{FUNCTIONS, Group};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::GroupId;

use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "group/edit.html")]
struct EditPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    group: Group,
    people: Vec<Choice>,
    functions: String,
}

fn id(text: &str) -> Result<GroupId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

async fn again(visit: &Visit, group: GroupId, form: Form) -> Result<Response, Failure> {
    let group = app::group::load(&visit.context, group).await?;
    let staff = app::staff::list(&visit.context).await?;
    let people = std::iter::once(Choice::new("", visit.t.s("group-choose-person")))
        .chain(staff.into_iter().map(|person| Choice::new(person.id.to_string(), person.display_name)))
        .collect();
    let is_refused = !form.is_empty_of_errors();
    let mut form = form;
    for (name, value) in [("name", &group.row.name), ("purpose", &group.row.purpose)] {
        if !form.pairs().iter().any(|(known, _)| known == name) {
            form.set(name, value);
        }
    }
    let mut crumbs = crumbs(visit);
    crumbs.push(Crumb::new("/bureau/beheer/kringen", visit.t.s("group-title")));
    let functions = FUNCTIONS.join(", ");
    let template = EditPage { page: visit.page_with(&form), form, crumbs, group, people, functions };
    if is_refused { page::again(&template) } else { page::show(&template) }
}

/// The page.
pub async fn show(visit: Visit, Path(group): Path<String>) -> Result<Response, Failure> {
    again(&visit, id(&group)?, Form::new()).await
}

/// Changes name and purpose.
pub async fn save(visit: Visit, Path(group): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id = id(&group)?;
    let answer = app::group::save(&visit.context, Some(id), form.value("name"), form.value("purpose")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, id, form).await;
    }
    Ok(visit.redirect_with(&format!("/bureau/beheer/kringen/{id}"), "notice-group-saved"))
}

/// Adds a member or changes a function.
pub async fn set_member(visit: Visit, Path(group): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id = id(&group)?;
    let answer = app::group::set_member(&visit.context, id, form.value("person"), form.value("function")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, id, form).await;
    }
    Ok(visit.redirect_with(&format!("/bureau/beheer/kringen/{id}"), "notice-group-saved"))
}

/// Takes a member out.
pub async fn remove_member(visit: Visit, Path(group): Path<String>, form: Form) -> Result<Response, Failure> {
    let id = id(&group)?;
    let person = form.value("person").parse().map_err(|_| Failure::NotFound)?;
    app::group::remove_member(&visit.context, id, person).await?;
    Ok(visit.redirect_with(&format!("/bureau/beheer/kringen/{id}"), "notice-group-saved"))
}
