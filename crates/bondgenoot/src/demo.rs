//! `bondgenoot demo`: a municipality of our own making, in all phases, on this computer.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Result;
use app::mail::MailSettings;
use clap::Args;

use crate::settings::Settings;
use crate::{installation, serve};

/// Flags of the demo.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Port on which to listen; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder for the demo's database; kept between runs.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
}

/// Starts the demo.
pub async fn run(arguments: Arguments) -> Result<()> {
    serve::log(false);
    let settings = Settings {
        listen: SocketAddr::from(([127, 0, 0, 1], arguments.port)),
        database: arguments.data.join("demo.sqlite").to_string_lossy().into_owned(),
        data: arguments.data,
        connections: 4,
        tls: false,
        behind_proxy: false,
        mail: MailSettings::Outbox,
        log_json: false,
    };
    let app = installation::open(&settings, true).await?;
    let listener = serve::listen(settings.listen).await?;
    println!("Adres: http://{}/", listener.local_addr()?);
    serve::until_stopped(app, listener).await
}
