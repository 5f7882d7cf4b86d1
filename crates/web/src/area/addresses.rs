//! `/bureau/beheer/gebieden/adressen`: the list in which an address that a resident types is found, from a CSV file.

use std::io::Cursor;

use askama::Template;
use axum::response::Response;
use domain::Refusal;

use crate::failure::Failure;
use crate::form::Form;
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

const PATH: &str = "/bureau/beheer/gebieden/adressen";

#[derive(Template)]
#[template(path = "area/addresses.html")]
struct AddressesPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    count: i64,
}

async fn view(visit: &Visit, form: Form) -> Result<AddressesPage, Failure> {
    let mut crumbs = crumbs(visit);
    crumbs.push(Crumb::new("/bureau/beheer/gebieden", visit.t.s("area-import-title")));
    let count = app::address::count(&visit.context).await?;
    Ok(AddressesPage { page: visit.page_with(&form), form, crumbs, count })
}

/// How many addresses there are, and the form.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&view(&visit, Form::new()).await?)
}

/// Takes a file in.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = match form.upload().map(|upload| upload.bytes.clone()) {
        Some(bytes) => app::address::import::import(&visit.context, Cursor::new(bytes)).await,
        // A file that was too large has been refused already, with its own sentence.
        None if !form.is_empty_of_errors() => return page::again(&view(&visit, form).await?),
        None => Err(Refusal::of("file", "file-missing").into()),
    };
    match form.accept(visit.t, answer)? {
        Some(_) => Ok(visit.redirect_with(PATH, "notice-addresses-imported")),
        None => page::again(&view(&visit, form).await?),
    }
}
