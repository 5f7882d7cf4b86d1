//! `/bureau/opgaven`: all undertakings, for officials.

use askama::Template;
use axum::response::Response;
use domain::person::StaffRole;
use domain::undertaking::Stage;

use super::parts;
use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

struct Row {
    href: String,
    title: String,
    tag_kind: &'static str,
    stage: String,
    now: String,
    area: String,
    has_draft: bool,
    copy: String,
}

#[derive(Template)]
#[template(path = "undertaking/list.html")]
struct DeskPage {
    page: Page,
    title: String,
    can_open: bool,
    running: Vec<Row>,
    closed: Vec<Row>,
}

/// Shows the list.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let mut tx = visit.context.read().await?;
    let listed = app::overview::list(&visit.context, &mut tx).await?;
    drop(tx);
    let t = visit.t;
    let can_open = visit.person()?.roles.contains(&StaffRole::Organiser);
    let running_count = listed.iter().filter(|listed| listed.loaded.stage != Stage::Closed).count();
    let row = |listed: &app::overview::Listed| {
        let undertaking = &listed.loaded.undertaking;
        let room = if can_open { "/bureau/opgave" } else { "/opgave" };
        Row {
            href: format!("{room}/{}", undertaking.slug),
            title: undertaking.title.clone(),
            tag_kind: parts::tag_kind(listed.loaded.stage),
            stage: parts::stage_name(t, listed.loaded.stage),
            now: parts::now(t, &listed.loaded),
            area: listed.area.clone().unwrap_or_else(|| t.s("undertaking-whole-area").to_owned()),
            has_draft: listed.has_draft && listed.loaded.frame.is_some(),
            copy: format!("/bureau/opgave/nieuw?van={}", undertaking.slug),
        }
    };
    let rows = |closed: bool| {
        listed.iter().filter(|listed| (listed.loaded.stage == Stage::Closed) == closed).map(row).collect()
    };
    page::show(&DeskPage {
        title: t.a("undertaking-desk-title", &[("count", running_count.into())]),
        can_open,
        running: rows(false),
        closed: rows(true),
        page: visit.page(),
    })
}
