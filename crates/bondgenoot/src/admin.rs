//! `bondgenoot admin create`: the first administrator, and the organisation when it is not there yet.
//!
//! Password and second factor are printed once and stored nowhere in a readable form.

use std::sync::Arc;

use anyhow::Result;
use app::{App, Context};
use clap::{Args, Subcommand};
use domain::person::StaffRole;

use crate::installation::{self, explained};
use crate::settings::{self, Settings};

/// Acts on administrators.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Makes an administrator with a new password and a new second factor.
    ///
    /// The organisation is made too when no organisation answers to the host name yet. Password and second factor
    /// are printed once: give them to the person, who signs in at /bureau/inloggen. For a person who exists already
    /// the command gives a new password and second factor, and ends all sessions: it is the way back in when every
    /// administrator lost theirs.
    Create(Create),
}

/// Flags of `admin create`.
#[derive(Debug, Args)]
pub struct Create {
    /// Host name under which people reach the organisation, without https:// and without port.
    #[arg(long, value_name = "HOST")]
    host: String,
    /// E-mail address of the administrator.
    #[arg(long, value_name = "EMAIL")]
    email: String,
    /// Name of the administrator as colleagues see it; a function is fine.
    #[arg(long, value_name = "NAME", default_value = "Beheerder")]
    name: String,
    /// Name of the organisation; needed when it is not there yet.
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// Address of the site for links in letters and mail [default: made of the host name].
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    #[command(flatten)]
    settings: settings::Arguments,
}

/// Does an act.
pub async fn run(act: Act) -> Result<()> {
    let Act::Create(wanted) = act;
    let settings = settings::read(wanted.settings.clone())?;
    let app = installation::open(&settings, false).await?;
    let done = create(&app, &settings, &wanted).await;
    app.db.close().await;
    println!("{}", done?);
    Ok(())
}

/// The address of the site when none was given: TLS stands in front on its own port, else the port we listen on.
pub fn default_address(settings: &Settings, host: &str) -> String {
    let host = host.trim().to_lowercase();
    if settings.tls { format!("https://{host}") } else { format!("http://{host}:{}", settings.listen.port()) }
}

async fn create(app: &Arc<App>, settings: &Settings, wanted: &Create) -> Result<String> {
    let known = app::organisation::by_host(app, &wanted.host).await.map_err(explained)?;
    let (organisation, is_new) = match (known, &wanted.organisation) {
        (Some(known), _) => (known, false),
        (None, Some(name)) => {
            let address = wanted.address.clone().unwrap_or_else(|| default_address(settings, &wanted.host));
            (app::organisation::found(app, name, &wanted.host, &address).await.map_err(explained)?, true)
        }
        (None, None) => anyhow::bail!(
            "no organisation answers to the host name {}; add --organisation \"NAME\" to make it",
            wanted.host
        ),
    };
    let context = Context::system(Arc::clone(app), organisation);
    let password = password(app);
    let (_, second_factor) =
        app::account::create_staff(&context, &wanted.name, &wanted.email, &[StaffRole::Admin], &password)
            .await
            .map_err(explained)?;
    let organisation = &context.organisation;
    Ok(format!(
        "Organisation   {}{}\nSign in at     {}/bureau/inloggen\nE-mail         {}\nPassword       {password}\n\
         Second factor  {}\n  for an app   {}\n\n\
         This is shown once. Add the second factor to an authenticator app (type the letters and digits, or make a\n\
         QR code of the otpauth address on your own device), then sign in and give the organisation its settings,\n\
         theme and colleagues at {}/bureau/beheer",
        organisation.name,
        if is_new { " (made now)" } else { "" },
        organisation.settings.address,
        wanted.email,
        second_factor.secret,
        second_factor.address,
        organisation.settings.address,
    ))
}

/// Twenty symbols in groups of four, without look-alikes: 99 random bits.
fn password(app: &App) -> String {
    const SYMBOLS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";
    let symbols: Vec<char> = app
        .random
        .bytes::<64>()
        .iter()
        .filter_map(|byte| SYMBOLS.get(usize::from(byte % 32)).map(|symbol| char::from(*symbol)))
        .filter(|symbol| *symbol != '-')
        .take(20)
        .collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Flags {
        #[command(subcommand)]
        act: Act,
    }

    fn wanted(data: &std::path::Path, more: &[&str]) -> Create {
        let data = data.to_string_lossy().into_owned();
        let words =
            ["x", "create", "--host", "proefdorp.example", "--email", "beheer@proefdorp.example", "--data", &data];
        let Act::Create(create) = Flags::parse_from(words.iter().chain(more)).act;
        create
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_first_administrator_can_sign_in_and_the_organisation_stands() {
        let folder = tempfile::tempdir().unwrap();
        let first = wanted(folder.path(), &["--organisation", "Gemeente Proefdorp"]);
        let settings = settings::read(first.settings.clone()).unwrap();
        let app = installation::open(&settings, false).await.unwrap();
        let refused = create(&app, &settings, &wanted(folder.path(), &[])).await.unwrap_err().to_string();
        assert!(refused.contains("--organisation"), "{refused}");
        let wrong = wanted(folder.path(), &["--organisation", "Gemeente Proefdorp", "--address", "proefdorp"]);
        let refused = create(&app, &settings, &wrong).await.unwrap_err().to_string();
        assert!(refused.contains("--address"), "{refused}");

        let printed = create(&app, &settings, &first).await.unwrap();
        let value = |label: &str| {
            printed.lines().find_map(|line| line.strip_prefix(label)).map(|rest| rest.trim().to_owned()).unwrap()
        };
        let context = installation::organisation(&app, "proefdorp.example").await.unwrap();
        let half_way = app::account::staff_sign_in(&context, "here", "beheer@proefdorp.example", &value("Password"))
            .await
            .unwrap();
        assert!(app::account::is_half_way(&context, &half_way));
        assert!(value("  for an app").contains(&value("Second factor")));

        let again = create(&app, &settings, &first).await.unwrap();
        assert!(!again.contains("made now") && !again.contains(&value("Password")), "a new password, no new tenant");
    }
}
