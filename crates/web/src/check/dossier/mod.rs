//! `/bureau/opgave/{slug}/toetsen/{number}`: the plan, the criteria, notes, advice, earlier decisions and the form on
//! one page. One form holds it all, so that writing a note never loses a verdict that was typed.

mod view;

use app::advice::Question;
use app::check::{self, Dossier, Outcome, Seen, Typed, TypedPoint};
use axum::extract::Path;
use axum::response::Response;
use domain::Timestamp;

use self::view::view;
use crate::failure::Failure;
use crate::form::Form;
use crate::page;
use crate::visit::Visit;

/// A value of the query.
pub(super) fn asked(visit: &Visit, name: &str) -> String {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let found = form_urlencoded::parse(query.as_bytes()).find(|(known, _)| known == name);
    found.map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// The page.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let dossier = check::dossier(&visit.context, &slug, number).await?;
    let form = filled(&dossier);
    page::show(&view(&visit, dossier, form, false)?)
}

/// Everything that the one form can do; whatever it is, the draft is saved first.
pub async fn act(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let context = &visit.context;
    let dossier = check::dossier(context, &slug, number).await?;
    let here = format!("/bureau/opgave/{slug}/toetsen/{number}");
    let typed = typed(&form, dossier.frame()?.criteria.len());
    let mut at = seen(&form);
    if let Some(seen) = at
        && !(typed.is_empty() && seen.draft.is_none())
    {
        match form.accept(visit.t, check::save(context, &slug, number, &typed, seen).await)? {
            Some(newer) => at = Some(newer),
            None => return overtaken(&visit, &slug, number, form).await,
        }
    }
    let done = match (form.value("act"), at) {
        ("record", Some(seen)) => {
            let answer = check::record(context, &slug, number, &typed, seen).await;
            form.accept(visit.t, answer)?.map(|outcome| match outcome {
                Outcome::Admitted => "notice-check-admitted",
                _ => "notice-check-refused",
            })
        }
        ("note", _) => {
            let answer = app::note::add(context, &slug, number, form.value("note")).await;
            form.accept(visit.t, answer)?.map(|()| "notice-check-note")
        }
        ("ask", _) => {
            let question = Question {
                asked_of: form.value("asked_of").parse().ok(),
                question: form.value("question").to_owned(),
                due: form.day("advice_due").ok().flatten(),
            };
            let answer = app::advice::ask(context, &slug, number, &question).await;
            form.accept(visit.t, answer)?.map(|_| "notice-check-asked")
        }
        (_, Some(_)) => Some("notice-check-saved"),
        _ => return Err(Failure::BadRequest),
    };
    match done {
        Some(notice) => Ok(visit.redirect_with(&here, notice)),
        None => again(&visit, &slug, number, form).await,
    }
}

/// Does the check again.
pub async fn reopen(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let answer = check::reopen(&visit.context, &slug, number, form.value("reopen_reason")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return again(&visit, &slug, number, form).await;
    }
    Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/toetsen/{number}"), "notice-check-reopened"))
}

/// The page again with what was typed, and with what the next press has to send back.
async fn again(visit: &Visit, slug: &str, number: i64, mut form: Form) -> Result<Response, Failure> {
    let dossier = check::dossier(&visit.context, slug, number).await?;
    send_back(&mut form, dossier.seen);
    page::again(&view(visit, dossier, form, false)?)
}

/// The same when a colleague was first: shows theirs beside what was typed.
async fn overtaken(visit: &Visit, slug: &str, number: i64, mut form: Form) -> Result<Response, Failure> {
    let dossier = check::dossier(&visit.context, slug, number).await?;
    send_back(&mut form, dossier.seen);
    page::again(&view(visit, dossier, form, true)?)
}

fn send_back(form: &mut Form, seen: Seen) {
    form.set("draft_seen", seen.draft.map(|at| at.micros().to_string()).unwrap_or_default());
    form.set("frame_version", seen.frame_version.to_string());
}

/// What stood in the database when the page was made; `None` when the page had no check to fill in.
fn seen(form: &Form) -> Option<Seen> {
    let frame_version = form.value("frame_version").parse().ok()?;
    let draft = form.value("draft_seen").parse().ok().map(Timestamp::from_micros);
    Some(Seen { draft, frame_version })
}

fn typed(form: &Form, criteria: usize) -> Typed {
    let value = |name: &str| form.value(name).to_owned();
    let point = |index: usize| TypedPoint {
        verdict: value(&format!("verdict-{index}")),
        reason: value(&format!("reason-{index}")),
    };
    Typed {
        points: (0..criteria).map(point).collect(),
        estimated_cost: value("estimated_cost"),
        outcome: value("outcome"),
        reason: value("reason"),
        door: value("door"),
        next_door: value("next_door"),
    }
}

fn filled(dossier: &Dossier) -> Form {
    let typed = &dossier.typed;
    let mut form = Form::new()
        .with("estimated_cost", &typed.estimated_cost)
        .with("outcome", &typed.outcome)
        .with("reason", &typed.reason)
        .with("door", &typed.door)
        .with("next_door", &typed.next_door);
    for (index, point) in typed.points.iter().enumerate() {
        form.set(&format!("verdict-{index}"), &point.verdict);
        form.set(&format!("reason-{index}"), &point.reason);
    }
    send_back(&mut form, dossier.seen);
    form
}
