//! Finds the real elections beside the repository; says so aloud when they are not there.

use std::path::{Path, PathBuf};
use tally::Election;

/// The folder of real elections: `shared/data/pabulib` in any folder above this one.
pub fn folder() -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().map(|above| above.join("shared/data/pabulib")).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("SKIPPED: shared/data/pabulib absent");
    }
    found
}

/// Reads one real election; `None` (said aloud) when the folder is absent.
pub fn election(name: &str) -> Option<Election> {
    let path = folder()?.join(format!("{name}.pb"));
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = tally::pb::read_bytes(&bytes).unwrap_or_else(|findings| panic!("{name}: {findings}"));
    Some(file.election)
}

/// Every file of the folder with its name, in order of name.
pub fn all() -> Vec<(String, Vec<u8>)> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pb"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}
