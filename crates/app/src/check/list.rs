//! The plans of an undertaking that wait for their check, with their deadlines.

use domain::contribution::ContributionState;
use domain::person::Person;
use domain::undertaking::Stage;
use domain::{Day, Timestamp};
use store::Tx;
use store::check::ListRow;

use super::{DECIDERS, READERS, Typed};
use crate::desk::{DeskItem, For, Message};
use crate::undertaking::{self, Loaded};
use crate::{Context, Result};

/// Which plans to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// That wait for a check.
    #[default]
    Waiting,
    /// That wait while their deadline has passed.
    Late,
    /// That were admitted.
    Admitted,
    /// That were refused.
    Refused,
    /// All of them.
    All,
}

impl Filter {
    /// All filters, as the page lists them.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Late, Self::Admitted, Self::Refused, Self::All];

    /// Stable name in the address, also the tail of the message ids `check-filter-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Late => "late",
            Self::Admitted => "admitted",
            Self::Refused => "refused",
            Self::All => "all",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.as_str() == text)
    }

    fn lets_through(self, line: &Line, now: Timestamp) -> bool {
        match self {
            Self::Waiting => line.row.state == ContributionState::Open,
            Self::Late => line.is_late(now),
            Self::Admitted => line.row.state == ContributionState::Admitted,
            Self::Refused => line.row.state == ContributionState::Refused,
            Self::All => true,
        }
    }
}

/// One plan of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is stored of it.
    pub row: ListRow,
    /// How many criteria have no verdict with a reason yet.
    pub open_points: usize,
    /// It has the support that the frame asks for.
    pub has_support: bool,
}

impl Line {
    /// Whether it waits while its deadline has passed.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.row.state == ContributionState::Open && self.row.due.is_some_and(|due| now > due)
    }

    /// Whole days until the deadline; negative when it has passed; `None` when it does not wait or has none.
    pub fn days_left(&self, now: Timestamp) -> Option<i64> {
        let due = self.row.due.filter(|_| self.row.state == ContributionState::Open)?;
        Some(now.day().days_until(due.day()))
    }
}

/// How many plans there are in each group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Wait for a check, and have the support they need.
    pub waiting: usize,
    /// Of those, with a deadline that passed.
    pub late: usize,
    /// Wait, without the support they need.
    pub below_threshold: usize,
    /// Admitted.
    pub admitted: usize,
    /// Refused.
    pub refused: usize,
}

/// The list with what stands around it.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The undertaking.
    pub loaded: Loaded,
    /// Plans that pass the filter; those that wait stand first, the nearest deadline on top.
    pub lines: Vec<Line>,
    /// Plans that wait without the support they need, by number; shown apart.
    pub below: Vec<Line>,
    /// How many there are in each group.
    pub progress: Progress,
    /// How many criteria there are.
    pub criteria: usize,
    /// Plans below the threshold can be refused now: support is closed and the one who looks may do it.
    pub can_refuse_below: bool,
}

/// The plans of an undertaking to check.
pub async fn list(context: &Context, slug: &str, filter: Filter) -> Result<Listing> {
    let actor = context.staff(READERS)?;
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let frame = &loaded.published()?.frame;
    let now = context.now();
    let all = lines(context, &mut tx, &loaded).await?;
    let progress = progress(&all, now);
    let is_below = |line: &Line| line.row.state == ContributionState::Open && !line.has_support;
    let (below, mut lines): (Vec<Line>, Vec<Line>) = all.into_iter().partition(is_below);
    lines.retain(|line| filter.lets_through(line, now));
    lines.sort_by_key(|line| (line.row.state != ContributionState::Open, line.row.due, line.row.number));
    let decides = actor.roles.iter().any(|role| DECIDERS.contains(role));
    let can_refuse_below = decides && !below.is_empty() && now > frame.phases.collect.closes;
    Ok(Listing { criteria: frame.criteria.len(), lines, below, progress, can_refuse_below, loaded })
}

