//! Casting and opening ballots. The one use case through which a ballot gets into the box is [`cast`].
//!
//! Stored is a sealed ballot of fixed length in a slot that only the key of the installation joins to a voter; no
//! time, no order, no counter. Never tells how a vote stands before it is closed, and never writes an audit line for
//! a ballot that a resident casts: that line would be a time.

use domain::ballot::{self, BallotChannel};
use domain::frame::FrameVersion;
use domain::roll::RollState;
use domain::round::{Allocate, BallotLine, Method as _, MethodKind, Round};
use domain::voting_code::{normalise, word};
use domain::{Cents, Id as _, OrganisationId, Refusal, RollEntryId, RoundId, Timestamp, UndertakingId};
use store::Tx;
pub use store::ballot::BallotPlan;
use store::ballot::SealedBallot;

use crate::throttle::{self, Limit};
use crate::undertaking::{self, Loaded};
use crate::voting_code::VotePass;
use crate::{Context, Error, Result, hex, sha256};

/// Receipts looked up from one network.
const LOOKUPS: Limit = Limit { purpose: "ballot-receipt", attempts: 60, seconds: 3_600 };

/// Addresses noted from one network: a library lends its computers to many.
const FOLLOWS: Limit = Limit { purpose: "ballot-follow", attempts: 200, seconds: 3_600 };

/// A vote as voters and officials meet it: its rules, its window and what stands on the ballot.
#[derive(Debug, Clone)]
pub struct Vote {
    /// The undertaking with its frame.
    pub loaded: Loaded,
    /// The round.
    pub round: Round,
    /// The rules of a ballot.
    pub method: Allocate,
    /// The plans on the ballot, by number.
    pub plans: Vec<BallotPlan>,
}

impl Vote {
    /// Refuses what comes before the vote opens or after it closed, with the moment.
    pub fn refuse_outside_window(&self, now: Timestamp) -> Result<()> {
        outside_window(&self.round, now).map_or(Ok(()), |refusal| Err(refusal.into()))
    }

    /// What the chosen plans cost together.
    pub fn total(&self, choices: &[i64]) -> Cents {
        self.method.lines.iter().filter(|line| choices.contains(&line.number)).map(|line| line.cost).sum()
    }

    /// Length of every packed ballot of this vote.
    fn packed_length(&self) -> usize {
        packed_length(&self.plans)
    }
}

fn outside_window(round: &Round, now: Timestamp) -> Option<Refusal> {
    let with_moment = |code: &str, moment: Timestamp| {
        Refusal::new(code).with("day", moment.day()).with("time", moment.zoned().strftime("%H:%M"))
    };
    if now < round.window.opens {
        Some(with_moment("vote-not-open", round.window.opens))
    } else if now > round.window.closes {
        Some(with_moment("vote-closed", round.window.closes))
    } else {
        None
    }
}

/// Loads the vote of an undertaking.
pub async fn load(context: &Context, tx: &mut Tx, slug: &str) -> Result<Vote> {
    let loaded = undertaking::load(context, tx, slug).await?;
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    let plans = store::ballot::plans(tx, context.organisation_id(), loaded.undertaking.id).await?;
    let frame = &loaded.published()?.frame;
    let lines = plans.iter().map(|plan| BallotLine { plan: plan.id, number: plan.number, cost: plan.cost }).collect();
    let method = Allocate { form: frame.vote.ballot, budget: frame.amount, lines };
    Ok(Vote { loaded, round, method, plans })
}

/// The vote of an undertaking, for a page.
pub async fn of(context: &Context, slug: &str) -> Result<Vote> {
    let mut tx = context.read().await?;
    load(context, &mut tx, slug).await
}

/// A short mark of the published rules, printed on the letter and shown where one votes: `3f9a-12bc-0d4e-77aa`.
pub fn rules_mark(frame: &FrameVersion) -> Result<String> {
    let document = serde_json::to_vec(&frame.frame).map_err(store::Error::from)?;
    let mark = hex(&sha256(&document));
    Ok(mark.as_bytes().chunks(4).take(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-"))
}

/// What a voter hears after casting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast {
    /// A word that the voter can find back in the ballot box and that says nothing about the choices.
    pub receipt: String,
    /// How this ballot stands to others cast with the same letter.
    pub standing: Standing,
}

/// How a ballot stands to others cast with the same letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is in the box. Nothing is known of an earlier one.
    Counts,
    /// It is in the box, in place of an earlier one.
    Replaces,
    /// It was posted twice, and between the two a later ballot took its place.
    Replaced,
}

