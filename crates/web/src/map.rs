//! Maps of areas as drawings made on the server: neighbourhoods with their names, numbered pins, a marker. A click on
//! such a drawing becomes a place again. Works without script and without any other server; every map has a list beside it.
//!
//! Projection: equirectangular at the mean latitude of what is shown, which is true to shape at the size of a town.
//! Borders are rounded to a grid of half a pixel: neighbours round alike, so no gaps appear, and small wiggles go.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use app::area::{Atlas, Bordered};
use domain::area::Place;
use domain::{AreaId, OrganisationId};

/// Room around what is shown, as a part of its size.
const MARGIN: f64 = 0.05;
/// Least extent of a map in degrees, so that a point or a tiny area does not fill it.
const LEAST_EXTENT: f64 = 0.002;
/// Radius of a pin, in pixels.
const PIN: f64 = 13.0;

/// A drawing of areas, made once for each width and kept.
#[derive(Debug)]
pub struct Base {
    projection: Projection,
    inline: String,
    standalone: String,
}

/// How degrees become pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Projection {
    west: f64,
    north: f64,
    pixels_per_degree_east: f64,
    pixels_per_degree_north: f64,
    width: u32,
    height: u32,
}

/// A numbered pin.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// Where.
    pub place: Place,
    /// The number in it.
    pub number: i64,
    /// Address of the page it leads to.
    pub href: String,
    /// What it is, for those who do not see it.
    pub title: String,
}

type Key = (OrganisationId, Option<AreaId>, u32);
/// The atlas beside the drawing tells whether areas were imported anew since it was made.
type Kept = HashMap<Key, (Arc<Atlas>, Arc<Base>)>;
static KEPT: LazyLock<RwLock<Kept>> = LazyLock::new(RwLock::default);

/// The drawing of the neighbourhoods in `of` at this width; `None` when there are no areas to draw.
pub fn base(organisation: OrganisationId, atlas: &Arc<Atlas>, of: Option<AreaId>, width: u32) -> Option<Arc<Base>> {
    let key = (organisation, of, width);
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some((of_atlas, base)) = kept
        && Arc::ptr_eq(&of_atlas, atlas)
    {
        return Some(base);
    }
    let base = Arc::new(Base::draw(atlas, of, width)?);
    KEPT.write().unwrap_or_else(PoisonError::into_inner).insert(key, (Arc::clone(atlas), Arc::clone(&base)));
    Some(base)
}

impl Projection {
    /// Shows these areas whole.
    fn around<'a>(areas: impl Iterator<Item = &'a Bordered>, width: u32) -> Option<Self> {
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for (longitude, latitude) in areas.flat_map(Bordered::rings).flatten() {
            (west, east) = (west.min(longitude), east.max(longitude));
            (south, north) = (south.min(latitude), north.max(latitude));
        }
        (west <= east).then(|| Self::of_box(west, east, south, north, width))
    }

    fn of_box(west: f64, east: f64, south: f64, north: f64, width: u32) -> Self {
        let across = (east - west).max(LEAST_EXTENT) * (1.0 + 2.0 * MARGIN);
        let up = (north - south).max(LEAST_EXTENT) * (1.0 + 2.0 * MARGIN);
        let (middle_east, middle_north) = (f64::midpoint(west, east), f64::midpoint(south, north));
        let pixels_per_degree_east = f64::from(width) / across;
        let pixels_per_degree_north = pixels_per_degree_east / middle_north.to_radians().cos().max(0.05);
        // A long narrow area would make a map that is a line, or taller than a screen.
        let (least, most) = (f64::from(width) * 0.5, f64::from(width) * 1.2);
        let wanted = up * pixels_per_degree_north;
        let shrink = (most / wanted).min(1.0);
        let height = (wanted * shrink).max(least);
        let (pixels_per_degree_east, pixels_per_degree_north) =
            (pixels_per_degree_east * shrink, pixels_per_degree_north * shrink);
        Self {
            west: middle_east - f64::from(width) / 2.0 / pixels_per_degree_east,
            north: middle_north + height / 2.0 / pixels_per_degree_north,
            pixels_per_degree_east,
            pixels_per_degree_north,
            width,
            height: whole(height),
        }
    }

    fn pixel(self, longitude: f64, latitude: f64) -> (f64, f64) {
        ((longitude - self.west) * self.pixels_per_degree_east, (self.north - latitude) * self.pixels_per_degree_north)
    }

    fn place(self, x: f64, y: f64) -> Place {
        // Six decimals are a tenth of a metre; more would pretend to know more.
        let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
        Place {
            longitude: rounded(self.west + x / self.pixels_per_degree_east),
            latitude: rounded(self.north - y / self.pixels_per_degree_north),
        }
    }

    fn shows(self, (x, y): (f64, f64)) -> bool {
        x >= 0.0 && y >= 0.0 && x <= f64::from(self.width) && y <= f64::from(self.height)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a picture can be before it is cast"
)]
fn whole(pixels: f64) -> u32 {
    pixels.round().clamp(1.0, 4_000.0) as u32
}

