//! `/opgave/{slug}/uitslag`: the answer first, then why, then everything needed to check it.

use app::result::{Found, PlanResult, Summary};
use app::undertaking::{self, Loaded};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;
use tally::{Decided, Method};

use super::explain::{Explainer, people, rule_name, rule_sentence};
use super::picture::{self, RoundRow};
use super::{CURRENCY, Repeat, crumbs, is_undecided};
use crate::chart;
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// One plan in the table.
pub struct Row {
    pub href: String,
    pub title: String,
    pub why: String,
    pub cost: String,
    pub votes: String,
    pub tag_kind: &'static str,
    pub tag_label: String,
    pub cut_before: String,
}

/// What the other rule changes.
pub struct Comparison {
    pub name: String,
    pub sentence: String,
    pub gained: Vec<String>,
    pub lost: Vec<String>,
    pub voters: String,
}

#[derive(Template)]
#[template(path = "result/show.html")]
struct ResultPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    heading: String,
    lead: String,
    rule: String,
    stopped: String,
    caption: String,
    rows: Vec<Row>,
    bar: String,
    rounds: Vec<RoundRow>,
    has_shares: bool,
    voters: Vec<String>,
    comparison: Option<Comparison>,
    lot: String,
    recorded: String,
    slug: String,
    ballots_published: bool,
    repeat: Repeat,
    owner: String,
    next: String,
}

#[derive(Template)]
#[template(path = "result/waiting.html")]
struct WaitingPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    heading: String,
    lead: String,
    tied: Vec<String>,
    slug: String,
}

/// Shows the result, or says when there will be one.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, &slug).await?;
    let frame = &loaded.published()?.frame;
    let summary = app::result::load(&visit.context, &mut tx, &loaded).await?;
    let t = visit.t;
    match summary {
        Some(summary) => {
            if let Some(page) = result_page(&visit, &loaded, &summary) {
                return page::show(&page);
            }
            let tied = summary.tied_titles().into_iter().map(|(_, title)| title).collect();
            page::show(&waiting(&visit, &loaded, "result-lot-heading", t.s("result-lot-lead").to_owned(), tied))
        }
        None if loaded.stage >= Stage::Counting => page::show(&waiting(
            &visit,
            &loaded,
            "result-counting-heading",
            t.s("result-counting-lead").to_owned(),
            Vec::new(),
        )),
        None => {
            let lead = t.a("result-not-yet-lead", &[("closes", t.moment(frame.phases.vote.closes).into())]);
            page::show(&waiting(&visit, &loaded, "result-not-yet-heading", lead, Vec::new()))
        }
    }
}

fn waiting(visit: &Visit, loaded: &Loaded, heading: &str, lead: String, tied: Vec<String>) -> WaitingPage {
    WaitingPage {
        page: visit.page(),
        crumbs: crumbs(visit, loaded, false),
        here: visit.t.s("result-crumb").to_owned(),
        heading: visit.t.s(heading).to_owned(),
        lead,
        tied,
        slug: loaded.undertaking.slug.clone(),
    }
}

/// What an imported file says of the outcome, beside ours.
fn recorded(t: Translator, summary: &Summary) -> String {
    let mut counted: Vec<i64> = summary.winners().map(|plan| plan.number).collect();
    let mut recorded = summary.recorded_winners.clone();
    counted.sort_unstable();
    recorded.sort_unstable();
    if recorded.is_empty() {
        String::new()
    } else if counted == recorded {
        t.s("result-recorded-same").to_owned()
    } else {
        let plans: Vec<String> = summary.recorded_winners.iter().map(ToString::to_string).collect();
        t.a("result-recorded-other", &[("plans", plans.join(", ").into())])
    }
}

fn result_page(visit: &Visit, loaded: &Loaded, summary: &Summary) -> Option<ResultPage> {
    let t = visit.t;
    let decided = summary.decided.as_ref()?;
    let title = |id: &str| summary.title(id);
    let explainer = Explainer::new(t, decided, &title, CURRENCY);
    let slug = loaded.undertaking.slug.clone();
    let segments: Vec<(String, domain::Cents)> =
        summary.winners().map(|plan| (plan.title.clone(), plan.cost)).collect();
    let repeat = Repeat::new(t, &slug, &summary.rule);
    let rounds = picture::rounds(t, &slug, summary, &explainer);
    Some(ResultPage {
        page: visit.page(),
        crumbs: crumbs(visit, loaded, false),
        here: t.s("result-crumb").to_owned(),
        heading: t.a("result-heading", &[("count", summary.winners().count().into())]),
        lead: lead(t, summary),
        rule: rule_sentence(t, &summary.rule),
        stopped: explainer.stopped(),
        caption: t.a("result-caption", &[("count", summary.plans.len().into())]),
        rows: rows(t, &slug, summary, &explainer),
        bar: chart::budget_bar(t, summary.budget, &segments),
        has_shares: rounds.iter().any(|round| !round.average.is_empty()),
        rounds,
        voters: explainer.voters(),
        comparison: comparison(t, summary, decided),
        lot: summary.lot.as_ref().map(|lot| lot.account.clone()).unwrap_or_default(),
        recorded: recorded(t, summary),
        slug,
        ballots_published: summary.ballots_published,
        repeat,
        owner: loaded.undertaking.owner_function.clone(),
        next: next(t, loaded),
    })
}

