//! The only way to add a route. A route says who may use it, or it does not compile; the table of all
//! routes is what the route test walks and what the API document is checked against.

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use domain::person::StaffRole;

use crate::failure::Failure;
use crate::page;
use crate::site::Site;
use crate::visit::Visit;

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everyone.
    Public,
    /// Any signed-in person.
    Resident,
    /// Any official who signed in with a second factor.
    Staff,
    /// An official with at least one of these roles.
    Role(&'static [StaffRole]),
    /// No account: the voting cookie is the proof, and the handler checks it.
    Voter,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// GET (which also answers HEAD) or POST.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
}

/// Routes of one noun, or of the whole site once merged.
#[derive(Default)]
pub struct Routes {
    router: Router<Site>,
    table: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, or a resource of the API.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add(Method::GET, path, access, get(handler))
    }

    /// An act.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add(Method::POST, path, access, post(handler))
    }

    fn add(mut self, method: Method, path: &'static str, access: Access, handler: MethodRouter<Site>) -> Self {
        let guarded =
            handler.layer(middleware::from_fn(move |request: Request, next: Next| guard(access, request, next)));
        self.router = self.router.route(path, guarded);
        self.table.push(Route { method, path, access });
        self
    }

    /// Takes the routes of another noun along.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// Every route with its access.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub(crate) fn into_router(self) -> Router<Site> {
        self.router
    }
}

/// Stands in the extensions of a response whose handler was entered. Never leaves the server; the route test
/// uses it to tell "not for you" from "there is no such plan".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entered;

async fn enter(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.extensions_mut().insert(Entered);
    response
}

async fn guard(access: Access, request: Request, next: Next) -> Response {
    if access == Access::Public || access == Access::Voter {
        return enter(request, next).await;
    }
    let Some(visit) = request.extensions().get::<Visit>() else {
        return Failure::internal("a guarded route stands outside the visit layer").into_response();
    };
    match verdict(access, visit) {
        Verdict::Enter => enter(request, next).await,
        Verdict::Hidden => Failure::NotFound.into_response(),
        Verdict::SignIn(door) if request.method().is_safe() => page::redirect(&sign_in_address(door, &visit.address)),
        Verdict::SignIn(_) => Failure::SignedOut.into_response(),
    }
}

enum Verdict {
    Enter,
    Hidden,
    SignIn(&'static str),
}

fn verdict(access: Access, visit: &Visit) -> Verdict {
    let door = if access == Access::Resident { "/inloggen" } else { "/bureau/inloggen" };
    let Some(signed_in) = &visit.signed_in else { return Verdict::SignIn(door) };
    match access {
        Access::Public | Access::Voter | Access::Resident => Verdict::Enter,
        // An official who came in by e-mail link has not shown the second factor, and is asked for it.
        Access::Staff | Access::Role(_) if signed_in.person.is_staff() && !visit.is_staff() => Verdict::SignIn(door),
        Access::Staff if visit.is_staff() => Verdict::Enter,
        Access::Role(roles) if visit.is_staff() && signed_in.person.roles.iter().any(|role| roles.contains(role)) => {
            Verdict::Enter
        }
        Access::Staff | Access::Role(_) => Verdict::Hidden,
    }
}

fn sign_in_address(door: &str, back: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("terug", back).finish();
    format!("{door}?{query}")
}
