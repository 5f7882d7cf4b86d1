//! The form of a frame as it is typed, field by field, and how a frame is read from it.
//!
//! The form is what is saved at every step, also when it is wrong or half done, so that nothing typed is lost.
//! Reading gives a frame and every refusal; it never stores anything.

use std::collections::BTreeMap;

use domain::area::Area;
use domain::frame::{
    Audience, BallotForm, Criterion, Frame, Influence, LONGEST_STATEMENT, MOST_ITEMS, Phases, VoteRules, Window,
};
use domain::person::Person;
use domain::undertaking::Undertaking;
use domain::{Cents, Day, PersonId, Refusal, text};
use serde::{Deserialize, Serialize};

use super::rules;

/// Steps of the form.
pub const STEPS: u8 = 5;
/// Longest title of an undertaking, in characters.
pub const LONGEST_TITLE: usize = 80;
/// Oldest minimum age that makes sense.
const OLDEST_MINIMUM: u32 = 120;

/// A form as typed: every field by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FrameForm(BTreeMap<String, String>);

/// What people choose from while they fill in the form.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// All areas.
    pub areas: Vec<Area>,
    /// All officials: one of them owns the undertaking.
    pub staff: Vec<Person>,
}

/// What a form says, with harmless values where it says nothing that can be read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Title of the undertaking.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its owner; `None` when nobody was chosen.
    pub owner: Option<PersonId>,
    /// The function under which the owner is shown.
    pub owner_function: String,
    /// The frame.
    pub frame: Frame,
    /// Everything that could not be read.
    pub refusals: Vec<Refusal>,
}

/// The step on which a field stands. Caps and criteria have a field each, named after them.
pub fn step_of(field: &str) -> u8 {
    let name = ["-dag", "-maand", "-jaar"].iter().find_map(|part| field.strip_suffix(part)).unwrap_or(field);
    match name {
        "title" | "summary" | "goal" | "question" | "user" | "action" | "owner" | "owner_function" => 1,
        "amount" | "fixed" | "open" | "principles" | "influence" | "last_word" | "categories" => 2,
        "minimum_age" | "area" | "support_threshold" | "collect" | "collect_end" | "check" | "check_end" | "vote"
        | "vote_end" | "decide" => 3,
        "criteria" | "cap_neighborhood" | "ballot" | "minimum" | "maximum" | "method" | "completion" | "ties"
        | "minimum_votes" | "rule" => 4,
        _ if name.starts_with("criterion-") || name.starts_with("cap-") => 4,
        _ => STEPS,
    }
}

