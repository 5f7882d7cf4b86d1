//! The code from the letter: checked first, before anyone chooses, and then kept as a sealed pass in a cookie.
//!
//! Wrong, unknown and struck codes answer alike in words and time. A limit slows guessing down and never locks a
//! right code out. The pass stands in no table: it proves for half an hour that its holder knew a code.

use std::time::Duration;

use domain::roll::RollState;
use domain::voting_code::VotingCode;
use domain::{Id as _, Refusal, RollEntryId, RoundId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::throttle::{self, Limit};
use crate::{App, Context, Error, Result, ballot, hex, secret};

/// Wrong tries on one locator before the answers come slowly.
const PER_LOCATOR: Limit = Limit { purpose: "voting-code-locator", attempts: 10, seconds: 3_600 };
/// Wrong tries from one network before the answers come slowly.
const PER_NETWORK: Limit = Limit { purpose: "voting-code-network", attempts: 10, seconds: 3_600 };
/// Longest wait that the limits cause.
const LONGEST_WAIT: i64 = 8;
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
    let who = format!("{}/{}", vote.round.id, code.locator_part());
    let by_locator = throttle::attempts(context, &mut tx, PER_LOCATOR, &who).await?;
    let by_network = throttle::attempts(context, &mut tx, PER_NETWORK, network).await?;
    let organisation = context.organisation_id();
    let entry = store::roll::by_locator(&mut tx, organisation, vote.round.id, code.locator_part()).await?;
    drop(tx);
    slow_down((by_locator - PER_LOCATOR.attempts).max(by_network - PER_NETWORK.attempts)).await;
    let valid = entry.filter(|entry| entry.state == RollState::Open);
    let proof = proof(&context.app, vote.round.id, &code);
    let is_right = secret::verify(&context.app, &proof, valid.as_ref().map(|entry| entry.code_phc.as_str())).await?;
    let Some(entry) = valid.filter(|_| is_right) else {
        for (limit, who) in [(PER_LOCATOR, who.as_str()), (PER_NETWORK, network)] {
            match throttle::count(context, limit, who).await {
                Ok(()) | Err(Error::TooMany { .. }) => {}
                Err(error) => return Err(error),
            }
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

/// Waits longer the further a limit was passed; right and wrong codes wait alike.
async fn slow_down(over: i64) {
    if over >= 0 {
        let seconds = (1 + over / 10).min(LONGEST_WAIT);
        tokio::time::sleep(Duration::from_secs(u64::try_from(seconds).unwrap_or(1))).await;
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    Some(digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}
