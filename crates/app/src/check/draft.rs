//! The draft of a check: the form as typed, saved at every step, shared by colleagues. Two officials at once lose
//! nothing: who saves over a newer draft is told so and sees both.

use domain::contribution::{Check, CriterionVerdict, Verdict};
use domain::{Cents, Refusal, Timestamp, text};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::check::DraftRow;

use super::{CheckOutcome, DECIDERS, Outcome, find};
use crate::{Context, Error, Result};

/// Longest text of one reason, in characters.
const LONGEST_REASON: usize = 2_000;

/// What an official typed at one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedPoint {
    /// `yes`, `no`, `conditional`, or nothing yet.
    pub verdict: String,
    /// Why.
    pub reason: String,
}

/// The whole form as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// One per criterion, in the order of the frame.
    pub points: Vec<TypedPoint>,
    /// Cost as staff estimate it, as typed.
    pub estimated_cost: String,
    /// `admit`, `refuse`, or nothing yet.
    pub outcome: String,
    /// The reason for the author.
    pub reason: String,
    /// A door chosen from the list, or nothing.
    pub door: String,
    /// What is said of the next door in own words.
    pub next_door: String,
}

impl Typed {
    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.estimated_cost, &self.outcome, &self.reason, &self.door, &self.next_door];
        texts.iter().all(|text| text.trim().is_empty())
            && self.points.iter().all(|point| point.verdict.is_empty() && point.reason.trim().is_empty())
    }

    /// How many of the criteria have no verdict with a reason yet.
    pub fn open_points(&self, criteria: usize) -> usize {
        let is_done = |index: &usize| {
            self.points
                .get(*index)
                .is_some_and(|point| Verdict::parse(&point.verdict).is_some() && !point.reason.trim().is_empty())
        };
        criteria.saturating_sub((0..criteria).filter(is_done).count())
    }

    /// The next door in one text: what was chosen, then what was said of it.
    fn whole_next_door(&self) -> String {
        let (door, words) = (self.door.trim(), self.next_door.trim());
        match (door.is_empty(), words.is_empty()) {
            (_, true) => door.to_owned(),
            (true, false) => words.to_owned(),
            (false, false) => format!("{}. {words}", door.trim_end_matches('.')),
        }
    }

    /// Reads the form as a check; all refusals at once, also those of the domain.
    pub(super) fn read(&self, criteria: usize, budget: Cents) -> std::result::Result<Check, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut kept = |cleaned: std::result::Result<String, Refusal>| {
            cleaned.unwrap_or_else(|refusal| {
                refusals.push(refusal);
                // What is too long is no empty answer: only the length is refused.
                "…".to_owned()
            })
        };
        let reason = kept(text::optional_text("reason", &self.reason, LONGEST_REASON));
        let next_door = kept(text::optional_text("next_door", &self.whole_next_door(), LONGEST_REASON));
        let mut verdicts = Vec::new();
        for (index, point) in self.points.iter().enumerate().take(criteria) {
            let reason = kept(text::optional_text(&format!("reason-{index}"), &point.reason, LONGEST_REASON));
            if let Some(verdict) = Verdict::parse(&point.verdict) {
                verdicts.push(CriterionVerdict { criterion: index, verdict, reason });
            }
        }
        let admitted = match self.outcome.as_str() {
            "admit" => true,
            "refuse" => false,
            _ => {
                refusals.push(Refusal::of("outcome", "choice-missing"));
                // Without an outcome nothing that depends on it is asked for.
                false
            }
        };
        let estimated_cost = match (self.estimated_cost.trim(), Cents::parse(&self.estimated_cost)) {
            ("", _) => Cents::ZERO,
            (_, Some(cost)) => cost,
            (_, None) => {
                refusals.push(Refusal::of("estimated_cost", "money-wrong"));
                Cents::ZERO
            }
        };
        let check = Check { verdicts, estimated_cost, admitted, reason, next_door };
        let known: Vec<String> = refusals.iter().map(|refusal| refusal.field.clone()).collect();
        let own = check.obstacles(criteria, budget).into_iter().filter(|refusal| {
            let waits_for_outcome = refusal.field == "next_door" && known.iter().any(|field| field == "outcome");
            !known.contains(&refusal.field) && !waits_for_outcome
        });
        refusals.extend(own);
        if refusals.is_empty() { Ok(check) } else { Err(refusals) }
    }

    /// The form that would have led to a recorded check, to begin a reopened one with.
    fn of_outcome(outcome: &CheckOutcome) -> Self {
        let point = |index: usize| {
            outcome.verdicts.iter().find(|judged| judged.position == index).map_or_else(TypedPoint::default, |judged| {
                TypedPoint { verdict: judged.verdict.as_str().to_owned(), reason: judged.reason.clone() }
            })
        };
        let count = outcome.verdicts.iter().map(|judged| judged.position + 1).max().unwrap_or(0);
        let cost = outcome
            .estimated_cost
            .map_or_else(String::new, |cost| format!("{},{:02}", cost.cents() / 100, cost.cents() % 100));
        Self {
            points: (0..count).map(point).collect(),
            estimated_cost: cost,
            outcome: String::new(),
            reason: outcome.reason.clone(),
            door: String::new(),
            next_door: outcome.next_door.clone(),
        }
    }
}

/// What stood in the database when the page was made: the form sends it back, so that nobody overwrites unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// When the draft was saved; `None` when there was none.
    pub draft: Option<Timestamp>,
    /// Version of the frame whose criteria the form shows.
    pub frame_version: i64,
}

/// The form to begin with: the draft, else what the check said before it was reopened.
pub(super) fn typed(draft: Option<&DraftRow>, history: &[CheckOutcome]) -> Typed {
    if let Some(draft) = draft {
        return serde_json::from_str(&draft.body).unwrap_or_default();
    }
    match history {
        [newest, older, ..] if newest.outcome == Outcome::Reopened => Typed::of_outcome(older),
        _ => Typed::default(),
    }
}

/// Saves the draft; returns what the next form has to send back. Nothing is required yet. Refused when a colleague
/// saved in between.
pub async fn save(context: &Context, slug: &str, number: i64, typed: &Typed, seen: Seen) -> Result<Seen> {
    let actor = context.staff(DECIDERS)?;
    let mut tx = context.write().await?;
    let (_, plan) = find(context, &mut tx, slug, number).await?;
    if plan.state != domain::contribution::ContributionState::Open {
        return Err(Refusal::new("check-already-recorded").into());
    }
    let body = serde_json::to_string(typed).map_err(store::Error::from)?;
    let organisation = context.organisation_id();
    // Later than what was seen, also when the clock stands still: the moment is the version.
    let at = seen.draft.map_or(context.now(), |seen| context.now().max(Timestamp::from_micros(seen.micros() + 1)));
    if !store::check::save_draft(&mut tx, organisation, plan.id, &body, actor.id, at, seen.draft).await? {
        return Err(newer_draft(context, &mut tx, plan.id).await?);
    }
    tx.commit().await?;
    Ok(Seen { draft: Some(at), ..seen })
}

/// The refusal that names who saved in between.
pub(super) async fn newer_draft(context: &Context, tx: &mut Tx, plan: domain::ContributionId) -> Result<Error> {
    let newer = store::check::draft(tx, context.organisation_id(), plan).await?;
    let name = newer.map(|draft| draft.saved_by_name).unwrap_or_default();
    Ok(Refusal::new("check-draft-newer").with("name", name).into())
}
