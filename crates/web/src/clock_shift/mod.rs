//! `/bureau/klok`: moves the clock of the demo. Outside the demo this page does not exist.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use domain::undertaking::Stage;

use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Crumb, Page};
use crate::routes::{Access, Routes};
use crate::undertaking::parts;
use crate::visit::Visit;

/// The routes of the clock.
pub fn routes() -> Routes {
    Routes::new().get("/bureau/klok", Access::Staff, show).post("/bureau/klok", Access::Staff, act)
}

#[derive(Template)]
#[template(path = "clock_shift/page.html")]
struct ClockPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    title: String,
    undertakings: Vec<Choice>,
}

async fn show(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let asked = Form::from_urlencoded(query.unwrap_or_default().as_bytes());
    let form = Form::new().with("slug", asked.value("opgave")).with("days", "7");
    page::show(&clock_page(&visit, form).await?)
}

async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let slug = form.value("slug").to_owned();
    let answer = if form.value("doen") == "dagen" {
        let days = form.value("days").trim().parse().unwrap_or(0);
        app::clock_shift::days(&visit.context, days).await
    } else {
        app::clock_shift::next_phase(&visit.context, &slug).await
    };
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&clock_page(&visit, form).await?);
    }
    let mut back = form_urlencoded::Serializer::new(String::new());
    Ok(visit
        .redirect_with(&format!("/bureau/klok?{}", back.append_pair("opgave", &slug).finish()), "notice-clock-moved"))
}

async fn clock_page(visit: &Visit, form: Form) -> Result<ClockPage, Failure> {
    if !visit.app.settings.demo {
        return Err(Failure::NotFound);
    }
    let t = visit.t;
    let mut tx = visit.context.read().await?;
    let listed = app::overview::list(&visit.context, &mut tx).await?;
    drop(tx);
    let moving = listed.iter().map(|listed| &listed.loaded).filter(|loaded| {
        let next = loaded.frame.as_ref().and_then(|version| version.frame.next_turn(visit.now()));
        next.is_some() && loaded.stage < Stage::Deciding
    });
    let option = |loaded: &app::undertaking::Loaded| {
        let label = format!("{} ({})", loaded.undertaking.title, parts::stage_name(t, loaded.stage));
        Choice::new(loaded.undertaking.slug.clone(), label)
    };
    Ok(ClockPage {
        crumbs: vec![Crumb::new("/bureau/opgaven", t.s("undertaking-crumb-desk"))],
        title: t.a("clock-title", &[("now", t.moment_long(visit.now()).into())]),
        undertakings: moving.map(option).collect(),
        page: visit.page_with(&form),
        form,
    })
}
