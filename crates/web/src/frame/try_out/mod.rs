//! `/bureau/opgave/{slug}/kader/proef`: what the rule of a draft, and every rule beside it, makes of a simulated
//! election, of an earlier budget or of a file; and what its tie order means. Stores nothing but a rule that is taken
//! over into the draft. A simulation and an earlier budget stand in the address, so that a colleague sees the same.

mod ties;
mod view;

use app::frame::try_out::{self, Bench, Size, Source, Tried};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::Refusal;
use tally::pb::Severity;

use self::ties::TieView;
use self::view::Outcome;
use super::rows::{self, Row};
use super::write;
use crate::failure::Failure;
use crate::finding;
use crate::form::{Choice, Form};
use crate::page::{self, Crumb, Page};
use crate::undertaking::parts::Link;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "frame/try_out.html")]
struct TryOutPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    room: String,
    title: String,
    outcome: Option<Outcome>,
    /// What is wrong in the file, and how much of it there is.
    refused: Vec<String>,
    refused_title: String,
    obstacles: Vec<Link>,
    rule: Vec<Row>,
    earlier: Vec<Choice>,
    another: String,
    ties: TieView,
}

/// Shows the bench; with a simulation or an earlier budget in the address, tries the rules on it.
pub async fn show(visit: Visit, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let bench = try_out::bench(&visit.context, &slug).await?;
    let form = Form::from_urlencoded(query.unwrap_or_default().as_bytes());
    let source = if !form.value("earlier").is_empty() {
        Ok(Source::Earlier(form.value("earlier").to_owned()))
    } else if ["plans", "voters", "seed"].iter().any(|name| !form.value(name).is_empty()) {
        Size::read(form.value("plans"), form.value("voters"), form.value("seed")).map(Source::Simulation)
    } else {
        return page::show(&bench_page(&visit, &slug, &bench, filled(form, &bench), None));
    };
    answer(&visit, &slug, &bench, form, source.map_err(app::Error::from)).await
}

/// Tries the rules on an uploaded file, which is forgotten at once.
pub async fn read_file(visit: Visit, Path(slug): Path<String>, form: Form) -> Result<Response, Failure> {
    let bench = try_out::bench(&visit.context, &slug).await?;
    // A file that was too large has been refused already, with its own sentence.
    if !form.is_empty_of_errors() {
        return page::again(&bench_page(&visit, &slug, &bench, filled(form, &bench), None));
    }
    let missing = || Refusal::of("file", "file-missing").into();
    let source = form.upload().map(|upload| Source::File(upload.bytes.clone())).ok_or_else(missing);
    answer(&visit, &slug, &bench, form, source).await
}

/// Takes a rule over into the draft, and goes to the step where it stands.
pub async fn take_over(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let (method, completion) = form.value("rule").split_once('.').unwrap_or_default();
    let answer = try_out::take_over(&visit.context, &slug, method, completion).await;
    let answer = answer.map_err(|error| match error {
        // The page has one field for both.
        app::Error::Refused(refusals)
            if refusals.iter().any(|one| one.field == "method" || one.field == "completion") =>
        {
            Refusal::of("rule", "choice-missing").into()
        }
        other => other,
    });
    if form.accept(visit.t, answer)?.is_none() {
        let bench = try_out::bench(&visit.context, &slug).await?;
        return page::again(&bench_page(&visit, &slug, &bench, filled(form, &bench), None));
    }
    Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/kader/4"), "notice-try-out-taken-over"))
}

async fn answer(
    visit: &Visit,
    slug: &str,
    bench: &Bench,
    mut form: Form,
    source: Result<Source, app::Error>,
) -> Result<Response, Failure> {
    let tried = match &source {
        Ok(source) => try_out::run(&visit.context, bench, source.clone()).await,
        Err(app::Error::Refused(refusals)) => Err(refusals.clone().into()),
        Err(_) => Err(app::Error::NotFound),
    };
    let accepted = form.accept(visit.t, tried)?;
    let form = filled(form, bench);
    match (accepted, source) {
        (Some(Tried::Done(tried, warnings)), Ok(source)) => {
            let outcome = view::outcome(visit.t, &source, &tried, &warnings);
            page::show(&bench_page(visit, slug, bench, form, Some(outcome)))
        }
        (Some(Tried::Unreadable(findings)), _) => {
            let mut form = form;
            form.refuse(visit.t, &[Refusal::of("file", "try-out-unreadable")]);
            let (refused, count) = finding::sentences(visit.t, &findings, Severity::Error);
            let refused_title = visit.t.a("try-out-unreadable-title", &[("count", count.into())]);
            page::again(&TryOutPage { refused, refused_title, ..bench_page(visit, slug, bench, form, None) })
        }
        _ => page::again(&bench_page(visit, slug, bench, form, None)),
    }
}

/// The form with what the page begins with where nothing was typed.
fn filled(mut form: Form, bench: &Bench) -> Form {
    let usual = Size::usual(bench.seed);
    for (name, value) in [("plans", usual.plans), ("voters", usual.voters), ("seed", usual.seed)] {
        if form.pairs().iter().all(|(known, _)| known != name) {
            form.set(name, value.to_string());
        }
    }
    form
}

fn bench_page(visit: &Visit, slug: &str, bench: &Bench, form: Form, outcome: Option<Outcome>) -> TryOutPage {
    let t = visit.t;
    let room = format!("/bureau/opgave/{slug}/kader");
    let draft = &bench.draft;
    let undertaking = draft.loaded.as_ref().map(|loaded| loaded.undertaking.title.clone()).unwrap_or_default();
    let wanted = ["amount", "ballot", "method", "completion", "ties", "minimum-votes", "caps"];
    let sections = rows::sections(t, &draft.reading.frame, &draft.choices.areas);
    let rule = sections.into_iter().flat_map(|section| section.rows);
    let typed = |name: &str| form.value(name).replace('.', "");
    let another = format!("?plans={}&voters={}&seed={}", typed("plans"), typed("voters"), bench.seed);
    TryOutPage {
        page: visit.page_with(&form),
        crumbs: vec![
            Crumb::new("/bureau/opgaven", t.s("undertaking-crumb-desk")),
            Crumb::new(format!("/bureau/opgave/{slug}"), undertaking),
            Crumb::new(format!("{room}/4"), t.s("frame-step-4")),
        ],
        title: outcome.as_ref().map_or_else(|| t.s("try-out-title").to_owned(), |outcome| outcome.title.clone()),
        outcome,
        refused: Vec::new(),
        refused_title: String::new(),
        obstacles: write::obstacles(t, &bench.obstacles, &room),
        rule: rule.filter(|row| wanted.contains(&row.name) && !row.lines.is_empty()).collect(),
        earlier: bench.earlier.iter().map(|counted| Choice::new(counted.slug.clone(), counted.title.clone())).collect(),
        another,
        ties: ties::view(t, &bench.ties),
        form,
        room,
    }
}
