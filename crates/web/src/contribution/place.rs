//! Screen 2 of a plan: where it is. By a click on the map, by the name of a neighbourhood, or in words; each is enough.

use app::area::Atlas;
use app::contribution::{Step, Typed};
use app::undertaking::Loaded;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::AreaId;
use domain::area::Place;

use super::draft::{Around, Making, form_of, returns};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::map;
use crate::page::{self, Page};
use crate::visit::Visit;

/// Widths of the two maps: a browser reports a click in pixels of the picture as it stands on the page, so a picture
/// that is clicked must not be stretched. The style sheet shows the one that fits.
pub(super) const WIDTHS: [(&str, u32); 2] = [("klein", 280), ("groot", 640)];

#[derive(Template)]
#[template(path = "contribution/place.html")]
struct PlacePage {
    page: Page,
    form: Form,
    around: Around,
    map: Option<Picker>,
    areas: Vec<Choice>,
}

/// The map that is clicked.
pub(super) struct Picker {
    /// Name of the input, address of the picture, width, height: for each width.
    pub(super) pictures: Vec<(&'static str, String, u32, u32)>,
    /// In words where the marker stands; `None` before a click.
    pub(super) chosen: Option<String>,
    /// The map shows one neighbourhood.
    pub(super) is_near: bool,
}

/// The screen, filled with what was typed before.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let is_near = visit.address.contains("dichtbij=1");
    page::show(&view(&visit, &making, form_of(&making.typed()), returns(&visit), is_near))
}

/// Saves the screen, or puts the marker where the map was clicked.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let returns = form.is_checked("terug", "controle");
    let is_near = form.is_checked("dichtbij", "1");
    let mut typed = making.typed();
    let on_map = read(&visit, &making.loaded, &making.atlas, &form, &mut typed);
    let (making, is_good) = making.save(&visit, &mut form, typed, Step::Place).await?;
    if is_good && !on_map {
        return Ok(making.onward(&visit, "kosten", returns));
    }
    if is_good || (on_map && making.typed().point.is_none()) {
        let query = format!("?dichtbij={}{}", u8::from(is_near), if returns { "&terug=controle" } else { "" });
        let to = format!("/opgave/{}/plan-maken/plaats{query}#kaart", making.loaded.undertaking.slug);
        return Ok(making.keep(&visit, page::redirect(&to)));
    }
    let answer = page::again(&view(&visit, &making, form, returns, is_near))?;
    Ok(making.keep(&visit, answer))
}

/// The fields of this screen. Says whether the map was used, so that the screen comes back to show the marker.
pub(super) fn read(
    visit: &Visit,
    loaded: &Loaded,
    atlas: &std::sync::Arc<Atlas>,
    form: &Form,
    typed: &mut Typed,
) -> bool {
    form.value("address").clone_into(&mut typed.address);
    let chosen = form.value("area");
    if chosen != typed.area {
        // Another neighbourhood by name: the marker of before no longer says where the plan is.
        typed.point = None;
        chosen.clone_into(&mut typed.area);
    }
    if form.is_checked("actie", "punt-weg") {
        typed.point = None;
        return true;
    }
    let Some(place) = clicked(visit, loaded, atlas, form, typed) else { return false };
    typed.point = Some(place);
    let of = audience(loaded);
    typed.area = atlas.neighbourhood_at(of, place).map(|area| area.id.to_string()).unwrap_or_default();
    true
}

fn audience(loaded: &Loaded) -> Option<AreaId> {
    loaded.frame.as_ref().and_then(|version| version.frame.audience.area)
}

/// What the map shows: the neighbourhood that was chosen, or all that the budget is for.
fn scope(loaded: &Loaded, typed: &Typed, is_near: bool) -> Option<AreaId> {
    let near = if is_near { typed.area.parse().ok() } else { None };
    near.or_else(|| audience(loaded))
}

/// The place of a click. The Enter key in a text field also "clicks" the map, in its corner (0, 0): that is no click.
fn clicked(visit: &Visit, loaded: &Loaded, atlas: &std::sync::Arc<Atlas>, form: &Form, typed: &Typed) -> Option<Place> {
    let scope = scope(loaded, typed, form.is_checked("dichtbij", "1"));
    WIDTHS.iter().find_map(|(name, width)| {
        let (x, y) = (form.value(&format!("{name}.x")), form.value(&format!("{name}.y")));
        let is_click = !x.is_empty() && (x, y) != ("0", "0");
        is_click.then(|| map::base(visit.organisation.id, atlas, scope, *width)?.place(x, y)).flatten()
    })
}

/// Neighbourhoods to choose from, with an empty choice first.
pub(super) fn areas(visit: &Visit, loaded: &Loaded, atlas: &Atlas) -> Vec<Choice> {
    let none = Choice::new("", visit.t.s("plan-area-none"));
    let named = atlas
        .neighbourhoods(audience(loaded))
        .map(|bordered| Choice::new(bordered.area.id.to_string(), bordered.area.name.clone()));
    std::iter::once(none).chain(named).collect()
}

/// The map to click, when there are areas to draw.
pub(super) fn picker(
    visit: &Visit,
    loaded: &Loaded,
    atlas: &std::sync::Arc<Atlas>,
    typed: &Typed,
    is_near: bool,
) -> Option<Picker> {
    let scope = scope(loaded, typed, is_near);
    let slug = &loaded.undertaking.slug;
    let marker = typed.point.map(|place| format!("&punt={},{}", place.longitude, place.latitude)).unwrap_or_default();
    let area = scope.map(|area| format!("&gebied={area}")).unwrap_or_default();
    let pictures = WIDTHS
        .iter()
        .filter_map(|(name, width)| {
            let (width, height) = map::base(visit.organisation.id, atlas, scope, *width)?.size();
            Some((*name, format!("/opgave/{slug}/kaart.svg?breedte={width}{area}{marker}"), width, height))
        })
        .collect::<Vec<_>>();
    let chosen = typed.point.map(|place| {
        let name = atlas
            .neighbourhood_at(audience(loaded), place)
            .map_or_else(|| visit.t.s("plan-map-outside").to_owned(), |area| area.name.clone());
        visit.t.a("plan-map-chosen", &[("area", name.into())])
    });
    (!pictures.is_empty()).then_some(Picker { pictures, chosen, is_near })
}

fn view(visit: &Visit, making: &Making, mut form: Form, returns: bool, is_near: bool) -> PlacePage {
    let typed = making.typed();
    form.set("area", typed.area.as_str());
    let page = visit.page_with(&form);
    let around = making.around(visit, &page, Step::Place, returns);
    PlacePage {
        around,
        map: picker(visit, &making.loaded, &making.atlas, &typed, is_near),
        areas: areas(visit, &making.loaded, &making.atlas),
        page,
        form,
    }
}
