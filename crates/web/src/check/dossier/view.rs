//! The dossier as the page shows it: dates, money and states in words. Reads nothing and decides nothing.

use app::check::{self, CheckOutcome, Dossier, Outcome, Similar, Typed};
use askama::Template;
use domain::contribution::{ContributionState, Verdict};

use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::language::Translator;
use crate::page::Page;
use crate::visit::Visit;

/// Doors that the list offers; each is the tail of a message id `check-door-…`.
const DOORS: [&str; 6] = ["next-round", "neighbourhood-fund", "report", "right-to-challenge", "council", "contact"];

/// One criterion with the names of its fields.
struct Point {
    title: String,
    explanation: String,
    verdict_name: String,
    reason_name: String,
    /// What a colleague saved meanwhile; empty when nobody did.
    theirs: String,
}

/// One decision of the history.
struct Decided {
    tag_kind: &'static str,
    tag_label: String,
    when: String,
    decider: String,
    reason: String,
    next_door: String,
    cost: String,
    verdicts: Vec<(&'static str, String, String, String)>,
}

/// An earlier decision on a plan that looks like this one.
struct Like {
    similar: Similar,
    tag_kind: &'static str,
    tag_label: String,
    when: String,
    shared: String,
}

/// A question to a colleague.
struct Asked {
    href: String,
    who: String,
    question: String,
    answer: String,
    when: String,
    is_late: bool,
}

#[derive(Template)]
#[template(path = "check/dossier.html")]
pub(super) struct DossierPage {
    page: Page,
    form: Form,
    dossier: Dossier,
    slug: String,
    number: i64,
    title: String,
    lead: String,
    is_late: bool,
    channel: String,
    photo: String,
    estimate: String,
    points: Vec<Point>,
    verdicts: Vec<Choice>,
    outcomes: Vec<Choice>,
    doors: Vec<Choice>,
    colleagues: Vec<Choice>,
    asked: Vec<Asked>,
    notes: Vec<(String, String, String)>,
    history: Vec<Decided>,
    likes: Vec<Like>,
    saved: String,
    support: String,
    /// What a colleague saved in between; what was typed still stands in the form.
    theirs: Vec<(String, String)>,
    shows_form: bool,
}

pub(super) fn view(visit: &Visit, dossier: Dossier, form: Form, is_overtaken: bool) -> Result<DossierPage, Failure> {
    let t = visit.t;
    let plan = &dossier.plan;
    let number = plan.number.unwrap_or_default();
    let frame = dossier.frame()?;
    let is_late = dossier.is_late(visit.now());
    let missing = dossier.support_missing();
    let support = match (frame.support_threshold, missing) {
        (0, _) => t.count(dossier.supporters),
        (needed, 0) => t.a("check-support-reached", values(dossier.supporters, needed.into())),
        (needed, _) => t.a("check-support-missing", values(dossier.supporters, needed.into())),
    };
    let today = visit.now().day();
    Ok(DossierPage {
        title: format!("{} · {}", number, plan.text.title),
        lead: lead(t, &dossier, is_late),
        channel: t.s(&format!("check-channel-{}", plan.channel.as_str())).to_owned(),
        photo: plan.photo.map(|id| format!("/foto/{id}/klein")).unwrap_or_default(),
        estimate: plan.estimated_cost.map(|cost| t.money(cost)).unwrap_or_default(),
        points: points(t, &dossier, is_overtaken)?,
        verdicts: Verdict::ALL.map(|verdict| choice(t, "check-verdict", verdict.as_str())).into(),
        outcomes: ["admit", "refuse"].map(|value| choice(t, "check-choose", value)).into(),
        doors: doors(t),
        colleagues: colleagues(t, &dossier),
        asked: dossier.advice.iter().map(|advice| question(t, advice, today)).collect(),
        notes: dossier
            .notes
            .iter()
            .map(|note| (note.author.clone(), t.moment(note.created_at), note.body.clone()))
            .collect(),
        history: dossier.history.iter().map(|outcome| decided(t, outcome)).collect(),
        likes: dossier.similar.iter().map(|similar| like(t, similar)).collect(),
        saved: dossier.saved.as_ref().map_or_else(String::new, |(name, at)| {
            t.a("check-saved-by", &[("name", name.as_str().into()), ("when", t.moment(at).into())])
        }),
        theirs: if is_overtaken { theirs(t, &dossier.typed) } else { Vec::new() },
        // What was typed stays in sight when a colleague recorded the check first.
        shows_form: dossier.can_decide || (is_overtaken && plan.state != ContributionState::Open),
        page: visit.page_with(&form),
        slug: dossier.loaded.undertaking.slug.clone(),
        number,
        is_late,
        support,
        form,
        dossier,
    })
}

fn values(supporters: i64, needed: i64) -> [(&'static str, crate::language::Value<'static>); 2] {
    [("count", supporters.into()), ("needed", needed.into())]
}

fn choice(t: Translator, prefix: &str, value: &'static str) -> Choice {
    Choice::new(value, t.s(&format!("{prefix}-{value}")))
}

fn lead(t: Translator, dossier: &Dossier, is_late: bool) -> String {
    let due = dossier.plan.check_due.map(|due| t.day(due.day())).unwrap_or_default();
    match dossier.plan.state {
        ContributionState::Open if is_late => t.a("check-lead-late", &[("due", due.into())]),
        ContributionState::Open if !due.is_empty() => {
            let open = dossier.frame().map_or(0, |frame| dossier.typed.open_points(frame.criteria.len()));
            t.a("check-lead-open", &[("due", due.into()), ("open", open.into())])
        }
        ContributionState::Open => t.s("check-waits").to_owned(),
        ContributionState::Admitted => t.s("check-lead-admitted").to_owned(),
        _ => t.s("check-lead-refused").to_owned(),
    }
}

fn points(t: Translator, dossier: &Dossier, is_overtaken: bool) -> Result<Vec<Point>, Failure> {
    let theirs = |index: usize| {
        let point = dossier.typed.points.get(index).filter(|_| is_overtaken)?;
        let verdict = Verdict::parse(&point.verdict);
        let word = verdict.map_or("", |verdict| t.s(verdict_id(verdict)));
        Some(format!("{word} {}", point.reason).trim().to_owned())
    };
    let point = |(index, criterion): (usize, &domain::frame::Criterion)| Point {
        title: criterion.title.clone(),
        explanation: criterion.explanation.clone(),
        verdict_name: format!("verdict-{index}"),
        reason_name: format!("reason-{index}"),
        theirs: theirs(index).unwrap_or_default(),
    };
    Ok(dossier.frame()?.criteria.iter().enumerate().map(point).collect())
}

const fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "check-verdict-yes",
        Verdict::No => "check-verdict-no",
        Verdict::Conditional => "check-verdict-conditional",
    }
}

