//! Ballots in Pabulib files, read without the program's own reader, so that load programs share no mistake with what
//! they measure.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Ballots of a file, as project ids.
pub fn of_file(file: &Path) -> Result<Vec<Vec<String>>> {
    read(&fs::read_to_string(file).with_context(|| file.display().to_string())?)
        .with_context(|| file.display().to_string())
}

/// Ballots in the text of a file; the column is found by its name.
pub fn read(text: &str) -> Result<Vec<Vec<String>>> {
    let section = text.lines().position(|line| line.trim() == "VOTES").context("the file has no section VOTES")?;
    let votes: String = text.lines().skip(section + 1).flat_map(|line| [line, "\n"]).collect();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(votes.as_bytes());
    let column = reader.headers()?.iter().position(|name| name.trim() == "vote").context("no column `vote`")?;
    reader
        .records()
        .map(|record| {
            let record = record?;
            let vote = record.get(column).unwrap_or_default();
            Ok(vote.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect())
        })
        .collect()
}

/// The same ballots in an order that depends on their content only, to compare two boxes.
pub fn sorted(mut ballots: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for ballot in &mut ballots {
        ballot.sort_unstable();
    }
    ballots.sort_unstable();
    ballots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_are_read_by_the_name_of_their_column() -> Result<()> {
        let text = "META\nkey;value\nPROJECTS\nproject_id;cost\n1;2\nVOTES\nvoter_id;age;vote\n7;30;1,2\n8;;3\n9;1;\n";
        assert_eq!(read(text)?, [vec!["1", "2"], vec!["3"], vec![]]);
        assert_eq!(sorted(vec![vec!["2".into(), "1".into()], vec![]]), [vec![], vec!["1", "2"]]);
        Ok(())
    }
}
