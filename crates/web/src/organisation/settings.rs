//! `/bureau/beheer/instellingen`: name, addresses and contacts of the organisation.

use app::organisation::Typed;
use askama::Template;
use axum::response::Response;
use domain::organisation::Register;

use super::crumbs;
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "organisation/settings.html")]
struct SettingsPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    registers: Vec<Choice>,
}

fn registers(visit: &Visit) -> Vec<Choice> {
    ["u", "je"].map(|register| Choice::new(register, visit.t.s(&format!("organisation-register-{register}")))).into()
}

/// The page, filled with what is set now.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let settings = &visit.organisation.settings;
    let form = Form::new()
        .with("name", &visit.organisation.name)
        .with("register", if settings.register == Register::U { "u" } else { "je" })
        .with("address", &settings.address)
        .with("main_site", &settings.main_site)
        .with("contact", &settings.contact)
        .with("security_contact", &settings.security_contact)
        .with("accessibility_statement", &settings.accessibility_statement);
    page::show(&SettingsPage { page: visit.page(), form, crumbs: crumbs(&visit), registers: registers(&visit) })
}

/// Saves what was typed.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let typed = Typed {
        name: form.value("name"),
        register: form.value("register"),
        address: form.value("address"),
        main_site: form.value("main_site"),
        contact: form.value("contact"),
        security_contact: form.value("security_contact"),
        accessibility_statement: form.value("accessibility_statement"),
    };
    let answer = app::organisation::change(&visit.context, &typed).await;
    if form.accept(visit.t, answer)?.is_none() {
        let page = visit.page_with(&form);
        return page::again(&SettingsPage { page, form, crumbs: crumbs(&visit), registers: registers(&visit) });
    }
    Ok(visit.redirect_with("/bureau/beheer", "notice-organisation-saved"))
}
