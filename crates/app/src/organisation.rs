//! Organisations: found by host name, kept in memory, changed by an administrator.

use std::sync::{Arc, PoisonError};

use domain::organisation::Organisation;

use crate::{App, Context, Result};

/// The organisation to which a `Host` header leads (its port does not matter).
pub async fn by_host(app: &App, host: &str) -> Result<Option<Arc<Organisation>>> {
    let host = host_name(host);
    let known = app.organisations.read().unwrap_or_else(PoisonError::into_inner).get(&host).cloned();
    if known.is_some() {
        return Ok(known);
    }
    let mut tx = app.db.read().await?;
    let Some(organisation) = store::organisation::by_host(&mut tx, &host).await?.map(Arc::new) else { return Ok(None) };
    app.organisations.write().unwrap_or_else(PoisonError::into_inner).insert(host, Arc::clone(&organisation));
    Ok(Some(organisation))
}

/// Saves name and settings and forgets what was kept in memory.
pub async fn save(context: &Context, organisation: &Organisation) -> Result<()> {
    let mut tx = context.write().await?;
    store::organisation::update(&mut tx, organisation).await?;
    context.audit(&mut tx, "organisation-changed", "organisation", Some(organisation.id)).await?;
    tx.commit().await?;
    forget(&context.app);
    Ok(())
}

/// Forgets what was kept in memory; the next request reads the database.
pub fn forget(app: &App) {
    app.organisations.write().unwrap_or_else(PoisonError::into_inner).clear();
}

fn host_name(host: &str) -> String {
    let host = host.trim().to_lowercase();
    match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address.to_owned(),
        None => host.split(':').next().unwrap_or_default().to_owned(),
    }
}
