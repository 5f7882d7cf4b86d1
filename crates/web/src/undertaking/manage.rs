//! `/bureau/opgave/{slug}`: one undertaking for its organisers: what to do next, and everything else there is.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;

use super::parts::{self, Link, LoopStep};
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

struct Task {
    href: String,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "undertaking/manage.html")]
struct ManagePage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    tag_kind: &'static str,
    stage: String,
    now: String,
    timeline: Vec<LoopStep>,
    next_title: String,
    next_text: String,
    action: Link,
    tasks: Vec<Task>,
    public_page: Option<String>,
    discard: Option<String>,
    copy: String,
    clock: Option<String>,
    is_frozen: bool,
    change: Option<String>,
}

/// The page where the next thing is done.
fn next_href(slug: &str, stage: Stage) -> String {
    let page = match stage {
        Stage::Announced => return format!("/opgave/{slug}"),
        Stage::Closed => return format!("/opgave/{slug}/verslag"),
        Stage::Preparing => "kader/1",
        Stage::Collecting | Stage::Checking => "toetsen",
        Stage::Voting => "papier",
        Stage::Counting => "tellen",
        Stage::Deciding => "besluit",
        Stage::Executing => "afspraken",
    };
    format!("/bureau/opgave/{slug}/{page}")
}

/// Shows the page.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let draft = app::frame::draft(&visit.context, &slug).await?;
    let loaded = draft.loaded.as_ref().ok_or(Failure::NotFound)?;
    let (t, stage) = (visit.t, loaded.stage);
    let is_frozen = loaded.frame.as_ref().is_some_and(|version| version.frame.is_frozen(visit.now()));
    let words = |part: &str| t.s(&format!("undertaking-next-{}-{part}", stage.as_str())).to_owned();
    page::show(&ManagePage {
        crumbs: vec![Crumb::new("/bureau/opgaven", t.s("undertaking-crumb-desk"))],
        title: loaded.undertaking.title.clone(),
        tag_kind: parts::tag_kind(stage),
        stage: parts::stage_name(t, stage),
        now: parts::now(t, loaded),
        timeline: parts::timeline(t, loaded),
        next_title: words("title"),
        next_text: words("text"),
        action: Link { href: next_href(&slug, stage), label: words("action") },
        tasks: tasks(t, &slug, stage, is_frozen),
        public_page: loaded.frame.is_some().then(|| format!("/opgave/{slug}")),
        discard: draft.is_saved.then(|| format!("/bureau/opgave/{slug}/kader/weg")),
        copy: format!("/bureau/opgave/nieuw?van={slug}"),
        clock: visit.app.settings.demo.then(|| format!("/bureau/klok?opgave={slug}")),
        is_frozen,
        change: (draft.is_saved && loaded.frame.is_some() && !is_frozen)
            .then(|| format!("/bureau/opgave/{slug}/kader/5")),
        page: visit.page(),
    })
}

/// What can be done in this stage besides the next thing, each from the stage in which it makes sense.
fn tasks(t: Translator, slug: &str, stage: Stage, is_frozen: bool) -> Vec<Task> {
    let when = |from: Stage, until: Stage| stage >= from && stage <= until;
    [
        ("kader/1", "frame", stage != Stage::Preparing && !is_frozen && stage != Stage::Closed),
        ("toetsen", "check", when(Stage::Collecting, Stage::Voting)),
        ("stemrol", "roll", when(Stage::Announced, Stage::Voting)),
        ("papier", "paper", when(Stage::Voting, Stage::Voting)),
        ("tellen", "count", when(Stage::Counting, Stage::Deciding)),
        ("besluit", "decision", when(Stage::Deciding, Stage::Executing)),
        ("afspraken", "promises", when(Stage::Executing, Stage::Closed)),
        ("les", "lesson", when(Stage::Executing, Stage::Closed)),
    ]
    .into_iter()
    .filter(|(_, _, is_there)| *is_there)
    .map(|(path, name, _)| Task {
        href: format!("/bureau/opgave/{slug}/{path}"),
        title: t.s(&format!("undertaking-task-{name}-title")).to_owned(),
        text: t.s(&format!("undertaking-task-{name}-text")).to_owned(),
    })
    .collect()
}
