//! `cargo xtask wasm`: makes the WebAssembly module with which a visitor counts an election again.
//!
//! The module is committed, with its sum and with what it was made with, so that nobody needs the compiler to
//! build the program; the check makes it anew and compares byte for byte. It never asks for more than Debian's
//! packages (see `toolchain`), and the same module is asked the same questions as the native code (see `questions`).

mod questions;
mod toolchain;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use sha2::{Digest as _, Sha256};

use crate::test::Remark;
use crate::tool;
use toolchain::Toolchain;

/// Where the module stands, with its sum and its origin beside it.
const FOLDER: &str = "assets/wasm";
/// Name of the module.
const MODULE: &str = "tally.wasm";
/// The sum, as `sha256sum --check` reads it.
const SUM: &str = "tally.wasm.sha256";
/// The programs that made it, one line each.
const MADE_WITH: &str = "tally.wasm.made-with";
/// A page that recounts must not be heavy: the most that the module may weigh, in bytes.
const MOST_BYTES: usize = 400_000;

/// What to do.
#[derive(Args)]
pub struct Options {
    /// Change nothing: make the module anew and compare it with the one that is committed.
    #[arg(long)]
    check: bool,
}

/// The module and the programs that made it.
struct Made {
    bytes: Vec<u8>,
    with: String,
}

/// `cargo xtask wasm`.
pub fn run(options: &Options) -> Result<()> {
    if options.check {
        if let Some(Remark(remark)) = check()? {
            println!("{remark}");
        }
        return Ok(());
    }
    let made = make()?;
    weigh(&made.bytes)?;
    let folder = tool::root()?.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(MODULE), &made.bytes)?;
    fs::write(folder.join(SUM), sum_line(&made.bytes))?;
    fs::write(folder.join(MADE_WITH), &made.with)?;
    questions::ask(&folder.join(MODULE))?;
    println!("{FOLDER}/{MODULE}: {} bytes, {}", made.bytes.len(), sum(&made.bytes));
    Ok(())
}

/// The stage of `cargo xtask test`: what is committed is what the source gives, and it counts as the source does.
///
/// Gives a remark when Debian's compiler is not the recorded one: other bytes are no fault then.
pub fn check() -> Result<Option<Remark>> {
    let folder = tool::root()?.join(FOLDER);
    let read =
        |name: &str| fs::read(folder.join(name)).with_context(|| format!("{FOLDER}/{name}: run `cargo xtask wasm`"));
    let committed = read(MODULE)?;
    let recorded = String::from_utf8(read(MADE_WITH)?)?;
    ensure!(
        read(SUM)? == sum_line(&committed).as_bytes(),
        "{FOLDER}/{SUM} is not the sum of {MODULE}, which is {}: run `cargo xtask wasm`",
        sum(&committed)
    );
    weigh(&committed)?;
    questions::ask(&folder.join(MODULE)).with_context(|| format!("{FOLDER}/{MODULE}"))?;
    let made = make()?;
    if made.bytes == committed {
        println!("{MODULE}: made anew, byte for byte the same ({} bytes, {})", committed.len(), sum(&committed));
        return Ok(None);
    }
    ensure!(
        made.with != recorded,
        "the source gives another module ({}) than the one in {FOLDER} ({}): run `cargo xtask wasm` and commit it",
        sum(&made.bytes),
        sum(&committed)
    );
    weigh(&made.bytes)?;
    let fresh = tempfile::tempdir()?;
    fs::write(fresh.path().join(MODULE), &made.bytes)?;
    questions::ask(&fresh.path().join(MODULE)).context("the module that was made anew")?;
    Ok(Some(Remark(format!(
        "bytes not compared: recorded {}, found {}; both modules give the native answers",
        first_line(&recorded),
        first_line(&made.with)
    ))))
}

/// Compiles the module and makes it small.
fn make() -> Result<Made> {
    let toolchain = Toolchain::ready()?;
    let target = tool::root()?.join("target/wasm/build");
    let compiled = compile(&toolchain, &target)?;
    let small = target.join(MODULE);
    tool::run(
        toolchain
            .program("usr/bin/wasm-opt")?
            .args(["-Oz", "--strip-producers", "--strip-target-features"])
            .args(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arg(compiled)
            .arg("--output")
            .arg(&small),
    )?;
    Ok(Made { bytes: fs::read(small)?, with: toolchain.spell()? })
}

/// What compiled code may use; every browser of the last five years knows these.
const FEATURES: [&str; 6] =
    ["bulk-memory", "sign-ext", "nontrapping-float-to-int", "mutable-globals", "multivalue", "reference-types"];

/// Builds `crates/tally-wasm` together with the standard library.
///
/// Paths are left out of the module, so that it does not matter where the source and the compiler stand.
fn compile(toolchain: &Toolchain, target: &Path) -> Result<PathBuf> {
    let root = tool::root()?;
    let mut flags = vec!["-Zunstable-options".to_owned(), "-Cpanic=immediate-abort".to_owned()];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    for (path, name) in [(root.as_path(), "bondgenoot"), (toolchain.folder(), "toolchain"), (home.as_path(), "cargo")] {
        flags.push(format!("--remap-path-prefix={}={name}", path.display()));
    }
    let mut cargo = toolchain.program("usr/bin/cargo")?;
    tool::forget_xtask(&mut cargo);
    cargo.args(["build", "--quiet", "--locked", "--package", "tally-wasm", "--lib", "--profile", "wasm"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "-Zbuild-std=std,panic_abort"]);
    cargo.args(["-Zbuild-std-features=optimize_for_size", "--target-dir"]).arg(target);
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    cargo.env_remove("RUSTC_WRAPPER").env("RUSTC", toolchain.file("usr/bin/rustc"));
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", toolchain.linker());
    tool::run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown/wasm/tally_wasm.wasm"))
}

fn weigh(module: &[u8]) -> Result<()> {
    if module.len() > MOST_BYTES {
        bail!("{MODULE} has {} bytes; the most is {MOST_BYTES}", module.len());
    }
    Ok(())
}

fn sum(module: &[u8]) -> String {
    Sha256::digest(module).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sum_line(module: &[u8]) -> String {
    format!("{}  {MODULE}\n", sum(module))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heavy_module_is_refused() {
        assert!(weigh(&vec![0; MOST_BYTES]).is_ok());
        assert!(weigh(&vec![0; MOST_BYTES + 1]).is_err());
    }

    #[test]
    fn the_sum_is_written_as_sha256sum_reads_it() {
        assert_eq!(sum_line(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  tally.wasm\n");
    }
}