/// What the winners cost and who voted.
pub(super) fn lead(t: Translator, summary: &Summary) -> String {
    let money = t.a(
        "result-lead-money",
        &[("spent", t.money(summary.spent()).into()), ("left", t.money(summary.left()).into())],
    );
    let turnout = summary.turnout;
    let people = match turnout.percent() {
        Some(percent) => t.a(
            "result-lead-turnout",
            &[("ballots", turnout.ballots.into()), ("roll", turnout.roll.into()), ("percent", percent.into())],
        ),
        None => t.a("result-lead-ballots", &[("ballots", turnout.ballots.into())]),
    };
    format!("{money} {people}")
}

fn rows(t: Translator, slug: &str, summary: &Summary, explainer: &Explainer<'_>) -> Vec<Row> {
    let mut cut_shown = false;
    let row = |plan: &PlanResult| {
        let first_loser = !plan.won && !cut_shown;
        cut_shown |= !plan.won;
        let counted = summary.counted(plan.number);
        let (tag_kind, tag_label) = tag(summary, plan);
        Row {
            href: format!("/opgave/{slug}/uitslag/plan/{}", plan.number),
            title: plan.title.clone(),
            why: counted.map(|counted| explainer.in_short(counted, plan.needs.as_ref())).unwrap_or_default(),
            cost: t.money(plan.cost),
            votes: t.count(plan.votes),
            tag_kind,
            tag_label: t.s(tag_label).to_owned(),
            cut_before: if first_loser { t.s("result-cut").to_owned() } else { String::new() },
        }
    };
    summary.plans.iter().map(row).collect()
}

/// Kind and label of what became of a plan.
pub(super) fn tag(summary: &Summary, plan: &PlanResult) -> (&'static str, &'static str) {
    let standing = summary.counted(plan.number).map(|counted| counted.standing);
    match standing {
        Some(tally::Standing::Won) => ("ok", "result-tag-won"),
        Some(tally::Standing::PartlyPaid) => ("now", "result-tag-partly"),
        Some(tally::Standing::Lost) | None => ("late", "result-tag-lost"),
    }
}

/// The other family of rules beside this one: greedy beside shares, and shares beside everything else.
fn comparison(t: Translator, summary: &Summary, decided: &Decided) -> Option<Comparison> {
    let is_shares = |rule: &tally::Rule| matches!(rule.method, Method::EqualShares(_));
    let own_is_shares = is_shares(&summary.rule);
    let fills = |rule: &tally::Rule| matches!(&rule.method, Method::EqualShares(shares) if shares.fill);
    let is_other = |rule: &tally::Rule| if own_is_shares { !is_shares(rule) } else { fills(rule) };
    let other = summary.beside.iter().find(|beside| is_other(&beside.rule))?;
    let found = other.found.as_ref()?;
    let (gained, lost) = changes(summary, found);
    let same = gained.is_empty() && lost.is_empty();
    let without = |count: u64| people(t, count, decided.ballots);
    Some(Comparison {
        name: rule_name(t, &other.rule),
        sentence: t.s(if same { "result-compare-same" } else { "result-compare-differs" }).to_owned(),
        gained,
        lost,
        voters: t.a(
            "result-compare-voters",
            &[("other", without(found.without_winner).into()), ("here", without(decided.voters.without_winner).into())],
        ),
    })
}

/// Titles of plans that win only under another rule, and of those that win only under the published one.
fn changes(summary: &Summary, other: &Found) -> (Vec<String>, Vec<String>) {
    let titles = |won: bool| {
        let changed =
            summary.plans.iter().filter(|plan| plan.won == won && other.winners.contains(&plan.number) != won);
        changed.map(|plan| plan.title.clone()).collect()
    };
    (titles(false), titles(true))
}

/// What happens after the result.
fn next(t: Translator, loaded: &Loaded) -> String {
    match loaded.frame.as_ref().filter(|_| is_undecided(loaded)) {
        Some(version) => {
            let due = t.day(version.frame.phases.decide.closes.day());
            t.a("result-next-decision", &[("decider", version.frame.last_word.clone().into()), ("due", due.into())])
        }
        None => t.s("result-next-promises").to_owned(),
    }
}
