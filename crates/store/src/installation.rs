//! What belongs to the installation as a whole and to no organisation: a few values by key.

use crate::{Result, Tx, args};

/// A value, if it was ever set.
pub async fn get(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    tx.fetch_optional("SELECT value FROM installation WHERE key = $1", args![key], |row| row.get("value")).await
}

/// Sets a value.
pub async fn set(tx: &mut Tx, key: &str, value: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO installation (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        args![key, value],
    )
    .await?;
    Ok(())
}

/// Lets everybody stay signed in when the demo moves its clock: sessions and links in mail move along, of all organisations.
pub async fn move_sessions(tx: &mut Tx, micros: i64) -> Result<()> {
    tx.execute(
        "UPDATE session SET created_at = created_at + $1, last_seen_at = last_seen_at + $1, expires_at = expires_at + $1",
        args![micros],
    )
    .await?;
    tx.execute(
        "UPDATE login_link SET created_at = created_at + $1, expires_at = expires_at + $1 WHERE used_at IS NULL",
        args![micros],
    )
    .await?;
    Ok(())
}