/// One neighbourhood as drawn.
struct Shape {
    path: String,
    label: Option<(f64, f64, String)>,
}

impl Base {
    fn draw(atlas: &Atlas, of: Option<AreaId>, width: u32) -> Option<Self> {
        let projection = match of {
            Some(_) => Projection::around(atlas.outline(of), width),
            None => Projection::around(atlas.all().iter(), width),
        }?;
        let shapes: Vec<Shape> = atlas.neighbourhoods(of).filter_map(|area| shape(projection, area)).collect();
        Some(Self { projection, inline: body(&shapes, &INLINE), standalone: body(&shapes, &STANDALONE) })
    }

    /// Width and height, in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.projection.width, self.projection.height)
    }

    /// The place that was clicked; `None` beside the drawing.
    pub fn place(&self, x: &str, y: &str) -> Option<Place> {
        let (x, y): (f64, f64) = (x.trim().parse().ok()?, y.trim().parse().ok()?);
        self.projection.shows((x, y)).then(|| self.projection.place(x, y))
    }

    /// A drawing to stand in a page, with pins that are links and an optional marker. Title and description say what it shows.
    pub fn inline(&self, title: &str, description: &str, pins: &[Pin], marker: Option<Place>) -> String {
        let (width, height) = self.size();
        let mut svg = String::with_capacity(self.inline.len() + pins.len() * 240 + 400);
        // With links inside it is a group of things, without it is one picture.
        let role = if pins.is_empty() { "img" } else { "group" };
        let _infallible = write!(
            svg,
            "<svg viewBox=\"0 0 {width} {height}\" role=\"{role}\" aria-label=\"{}\"><title>{}</title><desc>{}</desc>{}",
            escaped(title),
            escaped(title),
            escaped(description),
            self.inline
        );
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for pin in pins {
            self.pin(&mut svg, &mut taken, pin);
        }
        if let Some(place) = marker {
            self.marker(&mut svg, place, "class=\"app-fill-late app-map__marker\"");
        }
        svg.push_str("</svg>");
        svg
    }

    /// A drawing that stands in a file of its own, where no stylesheet reaches it: the picture that people click.
    pub fn standalone(&self, title: &str, marker: Option<Place>) -> String {
        let (width, height) = self.size();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"><title>{}</title><rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>{}",
            escaped(title),
            self.standalone
        );
        if let Some(place) = marker {
            self.marker(&mut svg, place, "fill=\"#a3261d\" stroke=\"#fff\" stroke-width=\"2\"");
        }
        svg.push_str("</svg>");
        svg
    }

    fn pin(&self, svg: &mut String, taken: &mut Vec<(f64, f64)>, pin: &Pin) {
        let at = self.projection.pixel(pin.place.longitude, pin.place.latitude);
        if !self.projection.shows(at) {
            return;
        }
        let (x, y) = free_spot(at, taken);
        taken.push((x, y));
        let _infallible = write!(
            svg,
            "<a href=\"{}\"><title>{}</title><circle class=\"app-fill-a app-map__pin\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{PIN}\"/><text class=\"app-chart-text app-chart-text--on\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text></a>",
            escaped(&pin.href),
            escaped(&pin.title),
            y + 5.0,
            pin.number
        );
    }

    /// A drop whose tip stands on the place.
    fn marker(&self, svg: &mut String, place: Place, attributes: &str) {
        let (x, y) = self.projection.pixel(place.longitude, place.latitude);
        if self.projection.shows((x, y)) {
            let _infallible = write!(
                svg,
                "<path {attributes} d=\"M{x:.1} {y:.1}c-3-9-11-14-11-22a11 11 0 0 1 22 0c0 8-8 13-11 22z\"/><circle cx=\"{x:.1}\" cy=\"{:.1}\" r=\"4\" fill=\"#fff\"/>",
                y - 22.0
            );
        }
    }
}

