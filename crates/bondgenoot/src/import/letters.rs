//! Letters for an imported budget whose vote is open: made as an official makes them at the desk, in the background
//! work, and fetched once as the same print file. Never shows a code on the screen.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use app::Context;
use app::import::Phase;
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
    pub fn open(&self, phase: Phase) -> Result<Option<Wanted>> {
        let (Some(count), Some(path)) = (self.codes, &self.letters) else { return Ok(None) };
        if phase == Phase::Closed {
            bail!("--codes is for a vote that is open: add --phase vote");
        }
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

#[cfg(test)]
mod tests {
    use clap::Parser;
    use domain::person::StaffRole;

    use super::*;
    use crate::import::pb;
    use crate::installation;

    const FILE: &str = "META\nkey;value\ndescription;Proef\ncountry;Netherlands\nunit;Proef\ninstance;1\nnum_projects;2\n\
        num_votes;1\nbudget;1000\nvote_type;approval\nrule;greedy\nmax_sum_cost;1000\n\
        PROJECTS\nproject_id;cost;name\n7;600;Bank\n9;400;Boom\nVOTES\nvoter_id;vote\n1;7\n";

    #[derive(Parser)]
    struct Flags {
        #[command(flatten)]
        arguments: pb::Arguments,
    }

    #[derive(Parser)]
    struct Place {
        #[command(flatten)]
        settings: crate::settings::Arguments,
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_imported_vote_gets_letters_with_which_one_can_vote() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(path("x.pb"), FILE).unwrap();
        let flags = |more: &[&str]| {
            let (file, data, letters) = (path("x.pb"), path("data"), path("letters.csv"));
            let words: Vec<&str> = vec!["x", &file, "--data", &data, "--letters", &letters, "--codes", "3"];
            Flags::parse_from(words.iter().chain(more)).arguments
        };
        let data = path("data");
        let settings = Place::parse_from(["x", "--data", &data]).settings;
        let settings = crate::settings::read(settings).unwrap();
        let app = installation::open(&settings, false).await.unwrap();
        let town =
            app::organisation::found(&app, "Gemeente Proefdorp", "proefdorp.example", "https://proefdorp.example");
        let context = Context::system(std::sync::Arc::clone(&app), town.await.unwrap());
        let role = [StaffRole::Organiser];
        app::account::create_staff(&context, "Organisator", "o@proefdorp.example", &role, "een-lang-wachtwoord")
            .await
            .unwrap();

        let closed = Box::pin(pb::run(flags(&["--phase", "closed"]))).await.unwrap_err().to_string();
        assert!(closed.contains("--phase vote"), "{closed}");
        Box::pin(pb::run(flags(&["--phase", "vote"]))).await.unwrap();
        let print = std::fs::read_to_string(path("letters.csv")).unwrap();
        let codes = app::testing::codes(&print);
        assert_eq!(codes.len(), 3);
        let pass = app::voting_code::admit(&context, "proef-1", &codes[2], "n").await.unwrap().pass;
        app::ballot::cast(&context, "proef-1", &pass, &[7, 9], "n").await.unwrap();
        let again = Box::pin(pb::run(flags(&["--phase", "vote"]))).await.unwrap_err();
        assert!(format!("{again:#}").contains("cannot be made"), "an existing file is never written over: {again:#}");
    }
}
