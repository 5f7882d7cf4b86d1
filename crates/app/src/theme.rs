//! Themes: kept by the hash of their text, switched on by an administrator. Whether a text is allowed is read
//! in the room `web`, which knows CSS; nothing else than custom properties ever gets here.

use domain::person::StaffRole;
pub use store::theme::ThemeRow;

use crate::{App, Context, Error, Result, hex, organisation, sha256};

/// How many earlier uploads the page offers.
const MOST_SHOWN: i64 = 10;

/// Keeps a theme that passed the reader, and gives the hash under which it can be seen. Does not switch it on.
pub async fn keep(context: &Context, class_name: &str, css: &str) -> Result<String> {
    context.staff(&[StaffRole::Admin])?;
    let hash: String = hex(&sha256(css.as_bytes())).chars().take(16).collect();
    let row = ThemeRow {
        hash: hash.clone(),
        class_name: class_name.to_owned(),
        css: css.to_owned(),
        uploaded_at: context.now(),
    };
    let mut tx = context.write().await?;
    store::theme::upsert(&mut tx, context.organisation_id(), &row).await?;
    context.audit(&mut tx, "theme-uploaded", "organisation", Some(context.organisation_id())).await?;
    tx.commit().await?;
    Ok(hash)
}

/// One kept theme.
pub async fn load(context: &Context, hash: &str) -> Result<ThemeRow> {
    let mut tx = context.read().await?;
    store::theme::by_hash(&mut tx, context.organisation_id(), hash).await?.ok_or(Error::NotFound)
}

/// The text of a theme, for the stylesheet address. A theme of another host name is not found.
pub async fn stylesheet(app: &App, host: &str, hash: &str) -> Result<String> {
    let organisation = organisation::by_host(app, host).await?.ok_or(Error::NotFound)?;
    let mut tx = app.db.read().await?;
    let theme = store::theme::by_hash(&mut tx, organisation.id, hash).await?.ok_or(Error::NotFound)?;
    Ok(theme.css)
}

/// Hashes and moments of the newest uploads.
pub async fn list(context: &Context) -> Result<Vec<(String, domain::Timestamp)>> {
    context.staff(&[StaffRole::Admin])?;
    Ok(store::theme::all(&mut context.read().await?, context.organisation_id(), MOST_SHOWN).await?)
}

/// Switches a kept theme on; with `None` the default theme comes back.
pub async fn choose(context: &Context, hash: Option<&str>) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let mut organisation = (*context.organisation).clone();
    let (class_name, hash) = match hash {
        Some(hash) => {
            let theme = load(context, hash).await?;
            (theme.class_name, theme.hash)
        }
        None => (String::new(), String::new()),
    };
    organisation.settings.theme_class = class_name;
    organisation.settings.theme_hash = hash;
    organisation::save(context, &organisation).await
}
