//! A throw-away PostgreSQL: made in a temporary folder, gone afterwards.
//!
//! Never uses a server that somebody started by hand, and never leaves one behind: a
//! watching process stops it and removes its folder as soon as this process ends,
//! however it ends (success, failure, Ctrl-C, kill -9).

use std::ffi::OsString;
use std::fmt::Write;
use std::fs::{self, Permissions};
use std::io::Read;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::tool;

/// The name under which tests find the server.
pub const VARIABLE: &str = "BONDGENOOT_TEST_POSTGRES";

/// The command to run with the server.
#[derive(Args)]
pub struct Options {
    /// For example: `cargo xtask postgres -- cargo nextest run -p store`.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// Runs one command with a server of its own.
pub fn run(options: &Options) -> Result<()> {
    let Some((program, rest)) = options.command.split_first() else {
        bail!("name the command to run, after `--`");
    };
    let cluster = Cluster::start()?;
    let mut command = if program == "cargo" { tool::cargo()? } else { tool::command(program)? };
    tool::run(command.args(rest).env(VARIABLE, cluster.url()))
}

/// A running server with one superuser; dropped, it is gone.
pub struct Cluster {
    url: String,
    watcher: Child,
}

impl Cluster {
    /// Makes a cluster and starts it on a free port of this machine.
    pub fn start() -> Result<Self> {
        let programs = find_programs()?;
        let owner = Owner::choose()?;
        let folder = tempfile::Builder::new().prefix("bondgenoot-postgres-").tempdir()?;
        owner.give(folder.path())?;
        let watcher = watch(&programs, &owner, folder.path())?;
        // From here the watcher removes the folder: it must also go when this process is killed.
        let folder = folder.keep();
        let password = random_password()?;
        let mut cluster = Self { url: String::new(), watcher };
        make(&programs, &owner, &folder, &password)?;
        let port = start_on_free_port(&programs, &owner, &folder)?;
        cluster.url = format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres");
        Ok(cluster)
    }

    /// Address of the maintenance database, with the right to make others.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The watcher acts when its standard input closes, also when we do not come here.
        drop(self.watcher.stdin.take());
        if let Err(error) = self.watcher.wait() {
            eprintln!("the throw-away PostgreSQL could not be removed: {error}");
        }
    }
}

/// The account that owns the server: PostgreSQL refuses to run as administrator.
enum Owner {
    Ourselves,
    Other { name: &'static str, user: u32, group: u32 },
}

impl Owner {
    fn choose() -> Result<Self> {
        if !tool::is_root() {
            return Ok(Self::Ourselves);
        }
        for name in ["postgres", "nobody"] {
            if let (Ok(user), Ok(group)) = (number_of(name, "-u"), number_of(name, "-g")) {
                return Ok(Self::Other { name, user, group });
            }
        }
        bail!("PostgreSQL does not run as root, and neither user postgres nor user nobody exists")
    }

    fn give(&self, path: &Path) -> Result<()> {
        if let Self::Other { user, group, .. } = self {
            chown(path, Some(*user), Some(*group))?;
        }
        Ok(())
    }

    /// The words before a command that make it run as this account.
    fn prefix(&self) -> Vec<OsString> {
        match self {
            Self::Ourselves => Vec::new(),
            Self::Other { user, group, .. } => [
                "setpriv".to_owned(),
                format!("--reuid={user}"),
                format!("--regid={group}"),
                "--clear-groups".to_owned(),
                "--".to_owned(),
            ]
            .map(OsString::from)
            .into(),
        }
    }

