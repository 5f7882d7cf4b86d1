//! What a day asks of a promise: reminders before its date, the ladder after it. Decides only; tells nobody.

use super::{Escalation, Promise, PromiseState, REMINDERS};
use crate::Day;

/// Days after which an owner who has not said yes or no is asked again.
const UNANSWERED_DAYS: i64 = 7;

/// Something to be told about a promise, once for each date it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The owner has not said yes yet.
    Unanswered,
    /// The date is near; holds which of [`REMINDERS`].
    Reminder(i64),
    /// The date has passed.
    Escalation(Escalation),
}

impl Told {
    /// Stable name: the key under which the store remembers that it was told.
    pub fn key(self) -> String {
        match self {
            Self::Unanswered => "unanswered".to_owned(),
            Self::Reminder(days) => format!("reminder-{days}"),
            Self::Escalation(step) => step.as_str().to_owned(),
        }
    }
}

/// What is due to be told on a day. `agreed` is the day on which the promise last changed.
///
/// A day may be missed: what should have been told then is told now, but of two reminders only the last,
/// and no reminder for a moment before the promise was made.
pub fn to_tell(promise: &Promise, agreed: Day, today: Day) -> Vec<Told> {
    match promise.state {
        PromiseState::Asked if agreed.days_until(today) >= UNANSWERED_DAYS => vec![Told::Unanswered],
        PromiseState::Made if promise.due < today => {
            let late = promise.due.days_until(today);
            Escalation::ALL.into_iter().filter(|step| late >= step.days()).map(Told::Escalation).collect()
        }
        PromiseState::Made => {
            let left = today.days_until(promise.due);
            let agreed_before = agreed.days_until(promise.due);
            let reached = REMINDERS.into_iter().filter(|days| left <= *days && agreed_before > *days).min();
            reached.map(Told::Reminder).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::promise::{PromiseAct, Standing};
    use crate::{Cents, Id as _, PersonId, PromiseId};

    fn day(month: i8, day: i8) -> Day {
        Day::new(2026, month, day).unwrap()
    }

    fn promise(state: PromiseState) -> Promise {
        let nil = uuid::Uuid::nil();
        Promise {
            id: PromiseId::from_uuid(nil),
            number: 1,
            title: "Vier tafels in het park".to_owned(),
            owner: PersonId::from_uuid(nil),
            owner_function: "Beheerder groen".to_owned(),
            beneficiary: Some(PersonId::from_uuid(nil)),
            due: day(6, 30),
            money: Cents::euros(3_800),
            state,
            claimed_at: None,
            settled_by_silence: false,
        }
    }

    #[test]
    fn each_day_asks_what_it_should_and_a_missed_day_is_made_up() {
        let made = promise(PromiseState::Made);
        let keys = |agreed, today| to_tell(&made, agreed, today).into_iter().map(Told::key).collect::<Vec<_>>();
        assert_eq!(keys(day(5, 1), day(6, 15)), Vec::<String>::new());
        assert_eq!(keys(day(5, 1), day(6, 16)), ["reminder-14"]);
        assert_eq!(keys(day(5, 1), day(6, 20)), ["reminder-14"]);
        assert_eq!(keys(day(5, 1), day(6, 28)), ["reminder-3"]);
        assert_eq!(keys(day(6, 20), day(6, 21)), Vec::<String>::new());
        assert_eq!(keys(day(6, 20), day(6, 27)), ["reminder-3"]);
        assert_eq!(keys(day(5, 1), day(7, 1)), ["team"]);
        assert_eq!(keys(day(5, 1), day(7, 14)), ["team", "manager", "portfolio-holder"]);
        let asked = promise(PromiseState::Asked);
        assert_eq!(to_tell(&asked, day(6, 1), day(6, 7)), []);
        assert_eq!(to_tell(&asked, day(6, 1), day(6, 8)), [Told::Unanswered]);
    }

    #[test]
    fn a_date_changes_only_before_it_and_with_a_reason() {
        let made = promise(PromiseState::Made);
        let change = |reason: &str| PromiseAct::Change { due: day(9, 1), reason: reason.to_owned() };
        let on = |day: Day| day.at(12, 0);
        assert_eq!(made.after(&change("De grond is te nat."), on(day(6, 30))).unwrap().due, day(9, 1));
        assert_eq!(made.after(&change("Te laat."), on(day(7, 1))).unwrap_err().code, "promise-date-passed");
        assert_eq!(made.after(&change("  "), on(day(6, 1))).unwrap_err().code, "change-without-reason");
        assert_eq!(made.standing(day(6, 16)), Standing::DueSoon);
        assert_eq!(made.standing(day(6, 15)), Standing::Running);
        assert_eq!(made.standing(day(7, 1)), Standing::Overdue);
    }

    #[test]
    fn the_beneficiary_has_the_last_word_and_silence_is_marked() {
        let claim = PromiseAct::Claim { report: "Ze staan er.".to_owned() };
        let moment = day(6, 29).at(12, 0);
        let claimed = promise(PromiseState::Made).after(&claim, moment).unwrap();
        assert_eq!(claimed.after(&PromiseAct::Confirm, moment).unwrap().state, PromiseState::Kept);
        let too_short = claimed.after(&PromiseAct::Silence, moment.plus_days(13)).unwrap_err();
        assert_eq!(too_short.code, "promise-silence-too-short");
        let silent = claimed.after(&PromiseAct::Silence, moment.plus_days(14)).unwrap();
        assert_eq!((silent.state, silent.settled_by_silence), (PromiseState::Kept, true));

        let deny = PromiseAct::Deny { reason: "De afvalbak ontbreekt.".to_owned() };
        let open_again = silent.after(&deny, moment.plus_days(20)).unwrap();
        assert_eq!((open_again.state, open_again.settled_by_silence), (PromiseState::Made, false));
        assert_eq!(silent.after(&deny, moment.plus_days(31)).unwrap_err().code, "promise-not-in-this-state");
        let late = promise(PromiseState::Made).after(&claim, day(7, 2).at(9, 0)).unwrap();
        assert_eq!(late.after(&PromiseAct::Confirm, day(7, 3).at(9, 0)).unwrap().state, PromiseState::KeptLate);
    }
}
