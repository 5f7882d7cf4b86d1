//! Reads an uploaded theme: custom properties under one class (or `:root`), and nothing else.
//!
//! A theme can therefore give values, but never choose what they apply to, load anything or hide anything. What is
//! kept is written anew, so that nothing that was not understood ever reaches a visitor.

use cssparser::{ParseError, ParseErrorKind, Parser, Token};
use domain::{Refusal, encoding};

/// Largest upload, in bytes.
pub const LARGEST: usize = 200 * 1024;
/// Class under which a theme stands that was written for `:root`.
const ROOT_CLASS: &str = "own-theme";
/// Functions that load something.
const LOADS: [&str; 9] =
    ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element", "paint"];

/// A theme that passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Class on `<html>`.
    pub class_name: String,
    /// Name (with its two hyphens) and value, in the order of the file; the last of a name counts.
    pub properties: Vec<(String, String)>,
}

impl Theme {
    /// The stylesheet as it is served.
    pub fn css(&self) -> String {
        let body: String = self.properties.iter().map(|(name, value)| format!("{name}:{value};\n")).collect();
        format!(".{}{{\n{body}}}\n", self.class_name)
    }
}

/// What is wrong, on which line.
#[derive(Debug)]
struct Wrong {
    code: &'static str,
    line: u32,
    found: String,
}

type Reading<T> = Result<T, ParseError<Wrong>>;

/// Reads an upload; refused with the line and what was found there.
pub fn read(bytes: &[u8]) -> Result<Theme, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::of("file", "theme-too-large").with("kilobytes", LARGEST / 1024));
    }
    let text = encoding::utf8("file", bytes)?;
    let mut parser = Parser::new(text);
    let mut theme = Theme { class_name: String::new(), properties: Vec::new() };
    let read = rules(&mut parser, &mut theme);
    let line = parser.current_source_location().line;
    read.map_err(|error| match error.kind {
        ParseErrorKind::Custom(wrong) => refusal(&wrong),
        ParseErrorKind::Basic(_) => refusal(&Wrong { code: "theme-unreadable", line, found: String::new() }),
    })?;
    if theme.properties.is_empty() {
        return Err(Refusal::of("file", "theme-empty"));
    }
    Ok(theme)
}

fn refusal(wrong: &Wrong) -> Refusal {
    let found: String = wrong.found.chars().filter(|c| !c.is_control()).take(60).collect();
    // Given as a word, not as a number: a line number is never grouped.
    Refusal::of("file", wrong.code).with("line", format!("{}:", wrong.line + 1)).with("found", format!("“{found}”"))
}

fn wrong<T>(code: &'static str, line: u32, found: impl Into<String>) -> Reading<T> {
    Err(ParseError::custom(Wrong { code, line, found: found.into() }))
}

/// One rule after another, all under the same selector.
fn rules(parser: &mut Parser<'_>, theme: &mut Theme) -> Reading<()> {
    loop {
        parser.skip_whitespace();
        if parser.is_exhausted() {
            return Ok(());
        }
        let class_name = selector(parser)?;
        let line = parser.current_source_location().line;
        if !theme.class_name.is_empty() && theme.class_name != class_name {
            return wrong("theme-second-selector", line, format!(".{class_name}"));
        }
        theme.class_name = class_name;
        parser.parse_nested_block(|block| declarations(block, &mut theme.properties))?;
    }
}

/// `.some-class {` or `:root {`; leaves the parser at the block.
fn selector(parser: &mut Parser<'_>) -> Reading<String> {
    let start = parser.position();
    let line = parser.current_source_location().line;
    let first = parser.next()?.clone();
    if let Token::AtKeyword(name) = &first {
        return wrong("theme-at-rule", line, format!("@{name}"));
    }
    if !matches!(first, Token::Delim('.') | Token::Colon) {
        return wrong("theme-selector", line, parser.slice_from(start).trim_end_matches('{').trim());
    }
    let class_name = match (&first, parser.next_including_whitespace()?) {
        (Token::Delim('.'), Token::Ident(name)) if is_plain(name) => Some(name.to_string()),
        (Token::Colon, Token::Ident(name)) if name.eq_ignore_ascii_case("root") => Some(ROOT_CLASS.to_owned()),
        _ => None,
    };
    if class_name.is_some() && matches!(parser.next()?, Token::CurlyBracketBlock) {
        return Ok(class_name.unwrap_or_default());
    }
    wrong("theme-selector", line, parser.slice_from(start).trim_end_matches('{').trim())
}

