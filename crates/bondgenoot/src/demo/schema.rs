//! The demo's files as data. Their meaning stands at the top of `demo/demo.toml`; an unknown key is an error.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `demo.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    #[expect(dead_code, reason = "names the version of the schema; there is one")]
    pub version: u32,
    pub organisation: Vec<Organisation>,
    pub staff: Vec<Staff>,
    pub resident: Vec<Resident>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub key: String,
    pub name: String,
    pub hosts: Vec<String>,
    pub register: domain::organisation::Register,
    #[expect(dead_code, reason = "the areas file says it too")]
    pub municipality: String,
    pub areas: String,
    pub addresses: Option<String>,
    #[expect(dead_code, reason = "the demo sends no mail")]
    pub mail_from: String,
    pub contact: String,
    pub budgets: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    pub key: String,
    pub organisation: String,
    pub display_name: String,
    pub email: String,
    pub team: String,
    pub manager: Option<String>,
    #[expect(dead_code, reason = "where to find an official is not shown yet")]
    pub hours: Option<String>,
    pub roles: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resident {
    pub key: String,
    pub organisation: String,
    pub display_name: String,
    pub email: String,
    #[expect(dead_code, reason = "where someone lives is asked nowhere")]
    pub area: String,
}

/// One file in `budgets/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    #[expect(dead_code, reason = "the list in demo.toml says it too")]
    pub organisation: String,
    pub slug: String,
    pub title: String,
    pub summary: String,
    #[expect(dead_code, reason = "follows from the dates")]
    pub phase: String,
    pub area: String,
    pub owner: String,
    pub portfolio_holder: String,
    pub frame: Frame,
    pub dates: Dates,
    pub vote: Vote,
    pub criterion: Vec<Criterion>,
    #[serde(default)]
    pub frame_change: Vec<FrameChange>,
    pub plan: Vec<Plan>,
    #[serde(default)]
    pub decision: Vec<Decision>,
    #[serde(default)]
    pub promise: Vec<Promise>,
    #[serde(default)]
    #[expect(dead_code, reason = "letters to an area are not built yet")]
    pub notice: Vec<toml::Table>,
    pub lesson: Option<Lesson>,
    pub report: Option<Report>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub goal: String,
    pub question: String,
    pub action: String,
    pub used_by: String,
    pub fixed: Vec<String>,
    pub open: Vec<String>,
    pub amount_cents: i64,
    #[expect(dead_code, reason = "stands in `fixed` as a sentence")]
    pub plan_max_cents: i64,
    pub level: String,
    #[expect(dead_code, reason = "the level has its own sentence in every language")]
    pub level_text: String,
    pub last_word: String,
    pub minimum_age: u8,
    #[expect(dead_code, reason = "follows from area and age")]
    pub who_may_vote: String,
    pub principles: Vec<String>,
    pub support_threshold: u32,
    #[expect(dead_code, reason = "each plan has its own deadline")]
    pub check_days: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    pub frame_published: i64,
    pub plans_open: i64,
    pub plans_close: i64,
    pub check_close: i64,
    pub vote_open: i64,
    pub vote_close: i64,
    pub decision_due: i64,
    #[expect(dead_code, reason = "each promise has its own date")]
    pub execution_until: i64,
    pub counted: Option<i64>,
    pub closed: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    #[expect(dead_code, reason = "all budgets of the demo choose plans")]
    pub ballot: String,
    pub min_choices: u16,
    pub max_choices: u16,
    pub rule: String,
    #[expect(dead_code, reason = "cost, in all budgets of the demo")]
    pub utilities: Option<String>,
    pub completion: Option<String>,
    pub stop: Option<String>,
    #[expect(dead_code, reason = "one euro, in all budgets of the demo")]
    pub step_cents: Option<i64>,
    pub ties: Vec<String>,
    #[serde(default)]
    pub lot: Vec<i64>,
    pub minimum_votes: i64,
    pub codes: Option<u32>,
    pub ballots: Option<String>,
    #[serde(default)]
    pub cap_per_category_cents: BTreeMap<String, i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub key: String,
    pub question: String,
    pub help: String,
    pub met: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameChange {
    pub day: i64,
    pub by: String,
    pub what: String,
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub number: i64,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub category: String,
    pub cost_cents: i64,
    pub estimate_cents: Option<i64>,
    pub lon: f64,
    pub lat: f64,
    pub place_text: String,
    pub area: String,
    pub supporters: usize,
    pub channel: String,
    pub author: String,
    pub submitted: i64,
    pub photo: Option<String>,
    pub photo_alt: Option<String>,
    pub withdrawn: Option<Withdrawal>,
    pub next_door: Option<String>,
    pub check: Option<Check>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    pub day: i64,
    #[expect(dead_code, reason = "an author needs no reason to withdraw")]
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub due: i64,
    pub by: String,
    pub decided: Option<i64>,
    pub outcome: Option<String>,
    pub reason: Option<String>,
    pub next_door: Option<String>,
    #[serde(default)]
    pub verdict: Vec<Verdict>,
    #[serde(default)]
    pub note: Vec<Note>,
    #[serde(default)]
    pub advice: Vec<Advice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    pub criterion: String,
    pub verdict: String,
    #[serde(default)]
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub day: i64,
    pub by: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    pub of: String,
    pub asked: i64,
    pub question: String,
    pub due: i64,
    pub answered: Option<i64>,
    pub answer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub day: i64,
    pub subject: String,
    #[expect(dead_code, reason = "the page makes its own heading")]
    pub title: String,
    pub decider: String,
    pub recorded_by: String,
    #[expect(dead_code, reason = "follows from the departures")]
    pub outcome: String,
    pub reason: String,
    #[expect(dead_code, reason = "follows from the result and the departures")]
    pub plans: Vec<i64>,
    pub review: Option<i64>,
    #[serde(default)]
    pub departure: Vec<Departure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Departure {
    pub plan: i64,
    pub kind: String,
    pub reason: String,
    pub next_door: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    pub key: String,
    pub plan: i64,
    pub text: String,
    pub owner: String,
    pub beneficiary: String,
    pub made: Option<i64>,
    pub asked: i64,
    pub first_due: Option<i64>,
    pub due: i64,
    pub amount_cents: Option<i64>,
    #[expect(dead_code, reason = "follows from the events")]
    pub state: String,
    #[serde(default)]
    pub event: Vec<PromiseEvent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseEvent {
    pub day: i64,
    pub kind: String,
    #[expect(dead_code, reason = "the owner, the beneficiary or the program, by kind")]
    pub by: String,
    pub text: String,
    pub new_due: Option<i64>,
    #[expect(dead_code, reason = "the ladder says to whom")]
    pub to: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub day: i64,
    pub by: String,
    pub text: String,
    #[expect(dead_code, reason = "lessons of an undertaking are public")]
    pub public: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    #[expect(dead_code, reason = "the day of closing")]
    pub day: i64,
    pub text: String,
    pub numbers: String,
}
