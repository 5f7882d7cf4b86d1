//! The theme check: contrast of the pairs in `assets/theme-pairs.toml`, and tokens that a theme leaves out.
//!
//! A token comes from the theme, else from our fallback layer; `var()` is followed to a colour. Ratios are those of
//! WCAG 2.2. A colour that this reader does not know is reported as unknown, never as passed.

use std::collections::HashMap;

use cssparser::{Parser, Token};
use serde::Deserialize;

use super::reader::Theme;

const PAIRS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/theme-pairs.toml"));
const FALLBACK: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/css/fallback.css"));
const DEFAULT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/css/theme-default.css"));
/// What stands for a missing or transparent background, and for a missing foreground.
const PAPER: &str = "--app-paper";
const INK: &str = "--app-ink";
/// Longest chain of `var()` that is followed; a longer one is a circle.
const DEEPEST: usize = 12;

#[derive(Deserialize)]
struct Document {
    pair: Vec<Pair>,
}

/// Two tokens that meet on a page.
#[derive(Deserialize)]
struct Pair {
    foreground: String,
    background: String,
    ratio: f64,
}

/// What the check says about a pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// Token of the text or line.
    pub foreground: String,
    /// Token of what it stands on.
    pub background: String,
    /// The least ratio that is allowed.
    pub needed: f64,
    /// The ratio found; `None` when one of the two is no colour that can be read.
    pub found: Option<f64>,
}

impl Checked {
    /// Whether the pair is good enough.
    pub fn passes(&self) -> bool {
        self.found.is_some_and(|found| found >= self.needed)
    }
}

/// The report on one theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Every pair, those that fail first.
    pub pairs: Vec<Checked>,
    /// Tokens of the pairs that the theme leaves to our fallback.
    pub left_out: Vec<String>,
}

/// Checks a theme; `None` is the default theme.
pub fn check(theme: Option<&Theme>) -> Report {
    let own: HashMap<String, String> = match theme {
        Some(theme) => theme.properties.iter().cloned().collect(),
        None => properties(DEFAULT),
    };
    let fallback = properties(FALLBACK);
    let tokens = Tokens { own: &own, fallback: &fallback };
    let pairs = toml::from_str::<Document>(PAIRS).map(|document| document.pair).unwrap_or_default();
    let mut left_out: Vec<String> = pairs
        .iter()
        .flat_map(|pair| [&pair.foreground, &pair.background])
        .filter(|token| !own.contains_key(*token))
        .cloned()
        .collect();
    left_out.sort_unstable();
    left_out.dedup();
    let mut pairs: Vec<Checked> = pairs
        .into_iter()
        .map(|pair| Checked {
            found: tokens.ratio(&pair.foreground, &pair.background),
            foreground: pair.foreground,
            background: pair.background,
            needed: pair.ratio,
        })
        .collect();
    pairs.sort_by_key(Checked::passes);
    Report { pairs, left_out }
}

/// All custom properties in a stylesheet of our own; the last of a name counts.
fn properties(css: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    let mut plain = String::new();
    for (index, part) in css.split("/*").enumerate() {
        plain.push_str(if index == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) });
    }
    for declaration in plain.split([';', '{', '}']) {
        if let Some((name, value)) = declaration.trim().split_once(':').filter(|(name, _)| name.starts_with("--")) {
            found.insert(name.trim().to_owned(), value.trim().to_owned());
        }
    }
    found
}

struct Tokens<'a> {
    own: &'a HashMap<String, String>,
    fallback: &'a HashMap<String, String>,
}

/// Red, green, blue between 0 and 1, and opacity.
type Colour = [f64; 4];

impl Tokens<'_> {
    fn ratio(&self, foreground: &str, background: &str) -> Option<f64> {
        let paper = self.colour(PAPER).unwrap_or([1.0; 4]);
        let below = match self.value(background) {
            None => paper,
            Some(_) => over(self.colour(background)?, paper),
        };
        let ink = match self.value(foreground) {
            None => self.colour(INK)?,
            Some(_) => self.colour(foreground)?,
        };
        let (one, other) = (luminance(over(ink, below)), luminance(below));
        Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
    }

    fn value(&self, token: &str) -> Option<&str> {
        self.own.get(token).or_else(|| self.fallback.get(token)).map(String::as_str)
    }

    fn colour(&self, token: &str) -> Option<Colour> {
        parse(&self.resolved(self.value(token)?, 0)?)
    }

    /// The value with `var()` in place of itself filled in, when it is nothing but one `var()`.
    fn resolved(&self, value: &str, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let Some(inner) = value.trim().strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) else {
            return Some(value.trim().to_owned());
        };
        let (name, otherwise) = inner.split_once(',').map_or((inner, None), |(name, rest)| (name, Some(rest)));
        let known = self.value(name.trim()).and_then(|value| self.resolved(value, depth + 1));
        known.or_else(|| otherwise.and_then(|value| self.resolved(value, depth + 1)))
    }
}

