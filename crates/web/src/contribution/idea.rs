//! Screen 1 of a plan: title, summary, description, category.

use app::contribution::{Step, Typed};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::draft::{Around, Making, form_of, returns};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/idea.html")]
struct IdeaPage {
    page: Page,
    form: Form,
    around: Around,
    categories: Vec<Choice>,
}

/// `/plan-maken` begins with the first screen.
pub async fn begin(_visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    Ok(page::redirect(&format!("/opgave/{}/plan-maken/idee", domain::text::slug(&slug))))
}

/// The screen, filled with what was typed before.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let form = form_of(&making.typed());
    page::show(&view(&visit, &making, form, returns(&visit)))
}

/// Saves the screen.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let returns = form.is_checked("terug", "controle");
    let mut typed = making.typed();
    read(&form, &mut typed);
    let (making, is_good) = making.save(&visit, &mut form, typed, Step::Idea).await?;
    if is_good {
        return Ok(making.onward(&visit, "plaats", returns));
    }
    let answer = page::again(&view(&visit, &making, form, returns))?;
    Ok(making.keep(&visit, answer))
}

/// The fields of this screen.
pub(super) fn read(form: &Form, typed: &mut Typed) {
    for (name, field) in [
        ("title", &mut typed.title),
        ("summary", &mut typed.summary),
        ("description", &mut typed.description),
        ("category", &mut typed.category),
    ] {
        form.value(name).clone_into(field);
    }
}

/// The categories of the frame, as written there.
pub(super) fn categories(loaded: &app::undertaking::Loaded) -> Vec<Choice> {
    let names = loaded.frame.as_ref().map(|version| version.frame.categories.clone()).unwrap_or_default();
    names.into_iter().map(|name| Choice::new(name.clone(), name)).collect()
}

fn view(visit: &Visit, making: &Making, form: Form, returns: bool) -> IdeaPage {
    let page = visit.page_with(&form);
    let around = making.around(visit, &page, Step::Idea, returns);
    IdeaPage { around, categories: categories(&making.loaded), page, form }
}
