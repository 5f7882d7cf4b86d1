//! Passwords and voting codes: hashed with Argon2id (19 MiB, two passes), at most two at a time.
//!
//! Source of the parameters: OWASP ASVS 5.0, 6.5.2 and the password storage notes. Never logs what it is given.

use std::sync::{Arc, Mutex, PoisonError};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::Semaphore;

use crate::{App, Error, Result};

/// A hash that no secret has: checked when there is nothing to check against, so that unknown takes as long as wrong.
pub(crate) const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes made at a time, so that a flood of them slows itself and nothing else.
const AT_ONCE: usize = 2;

/// Whose turn it is to hash, and the memory to do it in. That memory is kept: given back and taken anew by ever other
/// threads, it would stay with each of them, and a busy vote would take hundreds of megabytes.
pub(crate) struct Hashing {
    turns: Semaphore,
    memory: Arc<Mutex<Vec<Vec<Block>>>>,
}

impl Hashing {
    pub(crate) fn new() -> Self {
        Self { turns: Semaphore::new(AT_ONCE), memory: Arc::default() }
    }
}

/// Hashes a secret with a fresh salt.
pub async fn hash(app: &App, secret: &str) -> Result<String> {
    let salt: [u8; 16] = app.random.bytes();
    let secret = secret.to_owned();
    in_turn(app, move |memory| {
        let params = Params::new(19_456, 2, 1, None).map_err(wrong)?;
        let hash = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params).map_err(wrong)?,
            salt: Some(Salt::new(&salt).map_err(wrong)?),
            hash: Some(derived(params, &secret, &salt, memory)?),
        };
        Ok(hash.to_string())
    })
    .await
}

/// Whether a secret belongs to a hash; with no hash it takes the same time and says no.
pub async fn verify(app: &App, secret: &str, hash: Option<&str>) -> Result<bool> {
    let known = hash.is_some();
    let hash = hash.unwrap_or(NOBODY).to_owned();
    let secret = secret.to_owned();
    let right = in_turn(app, move |memory| {
        let hash = PasswordHash::new(&hash).map_err(wrong)?;
        let params = Params::try_from(&hash).map_err(wrong)?;
        let salt = hash.salt.as_ref().ok_or_else(|| wrong("a stored hash has no salt"))?;
        // Outputs compare in constant time.
        Ok(hash.hash == Some(derived(params, &secret, salt, memory)?))
    })
    .await?;
    Ok(right && known)
}

fn derived(params: Params, secret: &str, salt: &[u8], memory: &mut Vec<Block>) -> Result<Output> {
    memory.resize(params.block_count(), Block::new());
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret.as_bytes(), salt, &mut output, memory.as_mut_slice())
        .map_err(wrong)?;
    Output::new(&output).map_err(wrong)
}

async fn in_turn<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&mut Vec<Block>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let _turn = app.hashing.turns.acquire().await.map_err(wrong)?;
    let kept = Arc::clone(&app.hashing.memory);
    let done = tokio::task::spawn_blocking(move || {
        let mut memory = kept.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        let done = work(&mut memory);
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        // A caller that went away gives its turn up early, so for a moment there may be one more.
        if kept.len() < AT_ONCE {
            kept.push(memory);
        }
        done
    });
    done.await.map_err(wrong)?
}

fn wrong(error: impl std::fmt::Display) -> Error {
    Error::Internal(error.to_string())
}

#[cfg(test)]
mod tests {
    use argon2::{PasswordHasher as _, PasswordVerifier as _};

    use super::*;

    #[test]
    fn hashes_are_those_of_the_library_in_memory_that_was_used_before() {
        let params = Params::new(19_456, 2, 1, None).unwrap();
        let library = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
        let salt = [3; 16];
        let theirs = library.hash_password_with_salt(b"geheim", &salt).unwrap();
        let mut memory = Vec::new();
        for _ in 0..2 {
            let ours = derived(params.clone(), "geheim", &salt, &mut memory).unwrap();
            assert_eq!(theirs.hash, Some(ours));
        }
        let other = derived(params, "anders", &salt, &mut memory).unwrap();
        assert_ne!(theirs.hash, Some(other));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_stored_is_read_by_the_library_and_by_us() {
        let folder = tempfile::tempdir().unwrap();
        let app = crate::testing::app_in(folder.path(), crate::testing::wording()).await.unwrap();
        let stored = hash(&app, "geheim").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(Argon2::default().verify_password(b"geheim", stored.as_str()).is_ok());
        assert!(verify(&app, "geheim", Some(&stored)).await.unwrap());
        assert!(!verify(&app, "Geheim", Some(&stored)).await.unwrap());
        assert!(!verify(&app, "geheim", None).await.unwrap());
        assert!(verify(&app, "geheim", Some("geen hash")).await.is_err());
    }
}
