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
