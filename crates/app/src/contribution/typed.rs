//! What was typed about a plan, screen by screen, and how it becomes a plan. Keeps everything as typed; judges through
//! the domain.

use domain::area::Place;
use domain::contribution::{LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PHOTO_DESCRIPTION, PlanPlace, PlanText};
use domain::frame::Frame;
use domain::{AreaId, Cents, Refusal, text};
use serde::{Deserialize, Serialize};

use crate::area::Atlas;

/// The four screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Title, summary, description, category.
    Idea,
    /// Where it is.
    Place,
    /// Cost and photo.
    Cost,
    /// Everything once more, name and e-mail address.
    Check,
}

impl Step {
    /// All screens in order.
    pub const ALL: [Self; 4] = [Self::Idea, Self::Place, Self::Cost, Self::Check];
}

/// The form as typed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The whole idea.
    pub description: String,
    /// A category of the frame.
    pub category: String,
    /// Address or description of the place.
    pub address: String,
    /// Id of the neighbourhood that was chosen by name.
    pub area: String,
    /// Where the map was clicked.
    pub point: Option<Place>,
    /// The text of `address` for which the list of addresses was asked already.
    pub searched: String,
    /// The address that was found and put `point` there; empty when the map was clicked.
    pub found: String,
    /// An amount.
    pub cost: String,
    /// What the photo shows.
    pub photo_description: String,
    /// Name to show.
    pub display_name: String,
    /// E-mail address.
    pub email: String,
}

/// The part of a plan that its author decides.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read {
    pub(super) text: PlanText,
    pub(super) category: String,
    pub(super) place: PlanPlace,
    pub(super) cost: Cents,
    pub(super) photo_description: String,
}

/// Against what the typed form is read.
#[derive(Clone, Copy)]
pub(super) struct Against<'a> {
    pub(super) frame: &'a Frame,
    pub(super) atlas: &'a Atlas,
    pub(super) has_photo: bool,
}

impl Typed {
    /// What a plan says, as a form to change it.
    pub fn of(plan: &domain::contribution::Contribution) -> Self {
        let cents = plan.cost.cents();
        Self {
            title: plan.text.title.clone(),
            summary: plan.text.summary.clone(),
            description: plan.text.description.clone(),
            category: plan.category.clone(),
            address: plan.place.address.clone(),
            area: plan.place.area.map(|area| area.to_string()).unwrap_or_default(),
            point: plan.place.point,
            searched: plan.place.address.clone(),
            found: String::new(),
            cost: if cents % 100 == 0 {
                (cents / 100).to_string()
            } else {
                format!("{},{:02}", cents / 100, cents % 100)
            },
            photo_description: plan.photo_description.clone(),
            display_name: String::new(),
            email: String::new(),
        }
    }

    /// Everything on one screen that keeps it from being accepted.
    pub(super) fn obstacles(&self, step: Step, against: Against<'_>) -> Vec<Refusal> {
        match step {
            Step::Idea => self.idea(against.frame).err().unwrap_or_default(),
            Step::Place => self.place(against).err().into_iter().collect(),
            Step::Cost => self.cost(against).err().unwrap_or_default(),
            Step::Check => self.contact().err().unwrap_or_default(),
        }
    }

    /// The plan, or everything that keeps it from being one.
    pub(super) fn read(&self, against: Against<'_>) -> Result<Read, Vec<Refusal>> {
        match (self.idea(against.frame), self.place(against), self.cost(against)) {
            (Ok((text, category)), Ok(place), Ok((cost, photo_description))) => {
                Ok(Read { text, category, place, cost, photo_description })
            }
            (idea, place, cost) => Err(idea
                .err()
                .into_iter()
                .flatten()
                .chain(place.err())
                .chain(cost.err().into_iter().flatten())
                .collect()),
        }
    }

    fn idea(&self, frame: &Frame) -> Result<(PlanText, String), Vec<Refusal>> {
        let text = PlanText::new(&self.title, &self.summary, &self.description);
        let is_known = frame.categories.is_empty() || frame.categories.contains(&self.category);
        let category = if is_known { None } else { Some(Refusal::of("category", "choice-missing")) };
        match (text, category) {
            (Ok(text), None) => {
                Ok((text, if frame.categories.is_empty() { String::new() } else { self.category.clone() }))
            }
            (text, category) => Err(text.err().into_iter().flatten().chain(category).collect()),
        }
    }

    /// A click decides the neighbourhood; without a click its name does; an address alone is enough.
    fn place(&self, against: Against<'_>) -> Result<PlanPlace, Refusal> {
        let address = text::optional_line("address", &self.address, LONGEST_ADDRESS)?;
        let of = against.frame.audience.area;
        let outside = || Refusal::of("area", "place-outside-area");
        let area = match (self.point, self.area.as_str()) {
            (Some(point), _) => Some(against.atlas.neighbourhood_at(of, point).ok_or_else(outside)?.id),
            (None, "") => None,
            (None, chosen) => {
                let id: AreaId = chosen.parse().map_err(|_| outside())?;
                Some(id)
                    .filter(|id| against.atlas.neighbourhoods(of).any(|bordered| bordered.area.id == *id))
                    .ok_or_else(outside)
                    .map(Some)?
            }
        };
        if area.is_none() && address.is_empty() {
            return Err(Refusal::of("area", "place-missing"));
        }
        Ok(PlanPlace { point: self.point, address, area })
    }

    fn cost(&self, against: Against<'_>) -> Result<(Cents, String), Vec<Refusal>> {
        let cost = match Cents::parse(&self.cost) {
            _ if self.cost.trim().is_empty() => Err(Refusal::of("cost", "field-empty")),
            None | Some(Cents::ZERO) => Err(Refusal::of("cost", "money-wrong")),
            Some(cost) if cost > against.frame.amount => {
                Err(Refusal::of("cost", "cost-above-budget").with("budget_cents", against.frame.amount.cents()))
            }
            Some(cost) => Ok(cost),
        };
        let description = if against.has_photo {
            text::line("photo_description", &self.photo_description, LONGEST_PHOTO_DESCRIPTION)
        } else {
            text::optional_line("photo_description", &self.photo_description, LONGEST_PHOTO_DESCRIPTION)
                .map(|_| String::new())
        };
        match (cost, description) {
            (Ok(cost), Ok(description)) => Ok((cost, description)),
            (cost, description) => Err([cost.err(), description.err()].into_iter().flatten().collect()),
        }
    }

    /// Name to show and e-mail address.
    pub(super) fn contact(&self) -> Result<(String, String), Vec<Refusal>> {
        let name = text::line("display_name", &self.display_name, LONGEST_NAME);
        let email = if self.email.trim().is_empty() {
            Err(Refusal::of("email", "field-empty"))
        } else {
            text::email("email", &self.email)
        };
        match (name, email) {
            (Ok(name), Ok(email)) => Ok((name, email)),
            (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
        }
    }
}
