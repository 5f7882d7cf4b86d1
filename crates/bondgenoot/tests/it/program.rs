//! Runs the built program, and holds the small election that most tests count.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Six voters, 100 to divide: the playground has most votes and takes the money of all; with equal shares its four
/// supporters have too little for it, and the bench and the trees win.
pub const STREET: &str = "META\nkey;value\ndescription;A street\ncountry;Netherlands\nunit;Example\ninstance;2026\n\
    num_projects;4\nnum_votes;6\nbudget;100\nvote_type;approval\nrule;greedy\ndate_begin;2026\ndate_end;2026\n\
    PROJECTS\nproject_id;cost;name;neighborhood\n1;80;Playground;North\n2;40;Bench;North\n3;30;Trees;South\n\
    4;25;Fountain;South\nVOTES\nvoter_id;vote\n1;1,2\n2;1,2\n3;1,2\n4;1\n5;3\n6;3\n";

/// A folder with files of this test alone.
pub struct Place {
    folder: TempDir,
}

/// How the program ended and what it said.
#[derive(Debug)]
pub struct Said {
    /// Exit status.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Place {
    /// A folder with the small election in `street.pb`.
    pub fn with_street() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        place.write("street.pb", STREET);
        place
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    /// Reads a file.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// The program with these words behind it, in this folder.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bondgenoot"));
        command.current_dir(self.folder.path()).args(words);
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, words: &[&str]) -> Said {
        Said::from(self.command(words).output().unwrap())
    }

    /// Runs the program, which must end well; gives what it printed.
    pub fn printed(&self, words: &[&str]) -> String {
        let said = self.run(words);
        assert_eq!(said.status, Some(0), "{words:?}: {}", said.err);
        said.out
    }

    /// The same, read as JSON.
    pub fn json(&self, words: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.printed(words)).unwrap()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A real election beside the repository; `None`, said aloud, when it is absent.
pub fn real(name: &str) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().map(|above| above.join("shared/data/pabulib")).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("SKIPPED: shared/data/pabulib absent");
    }
    Some(found?.join(format!("{name}.pb")))
}
