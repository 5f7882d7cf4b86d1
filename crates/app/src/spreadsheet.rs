//! Lists that people make with a spreadsheet: with which separator they are written. Their letters: `domain::encoding`.

/// What stands between the cells, told from the line of names: semicolon, tab or comma.
pub(crate) fn separator(header: &[u8]) -> u8 {
    let times = |byte: &u8| header.iter().copied().filter(|other| other == byte).count();
    [b';', b'\t', b','].into_iter().max_by_key(times).unwrap_or(b';')
}
