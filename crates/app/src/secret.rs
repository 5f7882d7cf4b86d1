//! Passwords and voting codes: hashed with Argon2id (19 MiB, two passes), at most two at a time.
//!
//! Source of the parameters: OWASP ASVS 5.0, 6.5.2 and the password storage notes. Never logs what it is given.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};

use crate::{App, Error, Result};

/// A hash that no secret has: checked when there is nothing to check against, so that unknown takes as long as wrong.
pub(crate) const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes a secret with a fresh salt.
pub async fn hash(app: &App, secret: &str) -> Result<String> {
    let salt: [u8; 16] = app.random.bytes();
    let secret = secret.to_owned();
    in_turn(app, move || {
        let hash = hasher()?
            .hash_password_with_salt(secret.as_bytes(), &salt)
            .map_err(|error| Error::Internal(error.to_string()))?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether a secret belongs to a hash; with no hash it takes the same time and says no.
pub async fn verify(app: &App, secret: &str, hash: Option<&str>) -> Result<bool> {
    let known = hash.is_some();
    let hash = hash.unwrap_or(NOBODY).to_owned();
    let secret = secret.to_owned();
    let right = in_turn(app, move || {
        let hash = PasswordHash::new(&hash).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(hasher()?.verify_password(secret.as_bytes(), &hash).is_ok())
    })
    .await?;
    Ok(right && known)
}

fn hasher() -> Result<Argon2<'static>> {
    let params = Params::new(19_456, 2, 1, None).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

async fn in_turn<T: Send + 'static>(app: &App, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _permit = app.hashing.acquire().await.map_err(|_| Error::Internal("the queue is closed".to_owned()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))?
}
