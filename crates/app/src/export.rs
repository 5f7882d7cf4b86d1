//! Everything an organisation owns, as records per kind, for the operator's `export`. Only reads.
//!
//! Personal data only when asked for: then persons come along. Ballots come with final results alone.

use serde_json::Value;
pub use store::export::{Record, object};

use crate::{Context, Result};

/// One kind of thing with all its records.
#[derive(Debug, Clone)]
pub struct Table {
    /// Name of its files.
    pub name: &'static str,
    /// What it holds.
    pub records: Vec<Record>,
}

/// Reads everything in one connection.
pub async fn tables(context: &Context, with_personal_data: bool) -> Result<Vec<Table>> {
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let tx = &mut tx;
    let mut tables = vec![
        Table { name: "areas", records: store::export::areas(tx, organisation).await? },
        Table { name: "groups", records: store::export::groups(tx, organisation).await? },
        Table { name: "undertakings", records: store::export::undertakings(tx, organisation).await? },
        Table { name: "frames", records: store::export::frames(tx, organisation).await? },
        Table { name: "plans", records: store::export::contributions(tx, organisation).await? },
        Table { name: "decisions", records: store::export::decisions(tx, organisation).await? },
        Table { name: "promises", records: store::export::promises(tx, organisation).await? },
        Table { name: "promise-events", records: store::export::promise_events(tx, organisation).await? },
        Table { name: "results", records: store::export::results(tx, organisation).await? },
        Table { name: "lessons", records: store::export::lessons(tx, organisation).await? },
        Table { name: "audit", records: store::export::audit(tx, organisation).await? },
    ];
    if with_personal_data {
        tables.push(Table { name: "persons", records: store::export::persons(tx, organisation).await? });
    }
    Ok(tables)
}

/// The organisation itself: name, settings, host names.
pub async fn organisation(context: &Context) -> Result<Value> {
    let hosts = store::organisation::hosts(&mut context.read().await?, context.organisation_id()).await?;
    Ok(serde_json::json!({
        "id": context.organisation.id,
        "name": context.organisation.name,
        "settings": context.organisation.settings,
        "hosts": hosts,
        "exported_at": context.now().rfc3339(),
    }))
}
