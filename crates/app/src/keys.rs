//! Keys of the installation. They stand in a file beside the database, never in it, so that a stolen database
//! or backup holds no readable ballot and no usable second factor.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::{Error, Result};

/// Derives all keys from one secret of 32 bytes.
#[derive(Clone)]
pub struct Keys {
    secret: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Keys {
    /// From the secret of the installation.
    pub fn new(secret: [u8; 32]) -> Self {
        Self { secret }
    }

    /// A keyed hash of `parts` for one purpose. Different purposes give unrelated values.
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC fills a short key up with zeros to its block of 64 bytes; doing so here leaves nothing that can fail.
        let mut block = [0_u8; 64];
        for (to, from) in block.iter_mut().zip(self.secret) {
            *to = from;
        }
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&block.into());
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            // Lengths keep ("ab", "c") apart from ("a", "bc").
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// Seals `plain` for one purpose, bound to `context`; 24 bytes of nonce in front, 16 of tag behind.
    pub fn seal(&self, purpose: &str, context: &[u8], nonce: [u8; 24], plain: &[u8]) -> Result<Vec<u8>> {
        let sealed = self
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: context })
            .map_err(|_| Error::Sealing)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Keys::seal`] sealed with the same purpose and context.
    pub fn open(&self, purpose: &str, context: &[u8], sealed: &[u8]) -> Result<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(24).ok_or(Error::Sealing)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| Error::Sealing)?;
        self.cipher(purpose)
            .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: context })
            .map_err(|_| Error::Sealing)
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.mac(purpose, &[b"seal"])))
    }
}

/// SHA-256, for tokens that are random already and need no key.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}
