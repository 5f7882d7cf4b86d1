//! Settings of the operator: a file, the environment and flags, in that order of growing weight.
//!
//! A setting that is unknown or wrong is refused by its name; nothing is guessed. `--settings FILE` names the file.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use app::mail::MailSettings;
use clap::Args;
use serde::Deserialize;

/// Flags and environment variables; each overrules the same name in the settings file.
#[derive(Debug, Clone, Args)]
// A name of its own: commands that take these flags have `Arguments` too, and two groups may not share a name.
#[group(id = "operator-settings")]
pub struct Arguments {
    /// Settings file in TOML, with the same names as these flags.
    #[arg(long, env = "BONDGENOOT_SETTINGS")]
    settings: Option<PathBuf>,
    /// Address and port on which to listen [default: 127.0.0.1:8080].
    #[arg(long, env = "BONDGENOOT_LISTEN")]
    listen: Option<SocketAddr>,
    /// Folder for the database and the key file [default: data].
    #[arg(long, env = "BONDGENOOT_DATA")]
    data: Option<PathBuf>,
    /// Database: a file name, or postgres://… [default: bondgenoot.sqlite in the data folder].
    #[arg(long, env = "BONDGENOOT_DATABASE")]
    database: Option<String>,
    /// Number of database connections [default: 8].
    #[arg(long, env = "BONDGENOOT_CONNECTIONS")]
    connections: Option<u32>,
    /// Visitors reach the program over TLS (through a proxy that passes Host and Origin unchanged).
    #[arg(long, env = "BONDGENOOT_TLS", num_args = 0..=1, default_missing_value = "true")]
    tls: Option<bool>,
    /// The proxy in front sets X-Forwarded-For; its last address is believed.
    #[arg(long, env = "BONDGENOOT_BEHIND_PROXY", num_args = 0..=1, default_missing_value = "true")]
    behind_proxy: Option<bool>,
    /// Mail server, smtp://… or smtps://…; without it notices stay at /bureau/post.
    #[arg(long, env = "BONDGENOOT_MAIL_SERVER", hide_env_values = true)]
    mail_server: Option<String>,
    /// Sender of all mail.
    #[arg(long, env = "BONDGENOOT_MAIL_FROM")]
    mail_from: Option<String>,
    /// Log lines as JSON instead of text.
    #[arg(long, env = "BONDGENOOT_LOG_JSON", num_args = 0..=1, default_missing_value = "true")]
    log_json: Option<bool>,
}

/// The settings file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    listen: Option<SocketAddr>,
    data: Option<PathBuf>,
    database: Option<String>,
    connections: Option<u32>,
    tls: Option<bool>,
    behind_proxy: Option<bool>,
    mail_server: Option<String>,
    mail_from: Option<String>,
    log_json: Option<bool>,
}

/// The settings as they hold for this run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Folder for database and key file.
    pub data: PathBuf,
    /// Address of the database.
    pub database: String,
    /// Database connections.
    pub connections: u32,
    /// Reached over TLS.
    pub tls: bool,
    /// X-Forwarded-For is believed.
    pub behind_proxy: bool,
    /// How mail leaves.
    pub mail: MailSettings,
    /// Log as JSON.
    pub log_json: bool,
}

/// Names of all environment variables that mean something to us.
const KNOWN: [&str; 10] = [
    "BONDGENOOT_SETTINGS",
    "BONDGENOOT_LISTEN",
    "BONDGENOOT_DATA",
    "BONDGENOOT_DATABASE",
    "BONDGENOOT_CONNECTIONS",
    "BONDGENOOT_TLS",
    "BONDGENOOT_BEHIND_PROXY",
    "BONDGENOOT_MAIL_SERVER",
    "BONDGENOOT_MAIL_FROM",
    "BONDGENOOT_LOG_JSON",
];

/// Reads file, environment and flags.
pub fn read(arguments: Arguments) -> Result<Settings> {
    #[expect(clippy::disallowed_methods, reason = "the binary is where the environment is read")]
    let names: Vec<String> = std::env::vars().map(|(name, _)| name).collect();
    if let Some(unknown) = unknown_variable(&names) {
        bail!("the environment variable {unknown} is not a setting; known are {}", KNOWN.join(", "));
    }
    let file = match &arguments.settings {
        None => File::default(),
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("the settings file {} cannot be read", path.display()))?;
            toml::from_str(&text)
                .with_context(|| format!("the settings file {} has a wrong or unknown setting", path.display()))?
        }
    };
    merge(arguments, file)
}

fn unknown_variable(names: &[String]) -> Option<&String> {
    names.iter().find(|name| {
        name.starts_with("BONDGENOOT_") && !KNOWN.contains(&name.as_str()) && *name != "BONDGENOOT_TEST_POSTGRES"
    })
}

fn merge(flags: Arguments, file: File) -> Result<Settings> {
    let data = flags.data.or(file.data).unwrap_or_else(|| PathBuf::from("data"));
    let database = flags
        .database
        .or(file.database)
        .unwrap_or_else(|| data.join("bondgenoot.sqlite").to_string_lossy().into_owned());
    let mail = match (flags.mail_server.or(file.mail_server), flags.mail_from.or(file.mail_from)) {
        (None, None) => MailSettings::Outbox,
        (Some(address), Some(from)) => MailSettings::Smtp { address, from },
        (Some(_), None) => bail!("mail-server is set but mail-from is not: say from which address mail is sent"),
        (None, Some(_)) => bail!("mail-from is set but mail-server is not: say through which server mail is sent"),
    };
    let connections = flags.connections.or(file.connections).unwrap_or(8);
    if !(1..=200).contains(&connections) {
        bail!("connections is {connections}; it must be between 1 and 200");
    }
    Ok(Settings {
        listen: flags.listen.or(file.listen).unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
        data,
        database,
        connections,
        tls: flags.tls.or(file.tls).unwrap_or(false),
        behind_proxy: flags.behind_proxy.or(file.behind_proxy).unwrap_or(false),
        mail,
        log_json: flags.log_json.or(file.log_json).unwrap_or(false),
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Flags {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn flags(words: &[&str]) -> Arguments {
        Flags::parse_from(std::iter::once("bondgenoot").chain(words.iter().copied())).arguments
    }

    #[test]
    fn flags_weigh_more_than_the_file_and_the_file_more_than_the_default() {
        let file: File = toml::from_str("listen = \"0.0.0.0:80\"\nconnections = 4").unwrap();
        let settings = merge(flags(&["--connections", "2"]), file).unwrap();
        assert_eq!((settings.listen.port(), settings.connections, settings.tls), (80, 2, false));
        assert_eq!(settings.database, "data/bondgenoot.sqlite");
    }

    #[test]
    fn unknown_and_wrong_settings_are_refused_by_name() {
        let unknown = toml::from_str::<File>("listn = \"0.0.0.0:80\"").unwrap_err().to_string();
        assert!(unknown.contains("listn"), "{unknown}");
        let wrong = toml::from_str::<File>("tls = \"perhaps\"").unwrap_err().to_string();
        assert!(wrong.contains("tls"), "{wrong}");
        assert!(
            merge(flags(&["--connections", "0"]), File::default()).unwrap_err().to_string().contains("connections")
        );
        assert!(
            merge(flags(&["--mail-server", "smtp://post"]), File::default())
                .unwrap_err()
                .to_string()
                .contains("mail-from")
        );
        let names = ["PATH".to_owned(), "BONDGENOOT_LISTN".to_owned()];
        assert_eq!(unknown_variable(&names).map(String::as_str), Some("BONDGENOOT_LISTN"));
    }
}
