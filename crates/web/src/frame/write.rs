//! `/bureau/opgave/nieuw` and `/bureau/opgave/{slug}/kader/{1..5}`: writing a frame, step by step, and publishing it.

use app::frame::{Draft, FrameForm, STEPS, rules, step_of};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::frame::Influence;

use super::rows::{self, Change, Section};
use crate::failure::Failure;
use crate::form::{self, Choice, Form};
use crate::language::Translator;
use crate::page::{self, Crumb, Page};
use crate::undertaking::parts::{Link, period};
use crate::visit::Visit;

/// Two fields of one criterion.
struct CriterionRow {
    title_name: String,
    title_label: String,
    explanation_name: String,
    explanation_label: String,
}

/// A field for the most money that one category may get.
struct CapRow {
    name: String,
    label: String,
}

/// What another undertaking asks of the same people.
struct AskRow {
    href: String,
    title: String,
    area: String,
    what: String,
    when: String,
    clashes: bool,
}

#[derive(Template)]
#[template(path = "frame/step.html")]
struct StepPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    here: String,
    title: String,
    step: u8,
    to: String,
    back: Option<String>,
    copy_of: String,
    is_new: bool,
    is_published: bool,
    title_stays: String,
    next: String,
    staff: Vec<Choice>,
    influences: Vec<Choice>,
    areas: Vec<Choice>,
    ballots: Vec<Choice>,
    methods: Vec<Choice>,
    completions: Vec<Choice>,
    ties: Vec<Choice>,
    criteria: Vec<CriterionRow>,
    caps: Vec<CapRow>,
    asks: Vec<AskRow>,
    clash_text: String,
    sections: Vec<Section>,
    changes: Vec<Change>,
    obstacles: Vec<Link>,
}

/// The first step of an undertaking that does not exist yet; `?van=` names one to copy.
pub async fn start(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let copy_of = Form::from_urlencoded(query.unwrap_or_default().as_bytes()).value("van").to_owned();
    let draft = app::frame::start(&visit.context, Some(&copy_of)).await?;
    let form = filled(&draft.form);
    page::show(&step_page(&visit, &draft, "", 1, form.with("van", copy_of)))
}

/// Makes the undertaking, with what was typed on the first step.
pub async fn open(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let copy_of = form.value("van").to_owned();
    let answer = app::frame::open(&visit.context, Some(&copy_of), form.pairs()).await;
    let Some(slug) = form.accept(visit.t, answer)? else {
        let draft = app::frame::start(&visit.context, Some(&copy_of)).await?;
        return page::again(&step_page(&visit, &draft, "", 1, form));
    };
    Ok(page::redirect(&format!("/bureau/opgave/{slug}/kader/2")))
}

/// A step, as it was left.
pub async fn show(visit: Visit, Path((slug, step)): Path<(String, String)>) -> Result<Response, Failure> {
    let step = read_step(&step)?;
    let draft = app::frame::draft(&visit.context, &slug).await?;
    let frozen = draft.published().filter(|version| version.frame.is_frozen(visit.now()));
    if frozen.is_some() {
        return Err(Failure::Refused(vec![domain::Refusal::new("frame-frozen")]));
    }
    let form = filled(&draft.form);
    page::show(&step_page(&visit, &draft, &slug, step, form))
}

