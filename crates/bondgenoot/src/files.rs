//! Files that commands without a database read and write: ballots in, results out. Never overwrites unasked.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use tally::pb::{Findings, PbFile};
use web::finding;
use web::language::Translator;

use crate::ending::BadInput;
use crate::table;

/// Reads a file of plans and ballots; says every warning on standard error.
pub fn read_ballots(path: &Path, t: Translator) -> Result<PbFile, BadInput> {
    let file = read_ballots_quietly(path, t)?;
    for line in remarks(&file.warnings, t) {
        eprintln!("{}: {line}", path.display());
    }
    Ok(file)
}

/// Reads a file of plans and ballots; the warnings stay in what comes back.
pub fn read_ballots_quietly(path: &Path, t: Translator) -> Result<PbFile, BadInput> {
    ballots(path, &read(path)?, t)
}

/// Plans and ballots from the bytes of this file. The first mistake is named when it cannot be read.
pub fn ballots(path: &Path, bytes: &[u8], t: Translator) -> Result<PbFile, BadInput> {
    tally::pb::read_bytes(bytes).map_err(|findings| {
        let first = findings.first_error().or(findings.list.first());
        let cause = first.map(|finding| table::printable_sentence(&finding::sentence(t, finding))).unwrap_or_default();
        BadInput(format!("{}: {cause}", path.display()))
    })
}

/// Everything that was found in a file, one sentence each, and whether there is more.
pub fn remarks(findings: &Findings, t: Translator) -> Vec<String> {
    let mut lines: Vec<String> =
        findings.list.iter().map(|finding| table::printable_sentence(&finding::sentence(t, finding))).collect();
    if findings.not_listed > 0 {
        lines.push(t.a("pb-more", &[("count", findings.not_listed.into())]));
    }
    lines
}

/// Reads a whole file.
pub fn read(path: &Path) -> Result<Vec<u8>, BadInput> {
    std::fs::read(path).map_err(|error| BadInput(format!("{}: {error}", path.display())))
}

/// Refuses a file that is there already, unless it may be overwritten. Asked before long work begins.
pub fn refuse_existing(path: &Path, force: bool) -> Result<(), BadInput> {
    if !force && path.symlink_metadata().is_ok() {
        return Err(BadInput(format!(
            "{} is there already and was not touched; --force overwrites it",
            path.display()
        )));
    }
    Ok(())
}

/// Writes a file whole or not at all: a reader never sees half of it.
pub fn write(path: &Path, bytes: &[u8], force: bool) -> Result<()> {
    refuse_existing(path, force)?;
    if path.metadata().is_ok_and(|found| found.permissions().readonly()) {
        return Err(BadInput(format!("{} may not be changed and was not touched", path.display())).into());
    }
    let beside = half_way(path);
    let written = std::fs::File::create_new(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    });
    if written.is_err() {
        let _gone_already = std::fs::remove_file(&beside);
    }
    written.with_context(|| format!("{} cannot be written; nothing was changed", path.display()))
}

/// Where a file grows until it is whole: in the same folder, so that the last step is one rename.
fn half_way(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}
