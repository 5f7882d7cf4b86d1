//! `/bureau/beheer/adressen`: the host names under which people reach this organisation.

use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::response::Response;

use super::crumbs;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

const HERE: &str = "/bureau/beheer/adressen";

#[derive(Template)]
#[template(path = "organisation/hosts.html")]
struct HostsPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    hosts: Vec<String>,
}

async fn again(visit: &Visit, form: Form) -> Result<Response, Failure> {
    let hosts = app::organisation::hosts(&visit.context).await?;
    let is_refused = !form.is_empty_of_errors();
    let template = HostsPage { page: visit.page_with(&form), form, crumbs: crumbs(visit), hosts };
    if is_refused { page::again(&template) } else { page::show(&template) }
}

/// The list, and the form for one more.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    again(&visit, Form::new()).await
}

/// Adds a name.
pub async fn add(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = app::organisation::add_host(&visit.context, form.value("host")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, form).await;
    }
    Ok(visit.redirect_with(HERE, "notice-host-added"))
}

/// Takes a name away.
pub async fn remove(visit: Visit, headers: HeaderMap, mut form: Form) -> Result<Response, Failure> {
    let used_now = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let answer = app::organisation::remove_host(&visit.context, form.value("host"), used_now).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, form).await;
    }
    Ok(visit.redirect_with(HERE, "notice-host-removed"))
}
