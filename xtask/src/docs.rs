//! `cargo xtask docs`: what a reader of our documents relies on.
//!
//! Every relative link in a document leads to a file and, where it names one, to a heading;
//! no tracked text names a folder of somebody's machine or the host of a package registry;
//! texts for people never call a resident a customer; templates name no class that nobody draws; every test that
//! `docs/asvs.md` names exists. Never asks the network.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};

use crate::{classes, tool};

/// Table of security requirements with the tests that hold them.
const REQUIREMENTS: &str = "docs/asvs.md";

/// Checks all files that git knows of.
pub fn run() -> Result<()> {
    let root = tool::root()?;
    let mut list = tool::command("git")?;
    let listed = tool::capture(list.args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]))?;
    let files: Vec<&str> = listed.split('\0').filter(|name| !name.is_empty()).collect();
    let (mut wrong, mut documents) = (Vec::new(), 0);
    let mut tests = named_tests(&fs::read_to_string(root.join(REQUIREMENTS))?);
    for &name in &files {
        // A picture is no text; a file that was removed but not yet committed is no file.
        let Ok(text) = fs::read_to_string(root.join(name)) else {
            continue;
        };
        wrong.extend(wrong_words(name, &text));
        if tool::has_ending(name, "rs") {
            tests.retain(|test| !text.contains(&format!("fn {test}(")));
        }
        if tool::has_ending(name, "md") {
            documents += 1;
            wrong.extend(wrong_links(&root, name, &text));
        }
    }
    wrong.extend(tests.iter().map(|test| format!("{REQUIREMENTS}: there is no test {test}")));
    wrong.extend(classes::faults(&root, &files));
    if wrong.is_empty() {
        println!("links, paths, words and classes are right ({documents} documents)");
        return Ok(());
    }
    bail!("\n{}", wrong.join("\n"))
}

/// The tests named in the last column of a table.
fn named_tests(table: &str) -> Vec<String> {
    let rows = table.lines().filter(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.trim_end_matches([' ', '|']).rsplit('|').next());
    cells.filter_map(|cell| cell.trim().strip_prefix('`')?.strip_suffix('`')).map(str::to_owned).collect()
}

/// Lines with a path of a machine, a registry's host, or a word we do not use for people.
fn wrong_words(name: &str, text: &str) -> Vec<String> {
    let lock = name.ends_with("Cargo.lock"); // written by cargo, which puts its source in it
    let for_people = name.starts_with("locales/")
        || name.starts_with("demo/")
        || name.contains("/templates/")
        || tool::has_ending(name, "md");
    let mut wrong = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if let Some(path) = machine_path(line) {
            wrong.push(format!("{name}:{number}: a path of one machine: {path}"));
        }
        if let Some(host) = registry_hosts().into_iter().find(|host| !lock && line.contains(host.as_str())) {
            wrong.push(format!("{name}:{number}: the host of a package registry: {host}"));
        }
        if for_people && names_a_customer(line) {
            wrong.push(format!("{name}:{number}: people are never a \"klant\": {}", line.trim()));
        }
    }
    wrong
}

/// Written in halves, so that this file does not find itself.
fn registry_hosts() -> [String; 5] {
    [
        ("registry.npm", "js.org"),
        ("static.crates", ".io"),
        ("index.crates", ".io"),
        ("files.pythonhosted", ".org"),
        ("deb.debian", ".org"),
    ]
    .map(|(first, second)| format!("{first}{second}"))
}

/// A path below somebody's home or workplace, at the start of a word.
fn machine_path(line: &str) -> Option<&str> {
    let starts = [("/ho", "me/"), ("/ro", "ot/"), ("/wo", "rk/"), ("/Us", "ers/"), ("C:\\Us", "ers\\")];
    for (first, second) in starts {
        let wanted = format!("{first}{second}");
        for (at, _) in line.match_indices(&wanted) {
            let (before, rest) = line.split_at(at);
            // `https://example.nl/home/` and `target/work/` are no paths from the top.
            if before.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && !"/.*}-_".contains(last)) {
                return rest.split(|end: char| end.is_whitespace() || "\"'`)<>".contains(end)).next();
            }
        }
    }
    None
}

