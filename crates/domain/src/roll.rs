//! Voter roll (stemrol): one row per letter. Says who got a letter at most as an area, an age group and a mark
//! of the municipality's own; never a name, an address or a number of the civil registry.

use crate::{Refusal, text};

/// What a letter is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RollState {
    /// One can vote with it.
    Open,
    /// Taken from the roll: no right to vote.
    Struck,
    /// Replaced by a new letter of the same voter.
    Reissued,
}

impl RollState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Open, Self::Struck, Self::Reissued];

    /// The state as stored, also the tail of the message ids `roll-state-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Struck => "struck",
            Self::Reissued => "reissued",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// How far the codes of one uploaded list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BatchState {
    /// Codes are being made.
    Making,
    /// An official stopped it; it can go on where it was.
    Stopped,
    /// All codes are made; the print file waits to be fetched.
    Ready,
    /// The print file was fetched and is destroyed.
    Fetched,
}

impl BatchState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Making, Self::Stopped, Self::Ready, Self::Fetched];

    /// The state as stored, also the tail of the message ids `roll-batch-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Making => "making",
            Self::Stopped => "stopped",
            Self::Ready => "ready",
            Self::Fetched => "fetched",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// One row of an uploaded list: one letter. All fields may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct RollRow {
    /// The municipality's own mark for this addressee, returned in the print file and stored only as a keyed hash.
    pub reference: String,
    /// Code of an area.
    pub area: String,
    /// Age group, in the municipality's own words.
    pub age_group: String,
}

/// Most letters in one upload.
pub const MOST_LETTERS: usize = 200_000;

impl RollRow {
    /// Cleans one row.
    pub fn new(reference: &str, area: &str, age_group: &str) -> Result<Self, Refusal> {
        let field = |value: &str| text::optional_line("bestand", value, 100);
        Ok(Self { reference: field(reference)?, area: field(area)?, age_group: field(age_group)? })
    }
}

/// Why these rows may not be taken: none at all, too many, or citizen service numbers as references. BSN is never
/// stored. One random number in eleven looks like one, so a list is refused when more than half of it does.
pub fn refuse(rows: &[RollRow]) -> Option<Refusal> {
    let suspect = rows.iter().filter(|row| looks_like_bsn(&row.reference)).count();
    if rows.is_empty() {
        Some(Refusal::of("bestand", "roll-empty"))
    } else if rows.len() > MOST_LETTERS {
        Some(Refusal::of("bestand", "roll-too-long").with("rows", rows.len()).with("most", MOST_LETTERS))
    } else if suspect * 2 > rows.len() {
        Some(Refusal::of("bestand", "roll-holds-bsn"))
    } else {
        None
    }
}

/// Nine digits that pass the eleven test of the citizen service number.
fn looks_like_bsn(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 9 || text.chars().any(char::is_alphabetic) {
        return false;
    }
    let weighted: u32 = digits.iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let last = digits.last().copied().unwrap_or(0);
    weighted % 11 == last && weighted > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(references: &[&str]) -> Vec<RollRow> {
        references.iter().map(|reference| RollRow::new(reference, "BU1", "").unwrap()).collect()
    }

    #[test]
    fn citizen_service_numbers_are_refused_at_the_door() {
        let code = |references: &[&str]| refuse(&rows(references)).map(|refusal| refusal.code);
        assert_eq!(code(&["111222333", "123456782"]).as_deref(), Some("roll-holds-bsn"));
        assert_eq!(code(&["111222333", "123456783", "123456784"]), None);
        assert_eq!(code(&["A111222333", "2026-0001", ""]), None);
        assert_eq!(code(&[]).as_deref(), Some("roll-empty"));
    }
}