/// Attributes of areas and names: through the stylesheet, or written out.
struct Dress {
    area: &'static str,
    name: &'static str,
}

const INLINE: Dress =
    Dress { area: "class=\"app-fill-area\"", name: "class=\"app-chart-text app-chart-text--soft app-map__name\"" };
const STANDALONE: Dress = Dress {
    area: "fill=\"#eaf4f1\" stroke=\"#0b6e63\" stroke-width=\"1.5\"",
    name: "fill=\"#14262e\" font-size=\"13\" font-family=\"system-ui,sans-serif\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"",
};

fn body(shapes: &[Shape], dress: &Dress) -> String {
    let mut svg = String::new();
    for shape in shapes {
        let _infallible = write!(svg, "<path {} d=\"{}\"/>", dress.area, shape.path);
    }
    // Names after all areas, so that no border runs over them; the list beside the map reads them out.
    for (x, y, name) in shapes.iter().filter_map(|shape| shape.label.as_ref()) {
        let _infallible = write!(
            svg,
            "<text {} x=\"{x:.0}\" y=\"{y:.0}\" text-anchor=\"middle\" aria-hidden=\"true\">{}</text>",
            dress.name,
            escaped(name)
        );
    }
    svg
}

fn shape(projection: Projection, area: &Bordered) -> Option<Shape> {
    let mut path = String::new();
    let mut largest = (0.0, (0.0, 0.0), 0.0);
    for ring in area.rings() {
        let points = rounded(projection, ring);
        let (extent, centre, width) = centre(&points);
        if points.len() < 3 {
            continue;
        }
        if extent > largest.0 {
            largest = (extent, centre, width);
        }
        for (index, (x, y)) in points.iter().enumerate() {
            let _infallible = write!(path, "{}{} {}", if index == 0 { "M" } else { "L" }, shorter(*x), shorter(*y));
        }
        path.push('Z');
    }
    // About seven pixels a letter: a name that does not fit its area would stand on another.
    let letters = f64::from(u32::try_from(area.area.name.chars().count()).unwrap_or(u32::MAX));
    let (_, (x, y), width) = largest;
    let label =
        (letters * 6.5 <= width * 1.1 && projection.shows((x, y))).then(|| (x, y + 4.0, area.area.name.clone()));
    (!path.is_empty()).then_some(Shape { path, label })
}

/// Points on a grid of half a pixel (a whole one on small maps), without repeats and without points on a straight line.
fn rounded(projection: Projection, ring: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for (longitude, latitude) in ring {
        let (x, y) = projection.pixel(longitude, latitude);
        let point = ((x * 2.0).round() / 2.0, (y * 2.0).round() / 2.0);
        if points.last() == Some(&point) {
            continue;
        }
        if let [.., before, last] = points.as_slice()
            && ((last.0 - before.0) * (point.1 - before.1) - (last.1 - before.1) * (point.0 - before.0)).abs()
                < f64::EPSILON
        {
            points.pop();
        }
        points.push(point);
    }
    points
}

