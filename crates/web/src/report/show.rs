//! `/opgave/{slug}/verslag` and `/opgave/{slug}/verslag.html`: who was involved how, and what was done with it.
//!
//! The file is one HTML document with its own style sheet inside, so that it can be kept in an archive and opened
//! without this installation. It is sent as an attachment and so never runs on our site, whose pages hold no styles.

use app::decision::PlanLine;
use app::promise::PromiseRow;
use app::report::{self, Report};
use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use domain::figure::Figure;
use domain::frame::PhaseKind;

use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// A name with its text.
struct Fact {
    name: &'static str,
    text: String,
}

/// A plan in one line.
struct PlanRow {
    title: String,
    cost: String,
    outcome: &'static str,
    reason: String,
}

/// A promise in one line.
struct PromiseLine {
    title: String,
    owner: String,
    due: String,
    standing: String,
}

/// What page and file both show.
struct Content {
    t: Translator,
    title: String,
    summary: String,
    notice: Vec<Fact>,
    phases: Vec<(String, String)>,
    involved: Vec<String>,
    decision: Option<(String, String, String)>,
    plans: Vec<PlanRow>,
    promises: Vec<PromiseLine>,
    lesson: Option<(String, String)>,
    made: String,
}

#[derive(Template)]
#[template(path = "report/show.html")]
struct ReportPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    content: Content,
}

#[derive(Template)]
#[template(path = "report/file.html")]
struct ReportFile {
    lang: &'static str,
    organisation: String,
    style: &'static str,
    content: Content,
}

/// The style sheet inside the file: readable on screen and on paper, in black and white.
const STYLE: &str = "<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{font-weight:bold;text-align:left}\
th,td{border-bottom:1px solid #777;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:normal}\
thead th,dt{font-weight:bold}dd{margin:0 0 .5rem}.app-number{text-align:right;white-space:nowrap}\
.app-quote{border-left:4px solid #777;padding-left:1rem;white-space:pre-line}.app-soft{color:#444}\
@media print{body{margin:0;max-width:none}tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}}</style>";

/// The page.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let report = report::load(&visit.context, &slug).await?;
    page::show(&ReportPage {
        page: visit.page(),
        crumbs: vec![Crumb::new(format!("/opgave/{slug}"), report.loaded.undertaking.title.clone())],
        here: visit.t.s("report-here").to_owned(),
        content: content(&visit, &report),
        slug,
    })
}

/// The file.
pub async fn download(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let report = report::load(&visit.context, &slug).await?;
    let file = ReportFile {
        lang: visit.language.as_str(),
        organisation: visit.organisation.name.clone(),
        style: STYLE,
        content: content(&visit, &report),
    };
    let body = file.render().map_err(Failure::because)?;
    // An address name holds only letters, digits and hyphens.
    let disposition = format!("attachment; filename=\"verslag-{}.html\"", report.loaded.undertaking.slug);
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, body).into_response())
}

fn content(visit: &Visit, report: &Report) -> Content {
    let t = visit.t;
    let undertaking = &report.loaded.undertaking;
    let frame = &report.frame.frame;
    let phase = |kind: PhaseKind| {
        let window = frame.window(kind);
        let days = format!("{} – {}", t.day(window.opens.day()), t.day(window.closes.day()));
        (t.s(&format!("report-phase-{}", kind.as_str())).to_owned(), days)
    };
    let decision = report.decision.as_ref().map(|decided| {
        let adoption = &decided.adoption;
        (adoption.decider.clone(), t.moment(decided.decided_at), adoption.reason.clone())
    });
    Content {
        t,
        title: undertaking.title.clone(),
        summary: undertaking.summary.clone(),
        notice: notice(visit, report),
        phases: PhaseKind::ALL.into_iter().map(phase).collect(),
        involved: involved(t, report),
        plans: report.plans.iter().map(|line| plan(t, line, decision.is_some())).collect(),
        decision,
        promises: report.promises.iter().map(|row| promise(visit, row)).collect(),
        lesson: report
            .lesson
            .as_ref()
            .map(|(lesson, _)| (lesson.lesson.clone(), lesson.done_with_contributions.clone())),
        made: t.a("report-made", &[("moment", t.moment(visit.now()).into())]),
    }
}

