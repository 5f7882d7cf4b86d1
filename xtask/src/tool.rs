//! What the commands share: where the repository is, how a program is started, found or installed.
//!
//! Never knows what a command is for.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow, bail};

/// The top folder of the repository, found upwards from the working folder.
pub fn root() -> Result<PathBuf> {
    let here = env::current_dir().context("the working folder cannot be read")?;
    here.ancestors()
        .find(|folder| folder.join("xtask/Cargo.toml").is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| anyhow!("start this command inside the repository"))
}

/// A program that runs in the repository's top folder, reading nothing from the keyboard.
pub fn command(program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command.current_dir(root()?).stdin(Stdio::null());
    Ok(command)
}

/// Cargo, as if it was started from a shell.
///
/// `cargo run` describes xtask in the environment; build scripts that watch those names
/// would otherwise build the cryptography again in every run.
pub fn cargo() -> Result<Command> {
    let mut cargo = command("cargo")?;
    forget_xtask(&mut cargo);
    if is_ci() {
        // One build from nothing: the bookkeeping for a second one only costs time and disk.
        cargo.env("CARGO_INCREMENTAL", "0");
    }
    Ok(cargo)
}

/// Takes away what `cargo run` says about xtask in the environment.
pub fn forget_xtask(cargo: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let about_xtask = text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST_")
            || matches!(text.as_ref(), "CARGO" | "CARGO_CRATE_NAME" | "CARGO_BIN_NAME" | "OUT_DIR");
        if about_xtask {
            cargo.env_remove(&name);
        }
    }
}

/// Is a checking machine running this, and not a person?
pub fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| value == "true")
}

/// Runs to the end with the output on the screen; fails when the program fails.
pub fn run(command: &mut Command) -> Result<()> {
    let line = spell(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if status.success() { Ok(()) } else { bail!("`{line}` ended with {status}") }
}

/// Runs to the end and gives what was printed; on failure the error holds what was said.
pub fn capture(command: &mut Command) -> Result<String> {
    let line = spell(command);
    let output = command.output().with_context(|| format!("`{line}` could not be started"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    bail!("`{line}` ended with {}:\n{}", output.status, String::from_utf8_lossy(&output.stderr))
}

/// The command as a person would type it.
fn spell(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Do we run as the system's administrator?
pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// The full path of a program on the search path.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

/// Is this a file that may be started?
pub fn is_program(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

/// Installs Debian packages when we may; otherwise fails with the one line to run.
pub fn install_from_debian(packages: &[&str], needed_for: &str) -> Result<()> {
    let line = format!("apt-get update && apt-get install -y {}", packages.join(" "));
    if !is_root() {
        bail!("{needed_for} is missing. Run this once: sudo sh -c '{line}'");
    }
    if find_program("apt-get").is_none() {
        bail!("{needed_for} is missing, and this is no Debian. Install: {}", packages.join(" "));
    }
    println!("{needed_for} is missing; installing {}", packages.join(" "));
    update_package_lists().with_context(|| format!("{needed_for}: try `{line}` by hand"))?;
    let mut install = command("apt-get")?;
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    run(&mut install).with_context(|| format!("{needed_for}: try `{line}` by hand"))
}

/// `apt-get update`, once in the life of this process.
pub fn update_package_lists() -> Result<()> {
    static DONE: OnceLock<bool> = OnceLock::new();
    let done = DONE.get_or_init(|| {
        command("apt-get").is_ok_and(|mut update| run(update.arg("update").stdout(Stdio::null())).is_ok())
    });
    if *done { Ok(()) } else { bail!("`apt-get update` failed") }
}

/// Does the file's name end so, after the last point?
pub fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}
