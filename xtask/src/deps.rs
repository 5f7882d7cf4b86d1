//! `cargo xtask deps`: the direction of the dependencies, proven from `cargo metadata`.
//!
//! Prints the edges between our rooms and fails with a sentence that names the wrong one.
//! The rules are those of ARCHITECTURE.md; a new room is refused until it stands in them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::tool;

/// What one room may use.
struct Room {
    name: &'static str,
    /// Our own rooms that it may name.
    ours: &'static [&'static str],
    /// Packages that it may not reach, by any path (tests aside).
    unreachable: &'static [&'static str],
    /// Packages that it may not name itself, although a room below brings them.
    unnamed: &'static [&'static str],
}

/// Input and output, runtimes and sources of chance: nothing for rooms that only think.
const OUTSIDE_WORLD: &[&str] = &[
    "tokio",
    "sqlx",
    "sqlx-core",
    "libsqlite3-sys",
    "axum",
    "axum-core",
    "hyper",
    "tower-http",
    "lettre",
    "ureq",
    "getrandom",
    "rand",
    "web-time",
    "js-sys",
];

/// The pages and their runtime, which stand above the use cases.
const PAGES: &[&str] = &["axum", "axum-core", "axum-extra", "tower-http", "askama"];

/// Talking to a database is the work of `store` alone.
const SQL: &[&str] = &["sqlx", "sqlx-core", "sqlx-sqlite", "sqlx-postgres", "libsqlite3-sys"];

const RULES: &[Room] = &[
    Room { name: "tally", ours: &[], unreachable: OUTSIDE_WORLD, unnamed: &[] },
    Room { name: "tally-wasm", ours: &["tally"], unreachable: OUTSIDE_WORLD, unnamed: &[] },
    Room { name: "domain", ours: &["tally"], unreachable: OUTSIDE_WORLD, unnamed: &[] },
    Room { name: "store", ours: &["domain"], unreachable: PAGES, unnamed: &[] },
    Room { name: "app", ours: &["store", "domain", "tally"], unreachable: PAGES, unnamed: SQL },
    Room { name: "web", ours: &["app", "domain", "tally"], unreachable: &[], unnamed: SQL },
    Room { name: "bondgenoot", ours: &["web", "app", "store", "domain", "tally"], unreachable: &[], unnamed: SQL },
    Room { name: "xtask", ours: &["tally", "tally-wasm"], unreachable: SQL, unnamed: &[] },
];

/// One cryptography everywhere (ring), and nothing that needs a system library to build.
const NOWHERE: &[&str] = &["openssl", "openssl-sys", "native-tls", "aws-lc-rs", "aws-lc-sys"];

/// Reads the dependencies of the workspace and holds them against the rules.
pub fn run() -> Result<()> {
    let mut metadata = tool::cargo()?;
    metadata.args(["metadata", "--format-version", "1", "--locked"]);
    let mut graph = Graph::read(&tool::capture(&mut metadata)?)?;
    for room in graph.ours.clone() {
        let mut tree = tool::cargo()?;
        tree.args(["tree", "--locked", "--target", "all", "--edges", "normal,build"]);
        tree.args(["--prefix", "depth", "--format", " {p}", "--package", &room]);
        let edges = edges_of_tree(&tool::capture(&mut tree)?);
        graph.alone.insert(room, edges);
    }
    for (room, used) in &graph.rooms() {
        let used: Vec<&str> = used.iter().copied().collect();
        println!("{room} → {}", if used.is_empty() { "(nothing of ours)".into() } else { used.join(", ") });
    }
    let wrong = faults(&graph);
    if wrong.is_empty() {
        println!("the direction of the dependencies is right");
        return Ok(());
    }
    bail!("{}", wrong.join("\n"))
}

/// From a package to the packages that it uses.
type Edges = BTreeMap<String, BTreeSet<String>>;