/// The kennisgeving: who, about what, when, in which role, where more is to be found.
fn notice(visit: &Visit, report: &Report) -> Vec<Fact> {
    let t = visit.t;
    let frame = &report.frame.frame;
    let undertaking = &report.loaded.undertaking;
    let area = if report.area.is_empty() { visit.organisation.name.clone() } else { report.area.clone() };
    let audience = [("area", area.into()), ("age", i64::from(frame.audience.minimum_age).into())];
    let owner = [
        ("name", report.owner.as_str().into()),
        ("function", undertaking.owner_function.as_str().into()),
        ("organisation", visit.organisation.name.as_str().into()),
    ];
    let influence = t.s(&format!("report-influence-{}", frame.influence.as_str())).to_owned();
    vec![
        Fact { name: "report-who", text: t.a("report-who-text", &audience) },
        Fact { name: "report-about", text: format!("{} {}", frame.goal, frame.question) },
        Fact { name: "report-amount", text: t.money(frame.amount) },
        Fact { name: "report-influence", text: influence },
        Fact { name: "report-authority", text: t.a("report-authority-text", &owner) },
        Fact { name: "report-last-word", text: frame.last_word.clone() },
        Fact { name: "report-use", text: format!("{} {}", frame.user, frame.action) },
        Fact { name: "report-more", text: visit.context.address(&format!("/opgave/{}", undertaking.slug)) },
    ]
}

/// The first half of the motivering: how people were involved.
fn involved(t: Translator, report: &Report) -> Vec<String> {
    let figures = &report.figures;
    let mut lines = vec![t.a(
        "report-plans-text",
        &[
            ("plans", figures.plans.into()),
            ("admitted", figures.admitted.into()),
            ("refused", figures.refused.into()),
            ("paper", figures.on_paper.into()),
        ],
    )];
    let people = [
        ("authors", Some(figures.authors)),
        ("supporters", Some(figures.supporters)),
        ("ballots", figures.ballots),
        ("paper-ballots", figures.paper_ballots),
        ("roll", figures.roll),
    ];
    for (name, figure) in people {
        match figure {
            None | Some(Figure::Nobody) => {}
            Some(Figure::Few) => lines.push(t.s(&format!("report-{name}-few")).to_owned()),
            Some(Figure::Shown(count)) => {
                lines.push(
                    t.a(&format!("report-{name}"), &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]),
                );
            }
        }
    }
    let versions = report.versions.len();
    if versions > 1 {
        lines.push(t.a("report-versions", &[("count", versions.into())]));
    }
    lines
}

fn plan(t: Translator, line: &PlanLine, is_decided: bool) -> PlanRow {
    let outcome = match (is_decided, line.carried_out) {
        (false, true) => "decision-chosen",
        (false, false) => "decision-not-chosen",
        (true, true) => "decision-plan-in",
        (true, false) => "decision-plan-out",
    };
    let door = if line.carried_out || line.next_door.is_empty() {
        String::new()
    } else {
        format!("{} {}", t.s("decision-door"), line.next_door)
    };
    PlanRow {
        title: format!("{} · {}", line.number, line.title),
        cost: t.money(line.cost),
        outcome,
        reason: format!("{} {door}", line.departure).trim().to_owned(),
    }
}

fn promise(visit: &Visit, row: &PromiseRow) -> PromiseLine {
    let t = visit.t;
    let standing = row.promise.standing(visit.now().day());
    PromiseLine {
        title: row.promise.title.clone(),
        owner: row.promise.owner_function.clone(),
        due: t.day(row.promise.due),
        standing: t.s(&format!("standing-{}", standing.as_str())).to_owned(),
    }
}
