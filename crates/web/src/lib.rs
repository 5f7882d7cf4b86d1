//! Pages, forms, JSON API, theme and languages. Knows the use cases of `app`; never SQL, never the clock.
//!
//! A route is declared with who may use it ([`routes`]), a handler gets one [`visit::Visit`], parses a
//! [`form::Form`], calls one use case and renders one template with a [`page::Page`]. Whatever goes wrong
//! becomes a [`failure::Failure`], and that a page in the visitor's language.

pub mod account;
pub mod api;
pub mod area;
pub mod assets;
pub mod audit;
pub mod ballot;
pub mod chart;
pub mod check;
pub mod clock_shift;
pub mod confirmation;
pub mod contribution;
pub mod cookie;
pub mod decision;
pub mod desk;
pub mod failure;
pub mod finding;
pub mod form;
pub mod format;
pub mod frame;
pub mod group;
pub mod headers;
pub mod house;
pub mod language;
pub mod lesson;
#[cfg(test)]
mod look;
pub mod map;
pub mod organisation;
pub mod page;
pub mod paper_ballot;
pub mod parts;
pub mod photo;
pub mod promise;
pub mod report;
pub mod result;
pub mod roll;
pub mod routes;
pub mod session;
pub mod site;
pub mod staff;
pub mod support;
pub mod theme;
pub mod undertaking;
pub mod visit;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::timeout::TimeoutLayer;

use crate::failure::Failure;
use crate::routes::Routes;
use crate::site::Site;

/// A photo over a slow mobile line may take this long to arrive.
const SLOWEST_REQUEST: Duration = Duration::from_mins(2);

/// Every route of the site. A new noun adds one line.
pub fn routes() -> Routes {
    #[rustfmt::skip]
    let nouns = [
        account::routes(),
        api::routes(),
        area::routes(),
        audit::routes(),
        ballot::routes(),
        clock_shift::routes(),
        confirmation::routes(),
        contribution::routes(),
        decision::routes(),
        check::routes(),
        desk::routes(),
        frame::routes(),
        group::routes(),
        house::routes(),
        lesson::routes(),
        organisation::routes(),
        paper_ballot::routes(),
        photo::routes(),
        promise::routes(),
        report::routes(),
        result::routes(),
        roll::routes(),
        session::routes(),
        staff::routes(),
        support::routes(),
        theme::routes(),
        undertaking::routes(),
    ];
    nouns.into_iter().fold(Routes::new(), Routes::merge)
}

/// The whole site, ready to serve.
pub fn router(app: Arc<app::App>) -> Router {
    router_of(app, routes())
}

/// A site with these routes behind all layers; tests add routes that fail.
pub fn router_of(app: Arc<app::App>, routes: Routes) -> Router {
    let site = Site::new(app);
    let pages = routes
        .into_router()
        .fallback(async || Failure::NotFound)
        .layer(DefaultBodyLimit::disable())
        .layer(CsrfLayer::new().with_rejection_response(|_: ProtectionError| Failure::CrossSite.into_response()))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST_REQUEST))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(site.clone(), visit::layer));
    Router::new()
        .route("/static/{hash}/{name}", get(assets::serve))
        .route("/static/theme/{name}", get(theme::serve))
        .route("/healthz", get(house::health))
        .route("/icon.svg", get(assets::icon))
        .route("/favicon.ico", get(assets::icon))
        .merge(pages)
        .layer(middleware::from_fn_with_state(site.clone(), headers::layer))
        .with_state(site)
}

/// A panic is our mistake like any other: the visitor gets the page with a reference code.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands the panic over by value")]
fn panicked(panic: Box<dyn std::any::Any + Send>) -> Response {
    let words = panic.downcast_ref::<&'static str>().copied().unwrap_or("a panic in a handler");
    Failure::internal(words).into_response()
}
