//! Brings third-party CSS and scripts into `assets/vendor`, exactly as their makers publish them.
//!
//! The list is `assets/vendor/VERSIONS`: every file stands there with package, version and SHA-256.
//! The sum is checked before anything is written; nothing is built, edited or minified here, and the
//! program itself never needs npm: what is vendored is committed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use sha2::{Digest as _, Sha256};

/// Stands in the place of a sum that is not known yet: the next run writes the sum found.
const UNKNOWN_SUM: &str = "-";

/// One line of `VERSIONS`: one file taken out of one published package.
#[derive(Debug, PartialEq, Eq)]
struct VendoredFile {
    package: String,
    version: String,
    source: String,
    target: String,
    sha256: String,
}

impl VendoredFile {
    fn parse(line: &str) -> Result<Self> {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [package, version, source, target, sha256] = fields.as_slice() else {
            bail!("a line needs package, version, source, target and sha256: {line}");
        };
        ensure!(!target.contains("..") && !source.contains(".."), "paths may not climb out of their folder: {line}");
        Ok(Self {
            package: (*package).to_owned(),
            version: (*version).to_owned(),
            source: (*source).to_owned(),
            target: (*target).to_owned(),
            sha256: (*sha256).to_owned(),
        })
    }

    /// What `npm pack` wants to hear: `name@version`.
    fn specification(&self) -> String {
        format!("{}@{}", self.package, self.version)
    }

    /// The file name `npm pack` gives: `@utrecht/link-css` 3.0.1 becomes `utrecht-link-css-3.0.1.tgz`.
    fn archive_name(&self) -> String {
        let flat = self.package.trim_start_matches('@').replace('/', "-");
        format!("{flat}-{}.tgz", self.version)
    }

    fn to_line(&self) -> String {
        format!("{} {} {} {} {}", self.package, self.version, self.source, self.target, self.sha256)
    }
}

/// Fetches every package of `VERSIONS`, checks the sums and writes the files into `assets/vendor`.
pub fn run() -> Result<()> {
    let folder = vendor_folder()?;
    let list = folder.join("VERSIONS");
    let text = fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let (comments, mut files) = parse_list(&text)?;
    let workplace = tempfile::tempdir().context("making a temporary folder")?;
    download(&files, workplace.path())?;

    for file in &mut files {
        let content = read_from_archive(workplace.path(), file)?;
        let found = sha256_hex(&content);
        if file.sha256 == UNKNOWN_SUM {
            file.sha256.clone_from(&found);
        }
        ensure!(
            file.sha256 == found,
            "{} of {} has another content than VERSIONS says.\n  expected {}\n  found    {found}\nNothing was written for it. Look at the difference before you change the sum.",
            file.source,
            file.specification(),
            file.sha256,
        );
        let target = folder.join(&file.target);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&target, content).with_context(|| format!("writing {}", target.display()))?;
    }

    let mut rewritten = comments;
    for file in &files {
        writeln!(rewritten, "{}", file.to_line())?;
    }
    fs::write(&list, rewritten)?;
    println!("{} files checked and written", files.len());
    Ok(())
}

fn vendor_folder() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no folder above it")?;
    Ok(root.join("assets/vendor"))
}

/// Splits `VERSIONS` into its comment lines (kept as they are) and its files.
fn parse_list(text: &str) -> Result<(String, Vec<VendoredFile>)> {
    let mut comments = String::new();
    let mut files = Vec::new();
    for line in text.lines() {
        if line.starts_with('#') {
            writeln!(comments, "{line}")?;
        } else if !line.trim().is_empty() {
            files.push(VendoredFile::parse(line)?);
        }
    }
    Ok((comments, files))
}

fn download(files: &[VendoredFile], workplace: &Path) -> Result<()> {
    let wanted: BTreeSet<String> = files.iter().map(VendoredFile::specification).collect();
    let status = Command::new("npm")
        .args(["pack", "--silent", "--pack-destination"])
        .arg(workplace)
        .args(&wanted)
        .stdout(std::process::Stdio::null())
        .status()
        .context("starting npm; this command needs it, the program itself does not")?;
    ensure!(status.success(), "npm could not fetch all packages");
    Ok(())
}

/// The bytes of one file inside a fetched package; `tar` writes them to its standard output.
fn read_from_archive(workplace: &Path, file: &VendoredFile) -> Result<Vec<u8>> {
    let output = Command::new("tar")
        .arg("-xzOf")
        .arg(workplace.join(file.archive_name()))
        .arg(format!("package/{}", file.source))
        .output()
        .context("starting tar")?;
    ensure!(output.status.success() && !output.stdout.is_empty(), "{} is not in {}", file.source, file.archive_name());
    Ok(output.stdout)
}

fn sha256_hex(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_committed_file_has_the_sum_that_the_list_names() {
        let folder = vendor_folder().unwrap();
        let text = fs::read_to_string(folder.join("VERSIONS")).unwrap();
        let (_, files) = parse_list(&text).unwrap();
        assert!(files.len() > 50, "the list lost lines");
        for file in files {
            let content = fs::read(folder.join(&file.target)).unwrap();
            assert_eq!(sha256_hex(&content), file.sha256, "{}", file.target);
        }
    }

    #[test]
    fn a_scoped_package_is_found_under_the_name_npm_gives_it() {
        let file = VendoredFile::parse("@utrecht/link-css 3.0.1 dist/index.min.css nlds/link.css -").unwrap();
        assert_eq!(file.archive_name(), "utrecht-link-css-3.0.1.tgz");
        assert_eq!(file.specification(), "@utrecht/link-css@3.0.1");
    }

    #[test]
    fn a_line_that_climbs_out_of_the_folder_is_refused() {
        assert!(VendoredFile::parse("a 1 dist/a.css ../a.css -").is_err());
        assert!(VendoredFile::parse("a 1 dist/a.css").is_err());
    }
}
