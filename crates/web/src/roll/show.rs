//! `/bureau/opgave/{slug}/stemrol`: what the roll holds, how far the codes are, and the form for a new list.

use app::ballot_watch::Report;
use app::roll::Overview;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;
use domain::Refusal;
use domain::figure;
use domain::roll::{BatchState, MOST_LETTERS, RollRow};

use crate::failure::Failure;
use crate::form::Form;
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::result::explain::people;
use crate::visit::Visit;

/// An uploaded list.
struct Batch {
    number: i64,
    title: String,
    state: String,
    progress: String,
    made: i64,
    total: i64,
    is_making: bool,
    is_stopped: bool,
    is_ready: bool,
}

#[derive(Template)]
#[template(path = "roll/show.html")]
pub(super) struct RollPage {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    slug: String,
    /// Label and number.
    facts: Vec<(String, String)>,
    /// How ballots come in: sentences for an official who wonders whether all is well.
    watch: Vec<String>,
    batches: Vec<Batch>,
    is_busy: bool,
    /// Before the vote opens a list can be taken back.
    may_withdraw: bool,
    /// Until the vote closes letters can be made, struck and replaced.
    may_change: bool,
}

/// Shows the roll.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let overview = app::roll::overview(&visit.context, &slug).await?;
    page::show(&roll_page(&visit, &overview, Form::new()))
}

/// Takes a list, as a file or as a bare number of letters.
pub async fn import(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let overview = app::roll::overview(&visit.context, &slug).await?;
    let answer = match rows(&form) {
        Ok(rows) => app::roll::import(&visit.context, &slug, &rows).await,
        Err(refusal) => Err(refusal.into()),
    };
    match form.accept(visit.t, answer)? {
        Some(_) => Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/stemrol"), "notice-roll-started")),
        None => page::again(&roll_page(&visit, &overview, form)),
    }
}

fn rows(form: &Form) -> Result<Vec<RollRow>, Refusal> {
    if let Some(upload) = form.upload() {
        return app::roll::read_list(&upload.bytes);
    }
    let count = form.value("aantal").trim();
    if count.is_empty() {
        return Err(Refusal::of("bestand", "roll-nothing-given"));
    }
    match count.replace('.', "").parse::<usize>() {
        Ok(count) if (1..=MOST_LETTERS).contains(&count) => Ok(vec![RollRow::default(); count]),
        _ => Err(Refusal::of("aantal", "roll-count-wrong").with("most", MOST_LETTERS)),
    }
}

/// The page, also when a form on it has to be corrected.
pub(super) fn roll_page(visit: &Visit, overview: &Overview, form: Form) -> RollPage {
    let t = visit.t;
    let undertaking = &overview.vote.loaded.undertaking;
    let turnout = &overview.turnout;
    let mut facts = vec![
        (t.s("roll-state-open").to_owned(), t.count(turnout.letters)),
        (t.s("roll-state-struck").to_owned(), t.count(turnout.struck)),
        (t.s("roll-state-reissued").to_owned(), t.count(turnout.reissued)),
    ];
    for (channel, ballots) in &turnout.by_channel {
        let ballots = u64::try_from(*ballots).unwrap_or(0);
        // Whoever watches this page while a first few vote must not see when each of them does.
        facts.push((t.s(&format!("ballot-channel-{}", channel.as_str())).to_owned(), people(t, ballots, ballots)));
    }
    if turnout.cast() >= FEWEST_SHOWN {
        facts.push((t.s("roll-turnout").to_owned(), t.percent(turnout.cast(), turnout.letters)));
    }
    RollPage {
        page: visit.page_with(&form),
        crumbs: vec![
            Crumb::new("/bureau/opgaven", t.s("layout-desk-undertakings")),
            Crumb::new(format!("/bureau/opgave/{}", undertaking.slug), undertaking.title.clone()),
        ],
        form,
        slug: undertaking.slug.clone(),
        facts,
        watch: overview.watch.as_ref().map(|report| watch(t, report)).unwrap_or_default(),
        batches: overview.batches.iter().map(|batch| batch_of(visit, batch)).collect(),
        is_busy: overview.batches.iter().any(|batch| batch.state == BatchState::Making),
        may_withdraw: visit.now() < overview.vote.round.window.opens,
        may_change: visit.now() <= overview.vote.round.window.closes,
    }
}

/// Fewer ballots than this are not told apart.
const FEWEST_SHOWN: i64 = figure::FEWEST.cast_signed();

/// What there is to say about how ballots come in.
fn watch(t: Translator, report: &Report) -> Vec<String> {
    let mut said = vec![t.a("roll-watch-since", &[("day", t.day(report.since.day()).into())])];
    said.push(match report.busiest {
        None => t.s("roll-watch-quiet").to_owned(),
        Some((hour, ballots)) => {
            let id = if report.is_unusual { "roll-watch-hour-unusual" } else { "roll-watch-hour" };
            t.a(id, &[("moment", t.moment(hour).into()), ("count", ballots.into())])
        }
    });
    for crowd in &report.networks {
        let values =
            [("day", t.day(crowd.day).into()), ("count", crowd.networks.into()), ("most", crowd.at_least.into())];
        said.push(t.a("roll-watch-network", &values));
    }
    if report.networks.is_empty() {
        said.push(t.s("roll-watch-no-network").to_owned());
    }
    said
}

fn batch_of(visit: &Visit, batch: &app::roll::RollBatch) -> Batch {
    let t = visit.t;
    Batch {
        number: batch.number,
        title: t
            .a("roll-batch-title", &[("number", batch.number.into()), ("moment", t.moment(batch.created_at).into())]),
        state: t.s(&format!("roll-batch-{}", batch.state.as_str())).to_owned(),
        progress: t.a("roll-batch-progress", &[("made", batch.made.into()), ("total", batch.total.into())]),
        made: batch.made,
        total: batch.total,
        is_making: batch.state == BatchState::Making,
        is_stopped: batch.state == BatchState::Stopped,
        is_ready: batch.state == BatchState::Ready,
    }
}

/// No browser or proxy keeps this page: a code stands on it.
pub(super) fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
