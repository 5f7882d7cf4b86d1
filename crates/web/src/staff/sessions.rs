//! Where officials are signed in.

use app::staff::StaffSession;
use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::form::Form;
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff/sessions.html")]
struct SessionsPage {
    page: Page,
    crumbs: Vec<Crumb>,
    sessions: Vec<StaffSession>,
}

/// The list; the administrator's own session stands there too.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let sessions = app::staff::sessions(&visit.context).await?;
    page::show(&SessionsPage { page: visit.page(), crumbs: crumbs(&visit), sessions })
}

/// Ends one.
pub async fn end(visit: Visit, form: Form) -> Result<Response, Failure> {
    let person = form.value("person").parse().map_err(|_| Failure::NotFound)?;
    let session = form.value("session").parse().map_err(|_| Failure::NotFound)?;
    app::staff::end_session(&visit.context, person, session).await?;
    Ok(visit.redirect_with("/bureau/beheer/sessies", "notice-staff-session-ended"))
}
