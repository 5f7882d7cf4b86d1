//! The bytes of a file that somebody brings become text, or are refused with one and the same sentence. Every upload of
//! text comes through here. Never guesses: what is neither UTF-8 nor, for a list, one byte per letter is no text to us.

use std::borrow::Cow;

use crate::Refusal;

/// The mark with which some programs begin a file in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What Windows-1252 has from 0x80 to 0x9F; five places in it are empty. Elsewhere it has what Unicode has.
/// Source: the Unicode mapping of code page 1252.
const WINDOWS: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The text of a file in UTF-8; a mark at its start is dropped. A zero byte stands in no text, but in every file of
/// UTF-16 and in spreadsheets and pictures: such a file is refused as `file-not-text`.
pub fn utf8<'file>(field: &str, bytes: &'file [u8]) -> Result<&'file str, Refusal> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    text.ok_or_else(|| Refusal::of(field, "file-not-text"))
}

/// The text of a list, or of one cell of it: UTF-8, or one byte per letter as older spreadsheets write it
/// (Windows-1252). Anything else is refused as `file-not-text`.
pub fn list<'file>(field: &str, bytes: &'file [u8]) -> Result<Cow<'file, str>, Refusal> {
    match utf8(field, bytes) {
        Ok(text) => Ok(text.into()),
        // UTF-16 begins with a mark that would be two letters here, and is full of zeros.
        Err(refusal) if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => Err(refusal),
        Err(refusal) => {
            bytes.iter().map(|byte| letter(*byte)).collect::<Option<String>>().map(Cow::from).ok_or(refusal)
        }
    }
}

fn letter(byte: u8) -> Option<char> {
    match byte {
        0 => None,
        0x80..=0x9F => WINDOWS.get(usize::from(byte - 0x80)).copied().flatten(),
        other => Some(char::from(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_and_what_is_no_text_is_refused() {
        assert_eq!(utf8("file", "\u{feff}café".as_bytes()).unwrap(), "café");
        assert_eq!(list("file", "café".as_bytes()).unwrap(), "café");
        assert_eq!(list("file", b"caf\xe9 \x80 5").unwrap(), "café € 5");
        let utf16 = |mark: bool, text: &str| -> Vec<u8> {
            let start = if mark { vec![0xFF, 0xFE] } else { vec![] };
            start.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
        };
        for bytes in [
            utf16(true, "straat;huisnummer"),
            utf16(false, "straat;huisnummer"),
            // No zero in it at all.
            utf16(true, "上海"),
            b"PK\x03\x04\x00\x00".to_vec(),
            b"caf\x81".to_vec(),
        ] {
            assert_eq!(list("bestand", &bytes).unwrap_err(), Refusal::of("bestand", "file-not-text"));
            assert!(utf8("file", &bytes).is_err());
        }
        assert!(utf8("file", b"caf\xe9").is_err());
    }
}
