//! Lists that people make with a spreadsheet: in which letters and with which separator they are written.

/// The text of a file in UTF-8 or Windows-1252. A byte order mark is dropped.
pub(crate) fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Old spreadsheets write one byte per letter; its first 256 code points are those of Unicode.
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// What stands between the cells, told from the line of names: semicolon, tab or comma.
pub(crate) fn separator(header: &[u8]) -> u8 {
    let times = |byte: &u8| header.iter().copied().filter(|other| other == byte).count();
    [b';', b'\t', b','].into_iter().max_by_key(times).unwrap_or(b';')
}
