//! `/opgave/{slug}/plannen`: all plans as a list and on a map, with search, filter and order.

use app::contribution::{Filter, Line, Sort};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::contribution::ContributionState;

use super::{closed, crumbs};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::language::Translator;
use crate::map::{self, Pin};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// Plans on one page of the list.
const PER_PAGE: usize = 24;
/// States that the public can filter on.
const STATES: [ContributionState; 3] =
    [ContributionState::Open, ContributionState::Admitted, ContributionState::Refused];

#[derive(Template)]
#[template(path = "contribution/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    slug: String,
    title: String,
    crumbs: Vec<Crumb>,
    lead: String,
    is_open: bool,
    closed: Option<String>,
    is_narrow: bool,
    found: String,
    total: usize,
    map: Option<String>,
    areas: Vec<Choice>,
    categories: Vec<Choice>,
    states: Vec<Choice>,
    sorts: Vec<Choice>,
    plans: Vec<Row>,
    number: usize,
    pages: usize,
    prefix: String,
    make_href: String,
}

/// One plan as the list shows it.
struct Row {
    href: String,
    number: i64,
    title: String,
    summary: String,
    state: &'static str,
    tag: &'static str,
    place: String,
    cost: String,
    support: String,
    channel: Option<&'static str>,
    photo: Option<(String, String)>,
}

/// The list.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let form = Form::from_urlencoded(query.as_bytes());
    let filter = Filter {
        search: form.value("zoek").chars().take(200).collect(),
        area: form.value("buurt").parse().ok(),
        category: form.value("categorie").to_owned(),
        state: ContributionState::parse(form.value("staat")).filter(|state| STATES.contains(state)),
        sort: Sort::parse(form.value("volgorde")).unwrap_or_default(),
    };
    let listing = app::contribution::list(&visit.context, &slug, &filter).await?;
    let atlas = app::area::atlas(&visit.context).await?;
    let (page, t) = (visit.page(), visit.t);
    let frame = &listing.loaded.published()?.frame;
    let audience = frame.audience.area;
    let pages = listing.plans.len().div_ceil(PER_PAGE).max(1);
    let number = form.value("pagina").parse::<usize>().unwrap_or(1).clamp(1, pages);
    let shown = listing.plans.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
    let plans = shown.map(|plan| row(&page, &slug, plan, atlas.name(plan.area), frame.support_threshold)).collect();
    let map = map::base(visit.organisation.id, &atlas, audience, 640).map(|base| {
        let pins: Vec<Pin> = listing.plans.iter().filter_map(|plan| pin(&slug, plan)).collect();
        base.inline(t.s("plans-map-title"), t.s("plans-map-description"), &pins, None)
    });
    let choices = |first: &'static str, rest: Vec<Choice>| {
        std::iter::once(Choice::new("", t.s(first))).chain(rest).collect::<Vec<_>>()
    };
    let areas = atlas
        .neighbourhoods(audience)
        .map(|bordered| Choice::new(bordered.area.id.to_string(), bordered.area.name.clone()))
        .collect();
    let categories = frame.categories.iter().map(|name| Choice::new(name.clone(), name.clone())).collect();
    let closed = closed(&visit, &listing.loaded);
    page::show(&ListPage {
        crumbs: crumbs(&page, &listing.loaded, false),
        title: t.a("plans-title", &[("count", listing.total.into())]),
        lead: t
            .a("plans-lead", &[("cost", t.money(listing.total_cost).into()), ("budget", t.money(frame.amount).into())]),
        is_open: closed.is_none(),
        closed,
        is_narrow: filter.is_narrow(),
        found: t.a("plans-found", &[("count", listing.plans.len().into())]),
        total: listing.total,
        areas: choices("plans-all-areas", areas),
        categories: choices("plans-all-categories", categories),
        states: choices("plans-all-states", states(t)),
        sorts: sorts(t),
        prefix: prefix(&slug, &form),
        make_href: format!("/opgave/{slug}/plan-maken/idee"),
        slug,
        map,
        plans,
        number,
        pages,
        page,
        form,
    })
}

fn states(t: Translator) -> Vec<Choice> {
    let choice =
        |state: &ContributionState| Choice::new(state.as_str(), t.s(&format!("contribution-state-{}", state.as_str())));
    STATES.iter().map(choice).collect()
}

fn sorts(t: Translator) -> Vec<Choice> {
    let choice = |sort: &Sort| Choice::new(sort.as_str(), t.s(&format!("plans-sort-{}", sort.as_str())));
    Sort::ALL.iter().map(choice).collect()
}

fn pin(slug: &str, plan: &Line) -> Option<Pin> {
    plan.point.map(|place| Pin {
        place,
        number: plan.number,
        href: format!("/opgave/{slug}/plan/{}", plan.number),
        title: format!("{} {}", plan.number, plan.title),
    })
}

fn row(page: &Page, slug: &str, plan: &Line, area: Option<&str>, threshold: u32) -> Row {
    let t = page.t;
    let (supporters, threshold) = (plan.supporters, i64::from(threshold));
    let support = if threshold > supporters && plan.state == ContributionState::Open {
        t.a("plan-support-of", &[("count", supporters.into()), ("needed", threshold.into())])
    } else {
        t.a("plan-support-count", &[("count", supporters.into())])
    };
    Row {
        href: format!("/opgave/{slug}/plan/{}", plan.number),
        number: plan.number,
        title: plan.title.clone(),
        summary: plan.summary.clone(),
        state: state_id(plan.state),
        tag: tag(plan.state),
        place: area.map_or_else(|| plan.address.clone(), str::to_owned),
        cost: t.money(plan.estimated_cost.unwrap_or(plan.cost)),
        support,
        channel: (plan.channel != domain::contribution::Channel::Online).then(|| channel_id(plan.channel)),
        photo: plan.photo.map(|photo| (format!("/foto/{photo}/klein"), plan.photo_description.clone())),
    }
}

/// Message id of a state.
pub(super) fn state_id(state: ContributionState) -> &'static str {
    match state {
        ContributionState::Draft => "contribution-state-draft",
        ContributionState::Unconfirmed => "contribution-state-unconfirmed",
        ContributionState::Open => "contribution-state-open",
        ContributionState::Admitted => "contribution-state-admitted",
        ContributionState::Refused => "contribution-state-refused",
        ContributionState::Withdrawn => "contribution-state-withdrawn",
    }
}

/// Message id of a channel.
pub(super) fn channel_id(channel: domain::contribution::Channel) -> &'static str {
    match channel {
        domain::contribution::Channel::Online => "channel-online",
        domain::contribution::Channel::Paper => "channel-paper",
        domain::contribution::Channel::Stall => "channel-stall",
    }
}

/// Kind of the tag of a state.
pub(super) fn tag(state: ContributionState) -> &'static str {
    match state {
        ContributionState::Admitted => "ok",
        ContributionState::Open => "now",
        _ => "plain",
    }
}

/// Address of this list with the filter, up to the number of the page.
fn prefix(slug: &str, form: &Form) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["zoek", "buurt", "categorie", "staat", "volgorde"] {
        if !form.value(name).is_empty() {
            query.append_pair(name, form.value(name));
        }
    }
    let query = query.finish();
    format!("/opgave/{slug}/plannen?{query}{}pagina=", if query.is_empty() { "" } else { "&" })
}
