//! The register of promises: filter, search, pages, totals per team. Never a total per person.

use std::collections::BTreeMap;

use domain::promise::Standing;
use domain::{Cents, GroupId, PersonId};
use store::promise::PromiseRow;

use crate::{Context, Result};

/// Promises on one page.
pub const PAGE_SIZE: usize = 25;
/// Fewest members of a team for which totals are shown: below it a total would be one person's.
const SMALLEST_TEAM: i64 = 2;

/// What to show; an empty field does not filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this standing.
    pub standing: Option<Standing>,
    /// Name of the undertaking in its address.
    pub undertaking: String,
    /// Name of the neighbourhood.
    pub area: String,
    /// Name of the team.
    pub team: String,
    /// Year of the date.
    pub year: Option<i16>,
    /// Words that must all stand in the promise or its plan.
    pub search: String,
    /// Only those of this owner; for the desk of that owner.
    pub owner: Option<PersonId>,
    /// Only those of these teams; for the desk of a member.
    pub teams: Option<Vec<GroupId>>,
    /// Which page, from 1; zero for all at once.
    pub page: usize,
}

/// How the promises of a team stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TeamTotals {
    /// Name of the team; empty for promises without a team or of a team too small to show.
    pub team: String,
    /// All its promises.
    pub all: usize,
    /// Kept on time.
    pub kept: usize,
    /// Kept late.
    pub kept_late: usize,
    /// Not kept.
    pub not_kept: usize,
    /// Running, asked, claimed or due soon.
    pub running: usize,
    /// Overdue.
    pub overdue: usize,
    /// Withdrawn.
    pub withdrawn: usize,
    /// The money set aside.
    pub money: Cents,
}

/// The register as a page shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// The promises on this page, each with its standing.
    pub rows: Vec<(PromiseRow, Standing)>,
    /// How many promises the filter leaves.
    pub found: usize,
    /// How many of the found ones stand how, in the order of [`Standing::ALL`]; zeros left out.
    pub standings: Vec<(Standing, usize)>,
    /// Totals of the found ones per team.
    pub teams: Vec<TeamTotals>,
    /// Number of pages.
    pub pages: usize,
    /// The page shown.
    pub page: usize,
    /// Choices for the filter: undertakings as address name and title.
    pub undertakings: Vec<(String, String)>,
    /// Choices for the filter: neighbourhoods.
    pub areas: Vec<String>,
    /// Choices for the filter: teams.
    pub team_names: Vec<String>,
    /// Choices for the filter: years.
    pub years: Vec<i16>,
    /// How many promises the organisation has in all.
    pub all: usize,
}

/// Reads the register through a filter: overdue first, then by date.
pub async fn register(context: &Context, filter: &Filter) -> Result<Register> {
    let mut tx = context.read().await?;
    let organisation = context.organisation_id();
    let rows = store::promise::list(&mut tx, organisation, None, None).await?;
    let teams = store::promise::teams(&mut tx, organisation).await?;
    drop(tx);
    let today = context.now().day();
    let mut register = choices(&rows);
    let words: Vec<String> = filter.search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut found: Vec<(PromiseRow, Standing)> = rows
        .into_iter()
        .map(|row| {
            let standing = row.promise.standing(today);
            (row, standing)
        })
        .filter(|(row, standing)| fits(filter, &words, row, *standing))
        .collect();
    found.sort_by_key(|(row, standing)| (place(*standing), row.promise.due, row.promise.number));
    register.standings = Standing::ALL
        .into_iter()
        .map(|standing| (standing, found.iter().filter(|(_, own)| *own == standing).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    register.teams = totals(&found, &teams);
    register.found = found.len();
    register.pages = if filter.page == 0 { 1 } else { found.len().div_ceil(PAGE_SIZE).max(1) };
    register.page = filter.page.clamp(1, register.pages);
    register.rows = match filter.page {
        0 => found,
        _ => found.into_iter().skip((register.page - 1) * PAGE_SIZE).take(PAGE_SIZE).collect(),
    };
    Ok(register)
}

/// Place of a standing in the order of the register.
fn place(standing: Standing) -> usize {
    Standing::ALL.iter().position(|own| *own == standing).unwrap_or(usize::MAX)
}

fn fits(filter: &Filter, words: &[String], row: &PromiseRow, standing: Standing) -> bool {
    let text = || {
        let plan = row.plan_words.as_ref().map(|(_, title)| title.as_str()).unwrap_or_default();
        format!("{} {plan} {}", row.promise.title, row.undertaking_title).to_lowercase()
    };
    filter.standing.is_none_or(|asked| asked == standing)
        && (filter.undertaking.is_empty() || filter.undertaking == row.slug)
        && (filter.area.is_empty() || filter.area == row.area)
        && (filter.team.is_empty() || filter.team == row.group_name)
        && filter.year.is_none_or(|year| row.promise.due.parts().0 == year)
        && filter.owner.is_none_or(|owner| row.promise.owner == owner)
        && filter.teams.as_ref().is_none_or(|teams| row.group.is_some_and(|group| teams.contains(&group)))
        && (words.is_empty() || {
            let text = text();
            words.iter().all(|word| text.contains(word))
        })
}

fn choices(rows: &[PromiseRow]) -> Register {
    let sorted = |mut names: Vec<String>| {
        names.retain(|name| !name.is_empty());
        names.sort();
        names.dedup();
        names
    };
    let undertakings: BTreeMap<String, String> =
        rows.iter().map(|row| (row.slug.clone(), row.undertaking_title.clone())).collect();
    let mut years: Vec<i16> = rows.iter().map(|row| row.promise.due.parts().0).collect();
    years.sort_unstable();
    years.dedup();
    Register {
        undertakings: undertakings.into_iter().collect(),
        areas: sorted(rows.iter().map(|row| row.area.clone()).collect()),
        team_names: sorted(rows.iter().map(|row| row.group_name.clone()).collect()),
        years,
        all: rows.len(),
        ..Register::default()
    }
}

fn totals(found: &[(PromiseRow, Standing)], teams: &[(GroupId, String, i64)]) -> Vec<TeamTotals> {
    let shown = |group: GroupId| teams.iter().any(|(id, _, members)| *id == group && *members >= SMALLEST_TEAM);
    let mut by_team: BTreeMap<(bool, String), TeamTotals> = BTreeMap::new();
    for (row, standing) in found {
        let team = if row.group.is_some_and(shown) { row.group_name.clone() } else { String::new() };
        let totals = by_team.entry((team.is_empty(), team.clone())).or_default();
        totals.team = team;
        totals.all += 1;
        totals.money = totals.money + row.promise.money;
        let counter = match standing {
            Standing::Kept => &mut totals.kept,
            Standing::KeptLate => &mut totals.kept_late,
            Standing::NotKept => &mut totals.not_kept,
            Standing::Overdue => &mut totals.overdue,
            Standing::Withdrawn => &mut totals.withdrawn,
            Standing::Asked | Standing::Running | Standing::DueSoon | Standing::Claimed => &mut totals.running,
        };
        *counter += 1;
    }
    by_team.into_values().collect()
}
