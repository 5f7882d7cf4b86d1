//! `/opgave/{slug}`: one undertaking: where it stands, what is fixed and open, what can be done now, whom to ask.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;

use super::parts::{self, Link, LoopStep};
use crate::failure::Failure;
use crate::frame::rows::{self, Row};
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "undertaking/show.html")]
struct UndertakingPage {
    page: Page,
    crumbs: Vec<Crumb>,
    title: String,
    summary: String,
    tag_kind: &'static str,
    stage: String,
    now: String,
    timeline: Vec<LoopStep>,
    is_published: bool,
    action: Link,
    links: Vec<Link>,
    facts: Vec<Row>,
    fixed: Vec<String>,
    open: Vec<String>,
    kader: String,
    manage: Option<String>,
    owner_mark: String,
    owner_function: String,
    contact: String,
}

/// Shows an undertaking.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let (loaded, _, choices) = app::frame::history(&visit.context, &slug).await?;
    let t = visit.t;
    let undertaking = &loaded.undertaking;
    let frame = loaded.frame.as_ref().map(|version| &version.frame);
    let contact = &visit.organisation.settings.contact;
    page::show(&UndertakingPage {
        crumbs: vec![Crumb::new("/", t.s("undertaking-crumb-home"))],
        title: undertaking.title.clone(),
        summary: undertaking.summary.clone(),
        tag_kind: parts::tag_kind(loaded.stage),
        stage: parts::stage_name(t, loaded.stage),
        now: parts::now(t, &loaded),
        timeline: parts::timeline(t, &loaded),
        is_published: frame.is_some(),
        action: parts::action(t, &slug, loaded.stage),
        links: links(t, &slug, loaded.stage),
        facts: frame.map(|frame| rows::in_short(t, frame, &choices.areas)).unwrap_or_default(),
        fixed: frame.map(|frame| frame.fixed.clone()).unwrap_or_default(),
        open: frame.map(|frame| frame.open.clone()).unwrap_or_default(),
        kader: format!("/opgave/{slug}/kader"),
        manage: visit.is_staff().then(|| format!("/bureau/opgave/{slug}")),
        owner_mark: initials(&undertaking.owner_function),
        owner_function: undertaking.owner_function.clone(),
        contact: if contact.is_empty() { t.s("undertaking-contact-help").to_owned() } else { contact.clone() },
        page: visit.page(),
    })
}

/// Other pages of this undertaking that exist by now, apart from the primary action.
fn links(t: Translator, slug: &str, stage: Stage) -> Vec<Link> {
    let primary = parts::action(t, slug, stage).href;
    [
        ("kader", Stage::Preparing),
        ("plannen", Stage::Collecting),
        ("uitslag", Stage::Deciding),
        ("besluit", Stage::Executing),
        ("verslag", Stage::Announced),
    ]
    .into_iter()
    .filter(|(_, from)| stage >= *from)
    .map(|(name, _)| Link {
        href: format!("/opgave/{slug}/{name}"),
        label: t.s(&format!("undertaking-link-{name}")).to_owned(),
    })
    .filter(|link| link.href != primary)
    .collect()
}

/// One to three letters of a function, for the face beside it.
pub(super) fn initials(function: &str) -> String {
    let capitals =
        function.split_whitespace().filter(|word| word.chars().count() > 2).filter_map(|word| word.chars().next());
    capitals.take(3).flat_map(char::to_uppercase).collect()
}