/// A colour laid over an opaque one.
fn over([r, g, b, a]: Colour, [below_r, below_g, below_b, _]: Colour) -> Colour {
    let mix = |above: f64, below: f64| above * a + below * (1.0 - a);
    [mix(r, below_r), mix(g, below_g), mix(b, below_b), 1.0]
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance([r, g, b, _]: Colour) -> f64 {
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/// Reads hexadecimal, named, `rgb()` and `hsl()` colours.
fn parse(text: &str) -> Option<Colour> {
    let part = |byte: u8| f64::from(byte) / 255.0;
    let mut parser = Parser::new(text);
    let colour = match parser.next().ok()?.clone() {
        Token::Hash(hex) | Token::IDHash(hex) => {
            let (r, g, b, a) = cssparser::color::parse_hash_color(hex.as_bytes()).ok()?;
            [part(r), part(g), part(b), f64::from(a)]
        }
        Token::Ident(name) if name.eq_ignore_ascii_case("transparent") => [0.0; 4],
        Token::Ident(name) => {
            let (r, g, b) = cssparser::color::parse_named_color(&name).ok()?;
            [part(r), part(g), part(b), 1.0]
        }
        Token::Function(name) => function(&name.to_ascii_lowercase(), text)?,
        _ => return None,
    };
    parser.is_exhausted().then_some(colour).or_else(|| text.trim_end().ends_with(')').then_some(colour))
}

fn function(name: &str, text: &str) -> Option<Colour> {
    let inner = text.split_once('(')?.1.trim_end().strip_suffix(')')?;
    let parts: Vec<&str> = inner.split([',', '/', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str, whole: f64| match part.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().ok().map(|percent| percent / 100.0),
        None => part.strip_suffix("deg").unwrap_or(part).parse::<f64>().ok().map(|number| number / whole),
    };
    let [first, second, third, opacity @ ..] = parts.as_slice() else { return None };
    let alpha = opacity.first().map_or(Some(1.0), |part| number(part, 1.0))?.clamp(0.0, 1.0);
    match name {
        "rgb" | "rgba" => {
            let part = |text: &str| number(text, 255.0).map(|part| part.clamp(0.0, 1.0));
            Some([part(first)?, part(second)?, part(third)?, alpha])
        }
        "hsl" | "hsla" => {
            let [r, g, b] = from_hsl(number(first, 360.0)?, number(second, 100.0)?, number(third, 100.0)?);
            Some([r, g, b, alpha])
        }
        _ => None,
    }
}

/// Hue (turns), saturation and lightness (0-1) to red, green and blue, as CSS Color 4 says.
fn from_hsl(hue: f64, saturation: f64, lightness: f64) -> [f64; 3] {
    let reach = saturation.clamp(0.0, 1.0) * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|start| {
        let step = (start + hue * 12.0).rem_euclid(12.0);
        lightness - reach * (step - 3.0).min(9.0 - step).clamp(-1.0, 1.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::reader;

    #[test]
    fn the_default_theme_passes_on_every_pair() {
        let report = check(None);
        assert!(report.pairs.len() > 15, "the pairs were read");
        let failing: Vec<_> = report.pairs.iter().filter(|pair| !pair.passes()).collect();
        assert!(failing.is_empty(), "{failing:?}");
    }

    #[test]
    fn pale_links_are_found_and_missing_tokens_named() {
        let theme = reader::read(b".x{--utrecht-link-color:#9cf;--app-paper:white}").unwrap();
        let report = check(Some(&theme));
        let pair = &report.pairs[0];
        assert!(!pair.passes());
        let link = report.pairs.iter().find(|p| p.foreground == "--utrecht-link-color").unwrap();
        assert!(!link.passes() && link.found.is_some_and(|ratio| ratio < 2.0), "{link:?}");
        assert!(report.left_out.iter().any(|token| token == "--app-ink"));
        assert!(!report.left_out.iter().any(|token| token == "--app-paper"));
    }

    #[test]
    fn colours_are_read_in_every_usual_notation() {
        let near = |text: &str, expected: [f64; 4]| {
            let found = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert!(found.iter().zip(expected).all(|(one, other)| (one - other).abs() < 0.01), "{text}: {found:?}");
        };
        near("#f00", [1.0, 0.0, 0.0, 1.0]);
        near("rebeccapurple", [0.4, 0.2, 0.6, 1.0]);
        near("rgb(255 0 0 / 50%)", [1.0, 0.0, 0.0, 0.5]);
        near("rgba(0, 128, 0, 0.25)", [0.0, 0.5, 0.0, 0.25]);
        near("hsl(120deg, 100%, 25%)", [0.0, 0.5, 0.0, 1.0]);
        assert!(parse("linear-gradient(red, blue)").is_none());
        let black_on_white = Tokens { own: &HashMap::new(), fallback: &HashMap::new() };
        assert!(black_on_white.colour("--niets").is_none());
        assert!((luminance([1.0; 4]) - 1.0).abs() < 1e-9);
    }
}
