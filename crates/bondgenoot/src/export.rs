//! `bondgenoot export`: everything an organisation owns, in a folder of JSON and CSV that any program reads.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use app::export::{Record, Table, object};
use clap::Args;
use serde_json::Value;

use crate::installation::{self, explained};
use crate::settings;

/// Writes everything that an organisation owns to a folder, as JSON and CSV.
///
/// Areas, groups, undertakings, every version of their frames, plans, decisions, promises with their history, final
/// results with the published ballots, lessons and the audit trail. Never passwords, sessions, codes of letters or
/// ballots of a vote without a final result. Names and e-mail addresses of persons only with --with-personal-data.
#[derive(Debug, Args)]
pub struct Wanted {
    /// Folder to write to; made when it is not there, refused when it is not empty.
    folder: PathBuf,
    /// Host name of the organisation.
    #[arg(long, value_name = "HOST")]
    host: String,
    /// Adds the file of persons with names and e-mail addresses. Keep that folder as safe as the database.
    #[arg(long)]
    with_personal_data: bool,
    #[command(flatten)]
    settings: settings::Arguments,
}

/// Writes the folder.
pub async fn run(arguments: Wanted) -> Result<()> {
    let folder = &arguments.folder;
    fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    if fs::read_dir(folder)?.next().is_some() {
        bail!("the folder {} is not empty; nothing was written", folder.display());
    }
    let app = installation::open(&settings::read(arguments.settings)?, false).await?;
    let read = async {
        let context = installation::organisation(&app, &arguments.host).await?;
        let organisation = app::export::organisation(&context).await.map_err(explained)?;
        let tables = app::export::tables(&context, arguments.with_personal_data).await.map_err(explained)?;
        Ok::<_, anyhow::Error>((organisation, tables))
    };
    let read = read.await;
    app.db.close().await;
    let (organisation, tables) = read?;
    write(&folder.join("organisation.json"), &serde_json::to_vec_pretty(&organisation)?)?;
    for table in &tables {
        let records: Vec<Value> = table.records.iter().map(object).collect();
        write(&folder.join(format!("{}.json", table.name)), &serde_json::to_vec_pretty(&records)?)?;
        write(&folder.join(format!("{}.csv", table.name)), &csv(table)?)?;
        println!("{:>7}  {}", table.records.len(), table.name);
    }
    println!("written to {}", folder.display());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

/// One line per record; a spreadsheet finds no formula in it.
fn csv(table: &Table) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if let Some(first) = table.records.first() {
        writer.write_record(first.iter().map(|(name, _)| *name))?;
    }
    for record in &table.records {
        writer.write_record(cells(record))?;
    }
    Ok(writer.into_inner()?)
}

fn cells(record: &Record) -> impl Iterator<Item = String> + '_ {
    record.iter().map(|(_, value)| match value {
        Value::Null => String::new(),
        Value::String(text) => domain::text::spreadsheet_cell(text).into_owned(),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_safe_in_a_spreadsheet() {
        let record = vec![("title", Value::from("=1+1")), ("cost", Value::from(-5)), ("none", Value::Null)];
        let table = Table { name: "plans", records: vec![record] };
        assert_eq!(String::from_utf8(csv(&table).unwrap()).unwrap(), "title,cost,none\n'=1+1,-5,\n");
    }
}
