//! The code from the letter: checked first, before anyone chooses, and then kept as a sealed pass in a cookie.
//!
//! Wrong, unknown and struck codes answer alike in words and time. Guessing is slowed down by network, and for all
//! together because only two codes are checked at a time; never by code, so that nobody can keep a voter waiting by
//! trying wrong codes that begin like theirs. No limit refuses a right code. The pass stands in no table: it proves for half an hour that its holder knew a code.

use std::time::Duration;

use domain::roll::RollState;
use domain::voting_code::VotingCode;
use domain::{Id as _, Refusal, RollEntryId, RoundId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::throttle::{self, Limit};
use crate::{App, Context, Error, Result, ballot, hex, secret};

/// Wrong tries from one network before the answers come slowly.
const PER_NETWORK: Limit = Limit { purpose: "voting-code-network", attempts: 10, seconds: 3_600 };
/// Longest wait that the limit causes, in seconds.
const LONGEST_WAIT: u64 = 8;
/// How long a pass is good for.
const PASS_SECONDS: i64 = 1_800;
/// Sealed passes are padded to a multiple of this, so that a cookie's length does not count the choices in it.
const PASS_BLOCK: usize = 256;

/// Proof that somebody knew a code. Only ever leaves the server sealed.
#[derive(Clone, Serialize, Deserialize)]
pub struct VotePass {
    /// For which round.
    pub round: RoundId,
    /// With which letter.
    pub(crate) entry: RollEntryId,
    /// Of which voter.
    pub(crate) voter: RollEntryId,
    /// Until when.
    pub expires: Timestamp,
    /// One per pass: the same ballot posted twice is one ballot with one receipt.
    pub(crate) key: [u8; 16],
    /// What the voter chose so far.
    pub choices: Vec<i64>,
}

impl VotePass {
    /// The same pass with these choices.
    #[must_use]
    pub fn with_choices(self, choices: Vec<i64>) -> Self {
        Self { choices, ..self }
    }
}

impl std::fmt::Debug for VotePass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VotePass(…)")
    }
}

/// What a right code gives.
#[derive(Debug)]
pub struct Admission {
    /// The pass.
    pub pass: VotePass,
    /// A ballot was cast with this code before; a new one replaces it.
    pub has_voted: bool,
}

/// Checks a typed code. `network` is the visitor's network, only to slow guessing down.
pub async fn admit(context: &Context, slug: &str, typed: &str, network: &str) -> Result<Admission> {
    let mut tx = context.read().await?;
    let vote = ballot::load(context, &mut tx, slug).await?;
    vote.refuse_outside_window(context.now())?;
    let code = VotingCode::parse(typed)?;
    let wrong = throttle::attempts(context, &mut tx, PER_NETWORK, network).await?;
    let organisation = context.organisation_id();
    let entry = store::roll::by_locator(&mut tx, organisation, vote.round.id, code.locator_part()).await?;
    drop(tx);
    tokio::time::sleep(wait(wrong)).await;
    let valid = entry.filter(|entry| entry.state == RollState::Open);
    let proof = proof(&context.app, vote.round.id, &code);
    let is_right = secret::verify(&context.app, &proof, valid.as_ref().map(|entry| entry.code_phc.as_str())).await?;
    let Some(entry) = valid.filter(|_| is_right) else {
        match throttle::count(context, PER_NETWORK, network).await {
            Ok(()) | Err(Error::TooMany { .. }) => {}
            Err(error) => return Err(error),
        }
        return Err(Refusal::of("code", "code-not-valid").into());
    };
    let pass = VotePass {
        round: vote.round.id,
        entry: entry.id,
        voter: entry.voter,
        expires: context.now().plus_seconds(PASS_SECONDS),
        key: context.app.random.bytes(),
        choices: Vec::new(),
    };
    let has_voted = has_voted(context, &pass).await?;
    Ok(Admission { pass, has_voted })
}

/// Whether a ballot was cast with the code of this pass before.
pub async fn has_voted(context: &Context, pass: &VotePass) -> Result<bool> {
    let mut tx = context.read().await?;
    let slot = ballot::slot(context, pass.round, pass.voter);
    Ok(store::ballot::holds(&mut tx, context.organisation_id(), pass.round, &slot).await?)
}

/// The pass as a cookie carries it.
pub fn seal_pass(context: &Context, pass: &VotePass) -> Result<String> {
    let mut plain = serde_json::to_vec(pass).map_err(store::Error::from)?;
    // Spaces behind a JSON document change nothing.
    plain.resize(plain.len().div_ceil(PASS_BLOCK) * PASS_BLOCK, b' ');
    let nonce = context.app.random.bytes();
    let sealed = context.app.keys.seal("vote-pass", context.organisation_id().uuid().as_bytes(), nonce, &plain)?;
    Ok(hex(&sealed))
}

/// The pass in a cookie; `None` when it is not ours, was changed, or is over.
pub fn open_pass(context: &Context, sealed: &str) -> Option<VotePass> {
    let sealed = from_hex(sealed)?;
    let plain = context.app.keys.open("vote-pass", context.organisation_id().uuid().as_bytes(), &sealed).ok()?;
    let pass: VotePass = serde_json::from_slice(&plain).ok()?;
    (context.now() <= pass.expires).then_some(pass)
}

/// What is hashed in place of the bare secret: without the key of the installation a stolen table of hashes cannot
/// even be guessed at.
pub(crate) fn proof(app: &App, round: RoundId, code: &VotingCode) -> String {
    let round = round.uuid();
    let parts = [round.as_bytes().as_slice(), code.locator_part().as_bytes(), code.secret_part().as_bytes()];
    hex(&app.keys.mac("voting-code", &parts))
}

/// How long a code from a network with so many wrong tries waits; right and wrong codes wait alike.
fn wait(wrong: i64) -> Duration {
    let over = u64::try_from(wrong - PER_NETWORK.attempts);
    Duration::from_secs(over.map_or(0, |over| (1 + over / 10).min(LONGEST_WAIT)))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    Some(digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_has_an_end() {
        let seconds: Vec<u64> = [0, 9, 10, 19, 20, 80, 1_000_000].map(|wrong| wait(wrong).as_secs()).to_vec();
        assert_eq!(seconds, [0, 0, 1, 1, 2, 8, 8]);
    }
}
