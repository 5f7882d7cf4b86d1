//! Plans: handing one in on four screens, the list with its map, one plan's story, changing and taking back, and the
//! desk page on which officials type over a plan from paper.

mod address;
mod check;
mod cost;
mod draft;
mod edit;
mod entry;
mod idea;
mod list;
mod map;
mod place;
mod sent;
mod show;
mod version;
mod withdraw;

pub(crate) use draft::COOKIE as DRAFT_COOKIE;
pub(crate) use show::{number_of, show_with as show_plan};

use app::undertaking::Loaded;
use domain::contribution::refuse_outside;
use domain::frame::PhaseKind;

use crate::form::sentence;
use crate::page::{Crumb, Page};
use crate::routes::{Access, Routes};
use crate::visit::Visit;

/// The routes of this noun.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgave/{slug}/plannen", Access::Public, list::show)
        .get("/opgave/{slug}/kaart.svg", Access::Public, map::show)
        .get("/opgave/{slug}/plan-maken", Access::Public, idea::begin)
        .get("/opgave/{slug}/plan-maken/idee", Access::Public, idea::show)
        .post("/opgave/{slug}/plan-maken/idee", Access::Public, idea::act)
        .get("/opgave/{slug}/plan-maken/plaats", Access::Public, place::show)
        .post("/opgave/{slug}/plan-maken/plaats", Access::Public, place::act)
        .get("/opgave/{slug}/plan-maken/kosten", Access::Public, cost::show)
        .post("/opgave/{slug}/plan-maken/kosten", Access::Public, cost::act)
        .get("/opgave/{slug}/plan-maken/controle", Access::Public, check::show)
        .post("/opgave/{slug}/plan-maken/controle", Access::Public, check::act)
        .get("/opgave/{slug}/plan-maken/verstuurd", Access::Public, sent::show)
        .get("/opgave/{slug}/plan/{number}", Access::Public, show::show)
        .get("/opgave/{slug}/plan/{number}/versie/{version}", Access::Public, version::show)
        .get("/opgave/{slug}/plan/{number}/wijzigen", Access::Resident, edit::show)
        .post("/opgave/{slug}/plan/{number}/wijzigen", Access::Resident, edit::act)
        .get("/opgave/{slug}/plan/{number}/intrekken", Access::Resident, withdraw::show)
        .post("/opgave/{slug}/plan/{number}/intrekken", Access::Resident, withdraw::act)
        .get("/bureau/opgave/{slug}/plan-invoeren", Access::Role(&app::contribution::ENTRY_ROLES), entry::show)
        .post("/bureau/opgave/{slug}/plan-invoeren", Access::Role(&app::contribution::ENTRY_ROLES), entry::act)
}

/// The way to a page below an undertaking.
pub(crate) fn crumbs(page: &Page, loaded: &Loaded, with_plans: bool) -> Vec<Crumb> {
    let slug = &loaded.undertaking.slug;
    let mut crumbs = vec![
        Crumb::new("/", page.t.s("layout-nav-now")),
        Crumb::new(format!("/opgave/{slug}"), loaded.undertaking.title.clone()),
    ];
    if with_plans {
        crumbs.push(Crumb::new(format!("/opgave/{slug}/plannen"), page.t.s("plans-title-short")));
    }
    crumbs
}

/// Why no plan can be handed in now, as a sentence; `None` while it can.
fn closed(visit: &Visit, loaded: &Loaded) -> Option<String> {
    let window = loaded.frame.as_ref()?.frame.window(PhaseKind::Collect);
    refuse_outside(window, visit.now()).map(|refusal| sentence(visit.t, &refusal))
}
