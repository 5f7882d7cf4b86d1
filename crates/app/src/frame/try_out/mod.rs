//! Trying out a rule before a frame is published: what the rule of a draft, and every rule beside it, makes of an
//! earlier budget, of an uploaded file or of a simulated election; and what its tie order means.
//!
//! Reads the draft as it was saved. Stores nothing, except a rule that is taken over into the draft. Counting runs off
//! the request's thread, one try-out at a time, within a limit of work.

mod count;
mod material;
mod simulation;
mod ties;

pub use material::{MOST_BALLOTS, MOST_PLANS};
pub use simulation::{PLANS, SEEDS, Size, VOTERS};
pub use ties::{ExamplePlan, Settlement, TieExample, TieKind, TieOrder, TieTable};

use domain::area::AreaLevel;
use domain::frame::Frame;
use domain::{Cents, Refusal, encoding};
use store::result::Counted;
use tally::Rule;
use tally::pb::Finding;

use self::material::Material;
use self::simulation::Names;
use super::{Draft, WRITERS, calendar, rules};
use crate::result::Beside;
use crate::{Context, Error, Result};

/// What rules are tried on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The published ballots of an earlier budget, by the name in its address.
    Earlier(String),
    /// The bytes of a Pabulib file.
    File(Vec<u8>),
    /// An election made from the frame.
    Simulation(Size),
}

/// A plan of the election on which rules were tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriedPlan {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its neighbourhood, or empty.
    pub area: String,
    /// Its theme, or empty.
    pub theme: String,
    /// What it costs.
    pub cost: Cents,
    /// Ballots with it.
    pub votes: u64,
    /// Whether it wins by the rule of the frame.
    pub won: bool,
}

/// What one rule does.
#[derive(Debug, Clone, PartialEq)]
pub struct TriedRule {
    /// The rule with its outcome; ties that its order leaves open are settled by number.
    pub beside: Beside,
    /// The first plans that its order leaves equal: a lot would be drawn between them. Empty when it settles all.
    pub tied: Vec<i64>,
}

/// What every rule does.
#[derive(Debug, Clone, PartialEq)]
pub struct TryOut {
    /// Of what election.
    pub title: String,
    /// The money in it.
    pub amount: Cents,
    /// The currency of a file, when it is not the euro.
    pub currency: Option<String>,
    /// Ballots counted.
    pub ballots: u64,
    /// Ballots that could not be cast under the frame; they are counted as they are.
    pub outside: usize,
    /// The plans, most votes first.
    pub plans: Vec<TriedPlan>,
    /// The rule of the frame.
    pub own: TriedRule,
    /// The others.
    pub others: Vec<TriedRule>,
    /// Rules that would take too much work on this election.
    pub stopped: Vec<Rule>,
}

/// How a try-out ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Tried {
    /// With this; findings are what was accepted of a file with a warning.
    Done(Box<TryOut>, Vec<Finding>),
    /// The file cannot be read.
    Unreadable(Vec<Finding>),
}

/// What the page about trying out stands on.
#[derive(Debug, Clone)]
pub struct Bench {
    /// The draft whose rule is tried.
    pub draft: Draft,
    /// What must be mended in the draft before a rule can be tried.
    pub obstacles: Vec<Refusal>,
    /// Earlier budgets to try on, newest first.
    pub earlier: Vec<Counted>,
    /// What the tie order of the draft means.
    pub ties: TieTable,
    /// A seed nobody chose.
    pub seed: u32,
}

/// Loads the bench of a draft; refused once the frame is frozen.
pub async fn bench(context: &Context, slug: &str) -> Result<Bench> {
    let draft = super::draft(context, slug).await?;
    if draft.published().is_some_and(|version| version.frame.is_frozen(context.now())) {
        return Err(Refusal::new("frame-frozen").into());
    }
    let mut tx = context.read().await?;
    let earlier = store::result::counted(&mut tx, context.organisation_id()).await?;
    let obstacles = draft.obstacles.iter().filter(|refusal| decides_the_count(&refusal.field)).cloned().collect();
    let ties = ties::table(&draft.reading.frame.vote)?;
    let seed = SEEDS.0 + u32::from_le_bytes(context.app.random.bytes()) % SEEDS.1;
    Ok(Bench { draft, obstacles, earlier, ties, seed })
}