/// The word may be named, in quotes, by the rule that forbids it.
fn names_a_customer(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.match_indices("klant").any(|(at, word)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        let after = lower.get(at + word.len()..).and_then(|text| text.chars().next());
        let quoted = before.zip(after).is_some_and(|(a, b)| "\"`'".contains(a) && "\"`'".contains(b));
        let inside_a_word = before.is_some_and(char::is_alphabetic);
        !quoted && !inside_a_word
    })
}

/// Relative links of one document that lead nowhere.
fn wrong_links(root: &Path, name: &str, text: &str) -> Vec<String> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let mut wrong = Vec::new();
    for (number, target) in links(text) {
        if target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        let (path, heading) = target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
        let Some(file) = (if path.is_empty() { Some(PathBuf::from(name)) } else { inside(&folder.join(path)) }) else {
            wrong.push(format!("{name}:{number}: the link {target} leads out of the repository"));
            continue;
        };
        if !root.join(&file).exists() {
            wrong.push(format!("{name}:{number}: the link {target} leads nowhere"));
            continue;
        }
        let Some(heading) = heading.filter(|_| tool::has_ending(&file.to_string_lossy(), "md")) else {
            continue;
        };
        let found = fs::read_to_string(root.join(&file)).unwrap_or_default();
        if !headings(&found).iter().any(|known| known == heading) {
            wrong.push(format!("{name}:{number}: the link {target} names a heading that is not there"));
        }
    }
    wrong
}

/// The path without `.` and `..`; nothing when it climbs above the repository.
fn inside(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => plain.push(name),
            Component::CurDir => {}
            Component::ParentDir if plain.pop() => {}
            _ => return None,
        }
    }
    Some(plain)
}

/// Lines of a document that are no example of code.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut code = false;
    (1..).zip(text.lines()).filter(move |(_, line)| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    })
}

/// Targets of `[text](target)` and of `[name]: target`, with their line.
fn links(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (number, line) in prose(text) {
        let mut code = false;
        for piece in line.split('`') {
            let inline = piece.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
            if !code {
                found.extend(inline.filter(|target| !target.is_empty()).map(|target| (number, target)));
            }
            code = !code;
        }
        if let Some((_, target)) = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            found.extend(target.split_whitespace().next().map(|target| (number, target)));
        }
    }
    found
}

/// The anchors that code hosts make of headings.
fn headings(text: &str) -> Vec<String> {
    prose(text)
        .filter(|(_, line)| line.starts_with('#'))
        .map(|(_, line)| line.trim_start_matches('#').trim())
        .map(|title| {
            title
                .to_lowercase()
                .chars()
                .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
                .map(|letter| if letter == ' ' { '-' } else { letter })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_read_from_the_last_column_of_a_table() {
        let table = "| id | held by |\n| --- | --- |\n| `1.2` | `a_test` |\n`not_a_row`\n";
        assert_eq!(named_tests(table), ["a_test"]);
    }

    #[test]
    fn links_in_prose_are_found_and_those_in_code_are_not() {
        let text = "See [a](one.md#x), ![b](two.png) and `[c](three.md)`.\n```\n[d](four.md)\n```\n[e]: five.md";
        assert_eq!(links(text), [(1, "one.md#x"), (1, "two.png"), (5, "five.md")]);
    }

    #[test]
    fn a_link_to_a_missing_file_or_heading_is_named() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("docs"))?;
        fs::write(folder.path().join("docs/a.md"), "# First steps\n")?;
        let text =
            "[right](a.md#first-steps) [top](../docs/a.md)\n[file](b.md)\n[heading](a.md#last)\n[out](../../x.md)";
        let wrong = wrong_links(folder.path(), "docs/c.md", text);
        assert_eq!(
            wrong,
            [
                "docs/c.md:2: the link b.md leads nowhere",
                "docs/c.md:3: the link a.md#last names a heading that is not there",
                "docs/c.md:4: the link ../../x.md leads out of the repository",
            ]
        );
        Ok(())
    }

    #[test]
    fn paths_of_a_machine_are_found_and_addresses_are_not() {
        let home = ["/ho", "me/somebody/x"].concat();
        assert_eq!(machine_path(&format!("see `{home}` there")), Some(home.as_str()));
        assert_eq!(machine_path(&format!("https://example.nl{home}")), None);
    }

    #[test]
    fn the_forbidden_word_may_only_be_named_in_quotes() {
        assert!(names_a_customer("Onze Klanten zijn tevreden"));
        assert!(!names_a_customer("nooit \"klant\" schrijven"));
        assert!(!names_a_customer("de inwoner"));
    }
}