impl FrameForm {
    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Fills a field.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Every field with its value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Puts the fields of one step in place of what stood there; fields of other steps are left alone.
    pub fn replace_step<'a>(&mut self, step: u8, values: impl IntoIterator<Item = (&'a str, &'a str)>) {
        self.0.retain(|name, _| step_of(name) != step);
        for (name, value) in values {
            if step_of(name) == step && step < STEPS {
                self.set(name, value);
            }
        }
    }

    /// Fills in a day, in the three fields that a date has.
    pub fn set_day(&mut self, name: &str, day: Day) {
        let (year, month, number) = day.parts();
        for (part, value) in [("dag", number.to_string()), ("maand", month.to_string()), ("jaar", year.to_string())] {
            self.set(&format!("{name}-{part}"), value);
        }
    }

    /// The form that says what a published frame says.
    pub fn of(undertaking: &Undertaking, frame: &Frame) -> Self {
        let mut form = Self::default();
        form.set("title", &*undertaking.title);
        form.set("summary", &*undertaking.summary);
        form.set("owner", undertaking.owner.to_string());
        form.set("owner_function", &*undertaking.owner_function);
        for (name, value) in [
            ("goal", &frame.goal),
            ("question", &frame.question),
            ("user", &frame.user),
            ("action", &frame.action),
            ("last_word", &frame.last_word),
        ] {
            form.set(name, value.as_str());
        }
        form.set("amount", rules::typed_money(frame.amount));
        form.set("fixed", frame.fixed.join("\n"));
        form.set("open", frame.open.join("\n"));
        form.set("principles", frame.principles.join("\n"));
        form.set("categories", frame.categories.join("\n"));
        form.set("influence", frame.influence.as_str());
        form.set("minimum_age", frame.audience.minimum_age.to_string());
        form.set("area", frame.audience.area.map(|area| area.to_string()).unwrap_or_default());
        form.set("support_threshold", frame.support_threshold.to_string());
        form.set_phases(&frame.phases);
        for (index, criterion) in frame.criteria.iter().enumerate() {
            form.set(&format!("criterion-{index}-title"), &*criterion.title);
            form.set(&format!("criterion-{index}-explanation"), &*criterion.explanation);
        }
        rules::write(&mut form, &frame.vote, &frame.categories);
        form
    }

    /// Fills in the dates of four phases.
    pub fn set_phases(&mut self, phases: &Phases) {
        for (name, moment) in [
            ("collect", phases.collect.opens),
            ("collect_end", phases.collect.closes),
            ("check", phases.check.opens),
            ("check_end", phases.check.closes),
            ("vote", phases.vote.opens),
            ("vote_end", phases.vote.closes),
            ("decide", phases.decide.closes),
        ] {
            self.set_day(name, moment.day());
        }
    }

    /// How many rows for criteria the form needs: those filled in and two empty ones.
    pub fn criterion_rows(&self) -> usize {
        let used = |index: &usize| {
            ["title", "explanation"]
                .iter()
                .any(|part| !self.value(&format!("criterion-{index}-{part}")).trim().is_empty())
        };
        let filled = (0..MOST_ITEMS).rev().find(used).map_or(0, |last| last + 1);
        (filled + 2).min(MOST_ITEMS)
    }

    /// Reads the form; `fallback` holds the dates that count where a date cannot be read.
    pub fn read(&self, choices: &Choices, fallback: &Phases) -> Reading {
        let mut reader = Reader { form: self, refusals: Vec::new() };
        let title = reader.keep("title", text::line("title", self.value("title"), LONGEST_TITLE));
        let summary = reader.keep("summary", text::line("summary", self.value("summary"), 300));
        let owner_function =
            reader.keep("owner_function", text::line("owner_function", self.value("owner_function"), 80));
        let owner = choices.staff.iter().map(|person| person.id).find(|id| id.to_string() == self.value("owner"));
        if owner.is_none() {
            reader.refusals.push(Refusal::of("owner", "choice-missing"));
        }
        let categories = reader.list("categories", 40);
        let frame = Frame {
            goal: reader.statement("goal"),
            question: reader.statement("question"),
            user: reader.statement("user"),
            action: reader.statement("action"),
            fixed: reader.list("fixed", LONGEST_STATEMENT),
            open: reader.list("open", LONGEST_STATEMENT),
            principles: reader.list("principles", LONGEST_STATEMENT),
            amount: reader.money("amount"),
            influence: reader.choice("influence", Influence::parse(self.value("influence")), Influence::Consult),
            last_word: reader.statement("last_word"),
            audience: reader.audience(choices),
            phases: reader.phases(fallback),
            criteria: reader.criteria(),
            support_threshold: reader.number("support_threshold", 0, 100_000),
            vote: VoteRules { ballot: reader.ballot(), rule: rules::read(&mut reader, &categories, &choices.areas) },
            categories,
        };
        Reading { title, summary, owner, owner_function, frame, refusals: reader.refusals }
    }
}

/// Reads fields and collects refusals.
pub(super) struct Reader<'a> {
    pub(super) form: &'a FrameForm,
    pub(super) refusals: Vec<Refusal>,
}

