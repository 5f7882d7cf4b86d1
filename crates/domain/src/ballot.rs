//! Ballot (stem): where it came from, and its content as bytes of one length, so that the length of a sealed
//! ballot tells nothing about the choices in it. Never knows who cast it.

use crate::Refusal;

/// How a ballot reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BallotChannel {
    /// Cast by the voter on the website.
    Online,
    /// On paper, entered by two officials.
    Paper,
    /// From a file of ballots, such as an election held elsewhere.
    File,
}

impl BallotChannel {
    /// All channels, in the order in which pages list them.
    pub const ALL: [Self; 3] = [Self::Online, Self::Paper, Self::File];

    /// The channel as stored, also the tail of the message ids `ballot-channel-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Paper => "paper",
            Self::File => "file",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }
}

/// Sealed content is a multiple of this many bytes.
const BLOCK: usize = 256;

/// The length of every packed ballot of a vote over these plan numbers: enough for all of them at once.
pub fn packed_length(numbers: &[i64]) -> usize {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let needed = 2 + differences(&sorted).map(|step| varint(step).count()).sum::<usize>();
    needed.div_ceil(BLOCK) * BLOCK
}

/// Packs choices, in any order, in exactly `length` bytes. Refuses what does not fit, and negative numbers.
pub fn pack(choices: &[i64], length: usize) -> Result<Vec<u8>, Refusal> {
    let mut sorted = choices.to_vec();
    sorted.sort_unstable();
    let too_long = || Refusal::of("keuze", "ballot-does-not-fit");
    if sorted.first().is_some_and(|first| *first < 0) {
        return Err(too_long());
    }
    let count = u16::try_from(sorted.len()).map_err(|_| too_long())?;
    let mut bytes = Vec::with_capacity(length);
    bytes.extend(count.to_be_bytes());
    for step in differences(&sorted) {
        bytes.extend(varint(step));
    }
    if bytes.len() > length {
        return Err(too_long());
    }
    bytes.resize(length, 0);
    Ok(bytes)
}

/// The choices in a packed ballot, sorted; `None` when the bytes are no ballot.
pub fn unpack(bytes: &[u8]) -> Option<Vec<i64>> {
    let (count, rest) = bytes.split_at_checked(2)?;
    let count = u16::from_be_bytes(count.try_into().ok()?);
    let mut rest = rest.iter();
    let mut choices = Vec::with_capacity(usize::from(count));
    let mut last = 0_i64;
    for _ in 0..count {
        let mut step = 0_u64;
        for place in 0..10_u32 {
            let byte = *rest.next()?;
            step |= u64::from(byte & 0x7F).checked_shl(7 * place)?;
            if byte & 0x80 == 0 {
                break;
            }
        }
        last = last.checked_add(i64::try_from(step).ok()?)?;
        choices.push(last);
    }
    Some(choices)
}

/// Each number minus the one before it; small steps take one byte.
fn differences(sorted: &[i64]) -> impl Iterator<Item = u64> + '_ {
    let before = std::iter::once(0).chain(sorted.iter().copied());
    sorted.iter().zip(before).map(|(number, before)| u64::try_from(number.saturating_sub(before)).unwrap_or(0))
}

/// Seven bits per byte, lowest first; the high bit says that more follow.
fn varint(mut value: u64) -> impl Iterator<Item = u8> {
    let mut is_done = false;
    std::iter::from_fn(move || {
        if is_done {
            return None;
        }
        let low = u8::try_from(value & 0x7F).unwrap_or(0);
        value >>= 7;
        is_done = value == 0;
        Some(if is_done { low } else { low | 0x80 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ballot_of_a_vote_is_equally_long_and_reads_back() {
        let plans: Vec<i64> = (1..=60).chain([130, 2_507, 70_000, i64::MAX]).collect();
        let length = packed_length(&plans);
        assert_eq!(length % BLOCK, 0);
        for choices in [vec![], vec![1], vec![3, 1, 2_507], vec![i64::MAX, 60], plans.clone()] {
            let bytes = pack(&choices, length).unwrap();
            assert_eq!(bytes.len(), length);
            let mut sorted = choices;
            sorted.sort_unstable();
            assert_eq!(unpack(&bytes), Some(sorted));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_and_noise_is_no_ballot() {
        assert_eq!(pack(&(0..300).collect::<Vec<_>>(), 256).unwrap_err().code, "ballot-does-not-fit");
        assert!(pack(&[-1], 256).is_err());
        assert_eq!(unpack(&[0]), None);
        assert_eq!(unpack(&[0, 9, 1]), None);
        assert_eq!(unpack(&[255; 256]), None);
    }
}
