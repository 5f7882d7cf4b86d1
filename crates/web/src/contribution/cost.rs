//! Screen 3 of a plan: what it costs, and a photo with words.

use app::contribution::{Draft, Step, Typed};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::draft::{Around, Making, form_of, returns};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/cost.html")]
struct CostPage {
    page: Page,
    form: Form,
    around: Around,
    budget: String,
    photo: Option<String>,
}

/// The screen, filled with what was typed before.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let form = form_of(&making.typed());
    page::show(&view(&visit, &making, form, returns(&visit)))
}

/// Saves the screen: first the words, then the photo, so that a photo that cannot be used costs no words.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let mut making = Making::open(&visit, &slug).await?;
    let returns = form.is_checked("terug", "controle");
    let removes = form.is_checked("actie", "foto-weg");
    let mut typed = making.typed();
    read(&form, &mut typed);
    if making.draft.is_none() {
        let (draft, _) =
            app::contribution::save(&visit.context, &making.loaded, &visit.network, None, typed.clone(), Step::Idea)
                .await?;
        making.draft = Some(draft);
    }
    if let Some(draft) = making.draft.take() {
        making.draft = Some(with_photo(&visit, draft, &mut form, removes).await?);
    }
    let (making, is_good) = making.save(&visit, &mut form, typed, Step::Cost).await?;
    if is_good && !removes {
        return Ok(making.onward(&visit, "controle", returns));
    }
    let view = view(&visit, &making, form, returns);
    Ok(making.keep(&visit, if is_good { page::show(&view)? } else { page::again(&view)? }))
}

/// The fields of this screen.
pub(super) fn read(form: &Form, typed: &mut Typed) {
    form.value("cost").clone_into(&mut typed.cost);
    form.value("photo_description").clone_into(&mut typed.photo_description);
}

async fn with_photo(visit: &Visit, draft: Draft, form: &mut Form, removes: bool) -> Result<Draft, Failure> {
    if removes {
        return Ok(app::contribution::remove_photo(&visit.context, draft).await?);
    }
    let Some(bytes) = form.upload().filter(|upload| upload.field == "photo").map(|upload| upload.bytes.clone()) else {
        return Ok(draft);
    };
    match form.accept(visit.t, app::photo::prepare(&visit.context, bytes).await)? {
        Some(prepared) => Ok(app::contribution::save_photo(&visit.context, draft, prepared).await?),
        None => Ok(draft),
    }
}

fn view(visit: &Visit, making: &Making, form: Form, returns: bool) -> CostPage {
    let page = visit.page_with(&form);
    let around = making.around(visit, &page, Step::Cost, returns);
    let budget = making.loaded.frame.as_ref().map(|version| page.t.money(version.frame.amount)).unwrap_or_default();
    let photo = making.draft.as_ref().and_then(|draft| draft.photo).map(|photo| format!("/foto/{photo}/klein"));
    CostPage { budget: page.t.a("plan-cost-hint", &[("budget", budget.into())]), around, photo, page, form }
}
