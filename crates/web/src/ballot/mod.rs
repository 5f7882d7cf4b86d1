//! Voting: code first, then choose, check, cast, receipt, and the session is over.
//!
//! Between the pages a sealed pass travels in a cookie; nothing about a choice stands in an address, and nothing
//! stays behind on a shared computer.

mod cast;
mod check;
mod choose;
mod code;
mod receipt;

use app::ballot::Vote;
use app::voting_code::{VotePass, open_pass, seal_pass};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::response::Response;

use crate::cookie;
use crate::failure::Failure;
use crate::form::sentence;
use crate::page::{self, Crumb};
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/stemmen", Access::Public, code::show)
        .post("/opgave/{slug}/stemmen", Access::Public, code::act)
        .get("/opgave/{slug}/stemmen/kiezen", Access::Voter, choose::show)
        .post("/opgave/{slug}/stemmen/kiezen", Access::Voter, choose::act)
        .get("/opgave/{slug}/stemmen/controle", Access::Voter, check::show)
        .post("/opgave/{slug}/stemmen/uitbrengen", Access::Voter, cast::act)
        .post("/opgave/{slug}/stemmen/bericht", Access::Public, receipt::follow)
        .get("/opgave/{slug}/stemmen/bewijs", Access::Public, receipt::show)
        .post("/opgave/{slug}/stemmen/bewijs", Access::Public, receipt::find)
}

/// The way to a page of a vote.
fn crumbs(vote: &Vote) -> Vec<Crumb> {
    let undertaking = &vote.loaded.undertaking;
    vec![Crumb::new(format!("/opgave/{}", undertaking.slug), undertaking.title.clone())]
}

/// The pass in the visitor's cookie, when it is good for this vote.
fn pass(visit: &Visit, vote: &Vote) -> Option<VotePass> {
    let pass = open_pass(&visit.context, visit.cookie(cookie::VOTE)?)?;
    (pass.round == vote.round.id).then_some(pass)
}

/// Hands the pass to the browser, until it is closed.
fn with_pass(visit: &Visit, response: Response, pass: &VotePass) -> Result<Response, Failure> {
    let sealed = seal_pass(&visit.context, pass)?;
    Ok(cookie::with(private(response), &cookie::until_closed(&visit.site, cookie::VOTE, &sealed)))
}

/// Sends a visitor without a good pass back to the code; when the vote is closed, that page says since when.
fn code_again(visit: &Visit, vote: &Vote) -> Response {
    let path = format!("/opgave/{}/stemmen", vote.loaded.undertaking.slug);
    if closed(visit, vote).is_some() {
        return page::redirect(&path);
    }
    visit.redirect_with(&path, "notice-vote-code-again")
}

/// No browser or proxy keeps this page.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The session is over: no cookie, nothing in a cache or a store of the browser.
fn ended(visit: &Visit, response: Response) -> Response {
    let mut response = cookie::without(private(response), &visit.site, cookie::VOTE);
    let clear = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\", \"storage\""));
    response
}

/// Why one cannot vote now, in words; nothing while the vote is open.
fn closed(visit: &Visit, vote: &Vote) -> Option<String> {
    match vote.refuse_outside_window(visit.now()) {
        Err(app::Error::Refused(refusals)) => refusals.first().map(|refusal| sentence(visit.t, refusal)),
        _ => None,
    }
}

/// The rule of the ballot in one sentence.
fn rule(visit: &Visit, vote: &Vote) -> String {
    use domain::frame::BallotForm;
    match vote.method.form {
        BallotForm::Approval { minimum, maximum } => {
            visit.t.a("vote-rule-approval", &[("minimum", minimum.into()), ("maximum", maximum.into())])
        }
        BallotForm::WithinBudget => {
            visit.t.a("vote-rule-budget", &[("amount", visit.t.money(vote.method.budget).into())])
        }
    }
}

/// The plan numbers that a form holds.
fn numbers(form: &crate::form::Form) -> Vec<i64> {
    form.values("keuze").map(|number| number.trim().parse().unwrap_or(-1)).collect()
}

/// Sends the visitor on within the vote.
fn on(slug: &str, page: &str) -> Response {
    page::redirect(&format!("/opgave/{slug}/stemmen/{page}"))
}
