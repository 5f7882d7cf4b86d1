//! Part of `cargo xtask docs`: every class that a template names stands in our style sheets.
//!
//! A class that nobody draws is a typing error or a part that was forgotten. Only classes of
//! the vendored Utrecht components and our own `app-` classes may be named.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::tool;

/// One sentence for every class that no style sheet knows.
pub fn faults(root: &Path, files: &[&str]) -> Vec<String> {
    let read = |name: &str| fs::read_to_string(root.join(name)).unwrap_or_default();
    let mut known = BTreeSet::new();
    for name in files.iter().filter(|name| name.starts_with("assets/") && tool::has_ending(name, "css")) {
        known.extend(drawn(&read(name)));
    }
    let templates = files.iter().filter(|name| name.starts_with("crates/web/templates/"));
    let mut wrong = Vec::new();
    for name in templates {
        for (line, class) in named(&read(name)) {
            if !["utrecht-", "app-"].iter().any(|start| class.starts_with(start)) {
                wrong.push(format!("{name}:{line}: the class {class} is neither utrecht- nor app-"));
            } else if !is_known(&known, &class) {
                wrong.push(format!("{name}:{line}: no style sheet draws the class {class}"));
            }
        }
    }
    wrong
}

/// Class names after a point in a style sheet.
fn drawn(css: &str) -> BTreeSet<String> {
    css.split('.')
        .skip(1)
        .map(|rest| rest.split(|end: char| !is_of_a_name(end)).next().unwrap_or_default())
        .filter(|class| class.starts_with(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}

/// Is it drawn; or, when the template fills in its end, is any class with this start drawn?
fn is_known(known: &BTreeSet<String>, class: &str) -> bool {
    match class.strip_suffix('…') {
        Some(start) => known.range(start.to_owned()..).next().is_some_and(|found| found.starts_with(start)),
        None => known.contains(class),
    }
}

/// Classes named by a template with their line; `…` stands where the template fills in the rest.
fn named(template: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut before = 0;
    for (at, _) in template.match_indices("class=\"") {
        let line = template.get(..at).map_or(0, |text| text.matches('\n').count()) + 1;
        let value = template.get(at + "class=\"".len()..).map(value_of).unwrap_or_default();
        // `theme_class="…"` of another language in the template is no attribute.
        let attribute = template.get(before..at).is_some_and(|text| text.ends_with(char::is_whitespace));
        before = at;
        if attribute {
            found.extend(value.split_whitespace().filter(|class| *class != "…").map(|class| (line, class.to_owned())));
        }
    }
    found
}

/// An attribute's value up to its closing quote: `{% … %}` becomes a blank, `{{ … }}` becomes `…`.
fn value_of(text: &str) -> String {
    let mut value = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (skip, put) = if rest.starts_with("{%") {
            (rest.find("%}").map_or(rest.len(), |end| end + 2), ' ')
        } else if rest.starts_with("{{") {
            (rest.find("}}").map_or(rest.len(), |end| end + 2), '…')
        } else if next == '"' {
            break;
        } else {
            (next.len_utf8(), next)
        };
        value.push(put);
        rest = rest.get(skip..).unwrap_or_default();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_read_through_the_language_of_the_templates() {
        let template =
            "<p class=\"app-a {{ theme }}\">\n<i class=\"app-b{% if x(\"y\") %} app-c{% endif %} app-d--{{ k }}\">";
        let names: Vec<String> = named(template).into_iter().map(|(line, class)| format!("{line} {class}")).collect();
        assert_eq!(names, ["1 app-a", "2 app-b", "2 app-c", "2 app-d--…"]);
    }

    #[test]
    fn a_class_that_nobody_draws_is_named() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let put = |name: &str, text: &str| {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap())?;
            fs::write(file, text)
        };
        put("assets/a.css", ".app-a>.app-tag--late{width:1.5em}")?;
        put("crates/web/templates/x.html", "<p class=\"app-a app-tag--{{ k }} app-gone app-gone--{{ k }} red\">")?;
        let wrong = faults(folder.path(), &["assets/a.css", "crates/web/templates/x.html"]);
        assert_eq!(
            wrong,
            [
                "crates/web/templates/x.html:1: no style sheet draws the class app-gone",
                "crates/web/templates/x.html:1: no style sheet draws the class app-gone--…",
                "crates/web/templates/x.html:1: the class red is neither utrecht- nor app-",
            ]
        );
        Ok(())
    }
}
