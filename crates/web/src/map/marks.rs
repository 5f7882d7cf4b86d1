//! What stands on a map at a size of its own: pins, names and a marker. The land below them grows and shrinks with the
//! screen, these do not: a pin on a telephone is as large as on a desk. Never draws the land.
//!
//! So a mark has a place in parts of the map, and pins that would cover each other have a shift in pixels besides. The
//! shift is chosen so that they stand apart at every width at which a map is shown.

use std::fmt::Write as _;

use domain::area::Place;

use super::escaped;
use super::projection::Projection;

/// Radius of a pin, with its edge 30 pixels across: WCAG 2.5.8 wants 24 at least.
const PIN: f64 = 14.0;
/// Least distance between the middles of two pins.
const APART: f64 = 2.0 * PIN;
/// How far a pin with nothing near it can be hit: 44 pixels across.
const REACH: f64 = 22.0;
/// The narrowest map: on a screen of 320 pixels.
pub(super) const NARROWEST: f64 = 270.0;
/// The widest map; the style sheet holds it to this.
pub(super) const WIDEST: f64 = 640.0;

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

/// The name of a neighbourhood.
#[derive(Debug)]
pub(super) struct Name {
    /// Its middle, in pixels of the drawing.
    pub(super) at: (f64, f64),
    /// Width of its neighbourhood, in pixels of the drawing.
    pub(super) room: f64,
    /// The name.
    pub(super) text: String,
}

impl Name {
    /// Whether it stays within its neighbourhood when so many pixels are `room`; about 6.5 pixels a letter.
    pub(super) fn fits(&self, room: f64) -> bool {
        let letters = f64::from(u32::try_from(self.text.chars().count()).unwrap_or(u32::MAX));
        letters * 6.5 <= room * 1.1
    }
}

/// The names, for the page's style sheet: those that fit at each width, and those that need a wide map.
pub(super) fn names(projection: Projection, names: &[Name]) -> String {
    let mut svg = String::new();
    for name in names {
        let at_width = |width: f64| name.fits(name.room * width / f64::from(projection.width));
        let class = match (at_width(NARROWEST), at_width(WIDEST)) {
            (true, _) => "app-map__name",
            (false, true) => "app-map__name app-map__name--wide",
            (false, false) => continue,
        };
        let (x, y) = percent(projection, name.at);
        let _infallible = write!(
            svg,
            "<text class=\"{class}\" x=\"{x:.1}%\" y=\"{y:.1}%\" dy=\"4\" aria-hidden=\"true\">{}</text>",
            escaped(&name.text)
        );
    }
    svg
}

/// The pins, each a link, as many as the map shows.
pub(super) fn pins(svg: &mut String, projection: Projection, pins: &[Pin]) {
    let mut spots: Vec<(&Pin, Spot)> = Vec::new();
    for pin in pins {
        let at = projection.pixel(pin.place.longitude, pin.place.latitude);
        if projection.shows(at) {
            let spot = Spot::free(projection, at, &spots);
            spots.push((pin, spot));
        }
    }
    for (index, (pin, spot)) in spots.iter().enumerate() {
        let mut others = spots.iter().enumerate().filter(|(other, _)| *other != index);
        let is_alone = others.all(|(_, (_, other))| spot.distance(*other) >= REACH + PIN);
        let reach = if is_alone { format!("<circle class=\"app-map__reach\" r=\"{REACH}\"/>") } else { String::new() };
        let (x, y) = percent(projection, spot.at);
        let _infallible = write!(
            svg,
            "<a href=\"{}\"><title>{}</title><svg x=\"{x:.1}%\" y=\"{y:.1}%\"><g{}>{reach}<circle r=\"{PIN}\"/><text y=\"5\">{}</text></g></svg></a>",
            escaped(&pin.href),
            escaped(&pin.title),
            spot.transform(),
            pin.number
        );
    }
}

/// A drop whose tip stands on the place.
pub(super) fn marker(svg: &mut String, projection: Projection, place: Place) {
    let at = projection.pixel(place.longitude, place.latitude);
    if projection.shows(at) {
        let (x, y) = percent(projection, at);
        let _infallible = write!(svg, "<svg class=\"app-map__marker\" x=\"{x:.1}%\" y=\"{y:.1}%\">{DROP}</svg>");
    }
}

/// The shape of a marker, with its tip in the corner.
pub(super) const DROP: &str = "<path d=\"M0 0c-3-9-11-14-11-22a11 11 0 0 1 22 0c0 8-8 13-11 22z\"/><circle cy=\"-22\" r=\"4\" fill=\"#fff\" stroke=\"none\"/>";

fn percent(projection: Projection, (x, y): (f64, f64)) -> (f64, f64) {
    (x * 100.0 / f64::from(projection.width), y * 100.0 / f64::from(projection.height))
}

