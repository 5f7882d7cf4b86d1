//! The desk of today: what waits for an official. Every noun hands in its own items; [`today`] only gathers and sorts,
//! so that another noun adds one line. Holds no words: titles are message ids with values.

use domain::Day;
use domain::person::{Person, StaffRole};
use domain::undertaking::{Stage, Undertaking};
use store::Tx;

use crate::promise::{self, DueKind};
use crate::undertaking::{self, Loaded};
use crate::{Context, Result, advice, check};

/// A message id with its values, made into a sentence by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The message id.
    pub id: &'static str,
    /// Values by name, as text.
    pub values: Vec<(&'static str, String)>,
}

impl Message {
    /// A message without values.
    pub const fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}

/// For whom something waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// The one who looks.
    Me,
    /// A colleague, because the one who looks asked.
    Colleague,
    /// Anyone with the role.
    Team,
}

/// One thing that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskItem {
    /// Which noun it comes from; the tail of the message id `desk-kind-…`.
    pub kind: &'static str,
    /// What it is.
    pub title: Message,
    /// Why it waits.
    pub why: Message,
    /// Message id of what the button says.
    pub action: &'static str,
    /// Before which day.
    pub due: Option<Day>,
    /// Where it is done.
    pub href: String,
    /// For whom it waits.
    pub whom: For,
}

/// An undertaking of the one who looks, with its next act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    /// The undertaking.
    pub undertaking: Undertaking,
    /// Where it stands.
    pub stage: Stage,
    /// Message id of the next act.
    pub next: &'static str,
    /// Where that is done.
    pub href: String,
    /// When this stage ends, if the frame says so.
    pub until: Option<Day>,
}

/// The desk of one official.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Today {
    /// Everything that waits, the nearest day first.
    pub items: Vec<DeskItem>,
    /// Undertakings that this official owns and that are not closed, newest first.
    pub undertakings: Vec<Mine>,
}

impl Today {
    /// What waits for one group.
    pub fn waiting(&self, whom: For) -> Vec<&DeskItem> {
        self.items.iter().filter(|item| item.whom == whom).collect()
    }

    /// How many of the things that wait for the one who looks are past their day.
    pub fn late(&self, today: Day) -> usize {
        self.waiting(For::Me).iter().filter(|item| item.due.is_some_and(|due| due < today)).count()
    }
}

/// Everything that waits for the official who looks.
pub async fn today(context: &Context) -> Result<Today> {
    let actor = context.staff(&StaffRole::ALL)?;
    let mut desk = Today::default();
    // Takes a connection of its own, so it comes before ours: nobody holds two.
    desk.items.extend(promises(context).await?);
    let mut tx = context.read().await?;
    desk.items.extend(advice::desk(context, &mut tx, actor).await?);
    for undertaking in store::undertaking::all(&mut tx, context.organisation_id()).await? {
        let loaded = undertaking::complete(context, &mut tx, undertaking).await?;
        desk.items.extend(check::desk(context, &mut tx, &loaded, actor).await?);
        desk.items.extend(paper_ballots(context, &mut tx, &loaded, actor).await?);
        desk.items.extend(count(context, &mut tx, &loaded, actor).await?);
        if loaded.undertaking.owner == actor.id && loaded.stage != Stage::Closed {
            desk.undertakings.push(mine(loaded));
        }
    }
    desk.items.sort_by_key(|item| (item.due.is_none(), item.due));
    Ok(desk)
}

/// Promises of this owner that wait for a yes, or that are due soon or overdue.
async fn promises(context: &Context) -> Result<Vec<DeskItem>> {
    let item = |due: promise::Due| {
        let is_asked = due.kind == DueKind::Asked;
        DeskItem {
            kind: "promise",
            title: Message::new("desk-title").with("title", &due.title),
            why: Message::new(if is_asked { "desk-promise-asked-why" } else { "desk-promise-why" }),
            action: if is_asked { "desk-promise-asked-action" } else { "desk-promise-action" },
            due: Some(due.due),
            href: format!("/bureau/afspraak/{}", due.number),
            whom: For::Me,
        }
    };
    Ok(promise::due_for(context).await?.into_iter().map(item).collect())
}

