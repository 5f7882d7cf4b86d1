//! Area: gemeente > wijk > buurt, with the codes of CBS and a polygon.

use serde::{Deserialize, Serialize};

use crate::AreaId;

/// The three levels of areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AreaLevel {
    /// Municipality.
    Gemeente,
    /// District.
    Wijk,
    /// Neighbourhood.
    Buurt,
}

impl AreaLevel {
    /// The level as stored and as written in GeoJSON properties.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gemeente => "gemeente",
            Self::Wijk => "wijk",
            Self::Buurt => "buurt",
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Gemeente, Self::Wijk, Self::Buurt].into_iter().find(|level| level.as_str() == text)
    }

    /// The level that a CBS code tells by its first letters (GM, WK, BU).
    pub fn of_code(code: &str) -> Option<Self> {
        match code.get(..2)? {
            "GM" => Some(Self::Gemeente),
            "WK" => Some(Self::Wijk),
            "BU" => Some(Self::Buurt),
            _ => None,
        }
    }
}

/// A place on earth, WGS84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
}

impl Place {
    /// The place of a point in the Dutch grid (Rijksdriehoek, EPSG:28992), `x` and `y` in metres; within half a metre.
    /// `None` outside the grid. Source: Schreutelkamp and Strang van Hees, Geodesia 2001.
    pub fn of_rd(x: f64, y: f64) -> Option<Self> {
        if !(-7_000.0..=300_000.0).contains(&x) || !(289_000.0..=629_000.0).contains(&y) {
            return None;
        }
        let (east, north) = ((x - 155_000.0) / 100_000.0, (y - 463_000.0) / 100_000.0);
        let seconds = |terms: &[(i32, i32, f64)]| -> f64 {
            terms.iter().map(|(p, q, factor)| factor * east.powi(*p) * north.powi(*q)).sum()
        };
        Some(Self {
            longitude: 5.387_206_21 + seconds(&LONGITUDE_OF_RD) / 3_600.0,
            latitude: 52.155_174_40 + seconds(&LATITUDE_OF_RD) / 3_600.0,
        })
    }
}

/// Powers of the distance east and north of Amersfoort, with their factor in seconds of latitude.
const LATITUDE_OF_RD: [(i32, i32, f64); 11] = [
    (0, 1, 3235.65389),
    (2, 0, -32.58297),
    (0, 2, -0.24750),
    (2, 1, -0.84978),
    (0, 3, -0.06550),
    (2, 2, -0.01709),
    (1, 0, -0.00738),
    (4, 0, 0.00530),
    (2, 3, -0.00039),
    (4, 1, 0.00033),
    (1, 1, -0.00012),
];

/// The same for longitude.
const LONGITUDE_OF_RD: [(i32, i32, f64); 12] = [
    (1, 0, 5260.52916),
    (1, 1, 105.94684),
    (1, 2, 2.45656),
    (3, 0, -0.81885),
    (1, 3, 0.05594),
    (3, 1, -0.05607),
    (0, 1, 0.01199),
    (3, 2, -0.00256),
    (1, 4, 0.00128),
    (0, 2, 0.00022),
    (2, 0, -0.00022),
    (5, 0, 0.00026),
];

/// A gemeente, wijk or buurt.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// CBS code, for instance `WK036101`.
    pub code: String,
    /// Name as people know it.
    pub name: String,
    /// Name in the address of its page.
    pub slug: String,
    /// Which of the three levels.
    pub level: AreaLevel,
    /// The area it lies in; `None` for a gemeente.
    pub parent: Option<AreaId>,
    /// Number of inhabitants, when known.
    pub population: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dutch_grid_becomes_longitude_and_latitude() {
        // The example of the source: the tower of the Westerkerk in Amsterdam.
        let tower = Place::of_rd(120_700.723, 487_525.501).unwrap();
        assert!((tower.longitude - 4.883_525_59).abs() < 0.000_01, "{tower:?}");
        assert!((tower.latitude - 52.374_532_53).abs() < 0.000_01, "{tower:?}");
        assert_eq!(Place::of_rd(5.04, 52.2), None, "degrees are no metres");
    }
}
