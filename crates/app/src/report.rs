//! The report of an undertaking: kennisgeving and motivering of Omgevingsbesluit art. 10.2, made from the loop.
//! Figures about few people are hidden (rule 7). Reads only.

use domain::figure::Figure;
use domain::lesson::Lesson;
use domain::{Timestamp, frame::FrameVersion};
use store::promise::PromiseRow;

use crate::decision::{self, Decided, PlanLine};
use crate::result::{self, Turnout};
use crate::undertaking::{self, Loaded};
use crate::{Context, Result};

/// Everything the report says.
#[derive(Debug, Clone)]
pub struct Report {
    /// The undertaking with its frame.
    pub loaded: Loaded,
    /// The published frame.
    pub frame: FrameVersion,
    /// Versions of the frame, newest first.
    pub versions: Vec<FrameVersion>,
    /// Name of the owner.
    pub owner: String,
    /// Name of the neighbourhood; empty for the whole organisation.
    pub area: String,
    /// How many took part.
    pub figures: Figures,
    /// The decision that holds.
    pub decision: Option<Decided>,
    /// Plans on the ballot in the light of it; empty while there is no result.
    pub plans: Vec<PlanLine>,
    /// Promises that came from it.
    pub promises: Vec<PromiseRow>,
    /// The lesson, once it is closed.
    pub lesson: Option<(Lesson, Timestamp)>,
}

/// How many took part, as may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Plans that became public; plans are public themselves, so their number is too.
    pub plans: i64,
    /// Plans on the ballot.
    pub admitted: i64,
    /// Plans that did not get on the ballot.
    pub refused: i64,
    /// Plans that came on paper or at a stall.
    pub on_paper: i64,
    /// People who handed in a plan.
    pub authors: Figure,
    /// People who supported one.
    pub supporters: Figure,
    /// People who voted; `None` before the count.
    pub ballots: Option<Figure>,
    /// Of those, on paper.
    pub paper_ballots: Option<Figure>,
    /// People who got a code; `None` before the count, or without a roll.
    pub roll: Option<Figure>,
}

/// Loads the report of an undertaking that has a published frame.
pub async fn load(context: &Context, slug: &str) -> Result<Report> {
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let frame = loaded.published()?.clone();
    let id = loaded.undertaking.id;
    let owner = store::person::by_id(&mut tx, organisation, loaded.undertaking.owner).await?;
    let areas = store::area::all(&mut tx, organisation).await?;
    let area = frame.frame.audience.area.and_then(|own| areas.into_iter().find(|area| area.id == own));
    let decision = decision::on_result(context, &mut tx, id).await?.into_iter().next();
    let summary = result::load(context, &mut tx, &loaded).await?.filter(|summary| summary.lot_needed.is_empty());
    let turnout = summary.map(|summary| summary.turnout);
    let plans = match turnout {
        Some(_) => decision::plans(context, &mut tx, &loaded, decision.as_ref().map(|own| &own.adoption)).await?,
        None => Vec::new(),
    };
    let taking_part = store::lesson::taking_part(&mut tx, organisation, id).await?;
    Ok(Report {
        figures: figures(taking_part, turnout),
        versions: store::frame::versions(&mut tx, organisation, id).await?,
        promises: store::promise::list(&mut tx, organisation, None, Some(id)).await?,
        lesson: store::lesson::of_undertaking(&mut tx, organisation, id).await?,
        owner: owner.map(|owner| owner.display_name).unwrap_or_default(),
        area: area.map(|area| area.name).unwrap_or_default(),
        loaded,
        frame,
        decision,
        plans,
    })
}

fn figures(taking_part: store::lesson::TakingPart, turnout: Option<Turnout>) -> Figures {
    let figure = |count: i64| Figure::of(u64::try_from(count).unwrap_or(0));
    Figures {
        plans: taking_part.plans,
        admitted: taking_part.admitted,
        refused: taking_part.refused,
        on_paper: taking_part.on_paper,
        authors: figure(taking_part.authors),
        supporters: figure(taking_part.supporters),
        ballots: turnout.map(|turnout| Figure::of(turnout.ballots)),
        paper_ballots: turnout.map(|turnout| Figure::part(turnout.paper, turnout.ballots)),
        roll: turnout.filter(|turnout| turnout.roll > 0).map(|turnout| Figure::of(turnout.roll)),
    }
}