const fn outcome_tag(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Admitted => ("ok", "check-outcome-admitted"),
        Outcome::Refused => ("out", "check-outcome-refused"),
        Outcome::Reopened => ("now", "check-outcome-reopened"),
    }
}

fn doors(t: Translator) -> Vec<Choice> {
    let none = Choice::new("", t.s("check-door-none"));
    let door = |name: &str| {
        let text = t.s(&format!("check-door-{name}")).to_owned();
        Choice::new(text.clone(), text)
    };
    std::iter::once(none).chain(DOORS.iter().map(|name| door(name))).collect()
}

fn colleagues(t: Translator, dossier: &Dossier) -> Vec<Choice> {
    let none = Choice::new("", t.s("check-colleague-none"));
    let people = dossier.colleagues.iter().map(|person| Choice::new(person.id.to_string(), &person.display_name));
    std::iter::once(none).chain(people).collect()
}

fn question(t: Translator, advice: &check::Advice, today: domain::Day) -> Asked {
    Asked {
        href: format!("/bureau/advies/{}", advice.id),
        who: t.a(
            "check-advice-who",
            &[("by", advice.asked_by_name.as_str().into()), ("of", advice.asked_of_name.as_str().into())],
        ),
        question: advice.question.clone(),
        answer: advice.answer.clone().unwrap_or_default(),
        when: match advice.answered_at {
            Some(at) => t.moment(at),
            None => t.a("check-advice-due", &[("due", t.day(advice.due).into())]),
        },
        is_late: advice.answered_at.is_none() && advice.due < today,
    }
}

fn decided(t: Translator, outcome: &CheckOutcome) -> Decided {
    let (tag_kind, tag_label) = outcome_tag(outcome.outcome);
    let verdict = |judged: &check::Judged| {
        let kind = match judged.verdict {
            Verdict::Yes => "ok",
            Verdict::No => "late",
            Verdict::Conditional => "now",
        };
        (kind, t.s(verdict_id(judged.verdict)).to_owned(), judged.criterion.clone(), judged.reason.clone())
    };
    Decided {
        tag_kind,
        tag_label: t.s(tag_label).to_owned(),
        when: t.moment(outcome.decided_at),
        decider: outcome.decider.clone(),
        reason: outcome.reason.clone(),
        next_door: outcome.next_door.clone(),
        cost: outcome.estimated_cost.map(|cost| t.money(cost)).unwrap_or_default(),
        verdicts: outcome.verdicts.iter().map(verdict).collect(),
    }
}

fn like(t: Translator, similar: &Similar) -> Like {
    let (tag_kind, tag_label) = outcome_tag(similar.outcome);
    Like {
        tag_kind,
        tag_label: t.s(tag_label).to_owned(),
        when: t.day(similar.decided_at.day()),
        shared: t.a("check-similar-words", &[("words", similar.words.join(", ").into())]),
        similar: similar.clone(),
    }
}

/// What the colleague saved outside the criteria: label and text.
fn theirs(t: Translator, typed: &Typed) -> Vec<(String, String)> {
    let outcome = match typed.outcome.as_str() {
        "admit" => t.s("check-choose-admit"),
        "refuse" => t.s("check-choose-refuse"),
        _ => "",
    };
    [
        ("check-estimated-cost", typed.estimated_cost.as_str()),
        ("check-outcome", outcome),
        ("check-reason", typed.reason.as_str()),
        ("check-door", typed.door.as_str()),
        ("check-next-door", typed.next_door.as_str()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .map(|(label, text)| (t.s(label).to_owned(), text.to_owned()))
    .collect()
}
