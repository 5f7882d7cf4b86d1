//! What was decided on a plan, as anyone may read it.

use domain::contribution::{Contribution, CriterionVerdict, Verdict};
use domain::{Cents, DecisionId, Timestamp};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::decision::DecisionRow;

use crate::{Context, Result};

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The plan goes on the ballot.
    Admitted,
    /// It does not; there is a reason and a next door.
    Refused,
    /// The check is done again, for a reason.
    Reopened,
}

impl Outcome {
    /// As stored, also the tail of the message ids `check-outcome-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::Refused => "refused",
            Self::Reopened => "reopened",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Admitted, Self::Refused, Self::Reopened].into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// A verdict on one criterion, with the criterion as it read then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Position in the list of the frame, from zero.
    pub position: usize,
    /// The criterion as a statement.
    pub criterion: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}

/// A recorded decision on a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckOutcome {
    /// Which decision.
    pub id: DecisionId,
    /// How it ended.
    pub outcome: Outcome,
    /// One per criterion; empty when the plan fell on missing support, and when the check was reopened.
    pub verdicts: Vec<Judged>,
    /// Cost as estimated by staff, when they did.
    pub estimated_cost: Option<Cents>,
    /// The reason as the author reads it.
    pub reason: String,
    /// Where the idea can still go; empty when it was admitted.
    pub next_door: String,
    /// Who decided, as a function.
    pub decider: String,
    /// When.
    pub decided_at: Timestamp,
    /// Version of the frame it rests on.
    pub frame_version: i64,
    /// The older decision that this one comes after.
    pub replaces: Option<DecisionId>,
}

/// What stands in the document of a decision. Also readable as a [`domain::contribution::Check`].
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Body {
    pub verdicts: Vec<CriterionVerdict>,
    pub estimated_cost: Cents,
    pub admitted: bool,
    pub reason: String,
    pub next_door: String,
    /// The criteria as they read when they were judged.
    pub criteria: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<DecisionId>,
}

/// The newest decision on a plan; `None` while it was never checked. When it is [`Outcome::Reopened`] the plan waits
/// for its check again, and the reason says why.
pub async fn of_plan(context: &Context, tx: &mut Tx, plan: &Contribution) -> Result<Option<CheckOutcome>> {
    Ok(history_of_plan(context, tx, plan).await?.into_iter().next())
}

/// Every decision on a plan, newest first.
pub async fn history_of_plan(context: &Context, tx: &mut Tx, plan: &Contribution) -> Result<Vec<CheckOutcome>> {
    let rows = store::decision::on_check(tx, context.organisation_id(), plan.id).await?;
    rows.into_iter().map(read).collect()
}

fn read(row: DecisionRow) -> Result<CheckOutcome> {
    let unknown = || store::Error::UnknownValue { column: "outcome".to_owned() };
    let outcome = Outcome::parse(&row.outcome).ok_or_else(unknown)?;
    let body: Body = serde_json::from_str(&row.body).map_err(store::Error::from)?;
    let judged = |verdict: CriterionVerdict| Judged {
        position: verdict.criterion,
        criterion: body.criteria.get(verdict.criterion).cloned().unwrap_or_default(),
        verdict: verdict.verdict,
        reason: verdict.reason,
    };
    Ok(CheckOutcome {
        id: row.id,
        outcome,
        verdicts: body.verdicts.iter().cloned().map(judged).collect(),
        estimated_cost: Some(body.estimated_cost).filter(|cost| *cost > Cents::ZERO),
        reason: row.reason,
        next_door: body.next_door,
        decider: row.decider,
        decided_at: row.decided_at,
        frame_version: row.frame_version,
        replaces: body.replaces,
    })
}
