//! Where a plan is: a click on the map, the name of a neighbourhood, or words that the list of addresses knows.
//!
//! What a person put by hand is never replaced by what was found, only by what they choose. Words stay as typed,
//! found or not.

use domain::AreaId;
use domain::area::Place;
use domain::contribution::LONGEST_ADDRESS;
use domain::text::clean_line;

use super::Typed;
use crate::address::{self, Finding, Located};
use crate::area::Atlas;
use crate::undertaking::Loaded;
use crate::{Context, Result};

/// What the fields of the place sent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sent<'a> {
    /// Address or description.
    pub words: &'a str,
    /// Id of the neighbourhood in the list of names.
    pub area: &'a str,
    /// Where the map was clicked now.
    pub clicked: Option<Place>,
    /// The marker must go.
    pub clears: bool,
    /// The words for which addresses were shown to choose from; empty when none were.
    pub listed: &'a str,
    /// Id of the address that was chosen; anything else means: none of these. Empty when nothing was chosen.
    pub chosen: &'a str,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    /// The person can go on.
    Settled,
    /// The marker moved or went: the map has to be seen.
    Marked,
    /// The words left a question: [`finding`] says which.
    Asked,
    /// Addresses were shown and none was chosen, nor "none of these".
    Unanswered,
}

/// Reads the place into the form.
pub async fn place(
    context: &Context,
    loaded: &Loaded,
    atlas: &Atlas,
    typed: &mut Typed,
    sent: Sent<'_>,
) -> Result<Placed> {
    let of = audience(loaded);
    sent.words.clone_into(&mut typed.address);
    let words = clean_line(sent.words);
    let names_area = sent.area != typed.area;
    if names_area {
        // The marker of before no longer says where the plan is.
        unmark(typed);
        sent.area.clone_into(&mut typed.area);
    }
    if sent.clears || sent.clicked.is_some() {
        unmark(typed);
        typed.searched = words;
        if let Some(clicked) = sent.clicked {
            typed.point = Some(clicked);
            typed.area = atlas.neighbourhood_at(of, clicked).map(|area| area.id.to_string()).unwrap_or_default();
        }
        return Ok(Placed::Marked);
    }
    if words == typed.searched {
        return Ok(Placed::Settled);
    }
    if !words.is_empty() && words == sent.listed {
        if let Ok(id) = sent.chosen.parse()
            && let Some(chosen) = address::by_id(context, atlas, of, id).await?
        {
            typed.address = named(&chosen, &words);
            mark(typed, &chosen);
            return Ok(Placed::Marked);
        }
        if sent.chosen.is_empty() && !names_area {
            return Ok(Placed::Unanswered);
        }
        typed.searched = words;
        return Ok(Placed::Settled);
    }
    if !words.is_empty() && !typed.found.is_empty() {
        // The marker of the address before; these words are another one.
        unmark(typed);
        typed.area = String::new();
    }
    let placed = match judged(context, atlas, of, typed).await? {
        Finding::Unknown => Placed::Settled,
        Finding::Nothing | Finding::Outside => Placed::Asked,
        Finding::Several { .. } => return Ok(Placed::Asked),
        Finding::One(one) => {
            mark(typed, &one);
            Placed::Marked
        }
    };
    typed.searched = words;
    Ok(placed)
}

/// What there is to say about the words: addresses to choose from while none was chosen, or that there is none.
pub async fn finding(context: &Context, loaded: &Loaded, atlas: &Atlas, typed: &Typed) -> Result<Finding> {
    let is_answered = clean_line(&typed.address) == typed.searched;
    Ok(match judged(context, atlas, audience(loaded), typed).await? {
        Finding::One(_) | Finding::Several { .. } if is_answered => Finding::Unknown,
        found => found,
    })
}

/// What the list says, seen with what was put by hand already.
async fn judged(context: &Context, atlas: &Atlas, of: Option<AreaId>, typed: &Typed) -> Result<Finding> {
    let find = |of| address::find(context, atlas, of, &typed.address);
    if typed.point.is_some() {
        // Words beside a marker say more about the place, unless they are another place.
        return Ok(match find(of).await? {
            Finding::One(one) if typed.found.is_empty() => offered(*one),
            _ => Finding::Unknown,
        });
    }
    let Ok(named) = typed.area.parse() else { return find(of).await };
    Ok(match find(Some(named)).await? {
        Finding::Outside => match find(of).await? {
            Finding::One(one) => offered(*one),
            several @ Finding::Several { .. } => several,
            _ => Finding::Unknown,
        },
        // The neighbourhood says where it is; that the words are no address is no question then.
        Finding::Nothing => Finding::Unknown,
        found => found,
    })
}

/// One address that is not where a person put the plan by hand: they choose.
fn offered(one: Located) -> Finding {
    Finding::Several { choices: vec![one], has_more: false }
}

fn audience(loaded: &Loaded) -> Option<AreaId> {
    loaded.frame.as_ref().and_then(|version| version.frame.audience.area)
}

fn unmark(typed: &mut Typed) {
    typed.point = None;
    typed.found = String::new();
}

fn mark(typed: &mut Typed, located: &Located) {
    typed.point = Some(located.address.place);
    typed.area = located.area.to_string();
    typed.found = located.address.line();
    typed.searched = clean_line(&typed.address);
}

/// The words with the chosen address in place of what was searched: what stood behind the first comma stays.
fn named(chosen: &Located, words: &str) -> String {
    let house = chosen.address.house();
    let named = match words.split_once(',') {
        Some((_, rest)) => format!("{house},{rest}"),
        None => house,
    };
    if named.chars().count() <= LONGEST_ADDRESS { named } else { words.to_owned() }
}
