//! `bondgenoot import pb FILE`: a Pabulib election becomes a budget of an organisation.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};
use app::import::Phase;
use app::{App, Context};
use clap::{Args, ValueEnum};
use domain::organisation::Organisation;
use domain::person::{Person, StaffRole};

use super::letters;
use crate::count::RuleArguments;
use crate::language::LanguageArgument;
use crate::{files, installation, settings};

/// What to import.
#[derive(Debug, Args)]
pub struct Arguments {
    /// File with plans and ballots, in the Pabulib format.
    file: PathBuf,
    /// Host name of the organisation; may be left out when there is only one.
    #[arg(long)]
    host: Option<String>,
    /// In which phase the budget stands afterwards.
    #[arg(long, value_enum, default_value = "closed")]
    phase: PhaseName,
    /// For the vote phase: days until the vote closes.
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(i64).range(1..=365))]
    days: i64,
    #[command(flatten)]
    language: LanguageArgument,
    #[command(flatten)]
    letters: letters::Letters,
    #[command(flatten)]
    rule: RuleArguments,
    #[command(flatten)]
    settings: settings::Arguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PhaseName {
    /// The vote is open; the ballots of the file are left out.
    Vote,
    /// The vote closed yesterday, with the ballots of the file; it is counted at once.
    Closed,
}

/// Imports a file.
pub async fn run(arguments: Arguments) -> Result<()> {
    let rule = arguments.rule.to_rule()?;
    let t = arguments.language.translator();
    let file = files::read_ballots(&arguments.file, t)?;
    let phase = match arguments.phase {
        PhaseName::Vote => Phase::Vote { days: arguments.days },
        PhaseName::Closed => Phase::Closed,
    };
    let letters = arguments.letters.open(phase)?;
    let app = installation::open(&settings::read(arguments.settings)?, false).await?;
    let mut context = organisation(&app, arguments.host.as_deref()).await?;
    let owner = organiser(&app, &context.organisation).await?;
    context.actor = Some(Arc::new(owner.clone()));
    let imported =
        app::import::import(&context, &owner, &file.election, phase, rule).await.map_err(installation::explained)?;
    if phase == Phase::Closed {
        count(&context, &imported.slug).await?;
    }
    if let Some(letters) = letters {
        letters.make(&context, &imported.slug).await?;
    }
    let numbers = [("plans", t.count(imported.plans).into()), ("ballots", t.count(imported.ballots).into())];
    println!("{}", t.a("cli-imported", &numbers));
    println!("/opgave/{}", imported.slug);
    app.db.close().await;
    Ok(())
}

async fn count(context: &Context, slug: &str) -> Result<()> {
    let mut tx = context.read().await?;
    let loaded = app::undertaking::load(context, &mut tx, slug).await?;
    drop(tx);
    app::result::start(context, &loaded).await?;
    app::worker::run_due(&context.app).await?;
    Ok(())
}

/// The organisation with this host name, or the only one.
async fn organisation(app: &Arc<App>, host: Option<&str>) -> Result<Context> {
    if let Some(host) = host {
        return installation::organisation(app, host).await;
    }
    let mut tx = app.db.read().await?;
    let mut all = store::organisation::all(&mut tx).await?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(Context::system(Arc::clone(app), Arc::new(only))),
        (None, _) => bail!("there is no organisation yet: make one with `bondgenoot admin create`"),
        (Some(_), false) => bail!("there are several organisations: say which with --host"),
    }
}

/// An official of the organisation who can own an undertaking.
async fn organiser(app: &App, organisation: &Organisation) -> Result<Person> {
    let mut tx = app.db.read().await?;
    let staff = store::person::staff(&mut tx, organisation.id).await?;
    let organiser = staff.iter().find(|person| person.roles.contains(&StaffRole::Organiser));
    organiser.cloned().ok_or_else(|| anyhow!("no official of {} has the role of organiser", organisation.name))
}
