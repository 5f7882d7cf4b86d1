//! Addresses: the municipality brings its list, and what people type is found in it. Nobody else is asked, and what was
//! typed is never logged.

pub mod import;

use domain::address::{Address, Match, Reading, readings};
use domain::{AddressId, AreaId};
use store::Tx;

use crate::area::Atlas;
use crate::{Context, Result};

/// Most addresses that a person chooses from: a list that fits on a telephone. Who does not find theirs types more of it.
pub const MOST_CHOICES: usize = 5;
/// Most houses with one number in a street that are looked through; a tower has fewer doors.
const MOST_DOORS: i64 = 2_000;

/// An address and the neighbourhood in which it lies.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// The address.
    pub address: Address,
    /// Its neighbourhood.
    pub area: AreaId,
}

/// What the list says about a typed text.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// There is no list, no border or no text, so nothing can be said.
    Unknown,
    /// No address.
    Nothing,
    /// An address, outside the area that was asked for.
    Outside,
    /// Exactly one address.
    One(Box<Located>),
    /// Several, of which a person chooses: by number, at most [`MOST_CHOICES`].
    Several {
        /// The addresses.
        choices: Vec<Located>,
        /// There are more than these.
        has_more: bool,
    },
}

/// How many addresses the list has.
pub async fn count(context: &Context) -> Result<i64> {
    Ok(store::address::count(&mut context.read().await?, context.organisation_id()).await?)
}

/// Finds a typed text in the list, within an area; `None` is the whole organisation.
pub async fn find(context: &Context, atlas: &Atlas, of: Option<AreaId>, typed: &str) -> Result<Finding> {
    let readings = readings(typed);
    if readings.is_empty() || atlas.is_empty() {
        return Ok(Finding::Unknown);
    }
    let mut tx = context.read().await?;
    let mut is_elsewhere = false;
    for reading in &readings {
        let (houses, is_exact) = match reading.choose(look(context, &mut tx, reading).await?) {
            Match::Nothing => continue,
            Match::Meant(houses) => (houses, true),
            Match::Near(houses) => (houses, false),
        };
        let mut choices: Vec<Located> = houses.into_iter().filter_map(|address| locate(atlas, of, address)).collect();
        let has_more = choices.len() > MOST_CHOICES;
        choices.truncate(MOST_CHOICES);
        match <[Located; 1]>::try_from(choices) {
            Ok([one]) if is_exact => return Ok(Finding::One(Box::new(one))),
            Ok(near) => return Ok(Finding::Several { choices: near.into(), has_more }),
            Err(none) if none.is_empty() => is_elsewhere = true,
            Err(choices) => return Ok(Finding::Several { choices, has_more }),
        }
    }
    Ok(match is_elsewhere {
        true => Finding::Outside,
        false if store::address::is_empty(&mut tx, context.organisation_id()).await? => Finding::Unknown,
        false => Finding::Nothing,
    })
}

/// One address by its id, when it lies in an area; `None` is the whole organisation.
pub async fn by_id(context: &Context, atlas: &Atlas, of: Option<AreaId>, id: AddressId) -> Result<Option<Located>> {
    let found = store::address::by_id(&mut context.read().await?, context.organisation_id(), id).await?;
    Ok(found.and_then(|address| locate(atlas, of, address)))
}

async fn look(context: &Context, tx: &mut Tx, reading: &Reading) -> Result<Vec<Address>> {
    let organisation = context.organisation_id();
    let number = reading.house.as_ref().map(|(number, _)| *number);
    Ok(store::address::matching(tx, organisation, &reading.by, number, MOST_DOORS).await?)
}

fn locate(atlas: &Atlas, of: Option<AreaId>, address: Address) -> Option<Located> {
    let area = atlas.neighbourhood_at(of, address.place)?.id;
    Some(Located { address, area })
}
