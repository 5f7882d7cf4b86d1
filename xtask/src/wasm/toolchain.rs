//! The compiler for WebAssembly, as Debian packages it to build browsers: `rustc-web` with the source of the standard library.
//!
//! The packages are unpacked below `target/`, not installed: they would stand in the way of the Rust that builds
//! everything else, and unpacking needs no rights. Only when this machine does not know of them are Debian's lists asked for.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tool;

/// The package whose version names the toolchain.
const COMPILER: &str = "rustc-web";
/// What is asked for by name; libraries that this machine lacks come along.
const PACKAGES: [&str; 6] = [COMPILER, "cargo-web", "libstd-rust-web-dev", "rust-web-src", "lld-22", "binaryen"];
/// The linker in `lld-22`.
const LINKER: &str = "usr/lib/llvm-22/bin/wasm-ld";
/// Written when all packages are unpacked.
const DONE: &str = "unpacked";

/// Unpacked packages.
pub struct Toolchain {
    folder: PathBuf,
    version: String,
}

impl Toolchain {
    /// The newest that Debian has; fetched and unpacked unless that was done before.
    pub fn ready() -> Result<Self> {
        let version = newest()?;
        let toolchain = Self { folder: tool::root()?.join("target/wasm/toolchain"), version };
        let done = toolchain.file(DONE);
        if fs::read_to_string(&done).is_ok_and(|unpacked| unpacked == toolchain.version) {
            return Ok(toolchain);
        }
        println!("unpacking {COMPILER} {} below target/", toolchain.version);
        toolchain.unpack().context("the compiler for WebAssembly")?;
        fs::write(done, &toolchain.version)?;
        Ok(toolchain)
    }

    fn unpack(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        let archives = self.file("archives");
        fs::create_dir_all(&archives)?;
        let mut download = tool::command("apt-get")?;
        download.args(["--quiet", "--option", "APT::Sandbox::User=root", "download"]).args(needed(&self.version)?);
        tool::capture(download.current_dir(&archives))?;
        for archive in fs::read_dir(&archives)? {
            tool::capture(tool::command("dpkg-deb")?.arg("--extract").arg(archive?.path()).arg(&self.folder))?;
        }
        fs::remove_dir_all(&archives)?;
        // Half of it is the source of the compiler itself, which nobody compiles here.
        for source in fs::read_dir(self.file("usr/src"))? {
            for part in ["compiler", "src"] {
                fs::remove_dir_all(source.as_ref().map_or_else(|_| PathBuf::new(), |found| found.path().join(part)))?;
            }
        }
        Ok(())
    }

    /// Where it stands.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of it.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The linker.
    pub fn linker(&self) -> PathBuf {
        self.file(LINKER)
    }

    /// One of its programs, which finds the libraries that were unpacked with it.
    pub fn program(&self, path: &str) -> Result<Command> {
        let mut command = tool::command(self.file(path))?;
        let libraries = self.file(&format!("usr/lib/{}-linux-gnu", env::consts::ARCH));
        command.env("LD_LIBRARY_PATH", libraries);
        Ok(command)
    }

    /// The programs that have a say in the bytes of the module, one line each.
    pub fn spell(&self) -> Result<String> {
        let compiler = tool::capture(self.program("usr/bin/rustc")?.arg("--verbose").arg("--version"))?;
        let about = |key: &str| compiler.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default().to_owned();
        let lines = [
            format!("{COMPILER} {}", self.version),
            format!("rustc {}, LLVM {}", about("release: "), about("LLVM version: ")),
            tool::capture(self.program("usr/bin/cargo")?.arg("--version"))?,
            tool::capture(self.program(LINKER)?.arg("--version"))?,
            tool::capture(self.program("usr/bin/wasm-opt")?.arg("--version"))?,
        ];
        Ok(lines.map(|line| format!("{}\n", line.trim())).concat())
    }
}

/// The newest version of the compiler that this machine knows of.
fn newest() -> Result<String> {
    let by_hand = format!("Run once: sudo sh -c 'apt-get update', and see that Debian has {COMPILER}");
    if tool::find_program("apt-get").is_none() {
        bail!("the module is made with Debian's {COMPILER}, and this is no Debian");
    }
    if let Some(version) = candidate()? {
        return Ok(version);
    }
    if !tool::is_root() {
        bail!("Debian's {COMPILER} is not known on this machine. {by_hand}");
    }
    tool::update_package_lists()?;
    candidate()?.with_context(|| format!("Debian's {COMPILER} is not known on this machine. {by_hand}"))
}

fn candidate() -> Result<Option<String>> {
    let policy = tool::capture(tool::command("apt-cache")?.env("LC_ALL", "C").args(["policy", COMPILER]))?;
    let version = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: ").map(str::to_owned));
    Ok(version.filter(|version| version != "(none)"))
}

/// Names of all packages to unpack.
fn needed(version: &str) -> Result<BTreeSet<String>> {
    let mut simulate = tool::command("apt-get")?;
    simulate.env("LC_ALL", "C").args(["--simulate", "install", "--no-install-recommends"]).args(PACKAGES);
    let mut names = to_install(&tool::capture(&mut simulate)?);
    names.extend(PACKAGES.map(str::to_owned));
    names.insert(library_of(version));
    Ok(names)
}

/// The packages that apt would install, from what it says it would do.
fn to_install(said: &str) -> BTreeSet<String> {
    said.lines().filter_map(|line| line.strip_prefix("Inst ")?.split(' ').next()).map(str::to_owned).collect()
}

/// The package with the compiler's own library: `1.96.0+dfsg1-1~deb12u2` has `libstd-rust-web-1.96`.
fn library_of(version: &str) -> String {
    let numbers: Vec<&str> = version.split('.').take(2).collect();
    format!("libstd-rust-web-{}", numbers.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_apt_would_install_is_read() {
        let said = "Reading package lists...\nInst libllvm22 (1:22.1.8-1 Debian [amd64])\nInst rustc-web (1.96.0 Debian [amd64]) []\nConf libllvm22 (1:22)\n";
        assert_eq!(to_install(said), ["libllvm22", "rustc-web"].map(str::to_owned).into());
    }

    #[test]
    fn the_library_has_the_number_of_the_compiler() {
        assert_eq!(library_of("1.96.0+dfsg1-1~deb12u2"), "libstd-rust-web-1.96");
    }
}
