//! The result of a vote: the pages that explain it, its files, and the desk page from which it is counted.

mod count;
pub mod explain;
mod files;
mod picture;
mod plan;
mod program;
mod recount;
pub mod rules;
mod sheet;
mod show;

use app::result::Summary;
use app::undertaking::{self, Loaded};
use domain::person::{Language, StaffRole};
use domain::undertaking::Stage;

use crate::failure::Failure;
use crate::language::Translator;
use crate::page::Crumb;
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// Who runs a vote.
const ORGANISERS: Access = Access::Role(&[StaffRole::Organiser]);

/// The currency of every budget here.
const CURRENCY: &str = "EUR";

/// The routes of results.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/uitslag", Access::Public, show::show)
        .get("/opgave/{slug}/uitslag/plan/{number}", Access::Public, plan::show)
        .get("/opgave/{slug}/uitslag/uitleg", Access::Public, sheet::show)
        .get("/opgave/{slug}/uitslag/regels", Access::Public, rules::show)
        .get("/opgave/{slug}/uitslag/natellen", Access::Public, recount::show)
        .get("/opgave/{slug}/uitslag/programma", Access::Public, program::show)
        .get("/opgave/{slug}/uitslag/stembiljetten.pb", Access::Public, files::ballots)
        .get("/opgave/{slug}/uitslag/regel.json", Access::Public, files::rule)
        .get("/opgave/{slug}/uitslag/telling.json", Access::Public, files::trace)
        .get("/bureau/opgave/{slug}/tellen", ORGANISERS, count::show)
        .post("/bureau/opgave/{slug}/tellen", ORGANISERS, count::start)
        .post("/bureau/opgave/{slug}/tellen/loting", ORGANISERS, count::draw)
}

/// A counted budget; "not found" while nothing is decided.
struct Counted {
    loaded: Loaded,
    summary: std::sync::Arc<Summary>,
}

/// Loads what the pages below the result stand on.
async fn counted(visit: &Visit, slug: &str) -> Result<Counted, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, slug).await?;
    loaded.published()?;
    let summary = app::result::load(&visit.context, &mut tx, &loaded).await?.ok_or(Failure::NotFound)?;
    if summary.decided.is_none() {
        return Err(Failure::NotFound);
    }
    Ok(Counted { loaded, summary })
}

/// The way to a page below the result, or to the result itself.
fn crumbs(visit: &Visit, loaded: &Loaded, is_below: bool) -> Vec<Crumb> {
    let undertaking = &loaded.undertaking;
    let mut crumbs = vec![Crumb::new(format!("/opgave/{}", undertaking.slug), undertaking.title.clone())];
    if is_below {
        let label = visit.t.s("result-crumb").to_owned();
        crumbs.push(Crumb::new(format!("/opgave/{}/uitslag", undertaking.slug), label));
    }
    crumbs
}

/// Whether the result waits for a decision.
fn is_undecided(loaded: &Loaded) -> bool {
    loaded.stage == Stage::Deciding
}

/// How anyone repeats this count: the command, and the files it names.
struct Repeat {
    slug: String,
    /// What to type beside the downloaded files; the answer comes in the language of the page.
    command: String,
    /// Whether the rule must be downloaded for it.
    needs_rule_file: bool,
}

impl Repeat {
    fn new(t: Translator, slug: &str, rule: &tally::Rule) -> Self {
        let names = files::names(slug);
        let (words, needs_rule_file) = match explain::command(rule) {
            explain::Command::Flags(flags) => (flags, false),
            explain::Command::RuleFile => (format!("--rule-file {}", names.rule), true),
        };
        let command = format!("bondgenoot count {} {words}{}", names.ballots, language_words(t));
        Self { slug: slug.to_owned(), command, needs_rule_file }
    }
}

/// What makes the program answer in the language of the page; nothing for its usual one.
fn language_words(t: Translator) -> String {
    match t.language() {
        Language::Nl => String::new(),
        other => format!(" --language {}", other.as_str()),
    }
}