/// Saves a step and goes on; on the last step, publishes.
pub async fn save(
    visit: Visit,
    Path((slug, step)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Failure> {
    let step = read_step(&step)?;
    if step == STEPS {
        return publish(&visit, &slug, form).await;
    }
    let act = form.value("doen").to_owned();
    let only_keep = matches!(act.as_str(), "bewaar" | "regels" | "proef");
    let answer = app::frame::save_step(&visit.context, &slug, step, form.pairs(), only_keep).await;
    let Some(slug) = form.accept(visit.t, answer)? else {
        let draft = app::frame::draft(&visit.context, &slug).await?;
        return page::again(&step_page(&visit, &draft, &slug, step, form));
    };
    match act.as_str() {
        "bewaar" => Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}"), "notice-frame-kept")),
        "regels" => Ok(page::redirect(&format!("/bureau/opgave/{slug}/kader/{step}#criteria"))),
        "proef" => Ok(page::redirect(&format!("/bureau/opgave/{slug}/kader/proef"))),
        _ => Ok(page::redirect(&format!("/bureau/opgave/{slug}/kader/{}", step.saturating_add(1)))),
    }
}

async fn publish(visit: &Visit, slug: &str, mut form: Form) -> Result<Response, Failure> {
    match app::frame::publish(&visit.context, slug, form.value("reason")).await {
        Ok(_) => Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}"), "notice-frame-published")),
        Err(app::Error::Refused(refusals)) => {
            let draft = app::frame::draft(&visit.context, slug).await?;
            // What stands on earlier steps is listed on the page, each with the way to its step.
            let here: Vec<_> = refusals.into_iter().filter(|refusal| step_of(&refusal.field) == STEPS).collect();
            form.refuse(visit.t, &here);
            page::again(&step_page(visit, &draft, slug, STEPS, form))
        }
        Err(other) => Err(other.into()),
    }
}

fn read_step(step: &str) -> Result<u8, Failure> {
    step.parse().ok().filter(|step| (1..=STEPS).contains(step)).ok_or(Failure::NotFound)
}

fn filled(form: &FrameForm) -> Form {
    form.pairs().fold(Form::new(), |filled, (name, value)| filled.with(name, value))
}

fn step_page(visit: &Visit, draft: &Draft, slug: &str, step: u8, form: Form) -> StepPage {
    let t = visit.t;
    let is_new = slug.is_empty();
    let desk = Crumb::new("/bureau/opgaven", t.s("undertaking-crumb-desk"));
    let own = draft
        .loaded
        .as_ref()
        .map(|loaded| Crumb::new(format!("/bureau/opgave/{slug}"), loaded.undertaking.title.clone()));
    let room = format!("/bureau/opgave/{slug}/kader");
    let published = draft.published();
    let areas = &draft.choices.areas;
    StepPage {
        page: visit.page_with(&form),
        crumbs: std::iter::once(desk).chain(own).collect(),
        here: t.s(&format!("frame-step-{step}")).to_owned(),
        title: t.s(&format!("frame-step-{step}-title")).to_owned(),
        step,
        to: if is_new { "/bureau/opgave/nieuw".to_owned() } else { format!("{room}/{step}") },
        back: (step > 1).then(|| format!("{room}/{}", step.saturating_sub(1))),
        copy_of: form.value("van").to_owned(),
        is_new,
        is_published: published.is_some(),
        title_stays: title_stays(t, draft),
        next: t.s(&format!("frame-step-{step}-next")).to_owned(),
        staff: staff(draft),
        influences: Influence::ALL.iter().map(|step| choice(t, "influence", step.as_str())).collect(),
        areas: area_choices(t, draft),
        ballots: ["approval", "within-budget"].iter().map(|name| choice(t, "frame-choice-ballot", name)).collect(),
        methods: rules::METHODS.iter().map(|name| choice(t, "frame-method", name)).collect(),
        completions: rules::COMPLETIONS.iter().map(|name| choice(t, "frame-completion", name)).collect(),
        ties: rules::TIES.iter().map(|name| choice(t, "frame-ties", name)).collect(),
        criteria: criteria(t, draft),
        caps: caps(t, draft),
        asks: asks(t, draft),
        clash_text: clash_text(t, draft),
        sections: rows::sections(t, &draft.reading.frame, areas),
        changes: published.map(|old| rows::differences(t, &old.frame, &draft.reading.frame, areas)).unwrap_or_default(),
        obstacles: obstacles(t, &draft.obstacles, &room),
        form,
    }
}

