//! The page of themes, and the preview of one that is not switched on yet.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::Refusal;

use super::contrast::{self, Report};
use super::{href, reader};
use crate::failure::Failure;
use crate::form::Form;
use crate::organisation::crumbs;
use crate::page::{self as pages, Crumb, Page};
use crate::visit::Visit;

const HERE: &str = "/bureau/beheer/thema";

#[derive(Template)]
#[template(path = "theme/theme.html")]
struct ThemePage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    /// Hash of the theme in use; empty for the default.
    in_use: String,
    uploads: Vec<Upload>,
    report: Shown,
}

#[derive(Template)]
#[template(path = "theme/preview.html")]
struct PreviewPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    hash: String,
    is_in_use: bool,
    report: Shown,
}

struct Upload {
    hash: String,
    moment: String,
}

/// The report of the theme check, ready to show.
struct Shown {
    failing: usize,
    lines: Vec<Line>,
    left_out: Vec<String>,
}

struct Line {
    foreground: String,
    background: String,
    needed: String,
    found: String,
    passes: bool,
}

fn shown(visit: &Visit, report: Report) -> Shown {
    let ratio = |ratio: f64| {
        let text = format!("{:.1} : 1", (ratio * 10.0).floor() / 10.0);
        if visit.page().lang == "en" { text } else { text.replace('.', ",") }
    };
    let lines: Vec<Line> = report
        .pairs
        .into_iter()
        .map(|pair| Line {
            passes: pair.passes(),
            needed: ratio(pair.needed),
            found: pair.found.map_or_else(|| visit.t.s("theme-unknown").to_owned(), ratio),
            foreground: pair.foreground,
            background: pair.background,
        })
        .collect();
    Shown { failing: lines.iter().filter(|line| !line.passes).count(), lines, left_out: report.left_out }
}

async fn again(visit: &Visit, form: Form) -> Result<Response, Failure> {
    let in_use = visit.organisation.settings.theme_hash.clone();
    let theme = match in_use.as_str() {
        "" => None,
        hash => reader::read(app::theme::load(&visit.context, hash).await?.css.as_bytes()).ok(),
    };
    let uploads = app::theme::list(&visit.context).await?;
    let uploads = uploads.into_iter().map(|(hash, at)| Upload { hash, moment: visit.t.moment(at) }).collect();
    let is_refused = !form.is_empty_of_errors();
    let report = shown(visit, contrast::check(theme.as_ref()));
    let template = ThemePage { page: visit.page_with(&form), form, crumbs: crumbs(visit), in_use, uploads, report };
    if is_refused { pages::again(&template) } else { pages::show(&template) }
}

/// What is in use, with its check, and the form for another.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    again(&visit, Form::new()).await
}

/// Reads an upload and goes on to its preview; nothing changes for visitors.
pub async fn upload(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let read = match form.upload() {
        Some(upload) => reader::read(&upload.bytes),
        None => Err(Refusal::of("file", "file-missing")),
    };
    if !form.is_empty_of_errors() {
        return again(&visit, form).await;
    }
    let Some(theme) = form.check(visit.t, read) else { return again(&visit, form).await };
    let hash = app::theme::keep(&visit.context, &theme.class_name, &theme.css()).await?;
    Ok(visit.redirect_with(&format!("{HERE}/{hash}"), "notice-theme-uploaded"))
}

/// Switches a theme on, or the default theme back on.
pub async fn choose(visit: Visit, form: Form) -> Result<Response, Failure> {
    let hash = Some(form.value("hash")).filter(|hash| !hash.is_empty());
    app::theme::choose(&visit.context, hash).await?;
    Ok(visit.redirect_with(HERE, "notice-theme-chosen"))
}

/// This page, and only this page, in the theme.
pub async fn preview(visit: Visit, Path(hash): Path<String>) -> Result<Response, Failure> {
    let kept = app::theme::load(&visit.context, &hash).await?;
    let theme = reader::read(kept.css.as_bytes()).ok();
    let mut crumbs = crumbs(&visit);
    crumbs.push(Crumb::new(HERE, visit.t.s("theme-title")));
    let mut form = Form::new().with("example", visit.t.s("theme-example-value"));
    form.refuse(visit.t, &[Refusal::of("example_wrong", "field-empty")]);
    let page = Page { theme_class: kept.class_name, theme_href: Some(href(&hash)), ..visit.page() };
    pages::show(&PreviewPage {
        is_in_use: visit.organisation.settings.theme_hash == hash,
        report: shown(&visit, contrast::check(theme.as_ref())),
        page,
        form,
        crumbs,
        hash,
    })
}
