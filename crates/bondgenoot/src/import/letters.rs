//! Letters for an imported budget whose vote is open: made as an official makes them at the desk, in the background
//! work, and fetched once as the same print file. Never shows a code on the screen.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};
use app::Context;
use clap::Args;
use domain::roll::{BatchState, MOST_LETTERS, RollRow};

use crate::installation::explained;

/// Between two looks at how far the codes are.
const LOOK: Duration = Duration::from_secs(1);

/// How many letters, and where their print file goes.
#[derive(Debug, Args)]
pub struct Letters {
    /// For the vote phase: make so many letters, each with a code. Takes about 13 seconds per 1,000 on two cores.
    #[arg(long, value_name = "NUMBER", requires = "letters", value_parser = clap::value_parser!(u32).range(1..=i64::try_from(MOST_LETTERS).unwrap_or(i64::MAX)))]
    codes: Option<u32>,
    /// The print file with the codes (CSV); a new file that only you can read. The codes stand nowhere else.
    #[arg(long, value_name = "FILE", requires = "codes")]
    letters: Option<PathBuf>,
}

/// Letters to be made, with the file that is open for them already: no codes are made that cannot be kept.
pub struct Wanted {
    count: usize,
    name: String,
    file: File,
}

impl Letters {
    /// Opens the file for the letters; nothing when none were asked for.
    pub fn open(&self) -> Result<Option<Wanted>> {
        let (Some(count), Some(path)) = (self.codes, &self.letters) else { return Ok(None) };
        let name = path.display().to_string();
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let file = file.with_context(|| format!("the file for the letters, {name}, cannot be made"))?;
        Ok(Some(Wanted { count: usize::try_from(count)?, name, file }))
    }
}

impl Wanted {
    /// Makes the codes and writes the print file. Another process that serves the same database may do part of the work.
    pub async fn make(mut self, context: &Context, slug: &str) -> Result<()> {
        let rows = vec![RollRow::default(); self.count];
        let list = app::roll::import(context, slug, &rows).await.map_err(explained)?;
        loop {
            {
                let work = app::worker::run_due(&context.app);
                tokio::pin!(work);
                loop {
                    tokio::select! {
                        done = &mut work => break done?,
                        () = tokio::time::sleep(LOOK) => { self.report(context, slug, list).await?; }
                    };
                }
            };
            if self.report(context, slug, list).await? == BatchState::Ready {
                break;
            }
            tokio::time::sleep(LOOK).await;
        }
        let print = app::letter::fetch_print_file(context, slug, list).await.map_err(explained)?;
        self.file.write_all(&print).and_then(|()| self.file.sync_all()).with_context(|| self.name.clone())?;
        println!("{} letters in {}.", self.count, self.name);
        Ok(())
    }

    /// Says how far the codes are.
    async fn report(&self, context: &Context, slug: &str, list: i64) -> Result<BatchState> {
        let overview = app::roll::overview(context, slug).await.map_err(explained)?;
        let batch = overview.batches.iter().find(|batch| batch.number == list).context("the list is gone")?;
        eprintln!("{} of {} codes", batch.made, batch.total);
        Ok(batch.state)
    }
}