/// Where a pin stands.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    /// In pixels of the drawing: grows and shrinks with the map.
    at: (f64, f64),
    /// Beside it, in pixels of the screen: always the same.
    shift: (f64, f64),
    /// Pixels of the screen for one of the drawing, on the narrowest and the widest map.
    scales: (f64, f64),
}

impl Spot {
    /// A spot near `at` where no other pin stands at any width; `at` itself when all around is full.
    fn free(projection: Projection, at: (f64, f64), taken: &[(&Pin, Self)]) -> Self {
        let width = f64::from(projection.width);
        let scales = (NARROWEST / width, WIDEST / width);
        let spot = |shift| Self { at, shift, scales };
        let around = (1_u8..=3).flat_map(|ring| (0..ring * 8).map(move |step| (ring, step)));
        let around = around.map(|(ring, step)| {
            let angle = f64::from(step) * std::f64::consts::FRAC_PI_4 / f64::from(ring);
            let length = f64::from(ring) * (APART + 1.0);
            spot((length * angle.cos(), length * angle.sin()))
        });
        let is_free =
            |spot: &Self| spot.is_within(projection) && taken.iter().all(|(_, other)| spot.distance(*other) >= APART);
        std::iter::once(spot((0.0, 0.0))).chain(around).find(is_free).unwrap_or_else(|| spot((0.0, 0.0)))
    }

    /// Whether the whole pin stays on the narrowest map; then it does on any.
    fn is_within(self, projection: Projection) -> bool {
        let (x, y) = self.on_screen(self.scales.0);
        let (width, height) =
            (f64::from(projection.width) * self.scales.0, f64::from(projection.height) * self.scales.0);
        (PIN..=width - PIN).contains(&x) && (PIN..=height - PIN).contains(&y)
    }

    fn on_screen(self, scale: f64) -> (f64, f64) {
        (self.at.0 * scale + self.shift.0, self.at.1 * scale + self.shift.1)
    }

    /// Least distance to another pin, in pixels of the screen, over all widths: while a map grows, the line between
    /// two pins moves along a straight line itself, so this is the distance of that line to nothing.
    fn distance(self, other: Self) -> f64 {
        let between = |scale| {
            let (a, b) = (self.on_screen(scale), other.on_screen(scale));
            (a.0 - b.0, a.1 - b.1)
        };
        let (from, to) = (between(self.scales.0), between(self.scales.1));
        let along = (to.0 - from.0, to.1 - from.1);
        let squared = along.0 * along.0 + along.1 * along.1;
        let nearest = -(from.0 * along.0 + from.1 * along.1) / squared.max(f64::MIN_POSITIVE);
        let part = nearest.clamp(0.0, 1.0);
        (from.0 + part * along.0).hypot(from.1 + part * along.1)
    }

    fn transform(self) -> String {
        match self.shift {
            (0.0, 0.0) => String::new(),
            (x, y) => format!(" transform=\"translate({x:.0} {y:.0})\""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pin(number: i64, longitude: f64) -> Pin {
        let place = Place { longitude, latitude: 52.15 };
        Pin { place, number, href: format!("/plan/{number}"), title: "<b>\"Plan\"</b>".into() }
    }

    #[test]
    fn pins_stand_apart_at_every_width_and_text_is_escaped() {
        let projection = Projection::of_box(5.0, 5.2, 52.1, 52.2, 640);
        let list: Vec<Pin> =
            (0..12).map(|number| pin(number, 5.1 + f64::from(i32::try_from(number).unwrap()) * 0.001)).collect();
        let mut svg = String::new();
        pins(&mut svg, projection, &list);
        assert_eq!(svg.matches("<a ").count(), 12);
        assert!(!svg.contains("<b>"));
        let mut spots: Vec<(&Pin, Spot)> = Vec::new();
        for pin in &list {
            let at = projection.pixel(pin.place.longitude, pin.place.latitude);
            spots.push((pin, Spot::free(projection, at, &spots)));
        }
        for (index, (_, spot)) in spots.iter().enumerate() {
            for (_, other) in &spots[..index] {
                for width in [270.0, 300.0, 350.0, 420.0, 500.0, 640.0] {
                    let (a, b) = (spot.on_screen(width / 640.0), other.on_screen(width / 640.0));
                    assert!((a.0 - b.0).hypot(a.1 - b.1) >= APART - 0.01, "{width}: {a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn a_pin_alone_is_easy_to_hit_and_pins_at_the_edge_stay_whole() {
        let projection = Projection::of_box(5.0, 5.2, 52.1, 52.2, 640);
        let mut svg = String::new();
        pins(&mut svg, projection, &[pin(1, 5.1)]);
        assert_eq!(svg.matches("app-map__reach").count(), 1);
        let edge = Spot::free(projection, (2.0, 2.0), &[]);
        assert!(edge.is_within(projection));
        assert_ne!(edge.shift, (0.0, 0.0));
    }
}
