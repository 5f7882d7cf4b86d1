//! Text that people type: cleaned of what cannot be shown, bounded in length, never cut in silence.

use crate::Refusal;

/// Cleans one line: control characters and line breaks become spaces, runs of spaces become one.
pub fn clean_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cleans a longer text: keeps paragraphs, drops control characters, ends of line become `\n`.
pub fn clean_text(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.chars().filter(|c| *c == '\n' || (!c.is_control() && !is_invisible(*c))).collect();
    let lines: Vec<&str> = kept.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// Characters that change how other text is shown without being seen (bidirectional overrides, byte order marks).
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A compulsory line of at most `max` characters.
pub fn line(field: &str, text: &str, max: usize) -> Result<String, Refusal> {
    within(field, clean_line(text), max).and_then(|text| not_empty(field, text))
}

/// An optional line of at most `max` characters; empty is allowed.
pub fn optional_line(field: &str, text: &str, max: usize) -> Result<String, Refusal> {
    within(field, clean_line(text), max)
}

/// A compulsory text of at most `max` characters.
pub fn text(field: &str, text: &str, max: usize) -> Result<String, Refusal> {
    within(field, clean_text(text), max).and_then(|text| not_empty(field, text))
}

/// An optional text of at most `max` characters; empty is allowed.
pub fn optional_text(field: &str, text: &str, max: usize) -> Result<String, Refusal> {
    within(field, clean_text(text), max)
}

fn within(field: &str, text: String, max: usize) -> Result<String, Refusal> {
    let length = text.chars().count();
    if length > max {
        return Err(Refusal::of(field, "text-too-long").with("length", length).with("max", max));
    }
    Ok(text)
}

fn not_empty(field: &str, text: String) -> Result<String, Refusal> {
    if text.is_empty() { Err(Refusal::of(field, "field-empty")) } else { Ok(text) }
}

/// Text for a cell of a spreadsheet file: what a spreadsheet would run as a formula gets an apostrophe in front.
/// Source: OWASP, CSV injection.
pub fn spreadsheet_cell(text: &str) -> std::borrow::Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}").into() } else { text.into() }
}

/// The part of an address that names something in a URL: lower case ASCII, digits and hyphens, at most 60 long.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'à'..='å' | 'ā' => slug.push('a'),
            'ç' => slug.push('c'),
            'è'..='ë' => slug.push('e'),
            'ì'..='ï' => slug.push('i'),
            'ò'..='ö' => slug.push('o'),
            'ù'..='ü' => slug.push('u'),
            'ý' | 'ÿ' => slug.push('y'),
            'ñ' => slug.push('n'),
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
        if slug.len() >= 60 {
            break;
        }
    }
    slug.trim_matches('-').to_owned()
}

/// Lower case without the accents that people leave out when they search, whether they are a part of the letter or
/// follow it; the one letter `ĳ` as two.
pub fn folded(text: &str) -> String {
    let is_accent = |c: &char| matches!(c, '\u{300}'..='\u{36f}');
    let plain = |c: char| match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    };
    text.to_lowercase().replace('ĳ', "ij").chars().filter(|c| !is_accent(c)).map(plain).collect()
}

/// An e-mail address in the only shape we send to: one `@`, no spaces or control characters, at most 254 long; lower case.
pub fn email(field: &str, text: &str) -> Result<String, Refusal> {
    let text = clean_line(text).to_lowercase();
    let (local, host) = text.rsplit_once('@').ok_or_else(|| Refusal::of(field, "email-wrong"))?;
    let allowed = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
    };
    let host_ok = host.contains('.')
        && !host.starts_with(['.', '-'])
        && !host.ends_with(['.', '-'])
        && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    if text.len() > 254 || !allowed(local) || !host_ok {
        return Err(Refusal::of(field, "email-wrong"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_cleaned_or_refused() {
        assert_eq!(clean_line("a\u{0}b\n c\u{202E}d"), "a b cd");
        assert_eq!(clean_text("een\r\n\r\ntwee  \n\u{7}"), "een\n\ntwee");
        assert_eq!(line("titel", " \u{0} ", 10).unwrap_err().code, "field-empty");
        assert_eq!(text("t", &"x".repeat(100_000), 5_000).unwrap_err().code, "text-too-long");
        assert_eq!(line("t", "🌳 <b>boom</b>", 80).unwrap(), "🌳 <b>boom</b>");
    }

    #[test]
    fn addresses_are_kept_whole_or_refused() {
        assert_eq!(email("e", " Bewoner@Waterrijk.example ").unwrap(), "bewoner@waterrijk.example");
        for bad in ["", "a@", "@b.nl", "a b@c.nl", "a@b\r\nBcc: c@d.nl", "a@localhost", "a@b.nl, c@d.nl"] {
            assert!(email("e", bad).is_err(), "{bad}");
        }
        assert_eq!(slug("Wijkbegroting Rozenhoek 2026!"), "wijkbegroting-rozenhoek-2026");
        assert_eq!(slug("Fryslân · Súdwest"), "frysl-n-s-dwest".replace("frysl-n", "fryslan").replace("s-d", "sud"));
    }
}
