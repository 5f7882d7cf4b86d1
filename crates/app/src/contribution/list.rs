//! The public list of plans: one statement reads it, the rest happens in memory, so that search knows accents and the
//! order is the same on both databases.

use std::cmp::Reverse;

use domain::contribution::ContributionState;
use domain::text::folded;
use domain::{AreaId, Cents, Id as _};
pub use store::contribution::ListRow as Line;

use crate::undertaking::{self, Loaded};
use crate::{Context, Result};

/// In which order plans stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By lot, the same for everyone all day, so that no plan is always last.
    #[default]
    Random,
    /// By number.
    Number,
    /// Newest first.
    Newest,
    /// Most support first.
    Support,
    /// Cheapest first.
    Cost,
}

impl Sort {
    /// All orders, as pages list them.
    pub const ALL: [Self; 5] = [Self::Random, Self::Number, Self::Newest, Self::Support, Self::Cost];

    /// Stable name, also the tail of the message ids `plans-sort-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Number => "number",
            Self::Newest => "newest",
            Self::Support => "support",
            Self::Cost => "cost",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == text)
    }
}

/// What to show of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words that must all occur, in title, summary, description or address.
    pub search: String,
    /// Only this neighbourhood.
    pub area: Option<AreaId>,
    /// Only this category.
    pub category: String,
    /// Only this state.
    pub state: Option<ContributionState>,
    /// The order.
    pub sort: Sort,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_narrow(&self) -> bool {
        !self.search.trim().is_empty() || self.area.is_some() || !self.category.is_empty() || self.state.is_some()
    }
}

/// The list with what stands around it.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The undertaking.
    pub loaded: Loaded,
    /// The plans that pass the filter, in order.
    pub plans: Vec<Line>,
    /// How many public plans there are in all.
    pub total: usize,
    /// What all public plans cost together.
    pub total_cost: Cents,
}

/// The public plans of an undertaking.
pub async fn list(context: &Context, slug: &str, filter: &Filter) -> Result<Listing> {
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    loaded.published()?;
    let mut plans = store::contribution::list(&mut tx, context.organisation_id(), loaded.undertaking.id).await?;
    let (total, total_cost) = (plans.len(), plans.iter().map(cost).sum());
    let words: Vec<String> = folded(&filter.search).split_whitespace().map(str::to_owned).collect();
    if !words.is_empty() {
        let texts =
            store::contribution::descriptions(&mut tx, context.organisation_id(), loaded.undertaking.id).await?;
        plans.retain(|plan| {
            let description = texts.iter().find(|(number, _)| *number == plan.number).map_or("", |(_, text)| text);
            let text =
                folded(&format!("{} {} {} {} {description}", plan.number, plan.title, plan.summary, plan.address));
            words.iter().all(|word| text.contains(word.as_str()))
        });
    }
    plans.retain(|plan| {
        filter.area.is_none_or(|area| plan.area == Some(area))
            && (filter.category.is_empty() || plan.category == filter.category)
            && filter.state.is_none_or(|state| plan.state == state)
    });
    order(&mut plans, filter.sort, context);
    Ok(Listing { loaded, plans, total, total_cost })
}

/// The cost that counts: the estimate of staff, else the author's.
fn cost(plan: &Line) -> Cents {
    plan.estimated_cost.unwrap_or(plan.cost)
}

fn order(plans: &mut [Line], sort: Sort, context: &Context) {
    match sort {
        Sort::Number => plans.sort_by_key(|plan| plan.number),
        Sort::Newest => plans.sort_by_key(|plan| Reverse((plan.submitted_at, plan.number))),
        Sort::Support => plans.sort_by_key(|plan| (Reverse(plan.supporters), plan.number)),
        Sort::Cost => plans.sort_by_key(|plan| (cost(plan), plan.number)),
        Sort::Random => {
            let day = context.now().day().to_string();
            plans.sort_by_cached_key(|plan| crate::sha256(&[day.as_bytes(), plan.id.uuid().as_bytes()].concat()));
        }
    }
}
