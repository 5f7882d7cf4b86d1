//! `/api/v1/opgaven/{slug}/plannen`: the public plans, as data and as features on a map. Never who supports or wrote one.

use app::contribution::{Filter, Line, Sort};
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::contribution::ContributionState;
use domain::{Cents, Refusal, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape, geojson, whole};
use crate::failure::Failure;
use crate::visit::Visit;

/// A plan in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct Plan {
    number: i64,
    title: String,
    summary: String,
    /// State, such as `admitted`.
    state: String,
    /// How it reached the municipality: online, on paper, at a stall.
    channel: String,
    category: String,
    address: String,
    /// CBS code of its neighbourhood.
    area_code: Option<String>,
    area_name: Option<String>,
    longitude: Option<f64>,
    latitude: Option<f64>,
    /// Cost as its author sees it, in cents.
    cost_cents: i64,
    /// Cost as officials estimate it, in cents.
    estimated_cost_cents: Option<i64>,
    supporters: i64,
    submitted_at: Option<String>,
    /// Address of its page.
    url: String,
}

/// A plan with its whole text and what was decided on it.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanInFull {
    #[serde(flatten)]
    plan: Plan,
    description: String,
    /// The check by officials, once recorded.
    check: Option<CheckOfPlan>,
    /// Numbers of the promises that came from it.
    promises: Vec<i64>,
}

/// What officials decided on a plan.
#[derive(Serialize, ToSchema)]
pub(super) struct CheckOfPlan {
    /// The function of who decided.
    decider: String,
    decided_at: String,
    /// Version of the frame that it rests on.
    frame_version: i64,
    reason: String,
    admitted: Option<bool>,
    /// Where the idea can still go.
    next_door: Option<String>,
}

fn row(visit: &Visit, slug: &str, atlas: &app::area::Atlas, line: &Line) -> Plan {
    let area = line.area.and_then(|id| atlas.area(id));
    Plan {
        number: line.number,
        title: line.title.clone(),
        summary: line.summary.clone(),
        state: line.state.as_str().to_owned(),
        channel: line.channel.as_str().to_owned(),
        category: line.category.clone(),
        address: line.address.clone(),
        area_code: area.map(|area| area.code.clone()),
        area_name: area.map(|area| area.name.clone()),
        longitude: line.point.map(|point| point.longitude),
        latitude: line.point.map(|point| point.latitude),
        cost_cents: line.cost.cents(),
        estimated_cost_cents: line.estimated_cost.map(Cents::cents),
        supporters: line.supporters,
        submitted_at: line.submitted_at.map(Timestamp::rfc3339),
        url: visit.context.address(&format!("/opgave/{slug}/plan/{}", line.number)),
    }
}

/// The plans, by number.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}/plannen",
    operation_id = "plannen",
    tag = "plannen",
    params(
        ("slug" = String, Path, description = "Name of the undertaking in its address"),
        ("zoek" = Option<String>, Query, description = "Words that must all occur"),
        ("categorie" = Option<String>, Query, description = "Only this category"),
        ("status" = Option<String>, Query, description = "Only this state, such as `admitted`"),
        ("pagina" = Option<u32>, Query, description = "Page, from 1"),
        ("aantal" = Option<u32>, Query, description = "Items on a page, at most 500"),
        ("formaat" = Option<String>, Query, description = "`json`, `csv` or `geojson`; otherwise the Accept header decides")
    ),
    responses(
        (status = 200, description = "A page of plans; as GeoJSON all of them, with Content-Crs", body = super::Page<Plan>),
        (status = 400, description = "A wrong question", body = super::document::Problem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such undertaking", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn list(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let shapes = [Shape::Json, Shape::Csv, Shape::GeoJson];
    let question = Question::read(&visit, &headers, &["zoek", "categorie", "status"], &shapes)?;
    if question.shape == Shape::GeoJson {
        return Ok(geojson(&app::contribution::geojson(&visit.context, &slug).await?));
    }
    let state = match question.value("status") {
        "" => None,
        text => Some(
            ContributionState::parse(text)
                .ok_or_else(|| Failure::Refused(vec![Refusal::of("status", "choice-missing")]))?,
        ),
    };
    let filter = Filter {
        search: question.value("zoek").to_owned(),
        area: None,
        category: question.value("categorie").to_owned(),
        state,
        sort: Sort::Number,
    };
    let listing = app::contribution::list(&visit.context, &slug, &filter).await?;
    let atlas = app::area::atlas(&visit.context).await?;
    let rows: Vec<Plan> = listing.plans.iter().map(|line| row(&visit, &slug, &atlas, line)).collect();
    question.list(&rows)
}

/// One plan.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}/plannen/{nummer}",
    operation_id = "plan",
    tag = "plannen",
    params(
        ("slug" = String, Path, description = "Name of the undertaking in its address"),
        ("nummer" = i64, Path, description = "Number of the plan")
    ),
    responses(
        (status = 200, description = "The plan", body = PlanInFull),
        (status = 404, description = "There is none, or its author took it back", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn show(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    Question::read(&visit, &headers, &[], &[Shape::Json])?;
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let story = app::contribution::story(&visit.context, &slug, number).await?.map_err(|_| Failure::NotFound)?;
    let filter = Filter { sort: Sort::Number, ..Filter::default() };
    let listing = app::contribution::list(&visit.context, &slug, &filter).await?;
    let line = listing.plans.iter().find(|line| line.number == number).ok_or(Failure::NotFound)?;
    let check = story.check.as_ref().map(|check| CheckOfPlan {
        decider: check.decider.clone(),
        decided_at: check.decided_at.rfc3339(),
        frame_version: check.frame_version,
        reason: check.reason.clone(),
        admitted: check.check.as_ref().map(|check| check.admitted),
        next_door: check.check.as_ref().map(|check| check.next_door.clone()).filter(|door| !door.is_empty()),
    });
    Ok(whole(&PlanInFull {
        plan: row(&visit, &slug, &story.atlas, line),
        description: story.plan.text.description.clone(),
        check,
        promises: story.promises.iter().map(|promise| promise.number).collect(),
    }))
}