async fn lines(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Vec<Line>> {
    let frame = &loaded.published()?.frame;
    let rows = store::check::list(tx, context.organisation_id(), loaded.undertaking.id).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let typed: Typed =
                row.draft.as_deref().and_then(|body| serde_json::from_str(body).ok()).unwrap_or_default();
            Line {
                open_points: typed.open_points(frame.criteria.len()),
                has_support: row.supporters >= i64::from(frame.support_threshold),
                row,
            }
        })
        .collect())
}

fn progress(lines: &[Line], now: Timestamp) -> Progress {
    let count = |wanted: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| wanted(line)).count();
    let is_open = |line: &Line| line.row.state == ContributionState::Open;
    Progress {
        waiting: count(&|line| is_open(line) && line.has_support),
        late: count(&|line| line.is_late(now) && line.has_support),
        below_threshold: count(&|line| is_open(line) && !line.has_support),
        admitted: count(&|line| line.row.state == ContributionState::Admitted),
        refused: count(&|line| line.row.state == ContributionState::Refused),
    }
}

/// How many plans of one undertaking get a card of their own at the desk; more become one card together.
const MOST_CARDS: usize = 3;

/// What waits at the desk because of checks in one undertaking.
pub async fn desk(context: &Context, tx: &mut Tx, loaded: &Loaded, actor: &Person) -> Result<Vec<DeskItem>> {
    let decides = actor.roles.iter().any(|role| DECIDERS.contains(role));
    if !decides || loaded.frame.is_none() || loaded.stage < Stage::Collecting || loaded.stage > Stage::Deciding {
        return Ok(Vec::new());
    }
    let whom = if loaded.undertaking.owner == actor.id { For::Me } else { For::Team };
    let now = context.now();
    let all = lines(context, tx, loaded).await?;
    let progress = progress(&all, now);
    let slug = &loaded.undertaking.slug;
    let mut waiting: Vec<&Line> =
        all.iter().filter(|line| line.row.state == ContributionState::Open && line.has_support).collect();
    waiting.sort_by_key(|line| (line.row.due, line.row.number));
    let mut items = Vec::new();
    if waiting.len() > MOST_CARDS {
        let first: Option<Day> = waiting.first().and_then(|line| line.row.due).map(Timestamp::day);
        items.push(DeskItem {
            kind: "check",
            title: Message::new("desk-checks").with("undertaking", &loaded.undertaking.title),
            why: Message::new("desk-checks-why").with("count", waiting.len()).with("late", progress.late),
            action: "desk-checks-action",
            due: first,
            href: format!("/bureau/opgave/{slug}/toetsen"),
            whom,
        });
    } else {
        let criteria = loaded.published()?.frame.criteria.len();
        items.extend(waiting.into_iter().map(|line| DeskItem {
            kind: "check",
            title: Message::new("desk-check").with("number", line.row.number).with("title", &line.row.title),
            why: Message::new("desk-check-why").with("open", line.open_points).with("total", criteria),
            action: if line.row.draft.is_some() { "desk-check-action-go-on" } else { "desk-check-action" },
            due: line.row.due.map(Timestamp::day),
            href: format!("/bureau/opgave/{slug}/toetsen/{}", line.row.number),
            whom,
        }));
    }
    if progress.below_threshold > 0 && now > loaded.published()?.frame.phases.collect.closes {
        items.push(DeskItem {
            kind: "check",
            title: Message::new("desk-below").with("undertaking", &loaded.undertaking.title),
            why: Message::new("desk-below-why").with("count", progress.below_threshold),
            action: "desk-below-action",
            due: all.iter().filter(|line| !line.has_support).filter_map(|line| line.row.due).min().map(Timestamp::day),
            href: format!("/bureau/opgave/{slug}/toetsen#steun"),
            whom,
        });
    }
    Ok(items)
}
