//! An installation: the data folder with its key file, the open database, and the program put together from them.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use app::{App, Clock, Keys, Random};
use store::{Db, DbSettings};

use crate::settings::Settings;

/// Opens (or makes) the installation that the settings describe.
pub async fn open(settings: &Settings, demo: bool) -> Result<Arc<App>> {
    fs::create_dir_all(&settings.data)
        .with_context(|| format!("the data folder {} cannot be made", settings.data.display()))?;
    let keys = Keys::new(secret(&settings.data.join("secret.key"))?);
    let db = Db::open(&DbSettings { address: settings.database.clone(), connections: settings.connections })
        .await
        .context("the database cannot be opened")?;
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).context("the system gave no randomness")?;
    let in_use =
        app::Settings { tls: settings.tls, demo, mail: settings.mail.clone(), behind_proxy: settings.behind_proxy };
    let app = App::new(db, Clock::new(system_time), Random::from_seed(seed), keys, in_use, web::language::wording());
    app::clock_shift::restore(&app).await.context("the clock of the demo cannot be set as it was left")?;
    Ok(Arc::new(app))
}

/// The organisation that a host name leads to, for a command that works for one.
pub async fn organisation(app: &Arc<App>, host: &str) -> Result<app::Context> {
    let found = app::organisation::by_host(app, host).await.map_err(explained)?;
    let organisation = found.with_context(|| {
        format!("no organisation answers to the host name {host}; `organisation add` or `admin create` makes one")
    })?;
    Ok(app::Context::system(Arc::clone(app), organisation))
}

/// An error of a use case in words for an operator: every refusal is a sentence of its own.
pub fn explained(error: app::Error) -> anyhow::Error {
    let app::Error::Refused(refusals) = error else { return error.into() };
    let t = web::language::Translator::new(domain::person::Language::En, domain::organisation::Register::U);
    let lines: Vec<String> = refusals
        .iter()
        .map(|refusal| match refusal.field.as_str() {
            "" => web::form::sentence(t, refusal),
            field => format!("--{}: {}", field.replace('_', "-"), web::form::sentence(t, refusal)),
        })
        .collect();
    anyhow::anyhow!(lines.join("\n"))
}

/// Microseconds since 1970 on the clock of this machine.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock of the machine is read")]
pub fn system_time() -> i64 {
    jiff::Timestamp::now().as_microsecond()
}

/// The secret of the installation: 64 hexadecimal digits in a file that only its owner can read; made when missing.
fn secret(path: &Path) -> Result<[u8; 32]> {
    if !path.exists() {
        let mut fresh = [0; 32];
        getrandom::fill(&mut fresh).context("the system gave no randomness")?;
        let mut file =
            fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).with_context(|| cannot(path))?;
        file.write_all(app::hex(&fresh).as_bytes()).and_then(|()| file.sync_all()).with_context(|| cannot(path))?;
    }
    let text = fs::read_to_string(path).with_context(|| cannot(path))?;
    let text = text.trim();
    let byte = |index: usize| text.get(index * 2..index * 2 + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
    match bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()) {
        Some(secret) if text.len() == 64 => Ok(secret),
        _ => bail!(
            "the key file {} does not hold 64 hexadecimal digits; put back the one this database was made with",
            path.display()
        ),
    }
}

fn cannot(path: &Path) -> String {
    format!("the key file {} cannot be read or made", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_made_once_and_a_damaged_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.key");
        let first = secret(&path).unwrap();
        assert_eq!(first, secret(&path).unwrap());
        fs::write(&path, "half").unwrap();
        assert!(secret(&path).unwrap_err().to_string().contains("64 hexadecimal"));
    }
}
