//! The writer. Writes only columns that the format knows, and by default nothing about voters but their choices.

use super::row::join;
use crate::ballots::Ballot;
use crate::election::{BallotKind, Election, Project};
use num_bigint::BigInt;

/// What goes into the file besides plans and choices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WriteOptions {
    /// How each voter voted (internet, paper). Off by default: it can point at persons.
    pub voting_method: bool,
    /// Where each voter lives. Off by default: it can point at persons.
    pub neighborhood: bool,
}

/// Columns of PROJECTS that the format allows besides those written from the election itself.
const ALLOWED: [&str; 7] = ["beneficiaries", "district", "latitude", "longitude", "description", "subunit", "target"];
/// META lines after which the format puts the totals.
const FIRST: [&str; 6] = ["description", "country", "unit", "district", "subunit", "instance"];

/// Writes the election as a `.pb` file. Voters are numbered anew, in the order of the merged ballots.
pub fn write(election: &Election, options: WriteOptions) -> String {
    let mut text = String::new();
    write_meta(election, &mut text);
    write_projects(election, &mut text);
    write_votes(election, options, &mut text);
    text
}

fn write_meta(election: &Election, text: &mut String) {
    text.push_str("META\n");
    let mut line = |key: &str, value: &str| join([key, value], text);
    line("key", "value");
    let after = election.meta.iter().rposition(|(key, _)| FIRST.contains(&key.as_str())).map_or(0, |place| place + 1);
    let (before, rest) = election.meta.split_at(after.min(election.meta.len()));
    for (key, value) in before {
        line(key, value);
    }
    line("num_projects", &election.projects().len().to_string());
    line("num_votes", &election.ballots().total().to_string());
    line("budget", &election.budget.to_decimal(election.decimals));
    line("vote_type", kind_name(election.kind));
    for (key, value) in rest {
        line(key, value);
    }
}

fn kind_name(kind: BallotKind) -> &'static str {
    match kind {
        // The format writes knapsack ballots as approvals with `max_sum_cost`.
        BallotKind::Approval | BallotKind::Knapsack => "approval",
        BallotKind::ChooseOne => "choose-1",
        BallotKind::Ordinal => "ordinal",
        BallotKind::Cumulative => "cumulative",
        BallotKind::Scoring => "scoring",
    }
}

/// A column of PROJECTS and how its cells are written.
type Column = (&'static str, fn(&Election, &Project) -> String);

/// Columns written from the election itself; all but the first two only when a plan has something there.
const OWN: [Column; 8] = [
    ("project_id", |_, project| project.id.clone()),
    ("cost", |election, project| project.cost.to_decimal(election.decimals)),
    ("votes", |_, project| project.recorded.votes.map_or_else(String::new, |votes| votes.to_string())),
    ("score", |_, project| project.recorded.score.clone().unwrap_or_default()),
    ("name", |_, project| project.name.clone()),
    ("category", |_, project| project.categories.join(",")),
    ("neighborhood", |_, project| project.neighborhoods.join(",")),
    ("selected", |_, project| project.recorded.selected.map_or_else(String::new, |code| code.to_string())),
];

fn write_projects(election: &Election, text: &mut String) {
    // Pabulib's checker takes the order of the file as the order between equals. A city's own order is not known
    // here, but those it chose went before those it did not.
    let mut projects: Vec<&Project> = election.projects().iter().collect();
    projects.sort_by_key(|project| project.recorded.selected != Some(1));
    let used =
        |cell: fn(&Election, &Project) -> String| projects.iter().any(|project| !cell(election, project).is_empty());
    let own: Vec<Column> = OWN
        .into_iter()
        .enumerate()
        .filter(|(place, (_, cell))| *place < 2 || used(*cell))
        .map(|(_, column)| column)
        .collect();
    let known = |name: &&str| projects.iter().any(|project| project.more.iter().any(|(column, _)| column == name));
    let more: Vec<&str> = ALLOWED.into_iter().filter(known).collect();
    text.push_str("PROJECTS\n");
    join(own.iter().map(|(name, _)| *name).chain(more.iter().copied()), text);
    for project in projects {
        let mut fields: Vec<String> = own.iter().map(|(_, cell)| cell(election, project)).collect();
        for name in &more {
            let value = project.more.iter().find(|(column, _)| column == name).map(|(_, value)| value.clone());
            fields.push(value.unwrap_or_default());
        }
        join(fields.iter().map(String::as_str), text);
    }
}

fn write_votes(election: &Election, options: WriteOptions, text: &mut String) {
    text.push_str("VOTES\n");
    let mut header = vec!["voter_id", "vote"];
    let has_points = election.kind.has_points();
    header.extend(has_points.then_some("points"));
    header.extend(options.voting_method.then_some("voting_method"));
    header.extend(options.neighborhood.then_some("neighborhood"));
    join(header, text);
    let mut voter = 0_u64;
    for ballot in election.ballots().iter() {
        let mut fields = vec![list(&ballot, |choice| election.project(choice.project).id.clone())];
        if has_points {
            let decimals = usize::from(election.points_decimals);
            fields.push(list(&ballot, |choice| crate::fraction::decimal_text(&BigInt::from(choice.points), decimals)));
        }
        fields.extend(options.voting_method.then(|| ballot.group.voting_method.clone()));
        fields.extend(options.neighborhood.then(|| ballot.group.neighborhood.clone()));
        for _ in 0..ballot.count {
            voter += 1;
            let number = voter.to_string();
            join(std::iter::once(number.as_str()).chain(fields.iter().map(String::as_str)), text);
        }
    }
}

fn list(ballot: &Ballot<'_>, cell: impl Fn(crate::ballots::Choice) -> String) -> String {
    let cells: Vec<String> = ballot.choices.iter().map(cell).collect();
    cells.join(",")
}
