//! `/opgave/{slug}/plan/{number}`: the story of one plan, from idea to done.

use app::contribution::{Story, Withdrawn};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::contribution::{Channel, Verdict};

use super::crumbs;
use super::list::{channel_id, state_id, tag};
use crate::failure::Failure;
use crate::form::Form;
use crate::map;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/show.html")]
struct ShowPage {
    page: Page,
    form: Form,
    story: Box<Story>,
    slug: String,
    number: i64,
    here: String,
    crumbs: Vec<Crumb>,
    state: &'static str,
    tag: &'static str,
    channel: Option<&'static str>,
    author: String,
    place: String,
    map: Option<String>,
    photo: Option<String>,
    verdicts: Vec<VerdictRow>,
    is_signed_in: bool,
}

/// One line of the checklist with what was said of it.
struct VerdictRow {
    criterion: String,
    verdict: &'static str,
    tag: &'static str,
    reason: String,
}

#[derive(Template)]
#[template(path = "contribution/withdrawn.html")]
struct WithdrawnPage {
    page: Page,
    number: i64,
    slug: String,
}

/// The page.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    show_with(&visit, &slug, number_of(&number)?, Form::new()).await
}

/// The page with a form that was refused.
pub(crate) async fn show_with(visit: &Visit, slug: &str, number: i64, form: Form) -> Result<Response, Failure> {
    match app::contribution::story(&visit.context, slug, number).await? {
        Ok(story) if form.is_empty_of_errors() => page::show(&view(visit, story, form)),
        Ok(story) => page::again(&view(visit, story, form)),
        Err(Withdrawn { number }) => {
            page::show_with(StatusCode::GONE, &WithdrawnPage { page: visit.page(), number, slug: slug.to_owned() })
        }
    }
}

/// The number in an address.
pub(crate) fn number_of(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn view(visit: &Visit, story: Box<Story>, form: Form) -> ShowPage {
    let page = visit.page_with(&form);
    let t = page.t;
    let plan = &story.plan;
    let area = story.atlas.name(plan.place.area).map(str::to_owned);
    let scope = story.loaded.frame.as_ref().and_then(|version| version.frame.audience.area);
    let map = plan.place.point.and_then(|point| {
        let base = map::base(visit.organisation.id, &story.atlas, plan.place.area.or(scope), 400)?;
        let title = t.a("plan-map-of", &[("title", plan.text.title.as_str().into())]);
        Some(base.inline(&title, area.as_deref().unwrap_or_default(), &[], Some(point)))
    });
    ShowPage {
        slug: story.loaded.undertaking.slug.clone(),
        number: plan.number.unwrap_or_default(),
        here: t.a("plan-number", &[("number", plan.number.unwrap_or_default().into())]),
        crumbs: crumbs(&page, &story.loaded, true),
        state: state_id(plan.state),
        tag: tag(plan.state),
        channel: (plan.channel != Channel::Online).then(|| channel_id(plan.channel)),
        author: if story.author.is_empty() { t.s("plan-author-unknown").to_owned() } else { story.author.clone() },
        place: [area.unwrap_or_default(), plan.place.address.clone()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        map,
        photo: plan.photo.map(|photo| format!("/foto/{photo}")),
        verdicts: verdicts(&story),
        is_signed_in: visit.signed_in.is_some(),
        story,
        page,
        form,
    }
}

fn verdicts(story: &Story) -> Vec<VerdictRow> {
    let criteria = story.loaded.frame.as_ref().map(|version| version.frame.criteria.as_slice()).unwrap_or_default();
    let check = story.check.as_ref().and_then(|row| row.check.as_ref());
    let rows = check.map(|check| check.verdicts.as_slice()).unwrap_or_default();
    rows.iter()
        .map(|row| VerdictRow {
            criterion: criteria.get(row.criterion).map(|criterion| criterion.title.clone()).unwrap_or_default(),
            verdict: match row.verdict {
                Verdict::Yes => "plan-verdict-yes",
                Verdict::No => "plan-verdict-no",
                Verdict::Conditional => "plan-verdict-conditional",
            },
            tag: match row.verdict {
                Verdict::Yes => "ok",
                Verdict::No => "late",
                Verdict::Conditional => "now",
            },
            reason: row.reason.clone(),
        })
        .collect()
}
