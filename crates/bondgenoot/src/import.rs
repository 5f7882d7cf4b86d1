//! `bondgenoot import …`: data of others comes in. Each kind of data is a subcommand.

mod letters;
mod pb;

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};

use crate::installation::{self, explained};
use crate::settings;

/// What comes in.
#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "one value, read once at the start")]
pub enum Act {
    /// Adds or replaces gemeenten, wijken and buurten from a GeoJSON file.
    ///
    /// The file is a `FeatureCollection` in WGS84 (longitude, latitude) of polygons. Each feature has the properties
    /// `code` and `naam`, and may have `niveau` (gemeente, wijk or buurt), `parent` (the code of the area it lies in)
    /// and `inwoners`. Without `niveau` and `parent` they follow from CBS codes: GM0361, WK036101, BU03610101. The
    /// boundaries that CBS and Kadaster publish fit as they are. A mistake stops the whole import and names the
    /// feature; the same file twice changes nothing.
    Areas(Areas),
    /// Takes in the list of addresses in which a place that residents type is found.
    ///
    /// The file is CSV (semicolons, commas or tabs) with the columns `straat`, `huisnummer` (with letter and addition, or
    /// these apart in `huisletter` and `huisnummertoevoeging`), `postcode`, `woonplaats`, and `latitude` and
    /// `longitude` in degrees (WGS84) or `x` and `y` in metres (RD). Other columns are not read. An extract of the BAG
    /// fits. A wrong line stops the whole import and is named; a new list takes the place of the old one at once.
    Addresses(Addresses),
    /// An election in the Pabulib format becomes a budget, in the vote phase or closed and counted.
    Pb(pb::Arguments),
}

/// Flags of `import areas`.
#[derive(Debug, Args)]
pub struct Areas {
    /// The GeoJSON file.
    file: PathBuf,
    /// Host name of the organisation that gets the areas.
    #[arg(long, value_name = "HOST")]
    host: String,
    #[command(flatten)]
    settings: settings::Arguments,
}

/// Flags of `import addresses`.
#[derive(Debug, Args)]
pub struct Addresses {
    /// The CSV file.
    file: PathBuf,
    /// Host name of the organisation that gets the addresses.
    #[arg(long, value_name = "HOST")]
    host: String,
    #[command(flatten)]
    settings: settings::Arguments,
}

/// Does an act.
pub async fn run(act: Act) -> Result<()> {
    match act {
        Act::Areas(wanted) => areas(wanted).await,
        Act::Addresses(wanted) => addresses(wanted).await,
        Act::Pb(wanted) => Box::pin(pb::run(wanted)).await,
    }
}

async fn areas(wanted: Areas) -> Result<()> {
    let source =
        std::fs::read(&wanted.file).with_context(|| format!("the file {} cannot be read", wanted.file.display()))?;
    let app = installation::open(&settings::read(wanted.settings)?, false).await?;
    let done = async {
        let context = installation::organisation(&app, &wanted.host).await?;
        let done = app::area::import::import(&context, &source)
            .await
            .map_err(explained)
            .with_context(|| format!("nothing of {} was taken in", wanted.file.display()))?;
        println!("{}: {} areas added, {} replaced", context.organisation.name, done.added, done.replaced);
        Ok(())
    };
    let done = done.await;
    app.db.close().await;
    done
}

async fn addresses(wanted: Addresses) -> Result<()> {
    let source = std::fs::File::open(&wanted.file)
        .with_context(|| format!("the file {} cannot be read", wanted.file.display()))?;
    let app = installation::open(&settings::read(wanted.settings)?, false).await?;
    let done = async {
        let context = installation::organisation(&app, &wanted.host).await?;
        let count = app::address::import::import(&context, source)
            .await
            .map_err(explained)
            .with_context(|| format!("nothing of {} was taken in", wanted.file.display()))?;
        println!("{}: {count} addresses, in place of those before", context.organisation.name);
        Ok(())
    };
    let done = done.await;
    app.db.close().await;
    done
}
