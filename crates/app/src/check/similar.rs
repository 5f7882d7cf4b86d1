//! Earlier decisions that look like a plan: plain overlap of words, and the words are shown, so that an official can
//! see why each turned up. Covers every undertaking of the organisation.

use std::cmp::Reverse;

use domain::Timestamp;
use domain::contribution::Contribution;
use domain::similar::{shared, words};
use store::Tx;

use super::Outcome;
use crate::{Context, Result};

/// How many are shown.
pub(super) const MOST: usize = 5;
/// How many of the newest decisions are looked through.
const DEEPEST: i64 = 2_000;

/// An earlier decision with what it shares with the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Similar {
    /// Path of the public page of the plan.
    pub path: String,
    /// Title of the plan.
    pub title: String,
    /// Title of the undertaking.
    pub undertaking: String,
    /// How it ended.
    pub outcome: Outcome,
    /// The reason.
    pub reason: String,
    /// When.
    pub decided_at: Timestamp,
    /// The words that both share, in alphabetical order.
    pub words: Vec<String>,
    /// Both stand in the same category.
    pub same_category: bool,
}

/// At most `most` earlier decisions, the most alike first. One shared word counts only within the same category.
pub async fn similar(context: &Context, tx: &mut Tx, plan: &Contribution, most: usize) -> Result<Vec<Similar>> {
    let own = words(&format!("{} {}", plan.text.title, plan.text.summary));
    let rows = store::check::earlier(tx, context.organisation_id(), plan.id, DEEPEST).await?;
    let mut seen = std::collections::HashSet::new();
    let mut found = Vec::new();
    for row in rows {
        // Newest first, so the first of a plan is the one that holds.
        if !seen.insert(row.plan) {
            continue;
        }
        let both = shared(&own, &words(&format!("{} {}", row.title, row.summary)));
        let same_category = !plan.category.is_empty() && plan.category == row.category;
        let Some(outcome) = Outcome::parse(&row.outcome) else { continue };
        if both.len() >= 2 || (both.len() == 1 && same_category) {
            found.push(Similar {
                path: format!("/opgave/{}/plan/{}", row.slug, row.number),
                title: row.title,
                undertaking: row.undertaking,
                outcome,
                reason: row.reason,
                decided_at: row.decided_at,
                words: both,
                same_category,
            });
        }
    }
    // The sort is stable, so equally alike ones stay newest first.
    found.sort_by_key(|similar| Reverse((similar.words.len(), similar.same_category)));
    found.truncate(most);
    Ok(found)
}
