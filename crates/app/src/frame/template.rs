//! The start of a budget: sensible values for everything but its name and its amount.

use domain::Day;
use domain::frame::{BallotForm, Phases, VoteRules, Window};
use domain::undertaking::UndertakingKind;

use super::form::FrameForm;
use super::rules;
use crate::Context;

/// Points of the checklist in the template; their words are the messages `template-budget-criterion-1` and so on.
const CRITERIA: usize = 6;
/// Statements and the fields they fill; their words are `template-budget-FIELD`.
const STATEMENTS: [&str; 9] =
    ["goal", "question", "user", "action", "fixed", "open", "principles", "last_word", "categories"];

/// The form with which a new undertaking of this kind begins.
pub fn template(context: &Context, kind: UndertakingKind) -> FrameForm {
    match kind {
        UndertakingKind::Budget => budget(context),
    }
}

fn budget(context: &Context) -> FrameForm {
    let register = context.organisation.settings.register;
    let words = |id: &str| (context.app.wording)(context.language, register, &format!("template-budget-{id}"), &[]);
    let mut form = FrameForm::default();
    for name in STATEMENTS {
        form.set(name, words(&name.replace('_', "-")));
    }
    for index in 0..CRITERIA {
        form.set(&format!("criterion-{index}-title"), words(&format!("criterion-{}", index + 1)));
        form.set(&format!("criterion-{index}-explanation"), words(&format!("criterion-{}-explanation", index + 1)));
    }
    if let Some(actor) = &context.actor {
        form.set("owner", actor.id.to_string());
        form.set("owner_function", actor.display_name.as_str());
    }
    form.set("influence", domain::frame::Influence::Codecide.as_str());
    form.set("minimum_age", "16");
    form.set("support_threshold", "10");
    form.set_phases(&phases(context.now().day()));
    let vote = VoteRules { ballot: BallotForm::Approval { minimum: 3, maximum: 5 }, rule: tally::Rule::advised() };
    rules::write(&mut form, &vote, &[]);
    form
}

/// Dates from today: plans from the first Monday at least two weeks away, six weeks long; checking until four weeks
/// later; a week to print and post the letters; three weeks of voting; three weeks to decide.
pub fn phases(today: Day) -> Phases {
    let earliest = today.plus(14);
    let monday = earliest.plus(i64::try_from((7 - earliest.weekday()) % 7).unwrap_or(0));
    let window = |from: i64, until: i64| Window { opens: monday.plus(from).start(), closes: monday.plus(until).end() };
    Phases { collect: window(0, 41), check: window(0, 69), vote: window(77, 97), decide: window(98, 118) }
}
