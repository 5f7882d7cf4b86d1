//! The receipt after casting, the wish to hear the outcome, and finding a receipt back in the ballot box.

use app::ballot::{Cast, Standing, Vote};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{crumbs, private};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "ballot/receipt.html")]
pub(super) struct ReceiptPage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    /// The word; empty when only the address of the outcome is asked again.
    receipt: String,
    /// How this ballot stands to others of the same letter; empty when there is nothing to say.
    standing: &'static str,
    summary: String,
    closes: String,
}

#[derive(Template)]
#[template(path = "ballot/follow.html")]
struct FollowPage {
    page: Page,
    crumbs: Vec<Crumb>,
    slug: String,
}

#[derive(Template)]
#[template(path = "ballot/find.html")]
struct FindPage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    /// Whether the receipt was found; nothing before it was looked for.
    found: Option<bool>,
}

/// The page after casting.
pub(super) fn receipt_page(
    visit: &Visit,
    vote: &Vote,
    form: Form,
    choices: &[i64],
    cast: Option<&Cast>,
) -> ReceiptPage {
    let standing = match cast.map(|cast| cast.standing) {
        Some(Standing::Replaces) => visit.t.s("vote-done-replaces"),
        Some(Standing::Replaced) => visit.t.s("vote-done-replaced"),
        Some(Standing::Counts) | None => "",
    };
    let total = visit.t.money(vote.total(choices));
    ReceiptPage {
        page: visit.page_with(&form),
        crumbs: crumbs(vote),
        form,
        slug: vote.loaded.undertaking.slug.clone(),
        receipt: cast.map(|cast| cast.receipt.clone()).unwrap_or_default(),
        standing,
        summary: visit.t.a("vote-done-summary", &[("count", choices.len().into()), ("total", total.into())]),
        closes: visit.t.moment_long(vote.round.window.closes),
    }
}

/// Notes an address that wants to hear the outcome. It is kept apart from every ballot.
pub async fn follow(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let answer = app::ballot::follow(&visit.context, &slug, form.value("email"), &visit.network).await;
    Ok(private(match form.accept(visit.t, answer)? {
        Some(()) => page::show(&FollowPage { page: visit.page(), crumbs: crumbs(&vote), slug })?,
        None => page::again(&receipt_page(&visit, &vote, form, &[], None))?,
    }))
}

/// Asks for a receipt.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let form = Form::new();
    Ok(private(page::show(&FindPage { page: visit.page(), crumbs: crumbs(&vote), form, slug, found: None })?))
}

/// Says whether the ballot with this receipt is in the box.
pub async fn find(visit: Visit, Path(slug): Path<String>, form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let found = app::ballot::is_in_box(&visit.context, &slug, form.value("bewijs"), &visit.network).await?;
    Ok(private(page::show(&FindPage { page: visit.page(), crumbs: crumbs(&vote), form, slug, found: Some(found) })?))
}
