//! Striking a letter, or replacing a lost one by a new letter that is printed at the desk.

use app::letter::Letter;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::Refusal;
use qrcode::QrCode;
use qrcode::render::svg;

use super::show::{private, roll_page};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "roll/letter.html")]
struct LetterPage {
    page: Page,
    crumbs: Vec<Crumb>,
    slug: String,
    letter: Letter,
    opens: String,
    closes: String,
    /// A drawing, made here.
    picture: String,
}

/// Strikes or replaces the letter that the form names.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let overview = app::roll::overview(&visit.context, &slug).await?;
    if form.value("brief").trim().is_empty() {
        form.refuse(visit.t, &[Refusal::of("brief", "letter-not-found")]);
        return page::again(&roll_page(&visit, &overview, form));
    }
    if form.value("actie") == "vervangen" {
        let answer = app::roll::reissue(&visit.context, &slug, form.value("brief")).await;
        let Some(letter) = form.accept(visit.t, answer)? else {
            return page::again(&roll_page(&visit, &overview, form));
        };
        return Ok(private(page::show(&letter_page(&visit, slug, letter)?)?));
    }
    if !form.is_checked("zeker", "ja") {
        form.refuse(visit.t, &[Refusal::of("zeker", "letter-strike-unsure")]);
        return page::again(&roll_page(&visit, &overview, form));
    }
    let answer = app::roll::strike(&visit.context, &slug, form.value("brief")).await;
    match form.accept(visit.t, answer)? {
        Some(()) => Ok(visit.redirect_with(&format!("/bureau/opgave/{slug}/stemrol"), "notice-letter-struck")),
        None => page::again(&roll_page(&visit, &overview, form)),
    }
}

fn letter_page(visit: &Visit, slug: String, letter: Letter) -> Result<LetterPage, Failure> {
    let code = QrCode::new(letter.address_with_code.as_bytes()).map_err(Failure::because)?;
    let drawing = code.render::<svg::Color<'_>>().min_dimensions(180, 180).quiet_zone(true).build();
    // Inside a page the drawing needs no declaration of its own.
    let picture = drawing.find("<svg").and_then(|at| drawing.get(at..)).unwrap_or_default().to_owned();
    Ok(LetterPage {
        page: visit.page(),
        crumbs: vec![Crumb {
            href: format!("/bureau/opgave/{slug}/stemrol"),
            label: visit.t.s("roll-crumb").to_owned(),
        }],
        slug,
        opens: visit.t.moment_long(letter.window.opens),
        closes: visit.t.moment_long(letter.window.closes),
        letter,
        picture,
    })
}
