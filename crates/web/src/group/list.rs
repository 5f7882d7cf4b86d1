//! All groups, and the form for a new one.

use app::group::Group;
use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::form::Form;
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "group/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    groups: Vec<Group>,
}

/// The list.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let groups = app::group::list(&visit.context).await?;
    page::show(&ListPage { page: visit.page(), form: Form::new(), crumbs: crumbs(&visit), groups })
}

/// Adds a group and goes on to its members.
pub async fn add(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = app::group::save(&visit.context, None, form.value("name"), form.value("purpose")).await;
    let Some(id) = form.accept(visit.t, answer)? else {
        let groups = app::group::list(&visit.context).await?;
        return page::again(&ListPage { page: visit.page_with(&form), form, crumbs: crumbs(&visit), groups });
    };
    Ok(visit.redirect_with(&format!("/bureau/beheer/kringen/{id}"), "notice-group-saved"))
}
