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

/// Does an act.
pub async fn run(act: Act) -> Result<()> {
    match act {
        Act::Areas(wanted) => areas(wanted).await,
        Act::Pb(wanted) => Box::pin(pb::run(wanted)).await,
    }
}

async fn areas(wanted: Areas) -> Result<()> {
    let source = std::fs::read_to_string(&wanted.file)
        .with_context(|| format!("the file {} cannot be read", wanted.file.display()))?;
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