/// Casts a ballot: in one transaction checks the window and the letter, and puts the sealed ballot in the slot of the
/// voter in place of an earlier one. The same post twice gives the same receipt and one ballot. `network` is the
/// visitor's network, only to notice unusual numbers ([`crate::ballot_watch`]).
pub async fn cast(context: &Context, slug: &str, pass: &VotePass, choices: &[i64], network: &str) -> Result<Cast> {
    let mut read = context.read().await?;
    let vote = load(context, &mut read, slug).await?;
    drop(read);
    if pass.round != vote.round.id {
        return Err(Refusal::of("code", "code-not-valid").into());
    }
    let organisation = context.organisation_id();
    let key = idempotency_hash(context, pass, choices);
    let mut tx = context.write().await?;
    lock(&mut tx, vote.round.id, true).await?;
    // A retry after a lost answer gets its receipt, also when the vote closed in between.
    if let Some(cast) = cast_before(&mut tx, organisation, vote.round.id, &key).await? {
        return Ok(cast);
    }
    let now = context.now();
    let round = store::round::by_id(&mut tx, organisation, vote.round.id).await?.ok_or(Error::NotFound)?;
    if let Some(refusal) = outside_window(&round, now).or_else(|| vote.method.refuse(&choices.to_vec())) {
        return Err(refusal.into());
    }
    if now > pass.expires {
        return Err(Refusal::of("code", "pass-expired").into());
    }
    let entry = store::roll::by_id(&mut tx, organisation, round.id, pass.entry).await?;
    if entry.is_none_or(|entry| entry.state != RollState::Open || entry.voter != pass.voter) {
        return Err(Refusal::of("code", "code-not-valid").into());
    }
    let slot = slot(context, round.id, pass.voter);
    let sealed = seal(context, round.id, slot, choices, vote.packed_length(), BallotChannel::Online)?;
    // On PostgreSQL the same post may run twice at once; whoever claims the key first stores the ballot.
    let expires = round.window.closes.plus_days(2);
    if !store::ballot::claim_receipt(&mut tx, organisation, &key, &sealed.receipt, expires).await? {
        return cast_before(&mut tx, organisation, round.id, &key).await?.ok_or(Error::Conflict);
    }
    let is_first = !store::ballot::holds(&mut tx, organisation, round.id, &slot).await?;
    store::ballot::put(&mut tx, organisation, round.id, &sealed).await?;
    tx.commit().await?;
    if is_first {
        context.app.ballot_watch.saw(&context.app, organisation, round.id, network);
    }
    let standing = if is_first { Standing::Counts } else { Standing::Replaces };
    Ok(Cast { receipt: sealed.receipt, standing })
}

/// The answer that the same post got before.
async fn cast_before(
    tx: &mut Tx,
    organisation: OrganisationId,
    round: RoundId,
    key: &[u8; 32],
) -> Result<Option<Cast>> {
    let Some(receipt) = store::ballot::receipt(tx, organisation, key).await? else { return Ok(None) };
    let is_in_box = store::ballot::holds_receipt(tx, organisation, round, &receipt).await?;
    let standing = if is_in_box { Standing::Counts } else { Standing::Replaced };
    Ok(Some(Cast { receipt, standing }))
}

/// Puts a ballot that officials read from paper in the slot of its voter. The caller holds the lock and has checked.
pub(crate) async fn put_paper(
    context: &Context,
    tx: &mut Tx,
    vote: &Vote,
    voter: RollEntryId,
    choices: &[i64],
) -> Result<()> {
    let slot = slot(context, vote.round.id, voter);
    let sealed = seal(context, vote.round.id, slot, choices, vote.packed_length(), BallotChannel::Paper)?;
    Ok(store::ballot::put(tx, context.organisation_id(), vote.round.id, &sealed).await?)
}

/// Adds ballots from a file or a demo, each in a random slot that belongs to nobody on the roll.
pub async fn import(context: &Context, tx: &mut Tx, round: &Round, ballots: &[Vec<i64>]) -> Result<()> {
    let plans = store::ballot::plans(tx, context.organisation_id(), round.undertaking).await?;
    let length = packed_length(&plans);
    for choices in ballots {
        let slot = context.app.random.bytes();
        let sealed = seal(context, round.id, slot, choices, length, BallotChannel::File)?;
        store::ballot::put(tx, context.organisation_id(), round.id, &sealed).await?;
    }
    Ok(())
}

/// Opens all ballots of a closed round: the chosen plan numbers of each, sorted, so that the order tells nothing.
///
/// For the count only. Waits for ballots that are being cast, and refuses as long as the vote is open.
pub async fn open_all(context: &Context, tx: &mut Tx, round: RoundId) -> Result<Vec<Vec<i64>>> {
    let organisation = context.organisation_id();
    lock(tx, round, false).await?;
    let known = store::round::by_id(tx, organisation, round).await?.ok_or(Error::NotFound)?;
    if context.now() <= known.window.closes {
        return Err(Refusal::new("vote-still-open").into());
    }
    let mut ballots = Vec::new();
    for sealed in store::ballot::all(tx, organisation, round).await? {
        let plain = context.app.keys.open(PURPOSE, &binding(context, round, &sealed.slot), &sealed.sealed)?;
        ballots.push(ballot::unpack(&plain).ok_or(Error::Sealing)?);
    }
    ballots.sort_unstable();
    Ok(ballots)
}