/// An option whose words are `PREFIX-NAME`, with `PREFIX-NAME-hint` below it when there is one.
fn choice(t: Translator, prefix: &str, name: &'static str) -> Choice {
    let id = format!("{prefix}-{name}");
    let hint = format!("{id}-hint");
    let option = Choice::new(name, t.s(&id));
    if t.has(&hint) { option.hint(t.s(&hint)) } else { option }
}

fn staff(draft: &Draft) -> Vec<Choice> {
    draft.choices.staff.iter().map(|person| Choice::new(person.id.to_string(), &*person.display_name)).collect()
}

fn area_choices(t: Translator, draft: &Draft) -> Vec<Choice> {
    let whole = Choice::new("", t.s("undertaking-whole-area"));
    let areas = draft.choices.areas.iter().map(|area| {
        let level = t.s(match area.level {
            domain::area::AreaLevel::Gemeente => "frame-level-gemeente",
            domain::area::AreaLevel::Wijk => "frame-level-wijk",
            domain::area::AreaLevel::Buurt => "frame-level-buurt",
        });
        Choice::new(area.id.to_string(), format!("{level} {}", area.name))
    });
    std::iter::once(whole).chain(areas).collect()
}

fn criteria(t: Translator, draft: &Draft) -> Vec<CriterionRow> {
    let row = |index: usize| CriterionRow {
        title_name: format!("criterion-{index}-title"),
        title_label: t.a("frame-criterion", &[("number", (index + 1).into())]),
        explanation_name: format!("criterion-{index}-explanation"),
        explanation_label: t.a("frame-criterion-explanation", &[("number", (index + 1).into())]),
    };
    (0..draft.form.criterion_rows()).map(row).collect()
}

fn caps(t: Translator, draft: &Draft) -> Vec<CapRow> {
    let row = |category: &String| CapRow {
        name: rules::cap_field(category),
        label: t.a("frame-cap-of", &[("name", category.as_str().into())]),
    };
    draft.reading.frame.categories.iter().map(row).collect()
}

fn asks(t: Translator, draft: &Draft) -> Vec<AskRow> {
    let row = |ask: &app::frame::Ask| AskRow {
        href: format!("/opgave/{}", ask.slug),
        title: ask.title.clone(),
        area: ask.area.clone().unwrap_or_else(|| t.s("undertaking-whole-area").to_owned()),
        what: t.s(&format!("phase-{}", ask.phase.as_str())).to_owned(),
        when: period(t, ask.window),
        clashes: ask.clashes,
    };
    draft.asks.iter().map(row).collect()
}

/// Whom this frame would ask twice, in a sentence; empty when nobody.
fn clash_text(t: Translator, draft: &Draft) -> String {
    match draft.asks.iter().filter(|ask| ask.clashes).count() {
        0 => String::new(),
        count => t.a("frame-clashes", &[("count", count.into())]),
    }
}

fn title_stays(t: Translator, draft: &Draft) -> String {
    let title = draft.loaded.as_ref().map_or("", |loaded| loaded.undertaking.title.as_str());
    t.a("frame-title-stays", &[("title", title.into())])
}

/// What keeps a draft from going on, each with the way to its field.
pub(super) fn obstacles(t: Translator, obstacles: &[domain::Refusal], room: &str) -> Vec<Link> {
    let link = |refusal: &domain::Refusal| Link {
        href: format!("{room}/{}#{}", step_of(&refusal.field), refusal.field),
        label: format!("{}: {}", label_of(t, &refusal.field), form::sentence(t, refusal)),
    };
    obstacles.iter().map(link).collect()
}

/// The label of a field, so that a sentence like "Vul dit in" says what.
fn label_of(t: Translator, field: &str) -> String {
    let id = format!("frame-field-{}", field.replace('_', "-"));
    if t.has(&id) { t.s(&id).to_owned() } else { t.s(&format!("frame-step-{}", step_of(field))).to_owned() }
}
