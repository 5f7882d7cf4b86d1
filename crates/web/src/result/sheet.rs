//! `/opgave/{slug}/uitslag/uitleg`: the whole count on at most two printed pages: how the rule works with the numbers
//! of this vote, every plan, what voters and neighbourhoods got, and how to check it.

use app::result::{Found, PlanResult, Summary};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::explain::{Explainer, rule_name};
use super::{CURRENCY, Repeat, counted, crumbs, show};
use crate::failure::Failure;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// Rounds that are told as an example.
const EXAMPLES: usize = 3;

struct Line {
    number: i64,
    title: String,
    cost: String,
    votes: String,
    outcome: String,
    why: String,
}

struct AreaLine {
    name: String,
    plans: String,
    winners: String,
    cost: String,
}

#[derive(Template)]
#[template(path = "result/sheet.html")]
struct SheetPage {
    page: Page,
    crumbs: Vec<Crumb>,
    here: String,
    slug: String,
    title: String,
    rule: String,
    lead: String,
    steps: Vec<String>,
    examples: Vec<String>,
    stopped: String,
    lines: Vec<Line>,
    voters: Vec<String>,
    areas: Vec<AreaLine>,
    ballots_published: bool,
    repeat: Repeat,
    counted_at: String,
}

/// Shows the sheet.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let counted = counted(&visit, &slug).await?;
    let (t, summary) = (visit.t, &counted.summary);
    let Some(decided) = &summary.decided else { return Err(Failure::NotFound) };
    let title = |id: &str| summary.title(id);
    let explainer = Explainer::new(t, decided, &title, CURRENCY);
    let repeat = Repeat::new(t, &slug, &summary.rule);
    page::show(&SheetPage {
        page: visit.page(),
        crumbs: crumbs(&visit, &counted.loaded, true),
        here: t.s("sheet-here").to_owned(),
        title: counted.loaded.undertaking.title.clone(),
        rule: rule_name(t, &summary.rule),
        lead: show::lead(t, summary),
        steps: explainer.how_it_works(),
        examples: examples(t, summary, &explainer),
        stopped: explainer.stopped(),
        lines: summary.plans.iter().map(|plan| line(t, summary, &explainer, plan)).collect(),
        voters: explainer.voters(),
        areas: areas(t, &Found::of(decided)),
        ballots_published: summary.ballots_published,
        repeat,
        counted_at: t.moment(summary.counted_at),
        slug,
    })
}

fn line(t: Translator, summary: &Summary, explainer: &Explainer<'_>, plan: &PlanResult) -> Line {
    let counted = summary.counted(plan.number);
    Line {
        number: plan.number,
        title: plan.title.clone(),
        cost: t.money(plan.cost),
        votes: t.count(plan.votes),
        outcome: t.s(show::tag(summary, plan).1).to_owned(),
        why: counted.map(|counted| explainer.in_short(counted, plan.needs.as_ref())).unwrap_or_default(),
    }
}

/// The first rounds in words.
fn examples(t: Translator, summary: &Summary, explainer: &Explainer<'_>) -> Vec<String> {
    let rounds = summary.decided.iter().flat_map(|decided| &decided.rounds).take(EXAMPLES);
    let example = |round: &tally::Round| {
        let plan: i64 = round.project.parse().ok()?;
        let values = [
            ("plan", summary.title(&round.project).into()),
            ("why", explainer.why(summary.counted(plan)?, None).into()),
            ("cost", explainer.amount(round.paid).into()),
            ("left", explainer.amount(round.left).into()),
        ];
        Some(t.a("sheet-example", &values))
    };
    rounds.filter_map(example).collect()
}

/// What each neighbourhood got. Plans and money, so no figure about people.
fn areas(t: Translator, found: &Found) -> Vec<AreaLine> {
    if found.areas_with_winner().1 < 2 {
        return Vec::new();
    }
    let line = |(name, plans, winners, cost): &(String, u64, u64, domain::Cents)| AreaLine {
        name: if name.is_empty() { t.s("sheet-no-area").to_owned() } else { name.clone() },
        plans: t.count(*plans),
        winners: t.count(*winners),
        cost: t.money(*cost),
    };
    found.areas.iter().map(line).collect()
}
