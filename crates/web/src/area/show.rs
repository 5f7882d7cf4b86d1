//! `/gebied/{name}`: what goes on in an area, what was decided, what was promised, and whom to ask.

use app::area::Around;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::undertaking::Stage;

use crate::failure::Failure;
use crate::map;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "area/show.html")]
struct AreaPage {
    page: Page,
    crumbs: Vec<Crumb>,
    around: Around,
    level: String,
    running: Vec<Line>,
    decided: Vec<Line>,
    promises: Vec<PromiseLine>,
    faces: Vec<Face>,
    contact: String,
    map: Option<String>,
}

/// An undertaking in a list.
struct Line {
    href: String,
    title: String,
    summary: String,
    stage: String,
    is_decided: bool,
    slug: String,
}

/// A promise in a list.
struct PromiseLine {
    number: i64,
    title: String,
    due: String,
    state: String,
}

/// Whom to ask about what runs here.
struct Face {
    function: String,
    title: String,
}

/// The page.
pub async fn show(visit: Visit, Path(name): Path<String>) -> Result<Response, Failure> {
    let around = app::area::around(&visit.context, &name).await?;
    let atlas = app::area::atlas(&visit.context).await?;
    let t = visit.t;
    let map = map::base(visit.organisation.id, &atlas, Some(around.area.id), 640).map(|base| {
        let title = t.a("area-map-title", &[("name", around.area.name.as_str().into())]);
        base.inline(&title, t.s("area-map-description"), &[], None)
    });
    let line = |loaded: &app::undertaking::Loaded| Line {
        href: format!("/opgave/{}", loaded.undertaking.slug),
        title: loaded.undertaking.title.clone(),
        summary: loaded.undertaking.summary.clone(),
        stage: t.s(&format!("stage-{}", loaded.stage.as_str())).to_owned(),
        is_decided: matches!(loaded.stage, Stage::Executing | Stage::Closed),
        slug: loaded.undertaking.slug.clone(),
    };
    let (decided, running): (Vec<_>, Vec<_>) = around.undertakings.iter().map(line).partition(|line| line.is_decided);
    let promises = around.promises.iter().map(|promise| PromiseLine {
        number: promise.number,
        title: promise.title.clone(),
        due: t.day(promise.due),
        state: t.s(&format!("promise-state-{}", promise.state.as_str())).to_owned(),
    });
    let faces = around.undertakings.iter().filter(|loaded| loaded.stage != Stage::Closed).map(|loaded| Face {
        function: loaded.undertaking.owner_function.clone(),
        title: loaded.undertaking.title.clone(),
    });
    let mut crumbs = vec![Crumb::new("/gebieden", t.s("area-list-title"))];
    crumbs.extend(around.above.iter().map(|area| Crumb::new(format!("/gebied/{}", area.slug), area.name.clone())));
    let template = AreaPage {
        crumbs,
        level: t.s(&format!("area-level-{}", around.area.level.as_str())).to_owned(),
        running,
        decided,
        promises: promises.collect(),
        faces: faces.collect(),
        contact: visit.organisation.settings.contact.clone(),
        page: visit.page(),
        map,
        around,
    };
    page::show(&template)
}
