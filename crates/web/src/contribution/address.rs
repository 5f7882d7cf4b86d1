//! What the list of addresses says about the words of a place: a note above the form, and addresses to choose from.

use app::address::Finding;
use app::area::Atlas;
use app::contribution::Typed;
use app::undertaking::Loaded;

use super::place::neighbourhood;
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::visit::Visit;

/// Value of the choice "none of these".
const NONE: &str = "geen";

/// What a page with a place shows about its words.
#[derive(Default)]
pub(super) struct Asking {
    /// A sentence above the form; empty when there is nothing to say.
    pub(super) note: String,
    /// Where the page goes on about it, and the words of the link that leads there.
    pub(super) anchor: &'static str,
    pub(super) link: &'static str,
    /// Addresses to choose from, and "none of these"; empty when nothing is to be chosen.
    pub(super) choices: Vec<Choice>,
    /// How to find an address that is not among them; may be empty.
    pub(super) hint: &'static str,
    /// For which words they are.
    pub(super) listed: String,
}

/// What there is to say now.
pub(super) async fn asking(
    visit: &Visit,
    loaded: &Loaded,
    atlas: &Atlas,
    typed: &Typed,
    form: &Form,
) -> Result<Asking, Failure> {
    // Words that were refused are not looked for: the refusal says what to do.
    if form.error("address").is_some() {
        return Ok(Asking::default());
    }
    let t = visit.t;
    let note = |id: &str| Asking {
        note: t.s(id).to_owned(),
        anchor: "kaart",
        link: t.s("plan-address-to-map"),
        ..Asking::default()
    };
    Ok(match app::contribution::finding(&visit.context, loaded, atlas, typed).await? {
        Finding::Nothing => note("plan-address-nothing"),
        Finding::Outside => note("plan-address-outside"),
        Finding::Several { choices, has_more } => {
            let none = Choice::new(NONE, t.s("plan-address-none"));
            let choices = choices.iter().map(|choice| {
                let area = atlas.name(Some(choice.area)).unwrap_or_default();
                Choice::new(choice.address.id.to_string(), choice.address.line()).hint(area)
            });
            Asking {
                choices: choices.chain([none]).collect(),
                hint: if has_more { t.s("plan-address-more") } else { "" },
                listed: domain::text::clean_line(&typed.address),
                anchor: "address_choice",
                link: t.s("plan-address-to-choice"),
                ..note("plan-address-several")
            }
        }
        Finding::Unknown | Finding::One(_) => match typed.point {
            Some(point) if !typed.found.is_empty() => {
                let area = neighbourhood(visit, loaded, atlas, point);
                let values = [("address", typed.found.as_str().into()), ("area", area.into())];
                Asking { note: t.a("plan-address-found", &values), ..note("plan-address-found") }
            }
            _ => Asking::default(),
        },
    })
}
