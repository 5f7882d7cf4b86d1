//! `bondgenoot organisation add`: a further tenant, told apart by its host name.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::admin::default_address;
use crate::installation::{self, explained};
use crate::settings;

/// Acts on organisations.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Adds an organisation that is reached under a host name of its own.
    ///
    /// Organisations in one installation never see anything of each other. Make an administrator for it with
    /// `admin create --host HOST`. A running server knows it at once.
    Add(Add),
}

/// Flags of `organisation add`.
#[derive(Debug, Args)]
pub struct Add {
    /// Host name under which people reach it, without https:// and without port.
    #[arg(long, value_name = "HOST")]
    host: String,
    /// Name of the organisation, as in the header of its pages.
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Address of the site for links in letters and mail [default: made of the host name].
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    #[command(flatten)]
    settings: settings::Arguments,
}

/// Does an act.
pub async fn run(act: Act) -> Result<()> {
    let Act::Add(wanted) = act;
    let settings = settings::read(wanted.settings)?;
    let address = wanted.address.unwrap_or_else(|| default_address(&settings, &wanted.host));
    let app = installation::open(&settings, false).await?;
    let done = app::organisation::found(&app, &wanted.name, &wanted.host, &address).await.map_err(explained);
    app.db.close().await;
    let organisation = done?;
    println!("{} is reached at {}", organisation.name, organisation.settings.address);
    println!("Its first administrator: bondgenoot admin create --host {} --email …", wanted.host);
    Ok(())
}
