//! Screen 4 of a plan: everything once more with links to change it, name to show and e-mail address.

use app::contribution::{Draft, Step, Submitted};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::Cents;

use super::draft::{Around, COOKIE, Making, form_of};
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/check.html")]
struct CheckPage {
    page: Page,
    form: Form,
    around: Around,
    problems: Vec<(String, String)>,
    place: String,
    cost: String,
    photo: Option<String>,
    needs_link: bool,
}

/// Everything once more.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    if making.draft.is_none() {
        return Ok(page::redirect(&format!("/opgave/{}/plan-maken/idee", making.loaded.undertaking.slug)));
    }
    let mut typed = making.typed();
    if let Some(signed_in) = visit.signed_in.as_ref().filter(|_| typed.email.is_empty()) {
        typed.email = signed_in.person.email.clone().unwrap_or_default();
        typed.display_name.clone_from(&signed_in.person.display_name);
    }
    page::show(&view(&visit, &making, form_of(&typed)))
}

/// Hands the plan in.
pub async fn act(visit: Visit, Path(slug): Path<String>, typed_form: Form) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    if making.draft.is_none() {
        return Ok(page::redirect(&format!("/opgave/{}/plan-maken/idee", making.loaded.undertaking.slug)));
    }
    let mut typed = making.typed();
    typed_form.value("display_name").clone_into(&mut typed.display_name);
    typed_form.value("email").clone_into(&mut typed.email);
    let mut form = form_of(&typed);
    // What is wrong comes from handing in, which judges all four screens; saving alone would say it twice.
    let (making, _) = making.save(&visit, &mut Form::new(), typed, Step::Check).await?;
    let draft: &Draft = making.draft.as_ref().ok_or(Failure::NotFound)?;
    let answer = app::contribution::submit(&visit.context, &making.loaded, &visit.network, draft).await;
    let slug = &making.loaded.undertaking.slug;
    match form.accept(visit.t, answer)? {
        Some(Submitted::LinkSent { .. }) => Ok(page::redirect(&format!("/opgave/{slug}/plan-maken/verstuurd"))),
        Some(Submitted::Opened { number }) => {
            let opened = visit.redirect_with(&format!("/opgave/{slug}/plan/{number}"), "notice-plan-opened");
            Ok(cookie::without(opened, &visit.site, COOKIE))
        }
        None => page::again(&view(&visit, &making, form)),
    }
}

/// Which screen a field stands on.
fn screen_of(field: &str) -> Option<&'static str> {
    match field {
        "title" | "summary" | "description" | "category" => Some("idee"),
        "area" | "address" => Some("plaats"),
        "cost" | "photo" | "photo_description" => Some("kosten"),
        _ => None,
    }
}

fn view(visit: &Visit, making: &Making, form: Form) -> CheckPage {
    let page = visit.page_with(&form);
    let around = making.around(visit, &page, Step::Check, false);
    let typed = making.typed();
    let area = typed.area.parse().ok().and_then(|area| making.atlas.name(Some(area)).map(str::to_owned));
    let problems = form
        .errors()
        .iter()
        .map(|error| match screen_of(&error.field) {
            Some(screen) => (
                format!("/opgave/{}/plan-maken/{screen}?terug=controle#{}", around.slug, error.field),
                error.message.clone(),
            ),
            None if error.field.is_empty() => (String::new(), error.message.clone()),
            None => (format!("#{}", error.field), error.message.clone()),
        })
        .collect();
    CheckPage {
        place: [area.unwrap_or_default(), typed.address.trim().to_owned()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        cost: Cents::parse(&typed.cost).map_or_else(|| typed.cost.clone(), |cost| page.t.money(cost)),
        photo: making.draft.as_ref().and_then(|draft| draft.photo).map(|photo| format!("/foto/{photo}/klein")),
        needs_link: visit
            .signed_in
            .as_ref()
            .is_none_or(|signed_in| signed_in.person.email.as_deref() != Some(form.value("email"))),
        problems,
        around,
        page,
        form,
    }
}
