//! `bondgenoot demo`: a municipality of our own making, in all phases, on this computer.
//!
//! The first start fills an empty database by living through the demo's history: the clock is set to each day and
//! the same use cases run that the pages call, so nothing in the demo could not have happened.

mod budget;
mod frame;
mod schema;
mod story;
mod town;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use app::App;
use app::mail::MailSettings;
use clap::Args;
use include_dir::{Dir, include_dir};

use crate::settings::Settings;
use crate::{installation, serve};

/// The files of the demo, inside the program.
static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");

/// Password of every official of the demo.
const PASSWORD: &str = "welkom-in-waterrijk";
/// File in the data folder with codes to vote with.
const CODES: &str = "stemcodes.txt";

/// Flags of the demo.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Port on which to listen; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder for the demo's database; kept between runs. Remove it to begin anew.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// Database: a file name, or postgres://… [default: demo.sqlite in the folder].
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
}

/// Starts the demo.
pub async fn run(arguments: Arguments) -> Result<()> {
    serve::log(false);
    let settings = Settings {
        listen: SocketAddr::from(([127, 0, 0, 1], arguments.port)),
        database: arguments
            .database
            .unwrap_or_else(|| arguments.data.join("demo.sqlite").to_string_lossy().into_owned()),
        data: arguments.data,
        connections: 4,
        tls: false,
        behind_proxy: false,
        mail: MailSettings::Outbox,
        log_json: false,
    };
    let listener = serve::listen(settings.listen).await?;
    let port = listener.local_addr()?.port();
    let app = installation::open(&settings, true).await?;
    if is_empty(&app).await? {
        println!("De demo wordt één keer gevuld. Dat duurt enkele seconden.");
        fill(&app, port, &settings.data.join(CODES))
            .await
            .context("the demo could not be filled; remove its folder and start again")?;
    }
    follow_port(&app, port).await?;
    app::clock_shift::restore(&app).await?;
    welcome(port, &settings.data.join(CODES));
    serve::until_stopped(app, listener).await
}

async fn is_empty(app: &App) -> Result<bool> {
    let mut tx = app.db.read().await?;
    Ok(store::organisation::all(&mut tx).await?.is_empty())
}

/// Founds the organisations and lives through their history.
async fn fill(app: &Arc<App>, port: u16, codes: &Path) -> Result<()> {
    let demo: schema::Demo = toml::from_str(&text("demo.toml")?).context("demo.toml")?;
    let today = app.clock.now().day();
    for organisation in &demo.organisation {
        let start = story::Calendar::new(app, today);
        start.set(-900);
        let town = town::found(app, &demo, &organisation.key, port).await?;
        for file in &organisation.budgets {
            let budget: schema::Budget = toml::from_str(&text(file)?).with_context(|| file.clone())?;
            let made = budget::live(&town, &budget, &start).await.with_context(|| file.clone())?;
            if !made.is_empty() {
                std::fs::write(codes, made.join("\n"))?;
            }
        }
        start.set_now();
    }
    Ok(())
}

/// The port may differ from the last start; links in mail follow it.
async fn follow_port(app: &App, port: u16) -> Result<()> {
    let mut tx = app.db.write().await?;
    for mut organisation in store::organisation::all(&mut tx).await? {
        let Some((host, _)) = organisation.settings.address.rsplit_once(':') else { continue };
        organisation.settings.address = format!("{host}:{port}");
        store::organisation::update(&mut tx, &organisation).await?;
    }
    tx.commit().await?;
    app::organisation::forget(app);
    Ok(())
}

/// Says where to look and how to sign in.
fn welcome(port: u16, codes: &Path) {
    println!("Adres: http://127.0.0.1:{port}/");
    println!("Tweede gemeente: http://overwater.localhost:{port}/");
    println!("Bureau: http://127.0.0.1:{port}/bureau");
    println!("  procesregisseur-centrum@waterrijk.example   opent, toetst en telt");
    println!("  wethouder-wijken@waterrijk.example          besluit");
    println!("  beheerder@waterrijk.example                 beheert");
    println!("  wachtwoord: {PASSWORD} (de tweede stap staat in de demo op de pagina)");
    println!("Bewoner: vraag een link met bewoner01@waterrijk.example; de link staat in de post op het bureau.");
    let known = std::fs::read_to_string(codes).unwrap_or_default();
    let some: Vec<&str> = known.lines().take(3).collect();
    if !some.is_empty() {
        println!("Stemmen in het Centrum met een van deze codes: {}", some.join("  "));
        println!("  Meer codes staan in {}.", codes.display());
    }
}

/// A text file of the demo.
fn text(path: &str) -> Result<String> {
    let file = FILES.get_file(path).with_context(|| format!("the demo lacks {path}"))?;
    Ok(file.contents_utf8().context("a text file of the demo is not UTF-8")?.to_owned())
}
