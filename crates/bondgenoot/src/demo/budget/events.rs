//! What happens to a budget of the demo, and on which day. Does nothing itself.

use super::super::schema::{Budget, Plan, Promise};

/// What happens on a day.
pub(super) enum Event<'demo> {
    HandIn(&'demo Plan),
    Withdraw(&'demo Plan),
    Note(&'demo Plan, usize),
    Ask(&'demo Plan, usize),
    Answer(&'demo Plan, usize),
    Check(&'demo Plan),
    Vote,
    Count,
    Decide(usize),
    Promise(&'demo Promise),
    Make(&'demo Promise),
    Act(&'demo Promise, usize),
    Close,
}

impl Event<'_> {
    /// For the message when something in the demo does not fit.
    pub(super) fn name(&self) -> String {
        match self {
            Event::HandIn(plan) => format!("handing in plan {}", plan.number),
            Event::Withdraw(plan) => format!("withdrawing plan {}", plan.number),
            Event::Note(plan, _) => format!("a note on plan {}", plan.number),
            Event::Ask(plan, _) | Event::Answer(plan, _) => format!("advice on plan {}", plan.number),
            Event::Check(plan) => format!("the check of plan {}", plan.number),
            Event::Vote => "the vote".to_owned(),
            Event::Count => "the count".to_owned(),
            Event::Decide(_) => "the decision".to_owned(),
            Event::Promise(promise) | Event::Make(promise) | Event::Act(promise, _) => {
                format!("promise {}", promise.key)
            }
            Event::Close => "the closing".to_owned(),
        }
    }
}

/// All that has happened to a budget up to today, by day; the order within a day is that of the loop.
pub(super) fn events(budget: &Budget) -> Vec<(i64, Event<'_>)> {
    let mut events: Vec<(i64, Event<'_>)> = Vec::new();
    for plan in &budget.plan {
        events.push((plan.submitted, Event::HandIn(plan)));
        if let Some(withdrawal) = &plan.withdrawn {
            events.push((withdrawal.day, Event::Withdraw(plan)));
        }
        let Some(check) = &plan.check else { continue };
        events.extend(check.note.iter().enumerate().map(|(index, note)| (note.day, Event::Note(plan, index))));
        for (index, advice) in check.advice.iter().enumerate() {
            events.push((advice.asked, Event::Ask(plan, index)));
            events.extend(advice.answered.map(|day| (day, Event::Answer(plan, index))));
        }
        events.extend(check.decided.map(|day| (day, Event::Check(plan))));
    }
    if budget.vote.ballots.is_some() || (budget.dates.vote_open <= 0 && budget.vote.codes.is_some()) {
        events.push((budget.dates.vote_open, Event::Vote));
    }
    events.extend(budget.dates.counted.map(|day| (day, Event::Count)));
    let results = budget.decision.iter().enumerate().filter(|(_, decision)| decision.subject == "result");
    events.extend(results.map(|(index, decision)| (decision.day, Event::Decide(index))));
    for promise in &budget.promise {
        events.push((promise.asked, Event::Promise(promise)));
        events.extend(promise.made.map(|day| (day, Event::Make(promise))));
        events.extend(promise.event.iter().enumerate().map(|(index, event)| (event.day, Event::Act(promise, index))));
    }
    events.extend(budget.dates.closed.map(|day| (day, Event::Close)));
    events.retain(|(day, _)| *day <= 0);
    events
}
