//! `/bureau/opgave/{slug}/les`: closes an undertaking with a lesson and a word on what was done with the contributions.

use app::lesson::{self, Closing};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "lesson/close.html")]
struct ClosePage {
    page: Page,
    form: Form,
    title: String,
    slug: String,
    heading: &'static str,
    open: Vec<Crumb>,
    open_text: String,
    is_early: bool,
    written: Option<Written>,
}

/// A lesson that was written.
struct Written {
    moment: String,
    lesson: String,
    done: String,
}

/// Shows the form, or the lesson once it is closed.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let closing = lesson::load(&visit.context, &slug).await?;
    page::show(&view(&visit, closing, Form::new()))
}

/// Closes the undertaking.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let answer =
        lesson::close(&visit.context, &slug, form.value("lesson"), form.value("done_with_contributions")).await;
    if form.accept(visit.t, answer)?.is_none() {
        let closing = lesson::load(&visit.context, &slug).await?;
        return page::again(&view(&visit, closing, form));
    }
    Ok(visit.redirect_with(&format!("/opgave/{slug}/verslag"), "notice-undertaking-closed"))
}

fn view(visit: &Visit, closing: Closing, form: Form) -> ClosePage {
    let t = visit.t;
    let stage = closing.loaded.stage;
    let open = closing.open_promises.iter().map(|row| {
        let label = format!("{} ({})", row.promise.title, t.day(row.promise.due));
        Crumb::new(format!("/bureau/afspraak/{}", row.promise.number), label)
    });
    let open: Vec<Crumb> = open.collect();
    ClosePage {
        page: visit.page_with(&form),
        form,
        title: closing.loaded.undertaking.title.clone(),
        slug: closing.loaded.undertaking.slug.clone(),
        heading: match stage {
            Stage::Closed => "lesson-heading-closed",
            Stage::Executing => "lesson-heading",
            _ => "lesson-heading-early",
        },
        open_text: t.a("lesson-open", &[("count", open.len().into())]),
        open,
        is_early: !matches!(stage, Stage::Closed | Stage::Executing),
        written: closing.lesson.map(|(lesson, moment)| Written {
            moment: t.moment(moment),
            lesson: lesson.lesson,
            done: lesson.done_with_contributions,
        }),
    }
}