    fn command(&self, program: &Path, folder: &Path) -> Command {
        let mut words = self.prefix();
        words.push(program.into());
        let first = words.remove(0);
        let mut command = Command::new(first);
        command.args(words).current_dir(folder).stdin(Stdio::null());
        if let Self::Other { name, .. } = self {
            command.env("USER", name).env("HOME", folder);
        }
        command
    }
}

fn number_of(name: &str, which: &str) -> Result<u32> {
    Ok(tool::capture(Command::new("id").args([which, name]))?.trim().parse()?)
}

/// The folder with `initdb` and `pg_ctl`; installs Debian's PostgreSQL when it is missing.
fn find_programs() -> Result<PathBuf> {
    if let Some(folder) = look_for_programs() {
        return Ok(folder);
    }
    tool::install_from_debian(&["postgresql"], "PostgreSQL (for the tests of the store)")?;
    look_for_programs().context("PostgreSQL is installed, but initdb and pg_ctl are not found")
}

fn look_for_programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let number = entry.file_name().to_str()?.parse().ok()?;
            Some((number, entry.path().join("bin")))
        })
        .collect();
    versions.sort();
    let on_path = tool::find_program("initdb")
        .and_then(|file| fs::canonicalize(file).ok())
        .and_then(|file| file.parent().map(Path::to_path_buf));
    versions.into_iter().rev().map(|(_, folder)| folder).chain(on_path).find(|folder| {
        // A program of the same name that is something else answers differently.
        ["initdb", "pg_ctl", "postgres"].iter().all(|name| {
            tool::is_program(&folder.join(name))
                && tool::capture(Command::new(folder.join(name)).arg("--version"))
                    .is_ok_and(|answer| answer.contains("(PostgreSQL)"))
        })
    })
}

/// Starts the process that cleans up when ours has ended.
fn watch(programs: &Path, owner: &Owner, folder: &Path) -> Result<Child> {
    let mut watcher = Command::new("sh");
    watcher
        .arg("-c")
        .arg(r#"trap "" INT TERM HUP; cat >&2; folder=$1; shift; "$@"; rm -rf -- "$folder""#)
        .arg("watch")
        .arg(folder)
        .args(owner.prefix())
        .arg(programs.join("pg_ctl"))
        .args(["stop", "--silent", "--mode=immediate", "--pgdata"])
        .arg(folder.join("data"))
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Ctrl-C goes to a whole process group; the watcher must outlive ours.
        .process_group(0);
    watcher.spawn().context("the process that removes the throw-away PostgreSQL did not start")
}

/// `initdb`, with settings for a small server that keeps its promises about durability.
fn make(programs: &Path, owner: &Owner, folder: &Path, password: &str) -> Result<()> {
    let data = folder.join("data");
    let secret = folder.join("password");
    fs::write(&secret, password)?;
    fs::set_permissions(&secret, Permissions::from_mode(0o600))?;
    owner.give(&secret)?;
    let mut initdb = owner.command(&programs.join("initdb"), folder);
    initdb
        .args(["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale"])
        .arg("--no-sync")
        .arg("--pwfile")
        .arg(&secret)
        .arg("--pgdata")
        .arg(&data);
    tool::capture(&mut initdb)?;
    let settings = data.join("postgresql.conf");
    let mut text = fs::read_to_string(&settings)?;
    text.push_str(SETTINGS);
    writeln!(text, "unix_socket_directories = '{}'", folder.display())?;
    Ok(fs::write(&settings, text)?)
}

const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
max_connections = 200
fsync = on
shared_buffers = 64MB
max_wal_size = 256MB
min_wal_size = 80MB
timezone = 'UTC'
";

/// Another program may take the port between our look and the start: then try the next.
fn start_on_free_port(programs: &Path, owner: &Owner, folder: &Path) -> Result<u16> {
    let log = folder.join("log");
    for _ in 0..5 {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut start = owner.command(&programs.join("pg_ctl"), folder);
        start.args(["start", "--wait", "--silent", "--timeout=60", "--log"]).arg(&log);
        start.arg("--pgdata").arg(folder.join("data")).arg("--options").arg(format!("-p {port}"));
        if start.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success() {
            return Ok(port);
        }
    }
    bail!("PostgreSQL did not start: {}", fs::read_to_string(&log).unwrap_or_default())
}

/// 128 bits from the system, as hexadecimal text: other accounts share this machine's loopback.
fn random_password() -> Result<String> {
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
