//! A frame as people read it: sections of labelled lines. Two versions are compared by the same lines.

use app::frame::rules;
use domain::area::Area;
use domain::frame::{BallotForm, Frame, PhaseKind};
use tally::GroupBy;

use crate::language::Translator;
use crate::result::explain::{Recipe, rule_name};
use crate::undertaking::parts::period;

/// A label with its lines; no line means that nothing was filled in.
pub struct Row {
    /// Stable name.
    pub name: &'static str,
    /// What it is about.
    pub label: String,
    /// What the frame says.
    pub lines: Vec<String>,
}

/// Rows that belong to one step of the form.
pub struct Section {
    /// Title.
    pub title: String,
    /// The step on which they are filled in.
    pub step: u8,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// What became of a row between two versions.
pub struct Change {
    /// What it is about.
    pub label: String,
    /// The lines before.
    pub before: Vec<String>,
    /// The lines after.
    pub after: Vec<String>,
}

struct Builder {
    t: Translator,
    rows: Vec<Row>,
}

impl Builder {
    fn lines(&mut self, name: &'static str, lines: Vec<String>) {
        self.rows.push(Row { name, label: self.t.s(&format!("frame-{name}")).to_owned(), lines });
    }

    fn text(&mut self, name: &'static str, text: impl Into<String>) {
        let text = text.into();
        let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
        self.lines(name, lines);
    }

    fn section(self, step: u8) -> Section {
        Section { title: self.t.s(&format!("frame-step-{step}")).to_owned(), step, rows: self.rows }
    }
}

/// The whole frame.
pub fn sections(t: Translator, frame: &Frame, areas: &[Area]) -> Vec<Section> {
    vec![why(t, frame), room(t, frame), who_and_when(t, frame, areas), vote(t, frame)]
}

/// The frame in short, for the page of the undertaking.
pub fn in_short(t: Translator, frame: &Frame, areas: &[Area]) -> Vec<Row> {
    let wanted = ["question", "amount", "last-word", "who", "ballot"];
    let rows = sections(t, frame, areas).into_iter().flat_map(|section| section.rows);
    rows.filter(|row| wanted.contains(&row.name)).collect()
}

/// What differs between two versions.
pub fn differences(t: Translator, old: &Frame, new: &Frame, areas: &[Area]) -> Vec<Change> {
    let flat = |frame| sections(t, frame, areas).into_iter().flat_map(|section| section.rows);
    flat(old)
        .zip(flat(new))
        .filter(|(before, after)| before.lines != after.lines)
        .map(|(before, after)| Change { label: after.label, before: before.lines, after: after.lines })
        .collect()
}

fn why(t: Translator, frame: &Frame) -> Section {
    let mut rows = Builder { t, rows: Vec::new() };
    rows.text("goal", &*frame.goal);
    rows.text("question", &*frame.question);
    rows.text("user", &*frame.user);
    rows.text("action", &*frame.action);
    rows.section(1)
}

fn room(t: Translator, frame: &Frame) -> Section {
    let mut rows = Builder { t, rows: Vec::new() };
    rows.text("amount", t.money(frame.amount));
    rows.lines("fixed", frame.fixed.clone());
    rows.lines("open", frame.open.clone());
    rows.lines("principles", frame.principles.clone());
    rows.text("influence", t.s(&format!("influence-{}", frame.influence.as_str())));
    rows.text("last-word", &*frame.last_word);
    rows.lines("categories", frame.categories.clone());
    rows.section(2)
}

fn who_and_when(t: Translator, frame: &Frame, areas: &[Area]) -> Section {
    let mut rows = Builder { t, rows: Vec::new() };
    let area = frame.audience.area.and_then(|id| areas.iter().find(|area| area.id == id));
    let area = area.map_or_else(|| t.s("undertaking-whole-area").to_owned(), |area| area.name.clone());
    let age = u32::from(frame.audience.minimum_age);
    let who = if age == 0 { "frame-who-all" } else { "frame-who-from" };
    rows.text("who", t.a(who, &[("age", age.into()), ("area", area.into())]));
    for (name, kind) in [("collect", PhaseKind::Collect), ("check", PhaseKind::Check), ("vote", PhaseKind::Vote)] {
        rows.text(name, period(t, frame.window(kind)));
    }
    rows.text("decide", t.a("undertaking-until", &[("day", t.day(frame.phases.decide.closes.day()).into())]));
    let threshold = match frame.support_threshold {
        0 => t.s("frame-support-none").to_owned(),
        people => t.a("frame-support-people", &[("count", people.into())]),
    };
    rows.text("support", threshold);
    rows.section(3)
}

fn vote(t: Translator, frame: &Frame) -> Section {
    let mut rows = Builder { t, rows: Vec::new() };
    let criterion = |criterion: &domain::frame::Criterion| {
        if criterion.explanation.is_empty() {
            criterion.title.clone()
        } else if criterion.title.ends_with('?') {
            format!("{} {}", criterion.title, criterion.explanation)
        } else {
            format!("{}: {}", criterion.title, criterion.explanation)
        }
    };
    rows.lines("criteria", frame.criteria.iter().map(criterion).collect());
    let rule = &frame.vote.rule;
    let ballot = match frame.vote.ballot {
        BallotForm::WithinBudget => t.s("frame-ballot-within-budget").to_owned(),
        BallotForm::Approval { minimum, maximum } => t.a(
            "frame-ballot-approval",
            &[("minimum", u32::from(minimum).into()), ("maximum", u32::from(maximum).into())],
        ),
    };
    rows.text("ballot", ballot);
    let Some(said) = rules::said(rule, &frame.categories) else {
        let untitled = |id: &str| id.to_owned();
        let recipe = Recipe::new(t, rule, &untitled, "EUR").lines();
        rows.lines("method", std::iter::once(rule_name(t, rule)).chain(recipe).collect());
        for name in ["completion", "ties", "minimum-votes", "caps"] {
            rows.lines(name, Vec::new());
        }
        return rows.section(4);
    };
    rows.text("method", t.s(&format!("frame-method-{}", said.method)));
    if said.method == "equal-shares" {
        rows.text("completion", t.s(&format!("frame-completion-{}", said.completion)));
    } else {
        rows.lines("completion", Vec::new());
    }
    rows.text("ties", t.s(&format!("frame-ties-{}", said.ties)));
    let votes = match said.minimum_votes {
        0 => t.s("frame-minimum-votes-none").to_owned(),
        votes => t.a("frame-minimum-votes-some", &[("count", votes.into())]),
    };
    rows.text("minimum-votes", votes);
    let cap = |(by, name, amount): (GroupBy, String, domain::Cents)| {
        let id = if by == GroupBy::Category { "frame-cap-category" } else { "frame-cap-neighborhood" };
        t.a(id, &[("name", name.into()), ("amount", t.money(amount).into())])
    };
    rows.lines("caps", said.caps.into_iter().map(cap).collect());
    rows.section(4)
}