/// The dependencies as cargo resolved them, by package name.
#[derive(Default)]
struct Graph {
    ours: BTreeSet<String>,
    /// What a package uses to run or to build, in the whole workspace.
    uses: Edges,
    /// What one of our rooms uses in its tests only.
    tests_use: Edges,
    /// What is below one room when it is built alone. In the whole workspace the rooms above
    /// switch on features of shared packages, for which the rooms below are not to blame.
    alone: BTreeMap<String, Edges>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// `None` to run, `build` to build, `dev` to test.
    kind: Option<String>,
}

impl Graph {
    /// Reads the JSON of `cargo metadata`, format version 1.
    fn read(json: &str) -> Result<Self> {
        let metadata: Metadata = serde_json::from_str(json).context("cargo metadata changed its form")?;
        let names: BTreeMap<&str, &str> =
            metadata.packages.iter().map(|package| (package.id.as_str(), package.name.as_str())).collect();
        let name = |id: &str| names.get(id).map_or_else(|| id.to_owned(), |name| (*name).to_owned());
        let mut graph =
            Self { ours: metadata.workspace_members.iter().map(|id| name(id)).collect(), ..Self::default() };
        for node in &metadata.resolve.nodes {
            for edge in &node.deps {
                let only_tests = edge.dep_kinds.iter().all(|kind| kind.kind.as_deref() == Some("dev"));
                let side = if only_tests { &mut graph.tests_use } else { &mut graph.uses };
                side.entry(name(&node.id)).or_default().insert(name(&edge.pkg));
            }
        }
        Ok(graph)
    }

    /// What a package names: to run and build, and in its tests.
    fn named_by(&self, package: &str) -> impl Iterator<Item = &str> {
        [&self.uses, &self.tests_use]
            .into_iter()
            .filter_map(move |side| side.get(package))
            .flatten()
            .map(String::as_str)
    }

    /// Our rooms, and which of our rooms each names.
    fn rooms(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        self.ours
            .iter()
            .map(|room| (room.as_str(), self.named_by(room).filter(|used| self.ours.contains(*used)).collect()))
            .collect()
    }

    /// The shortest way from a room, or from what its tests use, to a package.
    fn way(&self, from: &str, to: &str) -> Option<String> {
        let edges = self.alone.get(from).unwrap_or(&self.uses);
        let mut queue = VecDeque::from([vec![from]]);
        let mut seen = BTreeSet::from([from]);
        while let Some(path) = queue.pop_front() {
            let last = path.last().copied().unwrap_or_default();
            if last == to {
                return Some(path.join(" → "));
            }
            for next in edges.get(last).into_iter().flatten() {
                if seen.insert(next) {
                    queue.push_back([path.as_slice(), &[next.as_str()]].concat());
                }
            }
        }
        None
    }
}

/// Reads `cargo tree --prefix depth`: on each line a depth, then a package and its version.
fn edges_of_tree(tree: &str) -> Edges {
    let mut edges = Edges::new();
    let mut above: Vec<&str> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name)) = (words.next().and_then(|word| word.parse().ok()), words.next()) else {
            continue;
        };
        above.truncate(depth);
        if let Some(parent) = above.last() {
            edges.entry((*parent).to_owned()).or_default().insert(name.to_owned());
        }
        above.push(name);
    }
    edges
}

