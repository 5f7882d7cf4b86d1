//! `/api/v1/opgaven/{slug}/uitslag`: the result of a vote, as it was counted and published.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Question, Shape, whole};
use crate::failure::Failure;
use crate::visit::Visit;

/// A result.
#[derive(Serialize, ToSchema)]
pub(super) struct Uitslag {
    counted_at: String,
    /// The published rule.
    #[schema(value_type = Object)]
    rule: tally::Rule,
    budget_cents: i64,
    /// What the winners cost.
    spent_cents: i64,
    left_cents: i64,
    /// Ballots counted.
    ballots: u64,
    /// Of those on paper.
    paper_ballots: u64,
    /// Letters with a code; zero when the ballots came from a file.
    codes: u64,
    /// Each voter's share in euros, for Equal Shares.
    endowment: Option<String>,
    /// Numbers of plans between which a lot must be drawn; empty when decided.
    lot_needed: Vec<i64>,
    /// Winners in order of selection, then the others by votes.
    plans: Vec<PlanResult>,
    /// Address of the whole count in the one form in which results are published (docs/counting.md).
    count_path: String,
    /// Address of the anonymous ballots, in the Pabulib format; nothing when there are too few to publish.
    ballots_path: Option<String>,
}

/// How one plan did.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanResult {
    number: i64,
    title: String,
    cost_cents: i64,
    votes: u64,
    won: bool,
    /// Round in which it won; zero for the others.
    round: u32,
    /// Why it won or lost, as in the whole count; amounts inside are text in euros. Nothing while a lot must be drawn.
    #[schema(value_type = Option<Object>)]
    reason: Option<tally::Reason<tally::PublishedAmount>>,
    /// The fewest further votes with which it would have won.
    votes_short: Option<u64>,
    /// The smallest cut in cost with which it would have won, in cents.
    cheaper_by_cents: Option<i64>,
}

/// The result.
#[utoipa::path(
    get,
    path = "/opgaven/{slug}/uitslag",
    operation_id = "uitslag",
    tag = "uitslag",
    params(("slug" = String, Path, description = "Name of the undertaking in its address")),
    responses(
        (status = 200, description = "The result", body = Uitslag),
        (status = 404, description = "Not counted yet", body = super::document::Problem, content_type = "application/problem+json")
    )
)]
pub(super) async fn show(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    Question::read(&visit, &headers, &[], &[Shape::Json])?;
    let context = &visit.context;
    let mut tx = context.read().await.map_err(Failure::from)?;
    let loaded = app::undertaking::load(context, &mut tx, &slug).await?;
    loaded.published()?;
    let summary = app::result::load(context, &mut tx, &loaded).await?.ok_or(Failure::NotFound)?;
    let plans = summary.plans.iter().map(|plan| PlanResult {
        number: plan.number,
        title: plan.title.clone(),
        cost_cents: plan.cost.cents(),
        votes: plan.votes,
        won: plan.won,
        round: plan.round,
        reason: reason(&summary, plan.number),
        votes_short: plan.needs.as_ref().and_then(|needs| needs.more_votes),
        cheaper_by_cents: plan.needs.as_ref().and_then(|needs| needs.cheaper_by).map(tally::Amount::minor),
    });
    let endowment = summary.decided.as_ref().and_then(|decided| decided.endowment.as_ref());
    let endowment = endowment.map(|share| share.to_decimal_rounded(2));
    Ok(whole(&Uitslag {
        counted_at: summary.counted_at.rfc3339(),
        rule: summary.rule.clone(),
        budget_cents: summary.budget.cents(),
        spent_cents: summary.spent().cents(),
        left_cents: summary.left().cents(),
        ballots: summary.turnout.ballots,
        paper_ballots: summary.turnout.paper,
        codes: summary.turnout.roll,
        endowment,
        lot_needed: summary.lot_needed.clone(),
        plans: plans.collect(),
        count_path: format!("/opgave/{slug}/uitslag/telling.json"),
        ballots_path: summary.ballots_published.then(|| format!("/opgave/{slug}/uitslag/stembiljetten.pb")),
    }))
}

/// As the published count gives it.
fn reason(summary: &app::result::Summary, plan: i64) -> Option<tally::Reason<tally::PublishedAmount>> {
    let decimals = summary.decided.as_ref()?.decimals;
    Some(summary.counted(plan)?.clone().into_report(decimals).reason)
}
