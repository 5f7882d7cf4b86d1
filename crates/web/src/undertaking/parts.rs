//! What pages about an undertaking share: its timeline, its card, and what can be done with it now.

use app::overview::Listed;
use app::undertaking::Loaded;
use domain::frame::{Frame, PhaseKind, Window};
use domain::undertaking::Stage;

use crate::language::Translator;

/// A step of the timeline; see `parts/loop.html`.
pub struct LoopStep {
    /// `done`, `now` or `todo`.
    pub state: &'static str,
    /// The step in one word.
    pub name: String,
    /// Its dates.
    pub text: String,
}

/// A link with its words.
pub struct Link {
    /// Where to.
    pub href: String,
    /// What happens there.
    pub label: String,
}

/// An undertaking as a card in a list.
pub struct Card {
    /// Address of its page.
    pub href: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Kind of the tag.
    pub tag_kind: &'static str,
    /// The stage in words.
    pub stage: String,
    /// What happens now, with its date.
    pub now: String,
    /// Area and amount.
    pub facts: String,
    /// The one thing to do now.
    pub action: Link,
}

/// Messages of the steps of the timeline, in order.
const STEPS: [&str; 7] = ["frame", "plans", "check", "vote", "decision", "promises", "lesson"];

/// Where an undertaking is in the loop, as the number of its step.
fn position(stage: Stage) -> usize {
    match stage {
        Stage::Preparing | Stage::Announced => 0,
        Stage::Collecting => 1,
        Stage::Checking => 2,
        Stage::Voting | Stage::Counting => 3,
        Stage::Deciding => 4,
        Stage::Executing => 5,
        Stage::Closed => 7,
    }
}

/// `1 juni tot en met 14 juni 2026`.
pub fn period(t: Translator, window: Window) -> String {
    let (from, until) = (window.opens.day(), window.closes.day());
    let first = if from.parts().0 == until.parts().0 { t.day_short(from) } else { t.day(from) };
    t.a("undertaking-period", &[("from", first.into()), ("until", t.day(until).into())])
}

/// The timeline of an undertaking.
pub fn timeline(t: Translator, loaded: &Loaded) -> Vec<LoopStep> {
    let at = position(loaded.stage);
    let text = |step: &str| match (&loaded.frame, step) {
        (Some(version), "frame") => {
            t.a("undertaking-loop-published", &[("day", t.day(version.published_at.day()).into())])
        }
        (Some(version), "plans") => period(t, version.frame.window(PhaseKind::Collect)),
        (Some(version), "check") => until(t, version.frame.window(PhaseKind::Check)),
        (Some(version), "vote") => period(t, version.frame.window(PhaseKind::Vote)),
        (Some(version), "decision") => until(t, version.frame.window(PhaseKind::Decide)),
        _ => t.s(&format!("undertaking-loop-{step}-text")).to_owned(),
    };
    let state = |index: usize| match index.cmp(&at) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "todo",
    };
    STEPS
        .iter()
        .enumerate()
        .map(|(index, step)| LoopStep {
            state: state(index),
            name: t.s(&format!("undertaking-loop-{step}")).to_owned(),
            text: text(step),
        })
        .collect()
}

fn until(t: Translator, window: Window) -> String {
    t.a("undertaking-until", &[("day", t.day(window.closes.day()).into())])
}

/// The one thing that anyone can do now.
pub fn action(t: Translator, slug: &str, stage: Stage) -> Link {
    let page = match stage {
        Stage::Preparing | Stage::Announced => "/kader",
        Stage::Collecting => "/plan-maken",
        Stage::Checking | Stage::Counting => "/plannen",
        Stage::Voting => "/stemmen",
        Stage::Deciding => "/uitslag",
        Stage::Executing => "/besluit",
        Stage::Closed => "/verslag",
    };
    Link { href: format!("/opgave/{slug}{page}"), label: t.s(&format!("undertaking-do-{}", stage.as_str())).to_owned() }
}

/// What happens now, in one sentence with its date.
pub fn now(t: Translator, loaded: &Loaded) -> String {
    let Some(version) = &loaded.frame else { return t.s("undertaking-now-preparing").to_owned() };
    let frame: &Frame = &version.frame;
    let day = match loaded.stage {
        Stage::Announced => frame.phases.collect.opens,
        Stage::Collecting => frame.phases.collect.closes,
        Stage::Checking => frame.phases.vote.opens,
        Stage::Voting | Stage::Counting => frame.phases.vote.closes,
        _ => frame.phases.decide.closes,
    };
    let id = format!("undertaking-now-{}", loaded.stage.as_str());
    t.a(&id, &[("day", t.day(day.day()).into()), ("decider", frame.last_word.as_str().into())])
}

/// The colour of a stage: the sun where residents can act, plain before and after.
pub fn tag_kind(stage: Stage) -> &'static str {
    match stage {
        Stage::Collecting | Stage::Voting => "now",
        Stage::Executing | Stage::Closed => "ok",
        Stage::Preparing => "in",
        _ => "plain",
    }
}

/// The stage in words.
pub fn stage_name(t: Translator, stage: Stage) -> String {
    t.s(&format!("stage-{}", stage.as_str())).to_owned()
}

/// An undertaking as a card for everyone.
pub fn card(t: Translator, listed: &Listed) -> Card {
    let loaded = &listed.loaded;
    let slug = &loaded.undertaking.slug;
    let area = listed.area.clone().unwrap_or_else(|| t.s("undertaking-whole-area").to_owned());
    let amount =
        loaded.frame.as_ref().map(|version| format!(" · {}", t.money(version.frame.amount))).unwrap_or_default();
    Card {
        href: format!("/opgave/{slug}"),
        title: loaded.undertaking.title.clone(),
        summary: loaded.undertaking.summary.clone(),
        tag_kind: tag_kind(loaded.stage),
        stage: stage_name(t, loaded.stage),
        now: now(t, loaded),
        facts: format!("{area}{amount}"),
        action: action(t, slug, loaded.stage),
    }
}
