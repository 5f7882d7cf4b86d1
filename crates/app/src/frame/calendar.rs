//! The calendar of asks: whom we burden already, shown before a round opens (rule 6 of the loop).

use domain::area::Area;
use domain::frame::{Frame, PhaseKind, Window};
use domain::{AreaId, UndertakingId};
use store::Tx;

use crate::{Context, Result};

/// Another undertaking that asks something of residents.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Its title.
    pub title: String,
    /// Name in its address.
    pub slug: String,
    /// Whom it asks; `None` is the whole organisation.
    pub area: Option<String>,
    /// What it asks: plans or votes.
    pub phase: PhaseKind,
    /// In which weeks.
    pub window: Window,
    /// Whether it asks the same people in the same weeks as the frame at hand.
    pub clashes: bool,
}

/// What other undertakings ask from now on, soonest first, seen from `frame`.
pub async fn asks(
    context: &Context,
    tx: &mut Tx,
    own: Option<UndertakingId>,
    areas: &[Area],
    frame: &Frame,
) -> Result<Vec<Ask>> {
    let organisation = context.organisation_id();
    let others = store::undertaking::all(tx, organisation).await?;
    let frames = store::frame::all_current(tx, organisation).await?;
    let mut asks = Vec::new();
    for (id, version) in frames.iter().filter(|(id, _)| Some(*id) != own) {
        let Some(other) = others.iter().find(|other| other.id == *id && other.closed_at.is_none()) else { continue };
        for phase in [PhaseKind::Collect, PhaseKind::Vote] {
            let window = version.frame.window(phase);
            if window.closes < context.now() {
                continue;
            }
            let overlaps =
                [PhaseKind::Collect, PhaseKind::Vote].into_iter().any(|asked| overlap(window, frame.window(asked)));
            let area = version.frame.audience.area;
            asks.push(Ask {
                title: other.title.clone(),
                slug: other.slug.clone(),
                area: area.and_then(|id| areas.iter().find(|area| area.id == id)).map(|area| area.name.clone()),
                phase,
                window,
                clashes: overlaps && same_people(areas, area, frame.audience.area),
            });
        }
    }
    asks.sort_by(|one, other| (one.window.opens, &one.slug).cmp(&(other.window.opens, &other.slug)));
    Ok(asks)
}

fn overlap(one: Window, other: Window) -> bool {
    one.opens <= other.closes && other.opens <= one.closes
}

/// Whether some people live in both; no area is the whole organisation.
fn same_people(areas: &[Area], one: Option<AreaId>, other: Option<AreaId>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => lies_in(areas, one, other) || lies_in(areas, other, one),
        _ => true,
    }
}

/// Whether an area is another, or lies in it.
pub(super) fn lies_in(areas: &[Area], inner: AreaId, outer: AreaId) -> bool {
    let mut at = Some(inner);
    // Gemeente, wijk, buurt: three steps reach the top; more would be a circle in the data.
    for _ in 0..4 {
        match at {
            None => return false,
            Some(id) if id == outer => return true,
            Some(id) => at = areas.iter().find(|area| area.id == id).and_then(|area| area.parent),
        }
    }
    false
}
