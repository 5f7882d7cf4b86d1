//! A simulated election: plans and voters made up from a frame and a seed. The same frame, size and seed give the
//! same election on every machine: whole numbers only, and one seeded stream.
//!
//! The model, as simple as it can be while rules still differ:
//! - A plan costs between 2% and 35% of the amount, cheap ones more often than dear ones; two figures, then zeros.
//! - Four of five plans lie in a neighbourhood, the fifth is for everyone; each plan has a theme.
//! - Plans are unequally popular: the plan in place r of the list of favourites weighs 8 / (3 + r).
//! - Neighbourhoods are unequally large: the one in place r has 6 / (2 + r) parts of the voters.
//! - A voter has a neighbourhood and a favourite theme. A plan nearby weighs four times, one of that theme two times.
//! - A voter draws different plans by these weights, as many as the ballot form allows: between the fewest and the
//!   most, or, within the budget, plans that still fit until one time in four the voter stops.
//!
//! Never claims to foretell anything: real people differ.

use domain::frame::{BallotForm, Frame};
use domain::{Cents, Refusal};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};
use store::ballot::BallotPlan;

use super::material::{self, Material};

/// Fewest and most plans that can be simulated.
pub const PLANS: (u32, u32) = (2, 100);
/// Fewest and most voters that can be simulated.
pub const VOTERS: (u32, u32) = (10, 10_000);
/// Lowest and highest seed: short enough to read out.
pub const SEEDS: (u32, u32) = (1, 999_999);

/// How large a simulated election is, and which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Number of plans.
    pub plans: u32,
    /// Number of voters.
    pub voters: u32,
    /// The same seed gives the same election.
    pub seed: u32,
}

impl Size {
    /// What a page begins with.
    pub fn usual(seed: u32) -> Self {
        Self { plans: 20, voters: 1_000, seed }
    }

    /// Reads what was typed in the fields `plans`, `voters` and `seed`.
    pub fn read(plans: &str, voters: &str, seed: &str) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut number = |field: &str, typed: &str, (least, most): (u32, u32)| {
            // People write 10.000 for ten thousand.
            let digits = typed.trim().replace('.', "");
            digits.parse().ok().filter(|number| (least..=most).contains(number)).unwrap_or_else(|| {
                refusals.push(Refusal::of(field, "number-wrong").with("least", least).with("most", most));
                least
            })
        };
        let size = Self {
            plans: number("plans", plans, PLANS),
            voters: number("voters", voters, VOTERS),
            seed: number("seed", seed, SEEDS),
        };
        if refusals.is_empty() { Ok(size) } else { Err(refusals) }
    }
}

/// Names for what is made up.
#[derive(Debug, Clone)]
pub(super) struct Names {
    pub(super) title: String,
    /// Neighbourhoods in which plans lie and voters live.
    pub(super) areas: Vec<String>,
    /// Themes of plans.
    pub(super) themes: Vec<String>,
    /// Titles of plans, as many as there are plans.
    pub(super) plans: Vec<String>,
}

/// Makes the election.
pub(super) fn simulate(frame: &Frame, names: &Names, size: Size) -> Material {
    let mut dice = Dice::new(size.seed);
    let favourites = dice.order(size.plans);
    let popularity: Vec<u64> = favourites.iter().map(|place| 8_000 / (3 + u64::from(*place))).collect();
    let plans: Vec<BallotPlan> =
        (1..).zip(&names.plans).map(|(number, title)| plan(&mut dice, frame.amount, names, number, title)).collect();
    let sizes = dice.order(u32::try_from(names.areas.len()).unwrap_or(u32::MAX));
    let homes: Vec<u64> = sizes.iter().map(|place| 6_000 / (2 + u64::from(*place))).collect();
    let mut ballots = Vec::new();
    for _ in 0..size.voters {
        let home = dice.pick(&homes).and_then(|place| names.areas.get(place));
        let theme = dice.one_of(&names.themes);
        let near = |plan: &BallotPlan| if home == Some(&plan.area_name) { 4 } else { 1 };
        let liked = |plan: &BallotPlan| if theme == Some(&plan.category) { 2 } else { 1 };
        let weights = plans.iter().zip(&popularity).map(|(plan, weight)| weight * near(plan) * liked(plan)).collect();
        ballots.push(ballot(&mut dice, frame, &plans, weights));
    }
    Material { title: names.title.clone(), amount: frame.amount, currency: None, plans, ballots }
}