/// How many letters there are and how many ballots came back. Never how they were filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Letters with which one can vote: the size of the roll.
    pub letters: i64,
    /// Letters taken from the roll.
    pub struck: i64,
    /// Letters that were replaced by a new one.
    pub reissued: i64,
    /// Ballots per channel; a channel without ballots is left out.
    pub by_channel: Vec<(BallotChannel, i64)>,
}

impl Turnout {
    /// Ballots in the box.
    pub fn cast(&self) -> i64 {
        self.by_channel.iter().map(|(_, ballots)| ballots).sum()
    }
}

/// Size of the roll and number of ballots.
pub async fn turnout(context: &Context, tx: &mut Tx, round: RoundId) -> Result<Turnout> {
    let organisation = context.organisation_id();
    let counts = store::roll::counts(tx, organisation, round).await?;
    let of = |wanted: RollState| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, letters)| *letters);
    Ok(Turnout {
        letters: of(RollState::Open),
        struck: of(RollState::Struck),
        reissued: of(RollState::Reissued),
        by_channel: store::ballot::counts(tx, organisation, round).await?,
    })
}

/// Whether the ballot with this receipt is in the box. A ballot that was replaced no longer is.
pub async fn is_in_box(context: &Context, slug: &str, receipt: &str, network: &str) -> Result<bool> {
    throttle::count(context, LOOKUPS, network).await?;
    let symbols: Vec<char> = normalise(receipt).chars().collect();
    let receipt = symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-");
    let mut tx = context.read().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Allocate).await?;
    Ok(store::ballot::holds_receipt(&mut tx, context.organisation_id(), round.id, &receipt).await?)
}

/// Notes an address that wants to hear the outcome; linked to the round and to nothing else.
pub async fn follow(context: &Context, slug: &str, email: &str, network: &str) -> Result<()> {
    let email = domain::text::email("email", email)?;
    throttle::count(context, FOLLOWS, network).await?;
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let round = undertaking::round(context, &mut tx, &loaded.undertaking, MethodKind::Allocate).await?;
    store::ballot::follow(&mut tx, context.organisation_id(), round.id, &email, context.language).await?;
    Ok(tx.commit().await?)
}

/// The addresses that want to hear the outcome of the vote of an undertaking.
pub async fn followers(
    context: &Context,
    tx: &mut Tx,
    undertaking: UndertakingId,
) -> Result<Vec<crate::notice::Recipient>> {
    let organisation = context.organisation_id();
    let Some(round) = store::round::of_undertaking(tx, organisation, undertaking, MethodKind::Allocate).await? else {
        return Ok(Vec::new());
    };
    let followers = store::ballot::followers(tx, organisation, round.id).await?;
    Ok(followers.into_iter().map(|(email, language)| crate::notice::Recipient { email, language }).collect())
}

/// Casting holds this shared, so that ballots do not wait for each other; closing, striking and re-issuing hold it
/// alone.
pub(crate) async fn lock(tx: &mut Tx, round: RoundId, shared: bool) -> Result<()> {
    let (_, low) = round.uuid().as_u64_pair();
    Ok(tx.lock(low.cast_signed(), shared).await?)
}

/// The slot of a voter.
pub(crate) fn slot(context: &Context, round: RoundId, voter: RollEntryId) -> [u8; 32] {
    let organisation = context.organisation_id().uuid();
    let (round, voter) = (round.uuid(), voter.uuid());
    context.app.keys.mac("ballot-slot", &[organisation.as_bytes(), round.as_bytes(), voter.as_bytes()])
}

const PURPOSE: &str = "ballot";

/// What a sealed ballot is bound to: moved to another slot, round or organisation it cannot be opened.
fn binding(context: &Context, round: RoundId, slot: &[u8]) -> Vec<u8> {
    [context.organisation_id().uuid().as_bytes().as_slice(), round.uuid().as_bytes(), slot].concat()
}

fn seal(
    context: &Context,
    round: RoundId,
    slot: [u8; 32],
    choices: &[i64],
    length: usize,
    channel: BallotChannel,
) -> Result<SealedBallot> {
    let plain = ballot::pack(choices, length)?;
    let sealed = context.app.keys.seal(PURPOSE, &binding(context, round, &slot), context.app.random.bytes(), &plain)?;
    let receipt = word(sha256(&sealed));
    Ok(SealedBallot { slot: slot.to_vec(), sealed, channel, receipt })
}

fn packed_length(plans: &[BallotPlan]) -> usize {
    ballot::packed_length(&plans.iter().map(|plan| plan.number).collect::<Vec<_>>())
}

/// The same pass with the same choices is the same post; other choices are a new ballot.
fn idempotency_hash(context: &Context, pass: &VotePass, choices: &[i64]) -> [u8; 32] {
    let mut sorted = choices.to_vec();
    sorted.sort_unstable();
    let choices: Vec<u8> = sorted.iter().flat_map(|number| number.to_be_bytes()).collect();
    context.app.keys.mac("ballot-idempotency", &[pass.round.uuid().as_bytes(), &pass.key, &choices])
}
