//! Signing in and out: residents with a link in an e-mail, officials with password and second factor.

mod code;
mod link;
mod open;
mod out;
mod staff;

use axum::response::Response;

use crate::cookie;
use crate::page;
use crate::routes::{Access, Routes};
use crate::visit::{Visit, local_path};

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/inloggen", Access::Public, link::show)
        .post("/inloggen", Access::Public, link::ask)
        .get("/inloggen/verstuurd", Access::Public, link::sent)
        .get("/inloggen/link", Access::Public, open::show)
        .post("/inloggen/link", Access::Public, open::act)
        .get("/bureau/inloggen", Access::Public, staff::show)
        .post("/bureau/inloggen", Access::Public, staff::act)
        .get("/bureau/inloggen/code", Access::Public, code::show)
        .post("/bureau/inloggen/code", Access::Public, code::act)
        .get("/uitloggen", Access::Public, out::show)
        .post("/uitloggen", Access::Public, out::act)
}

/// Sends a person who just came in to where they wanted to go.
fn come_in(session: &cookie::Cookie<'static>, to: &str, fallback: &str) -> Response {
    cookie::with(page::redirect(local_path(to, fallback)), session)
}

/// The value of `?terug=` when it leads to a page of this site, else nothing.
fn asked_return(visit: &Visit) -> String {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let asked =
        form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "terug").map(|(_, value)| value.into_owned());
    local_path(asked.as_deref().unwrap_or_default(), "").to_owned()
}
