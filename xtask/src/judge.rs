//! `cargo xtask judge`: other people's programs judge the files that we write.
//!
//! Reads every real election beside the repository, writes it as `bondgenoot pb convert` does, and asks Pabulib's own
//! checker about both. The checker is a Python program: it is installed in a throw-away folder, on request only, and
//! nothing of it enters ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

/// The checker, in the version that our notes speak of.
const CHECKER: &str = "pabulib-checker==1.0.8";

/// Which Python.
#[derive(Args)]
pub struct Options {
    /// Python with which the throw-away environment is made.
    #[arg(long, default_value = "python3")]
    python: PathBuf,
}

/// Judges.
pub fn run(options: &Options) -> Result<()> {
    let originals = crate::bench::elections()?;
    let throw_away = tempfile::tempdir()?;
    let written = throw_away.path().join("written");
    fs::create_dir(&written)?;
    for entry in fs::read_dir(&originals)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "pb") {
            write_anew(&path, &written)?;
        }
    }
    let environment = throw_away.path().join("environment");
    succeed(Command::new(&options.python).args(["-m", "venv"]).arg(&environment), "making a Python environment")?;
    let python = environment.join("bin/python");
    succeed(Command::new(&python).args(["-m", "pip", "install", "--quiet", CHECKER]), "installing the checker")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("pabutools/checker.py");
    succeed(Command::new(&python).arg(script).arg(&originals).arg(&written), "the judgement")
}

fn write_anew(path: &Path, folder: &Path) -> Result<()> {
    let file = ::tally::pb::read_bytes(&fs::read(path)?).with_context(|| path.display().to_string())?;
    let text = ::tally::pb::write(&file.election, ::tally::pb::WriteOptions::default());
    fs::write(folder.join(path.file_name().unwrap_or_default()), text)?;
    Ok(())
}

fn succeed(command: &mut Command, what: &str) -> Result<()> {
    let status = command.status().with_context(|| format!("{what}: the program cannot be started"))?;
    if !status.success() {
        bail!("{what} ended with {status}");
    }
    Ok(())
}
