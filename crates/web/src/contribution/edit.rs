//! `/plan/{number}/wijzigen`: the author changes a plan while plans are collected. What it said before stays readable.

use app::contribution::{Editing, Placed, Typed};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::address::{Asking, asking};
use super::draft::form_of;
use super::place::{Picker, areas, picker};
use super::show::number_of;
use super::{cost, crumbs, idea, place};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/edit.html")]
struct EditPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    action: String,
    back: String,
    categories: Vec<Choice>,
    areas: Vec<Choice>,
    asking: Asking,
    map: Option<Picker>,
    budget: String,
    photo: Option<String>,
    version: i64,
}

/// The plan as a form.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    let editing = app::contribution::editing(&visit.context, &slug, number_of(&number)?).await?;
    let form = form_of(&editing.typed);
    page::show(&view(&visit, &editing, &editing.typed, form).await?)
}

/// Changes the plan, or shows where the map was clicked or the address is.
pub async fn act(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let mut editing = app::contribution::editing(&visit.context, &slug, number_of(&number)?).await?;
    editing.version = form.value("version").parse().map_err(|_| Failure::BadRequest)?;
    let atlas = app::area::atlas(&visit.context).await?;
    let mut typed = place::held(&form);
    idea::read(&form, &mut typed);
    cost::read(&form, &mut typed);
    if matches!(
        place::read(&visit, &editing.loaded, &atlas, &mut form, &mut typed).await?,
        Placed::Marked | Placed::Asked
    ) {
        return page::show(&view(&visit, &editing, &typed, form).await?);
    }
    let photo = match form.upload().filter(|upload| upload.field == "photo").map(|upload| upload.bytes.clone()) {
        Some(bytes) => form.accept(visit.t, app::photo::prepare(&visit.context, bytes).await)?,
        None => None,
    };
    if form.is_empty_of_errors() {
        let removes = form.is_checked("actie", "foto-weg");
        let answer = app::contribution::edit(&visit.context, &editing, &typed, photo, removes).await;
        if form.accept(visit.t, answer)?.is_some() {
            return Ok(visit.redirect_with(&format!("/opgave/{slug}/plan/{number}"), "notice-plan-changed"));
        }
    }
    page::again(&view(&visit, &editing, &typed, form).await?)
}

async fn view(visit: &Visit, editing: &Editing, typed: &Typed, mut form: Form) -> Result<EditPage, Failure> {
    place::hold(&mut form, typed);
    let page = visit.page_with(&form);
    let atlas = app::area::atlas(&visit.context).await?;
    let slug = &editing.loaded.undertaking.slug;
    let back = format!("/opgave/{slug}/plan/{}", editing.plan.number.unwrap_or_default());
    let budget = editing.loaded.frame.as_ref().map(|version| page.t.money(version.frame.amount)).unwrap_or_default();
    Ok(EditPage {
        crumbs: crumbs(&page, &editing.loaded, true),
        action: format!("{back}/wijzigen"),
        categories: idea::categories(&editing.loaded),
        areas: areas(visit, &editing.loaded, &atlas),
        asking: asking(visit, &editing.loaded, &atlas, typed, &form).await?,
        map: picker(visit, &editing.loaded, &atlas, typed, false),
        budget: page.t.a("plan-cost-hint", &[("budget", budget.into())]),
        photo: editing.plan.photo.map(|photo| format!("/foto/{photo}/klein")),
        version: editing.version,
        back,
        page,
        form,
    })
}
