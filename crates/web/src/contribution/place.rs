//! Screen 2 of a plan: where it is. By a click on the map, by an address, by the name of a neighbourhood, or in words;
//! each is enough.

use app::area::Atlas;
use app::contribution::{Placed, Sent, Step, Typed};
use app::undertaking::Loaded;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::area::Place;
use domain::{AreaId, Refusal};

use super::address::{Asking, asking};
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
    asking: Asking,
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
    page::show(&view(&visit, &making, form_of(&making.typed()), returns(&visit), is_near).await?)
}

/// Saves the screen. It comes back when the map was clicked, and when its words are an address, to show where that is.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let making = Making::open(&visit, &slug).await?;
    let returns = form.is_checked("terug", "controle");
    let is_near = form.is_checked("dichtbij", "1");
    let mut typed = making.typed();
    let placed = read(&visit, &making.loaded, &making.atlas, &mut form, &mut typed).await?;
    let (making, is_good) = making.save(&visit, &mut form, typed, Step::Place).await?;
    let typed = making.typed();
    let comes_back = match placed {
        Placed::Settled if is_good => return Ok(making.onward(&visit, "kosten", returns)),
        Placed::Settled | Placed::Unanswered => false,
        Placed::Asked => is_good,
        Placed::Marked => is_good || typed.point.is_none(),
    };
    if comes_back {
        let query = format!("?dichtbij={}{}", u8::from(is_near), if returns { "&terug=controle" } else { "" });
        // What the words led to stands at the top, where a click led on the map.
        let anchor = if placed == Placed::Marked && typed.found.is_empty() { "#kaart" } else { "" };
        let to = format!("/opgave/{}/plan-maken/plaats{query}{anchor}", making.loaded.undertaking.slug);
        return Ok(making.keep(&visit, page::redirect(&to)));
    }
    let answer = page::again(&view(&visit, &making, form, returns, is_near).await?)?;
    Ok(making.keep(&visit, answer))
}

/// Reads the fields of the place into `typed`; says whether the page has to come back.
pub(super) async fn read(
    visit: &Visit,
    loaded: &Loaded,
    atlas: &std::sync::Arc<Atlas>,
    form: &mut Form,
    typed: &mut Typed,
) -> Result<Placed, Failure> {
    let sent = Sent {
        words: form.value("address"),
        area: form.value("area"),
        clicked: clicked(visit, loaded, atlas, form, typed),
        clears: form.is_checked("actie", "punt-weg"),
        listed: form.value("address_listed"),
        chosen: form.value("address_choice"),
    };
    let placed = app::contribution::place(&visit.context, loaded, atlas, typed, sent).await?;
    if placed == Placed::Unanswered {
        form.refuse(visit.t, &[Refusal::of("address_choice", "choice-missing")]);
    }
    Ok(placed)
}

/// The place as a page held it in hidden fields.
pub(super) fn held(form: &Form) -> Typed {
    Typed {
        point: point(form.value("point")),
        area: form.value("area_before").to_owned(),
        searched: form.value("searched").to_owned(),
        found: form.value("found").to_owned(),
        ..Typed::default()
    }
}

/// Puts the place as it is now into the fields, the hidden ones too.
pub(super) fn hold(form: &mut Form, typed: &Typed) {
    let point = typed.point.map(|place| format!("{},{}", place.longitude, place.latitude)).unwrap_or_default();
    for (name, value) in [
        ("point", &point),
        ("area", &typed.area),
        ("address", &typed.address),
        ("searched", &typed.searched),
        ("found", &typed.found),
    ] {
        form.set(name, value.as_str());
    }
}

/// Longitude and latitude of the hidden field.
fn point(text: &str) -> Option<Place> {
    let (longitude, latitude) = text.split_once(',')?;
    Some(Place { longitude: longitude.parse().ok()?, latitude: latitude.parse().ok()? })
}

/// Name of the neighbourhood of a place, or that it lies outside.
pub(super) fn neighbourhood(visit: &Visit, loaded: &Loaded, atlas: &Atlas, place: Place) -> String {
    let area = atlas.neighbourhood_at(audience(loaded), place);
    area.map_or_else(|| visit.t.s("plan-map-outside").to_owned(), |area| area.name.clone())
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
        let area = ("area", neighbourhood(visit, loaded, atlas, place).into());
        match typed.found.as_str() {
            "" => visit.t.a("plan-map-chosen", &[area]),
            address => visit.t.a("plan-map-address", &[("address", address.into()), area]),
        }
    });
    (!pictures.is_empty()).then_some(Picker { pictures, chosen, is_near })
}

async fn view(
    visit: &Visit,
    making: &Making,
    mut form: Form,
    returns: bool,
    is_near: bool,
) -> Result<PlacePage, Failure> {
    let typed = making.typed();
    hold(&mut form, &typed);
    let page = visit.page_with(&form);
    let around = making.around(visit, &page, Step::Place, returns);
    Ok(PlacePage {
        around,
        asking: asking(visit, &making.loaded, &making.atlas, &typed, &form).await?,
        map: picker(visit, &making.loaded, &making.atlas, &typed, is_near),
        areas: areas(visit, &making.loaded, &making.atlas),
        page,
        form,
    })
}