/// Paper ballots that a colleague entered and that wait for a second reader.
async fn paper_ballots(context: &Context, tx: &mut Tx, loaded: &Loaded, actor: &Person) -> Result<Vec<DeskItem>> {
    let reads = has_role(actor, &[StaffRole::Organiser, StaffRole::Adviser]);
    if !reads || !matches!(loaded.stage, Stage::Voting | Stage::Counting) {
        return Ok(Vec::new());
    }
    let undertaking = &loaded.undertaking;
    let waiting = store::desk::paper_ballots(tx, context.organisation_id(), undertaking.id, actor.id).await?;
    let item = DeskItem {
        kind: "paper",
        title: Message::new("desk-paper").with("undertaking", &undertaking.title),
        why: Message::new("desk-paper-why").with("count", waiting),
        action: "desk-paper-action",
        due: loaded.frame.as_ref().map(|version| version.frame.phases.vote.closes.day()),
        href: format!("/bureau/opgave/{}/papier", undertaking.slug),
        whom: For::Me,
    };
    Ok(if waiting > 0 { vec![item] } else { Vec::new() })
}

/// A vote that can be counted, a lot that must be drawn, a result that waits for a decision.
async fn count(context: &Context, tx: &mut Tx, loaded: &Loaded, actor: &Person) -> Result<Vec<DeskItem>> {
    let organises = has_role(actor, &[StaffRole::Organiser]);
    let decides = has_role(actor, &[StaffRole::Decider]);
    let undertaking = &loaded.undertaking;
    let item = |kind, why: &'static str, action, page: &str, whom| DeskItem {
        kind,
        title: Message::new("desk-title").with("title", &undertaking.title),
        why: Message::new(why),
        action,
        due: loaded.frame.as_ref().map(|version| version.frame.phases.decide.closes.day()),
        href: format!("/bureau/opgave/{}/{page}", undertaking.slug),
        whom,
    };
    let whom = if undertaking.owner == actor.id { For::Me } else { For::Team };
    let items = match loaded.stage {
        Stage::Counting if organises => {
            match store::desk::result_state(tx, context.organisation_id(), undertaking.id).await?.as_deref() {
                Some("lot-needed") => vec![item("count", "desk-lot-why", "desk-lot-action", "tellen", whom)],
                _ => vec![item("count", "desk-count-why", "desk-count-action", "tellen", whom)],
            }
        }
        Stage::Deciding if decides => {
            vec![item("decision", "desk-decide-why", "desk-decide-action", "besluit", For::Me)]
        }
        _ => Vec::new(),
    };
    Ok(items)
}

/// The next act in an undertaking, by its stage.
fn mine(loaded: Loaded) -> Mine {
    let phases = loaded.frame.as_ref().map(|version| version.frame.phases);
    let (next, page, until) = match loaded.stage {
        Stage::Preparing => ("desk-next-preparing", "/kader/1", None),
        Stage::Announced => ("desk-next-announced", "", phases.map(|phases| phases.collect.opens)),
        Stage::Collecting => ("desk-next-collecting", "/toetsen", phases.map(|phases| phases.collect.closes)),
        Stage::Checking => ("desk-next-checking", "/toetsen", phases.map(|phases| phases.check.closes)),
        Stage::Voting => ("desk-next-voting", "/stemrol", phases.map(|phases| phases.vote.closes)),
        Stage::Counting => ("desk-next-counting", "/tellen", phases.map(|phases| phases.decide.opens)),
        Stage::Deciding => ("desk-next-deciding", "/besluit", phases.map(|phases| phases.decide.closes)),
        Stage::Executing => ("desk-next-executing", "/afspraken", None),
        Stage::Closed => ("desk-next-closed", "", None),
    };
    Mine {
        href: format!("/bureau/opgave/{}{page}", loaded.undertaking.slug),
        undertaking: loaded.undertaking,
        stage: loaded.stage,
        next,
        until: until.map(domain::Timestamp::day),
    }
}

fn has_role(actor: &Person, roles: &[StaffRole]) -> bool {
    actor.roles.iter().any(|role| roles.contains(role))
}
