//! Journeys and pictures in a real browser: makes ready what they need and starts them.
//!
//! The journeys themselves are in `e2e/`. Chromium comes from Debian; npm brings only the
//! two packages pinned in `e2e/package-lock.json` and never a browser of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::tool;

/// playwright-core asks for this version of Node.js at least.
const OLDEST_NODE: u32 = 20;

/// Which journeys to walk.
#[derive(Args)]
pub struct JourneyOptions {
    /// Walk only these journeys, by the name of their file in e2e/journeys.
    #[arg(long)]
    only: Vec<String>,
    /// Walk only with script in the browser (`on`), or only without (`off`).
    #[arg(long, value_parser = ["on", "off"])]
    script: Option<String>,
}

/// Which pages to make pictures of.
#[derive(Args)]
pub struct PictureOptions {
    /// Make only the pictures with these names, from e2e/pictures.json.
    #[arg(long)]
    only: Vec<String>,
}

/// The stage of `cargo xtask test`: every journey, with script and without.
pub fn test() -> Result<()> {
    let mut check = prepare("selftest.js")?;
    tool::run(&mut check)?;
    walk(&[], None)
}

/// `cargo xtask journeys`: the chosen ones.
pub fn journeys(options: &JourneyOptions) -> Result<()> {
    walk(&options.only, options.script.as_deref())
}

/// `cargo xtask pictures`: fills the folder `pictures`, which git does not keep.
pub fn pictures(options: &PictureOptions) -> Result<()> {
    let mut node = prepare("pictures.js")?;
    node.arg("--program").arg(build_program("dev")?);
    for name in &options.only {
        node.args(["--only", name]);
    }
    tool::run(&mut node)
}

fn walk(only: &[String], script: Option<&str>) -> Result<()> {
    let mut node = prepare("run.js")?;
    node.arg("--program").arg(build_program("dev")?);
    for name in only {
        node.args(["--only", name]);
    }
    if let Some(way) = script {
        node.args(["--script", way]);
    }
    tool::run(&mut node)
}

/// Builds the program with this cargo profile and gives its path, as cargo tells it.
pub fn build_program(profile: &str) -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Message {
        executable: Option<PathBuf>,
    }
    let mut build = tool::cargo()?;
    build.args(["build", "--package", "bondgenoot", "--bin", "bondgenoot", "--profile", profile]);
    build.arg("--message-format=json-render-diagnostics");
    tool::capture(&mut build)?
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .find_map(|message| message.executable)
        .context("cargo built no program bondgenoot")
}

/// Node with a script of `e2e/`, and everything that script needs.
pub fn prepare(script: &str) -> Result<Command> {
    let chromium = find_chromium()?;
    let folder = tool::root()?.join("e2e");
    find_node()?;
    install_packages(&folder)?;
    let mut node = tool::command("node")?;
    node.arg(folder.join(script)).env("CHROMIUM_PROGRAM", chromium);
    Ok(node)
}

fn find_chromium() -> Result<PathBuf> {
    if let Some(found) = tool::find_program("chromium") {
        return Ok(found);
    }
    tool::install_from_debian(&["chromium", "fonts-dejavu-core"], "Chromium (for the browser journeys)")?;
    tool::find_program("chromium").context("Chromium is installed, but not on the search path")
}

/// Node.js, installed when it is missing and may be.
pub fn find_node() -> Result<()> {
    if tool::find_program("node").is_none() || tool::find_program("npm").is_none() {
        tool::install_from_debian(&["nodejs", "npm"], "Node.js (for the browser journeys)")?;
    }
    let answer = tool::capture(tool::command("node")?.arg("--version"))?;
    let version = answer.trim().trim_start_matches('v').split('.').next();
    if version.and_then(|number| number.parse().ok()).is_some_and(|number: u32| number >= OLDEST_NODE) {
        return Ok(());
    }
    bail!("the browser journeys need Node.js {OLDEST_NODE} or later; found {}", answer.trim())
}

/// `npm ci`, unless exactly these packages are there already.
fn install_packages(folder: &Path) -> Result<()> {
    let changed = |file: &str| fs::metadata(folder.join(file)).and_then(|found| found.modified());
    let installed = changed("node_modules/.package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH);
    if installed >= changed("package-lock.json")? {
        return Ok(());
    }
    let mut npm = tool::command("npm")?;
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    tool::capture(&mut npm).map(drop)
}
