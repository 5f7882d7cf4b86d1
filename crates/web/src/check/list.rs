//! `/bureau/opgave/{slug}/toetsen`: plans that wait for their check, the nearest deadline on top; plans without the
//! support they need stand apart and can be refused together.

use app::check::{self, Filter, Line, Listing};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::contribution::ContributionState;

use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::language::Translator;
use crate::page::{self, Page};
use crate::visit::Visit;

/// One filter above the list.
struct Tab {
    href: String,
    label: String,
    is_current: bool,
}

/// One plan, ready to show.
struct Row {
    href: String,
    title: String,
    points: String,
    support: String,
    due: String,
    tag_kind: &'static str,
    tag_label: String,
}

#[derive(Template)]
#[template(path = "check/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    slug: String,
    undertaking: String,
    heading: String,
    lead: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    below: Vec<Row>,
    below_lead: String,
    below_choices: Vec<Choice>,
    can_refuse_below: bool,
    standard_reason: String,
}

/// The list.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    page::show(&view(&visit, &slug, Form::new()).await?)
}

/// Refuses the chosen plans that lack support.
pub async fn refuse(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let numbers: Vec<i64> = form.values("plan").filter_map(|number| number.parse().ok()).collect();
    let answer = check::refuse_below_threshold(&visit.context, &slug, &numbers, form.value("next_door")).await;
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&view(&visit, &slug, form).await?);
    }
    Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/toetsen"), "notice-check-below-refused"))
}

async fn view(visit: &Visit, slug: &str, form: Form) -> Result<ListPage, Failure> {
    let filter = Filter::parse(&super::dossier::asked(visit, "toon")).unwrap_or_default();
    let listing = check::list(&visit.context, slug, filter).await?;
    let t = visit.t;
    let frame = &listing.loaded.published()?.frame;
    let rows = |lines: &[Line]| lines.iter().map(|line| row(visit, slug, &listing, line)).collect::<Vec<_>>();
    let tabs = Filter::ALL.map(|tab| Tab {
        href: format!("/bureau/opgave/{slug}/toetsen?toon={}", tab.as_str()),
        label: t.s(&format!("check-filter-{}", tab.as_str())).to_owned(),
        is_current: tab == filter,
    });
    let below_choices = listing.below.iter().map(|line| {
        let supporters = t.a("check-supporters", &[("count", line.row.supporters.into())]);
        Choice::new(line.row.number.to_string(), format!("{} · {}", line.row.number, line.row.title)).hint(supporters)
    });
    let until = t.day(frame.phases.collect.closes.day());
    Ok(ListPage {
        page: visit.page_with(&form),
        heading: heading(t, &listing),
        lead: t.a(
            "check-list-lead",
            &[
                ("admitted", listing.progress.admitted.into()),
                ("refused", listing.progress.refused.into()),
                ("vote", t.day(frame.phases.vote.opens.day()).into()),
            ],
        ),
        tabs: tabs.into(),
        rows: rows(&listing.lines),
        below: rows(&listing.below),
        below_lead: t.a(
            if listing.can_refuse_below { "check-below-lead" } else { "check-below-lead-open" },
            &[("threshold", frame.support_threshold.into()), ("until", until.into())],
        ),
        below_choices: below_choices.collect(),
        can_refuse_below: listing.can_refuse_below,
        standard_reason: check::standard_reason(
            &visit.context,
            frame,
            listing.below.first().map_or(0, |line| line.row.supporters),
        ),
        undertaking: listing.loaded.undertaking.title.clone(),
        slug: slug.to_owned(),
        form,
    })
}

fn heading(t: Translator, listing: &Listing) -> String {
    let progress = listing.progress;
    if progress.late > 0 {
        return t.a("check-list-heading-late", &[("count", progress.late.into())]);
    }
    t.a("check-list-heading", &[("count", progress.waiting.into())])
}

fn row(visit: &Visit, slug: &str, listing: &Listing, line: &Line) -> Row {
    let t = visit.t;
    let is_open = line.row.state == ContributionState::Open;
    let points = if is_open {
        t.a("check-points-open", &[("open", line.open_points.into()), ("total", listing.criteria.into())])
    } else {
        String::new()
    };
    let advice = t.a("check-advice-open", &[("count", line.row.open_advice.into())]);
    let days = line.days_left(visit.now());
    let (tag_kind, tag_label) = match (line.row.state, days) {
        (ContributionState::Admitted, _) => ("ok", t.s("check-outcome-admitted").to_owned()),
        (ContributionState::Refused, _) => ("out", t.s("check-outcome-refused").to_owned()),
        _ if line.is_late(visit.now()) => ("late", t.s("check-late").to_owned()),
        (_, Some(0)) => ("now", t.s("check-today").to_owned()),
        (_, Some(days)) => ("plain", t.a("check-days-left", &[("count", days.into())])),
        (_, None) => ("plain", t.s("check-waits").to_owned()),
    };
    Row {
        href: format!("/bureau/opgave/{slug}/toetsen/{}", line.row.number),
        title: format!("{} · {}", line.row.number, line.row.title),
        points: if is_open && line.row.open_advice > 0 { format!("{points} · {advice}") } else { points },
        support: t.count(line.row.supporters),
        due: line.row.due.filter(|_| is_open).map(|due| t.day_short(due.day())).unwrap_or_default(),
        tag_kind,
        tag_label,
    }
}