/// Area, centre of gravity and width of a ring (shoelace formula).
fn centre(points: &[(f64, f64)]) -> (f64, (f64, f64), f64) {
    let (mut twice, mut x_sum, mut y_sum) = (0.0, 0.0, 0.0);
    for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
        let cross = a.0 * b.1 - b.0 * a.1;
        twice += cross;
        x_sum += (a.0 + b.0) * cross;
        y_sum += (a.1 + b.1) * cross;
    }
    if twice.abs() < 1.0 {
        return (0.0, (0.0, 0.0), 0.0);
    }
    let (west, east) =
        points.iter().fold((f64::MAX, f64::MIN), |(west, east), point| (west.min(point.0), east.max(point.0)));
    (twice.abs() / 2.0, (x_sum / (3.0 * twice), y_sum / (3.0 * twice)), east - west)
}

/// A spot near `at` where no other pin stands; `at` itself when all around is full.
fn free_spot(at: (f64, f64), taken: &[(f64, f64)]) -> (f64, f64) {
    let is_free = |x: f64, y: f64| taken.iter().all(|(other_x, other_y)| (x - other_x).hypot(y - other_y) >= PIN * 1.7);
    let around = (0_u8..24).map(|step| {
        let (ring, angle) = (f64::from(step / 8 + 1) * PIN * 1.8, f64::from(step % 8) * std::f64::consts::FRAC_PI_4);
        (at.0 + ring * angle.cos(), at.1 + ring * angle.sin())
    });
    std::iter::once(at).chain(around).find(|(x, y)| is_free(*x, *y)).unwrap_or(at)
}

fn shorter(number: f64) -> String {
    if number.fract().abs() < f64::EPSILON { format!("{number:.0}") } else { format!("{number:.1}") }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_comes_back_to_the_place_it_was_drawn_at() {
        let projection = Projection::of_box(5.0, 5.2, 52.1, 52.2, 640);
        for (longitude, latitude) in [(5.0, 52.1), (5.1, 52.15), (5.2, 52.2), (5.0431, 52.1777)] {
            let (x, y) = projection.pixel(longitude, latitude);
            let place = projection.place(x, y);
            assert!(projection.shows((x, y)));
            assert!(
                (place.longitude - longitude).abs() < 1e-5 && (place.latitude - latitude).abs() < 1e-5,
                "{place:?}"
            );
        }
        // One kilometre east is as long as one kilometre north: a degree of longitude is shorter by the cosine.
        let ratio = projection.pixels_per_degree_east / projection.pixels_per_degree_north;
        assert!((ratio - 52.15_f64.to_radians().cos()).abs() < 1e-9);
    }

    #[test]
    fn pins_on_one_spot_stand_apart_and_text_is_escaped() {
        let base = Base {
            projection: Projection::of_box(5.0, 5.2, 52.1, 52.2, 640),
            inline: String::new(),
            standalone: String::new(),
        };
        let pin = |number| Pin {
            place: Place { longitude: 5.1, latitude: 52.15 },
            number,
            href: format!("/plan/{number}"),
            title: "<b>\"Plan\"</b>".into(),
        };
        let svg = base.inline("Kaart", "Plannen", &[pin(1), pin(2)], None);
        let spots: Vec<&str> = svg.split("cx=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(spots.len(), 2);
        assert_ne!(spots.first(), spots.last());
        assert!(!svg.contains("<b>"));
        assert_eq!(base.place("-1", "5"), None);
        assert_eq!(base.place("NaN", "5"), None);
    }

    #[test]
    fn points_on_a_straight_line_go() {
        let projection = Projection::of_box(0.0, 1.0, 0.0, 1.0, 100);
        let ring = [(0.0, 0.0), (0.2, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        assert_eq!(rounded(projection, ring.into_iter()).len(), 5);
    }
}