fn plan(dice: &mut Dice, amount: Cents, names: &Names, number: i64, title: &str) -> BallotPlan {
    let chance = i128::from(dice.below(1_001));
    // Per hundred thousand of the amount; the square makes cheap plans the usual ones.
    let share = 2_000 + 33_000 * chance * chance / 1_000_000;
    let cost = i64::try_from(i128::from(amount.cents()) * share / 100_000).unwrap_or(i64::MAX);
    let is_for_everyone = dice.below(5) == 0;
    let area = dice.one_of(&names.areas).filter(|_| !is_for_everyone).cloned().unwrap_or_default();
    let theme = dice.one_of(&names.themes).cloned().unwrap_or_default();
    material::plan(number, title.to_owned(), Cents::new(two_figures(cost)), theme, area)
}

/// Two figures and then zeros, at least one cent.
fn two_figures(cents: i64) -> i64 {
    let mut unit = 1_i64;
    while cents / unit >= 100 {
        unit = unit.saturating_mul(10);
    }
    (cents / unit * unit).max(1)
}

/// Different plans, drawn by weight, as many as the form allows.
fn ballot(dice: &mut Dice, frame: &Frame, plans: &[BallotPlan], mut weights: Vec<u64>) -> Vec<i64> {
    let (wanted, mut money) = match frame.vote.ballot {
        BallotForm::Approval { minimum, maximum } => {
            let least = usize::from(minimum).min(plans.len());
            let most = usize::from(maximum).clamp(least, plans.len());
            (least + dice.index(most - least + 1), None)
        }
        BallotForm::WithinBudget => (plans.len(), Some(frame.amount)),
    };
    let mut chosen = Vec::new();
    while chosen.len() < wanted {
        if let Some(money) = money {
            for (weight, _) in weights.iter_mut().zip(plans).filter(|(_, plan)| plan.cost > money) {
                *weight = 0;
            }
        }
        let Some(place) = dice.pick(&weights) else { break };
        let (Some(plan), Some(weight)) = (plans.get(place), weights.get_mut(place)) else { break };
        *weight = 0;
        chosen.push(plan.number);
        if let Some(left) = money.as_mut() {
            *left = left.saturating_sub(plan.cost);
            if dice.below(4) == 0 {
                break;
            }
        }
    }
    chosen.sort_unstable();
    chosen
}

/// One seeded stream of whole numbers.
struct Dice(ChaCha20Rng);

impl Dice {
    fn new(seed: u32) -> Self {
        let mut key = *b"bondgenoot simulated vote   \0\0\0\0";
        if let Some(tail) = key.last_chunk_mut::<4>() {
            *tail = seed.to_le_bytes();
        }
        Self(ChaCha20Rng::from_seed(key))
    }

    /// A number under `end`, or zero; with so many bits that the remainder favours nobody noticeably.
    fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64() % end.max(1)
    }

    fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.below(u64::try_from(end).unwrap_or(1))).unwrap_or(0)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let place = self.index(all.len());
        all.get(place)
    }

    /// The place of one weight, each as likely as it is heavy; nothing when all weigh nothing.
    fn pick(&mut self, weights: &[u64]) -> Option<usize> {
        let total: u64 = weights.iter().sum();
        if total == 0 {
            return None;
        }
        let mut at = self.below(total);
        weights.iter().position(|weight| {
            let is_here = at < *weight;
            at = at.saturating_sub(*weight);
            is_here
        })
    }

    /// The numbers from zero in a random order.
    fn order(&mut self, length: u32) -> Vec<u32> {
        let mut order: Vec<u32> = (0..length).collect();
        for end in (1..order.len()).rev() {
            let place = self.index(end + 1);
            order.swap(place, end);
        }
        order
    }
}
