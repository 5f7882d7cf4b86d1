//! Watches how ballots come in: unusually many in one hour, or from one network in one day. It raises a question for
//! an official and decides nothing.
//!
//! Stands in memory only, and so begins anew when the program starts. Never holds an address: networks are counted
//! under a key that is drawn anew every day and written nowhere. Never tells a number under ten, and never which
//! network, voter or choice it was. Source of the case: letters of others gathered by one person, or a heap of votes
//! at night, in budgets that really were voted on.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use domain::figure::FEWEST;
use domain::{Day, OrganisationId, RoundId, Timestamp};

use crate::{App, Keys};

/// So many new ballots from one network on one day are told: more than a large household has.
const MANY_FROM_ONE: u32 = 20;
/// An hour with fewer new ballots is never called unusual.
const FEWEST_UNUSUAL: u32 = 50;
/// An unusual hour holds this many times what the other hours hold on average.
const TIMES_AVERAGE: u32 = 10;
/// Hours that must have been seen before one can be called unusual.
const FEWEST_HOURS: i64 = 24;
const HOUR_MICROS: i64 = 3_600_000_000;

/// The counters of this process.
#[derive(Default)]
pub(crate) struct Watch {
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    rounds: HashMap<(OrganisationId, RoundId), Counted>,
    /// Of which day the networks are, and the key under which they are counted on that day.
    today: Option<(Day, Keys)>,
    networks: HashMap<[u8; 32], u32>,
}

struct Counted {
    /// The first ballot that this process saw.
    since: Timestamp,
    /// New ballots by the hour in which they came, in hours since 1970.
    hours: BTreeMap<i64, u32>,
    /// Days on which many came from one network: how many networks, and the most from one of them.
    networks: BTreeMap<Day, (u32, u32)>,
}

/// What an official is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// From when on this was counted.
    pub since: Timestamp,
    /// The busiest hour and its new ballots; none while it holds fewer than ten.
    pub busiest: Option<(Timestamp, u32)>,
    /// The busiest hour holds far more than the others.
    pub is_unusual: bool,
    /// Days on which at least twenty new ballots came from one network, oldest first.
    pub networks: Vec<Crowd>,
}

/// Many new ballots from one network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crowd {
    /// On which day.
    pub day: Day,
    /// How many such networks.
    pub networks: u32,
    /// The most from one of them, coarse: at least 20, 50, 100, 200, …
    pub at_least: u32,
}

impl Watch {
    /// Counts a ballot of somebody who had not voted before.
    pub(crate) fn saw(&self, app: &App, organisation: OrganisationId, round: RoundId, network: &str) {
        let now = app.clock.now();
        let day = now.day();
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let Inside { rounds, today, networks } = &mut *inside;
        let key = match today {
            Some((known, key)) if *known == day => key.clone(),
            _ => {
                networks.clear();
                let key = Keys::new(app.random.bytes());
                *today = Some((day, key.clone()));
                key
            }
        };
        let counted = rounds.entry((organisation, round)).or_insert_with(|| Counted {
            since: now,
            hours: BTreeMap::new(),
            networks: BTreeMap::new(),
        });
        *counted.hours.entry(now.micros().div_euclid(HOUR_MICROS)).or_default() += 1;
        let round = round.to_string();
        let seen = networks.entry(key.mac("ballot-network", &[round.as_bytes(), network.as_bytes()])).or_default();
        *seen += 1;
        if *seen >= MANY_FROM_ONE {
            let crowd = counted.networks.entry(day).or_default();
            crowd.0 += u32::from(*seen == MANY_FROM_ONE);
            crowd.1 = crowd.1.max(*seen);
        }
    }

    /// What an official is told about a round; nothing while no ballot came in.
    pub(crate) fn report(&self, organisation: OrganisationId, round: RoundId, now: Timestamp) -> Option<Report> {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = inside.rounds.get(&(organisation, round))?;
        let (hour, most) = counted.hours.iter().map(|(hour, seen)| (*hour, *seen)).max_by_key(|(_, seen)| *seen)?;
        let total: u32 = counted.hours.values().sum();
        let hours = now.micros().saturating_sub(counted.since.micros()) / HOUR_MICROS;
        let others = i64::from(total - most);
        let is_unusual = most >= FEWEST_UNUSUAL
            && hours >= FEWEST_HOURS
            && i64::from(most) * hours >= i64::from(TIMES_AVERAGE) * others;
        let networks = counted.networks.iter();
        Some(Report {
            since: counted.since,
            busiest: (u64::from(most) >= FEWEST).then(|| (Timestamp::from_micros(hour * HOUR_MICROS), most)),
            is_unusual,
            networks: networks.map(|(day, (networks, most))| crowd(*day, *networks, *most)).collect(),
        })
    }
}

fn crowd(day: Day, networks: u32, most: u32) -> Crowd {
    let steps = std::iter::successors(Some(100_u32), |step| step.checked_mul(2));
    let at_least = [MANY_FROM_ONE, 50].into_iter().chain(steps).take_while(|step| *step <= most).last();
    Crowd { day, networks, at_least: at_least.unwrap_or(MANY_FROM_ONE) }
}
