//! What a tie order means, in words: small examples of equal plans, and what every order says about them.

use app::frame::try_out::{Settlement, TieExample, TieKind, TieTable};

use tally::SettledBy;

use crate::language::Translator;

/// One tie order.
pub(super) struct OrderRow {
    /// Its keys in words.
    pub(super) name: String,
    /// Whether the frame has it.
    pub(super) is_own: bool,
    /// Title of each example, and what the order says about it.
    pub(super) says: Vec<(String, String)>,
}

/// The part of the page about ties.
pub(super) struct TieView {
    /// What the frame says.
    pub(super) own: String,
    /// Title of each example, and what it is.
    pub(super) examples: Vec<(String, String)>,
    /// The orders, that of the frame first.
    pub(super) orders: Vec<OrderRow>,
}

pub(super) fn view(t: Translator, table: &TieTable) -> TieView {
    let title = |place: usize| t.a("try-out-tie-example", &[("number", (place + 1).into())]);
    let told = |(place, example): (usize, &TieExample)| (title(place), told(t, table, example));
    let row = |order: &app::frame::try_out::TieOrder| OrderRow {
        name: t.s(&format!("frame-ties-{}", order.name)).to_owned(),
        is_own: order.is_own,
        says: order.says.iter().enumerate().map(|(place, says)| (title(place), settlement(t, *says))).collect(),
    };
    let own = table
        .orders
        .iter()
        .find(|order| order.is_own)
        .map(|order| t.s(&format!("frame-ties-{}", order.name)).to_owned());
    TieView {
        own: own.unwrap_or_default(),
        examples: table.examples.iter().enumerate().map(told).collect(),
        orders: table.orders.iter().map(row).collect(),
    }
}

fn told(t: Translator, table: &TieTable, example: &TieExample) -> String {
    let [one, other] = &example.plans;
    let id = match example.kind {
        TieKind::OtherCost => "try-out-tie-other-cost",
        TieKind::SameCost => "try-out-tie-same-cost",
        TieKind::OtherVotes => "try-out-tie-other-votes",
    };
    let values = [
        ("one", one.name.into()),
        ("other", other.name.into()),
        ("one_cost", t.money(one.cost).into()),
        ("other_cost", t.money(other.cost).into()),
        ("one_votes", one.votes.into()),
        ("other_votes", other.votes.into()),
        ("budget", t.money(table.budget).into()),
    ];
    t.a(id, &values)
}

fn settlement(t: Translator, says: Settlement) -> String {
    match says {
        Settlement::Lot => t.s("try-out-tie-lot").to_owned(),
        Settlement::First(plan, by) => {
            let id = match by {
                SettledBy::Cost => "try-out-tie-first-cost",
                SettledBy::Votes => "try-out-tie-first-votes",
                SettledBy::Id => "try-out-tie-first-id",
                SettledBy::HighestCost | SettledBy::Points | SettledBy::Lot | SettledBy::AllAreChosen => {
                    "try-out-tie-first"
                }
            };
            t.a(id, &[("plan", plan.into())])
        }
    }
}
