//! `/gebieden`: every area under the one it lies in.

use askama::Template;
use axum::response::Response;
use domain::AreaId;
use domain::area::Area;

use crate::failure::Failure;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "area/list.html")]
struct ListPage {
    page: Page,
    tree: Vec<Branch>,
}

/// An area with the areas in it.
pub(super) struct Branch {
    area: Area,
    below: Vec<Branch>,
}

/// The areas directly in `parent`, each with what lies in it; at most three levels deep.
fn branches(areas: &[Area], parent: Option<AreaId>, depth: u8) -> Vec<Branch> {
    let is_known = |id: AreaId| areas.iter().any(|area| area.id == id);
    let here = areas.iter().filter(|area| match parent {
        Some(_) => area.parent == parent,
        None => area.parent.is_none_or(|id| !is_known(id)),
    });
    let below = |id: AreaId| if depth < 2 { branches(areas, Some(id), depth + 1) } else { Vec::new() };
    here.map(|area| Branch { below: below(area.id), area: area.clone() }).collect()
}

/// The list.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let atlas = app::area::atlas(&visit.context).await?;
    let areas: Vec<Area> = atlas.all().iter().map(|bordered| bordered.area.clone()).collect();
    page::show(&ListPage { page: visit.page(), tree: branches(&areas, None, 0) })
}
