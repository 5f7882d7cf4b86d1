//! Organisations: found by host name, kept in memory, changed by an administrator.

use std::sync::{Arc, PoisonError};

use domain::organisation::{Organisation, OrganisationSettings, Register};
use domain::person::StaffRole;
use domain::{Id as _, OrganisationId, Refusal, text};

use crate::{App, Checked, Context, Error, Result};

/// Longest name of an organisation, in characters.
pub const LONGEST_NAME: usize = 80;
const LONGEST_ADDRESS: usize = 300;
const LONGEST_CONTACT: usize = 600;

/// Lets an administrator through, and the operator's commands, in which nobody acts. A page always has somebody who acts.
pub(crate) fn administrator(context: &Context) -> Result<()> {
    if context.actor.is_none() {
        return Ok(());
    }
    context.staff(&[StaffRole::Admin]).map(|_| ())
}

/// Adds an organisation that is reached under these host names. Only for the operator's commands.
pub async fn found(app: &App, name: &str, host: &str, address: &str) -> Result<Arc<Organisation>> {
    let name = text::line("organisation", name, LONGEST_NAME);
    let host = read_host("host", host);
    let address = read_address("address", address);
    let (name, host, address) = match (name, host, address) {
        (Ok(name), Ok(host), Ok(address)) => (name, host, address),
        (name, host, address) => {
            return Err([name.err(), host.err(), address.err()].into_iter().flatten().collect::<Vec<_>>().into());
        }
    };
    let now = app.clock.now();
    let settings = OrganisationSettings { address, ..OrganisationSettings::default() };
    let organisation = Organisation { id: OrganisationId::new(now, app.random.bytes()), name, settings };
    let mut tx = app.db.write().await?;
    if store::organisation::by_host(&mut tx, &host).await?.is_some() {
        return Err(Refusal::of("host", "host-taken").with("host", host).into());
    }
    store::organisation::insert(&mut tx, &organisation, now).await?;
    store::organisation::set_host(&mut tx, &host, organisation.id).await?;
    tx.commit().await?;
    forget(app);
    Ok(Arc::new(organisation))
}

/// What an administrator typed on the page of settings.
#[derive(Debug, Clone, Default)]
pub struct Typed<'a> {
    /// Name of the organisation.
    pub name: &'a str,
    /// `u` or `je`.
    pub register: &'a str,
    /// Address of this installation.
    pub address: &'a str,
    /// Main website of the municipality.
    pub main_site: &'a str,
    /// Where people ask for help.
    pub contact: &'a str,
    /// For reports of weaknesses.
    pub security_contact: &'a str,
    /// The signed accessibility statement.
    pub accessibility_statement: &'a str,
}

/// Reads what was typed and saves it; every wrong field is named.
pub async fn change(context: &Context, typed: &Typed<'_>) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let mut refusals = Vec::new();
    let mut organisation = (*context.organisation).clone();
    let mut keep = |to: &mut String, read: Checked<String>| match read {
        Ok(text) => *to = text,
        Err(refusal) => refusals.push(refusal),
    };
    let settings = &mut organisation.settings;
    keep(&mut organisation.name, text::line("name", typed.name, LONGEST_NAME));
    keep(&mut settings.address, read_address("address", typed.address));
    keep(&mut settings.main_site, optional_address("main_site", typed.main_site));
    keep(&mut settings.contact, text::optional_text("contact", typed.contact, LONGEST_CONTACT));
    keep(&mut settings.security_contact, security_contact("security_contact", typed.security_contact));
    keep(
        &mut settings.accessibility_statement,
        optional_address("accessibility_statement", typed.accessibility_statement),
    );
    match typed.register {
        "u" => settings.register = Register::U,
        "je" => settings.register = Register::Je,
        _ => refusals.push(Refusal::of("register", "choice-missing")),
    }
    if !refusals.is_empty() {
        return Err(refusals.into());
    }
    save(context, &organisation).await
}

/// An address of a website: `https://` (or `http://`), a host, nothing that could break out of a header or a link.
fn read_address(field: &str, typed: &str) -> Checked<String> {
    let address = text::line(field, typed, LONGEST_ADDRESS)?;
    let address = address.trim_end_matches('/');
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let is_plain = address.chars().all(|c| c.is_ascii_graphic() && !"\"'<>\\^`{|}".contains(c));
    if rest.is_empty() || rest.starts_with(['/', '.', ':']) || !is_plain {
        return Err(Refusal::of(field, "address-wrong"));
    }
    Ok(address.to_owned())
}

fn optional_address(field: &str, typed: &str) -> Checked<String> {
    if text::clean_line(typed).is_empty() { Ok(String::new()) } else { read_address(field, typed) }
}

/// An e-mail address or a web address, as security.txt wants it.
fn security_contact(field: &str, typed: &str) -> Checked<String> {
    let typed = text::clean_line(typed);
    if typed.contains('@') && !typed.contains("://") {
        text::email(field, typed.strip_prefix("mailto:").unwrap_or(&typed))
    } else {
        optional_address(field, &typed)
    }
}

/// A host name without port, in lower case.
fn read_host(field: &str, typed: &str) -> Checked<String> {
    let host = host_name(&text::line(field, typed, 253)?);
    let is_name = host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:".contains(c));
    if host.is_empty() || !is_name || host.starts_with(['-', '.']) || typed.contains('/') {
        return Err(Refusal::of(field, "host-wrong"));
    }
    Ok(host)
}

/// The host names that lead to this organisation.
pub async fn hosts(context: &Context) -> Result<Vec<String>> {
    Ok(store::organisation::hosts(&mut context.read().await?, context.organisation_id()).await?)
}

/// Lets another host name lead here; one that leads to another organisation is refused.
pub async fn add_host(context: &Context, typed: &str) -> Result<()> {
    administrator(context)?;
    let host = read_host("host", typed)?;
    let mut tx = context.write().await?;
    match store::organisation::by_host(&mut tx, &host).await? {
        Some(other) if other.id != context.organisation_id() => {
            return Err(Refusal::of("host", "host-taken").with("host", host).into());
        }
        _ => store::organisation::set_host(&mut tx, &host, context.organisation_id()).await?,
    }
    context.audit(&mut tx, "host-added", "organisation", Some(context.organisation_id())).await?;
    tx.commit().await?;
    forget(&context.app);
    Ok(())
}

/// Takes a host name away, but not the one through which the administrator came in, so never the last.
pub async fn remove_host(context: &Context, host: &str, used_now: &str) -> Result<()> {
    administrator(context)?;
    if host == host_name(used_now) {
        return Err(Refusal::of("host", "host-in-use").with("host", host).into());
    }
    let mut tx = context.write().await?;
    if !store::organisation::remove_host(&mut tx, context.organisation_id(), host).await? {
        return Err(Error::NotFound);
    }
    context.audit(&mut tx, "host-removed", "organisation", Some(context.organisation_id())).await?;
    tx.commit().await?;
    forget(&context.app);
    Ok(())
}

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