impl Reader<'_> {
    fn keep(&mut self, name: &str, read: Result<String, Refusal>) -> String {
        read.unwrap_or_else(|refusal| {
            self.refusals.push(refusal);
            self.form.value(name).to_owned()
        })
    }

    /// A text that may be empty here: the domain says which of them must not be.
    fn statement(&mut self, name: &str) -> String {
        self.keep(name, text::optional_text(name, self.form.value(name), LONGEST_STATEMENT))
    }

    /// One item per line, each of at most `max` characters; the same item once.
    fn list(&mut self, name: &str, max: usize) -> Vec<String> {
        let mut items: Vec<String> = Vec::new();
        for line in text::clean_text(self.form.value(name)).lines() {
            let item = self.keep(name, text::optional_line(name, line, max));
            if !item.is_empty() && !items.contains(&item) {
                items.push(item);
            }
        }
        if items.len() > MOST_ITEMS {
            self.refusals
                .push(Refusal::of(name, "frame-too-many-items").with("found", items.len()).with("max", MOST_ITEMS));
        }
        items
    }

    /// An amount; nothing typed is no money, which the domain refuses where money is needed.
    pub(super) fn money(&mut self, name: &str) -> Cents {
        let typed = self.form.value(name).trim();
        if typed.is_empty() {
            return Cents::ZERO;
        }
        Cents::parse(typed).unwrap_or_else(|| {
            self.refusals.push(Refusal::of(name, "money-wrong"));
            Cents::ZERO
        })
    }

    /// A whole number between two bounds; nothing typed is the lowest.
    pub(super) fn number(&mut self, name: &str, least: u32, most: u32) -> u32 {
        let typed = self.form.value(name).trim();
        if typed.is_empty() {
            return least;
        }
        typed.parse().ok().filter(|number| (least..=most).contains(number)).unwrap_or_else(|| {
            self.refusals.push(Refusal::of(name, "number-wrong").with("least", least).with("most", most));
            least
        })
    }

    fn choice<T>(&mut self, name: &str, read: Option<T>, fallback: T) -> T {
        read.unwrap_or_else(|| {
            self.refusals.push(Refusal::of(name, "choice-missing"));
            fallback
        })
    }

    fn audience(&mut self, choices: &Choices) -> Audience {
        let chosen = self.form.value("area");
        let area = choices.areas.iter().map(|area| area.id).find(|id| id.to_string() == chosen);
        if area.is_none() && !chosen.is_empty() {
            self.refusals.push(Refusal::of("area", "choice-missing"));
        }
        let age = self.number("minimum_age", 0, OLDEST_MINIMUM);
        Audience { area, minimum_age: u8::try_from(age).unwrap_or(u8::MAX) }
    }

    fn day(&mut self, name: &str, fallback: Day) -> Day {
        let [day, month, year] = ["dag", "maand", "jaar"].map(|part| self.form.value(&format!("{name}-{part}")).trim());
        let read = || {
            Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
                .filter(|day| (2000..=2200).contains(&day.parts().0))
        };
        read().unwrap_or_else(|| {
            self.refusals.push(Refusal::of(name, "date-wrong"));
            fallback
        })
    }

    fn window(&mut self, begin: &str, end: &str, fallback: Window) -> Window {
        Window {
            opens: self.day(begin, fallback.opens.day()).start(),
            closes: self.day(end, fallback.closes.day()).end(),
        }
    }

    fn phases(&mut self, fallback: &Phases) -> Phases {
        let vote = self.window("vote", "vote_end", fallback.vote);
        let decided = self.day("decide", fallback.decide.closes.day());
        // The decision may be prepared from the day after the vote; a day before that is refused by the domain.
        let deciding = vote.closes.day().plus(1).start().min(decided.start());
        Phases {
            collect: self.window("collect", "collect_end", fallback.collect),
            check: self.window("check", "check_end", fallback.check),
            vote,
            decide: Window { opens: deciding, closes: decided.end() },
        }
    }

    fn criteria(&mut self) -> Vec<Criterion> {
        let mut criteria = Vec::new();
        for index in 0..MOST_ITEMS {
            let [title, explanation] = ["title", "explanation"].map(|part| format!("criterion-{index}-{part}"));
            let explained = self.keep(
                &explanation,
                text::optional_text(&explanation, self.form.value(&explanation), LONGEST_STATEMENT),
            );
            let titled = self.keep(&title, text::optional_line(&title, self.form.value(&title), 120));
            match (titled.is_empty(), explained.is_empty()) {
                (true, true) => {}
                (true, false) => self.refusals.push(Refusal::of(&title, "frame-criterion-without-title")),
                (false, _) => criteria.push(Criterion { title: titled, explanation: explained }),
            }
        }
        criteria
    }

    fn ballot(&mut self) -> BallotForm {
        match self.form.value("ballot") {
            "within-budget" => BallotForm::WithinBudget,
            "approval" => {
                let [minimum, maximum] = ["minimum", "maximum"].map(|name| self.number(name, 1, 100));
                if maximum < minimum {
                    self.refusals.push(Refusal::of("maximum", "frame-ballot-limits"));
                }
                let [minimum, maximum] = [minimum, maximum].map(|number| u16::try_from(number).unwrap_or(u16::MAX));
                BallotForm::Approval { minimum, maximum: maximum.max(minimum) }
            }
            _ => self.choice("ballot", None, BallotForm::Approval { minimum: 1, maximum: 1 }),
        }
    }
}
