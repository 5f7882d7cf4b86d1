//! A vote to load: the demo municipality with one more budget, imported from a file, whose voters have letters.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::server::Server;
use crate::tool;

/// Host name of the demo municipality that gets the budget.
const HOST: &str = "127.0.0.1";

/// A data folder with a vote that is open.
pub struct Town {
    program: PathBuf,
    data: tempfile::TempDir,
    /// File or address of the database.
    database: String,
    /// Path of the budget, such as `/opgave/amsterdam-621`.
    pub undertaking: String,
    /// Path of the first voting page.
    pub voting: String,
    /// One code per voter.
    pub codes: Vec<String>,
}

impl Town {
    /// Fills a demo, imports the plans of a file without its ballots, and makes letters. `postgres` is the address of an
    /// empty database; without it the demo keeps a file.
    pub fn found(program: &Path, pb: &Path, voters: usize, postgres: Option<&str>) -> Result<Self> {
        let data = tempfile::tempdir()?;
        let database = postgres.map_or_else(|| data.path().join("demo.sqlite").display().to_string(), str::to_owned);
        let mut town = Self {
            program: program.to_owned(),
            data,
            database,
            undertaking: String::new(),
            voting: String::new(),
            codes: Vec::new(),
        };
        // The first start fills it; it is stopped as soon as it answers.
        drop(town.demo()?);
        let letters = town.data.path().join("letters.csv");
        let mut import = town.command(&["import", "pb"])?;
        import.arg(pb).args(["--host", HOST, "--phase", "vote", "--codes"]).arg(voters.to_string());
        let said = tool::capture(import.arg("--letters").arg(&letters))?;
        town.undertaking = imported(&said)?;
        town.voting = format!("{}/stemmen", town.undertaking);
        town.codes = codes(&fs::read_to_string(&letters)?)?;
        ensure!(town.codes.len() == voters, "{} codes for {voters} voters", town.codes.len());
        Ok(town)
    }

    /// Starts the demo on this data: officials can let time pass.
    pub fn demo(&self) -> Result<Server> {
        let mut demo = self.command(&["demo", "--port", "0"])?;
        demo.env("RUST_LOG", "error");
        Server::start(demo)
    }

    /// The command that serves this data behind a proxy, so that every voter has an address of their own.
    pub fn serve(&self) -> Result<Command> {
        let mut serve = self.command(&["serve", "--listen", "127.0.0.1:0", "--behind-proxy"])?;
        serve.env("RUST_LOG", "error");
        Ok(serve)
    }

    /// Lets the program look at its own data; fails when anything is not in order.
    pub fn check(&self) -> Result<()> {
        tool::capture(&mut self.command(&["check"])?).map(drop)
    }

    fn command(&self, words: &[&str]) -> Result<Command> {
        let mut command = tool::command(&self.program)?;
        command.args(words).arg("--data").arg(self.data.path()).arg("--database").arg(&self.database);
        Ok(command)
    }
}

/// The codes in a print file; the column is found by its name.
fn codes(file: &str) -> Result<Vec<String>> {
    let text = file.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let column = reader.headers()?.iter().position(|name| name == "code").context("no column `code`")?;
    reader.records().map(|record| record?.get(column).map(str::to_owned).context("a letter without a code")).collect()
}

/// The address of the undertaking that an import made: a line of its own, in every language.
pub fn imported(said: &str) -> Result<String> {
    let path = said.lines().map(str::trim).find(|line| line.starts_with("/opgave/")).context("import named no path")?;
    Ok(path.trim_end_matches('/').to_owned())
}