/// One sentence for every edge that breaks a rule.
fn faults(graph: &Graph) -> Vec<String> {
    let mut wrong = Vec::new();
    for (room, used) in graph.rooms() {
        let Some(rule) = RULES.iter().find(|rule| rule.name == room) else {
            wrong.push(format!("the room {room} stands in no rule: add it to RULES in xtask/src/deps.rs"));
            continue;
        };
        for other in used.iter().filter(|other| !rule.ours.contains(*other)) {
            wrong.push(format!("{room} → {other}: {room} may not use {other}"));
        }
        for package in graph.named_by(room).filter(|package| rule.unnamed.contains(package)) {
            wrong.push(format!("{room} → {package}: {room} may not name {package}; that is for a room below it"));
        }
        for way in rule.unreachable.iter().filter_map(|package| graph.way(room, package)) {
            wrong.push(format!("{way}: {room} must stay free of this"));
        }
    }
    for room in &graph.ours {
        let in_tests = graph.tests_use.get(room).into_iter().flatten();
        for start in std::iter::once(room).chain(in_tests) {
            for way in NOWHERE.iter().filter_map(|package| graph.way(start, package)) {
                wrong.push(format!("{room} reaches {way}: this may stand nowhere (we use ring)"));
            }
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &str)], test_edges: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::default();
        for (from, to) in edges {
            graph.uses.entry((*from).into()).or_default().insert((*to).into());
        }
        for (from, to) in test_edges {
            graph.tests_use.entry((*from).into()).or_default().insert((*to).into());
        }
        graph.ours = RULES.iter().map(|rule| rule.name.to_owned()).collect();
        graph
    }

    #[test]
    fn the_direction_of_the_architecture_is_accepted() {
        let edges = [
            ("domain", "tally"),
            ("store", "domain"),
            ("store", "sqlx"),
            ("app", "store"),
            ("web", "app"),
            ("web", "axum"),
            ("bondgenoot", "web"),
        ];
        assert_eq!(faults(&graph(&edges, &[("tally", "tokio")])), Vec::<String>::new());
    }

    #[test]
    fn an_edge_between_rooms_in_the_wrong_direction_is_named() {
        assert_eq!(faults(&graph(&[("web", "store")], &[])), ["web → store: web may not use store"]);
        assert_eq!(
            faults(&graph(&[], &[("tally", "domain")])),
            ["tally → domain: tally may not use domain"],
            "the tests of a room obey the same rule"
        );
    }

    #[test]
    fn a_runtime_below_the_store_is_found_through_other_packages() {
        let found = faults(&graph(&[("domain", "helper"), ("helper", "tokio")], &[]));
        assert_eq!(found, ["domain → helper → tokio: domain must stay free of this"]);
    }

    #[test]
    fn sql_may_be_reached_by_web_but_not_named() {
        let below = [("web", "app"), ("app", "store"), ("store", "sqlx")];
        assert!(faults(&graph(&below, &[])).is_empty());
        let found = faults(&graph(&[("web", "sqlx")], &[]));
        assert_eq!(found, ["web → sqlx: web may not name sqlx; that is for a room below it"]);
    }

    #[test]
    fn a_second_cryptography_is_refused_even_in_tests() {
        let found = faults(&graph(&[("client", "openssl-sys")], &[("app", "client")]));
        assert_eq!(found, ["app reaches client → openssl-sys: this may stand nowhere (we use ring)"]);
    }

    #[test]
    fn a_room_without_a_rule_is_refused() {
        let mut unknown = graph(&[], &[]);
        unknown.ours.insert("cellar".into());
        assert_eq!(faults(&unknown).len(), 1);
    }

    #[test]
    fn what_the_rooms_above_switch_on_does_not_count_for_a_room_below() {
        let mut whole = graph(&[("domain", "uuid"), ("uuid", "getrandom")], &[]);
        assert_eq!(faults(&whole).len(), 1);
        let alone = "0 domain v0.1.0 (here)\n1 serde v1.0.0\n2 serde_core v1.0.0\n1 uuid v1.0.0\n";
        whole.alone.insert("domain".into(), edges_of_tree(alone));
        assert!(faults(&whole).is_empty());
        assert_eq!(whole.way("domain", "serde_core").as_deref(), Some("domain → serde → serde_core"));
    }

    #[test]
    fn edges_are_read_from_the_answer_of_cargo() -> Result<()> {
        let graph = Graph::read(
            r#"{"packages":[{"id":"a#1","name":"tally"},{"id":"b#1","name":"serde"},{"id":"c#1","name":"proptest"}],
                "workspace_members":["a#1"],
                "resolve":{"nodes":[{"id":"a#1","deps":[
                  {"pkg":"b#1","dep_kinds":[{"kind":null},{"kind":"dev"}]},
                  {"pkg":"c#1","dep_kinds":[{"kind":"dev"}]}]}]}}"#,
        )?;
        assert!(graph.uses["tally"].contains("serde"), "used to run and in tests counts as used to run");
        assert!(graph.tests_use["tally"].contains("proptest"));
        assert!(graph.way("tally", "proptest").is_none());
        Ok(())
    }
}