/// A class name that needs no escaping in a stylesheet or in HTML.
fn is_plain(name: &str) -> bool {
    name.len() <= 80
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn declarations(block: &mut Parser<'_>, properties: &mut Vec<(String, String)>) -> Reading<()> {
    loop {
        block.skip_whitespace();
        if block.is_exhausted() {
            return Ok(());
        }
        let line = block.current_source_location().line;
        let name = match block.next()?.clone() {
            Token::Semicolon => continue,
            Token::Ident(name) => name.to_string(),
            Token::AtKeyword(name) => return wrong("theme-at-rule", line, format!("@{name}")),
            _ => return wrong("theme-nested", line, block.current_line().trim()),
        };
        let plain = name.strip_prefix("--").is_some_and(|rest| {
            !rest.is_empty() && name.len() <= 200 && rest.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        });
        if !plain {
            return wrong("theme-property", line, name);
        }
        if block.expect_colon().is_err() {
            return wrong("theme-nested", line, name);
        }
        let value = value(block)?;
        if !value.is_empty() {
            properties.retain(|(known, _)| *known != name);
            properties.push((name, value));
        }
    }
}

/// The value up to the semicolon, as it was typed but without comments.
fn value(block: &mut Parser<'_>) -> Reading<String> {
    block.parse_until_before(cssparser::Delimiter::Semicolon, |value| {
        let mut text = String::new();
        tokens(value, &mut text)?;
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    })
}

fn tokens(parser: &mut Parser<'_>, text: &mut String) -> Reading<()> {
    loop {
        let start = parser.position();
        let line = parser.current_source_location().line;
        let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
        match &token {
            Token::Comment(_) => {
                text.push(' ');
                continue;
            }
            Token::UnquotedUrl(found) => return wrong("theme-loads", line, format!("url({found})")),
            Token::Function(name) if LOADS.iter().any(|loads| name.eq_ignore_ascii_case(loads)) => {
                return wrong("theme-loads", line, format!("{name}()"));
            }
            Token::AtKeyword(name) => return wrong("theme-at-rule", line, format!("@{name}")),
            Token::CurlyBracketBlock => return wrong("theme-nested", line, "{"),
            Token::CDO | Token::CDC => return wrong("theme-unreadable", line, parser.slice_from(start)),
            other if other.is_parse_error() => return wrong("theme-unreadable", line, parser.slice_from(start)),
            _ => {}
        }
        text.push_str(parser.slice_from(start));
        let close = match token {
            Token::Function(_) | Token::ParenthesisBlock => ')',
            Token::SquareBracketBlock => ']',
            _ => continue,
        };
        parser.parse_nested_block(|inner| tokens(inner, text))?;
        text.push(close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(css: &str) -> (String, String, String) {
        let refusal = read(css.as_bytes()).unwrap_err();
        let value = |name: &str| {
            refusal.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        (refusal.code.clone(), value("line"), value("found"))
    }

    #[test]
    fn keeps_custom_properties_under_one_class() {
        let theme = read(
            b"/* tokens */\n.proef-theme {\n  --utrecht-link-color: #005;\n  --a: calc(1px + (2 * var(--b, [x])));/* c */ --font:\"Een; Twee\", serif;\n}\n\
              .proef-theme { --utrecht-link-color: hsl(200 50% 20%) }",
        )
        .unwrap();
        assert_eq!(
            theme.css(),
            ".proef-theme{\n--a:calc(1px + (2 * var(--b, [x])));\n--font:\"Een; Twee\", serif;\n--utrecht-link-color:hsl(200 50% 20%);\n}\n"
        );
        assert_eq!(read(b":root{--a:1}").unwrap().class_name, ROOT_CLASS);
    }

    #[test]
    fn refuses_everything_else_with_its_line() {
        let cases = [
            (".a{\n--b:1;\n color:red}", "theme-property", "3:"),
            (".a{--b:url(https://elders.example/x.png)}", "theme-loads", "1:"),
            (".a{\n--b:1 image-set(\"x.png\" 1x)}", "theme-loads", "2:"),
            (".a{--b:calc(1px + \\75rl(x))}", "theme-loads", "1:"),
            ("@import 'x.css';", "theme-at-rule", "1:"),
            ("\n@font-face{font-family:x}", "theme-at-rule", "2:"),
            (".a{--b:1}\n.c{--b:2}", "theme-second-selector", "2:"),
            (".a .b{--b:1}", "theme-selector", "1:"),
            (".a,.b{--b:1}", "theme-selector", "1:"),
            ("body{--b:1}", "theme-selector", "1:"),
            (".a:hover{--b:1}", "theme-selector", "1:"),
            (".a{--b:{color:red}}", "theme-nested", "1:"),
            (".a{.b{--c:1}}", "theme-nested", "1:"),
            (".a{--b:1)}", "theme-unreadable", "1:"),
            (".a", "theme-unreadable", "1:"),
            ("<style>", "theme-selector", "1:"),
        ];
        for (css, code, line) in cases {
            let (found_code, found_line, _) = refused(css);
            assert_eq!((found_code.as_str(), found_line.as_str()), (code, line), "{css}");
        }
        assert_eq!(refused(".a{ color:red}").2, "“color”");
        assert_eq!(read(b"/* niets */").unwrap_err().code, "theme-empty");
        assert_eq!(read(&vec![b' '; LARGEST + 1]).unwrap_err().code, "theme-too-large");
        assert_eq!(read(&[0xff, 0xfe]).unwrap_err().code, "file-not-text");
    }
}
