//! `/bureau/opgave/{slug}/papier`: reads one paper ballot, and lists those that wait for a second official.

use app::ballot::Vote;
use app::paper_ballot::{Reading, Waiting};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::{PaperBallotId, Refusal};

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// A paper ballot that waits.
struct Line {
    id: String,
    locator: String,
    state: String,
    differs: bool,
}

#[derive(Template)]
#[template(path = "paper_ballot/enter.html")]
struct PaperPage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    /// Where two readings differ, in sentences; empty when they do not.
    difference: Vec<String>,
    lines: Vec<Line>,
    plans: Vec<(i64, String)>,
}

/// Shows the form and the list.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let (vote, waiting) = app::paper_ballot::waiting(&visit.context, &slug).await?;
    page::show(&paper_page(&visit, &vote, waiting, Form::new(), Vec::new()))
}

/// Takes one reading.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let address = format!("/bureau/opgave/{slug}/papier");
    app::paper_ballot::waiting(&visit.context, &slug).await?;
    let answer = match numbers(form.value("keuze")) {
        Ok(choices) => app::paper_ballot::enter(&visit.context, &slug, form.value("brief"), &choices).await,
        Err(refusal) => Err(refusal.into()),
    };
    let difference = match form.accept(visit.t, answer)? {
        Some(Reading::Waits) => return Ok(visit.redirect_with(&address, "notice-paper-waits")),
        Some(Reading::Cast) => return Ok(visit.redirect_with(&address, "notice-paper-cast")),
        Some(Reading::Differs { locator, only_other, only_this }) => {
            differences(&visit, &locator, &only_other, &only_this)
        }
        None => Vec::new(),
    };
    let (vote, waiting) = app::paper_ballot::waiting(&visit.context, &slug).await?;
    let shown = paper_page(&visit, &vote, waiting, form, difference);
    if shown.difference.is_empty() { page::again(&shown) } else { page::show(&shown) }
}

/// Sets a waiting paper ballot aside.
pub async fn set_aside(visit: Visit, Path((slug, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let id: PaperBallotId = id.parse().map_err(|_| Failure::NotFound)?;
    app::paper_ballot::set_aside(&visit.context, &slug, id).await?;
    Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/papier"), "notice-paper-aside"))
}

/// Plan numbers as an official types them: `3 7 12` or `3, 7, 12`.
fn numbers(typed: &str) -> Result<Vec<i64>, Refusal> {
    let parts =
        typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.' | '-')).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().map_err(|_| Refusal::of("keuze", "paper-numbers").with("text", part))).collect()
}

fn differences(visit: &Visit, locator: &str, only_other: &[i64], only_this: &[i64]) -> Vec<String> {
    let list = |numbers: &[i64]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let sentence =
        |id: &str, numbers: &[i64]| visit.t.a(id, &[("numbers", list(numbers).into()), ("letter", locator.into())]);
    [("paper-differs-this", only_this), ("paper-differs-other", only_other)]
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(id, numbers)| sentence(id, numbers))
        .collect()
}

fn paper_page(visit: &Visit, vote: &Vote, waiting: Vec<Waiting>, form: Form, difference: Vec<String>) -> PaperPage {
    let t = visit.t;
    let undertaking = &vote.loaded.undertaking;
    let state = |paper: &Waiting| match (paper.differs, paper.is_mine) {
        (true, _) => "paper-state-differs",
        (false, true) => "paper-state-mine",
        (false, false) => "paper-state-yours",
    };
    let lines = waiting.into_iter().map(|paper| Line {
        id: paper.id.to_string(),
        state: t.s(state(&paper)).to_owned(),
        differs: paper.differs,
        locator: paper.locator,
    });
    PaperPage {
        page: visit.page_with(&form),
        crumbs: vec![
            Crumb::new("/bureau/opgaven", t.s("layout-desk-undertakings")),
            Crumb::new(format!("/bureau/opgave/{}", undertaking.slug), undertaking.title.clone()),
        ],
        slug: undertaking.slug.clone(),
        difference,
        lines: lines.collect(),
        plans: vote.plans.iter().map(|plan| (plan.number, plan.title.clone())).collect(),
        form,
    }
}
