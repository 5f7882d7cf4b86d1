//! What is going on in an organisation: for the first page, the desk and the search. A view; changes nothing.

use domain::frame::FrameVersion;
use domain::undertaking::{Stage, Undertaking, stage};
use store::Tx;
pub use store::overview::{DecisionLine, PlanTitle, PromiseLine};

use crate::undertaking::Loaded;
use crate::{Context, Result};

/// Plans that a search looks through at most, newest undertakings first.
const MOST_SEARCHED: i64 = 20_000;
/// Hits of one kind that are shown at most.
const MOST_HITS: usize = 50;

/// An undertaking in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The undertaking with frame and stage.
    pub loaded: Loaded,
    /// Name of the area it asks; `None` is the whole organisation.
    pub area: Option<String>,
    /// Whether a draft of its frame waits to be published.
    pub has_draft: bool,
}

/// The first page.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Undertakings that are not closed, in the order of the list.
    pub running: Vec<Listed>,
    /// Closed undertakings.
    pub closed: Vec<Listed>,
    /// Newest decisions.
    pub decisions: Vec<DecisionLine>,
    /// Promises that run, the first due first.
    pub promises_running: Vec<PromiseLine>,
    /// Promises that were kept, newest first.
    pub promises_kept: Vec<PromiseLine>,
}

/// Undertakings and plans in which all words of a search occur.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Undertakings.
    pub undertakings: Vec<Listed>,
    /// Plans.
    pub plans: Vec<PlanTitle>,
}

/// All undertakings that this visitor may know of, newest first.
pub async fn list(context: &Context, tx: &mut Tx) -> Result<Vec<Listed>> {
    let organisation = context.organisation_id();
    let undertakings = store::undertaking::all(tx, organisation).await?;
    let mut frames: std::collections::HashMap<_, FrameVersion> =
        store::frame::all_current(tx, organisation).await?.into_iter().collect();
    let acts: std::collections::HashMap<_, _> =
        store::undertaking::all_acts(tx, organisation).await?.into_iter().collect();
    let areas = store::area::all(tx, organisation).await?;
    let is_staff = context.actor.as_ref().is_some_and(|actor| actor.is_staff());
    let drafts = if is_staff { store::frame::drafts(tx, organisation).await? } else { Vec::new() };
    let complete = |undertaking: Undertaking| {
        let frame = frames.remove(&undertaking.id);
        let stage = stage(
            frame.as_ref().map(|version| &version.frame),
            acts.get(&undertaking.id).copied().unwrap_or_default(),
            context.now(),
        );
        let area = frame.as_ref().and_then(|version| version.frame.audience.area);
        Listed {
            has_draft: drafts.contains(&undertaking.id),
            area: area.and_then(|id| areas.iter().find(|area| area.id == id)).map(|area| area.name.clone()),
            loaded: Loaded { undertaking, frame, stage },
        }
    };
    let listed = undertakings.into_iter().map(complete);
    Ok(listed.filter(|listed| is_staff || listed.loaded.stage != Stage::Preparing).collect())
}

/// What stands on the first page. A budget that is still being prepared does not, not even for officials.
pub async fn overview(context: &Context) -> Result<Overview> {
    let mut tx = context.read().await?;
    let organisation = context.organisation_id();
    let public = list(context, &mut tx).await?.into_iter().filter(|listed| listed.loaded.stage != Stage::Preparing);
    let (closed, running) = public.partition(|listed| listed.loaded.stage == Stage::Closed);
    Ok(Overview {
        running,
        closed,
        decisions: store::overview::newest_decisions(&mut tx, organisation, 5).await?,
        promises_running: store::overview::running_promises(&mut tx, organisation, 4).await?,
        promises_kept: store::overview::kept_promises(&mut tx, organisation, 4).await?,
    })
}

/// Undertakings and plans with all these words in title or summary; capitals and accents do not matter.
pub async fn search(context: &Context, words: &str) -> Result<Found> {
    let folded = domain::text::folded(words);
    let wanted: Vec<&str> = folded.split_whitespace().take(10).collect();
    if wanted.is_empty() {
        return Ok(Found::default());
    }
    let has_all = |texts: &[&str]| {
        let text = domain::text::folded(&texts.join(" "));
        wanted.iter().all(|word| text.contains(word))
    };
    let mut tx = context.read().await?;
    let undertakings = list(context, &mut tx).await?;
    let plans = store::overview::plan_titles(&mut tx, context.organisation_id(), MOST_SEARCHED).await?;
    let matches = |listed: &Listed| {
        let undertaking = &listed.loaded.undertaking;
        has_all(&[&undertaking.title, &undertaking.summary, listed.area.as_deref().unwrap_or_default()])
    };
    Ok(Found {
        undertakings: undertakings
            .into_iter()
            .filter(|listed| listed.loaded.stage != Stage::Preparing && matches(listed))
            .take(MOST_HITS)
            .collect(),
        plans: plans.into_iter().filter(|plan| has_all(&[&plan.title, &plan.summary])).take(MOST_HITS).collect(),
    })
}