/// Whether a count cannot be tried while this field is wrong.
fn decides_the_count(field: &str) -> bool {
    matches!(
        field,
        "amount" | "ballot" | "minimum" | "maximum" | "method" | "completion" | "ties" | "minimum_votes" | "rule"
    ) || field.starts_with("cap")
}

/// Tries the rule of a draft, and every rule beside it.
pub async fn run(context: &Context, bench: &Bench, source: Source) -> Result<Tried> {
    context.staff(WRITERS)?;
    if !bench.obstacles.is_empty() {
        return Err(Refusal::new("try-out-frame-first").into());
    }
    let frame = bench.draft.reading.frame.clone();
    let work = match source {
        Source::Simulation(size) => Work::Simulate(names(context, bench, size), size),
        Source::File(bytes) => {
            encoding::utf8("file", &bytes)?;
            Work::Read(bytes, "file")
        }
        Source::Earlier(slug) => {
            let missing = || Refusal::of("earlier", "choice-missing");
            let counted = bench.earlier.iter().find(|counted| counted.slug == slug).ok_or_else(missing)?;
            let mut tx = context.read().await?;
            let ballots = store::result::ballots(&mut tx, context.organisation_id(), counted.round).await?;
            Work::Read(ballots.ok_or_else(missing)?.into_bytes(), "earlier")
        }
    };
    let _one = context.app.try_outs.acquire().await.map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(move || work.perform(&frame))
        .await
        .map_err(|error| Error::Internal(error.to_string()))?
}

/// What is done off the request's thread.
enum Work {
    Simulate(Names, Size),
    Read(Vec<u8>, &'static str),
}

impl Work {
    fn perform(self, frame: &Frame) -> Result<Tried> {
        let (material, warnings, field) = match self {
            Self::Simulate(names, size) => (simulation::simulate(frame, &names, size), Vec::new(), ""),
            Self::Read(bytes, field) => match tally::pb::read_bytes(&bytes) {
                Ok(file) => (Material::of(&file.election, field)?, file.warnings.list, field),
                Err(findings) => return Ok(Tried::Unreadable(findings.list)),
            },
        };
        let tried = count::try_all(frame, &material)?;
        let tried = tried.ok_or_else(|| Refusal::of(field, "try-out-too-much-work"))?;
        Ok(Tried::Done(Box::new(tried), warnings))
    }
}

/// Names for a simulated election: the neighbourhoods and themes of the frame, or made-up ones.
fn names(context: &Context, bench: &Bench, size: Size) -> Names {
    let register = context.organisation.settings.register;
    let words = |id: &str, values: &[(&str, String)]| (context.app.wording)(context.language, register, id, values);
    let numbered = |id: &str, most: u32| -> Vec<String> {
        (1..=most).map(|number| words(id, &[("number", number.to_string())])).collect()
    };
    let or_made_up = |own: Vec<String>, id: &str| if own.is_empty() { numbered(id, 4) } else { own };
    let (frame, areas) = (&bench.draft.reading.frame, &bench.draft.choices.areas);
    let inside = areas.iter().filter(|area| {
        let within = |outer| calendar::lies_in(areas, area.id, outer);
        area.level == AreaLevel::Buurt && frame.audience.area.is_none_or(within)
    });
    Names {
        title: words("try-out-simulation-title", &[("number", size.seed.to_string())]),
        areas: or_made_up(inside.map(|area| area.name.clone()).collect(), "try-out-area"),
        themes: or_made_up(frame.categories.clone(), "try-out-theme"),
        plans: numbered("try-out-plan", size.plans),
    }
}

/// The names with which the form says a counting rule and its completion; nothing when it cannot say it.
pub fn in_form(rule: &Rule) -> Option<(&'static str, &'static str)> {
    rules::names(&rule.method)
}

/// Takes a counting rule over into the draft. The rest of what was typed stays; the form judges as it always does.
pub async fn take_over(context: &Context, slug: &str, method: &str, completion: &str) -> Result<()> {
    let values = [("method", method), ("completion", completion)];
    super::fill_in(context, slug, &values).await
}

#[cfg(test)]
mod tests;
