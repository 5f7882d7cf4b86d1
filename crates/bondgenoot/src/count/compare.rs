//! `bondgenoot count FILE --compare RULE,…`: several rules side by side on the same ballots.

use std::fmt::Write as _;

use tally::{Amount, Decided, Election, NeighborhoodResult, Outcome, Standing};
use web::language::Translator;

use super::text::Words;
use crate::table;

/// One rule of a comparison and what it gives.
pub struct Column {
    /// How the person named the rule.
    pub name: String,
    /// What it gives.
    pub outcome: Outcome,
}

/// The comparison for people. The first column is the one that others are compared with.
pub fn text(t: Translator, election: &Election, columns: &[Column]) -> String {
    let words = Words::new(election);
    let mut page = String::new();
    let mut decided: Vec<(&str, &Decided)> = Vec::new();
    for column in columns {
        match &column.outcome {
            Outcome::Decided(result) => decided.push((&column.name, result)),
            Outcome::LotNeeded(lot) => {
                let tied: Vec<String> = lot.tied.iter().map(|id| words.title(id)).collect();
                let sentence = t.a("cli-lot", &[("plans", tied.join(", ").into())]);
                let _infallible = writeln!(page, "{}: {sentence}", column.name);
            }
        }
    }
    page.push_str(&table::lines(&figures(t, &decided), 1));
    let changes = changes(t, &words, &decided);
    if changes.len() > 1 {
        let _infallible = writeln!(page, "\n{}", t.s("cli-compare-changes"));
        page.push_str(&table::lines(&changes, 1 + decided.len()));
    } else {
        let _infallible = writeln!(page, "\n{}", t.s("cli-compare-same"));
    }
    if let Some(areas) = areas(t, &decided) {
        let _infallible = writeln!(page, "\n{}", t.s("cli-compare-areas"));
        page.push_str(&table::lines(&areas, 1));
    }
    page
}

fn head(first: &str, decided: &[(&str, &Decided)]) -> Vec<String> {
    std::iter::once(first).chain(decided.iter().map(|(name, _)| *name)).map(str::to_owned).collect()
}

/// What each rule does in figures.
fn figures(t: Translator, decided: &[(&str, &Decided)]) -> Vec<Vec<String>> {
    type Figure = fn(Translator, &Decided) -> String;
    let figures: [(&str, Figure); 6] = [
        ("cli-col-winners", |t, decided| t.count(decided.winners.len())),
        ("cli-col-cost", |t, decided| money(t, decided, decided.total_cost)),
        ("cli-col-left", |t, decided| money(t, decided, decided.left)),
        ("cli-col-without", |t, decided| t.count(decided.voters.without_winner)),
        ("cli-col-without-share", |t, decided| t.percent(decided.voters.without_winner, decided.ballots)),
        ("cli-col-mean", |t, decided| t.decimal(&decided.voters.mean_winners.to_decimal_rounded(2))),
    ];
    let row = |(id, figure): (&str, Figure)| {
        std::iter::once(t.s(id).to_owned()).chain(decided.iter().map(|(_, decided)| figure(t, decided))).collect()
    };
    std::iter::once(head("", decided)).chain(figures.into_iter().map(row)).collect()
}

/// The plans for which it matters which rule is used, under a line of heads.
fn changes(t: Translator, words: &Words<'_>, decided: &[(&str, &Decided)]) -> Vec<Vec<String>> {
    let mut rows = vec![head(t.s("cli-col-plan"), decided)];
    let Some((_, first)) = decided.first() else {
        return rows;
    };
    for (place, project) in first.projects.iter().enumerate() {
        let standings: Vec<Option<Standing>> =
            decided.iter().map(|(_, decided)| decided.projects.get(place).map(|result| result.standing)).collect();
        if standings.windows(2).any(|pair| pair.first() != pair.last()) {
            let cells = standings.into_iter().map(|standing| match standing {
                Some(Standing::Won) => t.s("cli-wins").to_owned(),
                Some(Standing::PartlyPaid) => t.s("cli-part").to_owned(),
                Some(Standing::Lost) | None => "-".to_owned(),
            });
            rows.push(std::iter::once(words.title(&project.id)).chain(cells).collect());
        }
    }
    rows
}

/// What each neighbourhood gets; `None` when plans name none.
fn areas(t: Translator, decided: &[(&str, &Decided)]) -> Option<Vec<Vec<String>>> {
    let (_, first) = decided.first()?;
    if first.neighborhoods.is_empty() {
        return None;
    }
    let row = |(place, area): (usize, &NeighborhoodResult)| {
        let name =
            if area.name.is_empty() { t.s("cli-compare-nowhere").to_owned() } else { table::printable(&area.name) };
        let cell = |(_, decided): &(&str, &Decided)| {
            decided.neighborhoods.get(place).map_or_else(String::new, |area| {
                format!("{} ({}/{})", money(t, decided, area.cost), area.winners, area.projects)
            })
        };
        std::iter::once(name).chain(decided.iter().map(cell)).collect()
    };
    let rows = first.neighborhoods.iter().enumerate().map(row);
    Some(std::iter::once(head("", decided)).chain(rows).collect())
}

/// In the file's own unit, as the language writes it.
fn money(t: Translator, decided: &Decided, amount: Amount) -> String {
    t.decimal(&amount.to_decimal(decided.decimals))
}
