//! How a piece of the earth becomes a drawing, and a click on it a place again. Knows nothing of what is drawn.
//!
//! Equirectangular at the mean latitude of what is shown, which is true to shape at the size of a town.

use app::area::Bordered;
use domain::area::Place;

/// Room around what is shown, as a part of its size.
const MARGIN: f64 = 0.05;
/// Least extent of a map in degrees, so that a point or a tiny area does not fill it.
const LEAST_EXTENT: f64 = 0.002;
/// How degrees become pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Projection {
    west: f64,
    north: f64,
    pixels_per_degree_east: f64,
    pixels_per_degree_north: f64,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Projection {
    /// Shows these areas whole.
    pub(super) fn around<'a>(areas: impl Iterator<Item = &'a Bordered>, width: u32) -> Option<Self> {
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for (longitude, latitude) in areas.flat_map(Bordered::rings).flatten() {
            (west, east) = (west.min(longitude), east.max(longitude));
            (south, north) = (south.min(latitude), north.max(latitude));
        }
        (west <= east).then(|| Self::of_box(west, east, south, north, width))
    }

    pub(super) fn of_box(west: f64, east: f64, south: f64, north: f64, width: u32) -> Self {
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

    pub(super) fn pixel(self, longitude: f64, latitude: f64) -> (f64, f64) {
        ((longitude - self.west) * self.pixels_per_degree_east, (self.north - latitude) * self.pixels_per_degree_north)
    }

    pub(super) fn place(self, x: f64, y: f64) -> Place {
        // Six decimals are a tenth of a metre; more would pretend to know more.
        let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
        Place {
            longitude: rounded(self.west + x / self.pixels_per_degree_east),
            latitude: rounded(self.north - y / self.pixels_per_degree_north),
        }
    }

    pub(super) fn shows(self, (x, y): (f64, f64)) -> bool {
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
}
