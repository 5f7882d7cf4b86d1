//! `/bureau/opgave/{slug}/tellen`: starts the count once the vote is closed, shows how far it is, and takes a drawn lot.

use app::result::{self, Progress, Standing};
use app::undertaking::{self, Loaded};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::Refusal;

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

/// What the page shows, one of these.
enum View {
    TooEarly { closes: String },
    Ready,
    Running { done: String, of: Option<u64>, reached: u64 },
    Failed,
    Lot { tied: Vec<(i64, String)> },
    Final,
}

#[derive(Template)]
#[template(path = "result/count.html")]
struct CountPage {
    page: Page,
    form: Form,
    title: String,
    slug: String,
    heading: String,
    view: View,
}

/// Shows where the count stands.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let (loaded, standing) = standing(&visit, &slug).await?;
    page::show(&view(&visit, &loaded, standing, Form::new()))
}

/// Starts the count.
pub async fn start(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let (loaded, standing) = standing(&visit, &slug).await?;
    let answer = result::start(&visit.context, &loaded).await;
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&view(&visit, &loaded, standing, form));
    }
    Ok(page::redirect(&format!("/bureau/opgave/{slug}/tellen")))
}

/// Takes the lot that was drawn.
pub async fn draw(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let (loaded, standing) = standing(&visit, &slug).await?;
    let numbers: Result<Vec<i64>, Refusal> = form
        .value("order")
        .split([',', ';', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().map_err(|_| Refusal::of("order", "lot-not-numbers")))
        .collect();
    let recorded = match form.check(visit.t, numbers) {
        None => None,
        Some(order) => {
            let answer = result::record_lot(&visit.context, &loaded, &order, form.value("account")).await;
            form.accept(visit.t, answer)?
        }
    };
    if recorded.is_none() {
        return page::again(&view(&visit, &loaded, standing, form));
    }
    Ok(page::redirect(&format!("/bureau/opgave/{slug}/tellen")))
}

async fn standing(visit: &Visit, slug: &str) -> Result<(Loaded, Standing), Failure> {
    let mut tx = visit.context.read().await?;
    let loaded = undertaking::load(&visit.context, &mut tx, slug).await?;
    loaded.published()?;
    let standing = result::standing(&visit.context, &mut tx, &loaded).await?;
    Ok((loaded, standing))
}

fn view(visit: &Visit, loaded: &Loaded, standing: Standing, form: Form) -> CountPage {
    let t = visit.t;
    let closes = loaded.frame.as_ref().map(|version| t.moment(version.frame.phases.vote.closes)).unwrap_or_default();
    let (heading, view) = match standing {
        Standing::TooEarly => ("count-heading-early", View::TooEarly { closes }),
        Standing::Ready => ("count-heading-ready", View::Ready),
        Standing::Running(Progress { done, of }) => {
            ("count-heading-running", View::Running { done: t.count(done), of, reached: done })
        }
        Standing::Failed => ("count-heading-failed", View::Failed),
        Standing::LotNeeded(tied) => ("count-heading-lot", View::Lot { tied }),
        Standing::Final => ("count-heading-final", View::Final),
    };
    CountPage {
        page: visit.page_with(&form),
        form,
        title: loaded.undertaking.title.clone(),
        slug: loaded.undertaking.slug.clone(),
        heading: t.s(heading).to_owned(),
        view,
    }
}
