//! The section PROJECTS.

use super::finding::{Defect, Findings, excerpt};
use super::meta::{Decimal, Meta, lenient_decimal};
use super::read::{Row, Section};
use crate::amount::Amount;
use crate::election::{ElectionBuilder, Project, Recorded};
use std::collections::HashSet;

/// Columns with a meaning of their own; all others are kept by name.
struct Columns {
    id: usize,
    cost: usize,
    votes: Option<usize>,
    score: Option<usize>,
    name: Option<usize>,
    category: Option<usize>,
    neighborhood: Option<usize>,
    selected: Option<usize>,
}

impl Columns {
    fn find(section: &Section<'_>, findings: &mut Findings) -> Option<Self> {
        let mut need = |column: &str| {
            let place = section.column(&[column]);
            if place.is_none() {
                let defect = Defect::MissingColumn { section: "PROJECTS".to_owned(), column: column.to_owned() };
                findings.refuse(section.header.line, defect);
            }
            place
        };
        let (id, cost) = (need("project_id"), need("cost"));
        Some(Self {
            id: id?,
            cost: cost?,
            votes: section.column(&["votes"]),
            score: section.column(&["score"]),
            name: section.column(&["name"]),
            category: section.column(&["category"]),
            neighborhood: section.column(&["neighborhood"]),
            selected: section.column(&["selected"]),
        })
    }

    fn known(&self, column: usize) -> bool {
        [
            Some(self.id),
            Some(self.cost),
            self.votes,
            self.score,
            self.name,
            self.category,
            self.neighborhood,
            self.selected,
        ]
        .contains(&Some(column))
    }
}

/// Reads all plans into a builder with the decimals that the finest amount needs.
pub(super) fn read(section: &Section<'_>, meta: &Meta, findings: &mut Findings) -> Option<ElectionBuilder> {
    let columns = Columns::find(section, findings)?;
    let mut plans: Vec<(Project, Decimal)> = Vec::with_capacity(section.len());
    let mut seen = HashSet::new();
    section.each_row(findings, |row, findings| {
        if let Some((project, cost)) = plan(row, section, &columns, findings) {
            if seen.insert(row.kept(columns.id)) {
                plans.push((project, cost));
            } else {
                findings.refuse(row.line, Defect::SameProject { id: excerpt(&project.id) });
            }
        }
    });
    drop(seen);
    let places = plans.iter().map(|(_, cost)| cost.places).fold(meta.budget.places, usize::max);
    let decimals = u8::try_from(places).ok()?;
    let Ok(budget) = Amount::parse(&meta.budget.text, decimals) else {
        let value = excerpt(&meta.budget.text);
        findings.refuse(meta.budget.line, Defect::BadValue { key: "budget".to_owned(), value });
        return None;
    };
    let mut builder = ElectionBuilder::new(meta.kind, budget, decimals).ok()?;
    for (key, value) in &meta.kept {
        builder.meta(key, value);
    }
    for (mut project, cost) in plans {
        match Amount::parse(&cost.text, decimals) {
            Ok(amount) => {
                project.cost = amount;
                builder.project(project);
            }
            Err(_) => refuse_cost(&project.id, &cost.text, cost.line, findings),
        }
    }
    Some(builder)
}

fn refuse_cost(id: &str, value: &str, line: u64, findings: &mut Findings) {
    findings.refuse(line, Defect::BadCost { id: excerpt(id), value: excerpt(value) });
}

fn plan(
    row: &Row<'_>,
    section: &Section<'_>,
    columns: &Columns,
    findings: &mut Findings,
) -> Option<(Project, Decimal)> {
    let id = row.field(columns.id);
    if id.is_empty() {
        findings.refuse(row.line, Defect::NoProjectId);
        return None;
    }
    let cost_text = row.field(columns.cost);
    let Some(cost) = lenient_decimal(cost_text, row.line, findings) else {
        refuse_cost(id, cost_text, row.line, findings);
        return None;
    };
    if cost_text.len() >= 6 && cost_text.bytes().all(|digit| digit == b'9') {
        findings.warn(row.line, Defect::SentinelCost { id: excerpt(id), cost: excerpt(cost_text) });
    }
    let optional = |column: Option<usize>| column.map(|column| row.field(column)).filter(|text| !text.is_empty());
    let mut project = Project::new(id, Amount::ZERO);
    optional(columns.name).unwrap_or_default().clone_into(&mut project.name);
    project.categories = list(optional(columns.category));
    project.neighborhoods = list(optional(columns.neighborhood));
    project.recorded = Recorded {
        votes: number(optional(columns.votes), "votes", row.line, findings),
        score: optional(columns.score).map(str::to_owned),
        selected: number(optional(columns.selected), "selected", row.line, findings),
    };
    for (column, (name, value)) in section.header.fields.iter().zip(&row.fields).enumerate() {
        if !columns.known(column) && !value.trim().is_empty() {
            project.more.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    Some((project, cost))
}

fn list(text: Option<&str>) -> Vec<String> {
    text.into_iter()
        .flat_map(|text| text.split(','))
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// A whole number; "none" and an empty cell mean that nothing is recorded.
fn number<N: std::str::FromStr>(text: Option<&str>, key: &str, line: u64, findings: &mut Findings) -> Option<N> {
    let text = text.filter(|text| !text.eq_ignore_ascii_case("none"))?;
    let number = text.parse().ok();
    if number.is_none() {
        findings.warn(line, Defect::BadValue { key: key.to_owned(), value: excerpt(text) });
    }
    number
}
