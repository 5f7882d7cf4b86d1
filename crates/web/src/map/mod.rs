//! Maps of areas as drawings made on the server: neighbourhoods with their names, numbered pins, a marker. A click on
//! such a drawing becomes a place again. Works without script and without any other server; every map has a list beside it.
//!
//! Borders are rounded to a grid of half a pixel: neighbours round alike, so no gaps appear, and small wiggles go.

mod marks;
mod projection;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use app::area::{Atlas, Bordered};
use domain::area::Place;
use domain::{AreaId, OrganisationId};

pub use self::marks::Pin;
use self::marks::{DROP, Name};
use self::projection::Projection;

/// A drawing of areas, made once for each width and kept.
#[derive(Debug)]
pub struct Base {
    projection: Projection,
    /// Borders and names for a page, where a stylesheet reaches them.
    land: String,
    names: String,
    standalone: String,
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

/// One neighbourhood as drawn.
struct Shape {
    path: String,
    name: Option<Name>,
}

impl Base {
    fn draw(atlas: &Atlas, of: Option<AreaId>, width: u32) -> Option<Self> {
        let projection = match of {
            Some(_) => Projection::around(atlas.outline(of), width),
            None => Projection::around(atlas.all().iter(), width),
        }?;
        let shapes: Vec<Shape> = atlas.neighbourhoods(of).filter_map(|area| shape(projection, area)).collect();
        let land = shapes.iter().map(|shape| format!("<path d=\"{}\"/>", shape.path)).collect();
        let standalone = standalone(&shapes);
        let names: Vec<Name> = shapes.into_iter().filter_map(|shape| shape.name).collect();
        Some(Self { projection, land, names: marks::names(projection, &names), standalone })
    }

    /// One square neighbourhood around 5.1, 52.15, for the style guide.
    #[cfg(test)]
    pub(crate) fn of_one_area(name: &str) -> Self {
        let projection = Projection::of_box(5.0, 5.2, 52.1, 52.2, 640);
        let name = Name { at: (320.0, 200.0), room: 300.0, text: name.into() };
        let land = format!("<path d=\"M40 40H600V{}H40Z\"/>", projection.height - 40);
        Self { projection, land, names: marks::names(projection, &[name]), standalone: String::new() }
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

    /// A drawing to stand in a page, with pins that are links and an optional marker. Title and description say what it
    /// shows. Two layers: the land fits the screen, the marks keep their size.
    pub fn inline(&self, title: &str, description: &str, pins: &[Pin], marker: Option<Place>) -> String {
        let (width, height) = self.size();
        let mut svg = String::with_capacity(self.land.len() + self.names.len() + pins.len() * 200 + 400);
        // With links inside it is a group of things, without it is one picture.
        let role = if pins.is_empty() { "img" } else { "group" };
        let title = escaped(title);
        let _infallible = write!(
            svg,
            "<div class=\"app-map app-map--{}\"><svg class=\"app-map__land\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{}</svg><svg class=\"app-map__marks\" role=\"{role}\" aria-label=\"{title}\"><title>{title}</title><desc>{}</desc>{}",
            self.stature(),
            self.land,
            escaped(description),
            self.names
        );
        marks::pins(&mut svg, self.projection, pins);
        if let Some(place) = marker {
            marks::marker(&mut svg, self.projection, place);
        }
        svg.push_str("</svg></div>");
        svg
    }

    /// How tall it is for its width; the stylesheet keeps each of these lower than a screen.
    fn stature(&self) -> &'static str {
        let (width, height) = self.size();
        match height * 10 / width {
            ..=7 => "low",
            8..=9 => "square",
            _ => "tall",
        }
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
            let (x, y) = self.projection.pixel(place.longitude, place.latitude);
            if self.projection.shows((x, y)) {
                let _infallible = write!(
                    svg,
                    "<g fill=\"#a3261d\" stroke=\"#fff\" stroke-width=\"2\" transform=\"translate({x:.1} {y:.1})\">{DROP}</g>"
                );
            }
        }
        svg.push_str("</svg>");
        svg
    }
}

/// Borders and names with their colours written out.
fn standalone(shapes: &[Shape]) -> String {
    let mut svg = String::from("<g fill=\"#eaf4f1\" stroke=\"#0b6e63\" stroke-width=\"1.5\">");
    for shape in shapes {
        let _infallible = write!(svg, "<path d=\"{}\"/>", shape.path);
    }
    svg.push_str("</g><g fill=\"#14262e\" font-size=\"13\" font-family=\"system-ui,sans-serif\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\" text-anchor=\"middle\">");
    // Names after all areas, so that no border runs over them; the list beside the map reads them out.
    for name in shapes.iter().filter_map(|shape| shape.name.as_ref()).filter(|name| name.fits(name.room)) {
        let (x, y) = name.at;
        let _infallible =
            write!(svg, "<text x=\"{x:.0}\" y=\"{:.0}\" aria-hidden=\"true\">{}</text>", y + 4.0, escaped(&name.text));
    }
    svg.push_str("</g>");
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
    let (_, at, room) = largest;
    // A name that does not fit its neighbourhood would stand on another; whether it fits depends on the width.
    let name = projection.shows(at).then(|| Name { at, room, text: area.area.name.clone() });
    (!path.is_empty()).then_some(Shape { path, name })
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
    fn points_on_a_straight_line_go() {
        let projection = Projection::of_box(0.0, 1.0, 0.0, 1.0, 100);
        let ring = [(0.0, 0.0), (0.2, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        assert_eq!(rounded(projection, ring.into_iter()).len(), 5);
    }

    #[test]
    fn a_click_beside_the_drawing_is_no_place() {
        let base = Base::of_one_area("Rozenhoek");
        assert_eq!(base.place("-1", "5"), None);
        assert_eq!(base.place("NaN", "5"), None);
        assert!(base.place("5", "5").is_some());
    }
}
