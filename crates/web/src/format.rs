//! Money, counts, percentages and dates as people read them in Dutch, English and Frisian.
//!
//! Never rounds money and never uses floating point. The space after the euro sign does not break.

use domain::person::Language;
use domain::{Cents, Day, Timestamp};

use crate::language::Translator;

/// Whole numbers that pages count with.
pub trait Count {
    /// The number; a number beyond `i128` does not exist here.
    fn number(&self) -> i128;
}

macro_rules! counts {
    ($($kind:ty),*) => {$(
        impl Count for $kind {
            fn number(&self) -> i128 { i128::from(*self) }
        }
    )*};
}
counts!(i32, i64, u8, u16, u32, u64);

impl Count for usize {
    fn number(&self) -> i128 {
        i128::try_from(*self).unwrap_or(i128::MAX)
    }
}

impl<C: Count> Count for &C {
    fn number(&self) -> i128 {
        (*self).number()
    }
}

/// A value, or a reference to one however deep: templates hand over what a loop gives them.
pub trait Given<T> {
    /// The value itself.
    fn given(&self) -> T;
}

macro_rules! given {
    ($($kind:ty),*) => {$(
        impl Given<$kind> for $kind {
            fn given(&self) -> $kind { *self }
        }
    )*};
}
given!(Cents, Day, Timestamp);

impl<T, G: Given<T>> Given<T> for &G {
    fn given(&self) -> T {
        (*self).given()
    }
}

/// Groups digits in threes.
pub fn group(digits: &str, separator: char) -> String {
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

impl Translator {
    fn separators(self) -> (char, char) {
        match self.language() {
            Language::En => (',', '.'),
            Language::Nl | Language::Fy => ('.', ','),
        }
    }

    /// `€ 3.100`, `€ 3.100,50`; in English `€3,100`.
    pub fn money(&self, amount: impl Given<Cents>) -> String {
        let cents = amount.given().cents();
        let (thousands, decimal) = self.separators();
        let whole = group(&(cents.unsigned_abs() / 100).to_string(), thousands);
        let part = cents.unsigned_abs() % 100;
        let sign = if cents < 0 { "-" } else { "" };
        let euros = if part == 0 { whole } else { format!("{whole}{decimal}{part:02}") };
        format!("{sign}{}", self.euro(&euros))
    }

    /// A number that is written already, with the sign of the euro before it.
    pub fn euro(&self, number: &str) -> String {
        if self.language() == Language::En { format!("€{number}") } else { format!("€\u{a0}{number}") }
    }

    /// A decimal number of zero or more written with a point, such as `2033.48`, as people read it: `2.033,48`.
    pub fn decimal(&self, text: &str) -> String {
        let (thousands, decimal) = self.separators();
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let whole = group(whole, thousands);
        if part.is_empty() { whole } else { format!("{whole}{decimal}{part}") }
    }

    /// `1.204`; in English `1,204`.
    pub fn count(&self, count: impl Count) -> String {
        let count = count.number();
        let sign = if count < 0 { "-" } else { "" };
        format!("{sign}{}", group(&count.unsigned_abs().to_string(), self.separators().0))
    }

    /// `21,9%` of a whole, rounded half up to one decimal; without decimal when that is exact. A whole of zero gives `0%`.
    pub fn percent(&self, part: impl Count, whole: impl Count) -> String {
        let (part, whole) = (part.number().max(0), whole.number().max(0));
        if whole == 0 {
            return "0%".to_owned();
        }
        let tenths = (part.saturating_mul(2000).saturating_add(whole)) / whole.saturating_mul(2);
        let (units, rest) = (tenths / 10, tenths % 10);
        if rest == 0 { format!("{units}%") } else { format!("{units}{}{rest}%", self.separators().1) }
    }

    /// `14 juni 2026`.
    pub fn day(&self, day: impl Given<Day>) -> String {
        let (year, month, day) = day.given().parts();
        format!("{day} {} {year}", self.s(&format!("month-{month}")))
    }

    /// `14 juni`, where the year is clear from the page.
    pub fn day_short(&self, day: impl Given<Day>) -> String {
        let (_, month, day) = day.given().parts();
        format!("{day} {}", self.s(&format!("month-{month}")))
    }

    /// `donderdag 3 december 2026`.
    pub fn day_long(&self, day: impl Given<Day>) -> String {
        let day = day.given();
        format!("{} {}", self.s(&format!("weekday-{}", day.weekday() + 1)), self.day(day))
    }

    /// `3 december 2026 om 14:05`, on the Dutch clock.
    pub fn moment(&self, moment: impl Given<Timestamp>) -> String {
        let moment = moment.given();
        format!("{} {} {}", self.day(moment.day()), self.s("time-at"), self.time(moment))
    }

    /// `donderdag 3 december 2026 om 14:05`, on the Dutch clock.
    pub fn moment_long(&self, moment: impl Given<Timestamp>) -> String {
        let moment = moment.given();
        format!("{} {} {}", self.day_long(moment.day()), self.s("time-at"), self.time(moment))
    }

    /// `14:05`, on the Dutch clock.
    pub fn time(&self, moment: impl Given<Timestamp>) -> String {
        moment.given().zoned().strftime("%H:%M").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisation::Register;

    fn t(language: Language) -> Translator {
        Translator::new(language, Register::U)
    }

    #[test]
    fn money_and_counts_per_language() {
        assert_eq!(t(Language::Nl).money(Cents::euros(3_100)), "€\u{a0}3.100");
        assert_eq!(t(Language::Nl).money(Cents::new(310_050)), "€\u{a0}3.100,50");
        assert_eq!(t(Language::En).money(Cents::new(123_456_789)), "€1,234,567.89");
        assert_eq!(t(Language::Nl).money(Cents::new(-5)), "-€\u{a0}0,05");
        assert_eq!(t(Language::Fy).count(1_204_usize), "1.204");
        assert_eq!(t(Language::En).count(999_u64), "999");
    }

    #[test]
    fn percentages_round_half_up_and_know_zero() {
        assert_eq!(t(Language::Nl).percent(219_u32, 1_000_u32), "21,9%");
        assert_eq!(t(Language::En).percent(1_u32, 3_u32), "33.3%");
        assert_eq!(t(Language::Nl).percent(1_u32, 2_u32), "50%");
        assert_eq!(t(Language::Nl).percent(1_u32, 0_u32), "0%");
        assert_eq!(t(Language::Nl).percent(2_u32, 3_u32), "66,7%");
    }

    #[test]
    fn dates_per_language() {
        let day = Day::new(2026, 6, 14).expect("a real day");
        assert_eq!(t(Language::Nl).day(day), "14 juni 2026");
        assert_eq!(t(Language::En).day(day), "14 June 2026");
        assert_eq!(t(Language::Fy).day(day), "14 juny 2026");
        let moment = Day::new(2026, 12, 3).expect("a real day").at(14, 5);
        assert_eq!(t(Language::Nl).moment_long(moment), "donderdag 3 december 2026 om 14:05");
        assert_eq!(t(Language::En).moment_long(moment), "Thursday 3 December 2026 at 14:05");
        assert_eq!(t(Language::Fy).moment_long(moment), "tongersdei 3 desimber 2026 om 14:05");
    }
}
